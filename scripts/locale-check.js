import { fixedTermFaults } from './fixed-terms.js';
import { flatten, formOf, originalsOf } from './locale-keys.js';
import { isName } from './names.js';
import { avoided } from './words-check.js';
import { writingFaults } from './writing-check.js';

export { flatten };

const placeholders = (text) => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)),
];
/**
 * Whether a plural form stands for one number alone, so that its words may say it: "one" is 1 in English, but 0 and 1 in
 * Armenian, and 1, 21, 31 … in Russian.
 */
function standsForOne(lang, form) {
  if (!['zero', 'one', 'two'].includes(form)) return false;
  const rules = new Intl.PluralRules(lang);
  return (
    Array.from({ length: 201 }, (_, n) => n).filter((n) => rules.select(n) === form).length < 2
  );
}

/** Every placeholder of the English at least once, and none besides. */
function placeholderFault(lang, key, text, original) {
  const [needed, used] = [placeholders(original), placeholders(text)];
  const free = standsForOne(lang, formOf(key)) ? ['count'] : [];
  const list = (names) => names.map((name) => `{{${name}}}`).join(', ');
  const lost = needed.filter((name) => !used.includes(name) && !free.includes(name));
  const added = used.filter((name) => !needed.includes(name));
  return [
    ...(lost.length ? [`lacks the placeholders ${list(lost)} of the English`] : []),
    ...(added.length ? [`has the placeholders ${list(added)}, which English has not`] : []),
  ];
}

/** What is wrong with one text, apart from its key. */
function checkText(lang, key, text, original) {
  if (typeof text !== 'string' || !text.trim()) return ['is empty'];
  const problems = placeholderFault(lang, key, text, original);
  if (/\p{Nd}/u.test(text))
    problems.push('holds a digit: numbers, sections and thresholds are placeholders');
  if (
    lang !== 'en' &&
    !key.endsWith('.hidden') &&
    text === original &&
    !isName(lang, text, original)
  )
    problems.push('is still in English');
  return [
    ...problems,
    ...writingFaults(lang, key, text, original),
    ...fixedTermFaults(lang, key, text, original),
    ...avoided(lang, key, text, original),
  ];
}

/** What is wrong with a pack of a language, one sentence for each fault. `where` says which pack. */
export function checkLocale(lang, pack, englishPack, where = lang) {
  const english = flatten(englishPack);
  const needed = originalsOf(lang, english);
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

// A county's own words, in a file of its name, may be left to English, and so may the builder, which is for the people
// who put the kit on a page.
const required = /^(kit|resources|topics-\w+|practice|embed|poster)$/;
const withBuilder = ['en', 'es'];

const isRequired = (lang, file) =>
  required.test(file) || (file === 'builder' && withBuilder.includes(lang));

const whereIs = (lang, file) => (file === 'kit' ? lang : `${lang}/${file}`);

/** What is wrong with all packs of a language. `packs` and `english` have them by the names of their files. */
export function checkLanguage(lang, packs, english) {
  return [
    ...[...english.keys()]
      .filter((file) => isRequired(lang, file) && !packs.has(file))
      .map((file) => `${whereIs(lang, file)}: the file is missing`),
    ...[...packs].flatMap(([file, pack]) =>
      english.has(file)
        ? checkLocale(lang, pack, english.get(file), whereIs(lang, file))
        : [`${whereIs(lang, file)}: English has no such file`],
    ),
  ];
}

/**
 * How wide a text is, in letters of the Latin alphabet: those of East Asia are two wide, and marks above a letter none.
 * The English that stands in brackets beside its translation is there for the phone, and is left out.
 */
const widthOf = (text) =>
  [
    ...text
      .replace(/\s*[(（][^()（）]*\p{Script=Latin}[^()（）]*[)）]/gu, '')
      .replace(/\{\{\w+\}\}/g, '00')
      .replace(/\p{M}/gu, ''),
  ].reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Han}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );

// What stands on a button, in a label or as a heading has no full stop at its end, and is short. Other names of a word,
// and a section of a law, stand in lines of their own.
const isLabel = (key, text) =>
  text.length <= 60 && !/[.:;…]["”)]?$/.test(text) && !/\.(also|hidden)$|^law\./.test(key);
const tooWide = 1.8;

/** Buttons, labels and headings much wider than the English: no fault, but worth a look on a phone. */
export const wideLabels = (lang, packs, english) =>
  [...packs].flatMap(([file, pack]) => {
    const originals = originalsOf(lang, flatten(english.get(file) ?? {}));
    return flatten(pack).flatMap(([key, text]) => {
      const original = originals.get(key);
      if (!original || !isLabel(key, original)) return [];
      const ratio = widthOf(text) / widthOf(original);
      return ratio > tooWide
        ? [
            `${whereIs(lang, file)}: ${key} is ${ratio.toFixed(1)} times as wide as the English: ${text}`,
          ]
        : [];
    });
  });
