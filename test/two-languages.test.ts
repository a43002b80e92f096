import { expect } from 'chai';
import { all, inside, pause, show, until, words } from './page.js';

const names = [
  ...['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary', 'topics', 'resources'],
  ...['toolkit', 'quick-exit'],
];
const column = (lang: string, dir: string): string => `
  <section lang="${lang}" dir="${dir}">
    ${names.map((name) => `<csec-${name} county="orange"></csec-${name}>`).join('')}
    <p><csec-term>grooming</csec-term></p>
  </section>`;

/** Every element in this place, those in another one's root too. */
const within = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('*')]
    .filter(({ localName }) => localName.startsWith('csec-'))
    .flatMap((element) => [element, ...within(window.rootIn(element))]);

const sections = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section')];

async function showBoth(): Promise<void> {
  const place = await show(`${column('en', 'ltr')}${column('ar', 'rtl')}`);
  place.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; gap: 8px';
  await until(
    () =>
      sections().every((section) =>
        within(section).every((element) => inside(element, '.root')?.lang === section.lang),
      ),
    'both languages',
  );
  for (const section of sections())
    for (const element of within(section))
      for (const one of all<HTMLDetailsElement>(element, 'details')) one.open = true;
  await pause();
}

/** The text nodes that are seen in an element's root, with their numbers. */
function numbersIn(element: HTMLElement): { text: string; start: number; end: number }[] {
  const root = inside(element, '.root');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { text: string; start: number; end: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement!.checkVisibility() || node.parentElement!.closest('option')) continue;
    for (const match of node.textContent!.matchAll(/\d[\d.-]*\d/g)) {
      const edge = (at: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [edge(match.index), edge(match.index + match[0].length - 1)];
      // One that breaks over two lines has no left and right.
      if (!first.width || first.top !== last.top) continue;
      found.push({ text: match[0], start: first.left, end: last.left });
    }
  }
  return found;
}

describe('A page with English and Arabic side by side', () => {
  it('shows each element in its own language and its own direction', async () => {
    await showBoth();
    for (const section of sections())
      for (const element of within(section)) {
        const root = inside(element, '.root');
        expect(root.lang, element.localName).to.equal(section.lang);
        expect(getComputedStyle(root).direction, element.localName).to.equal(section.dir);
        expect(words(element).length, element.localName).to.be.above(10);
      }
  });

  it('shows every number from left to right, in Arabic too', async () => {
    await showBoth();
    for (const section of sections()) {
      const numbers = within(section).flatMap(numbersIn);
      expect(numbers.filter(({ text }) => text === '800-207-4464').length).to.be.above(2);
      for (const { text, start, end } of numbers)
        expect(start, `${section.lang} ${text}`).to.be.below(end);
    }
  });

  it('begins every heading at the edge at which its language begins', async () => {
    await showBoth();
    for (const section of sections())
      for (const element of within(section)) {
        const heading = all(element, '.title').find((one) => one.checkVisibility());
        if (!heading) continue;
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [line] = range.getClientRects();
        const box = heading.getBoundingClientRect();
        const gap = section.dir === 'rtl' ? box.right - line!.right : line!.left - box.left;
        expect(gap, `${section.lang} ${element.localName}`).to.be.within(-1, 3);
      }
  });

  it('changes one language and leaves the other as it is', async () => {
    await showBoth();
    const [english, arabic] = sections();
    const before = within(english!).map(words);
    arabic!.lang = 'fa';
    await until(
      () => within(arabic!).every((element) => inside(element, '.root').lang === 'fa'),
      'Persian',
    );
    expect(within(english!).map(words)).to.deep.equal(before);
  });
});
