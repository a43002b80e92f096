/** Where a node stands in the tree that the page wrote: its parent or shadow host, never a slot. */
export const outward = (node: Node): Node | null =>
  node.parentNode ?? (node as ShadowRoot).host ?? null;

/** The language of the words around an element, as a BCP 47 tag; empty where nobody says. */
export function nearestLanguage(element: Element): string {
  const page = document.documentElement;
  // A page translator rewrites <html lang> and leaves every inner `lang` as it was.
  if (/\btranslated-(ltr|rtl)\b/.test(page.className)) return page.lang;
  for (let node: Node | null = element; node; node = outward(node)) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang?.trim()) return lang.trim();
  }
  return '';
}

interface Watch {
  observer: MutationObserver;
  changed: Set<() => void>;
}

const watches = new Map<Node, Watch>();

function watch(root: Node, changed: () => void): void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => [...listeners].forEach((listener) => listener()));
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (root === document)
      observer.observe(document.documentElement, { attributeFilter: ['lang', 'class'] });
    watches.set(root, (entry = { observer, changed: listeners }));
  }
  entry.changed.add(changed);
}

function unwatch(root: Node, changed: () => void): void {
  const entry = watches.get(root);
  entry?.changed.delete(changed);
  if (entry?.changed.size === 0) {
    entry.observer.disconnect();
    watches.delete(root);
  }
}

/** Tells when `lang` changes anywhere around an element: one observer for each root, however many ask. Returns what ends it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!('host' in root)) break;
  }
  for (const root of roots) watch(root, changed);
  return () => roots.forEach((root) => unwatch(root, changed));
}

/** The language among these that serves a BCP 47 tag best, by the look-up of RFC 4647; undefined where none does. */
export function lookUp(tag: string, languages: readonly string[]): string | undefined {
  let range = tag.trim().replaceAll('_', '-').toLowerCase();
  while (range) {
    const lang = languages.find((language) => language.toLowerCase() === range);
    if (lang) return lang;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}
