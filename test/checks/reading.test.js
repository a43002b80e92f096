import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  gradeOf,
  hardest,
  readingGroups,
  readingProblems,
  syllablesOf,
} from '../../scripts/reading.js';
import { sentences, wordsOf } from '../../scripts/sentences.js';

const hard = {
  en: 'Notwithstanding institutional responsibilities, multidisciplinary representatives collaboratively coordinate individualized interventions addressing developmental vulnerabilities.',
  es: 'No obstante las responsabilidades institucionales, representantes multidisciplinarios coordinan colaborativamente intervenciones individualizadas relacionadas con vulnerabilidades socioeconómicas.',
};
const plain = {
  en: 'You are not in trouble. Call now. You do not need to be sure of what you saw.',
  es: 'No tienes la culpa. Llama ahora. No hace falta que lo sepas todo para pedir ayuda.',
};
const group = (audience, text) => [{ name: 'kit test', audience, texts: [['a.text', text]] }];

for (const lang of ['en', 'es']) {
  test(`a text too hard for its readers is named, with its grade (${lang})`, () => {
    for (const audience of ['staff', 'family', 'student']) {
      const problems = readingProblems(lang, group(audience, hard[lang]));
      assert.equal(problems.length, 1, audience);
      assert.match(problems[0], new RegExp(`^${lang}: kit test for ${audience} .*a\\.text`));
    }
  });
  test(`a plain text is not named (${lang})`, () => {
    assert.deepEqual(readingProblems(lang, group('student', plain[lang])), []);
  });
}

test('staff may be asked to read two grades more than families and students', () => {
  const text = 'Ask a counselor or another trained adult to meet the student.';
  assert.deepEqual(readingProblems('en', group('staff', text)), []);
  assert.equal(readingProblems('en', group('family', text)).length, 1);
});

test('a language with no formula of its own has no grade and no problem', () => {
  assert.equal(gradeOf('hy', [plain.en]), undefined);
  assert.deepEqual(readingProblems('hy', group('family', hard.en)), []);
  assert.deepEqual(hardest('hy', [['a', hard.en]], 10), []);
});

test('labels do not make the text around them look easier', () => {
  assert.equal(gradeOf('en', ['Back', 'Next']), undefined);
  assert.equal(gradeOf('en', ['Back', 'Next', hard.en]), gradeOf('en', [hard.en]));
});

test('a placeholder is read as one short word', () => {
  assert.equal(wordsOf('Call {{phone}} now.').length, 3);
  assert.equal(
    gradeOf('en', ['You can always call {{trafficking}} now.']),
    gradeOf('en', ['You can always call me now.']),
  );
});

test('sentences end where a reader pauses, and not at an abbreviation', () => {
  assert.deepEqual(
    sentences('Ms. Rivera lives in the U.S. today. “Do you know?” Say: yes; {{x}}.'),
    ['Ms. Rivera lives in the U.S. today.', '“Do you know?”', 'Say:', 'yes;', '{{x}}.'],
  );
  assert.deepEqual(
    sentences('El Sr. López vive en EE. UU. ¿Lo sabe? ¡Llame ahora! {{x}} contesta.'),
    ['El Sr. López vive en EE. UU.', '¿Lo sabe?', '¡Llame ahora!', '{{x}} contesta.'],
  );
  assert.deepEqual(sentences('first point\nsecond point'), ['first point', 'second point']);
});

test('the hardest sentences come first, each once, with the key of their text', () => {
  const texts = [
    ['a', plain.en],
    ['b', hard.en],
    ['c', hard.en],
  ];
  const found = hardest('en', texts, 10);
  assert.deepEqual(
    found.map(({ key }) => key),
    ['b', 'a'],
  );
  assert.equal(hardest('en', texts, 1).length, 1);
});

// Counted by hand, by the rules of the Academy of the Spanish language.
const counted = {
  1: 'y yo muy ley buey juez quien voy',
  2: 'cualquier niño país día ciudad oír guía aquí tío leyes huye peor trae leer reír deuda aún sexual hacia',
  3: 'construye idea área oeste prohíbe ahora veía línea vergüenza confianza caída hacía',
  4: 'policía estudiante teléfono aéreo explotación',
  5: 'adolescente averiguarás obligatorio psicología',
};
test('the syllables of Spanish words are counted right, with diphthong, hiatus, y and accent', () => {
  for (const [count, words] of Object.entries(counted))
    for (const word of words.split(' ')) assert.equal(syllablesOf('es', word), Number(count), word);
});

const groups = (...args) =>
  readingGroups(...args).map(({ name, audience, texts }) => [
    name,
    audience,
    texts.map(([key]) => key).join(),
  ]);

test('what everybody sees counts as for families, the list and the steps as for staff', () => {
  assert.deepEqual(
    groups('kit', {
      common: { call: 'x' },
      'hotline-card': { title: { staff: 'x', student: 'x' }, copy: 'x' },
      'protocol-stepper': { steps: { family: { title: 'x' } } },
      glossary: {
        title: 'x',
        terms: { mou: { name: 'x', hidden: 'x', staff: 'x' }, csec: { name: 'x', family: 'x' } },
      },
    }),
    [
      ['kit common', 'family', 'common.call'],
      ['kit hotline-card', 'staff', 'hotline-card.title.staff'],
      ['kit hotline-card', 'student', 'hotline-card.title.student'],
      ['kit hotline-card', 'family', 'hotline-card.copy'],
      ['kit protocol-stepper', 'staff', 'protocol-stepper.steps.family.title'],
      [
        'kit glossary',
        'family',
        'glossary.title,glossary.terms.csec.name,glossary.terms.csec.family',
      ],
      ['kit glossary', 'staff', 'glossary.terms.mou.name,glossary.terms.mou.staff'],
    ],
  );
});

test('topics, resources and counties are graded apart, each for its readers', () => {
  assert.deepEqual(
    groups('topics-student', { images: { title: 'x', family: 'x' }, friend: { title: 'x' } }),
    [
      ['topics-student images', 'student', 'images.title,images.family'],
      ['topics-student friend', 'student', 'friend.title'],
    ],
  );
  const rows = [
    { id: 'course', for: ['staff'] },
    { id: 'line', for: ['staff', 'family'] },
  ];
  const words = { course: { what: 'x' }, line: { what: 'x', 'what-student': 'x' } };
  assert.deepEqual(groups('resources', { items: words, title: 'x' }, rows), [
    ['resources', 'staff', 'items.course.what'],
    ['resources', 'family', 'items.line.what,title'],
    ['resources', 'student', 'items.line.what-student'],
  ]);
  assert.deepEqual(groups('orange', { topic: { title: 'x' }, resources: words }, rows), [
    ['orange', 'staff', 'topic.title,resources.course.what'],
    ['orange', 'family', 'resources.line.what'],
    ['orange', 'student', 'resources.line.what-student'],
  ]);
});
