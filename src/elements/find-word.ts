// Letters that are one letter to a reader who searches. Marks fall away from Latin, Greek, Cyrillic and Arabic
// letters alone: in Gurmukhi they are vowels, and Hangul comes apart into pieces that nobody types.
const alike: readonly [RegExp, string][] = [
  // Joiners, which Persian writes within a word and few people type.
  [/[\u200c\u200d]/g, ''],
  [/([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu, '$1'],
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/[یى]/g, 'ي'],
  [/ک/g, 'ك'],
  [/[أإآٱ]/g, 'ا'],
  [/ة/g, 'ه'],
];

/** A text as a search compares it: no accents, no case, one form for the variants of a letter in its script. */
export function folded(text: string, lang: string): string {
  let plain = text.normalize('NFC').toLocaleLowerCase(lang).normalize('NFD');
  for (const [letters, letter] of alike) plain = plain.replace(letters, letter);
  return plain.normalize('NFC').replace(/\s+/g, ' ').trim();
}
