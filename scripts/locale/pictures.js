// One picture of each screen, in English, for the translator to see where a text stands.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.js';

// As wide as a phone; what is longer than this is cut off, and read in the preview.
const phone = { width: 392, height: 900 };
const tallest = 6000;

/** Fetches the pictures from the preview: by screen its PNG and its size. Nothing where there is no Chromium. */
export async function takePictures(preview, screens) {
  const executablePath = findChromium();
  if (!executablePath) return new Map();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: phone });
    const address = pathToFileURL(preview).href;
    const pictures = new Map();
    for (const { id } of screens) pictures.set(id, await picture(page, address, id));
    return pictures;
  } finally {
    await browser.close();
  }
}

async function picture(page, address, id) {
  // Anew for each: what one screen opened or chose is not in the next one's picture.
  await page.goto(address);
  await page.locator(`#screen option[value="${id}"]`).waitFor({ state: 'attached' });
  await page.selectOption('#screen', id);
  const stage = page.locator('#stage');
  await stage.locator(':scope > :state(ready)').waitFor();
  await page.locator('header, h2').evaluateAll((all) => all.forEach((one) => one.remove()));
  await page.waitForTimeout(150);
  const { height: whole } = await stage.boundingBox();
  const height = Math.min(Math.ceil(whole) + 24, tallest);
  const clip = { x: 0, y: 0, width: phone.width, height };
  const content = await page.screenshot({ fullPage: true, clip });
  return { content: new Blob([content], { type: 'image/png' }), width: phone.width, height };
}
