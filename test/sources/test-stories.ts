import { expect } from 'chai';
import { beneathExit, cutMenus, hiddenFocus, lengthen, spaceOut, wrongBoxes } from './boxes.js';
import { inChromium } from '../engine.js';
import { Explanations, looks, problemsIn, type Dress } from './looks.js';
import {
  always,
  dressPage,
  elementsIn,
  everything,
  languagesOf,
  showStory,
  standStill,
  type Stories,
  type Story,
} from './story.js';
import { unsaid } from './unsaid.js';
import { longLanguage, pseudoLanguage } from '../../stories/pseudo.js';

/** What stands out of the page to the left or to the right. */
const outside = (main: HTMLElement): string[] =>
  elementsIn(main).flatMap((element) =>
    [...window.rootIn(element).querySelectorAll<HTMLElement>('.root *')]
      .filter((node) => node.checkVisibility() && !node.matches('.unseen, .unseen *, option'))
      .filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        return left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map((node) => node.outerHTML.slice(0, 80)),
  );

/**
 * What is wrong at the width of a phone, which is that of a computer at 400 %, and of a page at 200 %. Drawn once: the
 * elements look at their own width, so the page around need not change.
 */
function wrongIn(main: HTMLElement, menus = true): string[] {
  const wrong: string[] = [];
  const measure = (how: string, width: number, size: string, whole = menus): void => {
    main.style.inlineSize = `${width}px`;
    main.style.fontSize = size;
    const found = [...wrongBoxes(main), ...(whole ? cutMenus(main) : [])];
    // The other engines' windows are wider.
    const { scrollWidth, clientWidth } = document.documentElement;
    if (width === 320 && scrollWidth > clientWidth) found.push('the window scrolls to the side');
    wrong.push(...found.map((what) => `${how}: ${what}`));
  };
  const move = standStill();
  measure('320 pixels', 320, '');
  measure('640 pixels, text at 200 %', 640, '200%');
  measure('320 pixels, text at 200 %', 320, '200%', false);
  const close = spaceOut(main);
  measure('320 pixels, spaced out', 320, '');
  close();
  lengthen(main);
  measure('320 pixels, a long word', 320, '', false);
  measure('640 pixels, a long word', 640, '', false);
  move();
  return wrong;
}

/** What is wrong with what stays in sight: a bar that takes the room to read, or covers what has the focus. */
function covered(main: HTMLElement): string[] {
  main.style.inlineSize = '320px';
  const bars = elementsIn(main)
    .flatMap((element) => [...window.rootIn(element).querySelectorAll<HTMLElement>('.root *')])
    .filter((element) => /^(sticky|fixed)$/.test(getComputedStyle(element).position))
    .filter((element) => element.checkVisibility() && !element.matches('[part="meaning"]'))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
    .map((element) => `more than half of the window: ${element.className}`);
  return [...bars, ...beneathExit(main), ...hiddenFocus(main)];
}

/** In which looks axe runs, and whether with colors: they are the same in every language, and in every engine. */
function dressIn(lang: string): Dress {
  if (everything) return { worn: looks, colors: true };
  if (!always.includes(lang)) return { worn: looks.slice(0, 1), colors: false };
  // Spanish has all that English has, and what a draft adds.
  return { worn: looks, colors: inChromium || lang === 'es' };
}

/** The tests of one file of stories: each story in each language. */
export function testStories({
  default: meta,
  ...stories
}: Stories & Record<string, unknown>): void {
  const all = Object.entries(stories) as [string, Story][];

  describe(`The stories of ${meta.title}`, () => {
    const explanations = new Explanations(meta.title);
    before(dressPage);

    for (const [name, story] of all)
      for (const lang of languagesOf(meta.title, name)) {
        const dress = dressIn(lang);
        const how = `${dress.worn.join(', ')}${dress.colors ? '' : ', colors aside'}`;
        it(`${name}, ${lang}, shows its content, stays within the page and passes axe at WCAG 2.2 AA in ${how}`, async () => {
          const { main, fell, said } = await showStory(story, meta, lang);
          for (const element of elementsIn(main)) {
            const shown = fell.has(element)
              ? element
              : window.rootIn(element).querySelector<HTMLElement>('.root')!;
            expect(shown.innerText.trim().length).to.be.above(element === shown ? 5 : 20);
          }
          // Only a story of a mistake says that something is wrong.
          expect(!!said.length, said.join()).to.equal(/^(Fallback|Unknown)/.test(name));
          expect(outside(main)).to.deep.equal([]);
          if (lang === pseudoLanguage) expect(unsaid(main)).to.deep.equal([]);
          expect(await problemsIn(main, explanations, dress)).to.deep.equal([]);
        });
      }

    describe('on a small window', () => {
      // 400 % on a screen of 1280 by 1024.
      if (inChromium) {
        before(() => window.setWidth(320, 256));
        after(() => window.setWidth(800, 600));
      }

      for (const [name, story] of all)
        for (const lang of languagesOf(meta.title, name)) {
          it(`${name}, ${lang}: at 320 pixels, with text twice as large, spaced out, or with a word of 24 letters nothing is cut off, overlaps, sticks out or is small to press`, async () => {
            const { main } = await showStory(story, meta, lang);
            expect([...covered(main), ...wrongIn(main)]).to.deep.equal([]);
          });
        }

      if (inChromium && !everything)
        for (const [name, story] of all)
          it(`${name}: every text is from its locale, and has room where a language is two fifths longer than English`, async () => {
            const { main } = await showStory(story, meta, longLanguage);
            expect(unsaid(main)).to.deep.equal([]);
            // No reader chooses it from a menu.
            expect(wrongIn(main, false)).to.deep.equal([]);
          });
    });

    if (inChromium && !everything)
      it('every explanation of what axe cannot decide is still needed', () => {
        expect(explanations.idle).to.deep.equal([]);
      });
  });
}
