// Where a link stands: what decides whether it becomes an element, here and in the paste doctor of the builder.

// What only marks words stands between a link and its block.
const inline = 'a,b,big,em,font,i,ins,mark,small,span,strong,u';

/** What leads through a site. */
export const menus =
  'nav,header,footer,[role=navigation],[role=menu],[role=menubar],ul[class*=menu],ul[class*=nav]';

/** The words of an element, without white space and signs that nobody sees. */
export const letters = (element: Element): string =>
  element.textContent!.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** The outermost element around a link that only marks its words: the link itself, where there is none. */
export function wholeOf(link: Element): Element {
  let whole = link;
  while (whole.parentElement?.matches(inline)) whole = whole.parentElement;
  return whole;
}

/** The element, with a copy of the link in it, that an editor saved with the page after the link. */
export function savedAfter(
  link: Element,
  tags: { has(tag: string): boolean },
): Element | undefined {
  const next = wholeOf(link).nextSibling as Element | null;
  return tags.has(next?.localName ?? '') && next!.firstChild?.textContent === link.textContent
    ? next!
    : undefined;
}
