// How a language is written: one script, the right letters of it, and nothing unseen.
import hongKong from 'opencc-js/dict/HKVariants';
import simplified from 'opencc-js/dict/STCharacters';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import { isName, isSaidInEnglish } from './names.js';

const scriptOf = (lang) => new Intl.Locale(lang).maximize().script;

/** What a script of a language tag is called in Unicode, where Chinese, Korean and Japanese have names of their own. */
const letters = { Hans: 'Han', Hant: 'Han', Kore: 'Hangul', Jpan: 'Han', Armn: 'Armenian' };
const unicodeName = (script) =>
  letters[script] ??
  { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic', Guru: 'Gurmukhi' }[script] ??
  script;

const rows = (dictionary) => dictionary.split('|').map((row) => row.split(' '));

/** The letters that the dictionary turns into others, and never leaves as they are. */
const onlyIn = (dictionary, ...variants) => {
  const usual = new Set(variants.flatMap(rows).flatMap(([, ...letters]) => letters));
  return new Set(
    rows(dictionary)
      .filter(([letter, ...others]) => !others.includes(letter) && !usual.has(letter))
      .map(([letter]) => letter),
  );
};

const foreignHan = { Hans: onlyIn(traditional), Hant: onlyIn(simplified, taiwan, hongKong) };
// Employers are written with either letter where Chinese is written in the traditional way.
foreignHan.Hant.delete('雇');

// Arabic and Persian write two letters alike with code points of their own: a search for one does not find the other.
const foreignArabic = { fa: /[\u0643\u0649\u064a]/gu, ar: /[\u06a9\u06cc]/gu };

const alike = ['Latin', 'Cyrillic', 'Greek', 'Armenian'];

/** Words with letters of two alphabets that look alike. */
const lookAlikes = (text) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => alike.filter((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(word)).length > 1,
  );

/** Letters of a script that is neither the language's own nor Latin. */
function foreignLetters(script, text) {
  const own = new RegExp(
    `[\\p{Script=${unicodeName(script)}}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]`,
    'u',
  );
  return [...text].filter((letter) => !own.test(letter));
}

function wrongVariant(lang, script, text) {
  const han = [...text].filter((letter) => foreignHan[script]?.has(letter));
  const arabic = text.match(foreignArabic[new Intl.Locale(lang).language] ?? /$^/) ?? [];
  return [...han, ...arabic];
}

const brackets = /[([（［「『“"«‘][^()[\]（）［］「」『』“”"«»‘’]*[)\]）］」』”"»’]/gu;
const latinRun =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}'’.&/-]*(?:[ ,]+[\p{Script=Latin}&][\p{Script=Latin}\p{M}'’.&/-]*)*/gu;

const runs = (text) => (text.match(latinRun) ?? []).map((run) => run.replace(/[.'’/-]+$/, ''));

/** What is left in Latin letters though it is neither a name nor the English of what stands before it. */
function latinLeft(lang, text, original) {
  const shown = text.replace(/\{\{\w+\}\}/g, '§');
  const inside = shown.match(brackets) ?? [];
  const outside = shown.replace(brackets, '§');
  return [
    ...runs(outside).filter((run) => !isName(lang, run, original)),
    ...inside
      .flatMap(runs)
      .filter((run) => !isName(lang, run, original) && !isSaidInEnglish(run, original)),
  ];
}

const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const joiner = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu;
// Only Persian breaks words with a joiner that is not seen.
const joiners = (lang, text) =>
  (text.match(joiner) ?? []).filter(
    (found) => found !== '\u200c' || new Intl.Locale(lang).language !== 'fa',
  );

const code = (letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const codes = (found) => [...new Set(found)].map(code).join(', ');
const lettersOf = (found) => [...new Set(found)].map((one) => `${one} (${code(one)})`).join(', ');

/** What is wrong with how a text is written. Synonyms for the search may be spelled as readers spell them. */
export function writingFaults(lang, key, text, original) {
  const script = scriptOf(lang);
  const problems = [];
  const say = (found, what) => found?.length && problems.push(what(found));
  const list = (found) => [...new Set(found)].map((one) => `"${one}"`).join(', ');
  say(
    text === text.normalize('NFC') ? [] : [text],
    () => 'is not in the composed form of Unicode (NFC)',
  );
  say(
    text.match(unseen),
    (found) => `has marks of direction, which the kit sets itself: ${codes(found)}`,
  );
  say(joiners(lang, text), (found) => `has letters that nobody sees: ${codes(found)}`);
  if (key.endsWith('.hidden')) return problems;
  say(lookAlikes(text), (found) => `mixes alphabets that look alike in ${list(found)}`);
  say(
    foreignLetters(script, text),
    (found) => `has letters of another script: ${lettersOf(found)}`,
  );
  say(
    wrongVariant(lang, script, text),
    (found) => `has letters that its language writes in another way: ${lettersOf(found)}`,
  );
  // The name of the language is said in English: fixed-terms.js looks at it.
  if (script !== 'Latn' && key !== 'common.language')
    say(latinLeft(lang, text, original), (found) => `leaves in Latin letters ${list(found)}`);
  return problems;
}
