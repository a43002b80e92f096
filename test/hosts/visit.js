/* global probe */
// One host at one width: the page with the kit, the same page with empty boxes, and the same elements on an ordinary
// page. What is found is judged by the tests.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { open } from './browser.js';

// Where fonts must be the same on both pages.
const oneFont = "'Noto Sans', sans-serif";

const picture = (page) => page.screenshot({ fullPage: true, animations: 'disabled' });

// How far the underline of a word, with the shadow that a page gives it, reaches beyond its letters.
const underline = 6;

/** Blackens where the kit's elements stand. */
function mask(png, places) {
  for (const { words, boxes } of places)
    for (const { left, top, right, bottom } of boxes) {
      const more = words ? underline : 0;
      const from = Math.max(0, Math.floor(left) - more);
      const to = Math.min(png.width, Math.ceil(right) + more);
      for (let y = Math.floor(top) - more; y < Math.min(png.height, Math.ceil(bottom) + more); y++)
        png.data.fill(0, (y * png.width + from) * 4, (y * png.width + to) * 4);
    }
}

/** How many pixels of the rest of the page differ, and where the first of them is. */
function compare(withKit, withBoxes, places) {
  const [one, other] = [withKit, withBoxes].map((shot) => PNG.sync.read(shot));
  if (one.height !== other.height || one.width !== other.width)
    return `the page is ${one.width}×${one.height}, and with empty boxes ${other.width}×${other.height}`;
  for (const png of [one, other]) mask(png, places);
  if (one.data.equals(other.data)) return '';
  const { width, height } = one;
  const diff = new PNG({ width, height });
  const options = { threshold: 0, includeAA: true, diffMask: true };
  const count = pixelmatch(one.data, other.data, diff.data, width, height, options);
  const first = diff.data.findIndex((value, index) => index % 4 === 3 && value) >> 2;
  return `${count} pixels differ, the first at ${first % width}, ${Math.floor(first / width)}`;
}

const near = (a, b) => Math.abs(a - b) <= 0.1;

/** The first differences between how an element is laid out here and on an ordinary page. */
function differences(here, there, looks) {
  const found = [];
  if (here.length !== there.length) {
    const at = here.findIndex(([name], index) => name !== there[index]?.[0]);
    found.push(`${here.length} boxes and lines, not ${there.length}; from ${here[at]?.[0]} on`);
  }
  for (const [index, [name, box, look]] of here.entries()) {
    const [, wantedBox, wantedLook] = there[index] ?? [];
    if (!wantedBox) break;
    if (!box.every((value, side) => near(value, wantedBox[side])))
      found.push(`${name} stands at ${box.join(' ')}, not ${wantedBox.join(' ')}`);
    for (const [row, value] of look?.entries() ?? [])
      if (value !== wantedLook?.[row])
        found.push(`${name} has ${looks[row]}: ${value}, not ${wantedLook?.[row]}`);
  }
  return found;
}

const spare = new Map();

/** An ordinary page of this width, to put elements on: a new one, or one that nobody needs any more. */
async function ordinary(browser, site, width) {
  const free = spare.get(width) ?? [];
  spare.set(width, free);
  let page = free.pop();
  if (!page) {
    ({ page } = await open(browser, site, 'plain.html', { width }));
    await page.evaluate(() => probe.settled());
  }
  return { page, giveBack: () => free.push(page) };
}

/** All that is to be known of a host at one width. */
export async function visit(browser, site, { name, strange, fixedFont }, width, keep) {
  const path = `${name}.html`;
  const { page, heard, close } = await open(browser, site, path, { width });
  const waiting = await page.evaluate((tag) => probe.settled(tag), strange);
  const places = await page.evaluate((tag) => probe.places(tag), strange);
  const shot = await picture(page);
  await keep?.(shot);
  const faults = await page.evaluate((tag) => probe.faults(tag), strange);
  const recipes = await page.evaluate((tag) => probe.recipes(tag), strange);
  const font = fixedFont ? oneFont : '';
  const here = JSON.parse(
    await page.evaluate(([tag, f]) => probe.layouts(tag, f), [strange, font]),
  );
  const looks = await page.evaluate(() => probe.looks);
  await close();

  const bare = await open(browser, site, path, { width, kit: false });
  const unlike = await bare.page.evaluate(
    ([all, tag]) => probe.putBoxes(all, tag),
    [places, strange],
  );
  await bare.page.evaluate(() => (probe.finishAnimations(), document.fonts.ready));
  const pixels = unlike || compare(shot, await picture(bare.page), places);
  await bare.close();

  const plain = await ordinary(browser, site, width);
  const there = JSON.parse(
    await plain.page.evaluate(([all, f]) => probe.layoutsHere(all, f), [recipes, font]),
  );
  plain.giveBack();
  const layout = here.flatMap((rows, index) =>
    differences(rows, there[index], looks)
      .slice(0, 8)
      .map((text) => `${places[index].tag}: ${text}`),
  );

  return { heard, waiting, count: places.length, pixels, layout, faults };
}
