/* global probe, rootIn */
// Pages that draw themselves again and again around the kit's elements, and around links that became elements. The
// three pages are one page, written for three frameworks: see apps/.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { open, startBrowser } from './browser.js';
import { openSite } from './site.js';

const site = await openSite();
const browser = await startBrowser();

after(async () => {
  await browser.close();
  site.close();
});

/** What stands on the page, as a reader sees it. */
function look() {
  const words = (element) =>
    (rootIn(element)?.querySelector('.root')?.innerText ?? '').replace(/\s+/g, ' ');
  const all = (selector) => [...document.querySelectorAll(selector)];
  const numbers = (selector) =>
    all(selector).map((card) => rootIn(card).querySelector('.digits')?.textContent);
  const linked = document.querySelector('#linked');
  return {
    card: numbers('#card')[0],
    title: all('#card').map(words)[0],
    fallback: document.querySelector('#card')?.textContent.trim().replace(/\s+/g, ' '),
    ticked: all('#list').flatMap((list) =>
      [...rootIn(list).querySelectorAll('input')].filter(({ checked }) => checked).map((i) => i.id),
    ).length,
    words: all('.words csec-term').map((term) => term.textContent),
    meanings: all('.words csec-term').map(
      (term) => rootIn(term).querySelector('.subtitle')?.textContent,
    ),
    links: all('.links').map((block) => ({
      title: block.querySelector('h2').textContent,
      terms: [...block.querySelectorAll('csec-glossary')].map((one) => one.getAttribute('terms')),
      hidden: [...block.querySelectorAll('p > a')].map((link) => getComputedStyle(link).display),
    })),
    linked: numbers('#linked > csec-hotline-card'),
    seen: [...linked.querySelectorAll(':scope > a')].map((link) => getComputedStyle(link).display),
    after: [...linked.children].map(({ localName }) => localName).join(' '),
    block: numbers('#block > csec-hotline-card'),
    blockWords: document.querySelector('#block').textContent.trim(),
  };
}

const orange = '800-207-4464';
const losAngeles = '800-540-4000';

/** As fast as a script can. */
const click = (page, ids) =>
  page.evaluate((all) => all.forEach((id) => document.getElementById(id).click()), ids);

/** A page drawn by a framework, with its buttons. */
async function draw(framework) {
  const { page, heard, close } = await open(browser, site, `${framework}.html`);
  await page.evaluate(() => probe.settled());
  return {
    page,
    heard,
    look: () => page.evaluate(look),
    press: async (...ids) => {
      await click(page, ids);
      await page.evaluate(() => probe.settled());
    },
    /** The same, and the page goes on before the kit is ready. */
    pressOn: (...ids) => click(page, ids),
    end: async () => {
      assert.deepEqual([...heard.faults, ...heard.warnings, ...heard.outside], []);
      await close();
    },
  };
}

