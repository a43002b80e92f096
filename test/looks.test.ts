import { expect } from 'chai';
import { inChromium } from './engine.js';
import { all, get, inside, pause, ready, settled, show } from './page.js';

const names = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary', 'quick-exit'];

const showAll = async (around = ''): Promise<void> => {
  await show(`<div style="${around}">
    <csec-quick-exit audience="family"></csec-quick-exit>
    <csec-hotline-card county="orange"></csec-hotline-card>
    <csec-risk-checklist county="orange"></csec-risk-checklist>
    <csec-protocol-stepper county="orange" track="suspected" one-at-a-time></csec-protocol-stepper>
    <csec-glossary></csec-glossary>
  </div>`);
  await settled();
  for (const name of names) await ready(get(name));
};

const everything = (selector: string): HTMLElement[] =>
  names
    .flatMap((name) => all(get(name), selector))
    .filter((element) => element.checkVisibility() && !element.closest('.unseen'));

const controls = 'a.button, button, select, input, summary, .check';

/** What a color is on the screen: red, green, blue and alpha. */
function painted(color: string): [number, number, number, number] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
}

const luminance = (color: string): number => {
  const [red, green, blue] = painted(color)
    .slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The contrast of WCAG: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The color behind an element: of the nearest around it that has one. */
function behind(element: Element): string {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (painted(backgroundColor)[3] === 255) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff';
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

/** An edge all around, or a line beneath the words. */
const edge = (element: Element): string => {
  const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
  return parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' ? borderTopColor : '';
};
const isUnderlined = (element: Element): boolean =>
  getComputedStyle(element).textDecorationLine.includes('underline');

describe('What a reader asks of their device', function () {
  before(function () {
    // The drivers of the other engines have no way to ask for it.
    if (!inChromium) this.skip();
  });
  afterEach(() => window.setMedia({ reducedMotion: null, contrast: null, forcedColors: null }));

  it('less motion: nothing moves by itself', async () => {
    await window.setMedia({ reducedMotion: 'reduce' });
    await showAll();
    inside(get('risk-checklist'), 'input').click();
    inside(get('glossary'), 'summary').click();
    await pause();
    expect(document.getAnimations()).to.have.length(0);
    for (const element of everything('*')) {
      const style = getComputedStyle(element);
      expect(style.animationName, element.outerHTML.slice(0, 80)).to.equal('none');
      expect(parseFloat(style.transitionDuration)).to.equal(0);
      expect(style.scrollBehavior).to.equal('auto');
    }
  });

  for (const [motion, behavior] of [
    ['no-preference', 'smooth'],
    ['reduce', 'auto'],
  ] as const)
    it(`${motion === 'reduce' ? 'less motion: a link to another element jumps' : 'no wish: a link to another element glides'}`, async () => {
      await window.setMedia({ reducedMotion: motion });
      await showAll();
      inside(get('risk-checklist'), 'input').click();
      await pause();
      const asked: unknown[] = [];
      const own = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = (how) => void asked.push(how);
      try {
        inside(get('risk-checklist'), 'a.button.quiet').click();
        await pause();
      } finally {
        Element.prototype.scrollIntoView = own;
      }
      expect(asked).to.deep.equal([{ behavior, block: 'start' }]);
    });

  for (const look of ['light', 'dark'])
    it(`more contrast, ${look}: words reach 7 to 1, and the edges of whatever is pressed or filled in 4.5 to 1`, async () => {
      await window.setMedia({ contrast: 'more' });
      await showAll(`color-scheme: ${look}; background: Canvas`);
      inside(get('risk-checklist'), 'input').click();
      await pause();
      const texts = everything('*').filter(hasText);
      expect(texts.length).to.be.above(100);
      for (const element of texts.filter((one) => one.localName !== 'option'))
        expect(
          contrast(getComputedStyle(element).color, behind(element)),
          element.outerHTML.slice(0, 120),
        ).to.be.at.least(7);
      for (const element of everything(
        'a.button, .tracks button, select, [type="search"], .check',
      )) {
        // Its edge, or all of it.
        const around = behind(element.parentElement!);
        const shown = [edge(element), behind(element)].map((color) => contrast(color, around));
        expect(Math.max(...shown), element.outerHTML.slice(0, 120)).to.be.at.least(4.5);
      }
    });

  it('forced colors: every control has an edge or a line beneath its words', async () => {
    await window.setMedia({ forcedColors: 'active' });
    await showAll();
    const found = everything(controls);
    expect(found.length).to.be.above(40);
    for (const element of found) {
      const native = element.matches('[type="checkbox"]') && getComputedStyle(element).appearance;
      // A word of the glossary has a line above it and an arrow beside it.
      const arrow = element.matches('summary') && getComputedStyle(element, '::after');
      const visible =
        (native && native !== 'none') ||
        (arrow && arrow.borderRightWidth === '2px') ||
        isUnderlined(element) ||
        (edge(element) && contrast(edge(element), behind(element.parentElement!)) >= 3);
      expect(visible, element.outerHTML.slice(0, 120)).to.be.ok;
    }
  });

  it('forced colors: what is chosen, ticked and open is seen without a background', async () => {
    await window.setMedia({ forcedColors: 'active' });
    await showAll();
    const [chosen, other] = ['true', 'false'].map((pressed) =>
      getComputedStyle(inside(get('protocol-stepper'), `[aria-pressed="${pressed}"]`)),
    );
    expect(parseFloat(chosen!.borderTopWidth)).to.be.above(parseFloat(other!.borderTopWidth) + 1);
    // The browser's own box draws its own tick.
    expect(getComputedStyle(inside(get('risk-checklist'), 'input')).appearance).not.to.equal(
      'none',
    );
    const summary = inside(get('glossary'), 'summary');
    const turn = (): string => getComputedStyle(summary, '::after').rotate;
    const shut = turn();
    summary.click();
    await pause();
    expect(turn()).not.to.equal(shut);
    const [back] = all(get('protocol-stepper'), '.pager [aria-disabled="true"]');
    expect(getComputedStyle(back!).borderTopStyle).to.equal('dashed');
  });

  it('forced colors: the focus is seen on whatever takes it', async () => {
    await window.setMedia({ forcedColors: 'active' });
    await showAll();
    await window.pressKey('Tab');
    const found = everything('a[href], button, select, input, summary');
    for (const element of found) {
      element.focus();
      const shown = element.matches('.check input') ? element.closest('.check')! : element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
      expect(outlineStyle, element.outerHTML.slice(0, 120)).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(contrast(outlineColor, behind(shown.parentElement!))).to.be.at.least(3);
    }
  });
});
