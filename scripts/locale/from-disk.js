// What the pack is made of, from the folders of this tree.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { factsOf } from './facts.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The JSON files of a folder by their names without the ending. */
const jsonIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => [file.replace(/\.json$/, ''), json(`${folder}/${file}`)])
    : [];

/** The packs of a language by file; empty where there is none. `locales` may be another folder: a test has its own. */
export const packsOf = (lang, locales = 'locales') => new Map(jsonIn(`${locales}/${lang}`));

/** What placeholders stand for. */
export const factsFromDisk = (content = 'src/content') =>
  factsOf(jsonIn(content), jsonIn(`${content}/counties`));

/** All that a pack of this language is made of. */
export function sourceOf(lang, locales = 'locales') {
  const glossary = 'locales/GLOSSARY.md';
  return {
    lang,
    english: packsOf('en'),
    words: packsOf(lang, locales),
    facts: factsFromDisk(),
    glossary: existsSync(glossary) ? readFileSync(glossary, 'utf8') : '',
  };
}
