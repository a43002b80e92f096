/** Renderings that languages.md forbids, and why. Search synonyms (`hidden`) are never displayed: there they may stand. */
const forbidden = {
  es: [
    [/\bdenunci/i, 'a complaint to the police: say reportar, avisar'],
    [
      /\b(un|una|el|la|los|las|otro|otra|cada|al|del) menor(es)?\b/i,
      'menor is no noun for a child',
    ],
    [/prostituci[oó]n infantil|pornograf[ií]a infantil|turismo sexual/i, 'blames the child'],
    [/\btr[aá]fico\b/i, 'smuggling: say trata'],
    [/acicalamiento/i, 'what one does to a pet'],
    [/reporter[oa]s?\b|informantes?\b/i, 'a journalist, an informer'],
    [/duda razonable/i, "the courtroom's reasonable doubt: say sospecha razonable"],
    [/\p{L}@|\b(?!sex\b|ex\b)[a-záéíóúñ]+xs?\b/iu, 'no @ or x endings: screen readers'],
  ],
};

/** Words that stay as they are in every language: proper names. */
const names = new Set(['Take It Down']);

/** Every text of a pack by its key, `a.b.c`. */
export const flatten = (pack, prefix = '') =>
  Object.entries(pack).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );

const placeholders = (text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
const unique = (list) => [...new Set(list)].sort().join(', ');
const withoutForm = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The keys that a language needs: those of English, each plural in the forms of the language. */
function neededKeys(lang, english) {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const keys = new Map();
  for (const [key, text] of english) {
    const base = withoutForm(key);
    if (base === key) keys.set(key, text);
    else for (const form of forms) keys.set(`${base}_${form}`, text);
  }
  return keys;
}

/** What is wrong with one text, apart from its key. */
function checkText(lang, key, text, original) {
  if (typeof text !== 'string' || !text.trim()) return ['is empty'];
  const problems = [];
  if (/\p{Nd}/u.test(text))
    problems.push('holds a digit: numbers, sections and thresholds are placeholders');
  // A form for zero, one or two may leave its figure out.
  const optional = /_(zero|one|two)$/.test(key) ? ['count'] : [];
  const [had, has] = [placeholders(original), placeholders(text)].map((list) =>
    unique(list.filter((name) => !optional.includes(name))),
  );
  if (had !== has) problems.push(`has the placeholders "${has}", English has "${had}"`);
  const hidden = key.endsWith('.hidden');
  if (lang !== 'en' && !hidden && text === original && !names.has(text))
    problems.push('is still in English');
  if (!hidden)
    for (const [words, why] of forbidden[lang] ?? [])
      if (words.test(text)) problems.push(`says "${words.exec(text)[0]}": ${why}`);
  return problems;
}

/** What is wrong with a pack of a language, one sentence for each fault. */
export function checkLocale(lang, pack, englishPack) {
  const english = flatten(englishPack);
  const needed = neededKeys(lang, english);
  const given = new Map(flatten(pack));
  const problems = [];
  for (const [key, original] of needed)
    if (!given.has(key)) problems.push(`${lang}: ${key} is missing`);
    else
      for (const problem of checkText(lang, key, given.get(key), original))
        problems.push(`${lang}: ${key} ${problem}`);
  for (const key of given.keys())
    if (!needed.has(key)) problems.push(`${lang}: ${key} is not a key of English`);
  return problems;
}
