// What a reader sees is measured: every line of text, every target, every edge, in all roots.
import { pseudoLanguage } from '../../stories/pseudo.js';
import { inChromium, inWebKit } from '../engine.js';
import { elementsIn } from './story.js';

/** Every root of the kit in this place, and the place itself. */
const rootsIn = (place: HTMLElement): ParentNode[] => [
  place,
  ...(window.rootIn(place) ? [window.rootIn(place)] : []),
  ...elementsIn(place).map((element) => window.rootIn(element)),
];

const everything = (place: HTMLElement, selector: string): HTMLElement[] =>
  rootsIn(place).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

/** The element around, through slots and out of roots: as it is drawn. */
const around = (node: Element): Element | null =>
  node.assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as Partial<ShadowRoot>).host ??
  null;

function* outward(node: Element): Generator<Element> {
  for (let at: Element | null = node; at; at = around(at)) yield at;
}

// Words for screen readers alone; a skip link until it has the focus.
const unseen = '.unseen, .office-unseen, .office-skip:not(:focus), option';

const answers: Map<Element, unknown>[] = [];

/** Asks of each element once, until `forget`: while boxes are measured nothing moves, and there are thousands. */
function once<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const known = new Map<Element, Answer>();
  answers.push(known);
  return (element) => {
    if (!known.has(element)) known.set(element, ask(element));
    return known.get(element)!;
  };
}

const forget = (): void => answers.forEach((known) => known.clear());

/** What stands above the page, if the element is in such a layer: it covers the page, which is its purpose. */
const layerOf = once((element): Element | undefined => {
  const outer = around(element);
  return element.matches('[popover]') ? element : outer ? layerOf(outer) : undefined;
});

const isUnseen = once((element): boolean => {
  const outer = around(element);
  return element.matches(unseen) || (!!outer && isUnseen(outer));
});

const isSeen = once(
  (element): boolean => element.checkVisibility({ visibilityProperty: true }) && !isUnseen(element),
);

const named = (element: Element): string => {
  const text = element.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40);
  const name = [element.localName, ...element.classList].join('.');
  return `${name} "${text}"`;
};

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const cross = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** The letters of a line are less tall than its box, which in a tight line reaches into the next one. */
const letters = ({ left, right, top, bottom, height }: DOMRect): Box => ({
  left,
  right,
  top: top + height * 0.2,
  bottom: bottom - height * 0.2,
});

interface Line extends Box {
  /** The element in which the text stands. */
  inside: Element;
  /** The block that the line is a line of. */
  block: Element;
  layer: Element | undefined;
}

const isInline = once((element): boolean =>
  /^(inline|contents|ruby)$/.test(getComputedStyle(element).display),
);

const blockOf = (element: Element): Element => {
  for (const one of outward(element)) if (!isInline(one)) return one;
  return element;
};

/** Every line of text that is seen. */
function linesIn(place: HTMLElement): Line[] {
  const range = document.createRange();
  return rootsIn(place).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const inside = text.assignedSlot ?? text.parentElement;
      if (!text.data.trim() || !inside || inside.closest('script, style') || !isSeen(inside))
        continue;
      range.selectNodeContents(text);
      const block = blockOf(inside);
      const layer = layerOf(inside);
      for (const rect of range.getClientRects())
        if (rect.width > 1) lines.push({ ...letters(rect), inside, block, layer });
    }
    return lines;
  });
}

/** What a reader presses, ticks, chooses or types into. A box and its label are one. */
const targets = 'a[href], button, select, summary, input, textarea, [role="button"]';

const targetOf = (element: Element): Element =>
  element.closest('label:not(.language, .field)') ?? element;

