// What the pack is made of, as a bundler reads it: for the preview and the builder, which have no disk.
import { factsOf } from './facts.js';

const words = import.meta.glob('../../locales/*/*.json', { import: 'default' });
const content = import.meta.glob(
  ['../../src/content/*.json', '../../src/content/counties/*.json'],
  {
    import: 'default',
  },
);
const glossary = import.meta.glob('../../locales/GLOSSARY.md', {
  query: '?raw',
  import: 'default',
});

/** The files of a table whose paths fit, by what the pattern takes of each. */
async function load(table, pattern) {
  const found = Object.entries(table).flatMap(([path, file]) => {
    const name = pattern.exec(path)?.[1];
    return name ? [[name, file]] : [];
  });
  return Promise.all(found.map(async ([name, file]) => [name, await file()]));
}

/** The packs of a language by file; empty where there is none. */
export const packsOf = async (lang) =>
  new Map(await load(words, new RegExp(`/locales/${lang}/([^/]+)\\.json$`)));

/** What placeholders stand for. */
export const factsFrom = async () =>
  factsOf(
    await load(content, /\/content\/([^/]+)\.json$/),
    await load(content, /\/counties\/([^/]+)\.json$/),
  );

/** All that a pack of this language is made of. */
export async function sourceOf(lang) {
  const [[, text] = []] = await load(glossary, /(GLOSSARY)\.md$/);
  return {
    lang,
    english: await packsOf('en'),
    words: await packsOf(lang),
    facts: await factsFrom(),
    glossary: text ?? '',
  };
}
