import { found, type Finding, type Paste } from './finding.js';
import { numbersIn } from './numbers.js';
import { textOf } from './reading.js';

// Browsers end these by themselves.
const endsItself = 'p, li, dt, dd, td, th';
// What no text of the kit has in it.
const ofPages = 'main, nav, form, header, footer, article, aside, h1, [data-csec]';
const headings = 'h2, h3, h4, h5, h6';
// No text of the kit is as long.
const long = 1000;

const aside = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|template|title)\b[\s\S]*?<\/\1\s*>/gi;

/** Whether a block holds what belongs to its page: the kit's own texts end with the numbers. */
function holdsPage(block: Element): boolean {
  if (block.querySelector(ofPages)) return true;
  const children = [...block.children];
  const numbers = children.findIndex((child) => numbersIn(textOf(child)).length);
  return (
    numbers >= 0 &&
    children
      .slice(numbers + 1)
      .some((child) => child.matches(headings) || child.querySelector(headings))
  );
}

/** The tags of one name in a source, in their order: whether each ends an element, and whether it is a block's. */
const tagsOf = (name: string, source: string): { ends: boolean; marked: boolean }[] =>
  [...source.replace(aside, '').matchAll(new RegExp(`<(/?)${name}(?=[\\s>])[^<>]*>`, 'gi'))].map(
    ([tag, slash]) => ({ ends: !!slash, marked: /\sdata-csec(?![\w-])/i.test(tag) }),
  );

/** Whether the source never ends the element that one of its tags begins. */
function neverEnds(tags: readonly { ends: boolean }[], from: number): boolean {
  let depth = 0;
  for (const { ends } of tags.slice(from)) {
    depth += ends ? -1 : 1;
    if (!depth) return false;
  }
  return true;
}

/** What is said of a block that took in the rest of its page: its own end is missing, or stands too late. */
export function endFindings(block: Element, { page, source }: Paste): Finding[] {
  if (block.matches(endsItself)) return [];
  const tag = block.localName;
  const tags = tagsOf(tag, source);
  const index = [...page.querySelectorAll(`${tag}[data-csec]`)].indexOf(block);
  const from = tags.findIndex(
    ({ marked }, at) => marked && tags.slice(0, at).filter((one) => one.marked).length === index,
  );
  const holds = holdsPage(block);
  const open = tags.filter(({ ends }) => !ends).length > tags.length / 2;
  if (open && (holds || textOf(block).length > long || (from >= 0 && neverEnds(tags, from))))
    return [found('broken', 'data.not-closed', block, { tag })];
  return holds ? [found('partly', 'data.holds-page', block, { tag })] : [];
}
