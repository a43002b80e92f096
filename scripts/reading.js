// How hard texts are to read, as a school grade, for each group of readers.
import { fleschKincaid } from 'flesch-kincaid';
import silabea from 'silabea';
import { syllable } from 'syllable';
import { flatten } from './locale-check.js';
import { sentences, wordsOf } from './sentences.js';

/** The highest grade for each audience. */
const limits = { staff: 8, family: 6, student: 6 };

// silabea, because it and silabas alone counted all of 61 hard words right (hyphen missed 31, syllabificate 36), and
// silabas is under the GPL. What silabea says it needs are the tools of its own tests: package.json's overrides
// leave them out.
const spanishSyllables = (word) =>
  word.split(/[^\p{L}]+/u).reduce((sum, part) => sum + silabea.getSilabas(part).numeroSilaba, 0);

/**
 * Crawford (1984), "A Spanish Language Fry-Type Readability Procedure: Elementary Level": made from readers of the
 * first six grades, and flat above them. So the ease of Fernández Huerta (1959), "Medidas sencillas de lecturabilidad",
 * stands beside it with its own table of grades (90 and more: 4, 80: 5, 70: 6, 60: 7 and 8, 50: up to 12), read as a
 * line between the lower ends of its bands; the stricter of the two counts. García López (1999), which gives an age,
 * was the mildest of the three on every part of the kit.
 */
function spanishGrade({ sentence, word, syllable }) {
  const crawford = (-0.205 * 100 * sentence) / word + (0.049 * 100 * syllable) / word - 3.407;
  const ease = 206.84 - (60 * syllable) / word - (1.02 * word) / sentence;
  const table =
    ease >= 70 ? 6 + (70 - ease) / 10 : ease >= 60 ? 6 + (70 - ease) / 5 : 8 + (60 - ease) / 2.5;
  return Math.max(crawford, table);
}

// A language without a formula made for it has no grade.
const formulas = {
  en: { grade: fleschKincaid, syllables: syllable },
  es: { grade: spanishGrade, syllables: spanishSyllables },
};

/** The syllables of a word, for a language with a formula. */
export const syllablesOf = (lang, word) => formulas[lang].syllables(word);

/** A button or a heading is no sentence: counted as one, it would make what stands around it look easier. */
const isLabel = (text) => wordsOf(text).length < 6 && !/[.!?…][”"’)]*$/.test(text);

/** The grade of texts taken together; undefined where there is no formula or no sentence. */
export function gradeOf(lang, texts) {
  const formula = formulas[lang];
  const all = texts.filter((text) => !isLabel(text)).flatMap(sentences);
  if (!formula || !all.length) return undefined;
  const words = all.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(lang, word), 0);
  return formula.grade({ sentence: all.length, word: words.length, syllable: syllables });
}

/** The hardest sentences of six words or more, each once. */
export function hardest(lang, texts, count) {
  const found = new Map();
  for (const [key, text] of texts)
    for (const sentence of sentences(text))
      if (wordsOf(sentence).length >= 6 && !found.has(sentence))
        found.set(sentence, { grade: gradeOf(lang, [sentence]), key, sentence });
  return [...found.values()]
    .filter(({ grade }) => grade !== undefined)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, count);
}

const withGrade = (lang, groups) =>
  groups
    .map((group) => ({
      ...group,
      grade: gradeOf(
        lang,
        group.texts.map(([, text]) => text),
      ),
    }))
    .filter(({ grade }) => grade !== undefined);

/** One sentence for each group that reads harder than its audience may need. */
export const readingProblems = (lang, groups) =>
  withGrade(lang, groups)
    .filter(({ audience, grade }) => grade > limits[audience])
    .map(({ name, audience, texts, grade }) => {
      const [{ key } = { key: texts[0][0] }] = hardest(lang, texts, 1);
      return `${lang}: ${name} for ${audience} reads at grade ${grade.toFixed(1)}, above ${limits[audience]}: begin with ${key}`;
    });

/** One line for each audience: its hardest group. */
export const gradeLines = (lang, groups) =>
  Object.entries(limits).flatMap(([audience, limit]) => {
    const own = withGrade(
      lang,
      groups.filter((group) => group.audience === audience),
    );
    if (!own.length) return [];
    const top = own.reduce((a, b) => (b.grade > a.grade ? b : a));
    return `  ${lang}, ${audience}: at most ${top.grade.toFixed(1)} (${top.name}); the limit is ${limit}`;
  });

// Shown to staff only: the list, the steps, and the names of laws beneath them.
const staffSections = ['risk-checklist', 'protocol-stepper', 'law'];

/** For whom a text of kit.json is. What everybody sees counts as for families, who need it plainest. */
function kitGroup([section, ...rest], pack) {
  if (staffSections.includes(section)) return [section, 'staff'];
  const term = section === 'glossary' && rest[0] === 'terms' && pack.glossary.terms[rest[1]];
  const named = rest.find((part) => part in limits);
  const forStaff = term && !term.family && !term.student;
  return [section, named ?? (forStaff ? 'staff' : 'family')];
}

/** For whom a text of a resource is: `what-student` says it, else its row. */
function resourceAudience([id, field = ''], staffOnly) {
  const named = /-(staff|family|student)$/.exec(field)?.[1];
  return named ?? (staffOnly.has(id) ? 'staff' : 'family');
}

/** The section, if its file has several, and the audience of a text. */
function groupOf(file, [first, ...rest], pack, staffOnly) {
  if (file === 'kit') return kitGroup([first, ...rest], pack);
  if (file.startsWith('topics-')) return [first, file.slice('topics-'.length)];
  if (file === 'resources')
    return [undefined, first === 'items' ? resourceAudience(rest, staffOnly) : 'family'];
  // Whoever puts the kit on a page works for a district.
  if (file === 'builder') return [first, 'staff'];
  if (file === 'poster') return [undefined, first === 'card' ? 'student' : 'staff'];
  if (file === 'practice') return [undefined, 'staff'];
  // A county's: what it does, for staff, and its resources.
  return [undefined, first === 'topic' ? 'staff' : resourceAudience(rest, staffOnly)];
}

/**
 * The texts of a locale file by section and audience. `rows` are the resources that it has words for: they say whom
 * each is for. Synonyms for the search (`hidden`) are never shown.
 */
export function readingGroups(file, pack, rows = []) {
  const staffOnly = new Set(rows.filter((row) => row.for?.join() === 'staff').map(({ id }) => id));
  const groups = new Map();
  for (const [key, text] of flatten(pack)) {
    if (key.endsWith('.hidden') || typeof text !== 'string') continue;
    const [section, audience] = groupOf(file, key.split('.'), pack, staffOnly);
    const name = section ? `${file} ${section}` : file;
    const id = `${name} ${audience}`;
    if (!groups.has(id)) groups.set(id, { file, name, audience, texts: [] });
    groups.get(id).texts.push([key, text]);
  }
  return [...groups.values()];
}