for (const [framework, name] of Object.entries({ react: 'React', vue: 'Vue', svelte: 'Svelte' })) {
  describe(name, { concurrency: 3 }, () => {
    test(`on a page drawn by ${name}, a change of county or language reaches the widget`, async () => {
      const { look, press, end } = await draw(framework);
      assert.equal((await look()).card, losAngeles);
      await press('county');
      assert.equal((await look()).card, orange);
      await press('county', 'language');
      assert.equal((await look()).card, losAngeles);
      assert.match((await look()).title, /Denuncie|Reporte|Condado/i);
      await press('language');
      assert.doesNotMatch((await look()).title, /Condado/i);
      await end();
    });

    test(`on a page drawn by ${name}, a county that is taken back leaves the page's own`, async () => {
      const { look, press, end } = await draw(framework);
      await press('no-county');
      assert.equal((await look()).card, orange);
      await press('county', 'county');
      assert.equal((await look()).card, losAngeles);
      await end();
    });

    test(`on a page drawn by ${name}, what was ticked stays when all around it is drawn again`, async () => {
      const { page, look, press, end } = await draw(framework);
      await page.evaluate(() => {
        const boxes = rootIn(document.querySelector('#list')).querySelectorAll('input');
        for (const box of [...boxes].slice(0, 2)) box.click();
      });
      await press('count', 'county', 'language', 'count', 'reverse', 'link', 'county');
      assert.equal((await look()).ticked, 2);
      await end();
    });

    test(`on a page drawn by ${name}, what stands between the tags is drawn again, too`, async () => {
      const { look, press, end } = await draw(framework);
      await press('count', 'count', 'count');
      assert.equal((await look()).fallback, 'Call the county (3)');
      assert.equal((await look()).blockWords, 'Call the county (3).');
      await end();
    });

    test(`on a page drawn by ${name}, a list in another order keeps its words and its links`, async () => {
      const { look, press, end } = await draw(framework);
      const check = ({ words, meanings, links }, order) => {
        assert.deepEqual(words, order);
        for (const [index, word] of order.entries()) {
          assert.ok(meanings[index]?.toLowerCase().includes(word.toLowerCase()), meanings[index]);
          const terms = [word.toLowerCase()];
          assert.deepEqual(links[index], { title: word, terms, hidden: ['none'] });
        }
      };
      const order = ['grooming', 'sextortion', 'CSEC'];
      check(await look(), order);
      await press('reverse');
      check(await look(), order.toReversed());
      await press('reverse', 'reverse', 'count', 'reverse');
      check(await look(), order);
      await end();
    });

    test(`on a page drawn by ${name}, what is taken away goes, and comes back once`, async () => {
      const { page, look, press, end } = await draw(framework);
      const before = await look();
      await press('there');
      assert.equal(await page.evaluate(() => document.querySelector('section')), null);
      assert.equal((await look()).card, undefined);
      await press('there');
      assert.deepEqual(await look(), before);
      await press('there', 'there', 'there', 'there');
      assert.deepEqual(await look(), before);
      await end();
    });

    test(`on a page drawn by ${name}, the element of a link changes and goes with its link`, async () => {
      const { look, press, end } = await draw(framework);
      const there = { seen: ['none'], after: 'a csec-hotline-card' };
      const check = async (wanted) => {
        const { linked, seen, after: rest } = await look();
        assert.deepEqual({ linked, seen, after: rest }, wanted);
      };
      await check({ linked: [orange], ...there });
      await press('link-county');
      await check({ linked: [losAngeles], ...there });
      await press('link');
      await check({ linked: [], seen: [], after: '' });
      await press('link-county', 'link');
      await check({ linked: [orange], ...there });
      await press('link', 'link', 'link-county', 'count', 'link', 'link');
      await check({ linked: [losAngeles], ...there });
      await end();
    });

    test(`on a page drawn by ${name}, a block with data-csec follows its attributes`, async () => {
      const { look, press, end } = await draw(framework);
      assert.deepEqual((await look()).block, [orange]);
      await press('link-county');
      assert.deepEqual((await look()).block, [losAngeles]);
      await press('link-county', 'count', 'link-county', 'link-county');
      assert.deepEqual((await look()).block, [orange]);
      await end();
    });

    test(`on a page drawn by ${name}, a hundred changes in any order lose nothing and double nothing`, async () => {
      const { look, press, pressOn, end } = await draw(framework);
      const before = await look();
      const ids = ['county', 'language', 'reverse', 'there', 'link', 'link-county'];
      let seed = 7;
      const presses = Array.from({ length: 100 }, () => {
        seed = (seed * 16_807) % 2_147_483_647;
        return ids[seed % ids.length];
      });
      while (presses.length) await pressOn(...presses.splice(0, 1 + (presses.length % 9)));
      // Each button that was pressed an odd number of times is pressed once more.
      seed = 7;
      const odd = new Set();
      for (let index = 0; index < 100; index += 1) {
        seed = (seed * 16_807) % 2_147_483_647;
        const id = ids[seed % ids.length];
        if (!odd.delete(id)) odd.add(id);
      }
      await press(...odd);
      assert.deepEqual(await look(), before);
      await end();
    });
  });
}
