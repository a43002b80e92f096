import { readFileSync } from 'node:fs';
import { sentences } from './sentences.js';

const { sets, ...lists } = JSON.parse(
  readFileSync(new URL('../src/content/avoid.json', import.meta.url), 'utf8'),
);

/** A pattern of whole words. \b would end a word at an accent. */
const whole = (pattern) =>
  pattern &&
  new RegExp(
    `(?<!\\p{L})(?:${pattern.replace(/<(\p{L}+)>/gu, (_, name) => sets[name])})(?!\\p{L})`,
    'iu',
  );

const keys = (patterns = []) =>
  patterns.map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
  );

const rules = (list) =>
  list.map(({ phrase, context, unless, except, why, instead }) => ({
    phrase: whole(phrase),
    context: whole(context),
    unless: whole(unless),
    except: keys(except),
    why,
    instead,
  }));

const avoid = Object.fromEntries(
  Object.entries(lists)
    .filter(([, list]) => Array.isArray(list))
    .map(([lang, list]) => [lang, rules(list)]),
);

/** What a text says that src/content/avoid.json avoids in its language, one sentence for each; the file says how. */
export function avoided(lang, key, text) {
  if (key.endsWith('.hidden')) return [];
  return sentences(text).flatMap((sentence) => {
    // The name of a placeholder is never shown.
    const shown = sentence.replace(/\{\{\w+\}\}/g, '{{}}');
    return (avoid[lang] ?? [])
      .filter(
        ({ phrase, context, unless, except }) =>
          phrase.test(shown) &&
          (!context || context.test(shown)) &&
          !unless?.test(sentence) &&
          !except.some((pattern) => pattern.test(key)),
      )
      .map(
        ({ phrase, why, instead }) => `says "${phrase.exec(shown)[0]}" (${why}): say ${instead}`,
      );
  });
}