/** Text that an edge cuts off. */
function cutIn(lines: readonly Line[]): string[] {
  const clips = new Map<Element, Box | undefined>();
  /** The room that an element leaves to what is in it, if it cuts off the rest. */
  const room = (element: Element): Box | undefined => {
    if (clips.has(element)) return clips.get(element);
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some((one) => one !== 'visible') || clipPath !== 'none';
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // What can be scrolled up and down is not cut off.
    const scrolls = /auto|scroll/.test(overflowY);
    const box: Box | undefined =
      cuts && !isInline(element)
        ? { left, right, top: scrolls ? -Infinity : top, bottom: scrolls ? Infinity : bottom }
        : undefined;
    clips.set(element, box);
    return box;
  };
  return lines.flatMap((line) => {
    for (const one of outward(line.block)) {
      if (one === document.documentElement || one === document.body) break;
      const box = room(one);
      if (
        box &&
        (line.left < box.left - 1 ||
          line.right > box.right + 1 ||
          line.top < box.top - 1 ||
          line.bottom > box.bottom + 1)
      )
        return [`cut off: ${named(line.inside)} by ${named(one)}`];
    }
    return [];
  });
}

/** Menus that cut off what is chosen: it stands in one line, which no browser breaks. */
export function cutMenus(place: HTMLElement): string[] {
  forget();
  const pen = document.createElement('canvas').getContext('2d')!;
  return everything(place, 'select')
    .filter(isSeen)
    .flatMap((menu) => {
      const style = getComputedStyle(menu);
      // Letters twice as large on a phone: the field is whole, and opened it shows every line whole.
      if (menu.closest('.root')!.clientWidth < 18 * parseFloat(style.fontSize)) return [];
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
      pen.wordSpacing = style.wordSpacing;
      const [chosen] = (menu as HTMLSelectElement).selectedOptions;
      // No reader chooses the made-up language, which has a long name in two engines.
      const text = chosen && chosen.value !== pseudoLanguage ? chosen.text : '';
      const space =
        menu.clientWidth -
        parseFloat(style.paddingInlineStart) -
        parseFloat(style.paddingInlineEnd);
      return pen.measureText(text).width > space + 1 ? [`cut off: the menu "${text}"`] : [];
    });
}

/** Boxes that cross, from left to right, so that each is compared with few. */
function crossing<One extends Box & { layer: Element | undefined }>(
  boxes: readonly One[],
  apart: (one: One, other: One) => boolean,
): [One, One][] {
  const sorted = [...boxes].sort((one, other) => one.top - other.top);
  return sorted.flatMap((one, index) => {
    const found: [One, One][] = [];
    for (let at = index + 1; at < sorted.length && sorted[at]!.top < one.bottom; at += 1) {
      const other = sorted[at]!;
      if (one.layer === other.layer && cross(one, other) && apart(one, other))
        found.push([one, other]);
    }
    return found;
  });
}

function holds(outer: Element, inner: Element): boolean {
  for (const one of outward(inner)) if (one === outer) return true;
  return false;
}

/** Text on text, targets on targets, text on a target that it does not belong to. */
function overlapsIn(place: HTMLElement, lines: readonly Line[]): string[] {
  const seen = [...new Set(everything(place, targets).filter(isSeen).map(targetOf))];
  const pressed = seen.flatMap((element) =>
    [...element.getClientRects()].map(({ left, right, top, bottom }) => ({
      ...{ left, right, top, bottom },
      element,
      layer: layerOf(element),
    })),
  );
  const texts = crossing(lines, (one, other) => one.block !== other.block);
  const pairs = crossing(
    pressed,
    (one, other) => !holds(one.element, other.element) && !holds(other.element, one.element),
  );
  const mixed = crossing(
    [
      ...lines.map((line) => ({ ...line, element: line.inside, isText: true })),
      ...pressed.map((one) => ({ ...one, isText: false })),
    ],
    (one, other) =>
      one.isText !== other.isText &&
      !holds(one.element, other.element) &&
      !holds(other.element, one.element),
  );
  return [
    ...texts.map(([one, other]) => `text on text: ${named(one.inside)}, ${named(other.inside)}`),
    ...[...pairs, ...mixed].map(
      ([one, other]) => `on a target: ${named(one.element)}, ${named(other.element)}`,
    ),
  ];
}

/** WCAG 2.5.8: 24 pixels, but for links in a sentence. */
const smallIn = (place: HTMLElement): string[] =>
  [...new Set(everything(place, targets).filter(isSeen).map(targetOf))]
    .filter((element) => !isInline(element))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => `smaller than 24 pixels: ${named(element)}`);

