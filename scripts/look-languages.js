// Writes a picture of every element in every language of `locales/`, as wide as a phone and as a desktop, to
// screenshots/languages/, and for each language one sheet of each width, for a person to look at. The build must be there.
// `npm run look:languages -- ar toolkit card` takes one language and the elements with these in their names;
// `--dark` and `--print` show them so.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { needChromium } from './chromium.js';
import { screensOf } from './locale/screens.js';

const widths = [320, 1280];
const folder = 'screenshots/languages';
/** No picture is taller: past 16,384 pixels Chromium draws what it drew before. */
const tallest = 16_000;
const county = 'orange';

function directionOf(lang) {
  const locale = new Intl.Locale(lang);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

/** What opens, ticks or presses before the picture is taken: how many of what, by tag. */
const openings = {
  'csec-topics': ['summary', 2],
  'csec-glossary': ['summary', 2],
  'csec-quick-exit': ['summary', 1],
  'csec-risk-checklist': ['input', 1],
  'csec-term': ['.word', 1],
};

const element = ({ id, tag, attributes }) => ({ name: id.replace('.', '-'), tag, attributes });
const elements = screensOf(new Map(), { topics: {}, counties: {} }).map(element);
const isBeside = ({ name }) => /^(hotline-card-family|risk|topics-student)/.test(name);

const screens = [
  ...elements,
  ...['staff', 'family', 'student'].map((audience) => ({
    name: `toolkit-${audience}`,
    tag: 'csec-toolkit',
    attributes: { county, audience },
  })),
  { name: 'term', tag: 'csec-term', attributes: { audience: 'staff', term: 'grooming' } },
  // Beside it, or beneath, the English.
  ...elements.filter(isBeside).map((one) => ({ ...one, name: `${one.name}-both`, both: true })),
  ...['poster', 'card'].map((sheet) => ({
    name: sheet === 'card' ? 'poster-cards' : 'poster',
    path: (lang) => `poster.html?sheet=${sheet}&county=${county}&lang=${lang}`,
  })),
];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const dark = process.argv.includes('--dark');
const print = process.argv.includes('--print');
const look = (dark ? '-dark' : '') + (print ? '-print' : '');

const all = (await readdir('locales', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = all.filter((lang) => words.includes(lang));
const parts = words.filter((word) => !all.includes(word));
const languages = asked.length ? asked : all;
const chosen = screens.filter(
  ({ name }) => !parts.length || parts.some((part) => name.includes(part)),
);
if (!chosen.length) {
  console.error(
    `No element has ${parts.join(' or ')} in its name: ${screens.map(({ name }) => name).join(' ')}`,
  );
  process.exit(1);
}

const server = await preview({
  configFile: false,
  logLevel: 'warn',
  build: { outDir: 'dist/cdn' },
  preview: { port: 4190, host: 'localhost' },
});
const site = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });

/** A browser of somebody who reads this language, in which a picture can press in closed roots too. */
async function readerOf(lang) {
  const context = await browser.newContext({
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // Before the kit runs.
  await context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
  });
  return context;
}

/** A district's page in this language, with one element. */
function pageWith({ tag, attributes }, lang, { glossary }) {
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const inside = attributes.term ? glossary.terms[attributes.term].name : '';
  return `<!doctype html>
    <html lang="${lang}" dir="${directionOf(lang)}">
      <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Look</title><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/csec-widgets.css"><script type="module" src="/csec-widgets.js"></script>
      <style>
        :root { color-scheme: ${dark ? 'dark' : 'light'}; font-family: system-ui, sans-serif }
        body { margin: 10px; min-height: ${tag === 'csec-term' ? '40em' : 'auto'} }
      </style>
      <${tag} ${given.join(' ')}>${inside}</${tag}>
    </html>`;
}

async function press(page, { tag, both }) {
  const [what, times] = openings[tag] ?? ['', 0];
  for (let at = 0; at < times; at += 1) await page.locator(`${tag} ${what}`).nth(at).click();
  if (both) await page.locator(`${tag} .tongues button`).last().click();
  // What the pointer is on looks different.
  await page.mouse.move(0, 0);
}

async function open(page, screen, lang) {
  if (screen.path) {
    await page.goto(site + screen.path(lang));
    await page.locator('.sheet').waitFor();
    return;
  }
  const kit = JSON.parse(await readFile(`locales/${lang}/kit.json`, 'utf8'));
  await page.route(`${site}look`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWith(screen, lang, kit) }),
  );
  await page.goto(`${site}look`);
  await page.locator(`${screen.tag}:state(ready)`).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await press(page, screen);
}

/** The pictures of one screen; their files. */
async function take(context, screen, lang) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${lang} ${screen.name}: ${error}`));
  const files = [];
  await page.setViewportSize({ width: widths[0], height: 700 });
  await open(page, screen, lang);
  if (print) await page.emulateMedia({ media: 'print' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const { wide, tall } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      tall: document.documentElement.scrollHeight,
    }));
    if (wide > width)
      console.log(`${lang} ${screen.name}: ${wide} pixels wide in a window of ${width}`);
    const height = Math.min(tall, tallest);
    // A bar at the end of the window is at the end of the picture.
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    const path = `${folder}/${lang}/${screen.name}${look}-${width}.png`;
    await page.screenshot({ path, animations: 'disabled' });
    files.push({ path, name: screen.name, width, height });
  }
  await page.close();
  return files;
}

/** All pictures of a language in one width, cut into strips, so that they fit on one sheet. */
async function sheet(lang, width, files) {
  const strip = width === 320 ? 1500 : 1000;
  const cuts = files.flatMap(({ name, height, path }, at) =>
    Array.from(
      { length: Math.ceil(height / strip) },
      (_, index) =>
        `<figure><figcaption>${index ? '…' : name}</figcaption><div style="width: ${width}px; height: ${Math.min(strip, height - index * strip)}px; background: url(/picture/${at}) 0 ${-index * strip}px" title="${path}"></div></figure>`,
    ),
  );
  const across = width === 320 ? 16 : 6;
  const viewport = { width: across * (width + 16), height: 700 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 0.5 });
  await page.route(`${site}sheet`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><style>
        body { margin: 0; background: #889; display: flex; flex-wrap: wrap; align-items: start; gap: 16px }
        figure { margin: 0 } figcaption { font: 700 22px/1.6 sans-serif }</style>${cuts.join('')}`,
    }),
  );
  await page.route(`${site}picture/*`, (route) =>
    route.fulfill({ path: files[Number(route.request().url().split('/').at(-1))].path }),
  );
  await page.goto(`${site}sheet`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${lang}${look}-${width}.png`, fullPage: true });
  await page.close();
}

for (const lang of languages) {
  await mkdir(`${folder}/${lang}`, { recursive: true });
  const reader = await readerOf(lang);
  const files = [];
  for (const screen of chosen)
    if (lang !== 'en' || !screen.both) files.push(...(await take(reader, screen, lang)));
  await reader.close();
  for (const width of widths)
    await sheet(
      lang,
      width,
      files.filter((file) => file.width === width),
    );
  console.log(`${folder}/${lang}${look}-${widths.join('.png, -')}.png`);
}
await browser.close();
await server.close();
