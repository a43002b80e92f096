import { placeholdersIn } from './placeholders.js';

// Quotation marks and invisible characters that an editor sets by itself.
const quotes = '"\'“”„‟«»‘’‚‛‹›`´';
const space = '\\s\\u00a0\\u202f';
const bidi = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const unseen = '\\u00ad\\u200b\\u2060\\ufeff';
const junk = `[${quotes}${space}${bidi}${unseen}]`;
const like = new RegExp(`[{｛](?:${junk}|[{｛])*([A-Za-z]\\w*)(?:${junk}|[}｝])*[}｝]`, 'gu');

const spaceless = new Set(['Khmr', 'Laoo', 'Mymr', 'Thai']);

/** Whether a language writes no spaces between its words, and shows with an unseen one where a line may break. */
function breaksUnseen(lang) {
  try {
    return spaceless.has(new Intl.Locale(lang).maximize().script);
  } catch {
    return false;
  }
}

/** What an editor did to placeholders: spaces, quotation marks, other braces, a capital letter. */
function placeholders(text, english) {
  const names = new Map(placeholdersIn(english).map((name) => [name.toLowerCase(), name]));
  return text.replace(like, (whole, name) => {
    const known = names.get(name.toLowerCase());
    return known ? `{{${known}}}` : whole;
  });
}

/**
 * Mends what an editor does to a text by itself. What a translator means to write stays: the joiners of Persian and of
 * Indian scripts, the unseen spaces of Khmer, and no-break spaces in a language whose words already have them.
 *
 * @param own - Which of these a language writes: see `ownMarks`.
 * @returns The text, and in words what was mended.
 */
export function repair(text, { english, lang, own = new Set() }) {
  const mended = [];
  const step = (what, change) => {
    const after = change(text);
    if (after !== text) mended.push(what);
    text = after;
  };
  step('placeholders', (all) => placeholders(all, english));
  // The kit isolates numbers and Latin names by itself.
  step('marks of direction', (all) => all.replace(new RegExp(`[${bidi}]`, 'gu'), ''));
  step('unseen characters', (all) =>
    all
      .replaceAll('_x000D_', '')
      .replace(/[\u00ad\u2060\ufeff]/gu, '')
      .replace(/\u200b/gu, breaksUnseen(lang) ? '\u200b' : ''),
  );
  step('no-break spaces', (all) =>
    all.replace(/[\u00a0\u202f]/gu, (mark) => (own.has(mark) ? mark : ' ')),
  );
  step('line breaks and spaces', (all) => all.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''));
  step('letters in parts', (all) => all.normalize('NFC'));
  return { text, mended };
}

/** The no-break spaces that the words of a language have already: its own, and not an editor's. */
export const ownMarks = (texts) =>
  new Set(['\u00a0', '\u202f'].filter((mark) => texts.some((text) => text.includes(mark))));
