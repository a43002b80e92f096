import { digitsOf } from '../../../children.js';
import { asNumber, asWritten, findCounty, type County } from '../../../content/county.js';
import { statewide } from '../../../content/statewide.js';
import { found, type Finding, type Known, type Paste, type Place } from './finding.js';
import { textOf } from './reading.js';

const written = /(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g;

/** Hyphens and spaces as a keyboard has them: editors put others in their place. */
const plain = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');

/** The ten digits of every phone number in a text. */
export const numbersIn = (text: string): string[] =>
  [...plain(text).matchAll(written)]
    .map(([number]) => digitsOf(number))
    .filter((digits) => asNumber(digits));

const write = (digits: string): string => asWritten(asNumber(digits) ?? digits);

/** Numbers as people write them, in a row. */
export const inRow = (numbers: readonly string[]): string => numbers.map(write).join(' · ');

/** The county of an id or a name, with the numbers that the kit shows today. */
export const countyNamed = (name: string, known: Known): County | undefined => {
  const id = findCounty(name)?.id;
  return known.counties.find((county) => county.id === id);
};

/** The ten digits of each of a county's numbers. */
export const digitsFor = (county: County | undefined): string[] =>
  county?.phones.map(({ number }) => digitsOf(number)) ?? [];

/** The counties that a text names, as the kit's own fallback names them. */
export const countiesIn = (text: string, known: Known): County[] =>
  known.counties.filter(({ name }) =>
    new RegExp(`\\b${name} County\\b|\\bcondado de ${name}\\b`, 'i').test(text),
  );

const helpLines = Object.values(statewide.lines).map(({ number }) => digitsOf(number ?? ''));

/** The number that a district gives in place of its county's. */
const ownNumbers = ({ node }: Place): string[] =>
  ['phone', 'data-phone'].flatMap((name) => numbersIn(node.getAttribute(name) ?? ''));

/** Every number that may stand in the text of a place: its county's, the state's lines', and those of its people. */
function allowedAt(place: Place, paste: Paste): string[] {
  const people = [...paste.page.querySelectorAll('script[type="application/json"]')].flatMap(
    (script) => numbersIn(script.textContent ?? ''),
  );
  const shown = place.county
    ? digitsFor(place.county)
    : paste.known.counties.flatMap((county) => digitsFor(county));
  return [...shown, ...helpLines, ...ownNumbers(place), ...people];
}

/** That these are all numbers of one other county, where none of them is right. */
export function otherCounty(
  numbers: readonly string[],
  county: County,
  { counties }: Known,
  what: Element | string,
): Finding | undefined {
  const [first] = numbers;
  const other = counties.find((one) => first && digitsFor(one).includes(first));
  if (!other || other === county) return undefined;
  const theirs = digitsFor(other);
  if (!numbers.every((digits) => theirs.includes(digits))) return undefined;
  const values = { other: other.name, county: county.name };
  return county.phones.length
    ? found('partly', 'number.of-county', what, { ...values, shown: inRow(digitsFor(county)) })
    : found('partly', 'number.of-county-none', what, values);
}

export const saysOtherCounty = ({ key }: Finding): boolean =>
  key.startsWith('doctor.number.of-county');

/** What is said of the numbers in the text of one place: a reader without script calls one of them. */
export function numbersAt(place: Place, paste: Paste): Finding[] {
  const { node, county } = place;
  const findings: Finding[] = [];
  const allowed = allowedAt(place, paste);
  const read = numbersIn(textOf(node));
  const others = read.filter((digits) => !allowed.includes(digits));
  const right = [...digitsFor(county), ...ownNumbers(place)];
  const theirs =
    county && !read.some((digits) => right.includes(digits))
      ? otherCounty(others, county, paste.known, node)
      : undefined;
  if (theirs) findings.push(theirs);
  // A county without a number has nothing to compare with.
  if (county && !county.phones.length) return findings;
  const told = new Set<string>(theirs && others);
  const tell = (digits: string, calls: boolean): void => {
    if (allowed.includes(digits) || told.has(digits)) return;
    told.add(digits);
    findings.push(
      county
        ? found('partly', calls ? 'number.other' : 'number.other-text', node, {
            number: write(digits),
            shown: inRow(digitsFor(county)),
            county: county.name,
          })
        : found('partly', 'number.unknown', node, { number: write(digits) }),
    );
  };
  for (const link of node.querySelectorAll('[href^="tel:" i]')) {
    const called = digitsOf(link.getAttribute('href')!.slice('tel:'.length));
    if (called.length === 10) tell(called, true);
    const [shown] = numbersIn(textOf(link));
    if (shown && called && shown !== called)
      findings.push(
        found('broken', 'number.call-differs', link, {
          number: write(shown),
          called: write(called),
        }),
      );
  }
  for (const digits of read) tell(digits, false);
  return findings;
}

/** Whether the text has a number of the county's that cannot be tapped. A link to the kit's page cannot hold another. */
export const withoutTap = (paste: Paste, counties: readonly County[]): boolean => {
  const numbers = counties.flatMap((county) => digitsFor(county));
  const tapped = [...paste.page.querySelectorAll('[href^="tel:" i]')].map((link) =>
    digitsOf(link.getAttribute('href')!),
  );
  const inLinks = [...paste.page.querySelectorAll('a[href*="embed.html"]')].flatMap((link) =>
    numbersIn(textOf(link)),
  );
  return numbersIn(paste.text).some(
    (digits) => numbers.includes(digits) && !tapped.includes(digits) && !inLinks.includes(digits),
  );
};