/** What stands out of the place to the left or to the right; what stands above it, out of the window on any side. */
function outsideOf(place: HTMLElement): string[] {
  const page = place.getBoundingClientRect();
  return everything(place, '*')
    .filter(
      (element) => element.localName !== 'option' && !element.closest('svg') && isSeen(element),
    )
    .filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const layer = layerOf(element);
      if (!layer) return width > 0 && (left < page.left - 1 || right > page.right + 1);
      // A place wider than the window puts what belongs to its words out of it too.
      if (page.right > innerWidth) return false;
      const tall = element === layer && (top < -1 || bottom > innerHeight + 1);
      return left < -1 || right > innerWidth + 1 || tall;
    })
    .map((element) => `out of the page: ${named(element)}`);
}

/** What stands above the page found its place as it opened. */
function reopen(place: HTMLElement): void {
  for (const layer of everything(place, ':popover-open')) {
    layer.hidePopover();
    layer.showPopover();
  }
}

/** Between words that are turned one by one Firefox lets the space at the end of a line hang out; in Arabic or Farsi it does not. */
const hanging = ({ lang }: HTMLElement): number =>
  lang === pseudoLanguage && !inChromium && !inWebKit ? 16 : 0;

/** All that is wrong with the boxes in this place. */
export function wrongBoxes(place: HTMLElement): string[] {
  reopen(place);
  forget();
  const lines = linesIn(place);
  return [
    ...new Set([
      ...(place.scrollWidth > place.clientWidth + hanging(place)
        ? ['the page scrolls to the side']
        : []),
      ...outsideOf(place),
      ...cutIn(lines),
      ...overlapsIn(place, lines),
      ...smallIn(place),
    ]),
  ];
}

/** WCAG 1.4.12, as the style sheet of a reader sets it: in closed roots too. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

/** Spaces the text out; what is returned takes that back. */
export function spaceOut(place: HTMLElement): () => void {
  const roots = [document, ...elementsIn(place).map((element) => window.rootIn(element))];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  };
}

/** The deepest element at a point. */
function drawnAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = found && window.rootIn(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** At the top of a page nothing can be scrolled out from beneath the button that leaves it: its own words stand clear of it. */
export function beneathExit(place: HTMLElement): string[] {
  window.scrollTo(0, 0);
  forget();
  return elementsIn(place)
    .filter(({ localName }) => localName === 'csec-quick-exit')
    .flatMap((exit) => {
      const button = window.rootIn(exit).querySelector('.leave')!.getBoundingClientRect();
      return linesIn(exit)
        .filter((line) => !line.layer && cross(line, button))
        .map((line) => `beneath the button: ${named(line.inside)}`);
    });
}

/** WCAG 2.4.11: whatever gets the focus, something of it is in sight and nothing is above all of it. */
export function hiddenFocus(place: HTMLElement): string[] {
  forget();
  return (
    everything(place, `${targets}, [tabindex]`)
      // What a reader opened may be above what opened it.
      .filter((element) => isSeen(element) && element.ariaExpanded !== 'true')
      .filter((element) => {
        element.focus();
        // WebKit scrolls to what a script gives the focus some time later.
        if (inWebKit) element.scrollIntoView({ block: 'nearest' });
        return ![...element.getClientRects()].some((rect) => {
          const [left, right] = [Math.max(0, rect.left), Math.min(innerWidth, rect.right)];
          const [top, bottom] = [Math.max(0, rect.top), Math.min(innerHeight, rect.bottom)];
          return [0.1, 0.5, 0.9].some((down) =>
            [0.1, 0.5, 0.9].some((along) => {
              const at = drawnAt(left + (right - left) * along, top + (bottom - top) * down);
              return at && (holds(element, at) || holds(at, element));
            }),
          );
        });
      })
      .map((element) => `hidden with the focus: ${named(element)}`)
  );
}

// 24 letters without a place to break; other languages have such words in buttons, labels and headings.
const long = 'Schulsozialarbeiterinnen';

/** Puts a word of 24 letters into every text: a district's names, buttons, labels, headings. */
export function lengthen(place: HTMLElement): void {
  for (const root of rootsIn(place)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const words = text.data.match(/[\p{L}\p{M}]{3,}/gu);
      if (!words || text.parentElement?.closest('script, style')) continue;
      const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
      text.data = text.data.replace(longest, long);
    }
  }
}
