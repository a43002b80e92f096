// What comes later and does not come: files that fail, stall, come in another order, or are cut off on their way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

let world;
before(async () => (world = await start()));
after(() => world.stop());

const head = () => `<script type="module" src="${world.kit}csec-widgets.js"></script>`;
const call = '<p><a href="tel:+18002074464">800-207-4464</a></p>';

/** What each kind of failure answers; `stall` nothing, until it is let go. */
const failures = {
  'fails on its way': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404 }),
  'is cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  // The end of a file is what names its content: what is left may still be a module.
  'is cut off before its last word': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.lastIndexOf('export')) });
  },
  'comes empty': async (route) => route.fulfill({ response: await route.fetch(), body: '' }),
  'is the page of a filter': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Blocked</h1>' }),
};

/** What the kit asks for later, and an element that needs it. */
const later = {
  'the words of a language': {
    file: /\/words\/es-kit\./,
    html: `<csec-hotline-card county="orange" lang="es">${call}</csec-hotline-card>`,
    bare: '<csec-hotline-card county="orange" lang="es"></csec-hotline-card>',
    instead: /Report child abuse in\s+Orange County/,
    whole: /condado de\s+Orange/,
  },
  'the facts of a part': {
    file: /\/facts\/topics-student\./,
    html: `<csec-topics audience="student" county="orange">${call}</csec-topics>`,
    bare: '<csec-topics audience="student" county="orange"></csec-topics>',
    instead: /This part did not load\./,
    whole: /It is not your fault/,
  },
  'the words of a part': {
    // They take the way of the words of a language.
    only: ['fails on its way', 'is cut off'],
    file: /\/words\/en-topics-student\./,
    html: `<csec-topics audience="student" county="orange">${call}</csec-topics>`,
    bare: '<csec-topics audience="student" county="orange"></csec-topics>',
    instead: /This part did not load\./,
    whole: /It is not your fault/,
  },
};

const others = `<csec-glossary county="orange"></csec-glossary>
  <csec-risk-checklist county="orange"></csec-risk-checklist>
  <csec-resources audience="family"></csec-resources>`;

/** What an element shows: its content, or what the page wrote. */
const shown = (tab, selector) =>
  tab.evaluate((which) => {
    const element = document.querySelector(which);
    return (
      element.shadowRoot?.querySelector('.root')?.textContent ?? `fallback: ${element.innerText}`
    );
  }, selector);
const until = (tab, selector, pattern) =>
  tab.waitForFunction(
    ([which, source]) =>
      new RegExp(source).test(
        document.querySelector(which)?.shadowRoot?.querySelector('.root')?.textContent ?? '',
      ),
    [selector, pattern.source],
  );
const thrown = (said) => said.filter((line) => line.startsWith('error:'));

/** Opens a page on which one file does not come, and how it answers from then on. */
async function broken(html, file, failure) {
  const answers = { now: failure, count: 0 };
  const opened = await world.open(world.page(html, head()), {
    prepare: (tab) =>
      tab.route(file, (route) => {
        answers.count += 1;
        return answers.now ? answers.now(route) : route.continue();
      }),
  });
  return { ...opened, answers };
}

for (const [what, { file, html, bare, instead, whole, only }] of Object.entries(later))
  for (const [how, failure] of Object.entries(failures).filter(
    ([how]) => only?.includes(how) ?? true,
  ))
    test(`where ${what} ${how}: the fallback or English, no exception, no other element affected, and later a new try`, async () => {
      const { tab, said, answers, close } = await broken(
        `<div id="written">${html}</div><div id="bare">${bare}</div>${others}`,
        file,
        failure,
      );
      for (const tag of ['csec-glossary', 'csec-risk-checklist', 'csec-resources'])
        await tab.waitForSelector(`${tag}:state(ready)`);
      await until(tab, '#bare > *', instead);
      assert.match(await shown(tab, '#written > *'), /^fallback: 800-207-4464/);
      assert.deepEqual(thrown(said), []);
      // Both have heard that it failed: English stands already while they wait.
      while (said.filter((line) => line.includes('did not load')).length < 2)
        await tab.waitForTimeout(20);
      // The page goes on, and nobody asks again and again.
      const { count } = answers;
      await tab.waitForTimeout(150);
      assert.equal(answers.count, count);

      // Now it would come: to an element that is put on the page.
      answers.now = undefined;
      await tab.evaluate((inner) => {
        document.querySelector('#bare').innerHTML = inner;
      }, bare);
      await until(tab, '#bare > *', whole);
      // To those that stood there as the browser comes online.
      await tab.evaluate(() => dispatchEvent(new Event('online')));
      await until(tab, '#written > *', whole);
      assert.deepEqual(thrown(said), []);
      await close();
    });

test('a language that did not come is asked for again when a reader comes back to it', async () => {
  const { tab, answers, close } = await broken(
    '<csec-hotline-card county="orange"></csec-hotline-card>',
    /\/words\/es-kit\./,
    failures['fails on its way'],
  );
  const speak = (lang) => tab.evaluate((to) => (document.documentElement.lang = to), lang);
  await until(tab, 'csec-hotline-card', /Orange County/);
  await speak('es');
  await tab.waitForTimeout(150);
  assert.equal(answers.count, 1);
  answers.now = undefined;
  await speak('en');
  await tab.waitForTimeout(50);
  await speak('es');
  await until(tab, 'csec-hotline-card', /condado de\s+Orange/);
  await close();
});

