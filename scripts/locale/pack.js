// The translator's pack: what is in its folder. Nothing here is Node's: the builder makes the same in a browser.
import { audienceNames } from './screens.js';
import { countsOf, rowsOf } from './rows.js';
import { styleSheet } from './style-sheet.js';
import { glossaryOf, termsOf } from './terms.js';

/** The English name of a language, if the code is one. */
export function nameOf(lang) {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(lang);
  } catch {
    return undefined;
  }
}

/** A folder of locales may have this name: a language, a script, a region. */
export const isCode = (lang) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(lang);

// Each is fetched when it is needed: in a browser none may come, or a page's policy may not let it run.
const makers = {
  'translation.xlsx': async (rows, options) =>
    (await import('./table-file.js')).writeTable(rows, options),
  'translation.xlf': async (rows, options) =>
    (await import('./xliff-file.js')).writeXliff(rows, options),
  'terms.csv': async (rows, { terms }) => (await import('./terms-file.js')).writeTerms(terms),
  'style-sheet.html': async (rows, options) => styleSheet(options),
};

/**
 * Makes the files of the pack.
 *
 * @param source - `lang`; `english` and `words`, the packs by file; `facts`; `glossary`, the text of GLOSSARY.md if there is one.
 * @param around - `pictures` by screen, and whether a `preview` lies beside.
 * @returns The rows, the files by name, and those that could not be made, with why.
 */
export async function packFiles(source, { pictures = new Map(), preview = false } = {}) {
  const { lang, glossary } = source;
  const terms = termsOf(lang, glossary);
  const rows = rowsOf({ ...source, terms });
  const options = {
    lang,
    name: nameOf(lang) ?? lang,
    terms,
    counts: countsOf(rows),
    register: glossaryOf(lang, glossary).register,
    audienceNames,
    pictures,
    preview,
  };
  const files = new Map();
  const failed = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      files.set(name, await make(rows, options));
    } catch (error) {
      failed.push({ name, error });
    }
  }
  return { rows, files, failed };
}

/** Reads what came back, a table or an XLIFF file, by its name. */
export async function readReturned(name, blob) {
  if (/\.xlsx$/i.test(name)) return (await import('./table-file.js')).readTable(blob);
  if (/\.(xlf|xliff)$/i.test(name))
    return (await import('./xliff-file.js')).readXliff(await blob.text());
  throw new Error('It takes a file .xlsx, .xlf or .xliff.');
}
