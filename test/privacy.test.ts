import { expect } from 'chai';
import { frame, kit, page, tag } from './frame.js';
import { pause, until } from './page.js';
import { act, useFully } from './reader.js';

/** What an event showed to a page that listened. */
interface Heard {
  type: string;
  nodes: Node[];
  texts: string[];
}

type Witnessed = ReturnType<typeof page> &
  Window & {
    witness: {
      kept: string[];
      dispatched: { type: string; says: Record<string, unknown> }[];
      heard(capture: boolean): Heard[];
    };
  };

const tags = [
  'csec-hotline-card',
  'csec-risk-checklist',
  'csec-protocol-stepper',
  'csec-glossary',
  'csec-topics',
  'csec-resources',
  'csec-term',
  'csec-toolkit',
];

const html = (name: string, more = ''): string =>
  `<${name} ${more}>${name === 'csec-term' ? 'grooming' : ''}</${name}>`;

const witness = `<script src="/test/closed-roots.js"></script><script src="/test/witness.js"></script>`;

/** A page with these elements, all of them ready, and a witness that was there first. */
async function witnessed(body: string): Promise<Witnessed> {
  const element = await frame(`${witness}${tag()}`, body);
  const there = page(element) as Witnessed;
  const ours = [...there.document.querySelectorAll(tags.join())];
  await until(() => ours.every((one) => one.matches(':state(ready)')), 'every element');
  return there;
}

const used = (there: Witnessed): Element[] => [
  ...there.document.body.querySelectorAll(tags.join()),
];

/** What a root shows, and how each control stands. */
function standing(there: Witnessed, element: Element): string {
  const root = there.rootIn(element);
  const state = [...root.querySelectorAll<HTMLInputElement>('input, select, details, [popover]')];
  return [
    root.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' '),
    ...state.map((one) => [one.checked, one.value, one.matches(':popover-open')].join()),
    ...[...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('csec-'))
      .map((inner) => standing(there, inner)),
  ].join('\n');
}

describe('An element that a reader uses fully', () => {
  for (const name of tags)
    it(`keeps nothing and sends nothing: ${name}`, async () => {
      const there = await witnessed(
        `${html(name)}<csec-protocol-stepper></csec-protocol-stepper><csec-glossary></csec-glossary>`,
      );
      const { document: doc, history: past, location: place, localStorage: local } = there;
      const before = {
        address: place.href,
        entries: past.length,
        state: past.state as unknown,
        name: there.name,
        cookie: doc.cookie,
        local: JSON.stringify(local),
        session: JSON.stringify(there.sessionStorage),
        page: doc.body.outerHTML,
        title: doc.title,
      };
      expect(await useFully(used(there)[0]!)).to.be.above(0);
      doc.documentElement.lang = 'es';
      await pause(200);
      there.dispatchEvent(new PageTransitionEvent('pagehide'));
      expect({
        address: place.href,
        entries: past.length,
        state: past.state as unknown,
        name: there.name,
        cookie: doc.cookie,
        local: JSON.stringify(local),
        session: JSON.stringify(there.sessionStorage),
        page: doc.body.outerHTML,
        title: doc.title,
      }).to.deep.equal(before);
      expect(there.witness.kept).to.deep.equal([]);
      expect((await there.indexedDB.databases()).length).to.equal(0);
      if ('caches' in there) expect(await there.caches.keys()).to.deep.equal([]);
      const asked = there.performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name))
        .filter(({ pathname }) => !pathname.startsWith('/test/'));
      const home = new URL('.', kit.src);
      for (const { origin, pathname, search } of asked) {
        expect(origin, pathname).to.equal(home.origin);
        // The sources have their libraries and their words elsewhere.
        expect(pathname).to.match(
          /^\/(dist\/cdn\/|src\/|locales\/|node_modules\/|__web-dev-server)/,
        );
        expect(search).not.to.match(/groom|orange|=/);
      }
      expect(there.faults).to.deep.equal([]);
    });

  it('dispatches two events and no more, with a language or a reason', async () => {
    const there = await witnessed(tags.map((name) => html(name)).join(''));
    const bad = there.document.createElement('csec-hotline-card');
    bad.setAttribute('county', 'atlantis');
    bad.append('Call.');
    there.document.body.append(bad);
    await until(() => there.witness.dispatched.some(({ type }) => type === 'csec-fallback'));
    bad.remove();
    const { dispatched } = there.witness;
    const ours = dispatched.filter(({ type }) => type.startsWith('csec-'));
    // What this test dispatches is not the kit's.
    const before = dispatched.length;
    for (const element of used(there)) {
      for (const box of there.rootIn(element).querySelectorAll<HTMLElement>('input, button'))
        box.click();
      await pause(0);
    }
    there.document.documentElement.lang = 'es';
    await pause(300);
    for (const { type, says } of [...ours, ...dispatched.slice(before)])
      if (type === 'csec-ready') {
        expect(Object.keys(says)).to.deep.equal(['lang']);
        expect(says['lang']).to.match(/^(en|es)$/);
      } else {
        expect(type).to.equal('csec-fallback');
        expect(Object.keys(says)).to.deep.equal(['reason']);
        expect(says['reason']).to.match(/^(county|words|data)$/);
      }
    expect(dispatched.length).to.be.above(before);
  });

  it('lets no event of a tick, a search or a choice bubble to the page', async () => {
    for (const name of tags) {
      const there = await witnessed(html(name));
      const heard = there.witness.heard(false);
      await useFully(used(there)[0]!, 'qzx');
      const crossed = heard.filter(({ type }) =>
        /^(click|input|change|beforeinput|select|search|key|textInput|DOMActivate)/.test(type),
      );
      expect(
        crossed.map(({ type }) => type),
        name,
      ).to.deep.equal([]);
      for (const { type, texts } of heard)
        expect(texts.join(' '), `${name}: ${type}`).not.to.match(/[qzx]{1,3}\b|Yuba|yuba/);
    }
  });

  it('leads no page from where the reader pressed into the list', async () => {
    const there = await witnessed(html('csec-risk-checklist', 'county="orange"'));
    const [list] = used(there);
    const root = there.rootIn(list!);
    const press = async (target: Element): Promise<void> => {
      target.scrollIntoView({ block: 'center' });
      await pause(50);
      const { x, y, width, height } = target.getBoundingClientRect();
      const around = there.frameElement!.getBoundingClientRect();
      await window.clickAt(around.x + x + width / 2, around.y + y + height / 2);
      await pause(50);
      const { anchorNode, focusNode } = there.getSelection()!;
      for (const node of [anchorNode, focusNode, there.document.activeElement])
        expect(node?.getRootNode() ?? there.document, target.className).to.equal(there.document);
    };
    for (const label of root.querySelectorAll('.check')) await press(label);
    expect(root.querySelectorAll(':checked').length).to.be.above(5);
    await press(root.querySelector('.result')!);
  });

  it('shows no listener that was there first which of the list was ticked', async () => {
    const there = await witnessed(html('csec-risk-checklist', 'county="orange"'));
    const heard = there.witness.heard(true);
    const [list] = used(there);
    const root = there.rootIn(list!);
    const boxes = [...root.querySelectorAll<HTMLElement>('input')];
    for (const box of boxes) act(box, '');
    await pause();
    expect(heard.map(({ type }) => type)).to.contain('click');
    const seen = heard.flatMap(({ type, nodes }) =>
      nodes.filter((node) => node.getRootNode() !== there.document).map(() => type),
    );
    expect(seen).to.deep.equal([]);
    // A tick says the same to the page, whichever it is.
    const each: string[] = [];
    for (const box of boxes) {
      heard.length = 0;
      box.click();
      await pause(0);
      const ofList = heard.filter(({ nodes }) => nodes.includes(list!));
      each.push(JSON.stringify(ofList.map(({ type, texts }) => [type, texts])));
    }
    expect(new Set(each).size).to.equal(1);
  });
});

