import { readFileSync } from 'node:fs';
import { sentences } from './sentences.js';

const json = (name) =>
  JSON.parse(readFileSync(new URL(`../src/content/${name}.json`, import.meta.url), 'utf8'));
const { sets, ...lists } = json('avoid');
const { never, joined } = json('avoid-translations');

/** A pattern of whole words; in a language that joins them (`joined`), of any letters. \b would end a word at an accent. */
function pattern(lang, text) {
  if (!text) return undefined;
  const filled = text.replace(/<(\p{L}+)>/gu, (_, name) => sets[name]);
  const source = joined.includes(lang)
    ? filled
    : `(?<![\\p{L}\\p{M}])(?:${filled})(?![\\p{L}\\p{M}])`;
  return new RegExp(source, 'iu');
}

const keys = (patterns = []) =>
  patterns.map((one) => new RegExp(`^${one.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

const rules = (lang, list) =>
  list.map(({ phrase, context, unless, except, where, notWhere, why, instead }) => ({
    phrase: pattern(lang, phrase),
    context: pattern(lang, context),
    unless: pattern(lang, unless),
    where: pattern('en', where),
    notWhere: pattern('en', notWhere),
    except: keys(except),
    why,
    instead,
  }));

const avoid = Object.fromEntries(
  Object.entries({ ...lists, ...never })
    .filter(([, list]) => Array.isArray(list))
    .map(([lang, list]) => [lang, rules(lang, list)]),
);

// Vowels that Arabic and Persian may write above and below their letters, or leave out.
const bare = (text) => text.replace(/[\u064b-\u0652]/g, '');

/**
 * What a text says that src/content/avoid.json, or for a translation avoid-translations.json, avoids in its language,
 * one sentence for each; the files say how.
 */
export function avoided(lang, key, text, original = '') {
  if (key.endsWith('.hidden')) return [];
  return sentences(text).flatMap((sentence) => {
    // The name of a placeholder is never shown.
    const shown = sentence.replace(/\{\{\w+\}\}/g, '{{}}');
    const says = (one) => one.exec(shown) ?? one.exec(bare(shown));
    return (avoid[lang] ?? [])
      .filter(
        ({ phrase, context, unless, where, notWhere, except }) =>
          says(phrase) &&
          (!context || says(context)) &&
          (!where || where.test(original)) &&
          !notWhere?.test(original) &&
          !unless?.test(sentence) &&
          !except.some((one) => one.test(key)),
      )
      .map(({ phrase, why, instead }) => `says "${says(phrase)[0]}" (${why}): say ${instead}`);
  });
}
