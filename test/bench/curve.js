// Endurance: more and more widgets on one page, with no slow network and no slow processor.
import { median } from './measure.js';

const card = ['csec-hotline-card'];
const four = ['csec-hotline-card', 'csec-risk-checklist', 'csec-protocol-stepper', 'csec-glossary'];

const rows = [
  { name: 'hotline cards', tags: card, counts: [1, 10, 100, 1000] },
  { name: 'all four in turn', tags: four, counts: [4, 40, 400, 1000] },
];

/** In the page: puts the widgets there, and then changes the language of the page. Milliseconds of each. */
async function endure({ tags, count }) {
  const place = document.querySelector('.column');
  const settled = (lang, act) =>
    new Promise((done) => {
      let waiting = count;
      const start = performance.now();
      const look = (event) => {
        if (event.lang !== lang || --waiting) return;
        removeEventListener('csec-ready', look);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - start);
          port2.postMessage(0);
        });
      };
      addEventListener('csec-ready', look);
      act();
    });
  const call = '<p><a href="tel:+18002074464">800-207-4464</a></p>';
  const html = Array.from({ length: count }, (_, index) => {
    const tag = tags[index % tags.length];
    return `<${tag}>${call}</${tag}>`;
  }).join('\n');
  const render = await settled('en', () => (place.innerHTML = html));
  const change = await settled('es', () => (document.documentElement.lang = 'es'));
  return { render, change };
}

/** In the page: has the Spanish words in memory, and no widget. */
async function warm() {
  const place = document.querySelector('.column');
  place.innerHTML = '<csec-hotline-card lang="es"></csec-hotline-card>';
  await new Promise((done) =>
    addEventListener('csec-ready', ({ lang }) => lang === 'es' && done()),
  );
  place.replaceChildren();
}

async function point(browser, address, tags, count) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('csec-glossary'));
  await page.evaluate(warm);
  const times = await page.evaluate(endure, { tags, count });
  await page.close();
  return times;
}

/** Milliseconds to draw and to change the language, for each number of widgets; the median of several. */
export async function curve(browser, address, runs) {
  const points = [];
  for (const { name, tags, counts } of rows)
    for (const count of counts) {
      const times = [];
      for (let run = 0; run < runs; run++) times.push(await point(browser, address, tags, count));
      points.push({
        name,
        count,
        render: median(times.map(({ render }) => render)),
        change: median(times.map(({ change }) => change)),
      });
    }
  return points;
}
