// What leaves a page and what stays of it, with a real mouse, a real keyboard, and a real back-forward cache.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { needChromium } from '../../scripts/chromium.js';
import { start } from './browser.js';

const { files } = JSON.parse(
  readFileSync(new URL('../../dist/cdn/manifest.json', import.meta.url), 'utf8'),
);
const ours = new Set(Array.isArray(files) ? files.map(({ path }) => path) : Object.keys(files));

let world;
// Playwright turns the cache off that a reader's browser has.
// Chromium as people have it: its cache of pages too.
before(async () => {
  world = await start({
    executablePath: needChromium(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(() => world.stop());

const scripts = ['test/closed-roots.js', 'test/witness.js'];
const names = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'];
const head = () => `<script type="module" src="${world.kit}csec-widgets.js"></script>`;
const ready = (tab, ...all) =>
  Promise.all(
    all.map((name) => tab.waitForSelector(`csec-${name}:state(ready)`, { state: 'attached' })),
  );

/** Something inside an element, for a real mouse and keyboard. */
const within = async (tab, name, selector, index = 0) =>
  (
    await tab.evaluateHandle(
      ([tag, inner, at]) =>
        globalThis.rootIn(document.querySelector(tag)).querySelectorAll(inner)[at],
      [`csec-${name}`, selector, index],
    )
  ).asElement();
const ticked = (tab) =>
  tab.evaluate(() => {
    const root = globalThis.rootIn(document.querySelector('csec-risk-checklist'));
    return [
      root.querySelectorAll(':checked').length,
      root.querySelectorAll('[part=result]').length,
    ].join();
  });

/** Uses the elements of a page as a reader does. */
async function read(tab, boxes = [0, 3, 4]) {
  for (const box of boxes) await (await within(tab, 'risk-checklist', 'input', box)).click();
  if (boxes.length) {
    await (await within(tab, 'risk-checklist', '[part=result] a.quiet', 1)).click();
    const box = await within(tab, 'risk-checklist', 'input', boxes.at(-1));
    await box.press('Space');
    await box.press('Space');
  }
  const search = await within(tab, 'glossary', '[type=search]');
  await search.fill('');
  await search.click();
  await tab.keyboard.type('groom');
  await (await within(tab, 'glossary', 'details:not([hidden]) summary')).click();
  await (await within(tab, 'hotline-card', 'button[part~=copy]')).click();
  for (const name of ['risk-checklist', 'protocol-stepper'])
    await (await within(tab, name, 'button.link')).click();
}

/** What the addresses ask for, beside the page itself: every one a file of the kit, as it is. */
function assertOwn(asked, page) {
  const others = asked.filter(
    (url) => url.split('#')[0] !== page.split('#')[0] && !url.startsWith('data:'),
  );
  for (const url of others) {
    assert.ok(url.startsWith(world.kit), url);
    assert.ok(ours.has(url.slice(world.kit.length)), url);
  }
  return others.map((url) => url.slice(world.kit.length)).sort();
}

test('the demo, used from end to end, asks for nothing but files of the kit', async () => {
  const address = `${world.kit}demo.html`;
  const { tab, said, asked, close } = await world.open(address, { scripts });
  await ready(tab, ...names);
  await read(tab);
  for (const [id, value] of [
    ['language', 'es'],
    ['county', 'lake'],
    ['look', 'dark'],
    ['language', 'en'],
  ]) {
    await tab.locator(`#${id}`).selectOption(value);
    await tab.waitForLoadState('networkidle');
  }
  await read(tab, [1, 5, 6]);
  await tab.emulateMedia({ media: 'print' });
  await tab.waitForLoadState('networkidle');
  const own = assertOwn(
    asked.filter((url) => !/\/(assets\/demo|demo\.html|favicon)/.test(url)),
    address,
  );
  assert.ok(own.some((path) => path.startsWith('words/es-kit')));
  assert.deepEqual(await tab.evaluate(() => globalThis.witness.kept), []);
  // In another county the demo's own number is not that of the kit, which says so.
  assert.deepEqual(
    said.filter((line) => !line.includes('between its tags')),
    [],
  );
  await close();
});

test('every element, used from end to end, asks for the same files whatever a reader ticks, types or opens', async () => {
  const html = `${names.map((name) => `<csec-${name} county="orange"></csec-${name}>`).join('')}
    <csec-topics audience="student"></csec-topics><csec-resources county="orange"></csec-resources>
    <p><csec-term>grooming</csec-term></p><csec-quick-exit></csec-quick-exit>`;
  const seen = [];
  for (const boxes of [[], [0], [3, 4, 5, 6, 7]]) {
    const address = world.page(html, head());
    const { tab, said, asked, close } = await world.open(address, { scripts });
    await ready(tab, ...names, 'topics', 'resources', 'term', 'quick-exit');
    await read(tab, boxes);
    for (const name of boxes.length ? ['topics', 'resources'] : [])
      await (await within(tab, name, 'summary', 1)).click();
    await (await within(tab, 'term', '.word')).click();
    await tab.evaluate(() => (document.documentElement.lang = 'es'));
    await tab.waitForLoadState('networkidle');
    seen.push(assertOwn(asked, address).join());
    assert.deepEqual(await tab.evaluate(() => globalThis.witness.kept), []);
    assert.deepEqual(said, []);
    await close();
  }
  assert.equal(new Set(seen).size, 1);
});

test('the whole page from one tag, each of its doors, asks for files of the kit alone', async () => {
  const address = world.page('<csec-toolkit county="orange"></csec-toolkit>', head());
  const { tab, said, asked, close } = await world.open(address, { scripts });
  await ready(tab, 'toolkit');
  for (const door of [0, 1, 2]) {
    await (await within(tab, 'toolkit', '[part=door]', door)).click();
    await tab.waitForLoadState('networkidle');
    await (await within(tab, 'toolkit', '.who button')).click();
  }
  await (await within(tab, 'toolkit', 'select')).selectOption('es');
  await tab.waitForLoadState('networkidle');
  assertOwn(asked, address);
  assert.deepEqual(await tab.evaluate(() => globalThis.witness.kept), []);
  assert.deepEqual(said, []);
  await close();
});

test('nothing is stored in the browser by any of it', async () => {
  const html = names.map((name) => `<csec-${name} county="orange"></csec-${name}>`).join('');
  const address = world.page(html, head());
  const { tab, close } = await world.open(address, { scripts });
  await ready(tab, ...names);
  const state = () =>
    tab.evaluate(async () => ({
      address: location.href,
      entries: history.length,
      state: history.state,
      name: globalThis.name,
      stored: [localStorage.length, sessionStorage.length],
      bases: (await indexedDB.databases()).length,
    }));
  const before = await state();
  await read(tab);
  assert.deepEqual(await state(), before);
  const context = await tab.context().storageState({ indexedDB: true });
  assert.deepEqual(context, { cookies: [], origins: [] });
  await close();
});

test('with a real mouse and keyboard, no listener that was there first learns what was ticked', async () => {
  const { tab, close } = await world.open(
    world.page('<csec-risk-checklist county="orange"></csec-risk-checklist>', head()),
    { scripts },
  );
  await ready(tab, 'risk-checklist');
  await tab.evaluate(() => {
    globalThis.first = globalThis.witness.heard(true);
    globalThis.timed = [];
    const types = PerformanceObserver.supportedEntryTypes;
    new PerformanceObserver((list) => globalThis.timed.push(...list.getEntries())).observe({
      entryTypes: types.filter((type) => !/resource|navigation|paint|visibility/.test(type)),
    });
  });
  for (let box = 0; box < 8; box += 1) {
    const handle = await within(tab, 'risk-checklist', 'input', box);
    await (box % 2 ? handle.press('Space') : handle.click());
  }
  await tab.waitForTimeout(200);
  const { heard, outside, timed, selected } = await tab.evaluate(() => {
    const inside = (node) =>
      node instanceof Node && node.isConnected && node.getRootNode() !== document;
    const selection = getSelection();
    return {
      heard: [...new Set(globalThis.first.map(({ type }) => type))],
      outside: globalThis.first.filter(({ nodes }) => nodes.some(inside)).map(({ type }) => type),
      timed: globalThis.timed
        .filter((entry) =>
          [entry.target, ...(entry.sources ?? []).map(({ node }) => node)].some(inside),
        )
        .map(({ entryType, name }) => `${entryType} ${name}`),
      selected: [selection.anchorNode, selection.focusNode, document.activeElement].some(inside),
    };
  });
  for (const type of ['click', 'pointerdown', 'keydown']) assert.ok(heard.includes(type), type);
  assert.deepEqual(outside, []);
  assert.deepEqual(timed, []);
  assert.equal(selected, false);
  await close();
});

test('with a real mouse and keyboard, no event of a search or a choice bubbles to the page', async () => {
  const { tab, close } = await world.open(
    world.page(
      `<csec-glossary></csec-glossary><csec-hotline-card county="none"></csec-hotline-card>
       <csec-toolkit county="orange"></csec-toolkit>`,
      head(),
    ),
    { scripts },
  );
  await ready(tab, 'glossary', 'hotline-card', 'toolkit');
  await tab.evaluate(() => (globalThis.bubbled = globalThis.witness.heard(false)));
  await (await within(tab, 'glossary', '[type=search]')).focus();
  await tab.keyboard.type('qzx');
  await tab.keyboard.press('ControlOrMeta+a');
  await tab.keyboard.press('ControlOrMeta+x');
  await tab.keyboard.press('ControlOrMeta+v');
  await (await within(tab, 'hotline-card', 'select')).focus();
  await tab.keyboard.press('y');
  await (await within(tab, 'toolkit', '[part=door]', 2)).click();
  await tab.waitForTimeout(100);
  const bubbled = await tab.evaluate(() =>
    globalThis.bubbled.map(({ type, texts }) => [type, texts.join(' ')]),
  );
  const types = [...new Set(bubbled.map(([type]) => type))];
  // What is left says that something was pressed or has the focus, and no more.
  for (const type of types)
    assert.match(
      type,
      /^(pointer|mouse|focus|blur|selectionchange|(before)?copy|beforecut|beforepaste|csec-|device|scroll|transition|animation)/,
    );
  for (const [type, text] of bubbled) assert.doesNotMatch(text, /[qzx]{1,3}\b|yuba|yolo/i, type);
  await close();
});

test('a print shows no tick, and leaves none', async () => {
  const { tab, close } = await world.open(
    world.page('<csec-risk-checklist county="orange"></csec-risk-checklist>', head()),
    { scripts },
  );
  await ready(tab, 'risk-checklist');
  for (const box of [0, 3, 4]) await (await within(tab, 'risk-checklist', 'input', box)).click();
  assert.equal(await ticked(tab), '3,1');
  await tab.evaluate(() => {
    // As late as a page can look before it is printed.
    addEventListener('beforeprint', () => {
      const root = globalThis.rootIn(document.querySelector('csec-risk-checklist'));
      globalThis.printed = `${root.querySelectorAll(':checked, [part=result]').length}`;
    });
  });
  await tab.pdf();
  assert.equal(await tab.evaluate(() => globalThis.printed), '0');
  assert.equal(await ticked(tab), '0,0');
  await close();
});

test('who leaves the page and comes back finds no tick: from the back-forward cache, without it, after a reload', async () => {
  const other = world.page('<p>elsewhere</p>');
  for (const kept of [true, false]) {
    const { tab, close } = await world.open(
      // A page with this listener is not kept by the browser.
      world.page(
        `<csec-risk-checklist county="orange"></csec-risk-checklist>
         <csec-protocol-stepper county="orange"></csec-protocol-stepper>`,
        `${head()}${kept ? '' : `<script>addEventListener('unload', () => {})</script>`}`,
        kept ? {} : { 'cache-control': 'no-store' },
      ),
      { scripts },
    );
    await ready(tab, 'risk-checklist', 'protocol-stepper');
    const tick = async () => {
      for (const box of [0, 3, 4])
        await (await within(tab, 'risk-checklist', 'input', box)).click();
      await (await within(tab, 'risk-checklist', '[part=result] a.quiet', 1)).click();
      assert.equal(await ticked(tab), '3,1');
    };
    const nothing = async () => {
      await ready(tab, 'risk-checklist', 'protocol-stepper');
      assert.equal(await ticked(tab), '0,0');
      // Nor of where a tick led.
      const tracks = await tab.evaluate(
        () =>
          document.querySelector('csec-protocol-stepper').shadowRoot.querySelectorAll('.track')
            .length,
      );
      assert.equal(tracks, 2);
    };
    await tick();
    await tab.evaluate(() => {
      globalThis.same = true;
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
    });
    await tab.goto(other);
    // A page from the cache has loaded long ago.
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await tab.evaluate(() => !!globalThis.same && globalThis.persisted), kept);
    await nothing();
    await tick();
    await tab.reload();
    await nothing();
    await close();
  }
});
