import { expect } from 'chai';
import fc from 'fast-check';
import { languages } from '../src/i18n.js';
import { clear, pause, show, until, words } from './page.js';
import { cases, hostile, junk, replay, seed } from './hostile.js';

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
const names = [
  ...['county', 'audience', 'lang', 'heading-level', 'phone', 'phone-label', 'phone-confirmed'],
  ...[
    'steps',
    'track',
    'one-at-a-time',
    'terms',
    'topic',
    'need',
    'term',
    'href',
    'id',
    'class',
    'style',
  ],
];

/** The properties that hold text. */
const texts = [
  ...['county', 'audience', 'phone', 'phoneLabel', 'phoneConfirmed', 'steps', 'track', 'terms'],
  ...['topic', 'need', 'term', 'href'],
];

const faults: string[] = [];
const onError = (event: ErrorEvent): void => void faults.push(`error: ${event.message}`);
const onReject = (event: PromiseRejectionEvent): void =>
  void faults.push(`rejection: ${String(event.reason)}`);

/** The built-in objects, name by name: what nobody may add to. */
const builtIn = (): string =>
  [Object, Array, String, Number, Function, Map, Element, HTMLElement, Promise]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .join('\n');
const untouched = builtIn();

// A task of its own: what was rejected without an answer is told in one.
const channel = new MessageChannel();
channel.port1.start();
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    channel.port1.addEventListener('message', () => done(), { once: true });
    channel.port2.postMessage(0);
  });

