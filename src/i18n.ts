import { createInstance } from 'i18next';
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

/** The words of one language. */
export interface Words {
  /** The language that the words are really in. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** No qualified person has signed this translation. */
  draft: boolean;
  t(key: Key, values?: Values): string;
  /** Whether these words, and not those of another language, have the key. */
  has(key: string): boolean;
}

type Pack = Record<string, unknown>;

// A table of loaders, so that an unknown language is known without a request, and English, which is
// in the kit, is never also a chunk (the chunk would be the entry itself, loaded a second time).
const parts = import.meta.glob<Pack>(['../locales/*/kit.json', '!../locales/en/kit.json'], {
  import: 'default',
});
const loaders = new Map(Object.entries(parts).map(([path, load]) => [path.split('/')[2]!, load]));

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

// Languages, and scripts in a tag, that run from right to left. Intl.Locale knows them too, and takes 4 ms to wake.
const rightToLeft =
  /^(ar|ckb|dv|fa|he|ks|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)\b|-(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/;

function speak(lang: string, pack: Pack): Words {
  const t = i18n.getFixedT(lang) as unknown as (key: Key, options: object) => string;
  // Most texts have no placeholder: they are looked up once, however many elements say them.
  const plain = new Map<Key, string>();
  const words: Words = {
    lang,
    dir: rightToLeft.test(lang) ? 'rtl' : 'ltr',
    // English is the original. A signature by a qualified person is what ends a draft.
    draft: lang !== 'en',
    t(key, values) {
      if (values && 'count' in values) return t(key, values);
      let text = plain.get(key);
      if (text === undefined) plain.set(key, (text = t(key, { skipInterpolation: true })));
      return values && text.includes('{{') ? t(key, values) : text;
    },
    has: (key) => typeof key.split('.').reduce(step, pack) === 'string',
  };
  known.set(lang, words);
  return words;
}

const step = (tree: unknown, key: string): unknown => (tree as Pack | undefined)?.[key];

const english = speak('en', en);

/** The language of the kit that serves a BCP 47 tag best (`es-MX` is served by `es`); undefined where none does. */
export function match(tag: string): string | undefined {
  const languages = [...known.keys(), ...loaders.keys()];
  let range = tag.trim().replaceAll('_', '-').toLowerCase();
  while (range) {
    const lang = languages.find((language) => language.toLowerCase() === range);
    if (lang) return lang;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}

/** The words of a language of the kit, if they are in memory. */
export const wordsNow = (lang: string): Words | undefined => known.get(lang);

/** English, which is always in memory. */
export const englishWords = (): Words => english;

/** Fetches the words of a language of the kit. A failed request may be made again. */
export function loadWords(lang: string): Promise<Words> {
  const words = known.get(lang);
  if (words) return Promise.resolve(words);
  let request = loading.get(lang);
  if (!request) {
    request = (loaders.get(lang)?.() ?? Promise.reject(new Error(`no words for ${lang}`))).then(
      (pack) => addWords(lang, pack),
    );
    loading.set(lang, request);
    void request.catch(() => undefined).then(() => loading.delete(lang));
  }
  return request;
}

/** Takes the words of a language as they are: for the loader above, and for pseudo-languages of stories and tests. */
export function addWords(lang: string, pack: Pack): Words {
  if (!pack || typeof pack !== 'object') throw new Error(`no words for ${lang}`);
  i18n.addResourceBundle(lang, 'kit', pack);
  return speak(lang, pack);
}
