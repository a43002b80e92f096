import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCounties, checkGlossary, withheldIn } from '../../scripts/content-check.js';
import { checkLanguage, checkLocale } from '../../scripts/locale-check.js';
import { numberLines, unsourcedLines, withheldLines } from '../../scripts/numbers.js';

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

test("a language may leave a county's words to English, and nothing else", () => {
  const files = (...names) => new Map(names.map((name) => [name, { title: `Title: ${name}` }]));
  const all = files('kit', 'topics-staff', 'resources', 'orange');
  assert.deepEqual(checkLanguage('en', files('kit', 'topics-staff', 'resources'), all), []);
  assert.match(
    checkLanguage('en', files('kit', 'topics-staff'), all).join(),
    /en\/resources: the file is missing/,
  );
  assert.match(
    checkLanguage('en', files('kit', 'kern'), files('kit')).join(),
    /en\/kern: English has no such file/,
  );
  const spanish = new Map([['orange', { title: 'Title: orange' }]]);
  assert.match(
    checkLanguage('es', spanish, files('orange')).join(),
    /es\/orange: title is still in English/,
  );
});

test('the county check finds what would mislead a reader', () => {
  const counties = json('src/content/counties.json');
  assert.deepEqual(checkCounties(counties), []);
  const changed = (id, change) =>
    checkCounties(counties.map((row) => (row.id === id ? { ...row, ...change } : row)));
  assert.equal(changed('orange', { publish: false }).length, 2);
  assert.equal(changed('orange', { withheld: 'unconfirmed' }).length, 1);
  assert.equal(changed('alpine', { withheld: 'lost' }).length, 1);
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

test('every county is there, and no number differs from those that were found fit to show', () => {
  const shown = json('src/content/counties.json').map(({ id, phones }) => [
    id,
    phones.map(({ number, kind }) => ({ number, kind })),
  ]);
  assert.deepEqual(Object.fromEntries(shown), json('test/checks/numbers.json'));
  assert.equal(shown.length, 58);
});

test('the table of numbers begins with what nobody has confirmed, and says where each was found', () => {
  const confirmed = { name: 'A. Person', role: 'clerk', how: 'called', date: '2026-12-01' };
  const phones = [{ number: '+17145550123', kind: 'hotline', hours: '24-7' }];
  const source = 'https://county.example/report';
  const lines = numberLines([
    [
      'counties.json',
      [
        { id: 'a', name: 'Amber', phones, source, found: '2026-11-21', confirmed },
        { id: 'b', name: 'Blue', phones, source: null, found: '2026-11-22', confirmed: null },
      ],
    ],
    [
      'statewide.json',
      {
        found: '2026-11-23',
        confirmed,
        emergency: '911',
        list: { address: 'https://state.example/list', source: 'facts 8.3', confirmed: null },
      },
    ],
    [
      'counties/amber.json',
      {
        id: 'amber',
        topic: [
          {
            id: 'form',
            address: 'https://county.example/form',
            source: 'facts 4',
            found: { where: 'https://county.example/law', date: null },
            confirmed: null,
          },
        ],
      },
    ],
  ]);
  const at = (part) => {
    const index = lines.findIndex((line) => part.test(line));
    assert.notEqual(index, -1, String(part));
    return index;
  };
  const order = [
    /no person has confirmed \(3\)/,
    /714-555-0123 .*Blue, hotline, 24-7 .*2026-11-22 .*no page/,
    /https:\/\/state\.example\/list .*2026-11-23 .*facts 8\.3/,
    /county\.example\/form .*amber, form .*no day is noted.*county\.example\/law/,
    /a person has confirmed \(2\)/,
    /714-555-0123 .*Amber.*county\.example\/report .*2026-12-01 by A\. Person, clerk: called/,
    /911 .*emergency .*A\. Person/,
  ].map(at);
  assert.deepEqual(
    order,
    [...order].sort((a, b) => a - b),
  );
});

test('every county without a number is listed with the reason, and no number is', () => {
  const counties = json('src/content/counties.json');
  const lines = withheldLines(counties).join('\n');
  for (const { name, publish } of counties) if (!publish) assert.match(lines, new RegExp(name));
  assert.match(lines, /El Dorado, Plumas: only one source/);
  assert.doesNotMatch(lines, /\d{3}/);
});

test('a topic that no source covers yet is listed with what is missing', () => {
  const topics = [
    { id: 'images', blocks: [] },
    { id: 'visits', unsourced: 'who may visit' },
  ];
  assert.match(
    unsourcedLines([['topics-staff.json', topics]]).join('\n'),
    /topics-staff\.json, visits: who may visit/,
  );
  assert.doesNotMatch(unsourcedLines([['topics-staff.json', topics]]).join('\n'), /images/);
  assert.deepEqual(unsourcedLines([]), []);
});
