import type { Audience } from '../../content/audience.js';
import { asWritten, type County, type Hours, type Signature } from '../../content/county.js';
import { statewide, type Law, type Line, type LineId } from '../../content/statewide.js';
import { hoursText } from '../../elements/calling.js';
import { inRow, ownName } from '../../elements/text.js';
import { nameInEnglish } from '../../language-names.js';
import { englishWords, wordsNow, type Key, type Values, type Words } from '../../i18n.js';
import { sourceOf, type Sourced } from './sources.js';

/** A number that an element shows, with where it was found. */
export interface Numbered {
  name: string;
  /** E.164 or a short code. */
  number: string;
  hours: Hours | undefined;
  source: string | null;
  found: string | undefined;
  confirmed: Signature | null;
}

/** One text that an element can show. */
export interface Shown {
  /** The file of its words, such as `kit`; `fact` for a proper name, a number or an address. */
  part: string;
  /** Its key there, or the place of the fact. */
  key: string;
  source: string;
  /** What it says in the words of its part. */
  write: (words: Words) => string;
  /** It stands only on a page in another language than English. */
  translated?: boolean;
  number?: Numbered;
}

/** For whom and where an element speaks. */
export interface Scene {
  reader: Audience;
  place: County | undefined;
  /** The languages of the page that are not English. */
  translations: readonly string[];
  /** The languages of the page that nobody signed and that are not shown: English stands for them, and says so. */
  lacking?: readonly string[];
}

export type Filling = Values | ((words: Words) => Values);

/** A text of a part. */
export const say = (
  part: string,
  key: string,
  filling?: Filling,
  source = sourceOf(part, key),
): Shown => ({
  part,
  key,
  source,
  write: (words) => words.t(key as Key, typeof filling === 'function' ? filling(words) : filling),
});

/** A text of the words of the kit. */
export const kit = (key: Key, filling?: Filling): Shown => say('kit', key, filling);

/** What is the same in every language: a proper name, an address. */
export const fact = (key: string, text: string, source: string): Shown => ({
  part: 'fact',
  key,
  source,
  write: () => text,
});

/** A number, as people write it. */
export const numberFact = (key: string, number: Numbered): Shown => ({
  ...fact(key, asWritten(number.number), number.source ?? ''),
  number,
});

/** When a line is answered. */
export const hours = (
  of: Hours,
  unknown: 'unknown' | 'unknown-line',
  source: string | null,
): Shown => ({
  ...kit(`hours.${!of ? unknown : typeof of === 'string' ? of : 'weekly'}`),
  ...(of && source ? { source } : {}),
  write: (words) => String(hoursText(words, of, unknown)),
});

const stateFound = statewide as unknown as { found: string };

export const emergency: Numbered = {
  name: 'emergency',
  number: statewide.emergency,
  hours: undefined,
  source: sourceOf('statewide', 'emergency'),
  found: stateFound.found,
  confirmed: null,
};

const emergencyFilling = { emergency: statewide.emergency };

/** Danger first, whoever reads. */
export const danger = (reader: Audience): Shown[] => [
  kit(`hotline-card.danger.${reader}`),
  { ...kit('hotline-card.danger-call', emergencyFilling), number: emergency },
];

const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** A link that leaves says to which site. */
export const leaving = (address: string): Shown => kit('common.leaves', { site: siteOf(address) });

/** How old a source is, and that no later one was found. */
export const oldSource = ({ asOf, unknown }: { asOf?: string; unknown?: boolean }): Shown[] =>
  asOf ? [kit('common.as-of', { year: asOf }), ...(unknown ? [kit('common.unknown')] : [])] : [];

export const lawText = (words: Words, { code, section }: Law): string =>
  words.t(`law.${code}`, { section });

/** The sections of the law beneath a text. */
export const lawLine = (laws: readonly Law[] = [], source: string): Shown[] =>
  laws.length
    ? [
        {
          ...kit('glossary.law', (words) => ({
            law: inRow(
              words,
              laws.map((law) => lawText(words, law)),
            ).join(''),
          })),
          source,
        },
      ]
    : [];

/** The language that somebody speaks, as English says it. Its words are in memory. */
const spokenName = (lang: string): string => wordsNow(lang)!.t('common.language');

