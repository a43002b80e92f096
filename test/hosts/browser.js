// One browser for all tests. No page may ask for anything outside of the site.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needShell } from '../../scripts/chromium.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

export const startBrowser = () =>
  chromium.launch({
    executablePath: needShell(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

const silent = { contentType: 'text/javascript', body: '' };

/** Notes what goes wrong on a page, what is warned of, and what is asked for outside. */
function listen(page, address) {
  const heard = { faults: [], warnings: [], outside: [] };
  page.on('pageerror', (error) => heard.faults.push(`uncaught: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.faults.push(`console.error: ${message.text()}`);
    if (message.type() === 'warning') heard.warnings.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`))
      heard.outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.faults.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}

/**
 * Opens a page of the site.
 *
 * @param {{ width?: number, kit?: boolean, before?: () => void }} how - `kit: false`: its script does nothing;
 * `before` runs in the page before all its scripts.
 */
export async function open(browser, site, path, { width = 1280, kit = true, before } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
    locale: 'en-US',
  });
  if (before) await context.addInitScript(before);
  await context.addInitScript({ path: file('../closed-roots.js') });
  await context.addInitScript({ path: file('probe.js') });
  const page = await context.newPage();
  if (!kit)
    await page.route(/\/(kit|older|moved)\/[^/]*\.js(\?|$)/, (route) => route.fulfill(silent));
  const heard = listen(page, site.address);
  await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
  return { page, heard, close: () => context.close() };
}
