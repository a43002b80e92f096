import { expect } from 'chai';
import { frame, kit, page, tag } from './frame.js';
import { pause, until } from './page.js';
import { act } from './reader.js';

interface Counts {
  listeners: string[];
  observers: number;
  timers: number;
}
type Counted = ReturnType<typeof page> & Window & { witness: { now(): Counts } };

// The sources have a thousand; of the builds, which are the same code, test/pages/ counts a thousand once more.
const thousand = kit.src.includes('/src/') ? 1000 : 200;

const tags = [
  'csec-hotline-card',
  'csec-risk-checklist',
  'csec-protocol-stepper',
  'csec-glossary',
  'csec-topics',
  'csec-resources',
  'csec-term',
  'csec-toolkit',
  'csec-quick-exit',
];

/** A page on which every element stood once, with what listens and observes then. */
async function counted(): Promise<{ there: Counted; place: HTMLElement; before: Counts }> {
  const element = await frame(
    `<script src="/test/closed-roots.js"></script><script src="/test/witness.js"></script>${tag()}`,
    '<main></main>',
  );
  const there = page(element) as Counted;
  const place = there.document.querySelector('main')!;
  await until(() => there.customElements.get('csec-toolkit'), 'the toolkit');
  for (const lang of ['es', 'en']) {
    there.document.documentElement.lang = lang;
    place.innerHTML = tags.map((name) => `<${name}>grooming</${name}>`).join('');
    await until(
      () => [...place.children].every((one) => shows(there, one) === lang),
      `all of them, in "${lang}"`,
    );
    place.replaceChildren();
    await pause();
  }
  return { there, place, before: there.witness.now() };
}

const shows = (there: Counted, element: Element): string =>
  element.matches(':state(ready)')
    ? (there.rootIn(element).querySelector<HTMLElement>('.root')?.lang ?? '')
    : '';

const elements = (there: Counted, count: number, names = tags): HTMLElement[] =>
  Array.from({ length: count }, (_, index) => {
    const element = there.document.createElement(names[index % names.length]!);
    element.setAttribute('county', 'orange');
    if (element.localName === 'csec-term') element.textContent = 'grooming';
    return element;
  });

describe('After a thousand elements', function () {
  this.timeout(60_000);

  it('many put on the page, changed and taken away: no listener, observer or timer is left', async () => {
    const { there, place, before } = await counted();
    // Ten of each kind that draws much, and the rest of those that draw little.
    const many = [
      ...elements(there, 40),
      ...elements(there, thousand - 40, ['csec-hotline-card', 'csec-risk-checklist', 'csec-term']),
    ];
    place.append(...many);
    await until(() => many.every((one) => shows(there, one) === 'en'), 'all of them');
    const during = there.witness.now();
    // However many there are, one observer for each root, and one for each way out: here, and in the toolkits.
    const roots = many.filter((one) => one.localName === 'csec-toolkit').length;
    const exits = many.filter((one) => one.localName === 'csec-quick-exit').length;
    expect(during.observers - before.observers).to.equal(1 + 2 * roots + exits);
    for (const one of many) {
      one.setAttribute('county', 'lake');
      one.setAttribute('heading-level', '3');
      const box = there.rootIn(one).querySelector<HTMLElement>('[type=checkbox]');
      if (box) act(box, '');
    }
    await pause(100);
    // Moved, then taken away.
    place.prepend(...many.slice(0, 100));
    for (const one of many) one.remove();
    await pause(100);
    expect(there.witness.now()).to.deep.equal(before);
    expect(place.childNodes).to.have.length(0);
    expect(there.document.body.querySelectorAll('*')).to.have.length(1);
    expect(there.faults).to.deep.equal([]);
  });

  it('the language changed 200 times: nothing is added, and the last one holds', async () => {
    const { there, place, before } = await counted();
    const some = elements(there, 16);
    place.append(...some);
    await until(() => some.every((one) => shows(there, one) === 'en'));
    const counts = there.witness.now();
    const nodes = (): number =>
      some.reduce((sum, one) => sum + there.rootIn(one).querySelectorAll('*').length, 0);
    const drawn = nodes();
    for (let round = 0; round < 200; round += 1) {
      there.document.documentElement.lang = round % 2 ? 'en' : 'es';
      // Now and then one is drawn, and more often the next change comes before.
      if (round % 20 > 17) await pause(0);
    }
    await until(() => some.every((one) => shows(there, one) === 'en'), 'English');
    expect(there.witness.now()).to.deep.equal(counts);
    expect(nodes()).to.equal(drawn);
    place.replaceChildren();
    await pause();
    expect(there.witness.now()).to.deep.equal(before);
  });

  it('a hundred, each with a language of its own: both are right, and nothing is left', async () => {
    const { there, place, before } = await counted();
    const hundred = elements(there, 100, tags.slice(0, 4));
    hundred.forEach((one, index) => (one.lang = index % 2 ? 'en' : 'es'));
    place.append(...hundred);
    const right = (turn: number) =>
      hundred.every((one, index) => shows(there, one) === ((index + turn) % 2 ? 'en' : 'es'));
    await until(() => right(0), 'each in its language');
    hundred.forEach((one, index) => (one.lang = index % 2 ? 'es' : 'en'));
    await until(() => right(1), 'each in the other language');
    place.replaceChildren();
    await pause();
    expect(there.witness.now()).to.deep.equal(before);
  });

  it('links and blocks that come and go, with their elements', async () => {
    const { there, place, before } = await counted();
    for (let round = 0; round < 20; round += 1) {
      place.innerHTML = `<p><a href="/embed.html?widget=hotline-card&county=orange">Call.</a></p>
        <div data-csec="risk-checklist" data-county="orange">Call.</div>`.repeat(5);
      await until(() => place.querySelectorAll(tags.join()).length === 10, 'ten elements');
      place.replaceChildren();
      await pause(0);
    }
    await pause();
    expect(there.witness.now()).to.deep.equal(before);
  });

  it('elements in shadow roots that come and go', async () => {
    const { there, place, before } = await counted();
    for (let round = 0; round < 20; round += 1) {
      const host = there.document.createElement('div');
      host.lang = round % 2 ? 'es' : 'en';
      host.attachShadow({ mode: 'open' }).append(...elements(there, 4));
      place.append(host);
      await pause(0);
      // The host is moved while its elements draw.
      place.prepend(host);
      await pause(0);
      host.remove();
    }
    await pause();
    expect(there.witness.now()).to.deep.equal(before);
  });

  it('a card that was taken away says nothing to the page, however it is changed', async () => {
    const { there, place } = await counted();
    const [given, other] = elements(there, 2, ['csec-hotline-card']);
    const text = (): string => there.rootIn(other!).querySelector('.root')?.textContent ?? '';
    given!.setAttribute('phone', '714-555-0123');
    given!.setAttribute('phone-label', 'Sample Unified');
    given!.setAttribute('phone-confirmed', '2026-11-20');
    place.append(given!, other!);
    await until(() => text().includes('714-555-0123'), "the district's number");
    given!.remove();
    await pause();
    given!.setAttribute('phone-label', 'Sample Unified School District');
    await pause();
    expect(text()).to.contain('800-207-4464').and.not.to.contain('714-555-0123');
  });
});
