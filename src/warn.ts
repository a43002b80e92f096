const told = new WeakMap<Element, Set<string>>();

/** Tells the developer what is wrong and what would be right: once for each element and fault. */
export function warn(element: Element, message: string): void {
  const before = told.get(element) ?? new Set();
  if (before.has(message)) return;
  told.set(element, before.add(message));
  console.warn(`<${element.localName}> ${message}`);
}
