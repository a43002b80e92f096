/** Letters after which a full stop ends no sentence: titles, initials, and a few abbreviations of each language. */
const abbreviation =
  /(?:^|[^\p{L}])(?:(?!I\.)\p{Lu}|Mrs?|Ms|Dr|St|Inc|vs|e\.g|i\.e|p\. ?ej|Sr|Sra|Srta|Dra|Lic|Uds?|EE|UU|pág|núm)\.$/u;

/** A colon and a semicolon end a sentence, as in Flesch's own count; a stop, where another sentence begins after it. */
const end = /[:;][”"’)]*\s+|[.!?…]+[”"’)]*\s+(?=[“"‘(¿¡]*[\p{Lu}\p{N}{])|\n+/gu;

/** The sentences of a text, as they stand. */
export function sentences(text) {
  const found = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    const sentence = text.slice(start, index + mark.length).trim();
    if (abbreviation.test(sentence) && !/[¿¡]/.test(text[index + mark.length])) continue;
    found.push(sentence);
    start = index + mark.length;
  }
  return [...found, text.slice(start).trim()].filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text. A placeholder stands for one. */
export const wordsOf = (text) =>
  text
    .normalize('NFC')
    .replace(/\{\{\w+\}\}/g, 'x')
    .match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
