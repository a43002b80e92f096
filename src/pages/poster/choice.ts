import { saidIn } from '../../address.js';
import { findCounty } from '../../content/county.js';
import { lookUp } from '../../language.js';

export const sheets = ['poster', 'card'] as const;

export type Sheet = (typeof sheets)[number];

/** What somebody wants to print. Nothing of it is stored, sent or put into an address. */
export interface Choice {
  sheet: Sheet;
  /** A county's id; empty: none. */
  county: string;
  /** The language beside English; empty: none. */
  lang: string;
}

/** What an address asks for, and the names of what it asks for in vain. Nothing but closed lists is taken from it. */
export interface Reading {
  choice: Choice;
  ignored: readonly string[];
}

/** How each name is read; undefined: the list has no such thing. */
const readers: Record<
  keyof Choice,
  (value: string, languages: readonly string[]) => string | undefined
> = {
  sheet: (value) => sheets.find((sheet) => sheet === value.trim().toLowerCase()),
  county: (value) => findCounty(value)?.id,
  lang(value, languages) {
    const lang = lookUp(value, languages);
    return lang === 'en' ? '' : lang;
  },
};

const isName = (name: string): name is keyof Choice => Object.hasOwn(readers, name);

/** Reads what stands behind the question mark of an address. */
export function readChoice(search: string, languages: readonly string[]): Reading {
  const found: Partial<Record<keyof Choice, string>> = {};
  const ignored: string[] = [];
  for (const [name, value] of saidIn(search)) {
    const read = isName(name) ? readers[name](value, languages) : undefined;
    if (read === undefined || !isName(name)) ignored.push(name);
    else found[name] = read;
  }
  const { sheet = 'poster', county = '', lang = '' } = found;
  return { choice: { sheet: sheet as Sheet, county, lang }, ignored };
}