/** What only a translation says; the English beside it means the first of them. */
const translated = (key: Key, { translations }: Scene, name: (lang: string) => string): Shown[] =>
  translations.length
    ? [
        {
          ...kit(key, ({ lang }) => ({
            language: lang === 'en' ? spokenName(translations[0]!) : name(lang),
          })),
          translated: true,
        },
      ]
    : [];

/** Says that a translation is a draft: with English beneath (`original`), or alone. */
export const draft = (original: boolean, scene: Scene): Shown[] =>
  translated(original ? 'common.draft' : 'common.draft-short', scene, spokenName);

/** What English says in the place of another language. Of several it is the first. */
function insteadOf({ lacking: [lang] = [] }: Scene): Shown[] {
  if (!lang) return [];
  const language = nameInEnglish(lang) ?? lang;
  return [
    kit('common.no-words', { language }),
    kit('hotline-card.speak'),
    kit('common.speak', { language }),
  ];
}

/** Where a reader of a translation has the English, instead or beside: by the names of the languages. */
export const tongues = ({ translations }: Scene): Shown[] => {
  const english = ownName('en');
  const names = translations.flatMap((lang) => [ownName(lang), `${ownName(lang)} + ${english}`]);
  return translations.length
    ? [
        kit('toolkit.language'),
        ...[english, ...names].map((name) => fact(`tongues.${name}`, name, 'kit')),
      ]
    : [];
};

/** A line to show or to say to whoever answers. */
export const speakLine = (scene: Scene): Shown[] => [
  ...translated('hotline-card.speak', scene, spokenName),
  ...translated('common.speak', scene, (lang) => ownName(lang, false)),
  // The line itself is English, and names each language.
  ...scene.translations.slice(1).map((lang) => {
    const language = spokenName(lang);
    return fact(`speak.${lang}`, englishWords().t('common.speak', { language }), 'kit');
  }),
  ...insteadOf(scene),
];

const lineNumber = ({ name, number, hours: answered, ...line }: Line): Numbered => ({
  name,
  number: number!,
  hours: answered,
  source: (line as Sourced).source ?? null,
  found: stateFound.found,
  confirmed: null,
});

/** One of the lines for the whole state. */
export function helpLine(reader: Audience, id: LineId): Shown[] {
  const line = statewide.lines[id];
  const source = (line as Sourced).source ?? '';
  const english = englishWords();
  const key = (name: string): string => `hotline-card.lines.${id}.${name}`;
  const about = key(english.has(key(reader)) ? reader : 'all');
  const filling = {
    age: statewide.childUnder,
    from: line.ages?.[0] ?? '',
    to: line.ages?.[1] ?? '',
    text: line.text ?? '',
  };
  return [
    fact(`lines.${id}.name`, line.name, source),
    line.number
      ? numberFact(`lines.${id}.number`, lineNumber(line))
      : fact(`lines.${id}.address`, new URL(line.address!).hostname, source),
    say('kit', about, filling),
    ...(english.has(key('more')) ? [say('kit', key('more'), filling)] : []),
    ...(line.hours !== undefined ? [hours(line.hours, 'unknown-line', source)] : []),
  ];
}

export const helpLines = (
  reader: Audience,
  ids: readonly LineId[] = statewide.audiences[reader],
): Shown[] => ids.flatMap((id) => helpLine(reader, id));

/** The numbers of a county. */
export const phonesOf = (place: County | undefined): Numbered[] =>
  (place?.phones ?? []).map(({ number, hours: answered }) => ({
    name: [place!.name, place!.line].filter(Boolean).join(': '),
    number,
    hours: answered,
    source: place!.source,
    found: place!.found,
    confirmed: place!.confirmed,
  }));

/** What stands where no number is fit to show. */
export const withoutNumber = (place: County | undefined): Shown[] => [
  ...(place ? [kit('common.no-number', { county: place.name })] : []),
  kit('common.any-police'),
  { ...kit('common.if-danger', emergencyFilling), number: emergency },
  kit('common.on-state-list'),
];

/** The one strong action: call. A line with limited hours stands with the others, each with its hours. */
export function callFirst(place: County | undefined): Shown[] {
  const phones = phonesOf(place);
  const [first] = phones;
  if (!first) return withoutNumber(place);
  const limited = !!first.hours && first.hours !== '24-7';
  return (limited ? phones : [first]).flatMap((number) => [
    {
      ...kit('common.call', { phone: asWritten(number.number) }),
      number,
    },
    ...(limited ? [hours(number.hours!, 'unknown', number.source)] : []),
  ]);
}
