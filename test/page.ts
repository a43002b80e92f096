import type { axe as Axe } from './types.js';

declare global {
  interface Window {
    /** The shadow root of an element, open or closed. */
    rootIn(element: Element): ShadowRoot;
    setWords(
      state: 'ok' | 'fail' | 'stall' | 'cut' | 'empty',
      part?: 'kit' | 'topics',
    ): Promise<void>;
    setMedia(media: {
      media?: 'print' | 'screen' | null;
      forcedColors?: 'active' | 'none' | null;
      contrast?: 'more' | 'no-preference' | null;
      reducedMotion?: 'reduce' | 'no-preference' | null;
    }): Promise<void>;
    /** False where this engine's window cannot be so narrow. */
    setWidth(width: number, height?: number): Promise<boolean>;
    pressKey(key: string): Promise<void>;
    clickAt(x: number, y: number): Promise<void>;
    axe: typeof Axe;
  }
}

let warnings: string[] = [];
const consoleWarn = console.warn;

/** The warnings since the last `show`. */
export const warned = (): string[] => warnings;

/** A page of its own with this HTML in it; the one of the test before is gone. */
export async function show(html: string): Promise<HTMLElement> {
  clear();
  warnings = [];
  console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  const place = document.createElement('main');
  place.innerHTML = html;
  document.body.append(place);
  await settled();
  return place;
}

/** Takes everything away, as a page that is left. */
export function clear(): void {
  console.warn = consoleWarn;
  document.querySelectorAll('main').forEach((main) => main.remove());
  document.documentElement.lang = 'en';
  dispatchEvent(new PageTransitionEvent('pagehide'));
}

/** Waits until every element of the kit on the page has settled. */
export async function settled(): Promise<void> {
  // The last of the kit's table.
  await customElements.whenDefined('csec-toolkit');
  await pause();
}

export const pause = (ms = 30): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The element with this tag, without the prefix. */
export const get = (name: string): HTMLElement => document.querySelector(`csec-${name}`)!;

/** What stands inside an element's shadow root. */
export const inside = <E extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): E => window.rootIn(element).querySelector<E>(selector)!;

export const all = <E extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): E[] => [...window.rootIn(element).querySelectorAll<E>(selector)];

/** The words that an element shows, with single spaces. */
export const words = (element: Element): string =>
  (inside(element, '.root')?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** The words that a page wrote between the tags, if they are what shows. */
export const showsFallback = (element: Element): boolean =>
  !inside(element, '.root') && !inside<HTMLSlotElement>(element, 'slot').hidden;

/** Waits until an element, or one within another, shows all that it has to show. */
export const ready = (element: Element): Promise<void> =>
  until(() => element.matches(':state(ready)'), `${element.localName} to be ready`);

/** Waits until something is so. */
export async function until(test: () => unknown, what = 'it'): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (test()) return;
    await pause(20);
  }
  throw new Error(`waited in vain for ${what}`);
}
