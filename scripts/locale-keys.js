/** Every text of a pack by its key, `a.b.c`. */
export const flatten = (pack, prefix = '') =>
  Object.entries(pack).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );

/** The form of a plural that a key is for; undefined where it is for none. */
export const formOf = (key) => /_(zero|one|two|few|many|other)$/.exec(key)?.[1];
export const withoutForm = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The keys that a language needs with their English: those of English, each plural in the forms of the language. */
export function originalsOf(lang, english) {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const keys = new Map();
  for (const [key, text] of english) {
    const base = withoutForm(key);
    if (base === key) keys.set(key, text);
    else for (const form of forms) keys.set(`${base}_${form}`, text);
  }
  return keys;
}