describe('After a reader has used it, an element stands as it stood before', () => {
  const leave: Record<string, (there: Witnessed) => void> = {
    'the page is left': (there) => there.dispatchEvent(new PageTransitionEvent('pagehide')),
    'the page comes back': (there) =>
      there.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  };
  for (const [when, happens] of Object.entries(leave))
    it(`when ${when}`, async () => {
      // One at a time, with what they lead to.
      for (const name of tags) {
        const there = await witnessed(
          `${html(name)}<csec-protocol-stepper></csec-protocol-stepper><csec-glossary></csec-glossary>`,
        );
        const before = used(there).map((element) => standing(there, element));
        await useFully(used(there)[0]!);
        const after = () => used(there).map((element) => standing(there, element));
        if (name !== 'csec-topics' && name !== 'csec-resources')
          expect(after(), name).not.to.deep.equal(before);
        happens(there);
        await pause(60);
        used(there).forEach((element, index) =>
          expect(after()[index], `${name}, ${element.localName}`).to.equal(before[index]),
        );
      }
    });

  const clearing: Record<string, (there: Witnessed, root: ShadowRoot) => void> = {
    'the button clears it': (_, root) => root.querySelector<HTMLElement>('.end button')!.click(),
    'it is printed': (there) => there.dispatchEvent(new Event('beforeprint')),
  };
  for (const [when, happens] of Object.entries(clearing))
    it(`when ${when}: no trace of a tick`, async () => {
      const there = await witnessed(html('csec-risk-checklist', 'county="orange"'));
      const [list] = used(there);
      const root = there.rootIn(list!);
      const before = standing(there, list!);
      for (const box of root.querySelectorAll<HTMLElement>('input')) box.click();
      await pause();
      expect(standing(there, list!)).not.to.equal(before);
      happens(there, root);
      // A print does not wait.
      if (when === 'it is printed') expect(standing(there, list!)).to.equal(before);
      await pause();
      expect(standing(there, list!).replace('The list is clear.', '')).to.equal(before);
      expect(
        Object.values(list as unknown as Record<string, unknown>)
          .map(String)
          .join(),
      ).not.to.match(/hiding|contacts|absent/);
    });
});
