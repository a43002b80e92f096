import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  checkCounties,
  checkGlossary,
  checkWords,
  withheldIn,
} from '../../scripts/content-check.js';
import { checkLocale } from '../../scripts/locale-check.js';

const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const english = {
  call: 'Call {{phone}}',
  words_one: '{{count}} word',
  words_other: '{{count}} words',
  note: 'Do not wait for the principal.',
};
const spanish = {
  call: 'Llamar al {{phone}}',
  words_one: '{{count}} palabra',
  words_many: '{{count}} de palabras',
  words_other: '{{count}} palabras',
  note: 'No espere a la directora.',
};

const problemsOf = (change) => checkLocale('es', { ...spanish, ...change }, english);

test('a complete translation has no problem', () => {
  assert.deepEqual(problemsOf({}), []);
});

const faults = [
  ['a missing text', { note: undefined }, /note is (missing|empty)/],
  ['a text that English does not have', { extra: 'Algo' }, /extra is not a key of English/],
  ['a plural form that the language needs', { words_many: undefined }, /words_many/],
  ['a changed placeholder', { call: 'Llamar al {{telefono}}' }, /placeholders/],
  ['a placeholder left out', { call: 'Llamar' }, /placeholders/],
  ['a phone number in a text', { call: 'Llamar al {{phone}} (800-207-4464)' }, /holds a digit/],
  ['a section number in a text', { note: 'Artículo 11166' }, /holds a digit/],
  ['a sentence still in English', { note: english.note }, /still in English/],
  ['an empty text', { note: ' ' }, /is empty/],
  ['a rendering that blames', { note: 'No espere para denunciar.' }, /denunci/],
];
for (const [what, change, expected] of faults)
  test(`the locale check finds ${what}`, () => {
    const problems = problemsOf(change);
    assert.equal(problems.length >= 1, true);
    assert.match(problems.join('\n'), expected);
  });

test('the word check finds words that blame, and leaves search synonyms alone', () => {
  assert.equal(checkWords([['a.staff', 'A child prostitute was rescued.']]).length, 2);
  assert.deepEqual(checkWords([['a.hidden', 'child prostitute']]), []);
});

test('the county check finds what would mislead a reader', () => {
  const counties = json('src/content/counties.json');
  assert.deepEqual(checkCounties(counties), []);
  const changed = (id, change) =>
    checkCounties(counties.map((row) => (row.id === id ? { ...row, ...change } : row)));
  assert.equal(changed('orange', { publish: false }).length, 1);
  assert.equal(changed('orange', { confirmed: { date: '2026-01-01' } }).length, 1);
  assert.equal(
    changed('orange', { phones: [{ number: '+1800207446', kind: 'hotline', hours: null }] }).length,
    1,
  );
  assert.equal(
    changed('orange', {
      phones: [{ number: '+18002074464', kind: 'hotline', hours: 'business-hours' }],
    }).length,
    1,
  );
  assert.equal(checkCounties(counties.slice(1)).length, 1);
});

test('the glossary check finds a word without a source or without words', () => {
  const pack = json('locales/en/kit.json');
  const terms = json('src/content/glossary.json');
  assert.deepEqual(checkGlossary(terms, pack), []);
  assert.equal(checkGlossary([{ ...terms[0], source: '' }, ...terms.slice(1)], pack).length, 1);
  assert.equal(checkGlossary(terms.slice(1), pack).length, 1);
  assert.match(checkGlossary([...terms].reverse(), pack).join(), /order of the alphabet/);
});

test('a withheld number is found however it is written', () => {
  const digests = [createHash('sha256').update('7145550123').digest('hex')];
  for (const text of [
    '+17145550123',
    '714-555-0123',
    '(714) 555-0123',
    '1.714.555.0123',
    'tel:7145550123',
  ])
    assert.deepEqual(withheldIn(text, digests), ['7145550123'], text);
  assert.deepEqual(withheldIn('714-555-0124', digests), []);
});
