import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCounties, checkGlossary, withheldIn } from '../../scripts/content-check.js';
import { checkLanguage, checkLocale } from '../../scripts/locale-check.js';
import { checkPack, checkResources, checkSteps, checkTopics } from '../../scripts/parts-check.js';
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

const statewide = json('src/content/statewide.json');
const needs = Object.keys(json('locales/en/resources.json').needs);

test('every topic has its blocks, its words and its sources, or says which source it waits for', () => {
  for (const audience of ['staff', 'family', 'student']) {
    const file = `topics-${audience}`;
    const topics = json(`src/content/${file}.json`);
    const pack = json(`locales/en/${file}.json`);
    assert.deepEqual(checkTopics(file, topics, pack, statewide), []);
    const [first, ...others] = topics;
    const [block, ...blocks] = first.blocks;
    const changed = (change) =>
      checkTopics(
        file,
        [{ ...first, blocks: [{ ...block, ...change }, ...blocks] }, ...others],
        pack,
        statewide,
      );
    assert.match(changed({ source: '' }).join(), /no source/);
    assert.match(changed({ id: 'elsewhere' }).join(), /words, but no facts/);
    assert.match(changed({ kind: 'essay' }).join(), /kind "essay"/);
    assert.match(checkTopics(file, others, pack, statewide).join(), /words, but no facts/);
    assert.match(
      checkTopics(file, [...topics, { id: 'more' }], pack, statewide).join(),
      /more: neither blocks nor a reason/,
    );
  }
});

test('a text that nothing fills is found: a placeholder without its figure', () => {
  const pack = { one: { title: 'One', text: 'Within {{days}} days of {{hours}}.' } };
  const topics = (block) => [
    { id: 'one', blocks: [{ id: 'text', kind: 'text', source: 'x', ...block }] },
  ];
  assert.match(checkTopics('f', topics({}), pack, statewide).join(), /nothing fills {{days}}/);
  assert.deepEqual(checkTopics('f', topics({ figures: { days: 10 } }), pack, statewide), []);
});

test('every resource says what it is, where it was found and whether a person confirmed it', () => {
  const rows = json('src/content/resources.json');
  const words = json('locales/en/resources.json').items;
  assert.deepEqual(checkResources('resources', rows, words, needs, statewide), []);
  const changed = (change) =>
    checkResources(
      'r',
      [{ ...rows[1], ...change }, ...rows.slice(2)],
      words,
      needs,
      statewide,
    ).join();
  assert.match(changed({ source: undefined }), /no source/);
  assert.match(changed({ confirmed: undefined }), /confirmed is missing/);
  assert.match(changed({ confirmed: 'yes' }), /confirmed needs a person/);
  assert.match(changed({ number: '800-555-0123' }), /is not a number/);
  assert.match(changed({ address: 'javascript:x' }), /is not an address/);
  assert.match(changed({ need: ['everything'] }), /no need "everything"/);
});

test('every county pack and every step has its words and its sources', () => {
  for (const id of ['orange', 'lake', 'los-angeles'])
    assert.deepEqual(
      checkPack(
        id,
        json(`src/content/counties/${id}.json`),
        json(`locales/en/${id}.json`),
        needs,
        statewide,
      ),
      [],
    );
  const kit = json('locales/en/kit.json');
  const counties = json('src/content/counties.json');
  assert.deepEqual(checkSteps(statewide, counties, kit), []);
  const { call, ...steps } = statewide.steps;
  assert.match(
    checkSteps(
      { ...statewide, steps: { ...steps, call: { ...call, source: '' } } },
      counties,
      kit,
    ).join(),
    /step call: no source/,
  );
  assert.match(
    checkSteps({ ...statewide, steps }, counties, kit).join(),
    /there is no step "call"/,
  );
});
