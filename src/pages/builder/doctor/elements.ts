import { hasFallback } from '../../../children.js';
import { nameFindings, quoted, valueFindings } from './attributes.js';
import { found, type Finding, type Paste, type Seen } from './finding.js';
import { languageFinding } from './languages.js';
import { nearest } from './names.js';
import { countyNamed, numbersAt, numbersIn } from './numbers.js';
import { standing, textOf } from './reading.js';
import { endFindings } from './unclosed.js';

const isOurs = ({ localName }: Element): boolean => localName.startsWith('csec-');

/** An element of the kit around this one: what it holds is its fallback. */
export const within = (node: Element, tags: readonly string[]): Element | null =>
  node.parentElement?.closest(tags.join()) ?? null;

/** What is said of an element's place: what it took in that is not its own, or lost that was. */
function placeFindings(node: Element, { source }: Paste): Finding[] {
  const { localName } = node;
  if (new RegExp(`<${localName}\\b[^<>]*/>`, 'i').test(source))
    return [found('broken', 'element.self-closing', node, { tag: localName })];
  const opened = source.match(new RegExp(`<${localName}[\\s>]`, 'gi'))?.length ?? 0;
  const closed = source.match(new RegExp(`</${localName}\\s*>`, 'gi'))?.length ?? 0;
  if (closed < opened) return [found('broken', 'element.not-closed', node, { tag: localName })];
  if (node.closest('pre, code')) return [found('partly', 'element.in-code', node)];
  if (localName === 'csec-term' || hasFallback(node)) return [];
  // A paragraph ends where another begins: what stood between the tags now stands after them.
  const after = node.parentElement?.matches('p') && node.parentElement.nextElementSibling;
  return after && numbersIn(textOf(after)).length
    ? [found('partly', 'element.in-paragraph', node, {}, 'data')]
    : [found('partly', 'element.empty', node)];
}

/** Looks at every tag of the kit's own. */
export function seeElements(paste: Paste): Seen {
  const { page, known } = paste;
  const tags = [...known.tags.keys()];
  const seen: Seen = { findings: [], places: [] };
  for (const node of standing(page, '*').filter(isOurs)) {
    const tag = node.localName;
    if (within(node, tags)) continue;
    if (!known.tags.has(tag)) {
      const right = nearest(tag.slice('csec-'.length), tags) ?? tags.join(', ');
      seen.findings.push(found('broken', 'element.unknown', node, { tag, right }));
      continue;
    }
    const read = (name: string): string | null => node.getAttribute(name);
    const around = node.closest('[county]')?.getAttribute('county') ?? '';
    const county = countyNamed(around, known);
    const place = { tag, node, stands: true, opens: false, county };
    const wrong = quoted(node)
      ? [found('broken', 'attribute.quotes', node)]
      : [...nameFindings(node, tag, '', known), ...valueFindings(node, tag, read, known)];
    // An element that is given a county which does not exist shows what stands between its tags.
    place.stands = !(around && around !== 'none' && !county && hasFallback(node));
    const own = [...wrong, ...placeFindings(node, paste), ...languageFinding(node, node, known)];
    seen.findings.push(...own, ...numbersAt(place, paste));
    if (place.stands && !own.some(({ kind }) => kind === 'broken'))
      seen.findings.push(found('works', 'element.whole', node));
    seen.places.push(place);
  }
  return seen;
}

/** Looks at every block that `data-csec` marks. */
export function seeBlocks(paste: Paste): Seen {
  const { page, known } = paste;
  const tags = [...known.tags.keys()];
  const names = tags.map((tag) => tag.slice('csec-'.length));
  const seen: Seen = { findings: [], places: [] };
  for (const node of standing(page, '[data-csec]:not(a, script)')) {
    const said = node.dataset['csec']!;
    if (said === 'no' || isOurs(node) || within(node, tags)) continue;
    if (quoted(node)) {
      seen.findings.push(found('broken', 'attribute.quotes', node));
      continue;
    }
    const name = said
      .trim()
      .toLowerCase()
      .replace(/^csec-/, '');
    const tag = `csec-${name}`;
    if (!known.tags.has(tag)) {
      const right = nearest(name, names) ?? names.join(', ');
      seen.findings.push(found('broken', 'data.unknown', node, { value: said, right }));
      continue;
    }
    const read = (attribute: string): string | null =>
      node.getAttribute(`data-${attribute}`) ?? (attribute === 'lang' ? node.lang : null);
    const county = countyNamed(read('county') ?? '', known);
    const stands = !(read('county') && read('county') !== 'none' && !county && hasFallback(node));
    const place = { tag, node, stands, opens: false, county };
    const own = [
      ...nameFindings(node, tag, 'data-', known),
      ...valueFindings(node, tag, read, known),
      ...languageFinding(node, node, known),
    ];
    if (new RegExp(`<${node.localName}\\b[^<>]*\\bdata-csec[^<>]*/>`, 'i').test(paste.source))
      own.push(found('broken', 'element.self-closing', node, { tag: node.localName }));
    else if (tag !== 'csec-term' && !textOf(node).trim())
      own.push(found('partly', 'element.empty', node));
    else own.push(...endFindings(node, paste));
    seen.findings.push(...own, ...numbersAt(place, paste));
    if (stands && !own.some(({ kind }) => kind === 'broken'))
      seen.findings.push(found('works', 'data.whole', node));
    seen.places.push(place);
  }
  return seen;
}
