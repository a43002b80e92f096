// Writes pictures of the built demo to screenshots/, for a person to look at. `npm start` must be running.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

const address = process.argv[2] ?? 'http://localhost:4170/';
const only = process.argv[3];
await mkdir('screenshots', { recursive: true });

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

const looks = [
  { name: 'en-360', width: 360 },
  { name: 'en-1280', width: 1280 },
  { name: 'es-360', width: 360, lang: 'es' },
  { name: 'es-1280', width: 1280, lang: 'es' },
  { name: 'dark-1280', width: 1280, look: 'dark' },
  { name: 'dark-360', width: 360, look: 'dark' },
  { name: 'print', width: 760, media: 'print' },
  { name: 'forced-1280', width: 1280, forcedColors: 'active' },
  { name: 'none-360', width: 360, county: 'none' },
  { name: 'alpine-1280', width: 1280, county: 'alpine' },
  { name: 'los-angeles-360', width: 360, county: 'los-angeles' },
];

for (const { name, width, lang, look, media, forcedColors, county } of looks) {
  if (only && !name.includes(only)) continue;
  const page = await browser.newPage({ viewport: { width, height: 900 }, forcedColors });
  page.on('console', (message) => console.log(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${name}: ${error}`));
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('csec-glossary'));
  await page.click('.cookies button');
  if (county) await page.selectOption('#county', county);
  if (lang) await page.selectOption('#language', lang);
  if (look) await page.selectOption('#look', look);
  await page.waitForTimeout(400);
  if (media) await page.emulateMedia({ media });
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
  await page.close();
}
await browser.close();
