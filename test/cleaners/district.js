// A district's page with what the cleaners left, in a browser, with the kit's script and without it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const kit = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const roots = fileURLToPath(new URL('../closed-roots.js', import.meta.url));
const district = 'https://district.example/';
const perPage = 60;
const pagesAtOnce = 2;
// Other tests run at the same time: only what never comes waits so long.
const patience = 120_000;

const html = (texts, script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A district's page</title>
    ${script ? `<script type="module" src="${script}"></script>` : ''}
  </head>
  <body>
    <h1>Counseling</h1>
    ${texts.map((text) => `<div class="outcome">${text}</div>`).join('\n')}
  </body>
</html>`;

/** In the page: whether all is drawn, and at least so many of the kit's elements. */
function isDrawn(least) {
  const ours = [...document.querySelectorAll('*')].filter((one) =>
    one.localName.startsWith('csec-'),
  );
  return (
    document.readyState === 'complete' &&
    ours.length >= least &&
    ours.every((one) => one.matches(':state(ready)'))
  );
}

/** In the page: what a reader sees of each outcome, and what stands in it. */
function readHere() {
  const isOurs = (element) => element.localName.startsWith('csec-');
  const oursIn = (node) => [...node.querySelectorAll('*')].filter(isOurs);
  // Words in a root are not among the words of the page around it.
  const drawnBy = (element) => {
    const root = window.rootIn(element);
    if (!root) return '';
    const own = [...root.children].map((child) => child.innerText ?? '');
    return [...own, ...oursIn(root).map(drawnBy)].join('\n');
  };
  return [...document.querySelectorAll('.outcome')].map((outcome) => {
    const ours = oursIn(outcome);
    return {
      written: outcome.innerText,
      drawn: ours.map(drawnBy).join('\n'),
      ready: ours.filter((one) => one.matches(':state(ready)')).map(({ localName }) => localName),
      frames: outcome.querySelectorAll('iframe').length,
      links: [...outcome.querySelectorAll('a')].filter((one) => one.checkVisibility()).length,
    };
  });
}

/** What a frame shows: the same, of its own page. */
function readFrame() {
  const ready = [...document.querySelectorAll('*')].filter(
    (one) => one.localName.startsWith('csec-') && one.matches(':state(ready)'),
  );
  const drawn = ready.map((one) =>
    [...window.rootIn(one).children].map((child) => child.innerText ?? '').join('\n'),
  );
  return {
    written: document.body.innerText,
    drawn: drawn.join('\n'),
    ready: ready.map(({ localName }) => localName),
  };
}

/** The district's pages and the kit's own host, if it answers, and no other: nothing leaves the machine. */
async function openSite(browser, { host, pages, answers }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript({ path: roots });
  await context.route('**/*', async (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (pages.has(href))
      return route.fulfill({ body: pages.get(href), contentType: 'text/html; charset=utf-8' });
    if (!answers || !href.startsWith(host)) return route.abort();
    const path = `${kit}${pathname.slice(new URL(host).pathname.length)}`;
    try {
      const body = await readFile(path);
      const type = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
      return await route.fulfill({
        body,
        contentType: `${type[path.split('.').at(-1)] ?? 'application/json'}; charset=utf-8`,
        headers: { 'access-control-allow-origin': '*' },
      });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  return context;
}

// What never gets ready is said by the test, with its snippet.
const drawn = (page, least) =>
  page.waitForFunction(isDrawn, least, { timeout: patience }).catch(() => {});

/** What the frames of the page show, each beside what else is seen of its text. */
async function readFrames(tab, found) {
  const read = async (frame) => {
    const element = await frame.frameElement();
    const [index, isAlive] = await element.evaluate((one) => [
      [...document.querySelectorAll('.outcome')].indexOf(one.closest('.outcome')),
      !one.hasAttribute('sandbox') || one.sandbox.contains('allow-scripts'),
    ]);
    if (isAlive) await drawn(frame, 1);
    found[index].frame = await frame.evaluate(readFrame);
  };
  await Promise.all(tab.frames().slice(1).map(read));
}

async function readPage(context, { address, withScript }) {
  const tab = await context.newPage();
  try {
    await tab.goto(address, { timeout: patience });
    if (!withScript) return await tab.evaluate(readHere);
    await drawn(tab, 0);
    const found = await tab.evaluate(readHere);
    await readFrames(tab, found);
    return found;
  } finally {
    await tab.close();
  }
}

/**
 * What a reader sees of each text: `{ written, drawn, ready, frames, links, frame }`, in the order of the texts.
 *
 * @param host - Where the snippets say that the kit is.
 */
export async function readInDistrict(browser, { texts, host, withScript }) {
  const pages = new Map();
  for (let first = 0; first < texts.length; first += perPage)
    pages.set(
      `${district}${pages.size}.html`,
      html(texts.slice(first, first + perPage), withScript && `${host}csec-widgets.js`),
    );
  const context = await openSite(browser, { host, pages, answers: withScript });
  const addresses = [...pages.keys()];
  const results = new Map();
  try {
    const worker = async () => {
      while (addresses.length) {
        const address = addresses.shift();
        results.set(address, await readPage(context, { address, withScript }));
      }
    };
    await Promise.all(Array.from({ length: pagesAtOnce }, worker));
  } finally {
    await context.close();
  }
  return [...pages.keys()].flatMap((address) => results.get(address));
}
