import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const json = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const jsonFiles = (folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => json(`${folder}/${file}`));

/** What bears a name in the facts, whatever the fact is. */
const named = new Set(['name', 'short', 'line', 'area', 'alias']);

/** Every text in a tree; with `fields`, only those that stand under one of these. */
function texts(tree, fields, key) {
  if (typeof tree === 'string') return !fields || fields.has(key) ? [tree] : [];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    texts(value, fields, Array.isArray(tree) ? key : name),
  );
}

/** Small letters, and one space between words: how a name is looked up. */
const plain = (text) =>
  ` ${text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\d&]+/gu, ' ')
    .trim()} `;

const facts = [...jsonFiles('src/content'), ...jsonFiles('src/content/counties')];
const { names: more } = json('src/content/avoid-translations.json');

/** What stays in Latin letters in running text of every language: the names of the facts, and a short list. */
const always = [...facts.flatMap((file) => texts(file, named)), ...more].map(plain);

/** All that the kit says in English. */
const english = jsonFiles('locales/en')
  .flatMap((file) => texts(file))
  .map(plain)
  .join('|');

/** What a language is called on the phone, in English. */
function spoken(lang) {
  const file = `locales/${lang}/kit.json`;
  return existsSync(new URL(file, root)) ? (json(file).common?.language ?? '') : '';
}

/** Whether words with capital letters are a name in an English text, and do not only begin a sentence. */
function isNameIn(original, words) {
  if (!words.split(/[ ,]+/).every((word) => /^(\p{Lu}|of$|for$|and$|the$|&)/u.test(word)))
    return false;
  const at = original.indexOf(words);
  const begins = /(^|[.:!?“]\s*)$/.test(original.slice(0, at));
  return at >= 0 && (!begins || /[\p{Lu} ].*\p{Lu}/u.test(words) || /^\p{Lu}+$/u.test(words));
}

/** Whether Latin words may stay as they are in a text of a language: a name of the facts, or of the English text. */
export function isName(lang, text, original) {
  const words = plain(text);
  return (
    [...always, plain(spoken(lang))].some((name) => name.includes(words)) ||
    isNameIn(original, text) ||
    (text.includes(', ') && text.split(/, +/).every((part) => isName(lang, part, original)))
  );
}

/** Whether the kit says these words in English, or this text has them all: then they may stand in brackets. */
export function isSaidInEnglish(text, original) {
  const own = plain(original);
  return (
    english.includes(plain(text)) ||
    plain(text)
      .trim()
      .split(' ')
      .every((word) => own.includes(` ${word} `))
  );
}
