import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkLanguage } from '../../scripts/locale-check.js';
import { formsOf } from '../../scripts/locale/forms.js';
import { packsOf, sourceOf } from '../../scripts/locale/from-disk.js';
import { packFiles, readReturned } from '../../scripts/locale/pack.js';
import { repair } from '../../scripts/locale/repair.js';
import { countsOf, rowsOf } from '../../scripts/locale/rows.js';
import { screensOf } from '../../scripts/locale/screens.js';
import { packsWith, takeBack } from '../../scripts/locale/take.js';
import { termsOf } from '../../scripts/locale/terms.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const both = ['translation.xlsx', 'translation.xlf'];
const rowsIn = (lang) => rowsOf({ ...sourceOf(lang), terms: [] });

/** What comes back of a file of this kind in which somebody wrote these translations, by id. */
async function returned(lang, name, translations = {}) {
  const source = sourceOf(lang);
  const rows = rowsIn(lang).map((row) => ({ ...row, translation: translations[row.id] ?? '' }));
  // The files are written by what writes the pack, from words that a translator put in.
  const words = packsWith(rows, []);
  const { files } = await packFiles({ ...source, words });
  return { entries: await readReturned(name, new Blob([files.get(name)])), file: files.get(name) };
}

const khmer = {
  'kit:common.call': 'ហៅ {{phone}}',
  'kit:common.call-short': 'ហៅ',
  'kit:quick-exit.armed_other': 'ចុច Shift {{count}} ដងទៀត។',
  'topics-student:not-your-fault.title': 'មិនមែនកំហុសរបស់អ្នកទេ',
};

for (const name of both)
  test(`Spanish as it was written comes back without a difference: ${name}`, async () => {
    const source = sourceOf('es');
    const { rows, files, failed } = await packFiles(source);
    assert.deepEqual(failed, []);
    const { lang, entries } = await readReturned(name, new Blob([files.get(name)]));
    assert.equal(lang, 'es');
    assert.equal(entries.length, rows.length);
    assert.deepEqual(takeBack(rows, entries, 'es'), {
      changes: [],
      refused: [],
      missing: [],
      unknown: [],
    });
    const written = packsWith(rows, []);
    assert.deepEqual([...written.keys()].sort(), [...source.words.keys()].sort());
    for (const [file, pack] of written)
      assert.equal(
        `${JSON.stringify(pack, null, 2)}\n`,
        readFileSync(`${root}locales/es/${file}.json`, 'utf8'),
        file,
      );
  });

for (const name of both)
  test(`a few texts of a new language come back, and the rest is named as missing: ${name}`, async () => {
    const { entries } = await returned('km', name, khmer);
    const rows = rowsIn('km');
    const { changes, refused, missing } = takeBack(rows, entries.entries, 'km');
    assert.deepEqual(Object.fromEntries(changes.map(({ id, after }) => [id, after])), khmer);
    assert.deepEqual(refused, []);
    assert.equal(missing.length, rows.length - changes.length);
  });

const call = { english: 'Call {{phone}} within {{hours}} hours.', lang: 'km' };
const damages = [
  ['spaces in the braces', '{{ phone }} … {{hours }}', '{{phone}} … {{hours}}'],
  ['quotation marks in the braces', '{{“phone”}} … {“{hours}”}', '{{phone}} … {{hours}}'],
  ['a capital letter', '{{Phone}} … {{HOURS}}', '{{phone}} … {{hours}}'],
  ['one brace for two, and wide ones', '{phone} … ｛｛hours｝｝', '{{phone}} … {{hours}}'],
  ['marks of direction', '\u200f{{\u200ephone}} … \u2066{{hours}}\u2069', '{{phone}} … {{hours}}'],
  ['no-break spaces', '{{phone}}\u00a0…\u202f{{\u00a0hours}}', '{{phone}} … {{hours}}'],
  [
    'soft hyphens and marks of a file',
    '\ufeff{{phone}} …\u00ad {{hours}}',
    '{{phone}} … {{hours}}',
  ],
  ['line breaks', ' {{phone}} _x000D_\r\n …\n{{hours}} ', '{{phone}} … {{hours}}'],
];
for (const [what, damaged, mended] of damages)
  test(`what an editor does by itself is mended: ${what}`, () => {
    const after = repair(damaged, call);
    assert.equal(after.text, mended);
    assert.ok(after.mended.length);
  });

test('what a translator means to write stays as it is', () => {
  const kept = (lang, text, own) =>
    assert.deepEqual(repair(text, { english: 'Call', lang, own }), { text, mended: [] });
  kept('fa', 'می\u200cتوانید');
  kept('km', 'ហៅ\u200bឥឡូវនេះ');
  kept('ru', 'в течение {{hours}}\u00a0ч', new Set(['\u00a0']));
  assert.equal(repair('ab\u200bc', { english: 'Call', lang: 'ru' }).text, 'abc');
});

