import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

const closedRoots = readFileSync(new URL('../closed-roots.js', import.meta.url), 'utf8');

let world;
let away;
before(async () => {
  world = await start();
  away = world.page('<h1>Sunny</h1>');
});
after(() => world.stop());

const head = () => `<script type="module" src="${world.kit}csec-widgets.js"></script>`;
const exit = (more = '') =>
  `<csec-quick-exit audience="student" href="${away}" ${more}></csec-quick-exit>`;
const ready = (tab) => tab.waitForSelector('csec-quick-exit:state(ready)');
const press = async (tab, keys) => {
  for (const key of keys) await tab.keyboard.press(key);
};
const gone = (tab) => tab.waitForURL(away);

test('one press leads away, and Back does not come back to the page', async () => {
  const first = world.page('<p>Search results</p>');
  const { tab, close } = await world.open(first);
  await tab.goto(world.page(exit(), head()));
  await ready(tab);
  await tab.getByText('Leave this page', { exact: true }).click();
  await gone(tab);
  await tab.goBack();
  assert.equal(tab.url(), first);
  await close();
});

test('Shift three times leads away, left and right mixed, wherever the page keeps keys to itself', async () => {
  const greedy = `<script>for (const type of ['keydown', 'keyup']) document.addEventListener(type, (e) => e.stopImmediatePropagation(), true);</script>`;
  const { tab, close } = await world.open(
    world.page(`${exit()}<button>Focus</button>`, greedy + head()),
  );
  await ready(tab);
  await tab.locator('button').focus();
  await press(tab, ['ShiftLeft', 'ShiftRight', 'ShiftLeft']);
  await gone(tab);
  await close();
});

test('Shift works while a dialog has the page, and its own button stands in the dialog', async () => {
  // Two on the page, and one in the dialog: whoever hears the key, the page is left once.
  const html = `${exit()}${exit()}<dialog><p>Cookies?</p><button>No</button></dialog>`;
  for (const leave of ['key', 'button']) {
    const { tab, close } = await world.open(world.page(html, head()));
    await ready(tab);
    await tab.evaluate(() => document.querySelector('dialog').showModal());
    await tab.waitForSelector('dialog csec-quick-exit:state(ready)');
    if (leave === 'key') await press(tab, ['Shift', 'Shift', 'Shift']);
    else
      await tab
        .locator('dialog csec-quick-exit')
        .getByText('Leave this page', { exact: true })
        .click();
    await gone(tab);
    await close();
  }
});

test('the page is covered and its title neutral at once, and every element has forgotten, before the next page comes', async () => {
  // The next page never answers: what is seen is what a reader sees meanwhile.
  const silent = createServer(() => undefined);
  await new Promise((done) => silent.listen(0, '127.0.0.1', done));
  const nowhere = `http://127.0.0.1:${silent.address().port}/`;
  const html = `${exit().replace(away, nowhere)}<csec-toolkit audience="staff" county="orange"></csec-toolkit>`;
  const { tab, said, close } = await world.open('about:blank');
  await tab.addInitScript(closedRoots);
  await tab.goto(world.page(html, head()));
  await ready(tab);
  await tab.waitForFunction(() =>
    window
      .rootIn(document.querySelector('csec-toolkit'))
      ?.querySelector('csec-risk-checklist:state(ready)'),
  );
  // A page that is being left answers no questions any more: it tells by itself.
  await tab.evaluate(() => {
    const root = window.rootIn(document.querySelector('csec-quick-exit'));
    const list = window.rootIn(
      window.rootIn(document.querySelector('csec-toolkit')).querySelector('csec-risk-checklist'),
    );
    list.querySelector('input').click();
    const tell = () => {
      const { left, top, right, bottom } = root.querySelector('.cover').getBoundingClientRect();
      const sides = [left, top, innerWidth - right, innerHeight - bottom];
      const places = [
        [5, 5],
        [innerWidth / 2, innerHeight / 2],
        [innerWidth - 30, 30],
      ];
      return JSON.stringify({
        title: document.title,
        covered:
          sides.every((side) => side <= 0) &&
          places.every(
            ([x, y]) => document.elementFromPoint(x, y)?.localName === 'csec-quick-exit',
          ),
        said: root.querySelector('.cover').textContent.trim(),
        ticked: list.querySelectorAll('input:checked').length,
      });
    };
    console.log(tell());
    addEventListener('keyup', () => setTimeout(() => console.log(tell()), 100));
  });
  await press(tab, ['Shift', 'Shift', 'Shift']);
  const last = () => JSON.parse(said.at(-1));
  for (let round = 0; round < 50 && last().title !== 'Loading'; round += 1)
    await new Promise((done) => setTimeout(done, 50));
  assert.equal(JSON.parse(said[0]).ticked, 1);
  assert.deepEqual(last(), {
    title: 'Loading',
    covered: true,
    said: 'Leaving this page.',
    ticked: 0,
  });
  silent.closeAllConnections();
  silent.close();
  await close();
});

test('a page in a frame leads the whole page away', async () => {
  const inner = world.page(exit(), head());
  const { tab, close } = await world.open(
    world.page(`<iframe src="${inner}" width="600" height="400"></iframe>`),
  );
  const frame = tab.frames()[1];
  await frame.waitForSelector('csec-quick-exit:state(ready)');
  await frame.getByText('Leave this page', { exact: true }).click();
  await gone(tab);
  await close();
});

test('in a frame that may not lead the page away it covers itself and says what to do', async () => {
  const inner = world.page(exit(), head());
  const { tab, close } = await world.open(
    world.page(`<iframe src="${inner}" width="600" height="400" sandbox="allow-scripts"></iframe>`),
  );
  const frame = tab.frames()[1];
  await frame.waitForSelector('csec-quick-exit:state(ready)');
  await frame.getByText('Leave this page', { exact: true }).click();
  await frame.waitForFunction(() =>
    /Close this tab now/.test(
      document.querySelector('csec-quick-exit').shadowRoot.querySelector('.cover').textContent,
    ),
  );
  await close();
});

test('stands in a whole page and on embed.html for students and families, and not for staff', async () => {
  for (const [query, count] of [
    ['widget=hotline-card&audience=student', 1],
    ['widget=topics&audience=family', 1],
    ['widget=risk-checklist', 0],
    ['widget=hotline-card', 0],
  ]) {
    const { tab, close } = await world.open(`${world.kit}embed.html?${query}`);
    await tab.waitForSelector('main > :state(ready)');
    assert.equal(await tab.locator('csec-quick-exit').count(), count, query);
    await close();
  }
  for (const [audience, count] of [
    ['student', 1],
    ['family', 1],
    ['', 1],
    ['staff', 0],
  ]) {
    const { tab, close } = await world.open(
      `${world.kit}embed.html?widget=toolkit&audience=${audience}`,
    );
    await tab.waitForSelector('csec-toolkit:state(ready)');
    assert.equal(await tab.locator('csec-quick-exit').count(), count, `toolkit ${audience}`);
    await close();
  }
});

test('the keyboard reaches it before the rest of the page', async () => {
  const { tab, close } = await world.open(
    `${world.kit}embed.html?widget=hotline-card&county=orange&audience=student`,
  );
  await ready(tab);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.localName), 'csec-quick-exit');
  await close();
});