/** Fails on any markup, link or script that is not the kit's own in what an element drew. */
function sound(element: Element): void {
  const root = window.rootIn(element);
  if (!root) return;
  const foreign = 'x-mark, script, iframe, img, object, embed, base, meta, link, [style], [srcdoc]';
  expect(root.querySelector(foreign)?.outerHTML ?? '', 'markup of the input').to.equal('');
  for (const one of root.querySelectorAll('*')) {
    for (const { name } of one.attributes) expect(name, 'an attribute').not.to.match(/^on/);
    const href = one.getAttribute('href');
    if (href !== null)
      expect(href, 'a link').to.match(/^(tel:\+?\d+|mailto:[^\s@]+@|https?:\/\/|#)/);
    if (one.localName.startsWith('csec-')) sound(one);
  }
}

/** Fails if anything reached the page since the last look. */
async function quiet(): Promise<void> {
  await nextTask();
  expect(faults.splice(0)).to.deep.equal([]);
  expect(builtIn() === untouched, 'the built-in objects').to.equal(true);
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
}

describe('Whatever a page or a link says', function () {
  this.timeout(60_000);

  before(() => {
    console.log(`Fuzzing with seed ${seed}: write it into test/hostile.ts to run the same again.`);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onReject);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onReject);
    clear();
  });

  it('in attributes, no exception reaches it, and none of it becomes markup', async () => {
    const place = await show(tags.map((tag) => `<${tag}>grooming</${tag}>`).join(''));
    const setting = fc.tuple(fc.nat(tags.length - 1), fc.constantFrom(...names), hostile);
    await fc.assert(
      fc.asyncProperty(fc.array(setting, { minLength: 4, maxLength: 12 }), async (settings) => {
        for (const [index, name, value] of settings) {
          const element = place.children[index]!;
          element.setAttribute(name, value);
          // Taken off and put back, it reads all of it again.
          if (value.length % 7 === 0) place.insertBefore(element, element.nextSibling);
        }
        await quiet();
        for (const [index] of settings) sound(place.children[index]!);
      }),
      replay(600),
    );
  });

  it('in `lang`, on an element, around it or on the page: English, or a language of the kit', async () => {
    const place = await show('<div><csec-hotline-card county="orange"></csec-hotline-card></div>');
    const [around] = place.children;
    const [card] = around!.children;
    const page = document.documentElement;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (own, outer, outmost) => {
        card!.setAttribute('lang', own);
        around!.setAttribute('lang', outer);
        page.setAttribute('lang', outmost);
        await quiet();
        sound(card!);
        expect(words(card!)).to.contain('800-207-4464');
        const { lang } = window.rootIn(card!).querySelector<HTMLElement>('.root')!;
        expect(languages).to.include(lang);
      }),
      replay(800),
    );
    page.lang = 'en';
  });

  it('in JSON, a mistake costs that part alone: the number stands', async () => {
    const place = await show('');
    await fc.assert(
      fc.asyncProperty(cases, async ({ text, where }) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        const elements = tags
          .slice(0, 3)
          .concat('csec-resources')
          .map((tag) => {
            const element = document.createElement(tag);
            element.setAttribute('county', 'orange');
            return element;
          });
        if (where === 'page') {
          script.toggleAttribute('data-csec-district', true);
          place.replaceChildren(script, ...elements);
        } else {
          if (where === 'child') for (const one of elements) one.append(script.cloneNode(true));
          else
            for (const one of elements) (one as unknown as { district: unknown }).district = text;
          place.replaceChildren(...elements);
        }
        await quiet();
        for (const one of elements) {
          sound(one);
          expect(words(one), one.localName).to.contain('800-207-4464');
        }
      }),
      replay(120),
    );
  });

  it('in properties that are no text, no exception reaches it, and every element shows its content', async () => {
    const wrong = [
      ...[Object.create(null), { toString: 0 }, { trim: 0 }, [Object.create(null)], Symbol()],
      ...[() => 1, 7, true],
      {
        toString() {
          throw new Error('no words');
        },
      },
    ];
    for (const value of wrong) {
      const place = await show(tags.map((tag) => `<${tag}></${tag}>`).join(''));
      for (const element of place.children)
        for (const name of texts)
          if (name in element) (element as unknown as Record<string, unknown>)[name] = value;
      // Every element looks around again when another one comes or changes.
      place.append(document.createElement('csec-glossary'));
      place.lastElementChild!.setAttribute('county', 'orange');
      place.lastElementChild!.setAttribute('county', 'lake');
      await quiet();
      for (const element of place.children) {
        // A word that has no meaning here stays a word of its sentence.
        if (element.localName !== 'csec-term') {
          await until(() => element.matches(':state(ready)'), element.localName);
          expect(words(element).trim(), element.localName).not.to.equal('');
        }
        sound(element);
      }
      expect(
        window.rootIn(place.querySelector('csec-quick-exit')!).querySelector('a')!.href,
      ).to.match(/^https:/);
    }
  });

  it('in properties that a framework sets to something else, no exception reaches it', async () => {
    const place = await show(tags.map((tag) => `<${tag} county="orange"></${tag}>`).join(''));
    const properties = [...texts, 'headingLevel', 'district', 'oneAtATime', 'practice', 'lang'];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(tags.length - 1),
        fc.constantFrom(...properties),
        fc.oneof(
          junk,
          fc.constantFrom(undefined, null, NaN, 7145550123, ['csec'], { id: 1 }, { toString: 0 }),
        ),
        async (index, name, value) => {
          const element = place.children[index] as unknown as Record<string, unknown> & Element;
          // `lang` is the browser's own, which throws by itself where an object has no words.
          if (name in element) element[name] = name === 'lang' ? JSON.stringify(value) : value;
          await quiet();
          sound(element);
        },
      ),
      replay(400),
    );
    for (const element of place.children) {
      for (const name of properties)
        if (name in element) (element as unknown as Record<string, unknown>)[name] = undefined;
      element.setAttribute('county', 'lake');
      element.setAttribute('county', 'orange');
    }
    await pause(60);
    expect(words(place.querySelector('csec-hotline-card')!)).to.contain('800-207-4464');
  });

  it('in links and blocks, only what is on the list is taken from them', async () => {
    const place = await show('');
    const listed = new Set([
      ...['county', 'audience', 'lang', 'topic', 'need', 'track', 'terms', 'term'],
      'heading-level',
    ]);
    const said = fc.tuple(
      fc.oneof(fc.constantFrom(...names, 'widget', 'href', 'onclick', '__proto__'), hostile),
      hostile,
    );
    const start = fc.constantFrom('/a/embed.html', 'https://x.example/embed.html', 'embed.html');
    const link = fc.record({
      start,
      widget: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...tags.map((tag) => tag.slice(5)), ...tags) },
        { weight: 1, arbitrary: hostile },
      ),
      said: fc.array(said, { maxLength: 5 }),
      raw: fc.option(hostile),
      mark: fc.option(hostile),
      block: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(link, { minLength: 1, maxLength: 6 }), async (links) => {
        const blocks = links.map(({ start: path, widget, said: pairs, raw, mark, block }) => {
          const paragraph = document.createElement('div');
          if (block) {
            paragraph.dataset['csec'] = widget;
            for (const [name, value] of pairs)
              if (/^[a-z-]+$/.test(name)) paragraph.setAttribute(`data-${name}`, value);
            paragraph.append('Call.');
            return paragraph;
          }
          const anchor = document.createElement('a');
          const query = new URLSearchParams([['widget', widget], ...pairs]);
          anchor.setAttribute('href', `${path}?${query}${raw ?? ''}`);
          if (mark !== null) anchor.dataset['csec'] = mark;
          anchor.append('Call.');
          paragraph.append(anchor);
          return paragraph;
        });
        place.replaceChildren(...blocks);
        await quiet();
        await quiet();
        for (const block of blocks) {
          const made = [...block.querySelectorAll('*')].filter((one) =>
            tags.includes(one.localName),
          );
          expect(made.length).to.be.at.most(1);
          for (const element of made) {
            sound(element);
            if (block.dataset['csec'] !== undefined) continue;
            for (const { name, value } of element.attributes) {
              expect(listed.has(name), name).to.equal(true);
              expect(value).to.match(/^[\w\s-]{1,200}$/);
            }
          }
        }
      }),
      replay(100),
    );
  });

  it('at the end of the address, nothing but the parts of an element opens', async () => {
    const place = await show('<csec-glossary></csec-glossary><csec-topics></csec-topics>');
    await until(() => [...place.children].every((one) => one.matches(':state(ready)')));
    const address = location.href;
    const prefix = fc.constantFrom('csec-term-', 'csec-topic-', 'csec-need-', '');
    await fc.assert(
      fc.asyncProperty(prefix, hostile, async (start, end) => {
        history.replaceState(null, '', `#${start}${end}`);
        dispatchEvent(new HashChangeEvent('hashchange'));
        await quiet();
        for (const element of place.children) sound(element);
      }),
      // A browser does not let a page change its address without end.
      replay(90),
    );
    history.replaceState(null, '', address);
  });

  it('in messages, a frame takes a height from the page in it, and from nobody else anything', async () => {
    const place = await show('<iframe src="/nowhere/embed.html" height="500"></iframe>');
    const frame = place.querySelector('iframe')!;
    const origin = fc.oneof(
      fc.constantFrom(location.origin, location.origin, 'null', '', 'https://elsewhere.example'),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.nat(3000), fc.anything()),
        origin,
        fc.nat(2),
        (data, from, index) => {
          const source = [frame.contentWindow, window, null][index]!;
          const before = frame.getAttribute('style');
          dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
          const asks = typeof data === 'number' && Math.ceil(data) > 0 && Math.ceil(data) < 1e5;
          if (from === location.origin && index === 0 && asks) {
            expect(frame.getAttribute('style')).to.equal(`height: ${Math.ceil(data)}px;`);
          } else expect(frame.getAttribute('style')).to.equal(before);
        },
      ),
      replay(4000),
    );
    await quiet();
  });
});