const back = (lang, id, text, english) =>
  takeBack(rowsIn(lang), [{ id, text, ...(english ? { english } : {}) }], lang);

const changed = [
  ['is left out', 'ហៅ', /no placeholder.*\{\{phone\}\}/],
  ['has another name', 'ហៅ {{telephone}}', /\{\{telephone\}\}/],
  ['is one too many', 'ហៅ {{phone}} {{hours}}', /\{\{hours\}\} \{\{phone\}\}/],
  ['lost half of its braces beyond repair', 'ហៅ {{phone}} {x', /brace/],
];
for (const [how, text, why] of changed)
  test(`a text whose placeholder ${how} is refused by its id`, () => {
    const { changes, refused } = back('km', 'kit:common.call', text);
    assert.deepEqual(changes, []);
    assert.deepEqual(
      refused.map(({ id }) => id),
      ['kit:common.call'],
    );
    assert.match(refused[0].why, why);
  });

test('a text with a figure of its own is refused, in whatever digits: numbers are facts', () => {
  for (const text of ['ហៅ {{phone}} 800', 'ហៅ {{phone}} ៩១១'])
    assert.match(back('km', 'kit:common.call', text).refused[0].why, /figure/);
});

test('a form for one may leave its count out, the form for all others may not', () => {
  assert.equal(back('ru', 'kit:glossary.count_one', 'слово').refused.length, 0);
  assert.equal(back('ru', 'kit:glossary.count_many', 'слов').refused.length, 1);
});

test('a translation of an English that has changed since is refused, and so is a text that came twice', () => {
  assert.match(
    back('km', 'kit:common.call-short', 'ហៅ', 'Phone').refused[0].why,
    /English has changed/,
  );
  const twice = { id: 'kit:common.call-short', text: 'ហៅ' };
  assert.match(takeBack(rowsIn('km'), [twice, twice], 'km').refused[0].why, /twice/);
});

test('an id that the kit does not have is named and left out', () => {
  const { unknown, changes } = back('km', 'kit:no.such', 'ហៅ');
  assert.deepEqual([unknown, changes], [['kit:no.such'], []]);
});

