import type { Audience } from '../../content/audience.js';
import { asWritten, counties, findCounty, type Signature } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import { hoursText } from '../../elements/calling.js';
import { day, ownName } from '../../elements/text.js';
import { hearing, languages, loadWords, wordsNow } from '../../i18n.js';
import { loadParts } from '../../parts.js';
import { keptUntil } from './addresses.js';
import { chosenRows, type Row } from './approval-choice.js';
import type { Choice, Widget } from './choice.js';
import { partsFor, sectionsOf, type Section, type Unnamed, type When } from './sections.js';
import { phonesOf, type Numbered, type Shown } from './shown.js';
import { loadOwnPage } from './shown-around.js';
import { isUnsigned, loadSignatures, signerOf } from './signed.js';
import { loadSources } from './sources.js';
import type { BuilderWords } from './words.js';

export { renderPack } from './approval-page.js';

/** A text in one language. Undefined where that language does not have it and the English is shown. */
export interface Text {
  lang: string;
  text: string | undefined;
  /** Who signed this text in this language; null: a draft. */
  signed: Signature | null;
}

/** One sentence, name or number that an element can show. */
export interface Sentence {
  /** The file of its words and its key there, or the place of the fact. */
  key: string;
  /** English first. One alone where it is the same in every language. */
  texts: readonly Text[];
  source: string;
  /** English never says it: it stands beside a translation alone. */
  translated: boolean;
  /** A number that stands alone: who confirmed it; null: nobody. */
  confirmed?: Signature | null;
}

/** What stands together on the screen. */
export interface Group {
  widget: Widget;
  when: When;
  /** For whom, where each reader says it. */
  reader: Audience | undefined;
  /** What it is called on the screen, in the language of the document or in English. */
  title: { lang: string; text: string } | undefined;
  sentences: readonly Sentence[];
}

/** A phone number, and what is known of it. */
export interface NumberRow {
  name: string;
  number: string;
  hours: string;
  source: string | null;
  found: string;
  confirmed: Signature | null;
}

/** Everything that is to be approved, without its look. */
export interface Pack {
  words: BuilderWords;
  version: string;
  /** Days, as the document's language writes them. */
  released: string;
  until: string;
  chosen: readonly Row[];
  notes: readonly string[];
  /** English first. */
  languages: readonly string[];
  groups: readonly Group[];
  numbers: readonly NumberRow[];
  privacy: readonly { question: string; answer: string; source: string }[];
  signers: readonly { who: string; reads: string }[];
}

/** The languages in which an element is asked for: a toolkit has a menu of them, and a page any language. */
const askedFor = ({ widget, lang }: Choice): readonly string[] =>
  widget === 'toolkit' || !lang ? languages : [...new Set(['en', lang])];

const text = (lang: string, { part, key, write }: Shown): Text => {
  const words = wordsNow(lang, part === 'fact' ? 'kit' : part)!;
  if (words.lang !== lang) return { lang, text: undefined, signed: null };
  const [said, { draft }] = hearing(() => write(words));
  return { lang, text: said, signed: draft ? null : signerOf(lang, part, key) };
};

const sentence = (shown: Shown, seen: readonly string[]): Sentence => ({
  key: `${shown.part}: ${shown.key}`,
  texts: (shown.part === 'fact' ? ['en'] : seen).map((lang) => text(lang, shown)),
  source: shown.source,
  translated: !!shown.translated,
  ...(shown.part === 'fact' && shown.number && { confirmed: shown.number.confirmed }),
});

/** The sections with their sentences, each once: where it stands first. */
function groupsOf(sections: readonly Section[], seen: readonly string[], lang: string): Group[] {
  const told = new Set<string>();
  const isNew = ({ key, texts }: Sentence): boolean => {
    const before = told.size;
    return told.add(JSON.stringify([key, texts])).size > before;
  };
  return sections
    .map(({ widget, when, reader, title, shown }) => {
      const named = title && [lang, 'en'].map((one) => text(one, title)).find((one) => one.text);
      return {
        widget,
        when,
        reader,
        title: named && { lang: named.lang, text: named.text! },
        sentences: [...(title ? [title] : []), ...shown]
          .map((one) => sentence(one, seen))
          .filter(isNew),
      };
    })
    .filter(({ sentences }) => sentences.length);
}

/** The languages of these sentences with a text that nobody signed. English is the original. */
const draftsIn = (groups: readonly Group[]): string[] => {
  const all = groups.flatMap(({ sentences }) => sentences.flatMap(({ texts }) => texts));
  const drafts = all.filter(({ lang, text: said, signed }) => lang !== 'en' && said && !signed);
  return [...new Set(drafts.map(({ lang }) => lang))];
};

