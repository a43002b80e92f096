// The kit's own page, and frames of it, whatever stands in their address and wherever they stand.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { start } from './browser.js';

const seed = Number(process.env.SEED) || Date.now() % 2 ** 31;

let world;
before(async () => (world = await start()));
after(() => world.stop());

const names = [
  ...[
    'widget',
    'county',
    'audience',
    'lang',
    'topic',
    'need',
    'track',
    'drafts',
    'terms',
    'heading-level',
  ],
  ...['phone', 'href', 'onclick', '__proto__', 'constructor'],
];
const values = fc.oneof(
  fc.constantFrom(
    ...['hotline-card', 'risk-checklist', 'term', 'glossary', 'topics', 'orange', 'alpine', 'es'],
    ...['student', 'index', 'counties', 'main', 'toString', '__proto__', '', ' ', '\0', '%', '%00'],
    ...[
      '<x-mark onclick=x>',
      '"><x-mark>',
      'javascript:alert(1)',
      '🙂',
      '7145550123',
      '&amp;county=',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const address = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 6 }),
    fc.option(values),
    fc.option(values),
  )
  .map(([pairs, raw, hash]) => {
    const query = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    return `?${query}${raw ?? ''}#${hash ?? ''}`;
  });

test(`whatever its address says (seed ${seed}), it shows whom to call, throws nothing and parses nothing of it`, async () => {
  console.error(`Fuzzing with SEED=${seed}`);
  const { tab, said, close } = await world.open('about:blank');
  const queries = fc.sample(address, { seed, numRuns: 60 });
  for (const query of queries) {
    let url;
    try {
      url = new URL(`${world.kit}embed.html${query}`).href;
    } catch {
      continue;
    }
    await tab.goto('about:blank');
    await tab.goto(url);
    await tab.waitForFunction(() =>
      document.querySelector('main > :not(csec-quick-exit)')?.matches(':defined'),
    );
    const found = await tab.evaluate(async () => {
      const element = document.querySelector('main > :not(csec-quick-exit)');
      const pause = () => new Promise((done) => setTimeout(done, 20));
      for (let round = 0; round < 50 && !element.matches(':state(ready)'); round += 1) {
        // What a county that does not exist leaves is the plain list.
        if (
          element.checkVisibility() &&
          document.querySelector('main .counties')?.checkVisibility()
        )
          break;
        await pause();
      }
      return {
        elements: document.querySelectorAll('main > :not(csec-quick-exit)').length,
        name: element.localName,
        seen: !!element.innerText.trim() || element.matches(':state(ready)'),
        foreign: document.querySelectorAll('x-mark, main script, iframe').length,
        names: [...element.attributes].map(({ name }) => name).join(' '),
        title: document.title,
        polluted: 'polluted' in {},
      };
    });
    assert.equal(found.elements, 1, url);
    assert.match(found.name, /^csec-/, url);
    assert.equal(found.seen, true, url);
    assert.equal(found.foreign, 0, url);
    assert.equal(found.polluted, false, url);
    assert.doesNotMatch(found.names, /phone|href|onclick|style|id/, url);
    assert.match(found.title, /^(School help page|Página de ayuda escolar)$/);
    assert.deepEqual(
      said.filter((line) => line.startsWith('error:')),
      [],
      url,
    );
  }
  await close();
});

test('a page from a disk or without an address, with a frame of the kit in it, has no exception', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'csec-'));
  const frame = `<iframe src="${world.kit}embed.html?widget=hotline-card" title="Help"></iframe>`;
  const card = '<csec-hotline-card county="orange">800-207-4464</csec-hotline-card>';
  try {
    const kit = 'dist/cdn/csec-widgets.all.js';
    await copyFile(kit, join(folder, 'csec-widgets.all.js'));
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      `<!doctype html><html lang="en">${frame}${card}<script src="csec-widgets.all.js"></script></html>`,
    );
    const { tab, said, close } = await world.open(pathToFileURL(file).href);
    await tab.waitForSelector('csec-hotline-card:state(ready)');
    await tab.goto('about:blank');
    await tab.setContent(frame + card);
    await tab.addScriptTag({ content: await readFile(kit, 'utf8') });
    await tab.waitForSelector('csec-hotline-card:state(ready)');
    assert.deepEqual(
      said.filter((line) => line.startsWith('error:')),
      [],
    );
    await close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
