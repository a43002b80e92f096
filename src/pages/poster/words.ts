import type english from '../../../locales/en/poster.json';
import { say, type Filling, type Said } from '../../elements/text.js';
import { addWords, loadWords, type Key, type Values, type Words } from '../../i18n.js';

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** A key of `locales/en/poster.json`: a wrong one is a compile error. */
export type PosterKey = Path<typeof english>;

/** The topics whose words stand on paper too. */
type Topics = 'topics-staff' | 'topics-student';

/** All that a sheet says in one language. */
export interface SheetWords {
  kit: Words;
  /** There are texts among them that no qualified person has signed. */
  draft: boolean;
  /** The words of this page and its sheets. */
  t(key: PosterKey, values?: Values): string;
  /** The same with markup in it, such as an isolated number. */
  say(key: PosterKey, filling: Filling): Said;
  /** What a topic says: a key that is missing shows itself, and fails a test. */
  topic(part: Topics, key: string, values?: Values): string;
}

const packs = import.meta.glob<typeof english>('../../../locales/*/poster.json', {
  eager: true,
  import: 'default',
});
const languageOf = (path: string): string => path.split('/').at(-2)!;

/** The languages that a sheet can speak, English first. */
export const sheetLanguages: readonly string[] = Object.keys(packs)
  .map(languageOf)
  .sort((one, other) => Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1));

/** Fetches what a sheet says in one of these languages. */
export async function sheetWords(lang: string): Promise<SheetWords> {
  const [kit, staff, student] = await Promise.all([
    loadWords(lang),
    loadWords(lang, 'topics-staff'),
    loadWords(lang, 'topics-student'),
  ]);
  const own = addWords(lang, packs[`../../../locales/${lang}/poster.json`]!, 'poster');
  const topics = { 'topics-staff': staff, 'topics-student': student };
  return {
    kit,
    draft: [kit, own, staff, student].some((words) => words.draft),
    t: (key, values) => own.t(key as unknown as Key, values),
    say: (key, filling) => say(own, key as unknown as Key, filling),
    topic: (part, key, values) => topics[part].t(key as Key, values),
  };
}
