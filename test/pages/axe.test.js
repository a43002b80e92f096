// The pages that stand beside the script, in both languages and in every look. axe sees into closed roots too.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

let world;
before(async () => (world = await start()));
after(() => world.stop());

const ready = (tab, tag) => tab.waitForSelector(`${tag}:state(ready)`, { state: 'attached' });

/** Each page: how it is opened in a language, and how it becomes dark, if it does. */
const pages = {
  'embed.html': {
    address: (lang) => `embed.html?widget=hotline-card&county=orange&lang=${lang}`,
    prepare: (tab) => ready(tab, 'csec-hotline-card'),
  },
  'embed.html for students': {
    address: (lang) => `embed.html?widget=toolkit&audience=student&lang=${lang}`,
    prepare: (tab) => ready(tab, 'csec-toolkit'),
  },
  'embed.html without an element': { address: (lang) => `embed.html?widget=none&lang=${lang}` },
  'builder.html': {
    address: () => 'builder.html',
    async prepare(tab, lang) {
      await tab.waitForSelector('#builder h2');
      if (lang !== 'en') {
        await tab.locator('.language select').selectOption(lang);
        await tab.waitForFunction((lang) => document.documentElement.lang === lang, lang);
      }
      await tab.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
    },
  },
  'demo.html': {
    address: () => 'demo.html',
    async prepare(tab, lang) {
      await ready(tab, 'csec-glossary');
      await tab.selectOption('#language', lang);
      await tab.waitForFunction(
        (lang) =>
          globalThis.rootIn(document.querySelector('csec-glossary')).querySelector('.root').lang ===
          lang,
        lang,
      );
      await tab.evaluate(() => document.querySelector('.cookies').remove());
    },
    darken: (tab) => tab.selectOption('#look', 'dark'),
  },
};

/** With forced colors Chromium tells the fill of a text, where axe looks first, as if nothing were forced. */
function hideFill() {
  const own = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : own.call(this, name);
  };
}

/** All that axe finds wrong on a page, and all that it leaves to a person: there is nothing that needs one. */
function problems(tab, colorsOnly) {
  return tab.evaluate(
    async (runOnly) => {
      // What stays in sight covers what can be scrolled out from beneath it; axe cannot say what is behind that.
      const still = new CSSStyleSheet();
      still.replaceSync(
        'csec-toolkit::part(bar) { position: static } .look { position: static !important }',
      );
      document.adoptedStyleSheets = [still];
      const open = (root) => {
        for (const element of root.querySelectorAll('*')) {
          const inner = globalThis.rootIn(element);
          if (!inner) continue;
          if (!element.shadowRoot) Object.defineProperty(element, 'shadowRoot', { value: inner });
          open(inner);
        }
      };
      open(document);
      const { violations, incomplete } = await globalThis.axe.run(document, { runOnly });
      const said = (kind) => (result) =>
        result.nodes.map(({ html, any, all, none }) => ({
          kind,
          rule: result.id,
          html: html.slice(0, 200),
          says: [...any, ...all, ...none].map(({ message }) => message).join(' '),
        }));
      return [...violations.flatMap(said('wrong')), ...incomplete.flatMap(said('not decided'))];
    },
    colorsOnly
      ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
      : { type: 'tag', values: wcag },
  );
}

for (const [name, { address, prepare, darken }] of Object.entries(pages))
  for (const lang of ['en', 'es'])
    test(`${name}, ${lang}, passes axe at WCAG 2.2 AA, in light, dark and forced colors, and leaves nothing undecided`, async () => {
      const { tab, close } = await world.open(world.kit + address(lang), {
        scripts: ['test/closed-roots.js', axe],
        prepare: (page) => page.addInitScript(hideFill),
      });
      await prepare?.(tab, lang);
      assert.deepEqual(await problems(tab), [], 'light');
      // A device that is dark, and the page itself where it can be.
      await tab.emulateMedia({ colorScheme: 'dark' });
      await darken?.(tab);
      assert.deepEqual(await problems(tab, true), [], 'dark');
      await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      assert.deepEqual(await problems(tab, true), [], 'forced colors');
      await close();
    });
