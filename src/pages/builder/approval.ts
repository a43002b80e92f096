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

/** A signature for texts of one language, with the digests of what was read. */
interface Signed {
  name: string;
  organization: string;
  qualification: string;
  secondReader: string;
  date: string;
  texts: Readonly<Record<string, string>>;
}

const signatureFiles = import.meta.glob<{ signatures: readonly Signed[] }>(
  ['../../../locales/*.signed.json'],
  { import: 'default' },
);
const signatures = new Map<string, readonly Signed[]>();

/** Fetches who signed what, once. */
async function loadSignatures(): Promise<void> {
  for (const [path, load] of Object.entries(signatureFiles))
    signatures.set(/([^/]+)\.signed\.json$/.exec(path)![1]!, (await load()).signatures);
}

/** The last person who signed a text; a plural by any of its forms. Whether it still holds, the words know. */
function signerOf(lang: string, part: string, key: string): Signature | null {
  const id = `${part}:${key}`;
  const signed = signatures
    .get(lang)
    ?.findLast(({ texts }) =>
      Object.keys(texts).some((one) => one === id || one.startsWith(`${id}_`)),
    );
  return (
    (signed && {
      name: signed.name,
      role: `${signed.qualification}, ${signed.organization}`,
      how: signed.secondReader,
      date: signed.date,
    }) ??
    null
  );
}

/** The languages in which an element can be seen: a toolkit has a menu of them, and a page any language. */
const seenIn = ({ widget, lang }: Choice): readonly string[] =>
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
  const seen = seenIn(choice);
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
    { place, translations: seen.filter((lang) => lang !== 'en') },
    unnamed(words),
    languages.map((lang) => ownName(lang)),
  );
  const date = (iso: string): string => day(words.kit, iso);
  const { minutes } = statewide.checklist;
  return {
    words,
    version: __VERSION__,
    released: date(__RELEASED__),
    until: date(keptUntil(__RELEASED__, statewide.copyForDays)),
    chosen: chosenRows(choice, words, seen),
    notes: [
      words.t('approval.notes.facts'),
      words.t('approval.notes.state'),
      words.t('approval.notes.once'),
      words.t('approval.notes.brackets'),
      words.t('approval.notes.own'),
      ...(place ? [] : [words.t('approval.notes.any-county')]),
      words.t('approval.notes.later'),
    ],
    languages: seen,
    groups: groupsOf(sections, seen, words.lang),
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
