// One load of one page, on a slow phone's network and processor.
import { probe } from './probe.js';

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

const kinds = { Script: 'script', Stylesheet: 'style' };

/** Notes every request of a page, with its bytes on the wire, headers and all. */
async function noteRequests(session) {
  const requests = new Map();
  const failed = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('http'))
      requests.set(requestId, { url: request.url, kind: kinds[type] ?? 'other', bytes: 0 });
  });
  session.on('Network.responseReceived', ({ response }) => {
    if (response.status >= 400) failed.push(response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    if (requests.has(requestId)) failed.push(requests.get(requestId).url);
  });
  await session.send('Network.enable');
  return { requests, failed };
}

/** Opens a page in a profile of its own, so that nothing is kept from the load before. */
async function open(browser, { address, kind, width }) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { requests, failed } = await noteRequests(session);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(probe, kind);
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  const rendered = await page.evaluate(() => window.bench.rendered);
  // Fonts and icons may still come and move things.
  await page.waitForLoadState('networkidle');
  if (failed.length) throw new Error(`${address}: these did not load: ${failed.join(' ')}`);
  return { context, page, requests: [...requests.values()], live: requests, rendered };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Total blocking time: what each long task has above 50 ms, between first paint and all drawn. */
const blocking = (tasks, from, to) =>
  sum(
    tasks.map(([start, duration]) =>
      Math.max(0, Math.min(start + duration, to) - Math.max(start, from) - 50),
    ),
  );

/** The figures of one load. */
export async function load(browser, where) {
  const { context, page, requests, rendered } = await open(browser, where);
  const { fcp, number, card, shift, tasks, arrivals } = await page.evaluate(() => {
    const { fcp, number, card, shift, tasks } = window.bench;
    const files = performance.getEntriesByType('resource');
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    return { fcp, number, card, shift, tasks, arrivals: scripts.map((file) => file.responseEnd) };
  });
  await context.close();
  const bytes = (kind) => sum(requests.filter((one) => one.kind === kind).map((one) => one.bytes));
  return {
    requests: requests.length,
    scripts: requests.filter(({ kind }) => kind === 'script').length,
    script: bytes('script'),
    style: bytes('style'),
    other: bytes('other'),
    total: sum(requests.map((one) => one.bytes)),
    fcp,
    number: number ?? NaN,
    arrived: arrivals.length ? Math.max(...arrivals) : NaN,
    card: card ?? NaN,
    // Words that wait for their font are not there for a reader.
    rendered: Math.max(rendered, number ?? 0),
    blocking: blocking(tasks, fcp, rendered),
    shift,
  };
}

/** A reader changes the page's language: what is fetched then, and how long it takes. */
export async function changeLanguage(browser, where, lang) {
  const { context, page, requests, live } = await open(browser, where);
  const time = await page.evaluate(
    (to) =>
      new Promise((done, fail) => {
        const start = performance.now();
        setTimeout(() => fail(new Error(`no words in ${to} after a minute`)), 60_000);
        const waiting = new Set(document.querySelectorAll('main [class=column] > *'));
        addEventListener('csec-ready', (event) => {
          if (event.lang === to) waiting.delete(event.target);
          if (!waiting.size) requestAnimationFrame(() => done(performance.now() - start));
        });
        document.documentElement.lang = to;
      }),
    lang,
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await context.close();
  const more = [...live.values()].slice(requests.length);
  return { time, requests: more.length, paths: more.map(({ url }) => new URL(url).pathname) };
}

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median of each figure over several loads. */
export const medians = (loads) =>
  Object.fromEntries(Object.keys(loads[0]).map((key) => [key, median(loads.map((l) => l[key]))]));
