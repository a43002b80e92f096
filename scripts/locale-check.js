import { avoided } from './words-check.js';

/** Words that stay as they are: proper names, and what Spanish spells as English does. */
const names = new Set(['Take It Down', 'Color']);

/** Every text of a pack by its key, `a.b.c`. */
export const flatten = (pack, prefix = '') =>
  Object.entries(pack).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );

const placeholders = (text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
const unique = (list) => [...new Set(list)].sort().join(', ');
const withoutForm = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The keys that a language needs: those of English, each plural in the forms of the language. */
function neededKeys(lang, english) {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const keys = new Map();
  for (const [key, text] of english) {
    const base = withoutForm(key);
    if (base === key) keys.set(key, text);
    else for (const form of forms) keys.set(`${base}_${form}`, text);
  }
  return keys;
}

/** What is wrong with one text, apart from its key. */
function checkText(lang, key, text, original) {
  if (typeof text !== 'string' || !text.trim()) return ['is empty'];
  const problems = [];
  if (/\p{Nd}/u.test(text))
    problems.push('holds a digit: numbers, sections and thresholds are placeholders');
  // A form for zero, one or two may leave its figure out.
  const optional = /_(zero|one|two)$/.test(key) ? ['count'] : [];
  const [had, has] = [placeholders(original), placeholders(text)].map((list) =>
    unique(list.filter((name) => !optional.includes(name))),
  );
  if (had !== has) problems.push(`has the placeholders "${has}", English has "${had}"`);
  const hidden = key.endsWith('.hidden');
  if (lang !== 'en' && !hidden && text === original && !names.has(text))
    problems.push('is still in English');
  return [...problems, ...avoided(lang, key, text)];
}

/** What is wrong with a pack of a language, one sentence for each fault. `where` says which pack. */
export function checkLocale(lang, pack, englishPack, where = lang) {
  const english = flatten(englishPack);
  const needed = neededKeys(lang, english);
  const given = new Map(flatten(pack));
  const problems = [];
  for (const [key, original] of needed)
    if (!given.has(key)) problems.push(`${where}: ${key} is missing`);
    else
      for (const problem of checkText(lang, key, given.get(key), original))
        problems.push(`${where}: ${key} ${problem}`);
  for (const key of given.keys())
    if (!needed.has(key)) problems.push(`${where}: ${key} is not a key of English`);
  return problems;
}

// A county's own words, in a file of its name, are the only ones that a language may leave to English.
const required = /^(kit|resources|topics-\w+|practice|embed|builder|poster)$/;

/** What is wrong with all packs of a language. `packs` and `english` have them by the names of their files. */
export function checkLanguage(lang, packs, english) {
  const where = (file) => (file === 'kit' ? lang : `${lang}/${file}`);
  return [
    ...[...english.keys()]
      .filter((file) => required.test(file) && !packs.has(file))
      .map((file) => `${where(file)}: the file is missing`),
    ...[...packs].flatMap(([file, pack]) =>
      english.has(file)
        ? checkLocale(lang, pack, english.get(file), where(file))
        : [`${where(file)}: English has no such file`],
    ),
  ];
}
