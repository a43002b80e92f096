import { createInstance } from 'i18next';
import { directionOf, lookUp } from './language.js';
import en from '../locales/en/kit.json';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;
type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutForm<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** A key of `locales/en/kit.json`: a wrong one is a compile error. */
export type Key = Path<typeof en>;

/** What goes into the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one part in one language. `kit` is what the first elements say; other parts come when needed. */
export interface Words {
  /** The language that the words are really in. */
  lang: string;
  part: string;
  dir: 'ltr' | 'rtl';
  /** There are texts in it that no qualified person has signed. */
  draft: boolean;
  t(key: Key, values?: Values): string;
  /** Whether these words, and not those of another language, have the key. */
  has(key: string): boolean;
  /** The same part in English. */
  original: Words;
}

/** Words as they are sent. `$signed`: all of them are signed by a qualified person, or these keys; the build says it. */
type Pack = Record<string, unknown> & { $signed?: true | readonly string[] };

/** What was said since somebody began to listen: a text that nobody signed; English beneath such a text. */
interface Heard {
  draft: boolean;
  beneath: boolean;
}

let heard: Heard = { draft: false, beneath: false };

/** What was said so far, where `hearing` listens. */
export const heardNow = (): Heard => heard;

/** Listens to what `tell` says: only that decides whether an element is a draft. */
export function hearing<Told>(tell: () => Told): [told: Told, heard: Heard] {
  const around = heard;
  const own: Heard = { draft: false, beneath: false };
  const told = aside(tell, own);
  around.draft ||= own.draft;
  around.beneath ||= own.beneath;
  return [told, own];
}

/** What `tell` says is compared, and not shown: it makes nothing a draft. */
export function aside<Told>(tell: () => Told, own: Heard = { draft: false, beneath: false }): Told {
  const around = heard;
  heard = own;
  try {
    return tell();
  } finally {
    heard = around;
  }
}

// A table of loaders, so that an unknown language is known without a request, and the English of the kit, which
// is in the script, is never also a chunk (the chunk would be the script itself, loaded a second time).
// What only the pages beside the script say is theirs.
const files = import.meta.glob<Pack>(
  ['../locales/*/*.json', '!../locales/en/kit.json', '!../locales/*/{embed,builder,poster}.json'],
  { import: 'default' },
);
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [
    path.slice('../locales/'.length, -'.json'.length),
    load,
  ]),
);

/** The languages of the kit, English first. */
export const languages: string[] = [
  ...new Set(['en', ...[...loaders.keys()].map((id) => id.split('/')[0]!)]),
];

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: 'kit',
  defaultNS: 'kit',
  // Everything is in memory: without this the first words would come a microtask late.
  initAsync: false,
  load: 'currentOnly',
  // Lit escapes.
  interpolation: { escapeValue: false },
  resources: { en: { kit: en } },
});

const known = new Map<string, Words>();
const loading = new Map<string, Promise<Words>>();

function speak(lang: string, part: string, pack: Pack): Words {
  const t = i18n.getFixedT(lang, part) as unknown as (key: Key, options: object) => string;
  // Most texts have no placeholder: they are looked up once, however many elements say them.
  const plain = new Map<Key, string>();
  const { $signed } = pack;
  const signed = new Set($signed === true ? [] : $signed);
  const words: Words = {
    lang,
    part,
    dir: directionOf(lang),
    // English is the original. A signature by a qualified person is what ends a draft.
    draft: lang !== 'en' && $signed !== true,
    t(key, values) {
      heard.draft ||= words.draft && !signed.has(key);
      if (values && 'count' in values) return t(key, values);
      let text = plain.get(key);
      if (text === undefined) plain.set(key, (text = t(key, { skipInterpolation: true })));
      return values && text.includes('{{') ? t(key, values) : text;
    },
    has: (key) => typeof key.split('.').reduce(step, pack as unknown) === 'string',
    get original() {
      return known.get(`en/${part}`) ?? words;
    },
  };
  known.set(`${lang}/${part}`, words);
  return words;
}

const step = (tree: unknown, key: string): unknown => (tree as Pack | undefined)?.[key];

const english = speak('en', 'kit', en);

/** The language of the kit that serves a BCP 47 tag (`es-MX` is served by `es`); undefined where none does. */
export const match = (tag: string): string | undefined => lookUp(tag, languages);

// A part that a language does not have is said in English.
function served(lang: string, part: string): string {
  const id = `${lang}/${part}`;
  return known.has(id) || loaders.has(id) ? id : `en/${part}`;
}

/** The words of a part in a language of the kit, if they are in memory; English where that language lacks the part. */
export const wordsNow = (lang: string, part = 'kit'): Words | undefined =>
  known.get(served(lang, part));

/** The English of the kit, which is always in memory. */
export const englishWords = (): Words => english;

/** Fetches the words of a part in a language of the kit. A failed request may be made again. */
export function loadWords(lang: string, part = 'kit'): Promise<Words> {
  const id = served(lang, part);
  const words = known.get(id);
  if (words) return Promise.resolve(words);
  let request = loading.get(id);
  if (!request) {
    request = (loaders.get(id)?.() ?? Promise.reject(new Error(`no words ${id}`))).then((pack) =>
      addWords(id.split('/')[0]!, pack, part),
    );
    loading.set(id, request);
    void request.catch(() => undefined).then(() => loading.delete(id));
  }
  return request;
}

/** Takes the words of a language as they are: for the loader above, and for pseudo-languages of stories and tests. */
export function addWords(lang: string, pack: Pack, part = 'kit'): Words {
  if (!pack || typeof pack !== 'object') throw new Error(`no words for ${lang}`);
  i18n.addResourceBundle(lang, part, pack);
  if (!languages.includes(lang)) languages.push(lang);
  return speak(lang, part, pack);
}
