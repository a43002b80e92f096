const suffix = /_(zero|one|two|few|many|other)$/;

/** The plural form that a key ends with; undefined where it has none. */
export const formOf = (key) => suffix.exec(key)?.[1];

/** A key without its plural form. */
export const withoutForm = (key) => key.replace(suffix, '');

const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

// Up to here each form of every language comes, but for those that need a million or a fraction.
const counted = [...Array(202).keys(), 1_000_000];

/** The plural forms of a language, each with some numbers that take it: Arabic has six, Russian four, Khmer one. */
export function formsOf(lang) {
  const rules = new Intl.PluralRules(lang);
  const { pluralCategories } = rules.resolvedOptions();
  return order
    .filter((form) => pluralCategories.includes(form))
    .map((form) => {
      const numbers = counted.filter((number) => rules.select(number) === form);
      return { form, numbers: (numbers.length ? numbers : [1.5]).slice(0, 5) };
    });
}

/**
 * The keys that a language needs, with the English of each: those of English, each plural in the forms of the language.
 *
 * @param english - Pairs of key and text.
 */
export function neededKeys(lang, english) {
  const texts = new Map(english);
  const needed = new Map();
  for (const [key, text] of english) {
    const base = withoutForm(key);
    if (base === key) needed.set(key, { english: text });
    else
      for (const one of formsOf(lang))
        needed.set(`${base}_${one.form}`, {
          english: texts.get(`${base}_${one.form}`) ?? texts.get(`${base}_other`),
          form: one,
        });
  }
  return needed;
}
