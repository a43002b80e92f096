// What the pack is made of, as a bundler reads it: for the preview and the builder, which have no disk.
const words = import.meta.glob('../../locales/*/*.json', { eager: true, import: 'default' });
const content = import.meta.glob(
  ['../../src/content/*.json', '../../src/content/counties/*.json'],
  {
    eager: true,
    import: 'default',
  },
);
const glossary = import.meta.glob('../../locales/GLOSSARY.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The packs of a language by file. */
export const packsOf = (lang) =>
  new Map(
    Object.entries(words).flatMap(([path, pack]) => {
      const [, of, file] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path);
      return of === lang ? [[file, pack]] : [];
    }),
  );

const fact = (name) => content[`../../src/content/${name}.json`];

/** What placeholders stand for. */
export const factsFrom = () => ({
  statewide: fact('statewide'),
  glossary: fact('glossary'),
  resources: fact('resources'),
  rows: fact('counties'),
  topics: {
    staff: fact('topics-staff'),
    family: fact('topics-family'),
    student: fact('topics-student'),
  },
  counties: Object.fromEntries(
    Object.entries(content).flatMap(([path, pack]) => {
      const county = /counties\/([^/]+)\.json$/.exec(path)?.[1];
      return county ? [[county, pack]] : [];
    }),
  ),
});

/** All that a pack of this language is made of. */
export const sourceOf = (lang) => ({
  lang,
  english: packsOf('en'),
  words: packsOf(lang),
  facts: factsFrom(),
  glossary: Object.values(glossary)[0] ?? '',
});
