// What is fixed in every language: the three terms of the law, and two texts that are said on the phone.
import { readFileSync } from 'node:fs';

const { gloss } = JSON.parse(
  readFileSync(new URL('../src/content/avoid-translations.json', import.meta.url), 'utf8'),
);

/** Where reasonable suspicion is explained: with a reason to worry, and without proof. */
const explained = {
  'glossary.terms.reasonable-suspicion.staff': ['worry', 'proof'],
  'glossary.terms.reasonable-suspicion.family': ['worry', 'proof'],
  'duty.suspicion': ['proof'],
};
const said = { worry: 'you have a reason to worry', proof: 'you do not need proof' };

const toBeSaid = 'Interpreter, {{language}}, please.';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const namesOf = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The names by which English calls languages, and those by which a phone's interpreters are asked for. */
const spoken = new Set(['Mandarin', 'Tagalog', 'Farsi', 'Dari']);
for (const a of letters)
  for (const b of letters)
    for (const c of ['', ...letters]) {
      const name = namesOf.of(a + b + c);
      if (name) spoken.add(name);
    }

const isEnglishName = (text) =>
  text
    .split(/\s*(?:\(|\)|,| or | and )\s*/)
    .filter(Boolean)
    .every((name) => spoken.has(name));

/** What is wrong with the terms that are fixed, in one text. */
export function fixedTermFaults(lang, key, text, original) {
  const problems = [];
  if (key.endsWith('.hidden')) return problems;
  if (
    lang !== 'en' &&
    /\bmandated reporter/i.test(original) &&
    !text.includes('(mandated reporter)')
  )
    problems.push(
      'has no "(mandated reporter)" beside the term, which is what is heard on the phone',
    );
  for (const part of gloss[lang] ? (explained[key] ?? []) : [])
    if (!new RegExp(gloss[lang][part], 'iu').test(text))
      problems.push(`explains reasonable suspicion without "${said[part]}"`);
  if (key === 'common.draft' && !text.includes(toBeSaid))
    problems.push(`lacks the sentence to say on the phone, "${toBeSaid}"`);
  if (key === 'common.language' && !isEnglishName(text))
    problems.push(
      `is "${text}": it is said on the phone, so it is the name of the language in English`,
    );
  return problems;
}
