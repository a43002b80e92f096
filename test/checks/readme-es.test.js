// README.es.md says what README.md says, as far as a machine can see: examples, links, numbers, names.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const whole = readFileSync('README.md', 'utf8');
const spanish = readFileSync('README.es.md', 'utf8');
const tables = /<!-- tables -->[\s\S]*<!-- \/tables -->/;
/** What is translated: all before the part for developers, but for the tables of attributes. */
const english = whole.slice(0, whole.indexOf('\n## Work on it\n')).replace(tables, '');

const fence = /^```.*\n[\s\S]*?^```$/gm;
const blocks = (text) => text.match(fence) ?? [];
const prose = (text) => text.replace(fence, '');
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
/** Each once, in one order. */
const set = (list) => [...new Set(list)].sort();

const links = (text) => matches(prose(text), /\]\(([^()\s]+)\)/g);
const code = (text) => matches(prose(text), /`([^`]+)`/g).map((one) => one.replace(/\s+/g, ' '));
const numbers = (text) => text.match(/\d+(?:\.\d+)*/g);

/** The fragments of a text's headings, as GitHub makes them. */
const fragments = (text) => {
  const seen = new Map();
  return matches(prose(text), /^#+ (.+)$/gm).map((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return `#${slug}${times ? `-${times}` : ''}`;
  });
};

test('what the Spanish README gives to copy is what the English one gives, character for character and in its order', () => {
  assert.ok(blocks(english).length >= 10);
  assert.deepEqual(blocks(spanish), blocks(english));
});

test('a link of the Spanish README leads to a heading or a file that exists, and every address of the English one is in it', () => {
  const headings = { 'README.es.md': fragments(spanish), 'README.md': fragments(whole) };
  assert.ok(headings['README.es.md'].includes('#póngalo-en-una-página'));
  for (const link of links(spanish).filter((one) => !/^[a-z]+:/.test(one))) {
    const [, file, fragment] = /^([^#]*)(#.*)?$/.exec(link);
    assert.ok(!file || existsSync(file), link);
    if (fragment) assert.ok(headings[file || 'README.es.md']?.includes(fragment), link);
  }
  const elsewhere = (text) => links(text).filter((link) => !/^(README(\.es)?\.md|#)/.test(link));
  assert.ok(elsewhere(english).length >= 4);
  assert.deepEqual(set(elsewhere(spanish)), set(elsewhere(english)));
  const addresses = (text) => set(text.match(/https?:\/\/[^\s"'`)<]+/g));
  assert.deepEqual(addresses(spanish), addresses(english));
});

test('every number of the English README is in the Spanish one, and no other', () => {
  assert.ok(numbers(english).some((number) => number.length > 2));
  assert.deepEqual(set(numbers(spanish)), set(numbers(english)));
});

test('every attribute, file, command and option that the English README names is in the Spanish one, and no other', () => {
  assert.ok(code(english).length > 100);
  // Where the Spanish says which text is the original, it names that.
  assert.deepEqual(set(code(spanish).filter((one) => one !== 'README.md')), set(code(english)));
});

test('the Spanish README says of each editor what the English one says was measured', () => {
  const measured = (text, { words, widget }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| `<'))
      .map((line) => line.split('|').slice(1, -1))
      .filter((cells) => cells.length > 2)
      .map(([pasted, ...cells]) => [
        code(pasted),
        cells.map((cell) => [words, widget].findIndex((one) => cell.trim().startsWith(one))),
      ]);
  const rows = measured(english, { words: 'words', widget: '**widget**' });
  assert.equal(rows.length, 5);
  assert.ok(rows.every(([, cells]) => cells.length === 6 && !cells.includes(-1)));
  assert.deepEqual(measured(spanish, { words: 'texto', widget: '**parte**' }), rows);
});

test('the Spanish README says first that it is a draft, and which text is the original', () => {
  const [, top] = spanish.split('\n\n');
  for (const said of ['borrador', '(README.md)', '(README.md#work-on-it)'])
    assert.ok(top.includes(said), said);
  assert.ok(whole.startsWith('# csec-widgets\n\nEn español: [README.es.md](README.es.md).\n'));
});
