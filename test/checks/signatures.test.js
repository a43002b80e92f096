import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { refusals } from '../../scripts/sign.js';
import { checkSignatures, digests, signedKeys, withSignatures } from '../../scripts/signatures.js';

const english = { call: 'Call', note: 'Wait.', word_one: 'word', word_other: 'words' };
const spanish = {
  call: 'Llamar',
  note: 'Espere.',
  word_one: 'palabra',
  word_many: 'de',
  word_other: 'palabras',
};
const person = {
  name: 'A. Person',
  organization: 'An office',
  qualification: 'A certificate',
  date: '2026-11-22',
  audience: 'all',
  secondReader: 'B. Person',
};
const read = (...keys) => ({
  ...person,
  texts: Object.fromEntries(
    [...digests('es', spanish, english)]
      .filter(([key]) => !keys.length || keys.includes(key))
      .map(([key, digest]) => [`kit:${key}`, digest]),
  ),
});
const signed = (signatures, pack = spanish, original = english) =>
  signedKeys('es', 'kit', pack, original, signatures);

test('without a signature nothing is sent to readers; with all texts signed, one word is', () => {
  assert.equal(signed([]), undefined);
  assert.equal(signed([read()]), true);
  assert.equal(signedKeys('en', 'kit', english, english, [read()]), undefined);
  assert.equal(withSignatures('/x/locales/es/kit.json', '{"common":{"call":"Llamar"}}'), undefined);
});

test('when the English of a text changes, that text alone is a draft again', () => {
  assert.deepEqual(signed([read()], spanish, { ...english, note: 'Do not wait.' }), [
    'call',
    'word',
  ]);
});

test('when a translation changes after it was signed, that text alone is a draft again', () => {
  assert.deepEqual(signed([read()], { ...spanish, call: 'Llame' }), ['note', 'word']);
});

test('a text that came later is a draft, and a plural is signed when each of its forms is', () => {
  assert.deepEqual(signed([read('call')]), ['call']);
  assert.deepEqual(signed([read('call', 'word_one', 'word_other')]), ['call']);
  assert.deepEqual(signed([read('call', 'word_one', 'word_other', 'word_many')]), ['call', 'word']);
});

test('what one person signed stays signed beside what another did', () => {
  assert.equal(signed([read('call', 'note'), read('word_one', 'word_many', 'word_other')]), true);
});

test('a signature of another part, or with a digest that does not fit, signs nothing', () => {
  assert.equal(
    signed([{ ...person, texts: { 'topics-staff:call': read().texts['kit:call'] } }]),
    undefined,
  );
  assert.equal(signed([{ ...person, texts: { 'kit:call': read().texts['kit:note'] } }]), undefined);
});

test('the content check names a signature that does not say all, and each text that is a draft again', () => {
  const packs = (pack) => new Map([['kit', pack]]);
  const check = (signatures, pack = spanish) =>
    checkSignatures('es', packs(pack), packs(english), signatures);
  assert.deepEqual(check([read()]), { problems: [], again: [], signed: 5, all: 5 });
  assert.deepEqual(check([read()], { ...spanish, call: 'Llame' }).again, ['kit:call']);
  for (const field of Object.keys(person))
    assert.match(
      check([{ ...read(), [field]: '' }]).problems.join(),
      new RegExp(`says no ${field}|not a day`),
    );
});

const whole = {
  name: 'A. Person',
  organization: 'An office',
  qualification: 'A certificate',
  'second-reader': 'B. Person',
};

test('nothing is signed without a name, an organization, a qualification and a second reader, who is another person', () => {
  assert.deepEqual(refusals('es', whole, ['es']), []);
  for (const name of Object.keys(whole)) {
    assert.match(
      refusals('es', { ...whole, [name]: undefined }, ['es']).join(),
      new RegExp(`--${name} is missing`),
    );
    assert.match(
      refusals('es', { ...whole, [name]: '?' }, ['es']).join(),
      new RegExp(`--${name} is missing`),
    );
  }
  assert.match(
    refusals('es', { ...whole, 'second-reader': 'A. Person' }, ['es']).join(),
    /takes a second one/,
  );
  assert.match(refusals('xx', whole, ['es']).join(), /not a language with a translation/);
  assert.match(refusals('en', whole, ['en', 'es']).join(), /not a language with a translation/);
  assert.match(
    refusals('es', { ...whole, audience: 'pupils' }, ['es']).join(),
    /staff, family, student/,
  );
});

test('the command signs the texts of one audience in a file beside the locale, and refuses a translation with a fault', () => {
  const tree = mkdtempSync(join(tmpdir(), 'csec-sign-'));
  for (const folder of ['scripts', 'src', 'package.json'])
    cpSync(folder, join(tree, folder), { recursive: true });
  for (const lang of ['en', 'es'])
    cpSync(`locales/${lang}`, join(tree, 'locales', lang), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  const run = (...args) =>
    execFileSync(process.execPath, ['scripts/sign.js', ...args], {
      cwd: tree,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const said = Object.entries(whole).flatMap(([name, value]) => [`--${name}`, value]);
  const file = join(tree, 'locales/es.signed.json');
  assert.throws(() => run('es', '--name', 'A. Person'), /--organization is missing/);
  assert.equal(existsSync(file), false);
  run('es', ...said, '--audience', 'student');
  const [{ texts, audience, secondReader }] = JSON.parse(readFileSync(file, 'utf8')).signatures;
  assert.deepEqual([audience, secondReader], ['student', 'B. Person']);
  const ids = Object.keys(texts);
  assert.ok(ids.includes('topics-student:not-your-fault.title'));
  assert.ok(ids.includes('kit:hotline-card.title.student'));
  assert.ok(!ids.some((id) => id.startsWith('topics-staff:') || id.endsWith('.staff')));
  const kit = join(tree, 'locales/es/kit.json');
  writeFileSync(
    kit,
    readFileSync(kit, 'utf8').replace('"call-short": "', '"call-short": "{{more}} '),
  );
  assert.throws(() => run('es', ...said), /has the placeholders \{\{more\}\}/);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).signatures.length, 1);
});

test('only the command that a person runs writes a signature', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, command] of Object.entries(scripts))
    assert.equal(/sign\.js/.test(command), name === 'sign', name);
});
