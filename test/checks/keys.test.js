import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keyProblems, keysOf } from '../../scripts/keys-check.js';
import { flatten } from '../../scripts/locale-check.js';

const folder = new URL('../../locales/en/', import.meta.url);
const english = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    flatten(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).map(([key]) => key),
  ]),
);
const places = ['lake', 'los-angeles', 'orange'];
const found = await keysOf();

/** The keys that a source of these lines says. */
const keysIn = (...lines) => {
  const file = join(mkdtempSync(join(tmpdir(), 'csec-keys-')), 'source.ts');
  writeFileSync(file, lines.join('\n'));
  return keysOf([file]);
};

test('every English text is said somewhere, and everything that is said has its words', () => {
  assert.deepEqual(keyProblems(found, english, places), []);
});

test('a text that nobody says any more is found, beside keys that are put together too', () => {
  for (const key of [
    'common.forgotten',
    'hotline-card.danger.nobody',
    'protocol-stepper.forgotten',
    'risk-checklist.factors.forgotten',
    'doctor.forgotten.one',
  ]) {
    const more = new Map([...english, ['kit', [...english.get('kit'), key]]]);
    assert.deepEqual(keyProblems(found, more, places), [
      `en/kit: ${key} is said nowhere in the sources`,
    ]);
  }
});

test('a plural counts as one text', () => {
  const more = new Map([['kit', ['forgotten_one', 'forgotten_other']]]);
  const nothing = { said: new Set(), asked: new Set(), patterns: new Set() };
  assert.deepEqual(keyProblems(nothing, more, [], {}), [
    'en/kit: forgotten is said nowhere in the sources',
  ]);
});

test('a key that is said and has no words is found, however it is said', async () => {
  const keys = await keysIn(
    "words.t('common.nothing-here');",
    "say(words, 'common.neither', { phone });",
    "sayBoth(words, 'common.call');",
    'words.t(`common.nor-this`);',
  );
  assert.deepEqual(
    keyProblems(keys, new Map([['kit', ['common.call']]]), [], {}),
    ['common.nothing-here', 'common.neither', 'common.nor-this'].map(
      (key) => `sources: "${key}" has no English words`,
    ),
  );
});

test('a new key that is put together needs a line that says what fills it, and a line that is needed no more is named', async () => {
  const keys = await keysIn('say(words, `common.${kind}.text`);');
  assert.deepEqual(keyProblems(keys, new Map(), [], { 'common.*': ['any'] }), [
    'sources: say in scripts/dynamic-keys.json what fills "common.*.text"',
    'scripts/dynamic-keys.json: nothing puts "common.*" together',
  ]);
});
