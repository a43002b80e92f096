import { statewide } from '../../../content/statewide.js';
import type { County } from '../../../content/county.js';
import { countySaid } from './documents.js';
import { found, type Finding, type Paste, type Place } from './finding.js';
import { asWords, hasList } from './remains.js';
import {
  countiesIn,
  countyNamed,
  digitsFor,
  inRow,
  numbersIn,
  otherCounty,
  saysOtherCounty,
  withoutTap,
} from './numbers.js';
import type { ScriptState } from './scripts.js';

type Card = 'here' | 'late' | 'link' | 'none';

/** What becomes of the places, with the script that the page has. */
function cardOf(places: readonly Place[], script: ScriptState): Card {
  const frame = places.some(({ stands, node }) => stands && node.localName === 'iframe');
  const placed = places.some(({ stands }) => stands);
  if (frame || (placed && (script === 'runs' || script === 'unknown'))) return 'here';
  if (placed && script === 'late') return 'late';
  return places.some(({ opens }) => opens) ? 'link' : 'none';
}

/** The counties whose numbers the paste should show, by the nearest that names one. */
function countiesOf(paste: Paste, places: readonly Place[]): County[] {
  const { known, text } = paste;
  const own = places.flatMap(({ county }) => county ?? []);
  if (own.length) return [...new Set(own)];
  const said = countyNamed(countySaid(paste) ?? known.chosen?.county ?? '', known);
  return said ? [said] : countiesIn(text, known);
}

const lines = Object.values(statewide.lines).flatMap(({ number }) => numbersIn(number ?? ''));

const phones = (county: County): boolean => county.phones.length > 0;

/** The numbers that a district gives in place of its county's. */
const given = (places: readonly Place[]): string[] =>
  places.flatMap(({ node }) =>
    numbersIn(`${node.getAttribute('phone') ?? ''}\n${node.getAttribute('data-phone') ?? ''}`),
  );

/** Says what to write where a county's number cannot be read, or what number stands there in its place. */
function missingFindings(missing: readonly County[], paste: Paste): Finding[] {
  const [other] = numbersIn(paste.text).filter((digits) => !lines.includes(digits));
  return missing.flatMap((county) => [
    found('broken', 'number.write', '', {
      county: county.name,
      numbers: inRow(digitsFor(county)),
    }),
    ...(other && !paste.whole
      ? [found('note', 'number.left', '', { number: inRow([other]), county: county.name })]
      : []),
  ]);
}

/** That the numbers are those of another county: nothing more where it is said already, undefined where they are not. */
function otherCountyFindings(
  { whole, text, known }: Paste,
  places: readonly Place[],
  seen: readonly Finding[],
  [county]: readonly County[],
): Finding[] | undefined {
  if (seen.some(saysOtherCounty)) return [];
  // A whole page may have numbers of many kinds.
  if (places.length || whole || !county) return undefined;
  const numbers = numbersIn(text).filter((digits) => !lines.includes(digits));
  const finding = otherCounty(numbers, county, known, '');
  return finding && [finding];
}

/** Whether all that was pasted is a word in a sentence, which needs no number. */
function isWord({ known, text }: Paste, places: readonly Place[]): boolean {
  if (places.length) return places.every(({ tag }) => tag === 'csec-term');
  const shown = asWords.exec(text)?.[0];
  return shown ? /csec-term|data-csec\S{2}term/.test(text) : known.chosen?.widget === 'term';
}

/** The first sentence, and what is to be said of the number before all else. */
export function verdict(
  paste: Paste,
  places: Place[],
  script: ScriptState,
  seen: readonly Finding[],
): Finding[] {
  const { known, text } = paste;
  const card = cardOf(places, script);
  if (isWord(paste, places))
    return [
      card === 'here'
        ? found('works', 'overall.word', '')
        : found('partly', card === 'none' ? 'overall.word-only' : 'overall.word-link', ''),
    ];
  const counties = countiesOf(paste, places);
  const read = numbersIn(text);
  const has = (county: County): boolean =>
    [...digitsFor(county), ...given(places)].some((digits) => read.includes(digits));
  const any = read.some((digits) => known.counties.flatMap(digitsFor).includes(digits));
  const wanted = counties.filter(phones);
  const missing = wanted.filter((county) => !has(county));
  const theirs = otherCountyFindings(paste, places, seen, counties);
  if (theirs && !counties.some(has))
    return [found('partly', 'overall.other-county', ''), ...theirs];
  if (wanted.length ? !missing.length : any) {
    const shown = wanted.length ? wanted : known.counties;
    const all = { here: 'all', late: 'late', link: 'number-link', none: 'number-only' } as const;
    return [
      found(card === 'here' ? 'works' : 'partly', `overall.${all[card]}`, ''),
      ...(!asWords.test(text) && withoutTap(paste, shown)
        ? [found('note', 'number.no-tap', '')]
        : []),
    ];
  }
  if (!missing.length && counties[0] && card !== 'none') {
    const values = { county: counties[0].name };
    return card === 'link'
      ? [found('partly', 'overall.none-link', '', values)]
      : [found('works', 'overall.none-here', '', values)];
  }
  if (!missing.length && !counties.length && card !== 'none')
    return card === 'link'
      ? [found('partly', 'overall.unnamed-link', '')]
      : [found('partly', 'overall.unnamed-here', '')];
  const lost = counties.find((county) => !phones(county));
  if (!missing.length && hasList(paste)) return [found('partly', 'overall.list-only', '')];
  const nothing = paste.whole && !any ? 'nothing-page' : 'nothing';
  const none = places.length || seen.length ? 'broken' : nothing;
  const bare = { here: 'card-only', late: 'card-only', link: 'link-only', none } as const;
  return [
    found(card === 'none' ? 'broken' : 'partly', `overall.${bare[card]}`, ''),
    ...(missing.length
      ? missingFindings(missing, paste)
      : lost
        ? [found('broken', 'number.write-none', '', { county: lost.name })]
        : [found('broken', 'number.write-any', '')]),
  ];
}
