// What is left of a thousand elements, counted by the browser itself after it has cleaned its memory.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

let world;
before(async () => (world = await start()));
after(() => world.stop());

/** The nodes and the listeners that the browser holds, on the page or not. */
async function held(session) {
  // What is let go in one pass is seen in the next.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** In the page: puts elements on it, changes each, speaks both languages, and takes them away. */
async function endure(count) {
  const tags = [
    'hotline-card',
    'risk-checklist',
    'protocol-stepper',
    'term',
    'quick-exit',
    'topics',
  ];
  const place = document.querySelector('main');
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const all = () => [...place.querySelectorAll('[data-one]')];
  const ready = async (lang) => {
    const waits = () => all().some((one) => !one.matches(':state(ready)') || one.told !== lang);
    while (waits()) await pause(20);
  };
  const note = (event) => (event.target.told = event.lang);
  addEventListener('csec-ready', note);
  document.documentElement.lang = 'en';
  // A part of them draws much, the rest is a word in a sentence.
  place.innerHTML = Array.from({ length: count }, (_, index) => {
    const tag = index < count / 4 ? tags[index % tags.length] : 'term';
    return `<csec-${tag} data-one county="orange">${tag === 'term' ? 'grooming' : 'Call.'}</csec-${tag}>`;
  }).join('');
  await ready('en');
  for (const one of all()) one.setAttribute('county', 'lake');
  document.documentElement.lang = 'es';
  await ready('es');
  place.innerHTML =
    '<p><a href="/embed.html?widget=hotline-card&county=orange">Call.</a></p>'.repeat(20);
  await pause(100);
  removeEventListener('csec-ready', note);
  document.documentElement.lang = 'en';
  place.replaceChildren();
  await pause(100);
}

test('a thousand elements put on a page, changed and taken away: no node and no listener is left', async (t) => {
  if (world.engine !== 'chromium') return t.skip('only Chromium tells what it holds');
  const { tab, said, close } = await world.open(
    world.page(
      '<main></main>',
      `<script type="module" src="${world.kit}csec-widgets.js"></script>`,
    ),
  );
  await tab.waitForFunction(() => customElements.get('csec-toolkit'));
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  // The first time the templates and the words come, which stay.
  await tab.evaluate(endure, 100);
  const first = await held(session);
  await tab.evaluate(endure, 1000);
  const last = await held(session);
  assert.ok(last.nodes <= first.nodes + 5, `${first.nodes} nodes, then ${last.nodes}`);
  assert.equal(last.listeners, first.listeners);
  assert.deepEqual(
    said.filter((line) => line.startsWith('error:')),
    [],
  );
  await close();
});
