/* global probe, rootIn */
// The script itself, as a page meets it: its address, a second copy, a file that does not come, a base address.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open, startBrowser } from './browser.js';
import { openSite, olderVersion, version } from './site.js';

const site = await openSite();
const browser = await startBrowser();

after(async () => {
  await browser.close();
  site.close();
});

/** Waits for what a page shows, and fails when it never does. */
const until = (page, condition, argument) =>
  page.waitForFunction(condition, argument, { timeout: 10_000 });

const speaks = (lang) =>
  [...document.querySelectorAll('csec-hotline-card, csec-topics')].every(
    (element) => rootIn(element)?.querySelector('.root')?.lang === lang,
  );

const numberOf = () =>
  rootIn(document.querySelector('csec-hotline-card')).querySelector('.digits').textContent;

const addresses = {
  versioned: 'a script whose address ends with ?ver=6.5',
  moved: 'a script whose address leads to another',
};

for (const [name, what] of Object.entries(addresses))
  test(`${what} is fetched once, finds its county, and fetches Spanish when it is asked for`, async () => {
    site.forgetCounts();
    const { page, heard, close } = await open(browser, site, `${name}.html`);
    await page.evaluate(() => probe.settled());
    await until(page, speaks, 'en');
    assert.equal(await page.evaluate(numberOf), '800-207-4464');
    assert.equal(site.count('/kit/csec-widgets.js'), 1);
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await until(page, speaks, 'es');
    await page.evaluate(() => probe.settled());
    assert.equal(site.count('/kit/csec-widgets.js'), 1);
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    );
    assert.ok(
      files.some((path) => /^\/kit\/words\/es-kit\./.test(path)),
      files.join(),
    );
    assert.deepEqual([...heard.faults, ...heard.warnings, ...heard.outside], []);
    await close();
  });

test('a file of the kit that does not come is no event and no exception of the page', async () => {
  const { page, heard, close } = await open(browser, site, 'versioned.html', {
    before: () => {
      window.told = [];
      for (const type of ['vite:preloadError', 'error', 'unhandledrejection'])
        addEventListener(type, () => window.told.push(type), true);
    },
  });
  await page.evaluate(() => probe.settled());
  await page.route(/\/(words|facts)\//, (route) => route.abort());
  const before = await page.evaluate(numberOf);
  await page.evaluate(() => (document.documentElement.lang = 'es'));
  await page.waitForEvent('console', {
    predicate: (message) => message.text().includes('words did not load'),
    timeout: 10_000,
  });
  await page.evaluate(() => probe.settled());
  assert.deepEqual(await page.evaluate(() => window.told), []);
  // The browser itself tells of a request that failed, and nobody else does.
  assert.deepEqual(
    heard.faults.filter((text) => !text.includes('net::ERR_FAILED')),
    [],
  );
  assert.equal(await page.evaluate(numberOf), before);
  await close();
});

test('of two versions the first is the one that runs', async () => {
  const { page, close } = await open(browser, site, 'two-versions.html');
  await page.evaluate(() => probe.settled());
  const [mark, running] = await page.evaluate(() => [
    globalThis[Symbol.for('csec-widgets')],
    customElements.get('csec-hotline-card').version,
  ]);
  assert.deepEqual([mark, running], [olderVersion, olderVersion]);
  await close();
});

test('where another copy said that it is there, and is not, what the page wrote goes on showing', async () => {
  const { page, heard, close } = await open(browser, site, 'plain.html', {
    before: () => (globalThis[Symbol.for('csec-widgets')] = '0.1.0'),
  });
  await until(page, () => document.readyState === 'complete');
  assert.deepEqual(heard.faults, []);
  assert.deepEqual(heard.warnings, [
    `csec-widgets 0.1.0 is on this page already: version ${version} does nothing.`,
  ]);
  assert.equal(await page.evaluate(() => customElements.get('csec-hotline-card')), undefined);
  for (const words of ['Report child abuse in Orange County', 'Línea de Los Angeles', 'What CSEC'])
    assert.ok(await page.getByText(words).first().isVisible(), words);
  await close();
});

test('an element that somebody else defined is left to them, and all others are there', async () => {
  const { page, close } = await open(browser, site, 'defined-before.html');
  await page.evaluate(() => probe.settled('csec-hotline-card'));
  const [title, root, number] = await page.evaluate(() => {
    const card = document.querySelector('csec-hotline-card');
    return [card.title, card.shadowRoot, card.querySelector('a').checkVisibility()];
  });
  assert.deepEqual([title, root, number], ['Not of the kit', null, true]);
  assert.ok(await page.evaluate(() => !!customElements.get('csec-toolkit')));
  await close();
});

test('on a page with a base address, the links within a widget stay on the page', async () => {
  const { page, heard, close } = await open(browser, site, 'base-href.html');
  await page.evaluate(() => probe.settled());
  const address = page.url();
  await page.evaluate(() => {
    const list = rootIn(document.querySelector('csec-risk-checklist'));
    for (const box of list.querySelectorAll('input')) box.click();
  });
  await until(page, () =>
    rootIn(document.querySelector('csec-risk-checklist')).querySelector('.result'),
  );
  await page.evaluate(() =>
    rootIn(document.querySelector('csec-risk-checklist'))
      .querySelector('.result [href^="#"]')
      .click(),
  );
  await until(page, () => document.activeElement?.localName === 'csec-protocol-stepper');
  assert.equal(page.url(), address);
  assert.deepEqual([...heard.faults, ...heard.warnings, ...heard.outside], []);
  await close();
});

test('an editor’s link alone in its block becomes a widget; in a sentence, or with “no”, it stays', async () => {
  const { page, close } = await open(browser, site, 'plain.html');
  await page.evaluate(() => probe.settled());
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('main p > a[href*="embed.html"]')].map((link) => [
      link.textContent,
      link.checkVisibility(),
      link.nextElementSibling?.localName ?? '',
    ]),
  );
  assert.deepEqual(links, [
    ['What CSEC means', false, 'csec-glossary'],
    ['list of words', true, ''],
    ['This one stays a link, too', true, ''],
  ]);
  await close();
});
