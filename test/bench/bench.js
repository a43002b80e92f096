// `npm run bench`: the kit beside plain HTML, govuk-frontend and Shoelace. Prints figures; judges nothing by exit code.
// --runs=7      loads of each page
// --only=many   nothing but many widgets on one page
// --dist=path   another build of the kit, to compare two
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { needChromium } from '../../scripts/chromium.js';
import { addedNodes } from './added-nodes.js';
import { readKit } from './content.js';
import { curve } from './curve.js';
import { heap } from './heap.js';
import { changeLanguage, load, median, medians } from './measure.js';
import { kitPages, otherPages } from './pages.js';
import { printCurve, printCurveTargets, printHeap, printTable, printTargets } from './report.js';
import { folders, serve } from './serve.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: '' },
  },
});
const runs = Math.max(1, Number(options.runs) || 7);
const onlyMany = options.only === 'many';
const dist = resolve(options.dist || resolve(root, 'dist/cdn'));

const pages = {
  kit: 'kit',
  'kit-no-css': 'kit',
  plain: 'plain',
  govuk: 'govuk',
  shoelace: 'shoelace',
  floor: 'floor',
};

const loud = { stdio: ['ignore', 'ignore', 'inherit'] };

/** Has the kit built and the other kits installed. */
function prepare() {
  if (!existsSync(resolve(dist, 'csec-widgets.js')))
    execSync('npm run build', { cwd: root, ...loud });
  if (!onlyMany && !existsSync(resolve(here, 'node_modules')))
    execSync('npm ci --no-audit --no-fund', { cwd: here, ...loud });
}

/** A module with only lit and i18next. */
async function buildFloor() {
  const entry = resolve(here, 'pages/floor.js');
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'floor' } },
  });
  return output[0].code;
}

async function serveKits() {
  const floor = await buildFloor();
  const folder = (path) => pathToFileURL(`${resolve(here, path)}/`);
  const files = folders({
    kit: folder(dist),
    govuk: folder('node_modules/govuk-frontend/dist/govuk'),
    // The stylesheet of govuk-frontend asks for its fonts here.
    assets: folder('node_modules/govuk-frontend/dist/govuk/assets'),
    shoelace: folder('node_modules/@shoelace-style/shoelace/cdn'),
  });
  return serve(async (path) => (path === '/floor.js' ? floor : files(path)));
}

async function servePages(browser, kit) {
  const table = await kitPages(kit.address);
  const district = await serve(async (path) => {
    if (!table[path]) throw new Error(`no page ${path}`);
    return table[path];
  });
  const content = await readKit(browser, `${district.address}/kit.html`);
  Object.assign(table, otherPages(kit.address, content));
  return district;
}

/** Every page in turn, again and again, so that what disturbs the machine disturbs all; each time another is first. */
async function measureAll(browser, district, width, times) {
  const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  const order = Object.entries(pages);
  for (let run = -1; run < times; run++) {
    for (const [name, kind] of order) {
      const figures = await load(browser, { address: `${district}/${name}.html`, kind, width });
      // The first time round only fills the server's memory.
      if (run >= 0) loads[name].push(figures);
    }
    order.push(order.shift());
  }
  return Object.fromEntries(Object.entries(loads).map(([name, all]) => [name, medians(all)]));
}

async function measureLanguage(browser, district, kit) {
  const where = { address: `${district}/kit.html`, kind: 'kit', width: 1280 };
  const changes = [];
  for (let run = 0; run < 3; run++) changes.push(await changeLanguage(browser, where, 'es'));
  const [{ requests, paths }] = changes;
  const sizes = await Promise.all(paths.map((path) => kit.size(path)));
  return {
    requests,
    body: sizes.reduce((total, size) => total + size, 0),
    time: median(changes.map(({ time }) => time)),
  };
}

/** Many widgets, with no slow network and no slow processor; other kits have no part in it. */
async function many(browser, district) {
  console.log('\nNo slow network, no slow processor:\n');
  const points = await curve(browser, `${district}/empty.html`, 3);
  printCurve(points);
  console.log('');
  return points;
}

async function all(browser, district, kit) {
  console.log(
    `${browser.version()} · 150 ms, 1.6 Mbit/s · processor ÷ 4 · brotli 11 · median of ${runs} loads\n` +
      `The page comes from one origin; script, style, fonts and icons of every kit from another: no preconnect, no\n` +
      `cache, HTTP/1.1. "Drawn" is the first frame in which all are ready and their words are there: words that\n` +
      `wait for their font are not.\n`,
  );
  const results = await measureAll(browser, district, 1280, runs);
  const phone = await measureAll(browser, district, 360, Math.max(1, Math.round(runs / 3)));
  for (const [name, { shift, number, fcp }] of Object.entries(phone))
    Object.assign(results[name], { shift360: shift, number360: number - fcp });
  printTable(results);

  const language = await measureLanguage(browser, district, kit);
  const page = await browser.newPage();
  await page.goto(`${district}/kit.html`);
  const added = await addedNodes(page);
  console.log(
    `\n10,000 nodes added at once, processor ÷ 4, the kit looking for links and blocks among them: ` +
      `${added.siblings.extra.toFixed(0)} ms more as siblings, ${added.subtrees.extra.toFixed(0)} ms in 100 branches, ` +
      `${added.single.extra.toFixed(0)} ms one by one (aim: 50)`,
  );
  const points = await many(browser, district);
  printHeap(await heap(browser, `${district}/empty.html`));
  console.log('');
  printTargets({ results, body: await kit.size('/kit/csec-widgets.js'), language, points });
}

prepare();
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
const kit = await serveKits();
const district = await servePages(browser, kit);

if (onlyMany) printCurveTargets(await many(browser, district.address));
else await all(browser, district.address, kit);

await browser.close();
for (const server of [kit, district]) server.close();
