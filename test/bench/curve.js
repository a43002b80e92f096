// Endurance: more and more widgets on one page, with no slow network and no slow processor.
import { median } from './measure.js';

const card = ['csec-hotline-card'];
const four = ['csec-hotline-card', 'csec-risk-checklist', 'csec-protocol-stepper', 'csec-glossary'];

const rows = [
  { name: 'hotline cards', tags: card, counts: [1, 10, 100, 1000] },
  { name: 'all four in turn', tags: four, counts: [4, 40, 100, 1000] },
];

/** In the page: what puts the widgets there, and what changes the language of the page. Milliseconds of each. */
function prepare({ tags, count }) {
  const place = document.querySelector('.column');
  const settled = (lang, act) =>
    new Promise((done, fail) => {
      let waiting = count;
      const start = performance.now();
      const look = (event) => {
        if (event.lang !== lang || --waiting) return;
        removeEventListener('csec-ready', look);
        // A message sent in a frame arrives after its style, layout and paint.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const time = performance.now() - start;
            const late = [...place.children].filter((one) => !one.matches(':state(ready)'));
            if (late.length) fail(new Error(`${late.length} of ${count} are not ready in ${lang}`));
            done(time);
          };
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
  window.bench = {
    render: () => settled('en', () => (place.innerHTML = html)),
    change: () => settled('es', () => (document.documentElement.lang = 'es')),
  };
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

/**
 * What a task takes: by the clock, and of the processor by the page's own thread, styles, layout and paint with it. Whatever
 * else is at work on the machine makes the first longer, and hardly the second.
 */
async function take(page, session, task) {
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await worked();
  const clock = await page.evaluate((name) => window.bench[name](), task);
  return { clock, work: (await worked()) - before };
}

async function point(browser, address, tags, count) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('csec-glossary'));
  await page.evaluate(warm);
  await page.evaluate(prepare, { tags, count });
  const times = {
    render: await take(page, session, 'render'),
    change: await take(page, session, 'change'),
  };
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
      const of = (task, kind) => median(times.map((one) => one[task][kind]));
      points.push({
        name,
        count,
        render: of('render', 'work'),
        change: of('change', 'work'),
        clock: of('change', 'clock'),
      });
    }
  return points;
}