test('plural forms are those of the language, each with numbers that take it', () => {
  const forms = (lang) => formsOf(lang).map(({ form }) => form);
  assert.deepEqual(forms('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
  assert.deepEqual(forms('ru'), ['one', 'few', 'many', 'other']);
  assert.deepEqual(forms('pl'), ['one', 'few', 'many', 'other']);
  assert.deepEqual(forms('km'), ['other']);
  for (const lang of ['ar', 'ru', 'pl', 'es', 'km', 'fa']) {
    const rules = new Intl.PluralRules(lang);
    for (const { form, numbers } of formsOf(lang)) {
      assert.ok(numbers.length, `${lang} ${form}`);
      for (const number of numbers) assert.equal(rules.select(number), form, `${lang} ${number}`);
    }
  }
  for (const lang of ['ar', 'ru', 'pl'])
    assert.deepEqual(
      rowsIn(lang)
        .filter(({ key }) => key.startsWith('quick-exit.armed_'))
        .map(({ form }) => form.form),
      forms(lang),
    );
});

test('each text says who reads it, who speaks, on which screen, and what stands for each placeholder', () => {
  const source = sourceOf('es');
  const screens = new Set(screensOf(source.english, source.facts).map(({ id }) => id));
  for (const row of rowsOf({ ...source, terms: termsOf('es') })) {
    assert.ok(row.screen === 'page' || screens.has(row.screen), `${row.id}: ${row.screen}`);
    assert.ok(row.speaker, row.id);
    for (const { name, example } of row.placeholders)
      assert.ok(example && !/undefined/.test(example), `${row.id} ${name}`);
  }
});

test('what stands for a placeholder is a fact of the kit', () => {
  const rows = new Map(rowsIn('km').map((row) => [row.id, row]));
  const examples = (id) =>
    Object.fromEntries(rows.get(id).placeholders.map(({ name, example }) => [name, example]));
  assert.deepEqual(examples('kit:common.call'), { phone: '800-207-4464' });
  assert.deepEqual(examples('kit:protocol-stepper.when.form'), { hours: '36' });
  assert.deepEqual(examples('kit:hotline-card.lines.youth.all'), { from: '12', to: '24' });
  assert.deepEqual(examples('kit:hotline-card.lines.runaway.all'), { from: '12', to: '21' });
  assert.deepEqual(examples('topics-staff:what-it-is.safe-harbor'), { year: '2017', age: '18' });
});

test('who reads and who speaks follows the id: a phrase to say aloud is not the page speaking', () => {
  const of = (id) => rowsIn('km').find((row) => row.id === id || row.id.startsWith(`${id}.`));
  assert.equal(of('kit:hotline-card.danger.student').audience, 'student');
  assert.equal(of('kit:risk-checklist.call-now').audience, 'staff');
  assert.equal(of('kit:common.if-danger').audience, 'everyone');
  assert.match(of('topics-staff:when-told.say').speaker, /aloud to a student/);
  assert.match(of('topics-staff:when-told.now').speaker, /The page to an adult/);
});

test('whom to call, the way out, students and families come first; the duty next; law last', () => {
  const tier = (id) => rowsIn('km').find((row) => row.id === id).tier;
  assert.deepEqual(
    [
      'kit:hotline-card.danger.staff',
      'kit:quick-exit.leave',
      'topics-family:what-it-is.title',
      'kit:protocol-stepper.title',
      'topics-staff:duty.title',
      'topics-staff:law.title',
    ].map(tier),
    [1, 1, 1, 2, 2, 3],
  );
  const counts = countsOf(rowsIn('km'));
  assert.deepEqual(
    counts.map((count) => count.tier),
    [1, 2, 3],
  );
  assert.equal(
    counts.reduce((sum, { texts }) => sum + texts, 0),
    rowsIn('km').length,
  );
});

test('in XLIFF a placeholder is a code that a tool protects, and what a tool moved comes back', async () => {
  const { file, entries } = await returned('km', 'translation.xlf', khmer);
  assert.match(file, /version="2\.1"/);
  assert.match(file, /<ph id="1" equiv="\{\{phone\}\}" disp="800-207-4464"/);
  const said = entries.entries.find(({ id }) => id === 'kit:common.call');
  assert.deepEqual(said, {
    id: 'kit:common.call',
    english: 'Call {{phone}}',
    text: khmer['kit:common.call'],
  });
});

test('a term has the rendering that the glossary of its language gives, whichever way its table is headed', () => {
  const glossary = [
    '## Test (xx)',
    'Register: plain.',
    '| # | term | rendering | never | why |',
    '| --- | --- | --- | --- | --- |',
    '| 1 | mandated reporter | R (mandated reporter) | J | spy |',
    '## Other (yy)',
    '| term | rendering | never | why |',
    '| --- | --- | --- | --- |',
    '| 1 mandated reporter | S | K | spy |',
  ].join('\n');
  const rendering = (lang) => termsOf(lang, glossary)[0].rendering;
  assert.deepEqual(['xx', 'yy', 'zz'].map(rendering), ['R (mandated reporter)', 'S', '']);
});

/** A copy of what the command reads and writes, to write into. */
function workplace(t) {
  const folder = mkdtempSync(join(tmpdir(), 'locale-pack-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(`${root}locales`, `${folder}/locales`, { recursive: true });
  cpSync(`${root}src/content`, `${folder}/src/content`, { recursive: true });
  const run = (...args) =>
    spawnSync(process.execPath, [`${root}scripts/locale.js`, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  return { folder, run };
}

test('a returned pack of a new language goes in by one command, and the check names only what is missing', async (t) => {
  const { folder, run } = workplace(t);
  const { file } = await returned('km', 'translation.xlsx', khmer);
  writeFileSync(`${folder}/back.xlsx`, file);
  const shown = run('km', '--take', 'back.xlsx');
  assert.equal(shown.status, 0, shown.stderr);
  assert.match(shown.stdout, /\+ ហៅ \{\{phone\}\}/);
  assert.ok(!existsSync(`${folder}/locales/km`), 'nothing is written before it is accepted');

  const taken = run('km', '--take', 'back.xlsx', '--accept');
  assert.equal(taken.status, 0, taken.stderr);
  const packs = packsOf('km', `${folder}/locales`);
  assert.equal(packs.get('kit').common.call, khmer['kit:common.call']);
  assert.equal(packs.get('kit')['quick-exit'].armed_other, khmer['kit:quick-exit.armed_other']);
  assert.ok(!existsSync(`${folder}/locales/km.signed.json`), 'only a person signs');
  const problems = checkLanguage('km', packs, packsOf('en'));
  for (const problem of problems) assert.match(problem, / is missing$/);
  const missing = problems.filter((problem) => !problem.includes('the file')).length;
  const translated = new Set(packs.keys());
  assert.equal(
    missing,
    rowsIn('km').filter(({ file, id }) => translated.has(file) && !khmer[id]).length,
  );
  assert.match(run('km', '--take', 'back.xlsx').stdout, /^0 changes/m);
});

test('nothing of a returned pack goes in while one text of it is refused, or it is of another language', async (t) => {
  const { folder, run } = workplace(t);
  const { file } = await returned('km', 'translation.xlf', khmer);
  writeFileSync(`${folder}/back.xlf`, file.replace(/(ចុច Shift )<ph [^>]*>/, '$1'));
  const taken = run('km', '--take', 'back.xlf', '--accept');
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, /REFUSED kit:quick-exit\.armed_other has no placeholder/);
  assert.ok(!existsSync(`${folder}/locales/km`));
  writeFileSync(`${folder}/back.xlf`, file);
  assert.match(run('lo', '--take', 'back.xlf').stderr, /into km, not into lo/);
  assert.equal(run('English').status, 1);
});
