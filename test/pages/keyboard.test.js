// The kit's own pages with keys alone, and whether the focus is really drawn: pixels, not rules.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

let world;
before(async () => (world = await start()));
after(() => world.stop());

const scripts = [new URL('../closed-roots.js', import.meta.url).pathname];

/** What has the focus, in whatever root: its words, its place, and whether anything of it can be seen. */
const where = (tab) =>
  tab.evaluate(() => {
    const around = (node) => node.parentElement ?? node.getRootNode().host ?? null;
    let element = document.activeElement;
    for (let root; (root = window.rootIn(element))?.activeElement;) element = root.activeElement;
    const shown = element.closest('label') ?? element;
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isFree = (x, y) => {
      let found = document.elementFromPoint(x, y);
      for (let root; found && (root = window.rootIn(found));) {
        const inner = root.elementFromPoint(x, y);
        if (!inner || inner === found) break;
        found = inner;
      }
      for (let one = found; one; one = around(one)) if (one === shown) return true;
      return false;
    };
    return {
      tag: element.localName,
      words: (shown.innerText ?? '').replace(/\s+/g, ' ').trim() || element.outerHTML.slice(0, 60),
      is: element.id || element.name || element.getAttribute('part') || '',
      box: shown.getBoundingClientRect().toJSON(),
      seen: at.some((down) =>
        at.some((across) => isFree(left + width * across, top + height * down)),
      ),
    };
  });

/** Whether the picture of the page changes where the focus is as the focus goes. */
async function isDrawn(tab, { left, top, width, height }) {
  const view = tab.viewportSize();
  const x = Math.max(0, left - 8);
  const y = Math.max(0, top - 8);
  const clip = {
    x,
    y,
    width: Math.min(view.width, left + width + 8) - x,
    height: Math.min(view.height, top + height + 8) - y,
  };
  const picture = () => tab.screenshot({ clip, animations: 'disabled' });
  const withFocus = await picture();
  await tab.evaluate(() => {
    let element = document.activeElement;
    for (let root; (root = window.rootIn(element))?.activeElement;) element = root.activeElement;
    window.held = element;
    element.blur();
  });
  const without = await picture();
  await tab.evaluate(() => window.held.focus({ focusVisible: true, preventScroll: true }));
  return !withFocus.equals(without);
}

/** From the top of a page to its end, or back: every stop, with what is wrong there. */
async function walk(tab, key = 'Tab', most = Infinity) {
  const stops = [];
  while (stops.length < most) {
    await tab.keyboard.press(key);
    let stop = await where(tab);
    // The page may still scroll to what has the focus.
    for (let wait = 0; !stop.seen && wait < 20; wait += 1) {
      await tab.waitForTimeout(25);
      stop = await where(tab);
    }
    if (stop.tag === 'body' || stop.tag === 'html') return stops;
    assert.ok(stops.length < 300, 'the Tab key comes to an end');
    assert.ok(stop.seen, `${stop.words} is hidden beneath something`);
    if (key === 'Tab')
      assert.ok(await isDrawn(tab, stop.box), `nobody sees the focus on ${stop.words}`);
    stops.push(stop);
  }
  return stops;
}

const pages = [
  ['the demo', 'demo.html', 40, {}],
  ['the demo in the dark', 'demo.html', 40, { look: 'dark' }],
  ['the demo in the colors of the system', 'demo.html', 40, { forcedColors: 'active' }],
  [
    'a whole page for students on a phone',
    'embed.html?widget=toolkit&audience=student',
    20,
    { width: 360 },
  ],
  ['the builder', 'builder.html', 25, {}],
];

for (const [name, path, least, { look, ...options }] of pages)
  test(`the focus is drawn at every stop of ${name}, beneath nothing, from its top to its end and back`, async () => {
    const { tab, close } = await world.open(world.kit + path, { scripts, ...options });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('*')].every(
        (element) => !element.localName.startsWith('csec-') || element.matches(':state(ready)'),
      ),
    );
    if (look) await tab.locator('#look').selectOption(look);
    await tab.evaluate(() => document.activeElement.blur());
    const forth = await walk(tab);
    assert.ok(forth.length >= least, `${forth.length} stops`);
    const back = await walk(tab, 'Shift+Tab', forth.length);
    assert.deepEqual(
      back.map(({ words }) => words).reverse(),
      forth.map(({ words }) => words),
    );
    await close();
  });

test('a tag is written with the builder and copied, with keys alone', async () => {
  const { tab, close } = await world.open(`${world.kit}builder.html`, {
    scripts,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await tab.waitForSelector('#copy-head');
  const reach = async (fits) => {
    for (let press = 0; press < 80; press += 1) {
      await tab.keyboard.press('Tab');
      const stop = await where(tab);
      assert.ok(stop.seen, stop.words);
      if (fits(stop)) return stop;
    }
    return assert.fail(`no way to ${fits}`);
  };
  await reach(({ is }) => is === 'place');
  await tab.keyboard.press('Space');
  await reach(({ is }) => is === 'widget');
  await reach(({ tag }) => tag === 'select');
  await tab.keyboard.type('Orange');
  await reach(({ is }) => is === 'system');
  const html = tab.locator('input[name="system"][value="html"]');
  for (let press = 0; press < 20 && !(await html.isChecked()); press += 1)
    await tab.keyboard.press('ArrowDown');
  assert.ok(await html.isChecked());
  const copied = async () => {
    await reach(({ tag, words }) => tag === 'button' && words === 'Copy');
    await tab.keyboard.press('Enter');
    return tab.evaluate(() => navigator.clipboard.readText());
  };
  assert.match(await copied(), /^<csec-hotline-card county="orange"/);
  assert.match(await copied(), /<script type="module" src="[^"]+csec-widgets\.js"/);
  assert.match((await where(tab)).words, /copy/i);
  await close();
});

test('a student leaves the kit’s own page with keys alone: by the button, and by Shift three times', async () => {
  for (const keys of [['Enter'], ['Shift', 'Shift', 'Shift']]) {
    const { tab, close } = await world.open(
      `${world.kit}embed.html?widget=toolkit&audience=student`,
      {
        scripts,
        prepare: (page) => page.route(/weather/, (route) => route.fulfill({ body: 'Sunny' })),
      },
    );
    await tab.waitForSelector('csec-quick-exit:state(ready)');
    let stop;
    let count = 0;
    do {
      await tab.keyboard.press('Tab');
      stop = await where(tab);
      count += 1;
    } while (stop.is !== 'leave' && count < 10);
    assert.equal(stop.is, 'leave');
    assert.ok(count <= 4, `it is stop ${count}`);
    for (const key of keys) await tab.keyboard.press(key);
    await tab.waitForURL(/weather/);
    await close();
  }
});
