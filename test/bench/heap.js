// Endurance of the memory: what a page holds before a thousand widgets, with them, and after they are gone.
const four = ['csec-hotline-card', 'csec-risk-checklist', 'csec-protocol-stepper', 'csec-glossary'];

/** In the page: puts the widgets there and waits for the words of a language in all of them. */
async function fill({ tags, count }) {
  const place = document.querySelector('.column');
  let waiting = count;
  const drawn = new Promise((done) => {
    addEventListener('csec-ready', function look() {
      waiting -= 1;
      if (waiting) return;
      removeEventListener('csec-ready', look);
      done();
    });
  });
  place.innerHTML = Array.from({ length: count }, (_, at) => {
    const tag = tags[at % tags.length];
    return `<${tag}></${tag}>`;
  }).join('');
  await drawn;
}

/** In the page: changes its language as often as this, and takes the widgets away. */
async function changeAndEmpty(times) {
  const turn = () => new Promise((done) => requestAnimationFrame(() => done()));
  for (let round = 0; round < times; round += 1) {
    document.documentElement.lang = round % 2 ? 'en' : 'es';
    await turn();
  }
  document.querySelector('.column').replaceChildren();
  await turn();
}

/** Bytes of the heap and nodes that the browser holds, after it has cleaned up. */
async function held(session) {
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** The heap and the nodes of a page before, with and after many widgets; it has shown a few before, so that all is there. */
export async function heap(browser, address, count = 1000) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('csec-toolkit'));
  await page.evaluate(fill, { tags: four, count: 40 });
  await page.evaluate(changeAndEmpty, 4);
  const before = await held(session);
  await page.evaluate(fill, { tags: four, count });
  const during = await held(session);
  await page.evaluate(changeAndEmpty, 4);
  const after = await held(session);
  await page.close();
  return { count, before, during, after };
}
