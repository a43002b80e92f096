import { expect } from 'chai';
import { pause } from './page.js';

/**
 * What the browser's Tab key comes to. WebKitGTK, Chromium and Firefox come to links with Tab; Safari on a Mac does so
 * with Option and Tab, or with Tab once its setting says so, on every page alike.
 */
const stops =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex^="-"])';

/** What has the focus, in whatever root. */
export function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  for (let root = window.rootIn(element); root?.activeElement; root = window.rootIn(element))
    element = root.activeElement as HTMLElement;
  return element;
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await window.pressKey(key);
  await pause();
}

/** The words by which a reader knows what has the focus. */
export const labelOf = (element: HTMLElement): string =>
  ((element.closest('label') ?? element).innerText ?? '').replace(/\s+/g, ' ').trim();

/** All elements of a place in the order in which they are read, those in roots where they stand. */
export const inOrder = (place: ParentNode): HTMLElement[] =>
  [...place.children].flatMap((child) => {
    const root = window.rootIn(child);
    const slotted =
      child instanceof HTMLSlotElement && child.assignedElements().length
        ? child.assignedElements()
        : undefined;
    return [
      child as HTMLElement,
      ...(root ? inOrder(root) : slotted ? [] : inOrder(child)),
      // What the page wrote shows where its slot stands; none of it is a stop in these tests.
    ];
  });

/** Everything in a place that can be used, and that a reader sees. */
export const usable = (place: ParentNode): HTMLElement[] =>
  inOrder(place).filter(
    (element) => element.matches(stops) && element.checkVisibility({ visibilityProperty: true }),
  );

/** What stands around an element, out through roots. */
export const around = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element) ?? null;

const pencil = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Red, green, blue and opacity of a color, however CSS writes it. */
function rgba(color: string): number[] {
  pencil.clearRect(0, 0, 1, 1);
  pencil.fillStyle = color;
  pencil.fillRect(0, 0, 1, 1);
  return [...pencil.getImageData(0, 0, 1, 1).data];
}

function luminance(color: readonly number[]): number {
  const [r, g, b] = color
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** How many times as light the lighter of two colors is, as WCAG measures it. */
export function contrast(color: string, other: readonly number[]): number {
  const [light, dark] = [luminance(rgba(color)), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The color behind an element. */
export function behind(element: Element | null): number[] {
  for (let one = element; one; one = around(one)) {
    const color = rgba(getComputedStyle(one).backgroundColor);
    if (color[3] === 255) return color;
  }
  return [255, 255, 255, 255];
}

/** A reader sees where the focus is: a line of two pixels, three times as light or dark as what is behind (WCAG 2.4.7, 1.4.11). */
function expectToBeSeen(element: HTMLElement): void {
  const name = `the focus on ${element.outerHTML.slice(0, 90)}`;
  expect(element.matches(':focus-visible'), `${name} is to be shown`).to.equal(true);
  // The line may be around a box and its words together.
  const ring = [element, element.closest('label')]
    .filter((one) => one !== null)
    .find((one) => getComputedStyle(one).outlineStyle !== 'none');
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ring ?? element);
  expect(outlineStyle, name).not.to.equal('none');
  expect(parseFloat(outlineWidth), name).to.be.at.least(2);
  expect(
    contrast(outlineColor, behind(around(ring ?? element))),
    `${name}: ${outlineColor}`,
  ).to.be.at.least(3);
}

/** What a pointer would meet at this place, in whatever root. */
function topmost(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element && window.rootIn(element); root; root = window.rootIn(element!)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

const contains = (element: Element, other: Element | null): boolean => {
  for (let one = other; one; one = around(one)) if (one === element) return true;
  return false;
};

/** Something of it is on the screen, and beneath nothing (WCAG 2.4.11). */
function expectNotToBeHidden(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = [0.1, 0.3, 0.5, 0.7, 0.9];
  const free = at.some((down) =>
    at.some((across) => {
      const found = topmost(left + width * across, top + height * down);
      // A label's words belong to its field, and what the page wrote to the slot that it stands in.
      const slotted = element.querySelector('slot') && (element.getRootNode() as ShadowRoot).host;
      return found === slotted || contains(element.closest('label') ?? element, found);
    }),
  );
  expect(free, `${labelOf(element) || element.outerHTML.slice(0, 90)} is seen`).to.equal(true);
}

/** One step with the Tab key; where it comes to is seen. */
export async function step(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<HTMLElement> {
  await window.pressKey(key);
  // What comes into view may do so in the next frame.
  await pause(0);
  const element = focused();
  expect(element, 'the focus is somewhere').not.to.equal(document.body);
  if (element.closest('main a.outside')) return element;
  expectToBeSeen(element);
  expectNotToBeHidden(element);
  return element;
}

/** Goes on with the Tab key until the focus is where these words are. */
export async function tabTo(words: string | RegExp): Promise<HTMLElement> {
  for (let count = 0; count < 80; count += 1) {
    const element = await step();
    if (labelOf(element).match(words)) return element;
  }
  throw new Error(`the Tab key never comes to "${words}"`);
}

/** The page's own links before and after the kit. */
export const between = (html: string): string =>
  `<p><a class="outside" href="#before">Before</a></p>${html}<p><a class="outside" href="#after">After</a></p>`;

/**
 * From the link before the kit to the link after it and back: every stop is seen, none is left out, none comes twice, and
 * they come in the order in which they are read.
 */
export async function walk(page: HTMLElement): Promise<void> {
  const [first, last] = page.querySelectorAll<HTMLElement>('a.outside');
  const names = (elements: HTMLElement[]): string[] =>
    elements.map((element) => labelOf(element) || element.outerHTML.slice(0, 60));
  first!.focus();
  const expected = usable(page).filter((element) => element !== first);
  const forth: HTMLElement[] = [];
  while (forth.at(-1) !== last && forth.length <= expected.length) forth.push(await step());
  expect(names(forth)).to.deep.equal(names(expected));
  const back: HTMLElement[] = [];
  while (back.at(-1) !== first && back.length <= expected.length)
    back.push(await step('Shift+Tab'));
  expect(names(back)).to.deep.equal(names([first!, ...forth.slice(0, -1)].reverse()));
}
