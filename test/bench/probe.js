// What runs in the measured page, before the page's own code. Sent there as text: it may use nothing from outside.

/** Keeps what the browser tells, and the moment when everything of this kind of page has been drawn. */
export function probe(kind) {
  const bench = { shift: 0, tasks: [], fcp: undefined, number: undefined, card: undefined };
  window.bench = bench;

  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.fcp = startTime;
  });
  watch('element', ({ identifier, renderTime }) => {
    if (identifier === 'number') bench.number = Math.min(bench.number ?? Infinity, renderTime);
  });

  // A message sent in a frame arrives after its style, layout and paint.
  const afterFrame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      }),
    );
  const parsed = new Promise((done) => document.addEventListener('DOMContentLoaded', done));
  const told = (type) => new Promise((done) => addEventListener(type, done, { once: true }));

  const drawn = {
    plain: () => parsed,

    kit: () =>
      new Promise((done, fail) => {
        const ready = new Set();
        addEventListener('csec-fallback', ({ reason }) => fail(new Error(`fallback: ${reason}`)));
        addEventListener('csec-ready', ({ target }) => {
          ready.add(target);
          if (target.localName === 'csec-hotline-card')
            void afterFrame().then((time) => (bench.card ??= time));
          const all = [...document.querySelectorAll('main [class=column] > *')];
          if (all.length === 4 && all.every((one) => ready.has(one))) done();
        });
      }),

    floor: () => told('bench-initialised'),

    govuk: async () => {
      await told('bench-initialised');
      const late = [...document.querySelectorAll('[data-module]')].filter(
        (element) => !element.hasAttribute(`data-${element.dataset.module}-init`),
      );
      if (late.length) throw new Error(`${late.length} components are not initialised`);
    },

    shoelace: async () => {
      await parsed;
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName.startsWith('sl-') ? [element] : []),
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      // An element may bring others into its root: until no more come.
      for (let known = -1; ;) {
        const elements = all(document);
        if (elements.length === known) return;
        known = elements.length;
        const tags = new Set(elements.map(({ localName }) => localName));
        await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      }
    },
  };

  const patience = new Promise((_, fail) =>
    setTimeout(() => fail(new Error(`${location.pathname}: not all drawn after a minute`)), 60_000),
  );
  bench.rendered = Promise.race([drawn[kind](), patience]).then(afterFrame);
  bench.rendered.catch(() => undefined);
}
