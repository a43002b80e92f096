// What it costs a page that 10,000 nodes are added to it while the kit looks for what an editor wrote. For the
// benchmark: nothing here passes or fails.

const runs = 5;
const slowdown = 4;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Adds nodes in each of three ways, in the page; the milliseconds until all that follows at once is done. */
async function addAll() {
  const paragraph = () => {
    const node = document.createElement('p');
    node.textContent = 'A line of a long list';
    return node;
  };
  const many = (count) => {
    const nodes = document.createDocumentFragment();
    for (let index = 0; index < count; index += 1) nodes.append(paragraph());
    return nodes;
  };
  const ways = {
    siblings: (place) => {
      const nodes = many(10_000);
      return () => place.append(nodes);
    },
    subtrees: (place) => {
      const nodes = document.createDocumentFragment();
      for (let index = 0; index < 100; index += 1) {
        const tree = document.createElement('section');
        tree.append(many(99));
        nodes.append(tree);
      }
      return () => place.append(nodes);
    },
    single: (place) => {
      const nodes = [...many(10_000).childNodes];
      return () => {
        for (const node of nodes) place.append(node);
      };
    },
  };
  // A task of its own comes after every microtask: after what the kit does when nodes are added.
  const task = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(port1.close());
      port2.postMessage('');
    });
  const times = {};
  for (const [name, prepare] of Object.entries(ways)) {
    const place = document.createElement('div');
    // Nothing is laid out: what is measured is what a script adds.
    place.hidden = true;
    document.body.append(place);
    const add = prepare(place);
    await task();
    const start = performance.now();
    add();
    await task();
    times[name] = performance.now() - start;
    place.remove();
    await task();
  }
  return times;
}

/**
 * The extra milliseconds that the kit takes when 10,000 nodes are added at once to a page on a processor four times
 * slower: as siblings in one go, as 100 trees of 100, and one after the other. Each a median of five.
 *
 * @param {import('playwright-core').Page} page - A page that has the kit's script in it.
 */
export async function addedNodes(page) {
  const script = /\/csec-widgets(\.all)?\.js(\?|$)/;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const silence = (route) => route.fulfill({ contentType: 'text/javascript', body: '' });
  const measured = { with: [], without: [] };
  // In turn, so that what disturbs the machine disturbs both.
  for (let run = 0; run < runs; run += 1)
    for (const kit of ['with', 'without']) {
      if (kit === 'without') await page.route(script, silence);
      await page.reload({ waitUntil: 'load' });
      if (kit === 'with') await page.waitForFunction(() => customElements.get('csec-toolkit'));
      // The first time round the page's own code is still cold.
      await page.evaluate(addAll);
      measured[kit].push(await page.evaluate(addAll));
      await page.unroute(script, silence);
    }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return Object.fromEntries(
    ['siblings', 'subtrees', 'single'].map((name) => {
      const [kit, none] = ['with', 'without'].map((one) =>
        median(measured[one].map((t) => t[name])),
      );
      return [name, { with: kit, without: none, extra: kit - none }];
    }),
  );
}
