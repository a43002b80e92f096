import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { avoided } from '../../scripts/words-check.js';

const list = JSON.parse(
  readFileSync(new URL('../../src/content/avoid.json', import.meta.url), 'utf8'),
);

const wrong = {
  en: [
    'A child prostitute was found.',
    'They were charged as child prostitutes.',
    'It is modern-day slavery.',
    'Police rescued a student.',
    'They saved the children.',
    'A child was saved.',
    'It is easy to get into the life.',
    'Each customer pays for sex.',
    'She told a teacher.',
    'The student is a victim.',
    'A runaway girl came back.',
    'The student chose to go back for money.',
    'A truant student came back.',
    'Thousands of children are hurt.',
    'Ten percent of students know.',
    'One in three students knows about it.',
    'This list gives a score.',
    'Use this list to screen students.',
    'This list is an assessment.',
    'Look for red flags.',
    'This is a case for the police.',
    'It is a clear concern.',
  ],
  es: [
    'Hay que denunciar el abuso.',
    'Vieron a un menor de edad.',
    'Es prostitución infantil.',
    'La policía la rescató del tráfico.',
    'Salvaron a una niña.',
    'Es una víctima.',
    'Avise a todxs.',
    'Avise a todes.',
    'Avise a tod@s.',
    'Hay una duda razonable.',
    'Es un reportero obligatorio.',
    'Una de cada tres lo vive.',
    'Es un caso grave.',
    'La lista da un puntaje.',
    'Cada cliente paga.',
  ],
};

const right = {
  en: [
    'Your choice is not saved.',
    'Do not save or send pictures of a child.',
    'Do not look at them, save them or send them on.',
    'The law says that the child is a victim.',
    'The victim has rights.',
    'Say “victim” or “survivor”, as they prefer.',
    'A child is not charged with prostitution.',
    'In some cases an officer may come.',
    'The rule is for schools where {{percent}} percent speak one language.',
    'Ask for the case worker.',
    'Let the student choose the adult.',
    'A student may be willing to talk.',
    'It is not a screening tool and gives no score.',
    'A nurse does a health assessment.',
    'Touch the screen.',
    'Others and their friends know.',
    'The life of a student changes.',
    'A customer of the school store.',
    'Call {{case}} now.',
  ],
  es: [
    'La página no guarda nada.',
    'Para la ley es una víctima.',
    'En caso de duda, llame.',
    'En algunos casos llega la policía.',
    'Es una persona menor de edad.',
    'No se acusa de prostitución a nadie.',
    'No da ningún puntaje.',
    'La trata sexual (sex trafficking) es abuso.',
    'La atiende un cliente de la tienda.',
  ],
};

for (const [lang, texts] of Object.entries(wrong))
  test(`the list of words to avoid finds each wrong sentence (${lang})`, () => {
    for (const text of texts) assert.notDeepEqual(avoided(lang, 'a.staff', text), [], text);
  });

for (const [lang, texts] of Object.entries(right))
  test(`the list of words to avoid leaves the same words alone where they are right (${lang})`, () => {
    for (const text of texts) assert.deepEqual(avoided(lang, 'a.staff', text), [], text);
  });

test('a problem with a word says why and what to say instead', () => {
  assert.deepEqual(avoided('en', 'a.staff', 'Police rescued a student.'), [
    'says "rescued" (takes away what the person did themselves): say supported, helped leave',
  ]);
});

test('a word stands where it is the word that is explained, and among the synonyms for the search', () => {
  assert.deepEqual(avoided('en', 'glossary.terms.survivor.name', 'Survivor, victim'), []);
  assert.deepEqual(avoided('en', 'glossary.terms.csec.hidden', 'child prostitute'), []);
  assert.equal(avoided('en', 'glossary.terms.csec.name', 'Survivor, victim').length, 1);
});

test('every entry of the list says why and what to say instead', () => {
  for (const lang of ['en', 'es'])
    for (const { phrase, why, instead, ...rest } of list[lang]) {
      assert.ok(phrase && why && instead, phrase);
      assert.deepEqual(
        Object.keys(rest).filter((field) => !['context', 'unless', 'except'].includes(field)),
        [],
        phrase,
      );
    }
});
