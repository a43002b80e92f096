// The built pages in a real browser, from two origins as in life: a district's page, and the kit.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needShell } from '../../scripts/chromium.js';
import { serve } from '../bench/serve.js';

const dist = new URL('../../dist/cdn/', import.meta.url);
if (!existsSync(dist)) throw new Error('There is no dist/cdn: run `npm run build` first.');

/**
 * Starts the kit's host, which also has it under `/v…/` as a release does, a district's host, and Chromium, with
 * these options.
 */
export async function start(options = {}) {
  // The pages of a district, by their paths: a test writes them.
  const pages = new Map();
  const kit = await serve((path) =>
    readFile(new URL(path.replace(/^\/v[\d.]+\//, '/').slice(1), dist)),
  );
  const district = await serve((path) => {
    if (!pages.has(path)) throw new Error(`no page ${path}`);
    return pages.get(path);
  });
  const browser = await chromium.launch({
    executablePath: needShell(),
    args: ['--no-sandbox'],
    ...options,
  });
  let count = 0;
  return {
    kit: `${kit.address}/`,
    engine: browser.browserType().name(),
    /** A page of the district with this HTML, sent with these headers; its address. */
    page(html, head = '', headers = {}) {
      const path = `/${(count += 1)}.html`;
      const body = Buffer.from(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District</title><link rel="icon" href="data:,">${head}</head><body>${html}</body></html>`,
      );
      pages.set(path, { body, headers });
      return district.address + path;
    },
    /** A file of the district's own. */
    file(path, text) {
      pages.set(path, Buffer.from(text));
      return district.address + path;
    },
    /**
     * Opens an address; `said` are the warnings and errors of the page, `asked` the addresses it fetched. `scripts` are
     * there before the page's own; `prepare` has the tab before it opens anything.
     */
    async open(address, { width = 1280, scripts = [], prepare, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
      for (const path of scripts) await context.addInitScript({ path });
      // What is not there by then is not there: other tests run at the same time.
      context.setDefaultTimeout(60_000);
      const tab = await context.newPage();
      const said = [];
      const asked = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
      tab.on('request', (request) => asked.push(request.url()));
      await prepare?.(tab);
      await tab.goto(address);
      return { tab, said, asked, close: () => context.close() };
    },
    async stop() {
      await browser.close();
      kit.close();
      district.close();
    },
  };
}
