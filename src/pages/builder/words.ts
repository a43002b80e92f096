import english from '../../../locales/en/builder.json';
import embedEnglish from '../../../locales/en/embed.json';
import posterEnglish from '../../../locales/en/poster.json';
import { addWords, loadWords, type Key, type Values, type Words } from '../../i18n.js';

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** A key of `locales/en/builder.json`: a wrong one is a compile error. */
export type BuilderKey = Path<typeof english>;

/** What the builder says in one language, and what the kit and its own page say in it. */
export interface BuilderWords {
  lang: string;
  /** No qualified person has signed this translation. */
  draft: boolean;
  t(key: BuilderKey, values?: Values): string;
  kit: Words;
  /** The title of the kit's own page. */
  frameTitle: string;
}

const packs = import.meta.glob<typeof english>('../../../locales/*/builder.json', {
  eager: true,
  import: 'default',
});
const titles = import.meta.glob<typeof embedEnglish>('../../../locales/*/embed.json', {
  eager: true,
  import: 'default',
});
const posters = import.meta.glob<typeof posterEnglish>('../../../locales/*/poster.json', {
  eager: true,
  import: 'default',
});

const of = <Pack>(table: Record<string, Pack>, lang: string): Pack | undefined =>
  Object.entries(table).find(([path]) => path.includes(`/locales/${lang}/`))?.[1];

/** The languages that the builder itself speaks, English first. */
export const builderLanguages: readonly string[] = Object.keys(packs)
  .map((path) => path.split('/').at(-2)!)
  .sort((one, other) => Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1));

/** What the kit and its page say in a language, for what is pasted. Fetched once. */
export async function wordsFor(lang: string): Promise<{ kit: Words; frameTitle: string }> {
  const kit = await loadWords(lang || 'en');
  return { kit, frameTitle: (of(titles, kit.lang) ?? embedEnglish).title };
}

/** What the page with the poster and the cards is for, in a language of the builder. */
export const posterTitle = (lang: string): string =>
  (of(posters, lang) ?? posterEnglish).labels.heading;

/** The builder's own words. */
export async function builderWords(lang: string): Promise<BuilderWords> {
  const pack = of(packs, lang) ?? english;
  const own = addWords(pack === english ? 'en' : lang, pack, 'builder');
  return {
    ...(await wordsFor(own.lang)),
    lang: own.lang,
    draft: own.draft,
    t: (key, values) => own.t(key as unknown as Key, values),
  };
}
