import { expect } from 'chai';
import { frame, kit, page, tag } from './frame.js';
import { all, get, inside, pause, settled, show, until, words } from './page.js';

const everything = `
  <csec-hotline-card county="orange"></csec-hotline-card>
  <csec-risk-checklist county="orange"></csec-risk-checklist>
  <csec-protocol-stepper county="orange"></csec-protocol-stepper>
  <csec-glossary></csec-glossary>`;
const names = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'];

describe('The one script tag', () => {
  it('does nothing the second time, and says which version was first', async () => {
    const element = await frame(`${tag()}${tag('', '?ver=2')}`, everything);
    await until(() => page(element).heard.length, 'a warning');
    expect(page(element).faults).to.deep.equal([]);
    expect(page(element).heard).to.have.length(1);
    expect(page(element).heard[0]).to.match(
      /csec-widgets \d+\.\d+\.\d+ is on this page already: version \d+\.\d+\.\d+ does nothing/,
    );
  });

  it('gives way to another version that was there first', async () => {
    const element = await frame(
      `<script>window[Symbol.for('csec-widgets')] = '9.9.9';</script>${tag()}`,
      everything,
    );
    await until(() => page(element).heard.length, 'a warning');
    expect(page(element).heard[0]).to.match(
      /csec-widgets 9\.9\.9 is on this page already: version \d/,
    );
    expect(page(element).customElements.get('csec-hotline-card')).to.equal(undefined);
    expect(page(element).faults).to.deep.equal([]);
  });

  it('leaves an element that somebody else defined, and goes on with the others', async () => {
    const element = await frame(
      `<script>customElements.define('csec-glossary', class extends HTMLElement {});</script>${tag()}`,
      everything,
    );
    await until(() => page(element).customElements.get('csec-protocol-stepper'), 'the steps');
    await until(() => page(element).heard.length, 'a warning');
    expect(page(element).heard[0]).to.contain('csec-glossary');
    expect(page(element).faults).to.deep.equal([]);
  });

  it("leads nowhere, and breaks nothing, where an element that it leads to is somebody else's", async () => {
    const element = await frame(
      `<script src="/test/closed-roots.js"></script><script>
        for (const tag of ['csec-protocol-stepper', 'csec-glossary', 'csec-hotline-card'])
          customElements.define(tag, class extends HTMLElement {});
      </script>${tag()}`,
      `${everything}<csec-term>grooming</csec-term><csec-toolkit county="orange"></csec-toolkit>
       <csec-hotline-card audience="student"></csec-hotline-card>`,
    );
    const there = page(element);
    const ours = (name: string): Element => there.document.querySelector(`csec-${name}`)!;
    await until(() => ours('toolkit')?.matches(':state(ready)'), 'the toolkit');
    await until(() => ours('risk-checklist').matches(':state(ready)'), 'the list');
    for (const name of ['risk-checklist', 'term', 'toolkit']) {
      const { rootIn } = there as unknown as Window;
      const press = (): void =>
        rootIn(ours(name))
          .querySelectorAll<HTMLElement>('input, button, [role=button], .result a.quiet')
          .forEach((one) => one.click());
      press();
      await pause();
      press();
      await pause();
    }
    expect(page(element).faults).to.deep.equal([]);
  });

  it('takes the county from data-county', async () => {
    const element = await frame(
      tag('data-county="riverside"'),
      '<csec-hotline-card></csec-hotline-card>',
    );
    const card = element.contentDocument!.querySelector('csec-hotline-card')!;
    await until(() => card.shadowRoot?.querySelector('[part="number"]'), 'a number');
    expect(card.shadowRoot!.querySelector('[part="number"] .tel')!.textContent).to.equal(
      '800-442-4918',
    );
  });

  it('may run before the rest of the page has come', async () => {
    const early = `<script ${kit.type ? 'type="module" async' : ''} src="${kit.src}" data-county="lake"></script>`;
    const element = await frame(
      early,
      `<csec-hotline-card><script type="application/json">[{"kind":"liaison","name":{"en":"Mr. Park"}}]</script></csec-hotline-card>`,
    );
    const card = element.contentDocument!.querySelector('csec-hotline-card')!;
    await until(() => card.shadowRoot?.textContent?.includes('Mr. Park'), 'the contact');
    expect(card.shadowRoot!.querySelector('[part="number"] .tel')!.textContent).to.equal(
      '707-262-0235',
    );
    expect(page(element).faults).to.deep.equal([]);
  });

  it('draws the first four elements without asking for anything more; what comes later is for one audience', async () => {
    const element = await frame(tag(), everything);
    const { document: there, performance: clock } = element.contentWindow!;
    const later = (): string[] =>
      (clock.getEntriesByType('resource') as PerformanceResourceTiming[])
        .map(({ name }) => new URL(name).pathname)
        .filter(
          (path) => /topics-|resources[.]|orange[.]|\/es[-/]/.test(path) && /js(on)?$/.test(path),
        )
        .filter((path) => !path.includes('/elements/'));
    await until(
      () => names.every((name) => there.querySelector(`csec-${name}:state(ready)`)),
      'the four',
    );
    expect(later()).to.deep.equal([]);
    there.body.insertAdjacentHTML(
      'beforeend',
      '<csec-topics county="orange" audience="student"></csec-topics>',
    );
    await until(() => there.querySelector('csec-topics:state(ready)'), 'the topics');
    // In the classic file everything is inside.
    if (kit.type) expect(later().length).to.be.above(1);
    for (const path of later()) expect(path).to.contain('topics-student');
  });

  it('defines the hotline card first', async () => {
    const element = await frame(
      `<script>
        window.order = [];
        const define = customElements.define;
        customElements.define = function (name, ...rest) { order.push(name); return define.call(this, name, ...rest); };
      </script>${tag()}`,
      everything,
    );
    await until(() => page(element).customElements.get('csec-toolkit'), 'the toolkit');
    expect((page(element) as unknown as { order: string[] }).order).to.deep.equal(
      [
        'hotline-card',
        'quick-exit',
        ...names.slice(1),
        'topics',
        'resources',
        'term',
        'toolkit',
      ].map((name) => `csec-${name}`),
    );
  });

  it('leaves the number readable while it is blocked', async () => {
    const element = await frame(
      '',
      '<csec-hotline-card county="orange"><a href="tel:+18002074464">800-207-4464</a></csec-hotline-card>',
    );
    const link = element.contentDocument!.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('The optional stylesheet', () => {
  const style = '<link rel="stylesheet" href="/src/csec-widgets.css">';

  for (const width of [340, 640])
    it(`keeps about the height of each element at ${width} px, before the script and without it`, async () => {
      await show(`<div style="width: ${width}px; font: 16px/1.5 sans-serif">${everything}</div>`);
      const drawn = names.map((name) => get(name).offsetHeight);
      const fallback = everything.replaceAll('></', '><p>800-207-4464</p></');
      const element = await frame(
        style,
        `<div style="width: ${width}px; font: 16px/1.5 sans-serif">${fallback}</div>`,
      );
      const kept = names.map(
        (name) => element.contentDocument!.querySelector<HTMLElement>(`csec-${name}`)!.offsetHeight,
      );
      names.forEach((name, index) =>
        expect(kept[index]! / drawn[index]!, name).to.be.within(0.85, 1.15),
      );
    });

  it('lets go of the height where the script never comes', async () => {
    const element = await frame(
      style,
      '<csec-hotline-card><p>800-207-4464</p></csec-hotline-card>',
    );
    const card = element.contentDocument!.querySelector<HTMLElement>('csec-hotline-card')!;
    const [kept] = element.contentDocument!.getAnimations();
    expect(card.offsetHeight).to.be.above(500);
    expect(kept!.effect!.getTiming().delay).to.be.below(10_000);
    kept!.finish();
    expect(card.offsetHeight).to.be.below(120);
  });

  it('lets go of the height once the element is ready', async () => {
    const place = await show(
      `<link rel="stylesheet" href="/src/csec-widgets.css"><csec-glossary terms="csec"></csec-glossary><csec-protocol-stepper track="at-risk"></csec-protocol-stepper>`,
    );
    for (const element of place.querySelectorAll<HTMLElement>(
      'csec-glossary, csec-protocol-stepper',
    ))
      expect(element.offsetHeight).to.be.closeTo(inside(element, '.root').offsetHeight, 2);
  });
});

describe('Every element', () => {
  it('tells the page two events and no more: that it is ready, or that it could not', async () => {
    const heard: Event[] = [];
    const own = Event.prototype;
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this instanceof HTMLElement && this.localName.startsWith('csec-')) heard.push(event);
      return dispatch.call(this, event);
    };
    await show(everything);
    EventTarget.prototype.dispatchEvent = dispatch;
    expect(heard.map((event) => event.type)).to.deep.equal(Array(4).fill('csec-ready'));
    for (const event of heard) {
      expect(
        Object.keys(event).filter((key) => !(key in own) && key !== 'isTrusted'),
      ).to.deep.equal(['lang']);
      expect((event as Event & { lang: string }).lang).to.equal('en');
    }
  });

  it('says to CSS that it is ready', async () => {
    await show(everything);
    for (const name of names) expect(get(name).matches(':state(ready)')).to.equal(true);
    await show('<csec-hotline-card county="xyz"><p>Call</p></csec-hotline-card>');
    expect(get('hotline-card').matches(':state(ready)')).to.equal(false);
  });

  it('carries the marks by which session recorders leave it out', async () => {
    await show(everything);
    for (const name of names) {
      const root = inside(get(name), '.root');
      for (const mark of [
        'rr-block',
        'sentry-block',
        'ph-no-capture',
        'fs-exclude',
        'nr-block',
        'amp-block',
      ])
        expect(root.classList.contains(mark), mark).to.equal(true);
      expect(root.dataset['ddPrivacy']).to.equal('hidden');
      expect(root.hasAttribute('data-private')).to.equal(true);
    }
  });

  it('never writes an attribute on itself, and adds nothing to the page', async () => {
    const place = await show(everything);
    expect(place.innerHTML.replace(/\s+/g, ' ').trim()).to.equal(
      everything.replace(/\s+/g, ' ').trim(),
    );
  });

  it('keeps its slot as the first node, and its ids as they are', async () => {
    await show(everything);
    for (const name of names) {
      const slot = window.rootIn(get(name)).firstElementChild!;
      expect(slot.localName).to.equal('slot');
      document.documentElement.lang = 'en-US';
      await pause();
      expect(window.rootIn(get(name)).firstElementChild).to.equal(slot);
    }
  });

  it('is taken off the page without an error, and put back with its content', async () => {
    const place = await show(everything);
    const elements = [...place.children];
    elements.forEach((element) => element.remove());
    await pause();
    elements.forEach((element) => place.append(element));
    await settled();
    for (const name of names) expect(words(get(name)).length).to.be.above(100);
  });

  it('wins over a page that resets everything', async () => {
    await show(`<style>main * { all: unset !important }</style>${everything}`);
    for (const name of names) {
      expect(getComputedStyle(get(name)).display).to.equal('block');
      expect(inside(get(name), '.root').getBoundingClientRect().width).to.be.above(300);
    }
  });

  it('does not take on the letter spacing, case, alignment or line height of the page', async () => {
    await show(
      `<div style="letter-spacing: .3em; text-transform: uppercase; text-align: right; line-height: 3; white-space: pre; font-style: italic">${everything}</div>`,
    );
    for (const name of names) {
      const style = getComputedStyle(inside(get(name), '.root'));
      expect([
        style.letterSpacing,
        style.textTransform,
        style.textAlign,
        style.whiteSpaceCollapse,
        style.fontStyle,
      ]).to.deep.equal(['normal', 'none', 'start', 'collapse', 'normal']);
      expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.closeTo(1.55, 0.01);
    }
  });

  it('takes the font, the size and the look of the page', async () => {
    await show(`<div style="font: 20px Courier; color-scheme: dark">${everything}</div>`);
    const style = getComputedStyle(inside(get('hotline-card'), '.root'));
    expect(style.fontFamily).to.equal('Courier');
    expect(style.fontSize).to.equal('20px');
    expect(style.backgroundColor).to.equal('rgb(15, 26, 32)');
  });

  it('takes the ten properties of a theme', async () => {
    await show(
      `<div style="--csec-accent: rgb(1, 2, 3); --csec-on-accent: rgb(4, 5, 6); --csec-surface: rgb(7, 8, 9); --csec-radius: 3px; --csec-font: Courier">${everything}</div>`,
    );
    const root = getComputedStyle(inside(get('hotline-card'), '.root'));
    const call = getComputedStyle(inside(get('hotline-card'), 'a.button'));
    expect([root.backgroundColor, root.borderRadius, root.fontFamily]).to.deep.equal([
      'rgb(7, 8, 9)',
      '3px',
      'Courier',
    ]);
    expect([call.backgroundColor, call.color]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('stays hidden where the page hides it', async () => {
    await show('<csec-hotline-card hidden county="orange"></csec-hotline-card>');
    expect(get('hotline-card').checkVisibility()).to.equal(false);
  });
});

describe('At any width and size', () => {
  const overflows = (element: HTMLElement): string[] =>
    all(element, '.root *')
      .filter((node) => node.checkVisibility() && !node.matches('.unseen, .unseen *, option'))
      .filter(
        (node) => node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      )
      .map((node) => node.outerHTML.slice(0, 80));

  for (const [what, style] of [
    ['320 px', 'width: 320px'],
    ['a narrow sidebar', 'width: 220px'],
    ['text at 200 %', 'width: 360px; font-size: 34px'],
    ['a wide page', 'width: 1100px'],
  ] as const)
    for (const lang of ['en', 'es'])
      it(`keeps everything inside its box: ${what}, ${lang}`, async () => {
        await window.setWidth(1280);
        await show(`<div lang="${lang}" style="${style}">${everything}</div>`);
        await until(() => names.every((name) => inside(get(name), '.root')?.lang === lang));
        for (const name of names) expect(overflows(get(name)), name).to.deep.equal([]);
        await window.setWidth(800);
      });

  it('gives every control at least 44 by 44 pixels, or the space of a line of text', async () => {
    await show(`<div style="width: 320px">${everything}</div>`);
    for (const name of names)
      for (const control of all(
        get(name),
        'a.button, button.button, a.tap, summary, .check, select, input[type="search"]',
      )) {
        const box = control.getBoundingClientRect();
        expect(box.height, control.outerHTML.slice(0, 60)).to.be.at.least(43.9);
        expect(box.width).to.be.at.least(43.9);
      }
  });

  it('keeps lines of text under seventy characters or so', async () => {
    await window.setWidth(1280);
    await show(`<div style="width: 1200px">${everything}</div>`);
    for (const name of names)
      for (const paragraph of all(get(name), 'p')) {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
        const letters = paragraph.innerText.length;
        if (lines > 1) expect(letters / lines, paragraph.innerText.slice(0, 40)).to.be.below(76);
      }
    await window.setWidth(800);
  });
});
