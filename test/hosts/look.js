/* global probe */
// Writes pictures of every host to screenshots/, for a person to look at. `node test/hosts/look.js bootstrap` writes
// that one alone.
import { mkdir } from 'node:fs/promises';
import { open, startBrowser } from './browser.js';
import { hosts, widths } from './hosts.js';
import { openSite } from './site.js';

const only = process.argv[2] ?? '';
await mkdir('screenshots', { recursive: true });
const site = await openSite();
const browser = await startBrowser();

for (const { name, strange } of hosts.filter((host) => host.name.includes(only)))
  for (const width of widths) {
    const { page, heard, close } = await open(browser, site, `${name}.html`, { width });
    await page.evaluate((tag) => probe.settled(tag), strange);
    const path = `screenshots/hosts-${name}-${width}.png`;
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    for (const text of [...heard.faults, ...heard.warnings]) console.log(`${name}: ${text}`);
    await close();
  }

await browser.close();
site.close();