/** The numbers of these sections, each once; where the reader picks the county, those of all. */
function numberRows(
  sections: readonly Section[],
  everywhere: boolean,
  words: BuilderWords,
): NumberRow[] {
  const all: Numbered[] = [
    ...sections.flatMap(({ shown }) => shown.flatMap(({ number }) => number ?? [])),
    ...(everywhere ? counties.flatMap(phonesOf) : []),
  ].filter(({ number }) => /^\+?\d+$/.test(number));
  const rows = new Map(all.map((one) => [`${one.name} ${one.number}`, one]));
  return [...rows.values()].map(({ name, number, hours, source, found, confirmed }) => ({
    // These two are no proper names.
    name: name === 'emergency' || name === 'relay' ? words.t(`approval.numbers.${name}`) : name,
    number: asWritten(number),
    hours:
      hours === undefined
        ? ''
        : hours
          ? String(hoursText(words.kit, hours, 'unknown-line'))
          : words.t('approval.numbers.no-hours'),
    source,
    found: found ? day(words.kit, found) : words.t('approval.numbers.no-day'),
    confirmed,
  }));
}

// Where each answer is from.
const privacy = {
  collects: 'SECURITY.md; facts 8.2',
  stores: 'SECURITY.md; facts 8.2',
  sends: 'SECURITY.md; facts 8.2',
  parties: 'SECURITY.md; facts 8.2',
  hosted: 'README.md',
  page: 'SECURITY.md',
  ferpa: 'facts 8.2',
  sopipa: 'facts 8.2',
  coppa: 'facts 8.2',
  ends: 'SECURITY.md',
  access: 'README.md',
  verify: 'SECURITY.md; manifest.json',
  weakness: 'SECURITY.md',
  limits: 'SECURITY.md',
} as const;

const signers = [
  'superintendent',
  'counsel',
  'child-welfare',
  'coordinator',
  'language',
  'it',
] as const;

const unnamed = ({ t }: BuilderWords): Unnamed => ({
  county: t('approval.unnamed.county'),
  line: t('approval.unnamed.line'),
  number: t('approval.unnamed.number'),
  site: t('approval.unnamed.site'),
  who: t('approval.unnamed.who'),
  date: t('approval.unnamed.date'),
});

/**
 * The approval pack of what was chosen: every sentence, its source and its state, every number, a privacy answer, and
 * who signs. It fetches the words and facts of the kit that it needs, and nothing else.
 *
 * @param words - The builder's, in the language of the document.
 */
export async function approvalPack(choice: Choice, words: BuilderWords): Promise<Pack> {
  const asked = askedFor(choice);
  // Where drafts are off, English stands in the place of what nobody signed.
  const lacking = asked.filter((lang) => choice.drafts && isUnsigned(lang));
  const seen = asked.filter((lang) => !lacking.includes(lang));
  const place = findCounty(choice.county);
  const parts = partsFor(choice, place);
  // The kit's own words come with every part; the document has some of them in its own language too.
  await Promise.all([
    ...[...seen, words.lang].map((lang) => loadParts(lang, parts)),
    loadWords('en'),
    loadOwnPage(),
    loadSignatures(),
    loadSources(parts),
  ]);
  const sections = sectionsOf(
    choice,
    { place, translations: seen.filter((lang) => lang !== 'en'), lacking },
    unnamed(words),
    // Whoever has one language has no menu.
    seen.length > 1 ? seen.map((lang) => ownName(lang)) : [],
  );
  const groups = groupsOf(sections, seen, words.lang);
  const date = (iso: string): string => day(words.kit, iso);
  const { minutes } = statewide.checklist;
  return {
    words,
    version: __VERSION__,
    released: date(__RELEASED__),
    until: date(keptUntil(__RELEASED__, statewide.copyForDays)),
    chosen: chosenRows(choice, words, seen, [...lacking, ...draftsIn(groups)]),
    notes: [
      words.t('approval.notes.facts'),
      words.t(choice.drafts ? 'approval.notes.state-off' : 'approval.notes.state'),
      words.t('approval.notes.once'),
      words.t('approval.notes.brackets'),
      words.t('approval.notes.own'),
      ...(place ? [] : [words.t('approval.notes.any-county')]),
      words.t('approval.notes.later'),
    ],
    languages: seen,
    groups,
    numbers: numberRows(sections, !place, words),
    privacy: (Object.keys(privacy) as (keyof typeof privacy)[]).map((id) => ({
      question: words.t(`approval.privacy.${id}.question`),
      answer: words.t(`approval.privacy.${id}.answer`, { minutes, wcag: 'WCAG 2.2 AA' }),
      source: privacy[id],
    })),
    signers: signers.map((id) => ({
      who: words.t(`approval.sign.roles.${id}.who`),
      reads: words.t(`approval.sign.roles.${id}.reads`),
    })),
  };
}
