/**
 * What a link, a frame or a page's address may set. Never a number or an address: whoever may write a link must not
 * be able to put a number on a district's card.
 */
export const allowed = [
  'county',
  'audience',
  'lang',
  'topic',
  'need',
  'track',
  'drafts',
  'terms',
  'heading-level',
];

/** An element that was asked for in another spelling. */
export interface Asked {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** What was asked and is not taken. */
  ignored: readonly string[];
}

/** The tag of an element from its name, with or without prefix. */
export const tagOf = (widget: string): string =>
  `csec-${widget
    .trim()
    .toLowerCase()
    .replace(/^csec-/, '')}`;

/** What stands behind the question mark of an address. Some editors escape an ampersand twice. */
export const saidIn = (search: string): URLSearchParams =>
  new URLSearchParams(search.replaceAll('&amp;', '&'));

/** Reads what stands behind the question mark of an address; undefined where it names no element of the kit. */
export function readAddress(search: string, tags: readonly string[]): Asked | undefined {
  const said = saidIn(search);
  const tag = tagOf(said.get('widget') ?? '');
  if (!tags.includes(tag)) return undefined;
  said.delete('widget');
  const attributes = new Map<string, string>();
  const ignored: string[] = [];
  for (const [name, value] of said)
    if (allowed.includes(name) && /^[\w\s-]{1,200}$/.test(value)) {
      // A word in a sentence is one word: its element has an attribute of its own.
      attributes.set(tag === 'csec-term' && name === 'terms' ? 'term' : name, value);
    } else ignored.push(name);
  return { tag, attributes, ignored };
}
