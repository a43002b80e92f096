// The built pages in a real browser, from two origins as in life: a district's page, and the kit.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needChromium } from '../../scripts/chromium.js';
import { serve } from '../bench/serve.js';

const dist = new URL('../../dist/cdn/', import.meta.url);
if (!existsSync(dist)) throw new Error('There is no dist/cdn: run `npm run build` first.');

/** Starts the kit's host, which also has it under `/v…/` as a release does, a district's host, and Chromium. */
export async function start() {
  // The pages of a district, by their paths: a test writes them.
  const pages = new Map();
  const kit = await serve((path) =>
    readFile(new URL(path.replace(/^\/v[\d.]+\//, '/').slice(1), dist)),
  );
  const district = await serve((path) => {
    if (!pages.has(path)) throw new Error(`no page ${path}`);
    return Buffer.from(pages.get(path));
  });
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox'],
  });
  let count = 0;
  return {
    kit: `${kit.address}/`,
    /** A page of the district with this HTML; its address. */
    page(html, head = '') {
      const path = `/${(count += 1)}.html`;
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District</title><link rel="icon" href="data:,">${head}</head><body>${html}</body></html>`,
      );
      return district.address + path;
    },
    /** Opens an address; `said` are the warnings and errors of the page, `asked` the addresses it fetched. */
    async open(address, { width = 1280, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
      // What is not there soon is not there: a test that fails does so in time.
      context.setDefaultTimeout(8000);
      const tab = await context.newPage();
      const said = [];
      const asked = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
      tab.on('request', (request) => asked.push(request.url()));
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
