import kit from '../locales/en/kit.json';
import lake from '../locales/en/lake.json';
import losAngeles from '../locales/en/los-angeles.json';
import orange from '../locales/en/orange.json';
import practice from '../locales/en/practice.json';
import resources from '../locales/en/resources.json';
import forFamilies from '../locales/en/topics-family.json';
import forStaff from '../locales/en/topics-staff.json';
import forStudents from '../locales/en/topics-student.json';
import { addWords } from '../src/i18n.js';

interface Tree {
  [key: string]: string | Tree;
}

/** The right-to-left pseudo-language: English turned around, so that whoever reads no Arabic sees what goes wrong. */
export const pseudoLanguage = 'ar-XB';

// Few, many, one, two, zero, other.
const arabicForms = new Intl.PluralRules(pseudoLanguage).resolvedOptions().pluralCategories;

// Override and pop: the letters of a word run from right to left, as Arabic letters do.
const turned = (words: string): string =>
  words.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu, '\u202e$&\u202c');

/** A text between the first and the last letter of the Arabic alphabet; its placeholders stay as they are. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/);
  return `ا ${parts.map((part, index) => (index % 2 ? part : turned(part))).join('')} ي`;
}

/** The long pseudo-language: English with accents, two fifths longer, so that every text that is in no locale stands out. */
export const longLanguage = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';

/** A text with an accent on every letter, and as many words more as make it longer; its placeholders stay as they are. */
export function long(text: string): string {
  const parts = text
    .split(/(\{\{.*?\}\})/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[a-z]/gi, (letter) => [...accented][plain.indexOf(letter)]!),
    );
  return `⟦${parts.join('')} ${'ẽẽẽẽ '.repeat(Math.round(text.length / 12))}ẽ⟧`;
}

/** The same pack with every text changed; `forms` are the plural forms of the language. */
function changed(pack: Tree, forms: readonly string[], change: (text: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(pack).flatMap(([key, value]): [string, string | Tree][] => {
      if (typeof value !== 'string') return [[key, changed(value, forms, change)]];
      const base = key.endsWith('_other') ? key.slice(0, -'other'.length) : undefined;
      const names = base
        ? forms.filter((form) => form !== 'one').map((form) => base + form)
        : [key];
      return names.map((name) => [name, change(value)]);
    }),
  );
}

/** The same pack in the pseudo-language, with every plural form that Arabic has. */
export const pseudoPack = (pack: Tree): Tree => changed(pack, arabicForms, pseudo);

/** The same pack in the long pseudo-language. */
export const longPack = (pack: Tree): Tree => changed(pack, ['other'], long);

// What comes later in other languages comes with the rest here.
const parts: Record<string, Tree> = {
  kit,
  resources,
  'topics-staff': forStaff,
  'topics-family': forFamilies,
  'topics-student': forStudents,
  lake,
  'los-angeles': losAngeles,
  orange,
  practice,
};

// Importing this file adds both languages: a story that needs it can then be shown by whoever imports the story.
for (const [part, pack] of Object.entries(parts)) {
  addWords(pseudoLanguage, pseudoPack(pack), part);
  addWords(longLanguage, longPack(pack), part);
}
