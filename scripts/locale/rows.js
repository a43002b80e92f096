import { neededKeys } from './forms.js';
import { blockOf, examplesOf } from './placeholders.js';
import { notesOf, placeOf, speakerOf } from './screens.js';

/** Every text of a pack by its key, `a.b.c`, in order. */
export const textsOf = (pack, prefix = '') =>
  Object.entries(pack).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );

/** A translation may be as long as this without being looked at again. Short ones, on buttons, grow most. */
const longest = (text) => Math.max(24, Math.ceil(text.length * 1.8));

const strong =
  'Must not be misread: it says when to call or what the law asks. No softer and no harder than the English.';

function row(file, key, { english, form }, translation, facts, terms) {
  const id = `${file}:${key}`;
  const place = placeOf(id) ?? { screen: '', tier: 3, audience: 'everyone' };
  const block = blockOf({ file, key }, facts);
  return {
    id,
    file,
    key,
    english,
    translation,
    ...place,
    speaker: speakerOf(place.audience, block?.kind),
    length: english.length,
    longest: longest(english),
    placeholders: examplesOf({ file, key, english }, facts),
    form,
    notes: [...notesOf(id), ...(block?.strong ? [strong] : [])],
    terms: key.endsWith('.hidden')
      ? []
      : terms.filter(({ pattern }) => pattern.test(english)).map(({ term }) => term),
  };
}

// What the page for web editors says is English and Spanish alone.
const optional = new Set(['builder']);

/**
 * All that a language has to say, one row a text, in the order in which it is translated: by tier, then by file.
 *
 * @param english - The English packs by file.
 * @param words - Those of the language; empty where it is new.
 * @param facts - What the placeholders stand for.
 * @param terms - See `termsOf`.
 */
export function rowsOf({ lang, english, words, facts, terms }) {
  const rows = [...english]
    .filter(([file]) => !optional.has(file) || words.has(file))
    .flatMap(([file, pack]) => {
      const said = new Map(textsOf(words.get(file) ?? {}));
      return [...neededKeys(lang, textsOf(pack))].map(([key, text]) =>
        row(file, key, text, said.get(key) ?? '', facts, terms),
      );
    });
  return rows
    .map((one, order) => ({ ...one, order }))
    .sort((one, other) => one.tier - other.tier || one.order - other.order);
}

/** Words of a text, as a translator counts them for a quote; a placeholder is none. */
export function countWords(text) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text.replace(/\{\{\w+\}\}/g, ' '))].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}

/** Texts and English words by tier. What stands twice is counted once more as `repeated`. */
export function countsOf(rows) {
  const seen = new Set();
  const counts = new Map();
  for (const { tier, english } of rows) {
    const count = counts.get(tier) ?? { tier, texts: 0, words: 0, repeated: 0 };
    const words = countWords(english);
    count.texts += 1;
    count.words += words;
    if (seen.has(english)) count.repeated += words;
    seen.add(english);
    counts.set(tier, count);
  }
  return [...counts.values()].sort((one, other) => one.tier - other.tier);
}
