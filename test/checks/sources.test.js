import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { flatten } from '../../scripts/locale-check.js';
import { fromSources } from '../../scripts/source-module.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const parts = readdirSync('locales/en')
  .map((file) => file.replace(/\.json$/, ''))
  .filter((part) => part !== 'builder');
const written = json('src/content/sources.json');

/** Every key of the words that elements show, with its source. What only a search compares is not shown. */
const all = await fromSources(async (load) => {
  const { loadSources, sourceOf } = await load('/src/pages/builder/sources.ts');
  await loadSources(parts);
  return parts.flatMap((part) =>
    flatten(json(`locales/en/${part}.json`))
      .filter(([key]) => !key.endsWith('.hidden'))
      .map(([key]) => ({ part, key, source: sourceOf(part, key) })),
  );
});

test('every text of the kit, of topics, resources and counties has a source', () => {
  assert.ok(all.length > 900);
  assert.deepEqual(
    all.filter(({ source }) => !source),
    [],
  );
});

test('what is said about the world has a source of its own: of topics and places, only titles and labels are the kit’s', () => {
  const own = all.filter(
    ({ part, key, source }) =>
      !['kit', 'embed'].includes(part) && source === 'kit' && !key.endsWith('.title'),
  );
  assert.deepEqual(
    own.filter(({ part, key }) => part !== 'practice' && !/^(needs|labels)\./.test(key)),
    [],
  );
  const terms = all.filter(({ key }) => /^(glossary\.terms|hotline-card\.lines)\./.test(key));
  assert.deepEqual(
    terms.filter(({ source }) => source === 'kit'),
    [],
  );
});

test('every line of sources.json is the source of a text, or of a number', () => {
  const places = [
    ...all.map(({ part, key }) => `${part}.${key}`),
    ...Object.keys(json('src/content/statewide.json')).map((key) => `statewide.${key}`),
  ];
  for (const place of Object.keys(written))
    assert.ok(
      places.some((one) => one === place || one.startsWith(`${place}.`)),
      `${place}: there is nothing there`,
    );
});

test('a section of the fact sheet that is named has the form of one', () => {
  for (const source of Object.values(written))
    assert.match(source, /^(kit|facts \d+(\.\d+)?(, \d+(\.\d+)?)*(; .+)?)$/);
});
