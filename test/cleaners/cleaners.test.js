// Every snippet of the builder through the cleaners that stand between a page's owner and the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { measure } from './measure.js';
import { cleaners } from './outcomes.js';
import { rows } from './promises.js';
import { numbersIn } from './snippets.js';
import { readmeFile, sectionOf, withCleaners } from './table.js';

const counties = JSON.parse(
  readFileSync(new URL('../../src/content/counties.json', import.meta.url), 'utf8'),
);

/** The numbers of a snippet's county, as people write them. */
const numbersOf = ({ county }) =>
  (counties.find(({ id }) => id === county)?.phones ?? []).map(({ number }) =>
    number.replace(/^\+1(...)(...)/, '$1-$2-'),
  );

// They say what words mean and no number: where they stand, what stood between their tags is not seen.
const withoutCalls = ['glossary', 'term'];

let measured;
before(async () => {
  measured = await measure();
  for (const { absent } of measured) if (absent) console.log(absent);
});

/** What came of these snippets in one cleaner. Where it could not be tried, the test is skipped and there are none. */
function casesOf(id, context, about = () => true) {
  const { absent, cases } = measured.find(({ cleaner }) => cleaner.id === id);
  if (absent) {
    context.skip(absent);
    return [];
  }
  const found = cases.filter(({ snippet }) => about(snippet));
  assert.ok(found.length, 'The builder wrote no such snippet.');
  return found;
}

const named = ({ snippet, way, html }) =>
  `${snippet.widget}, ${snippet.county || 'no county'}, ${snippet.lang}, ${snippet.audience} ` +
  `as ${snippet.spelling}, ${way}:\n${html}\n`;

const allSeen = ({ written, drawn, frame }) => [written, drawn, frame?.drawn].join('\n');

test('A snippet says the number of its county, for every widget that says whom to call', () => {
  const [{ cases }] = measured.filter((one) => one.cases);
  for (const { snippet } of cases) {
    if (snippet.widget === 'term') assert.deepEqual(snippet.numbers, []);
    else
      for (const number of [...numbersOf(snippet), '911'])
        assert.ok(snippet.numbers.includes(number));
  }
});

for (const { id, name } of cleaners)
  describe(name, () => {
    test(`Without the script, every number that stood in a snippet can be read after ${name}`, (t) => {
      for (const one of casesOf(id, t)) {
        const { snippet, without } = one;
        const read = numbersIn(without.written);
        for (const number of snippet.numbers)
          assert.ok(read.includes(number), `${number} is gone: ${named(one)}`);
        assert.ok(without.written.trim(), `Nothing to read: ${named(one)}`);
        assert.deepEqual(without.ready, []);
      }
    });

    test(`With the script, the first number to call can be read after ${name}`, (t) => {
      for (const one of casesOf(id, t)) {
        const [number] = one.snippet.numbers;
        if (!number || (one.end === 'widget' && withoutCalls.includes(one.snippet.widget)))
          continue;
        assert.ok(allSeen(one.with).includes(number), `${number} is gone: ${named(one)}`);
      }
    });

    for (const row of rows) {
      const promised = row.promised[id];
      test(`${name} ${row.says[promised]}`, (t) => {
        for (const one of casesOf(id, t, row.about)) {
          assert.equal(one.end, promised, named(one));
          const { widget, spelling, numbers } = one.snippet;
          const { drawn } = one.end === 'frame' ? one.with.frame : one.with;
          if (['widget', 'frame'].includes(promised) && !withoutCalls.includes(widget))
            assert.ok(drawn.includes(numbers[0]), `The widget has no ${numbers[0]}: ${named(one)}`);
          if (['link', 'frame'].includes(spelling) && ['words', 'plain'].includes(promised))
            assert.ok(one.with.links, `No link is seen: ${named(one)}`);
          if (promised === 'plain')
            for (const number of [...numbersOf(one.snippet), '911'])
              assert.ok(one.with.frame.written.includes(number), `No ${number}: ${named(one)}`);
        }
      });
    }
  });

test('The table in the README says what this run measured', () => {
  const readme = readFileSync(readmeFile, 'utf8');
  assert.ok(sectionOf(readme), 'README.md has no place for the table: <!-- cleaners -->');
  assert.equal(
    sectionOf(readme),
    sectionOf(withCleaners(readme, measured)),
    'node test/cleaners/table.js writes it',
  );
});