test('of two files that fail, the second late, it is told when both have: a new try waits for no old one', async () => {
  const held = [];
  const { html, whole } = later['the facts of a part'];
  const { tab, said, close } = await world.open(world.page(`<div>${html}</div>`, head()), {
    prepare: async (tab) => {
      // The first time only: what is asked for again has another address.
      await tab.route(/\/facts\/topics-student\.[^?]*$/, failures['fails on its way']);
      await tab.route(/\/words\/en-topics-student\.[^?]*$/, (route) => held.push(route));
    },
  });
  while (!held.length) await tab.waitForTimeout(20);
  await tab.waitForTimeout(200);
  const warned = () => said.some((line) => line.includes('did not load'));
  assert.equal(warned(), false, 'one is still on its way');
  await held[0].abort();
  while (!warned()) await tab.waitForTimeout(20);
  await tab.evaluate((inner) => {
    document.querySelector('div').innerHTML = inner;
  }, html);
  await until(tab, 'div > *', whole);
  await close();
});

test('files that stall for half a minute: what can be shown is shown at once, and the rest when it comes', async () => {
  const held = [];
  const address = world.page(
    `<div id="words">${later['the words of a language'].html}</div>
     <div id="facts">${later['the facts of a part'].html}</div>
     <div id="bare">${later['the words of a language'].bare}</div>
     <div id="gone">${later['the words of a language'].html}</div>
     <csec-glossary></csec-glossary>`,
    head(),
  );
  const { tab, said, close } = await world.open(address, {
    prepare: async (tab) => {
      // Half a minute for every clock that the kit could look at.
      await tab.clock.install();
      await tab.route(/\/(words|facts)\//, (route) => held.push(route));
    },
  });
  await tab.clock.runFor(500);
  await tab.waitForSelector('csec-glossary:state(ready)');
  await until(tab, '#bare > *', /Orange County/);
  const waits = async () => {
    assert.match(await shown(tab, '#words > *'), /^fallback: 800-207-4464/);
    assert.match(await shown(tab, '#facts > *'), /^fallback: 800-207-4464/);
  };
  await waits();
  await tab.evaluate(() => document.querySelector('#gone').replaceChildren());
  await tab.clock.runFor(30_000);
  await waits();
  const { length } = held;
  await Promise.all(held.splice(0).map((route) => route.continue()));
  await tab.clock.runFor(500);
  await until(tab, '#words > *', /condado de\s+Orange/);
  await until(tab, '#bare > *', /condado de\s+Orange/);
  await until(tab, '#facts > *', /It is not your fault/);
  assert.ok(length >= 3, String(length));
  assert.deepEqual(said, []);
  await close();
});

test('files may come in any order', async () => {
  const html = `<csec-topics audience="staff" county="orange" lang="es"></csec-topics>
    <csec-resources audience="staff" county="orange" lang="es"></csec-resources>
    <csec-hotline-card county="orange" lang="es"></csec-hotline-card>`;
  for (const order of [
    (a, b) => a.localeCompare(b),
    (a, b) => b.localeCompare(a),
    (a, b) => a.slice(-9).localeCompare(b.slice(-9)),
  ]) {
    const held = new Map();
    const { tab, said, close } = await world.open(world.page(html, head()), {
      prepare: (tab) =>
        tab.route(/\/(words|facts)\//, (route) => void held.set(route.request().url(), route)),
    });
    await tab.waitForFunction(() => customElements.get('csec-toolkit'));
    await tab.waitForTimeout(100);
    while (held.size) {
      for (const url of [...held.keys()].sort(order)) {
        await held.get(url).continue();
        held.delete(url);
        await tab.waitForTimeout(25);
      }
      await tab.waitForTimeout(50);
    }
    await until(tab, 'csec-topics', /Llamar al/);
    await until(tab, 'csec-resources', /Llamar al/);
    await until(tab, 'csec-hotline-card', /condado de\s+Orange/);
    assert.deepEqual(said, []);
    await close();
  }
});

test('a reader who changes the language to and fro while its words are on their way sees the last one', async () => {
  const held = [];
  const { tab, said, close } = await world.open(
    world.page('<csec-hotline-card county="orange"></csec-hotline-card>', head()),
    { prepare: (tab) => tab.route(/\/words\//, (route) => void held.push(route)) },
  );
  await until(tab, 'csec-hotline-card', /Orange County/);
  for (const lang of ['es', 'en', 'es', 'en']) {
    await tab.evaluate((to) => (document.documentElement.lang = to), lang);
    await tab.waitForTimeout(20);
  }
  assert.equal(held.length, 1);
  await held[0].continue();
  await tab.waitForTimeout(150);
  assert.match(await shown(tab, 'csec-hotline-card'), /Orange County/);
  await tab.evaluate(() => (document.documentElement.lang = 'es'));
  await until(tab, 'csec-hotline-card', /condado de\s+Orange/);
  assert.deepEqual(said, []);
  await close();
});

test('a script that is cut off leaves what the page wrote', async () => {
  for (const how of ['is cut off', 'comes empty', 'is not there', 'is the page of a filter']) {
    const { tab, close } = await broken(
      `${later['the words of a language'].html}<div data-csec="glossary">Words: ${call}</div>`,
      /\/csec-widgets\.js/,
      failures[how],
    );
    assert.equal((await tab.locator('body').innerText()).match(/800-207-4464/g).length, 2, how);
    await close();
  }
});
