import { statewide } from '../../../content/statewide.js';
import { audiences } from '../../../content/audience.js';
import { found, type Finding, type Known, type Paste, type Place } from './finding.js';
import { countyNamed, digitsFor, numbersIn } from './numbers.js';
import { hasTags, textOf } from './reading.js';
import type { ScriptState } from './scripts.js';

/** A tag of the kit that is read as words: it was pasted where words are written. */
export const asWords =
  /(?:<|&lt;)\/?(?:csec-[a-z-]+|\w+\s[^<>]{0,400}(?:\bdata-csec\b|csec-widgets(?:\.all)?\.js|embed\.html\?))/;

/** Whether the text leads to the state's list, as the fallback does where the kit has no number to show. */
export const hasList = ({ page }: Paste): boolean =>
  !!page.querySelector(`a[href="${statewide.stateList.address}"]`);

/** Whether a block still has a mark of the kit's, without `data-csec`. Other programs have marks of the same names. */
const isMarked = (node: HTMLElement, known: Known): boolean =>
  !node.matches('[data-csec], script, a') &&
  (!!countyNamed(node.dataset['county'] ?? '', known) ||
    (audiences as readonly string[]).includes(node.dataset['audience'] ?? ''));

const blocks = 'p, li, div, td, section, h1, h2, h3, h4, h5, h6, pre, code, blockquote';

// What a person did, and no editor: the text is still there because it was never more than text.
const ownDoing: readonly Finding['key'][] = [
  'doctor.attribute.quotes',
  'doctor.element.unknown',
  'doctor.data.unknown',
  'doctor.link.as-words',
  'doctor.link.builder',
];

/** What is left where an editor took the kit's own tags, marks or frames away. */
export function seeRemains(
  paste: Paste,
  places: readonly Place[],
  seen: readonly Finding[],
  script: ScriptState,
): Finding[] {
  const { page, text, known } = paste;
  const findings: Finding[] = [];
  const shown = asWords.exec(text);
  if (shown) {
    const where = [...page.body.querySelectorAll(blocks)].filter((block) =>
      asWords.test(textOf(block)),
    );
    const inCode = where.some((block) => block.closest('pre, code'));
    const part = inCode ? 'left.code' : 'left.escaped';
    findings.push(found('broken', part, text.slice(shown.index), {}, 'link'));
  }
  for (const node of page.body.querySelectorAll<HTMLElement>('[data-county], [data-audience]'))
    if (isMarked(node, known) && !node.closest([...known.tags.keys()].join()))
      findings.push(found('broken', 'data.mark-lost', node, {}, 'link'));
  const other = seen.some(({ key }) => ownDoing.includes(key)) || !hasTags(paste.source);
  if (places.length || findings.length || other) return findings;
  const numbers = known.counties.flatMap((county) => digitsFor(county));
  const holder = [...page.body.querySelectorAll(blocks)]
    .reverse()
    .find((block) => numbersIn(textOf(block)).some((digits) => numbers.includes(digits)));
  const left = hasList(paste) || numbersIn(text).some((digits) => numbers.includes(digits));
  // An empty block around the text is where a mark stood.
  const bare = holder?.closest('div, section, figure, blockquote');
  // A page that never had the kit may show the number too.
  if (left && (!paste.whole || script !== 'missing'))
    findings.push(
      bare && !bare.attributes.length
        ? found('partly', 'data.lost', bare, {}, 'link')
        : found('partly', 'left.text', holder ? textOf(holder) : text, {}, 'link'),
    );
  return findings;
}
