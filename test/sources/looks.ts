import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import { incompletes, type Incomplete } from './axe-incomplete.js';
import { inChromium } from '../engine.js';
import { elementsIn, standStill } from './story.js';

/** How a page may look. */
export type Look = 'light' | 'dark' | 'forced colors';

/** The drivers of the other engines cannot force colors, and which colors there are does not depend on the engine. */
export const looks: readonly Look[] = inChromium ? ['light', 'dark', 'forced colors'] : ['light'];

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The rules whose answer can be another one in another look; they are run in every look. */
const ofColor = ['color-contrast', 'link-in-text-block'];

async function wear(look: Look): Promise<void> {
  const { style } = document.documentElement;
  style.colorScheme = look === 'dark' ? 'dark' : 'light';
  // axe takes a page without a background for white.
  style.background = 'Canvas';
  style.color = 'CanvasText';
  if (inChromium)
    await window.setMedia({ forcedColors: look === 'forced colors' ? 'active' : 'none' });
}

/**
 * With forced colors Chromium draws a text in the forced color and says it in `color`, but tells `-webkit-text-fill-color`,
 * where axe looks first, as if nothing were forced.
 */
function hideFill(): () => void {
  const owner = CSSStyleDeclaration.prototype;
  const own = owner.getPropertyValue;
  owner.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : own.call(this, name);
  };
  return () => (owner.getPropertyValue = own);
}

/** Which rules axe runs. */
function rulesOf(look: Look, colors: boolean): RunOptions {
  if (look !== 'light') return { runOnly: { type: 'rule', values: ofColor } };
  const rules = Object.fromEntries(ofColor.map((id) => [id, { enabled: colors }]));
  return { runOnly: { type: 'tag', values: wcag }, rules };
}

/** Lets axe see into closed roots for the time of one run. */
async function runAxe(place: HTMLElement, look: Look, colors: boolean): Promise<AxeResults> {
  const showFill = look === 'forced colors' ? hideFill() : undefined;
  const closed = elementsIn(place).filter((element) => !element.shadowRoot);
  for (const element of closed)
    Object.defineProperty(element, 'shadowRoot', {
      value: window.rootIn(element),
      configurable: true,
    });
  try {
    return await window.axe.run(place, {
      ...rulesOf(look, colors),
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
      selectors: false,
      preload: false,
    });
  } finally {
    showFill?.();
    for (const element of closed) Reflect.deleteProperty(element, 'shadowRoot');
  }
}

const reasonsOf = ({ any, all, none }: NodeResult): string =>
  [...any, ...all, ...none].map(({ message }) => message).join(' ');

/** Which explanations of this story's file were needed. */
export class Explanations {
  readonly #all: readonly Incomplete[];
  readonly #used = new Set<Incomplete>();

  constructor(title: string) {
    this.#all = incompletes.filter(({ stories }) => stories.includes(title));
  }

  /** Whether a person has looked at this. */
  explain(rule: string, look: Look, node: NodeResult): boolean {
    const found = this.#all.find(
      (one) =>
        one.rule === rule &&
        (one.looks ?? looks).includes(look) &&
        node.element!.matches(one.element) &&
        reasonsOf(node).includes(one.says) &&
        (one.holds?.(node.element!) ?? true),
    );
    if (found) this.#used.add(found);
    return !!found;
  }

  /** What explains nothing any more. */
  get idle(): readonly string[] {
    return this.#all
      .filter((one) => !this.#used.has(one))
      .map(({ rule, element }) => `${rule} of ${element}`);
  }
}

/** What axe looks at: a page in each of these looks, and whether in light its colors too. */
export interface Dress {
  worn: readonly Look[];
  colors: boolean;
}

/** What axe finds wrong in this place, and what it leaves to a person and nobody has explained. */
export async function problemsIn(
  place: HTMLElement,
  explanations: Explanations,
  { worn, colors }: Dress,
): Promise<string[]> {
  const problems: string[] = [];
  const move = standStill();
  try {
    for (const look of worn) {
      await wear(look);
      const { violations, incomplete } = await runAxe(place, look, colors);
      const tell = (what: string, id: string, node: NodeResult): void =>
        void problems.push(
          `${look}: ${what} ${id}: ${node.html.slice(0, 160)} (${reasonsOf(node)})`,
        );
      for (const { id, nodes } of violations) for (const node of nodes) tell('wrong:', id, node);
      // What axe cannot decide hangs on a hair's breadth in other engines: colors are the same in all.
      for (const { id, nodes } of inChromium ? incomplete : [])
        for (const node of nodes)
          if (!explanations.explain(id, look, node)) tell('not explained:', id, node);
    }
  } finally {
    await wear('light');
    move();
  }
  return problems;
}
