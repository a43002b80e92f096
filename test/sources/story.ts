import { render, type TemplateResult } from 'lit';
import { languages as packs } from '../../src/i18n.js';
import { longLanguage, pseudoLanguage } from '../../stories/pseudo.js';
import { clear, pause, until } from '../page.js';
import { inChromium } from '../engine.js';

export interface Story {
  args?: object;
  render?: (args: object, context: { globals: Record<string, string> }) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** What a file of stories exports. */
export interface Stories {
  default: { title: string; args?: object; render?: Story['render'] };
}

/** The languages in which every story is tested. */
export const always = ['en', 'es', pseudoLanguage];
const others = packs.filter((lang) => ![...always, longLanguage].includes(lang)).sort();
/** Only the languages that `npm test` leaves out of a story. */
export const everything = !!document.querySelector('meta[name="languages"][content="all"]');

/**
 * The languages in which a story is tested: English, Spanish and the one from right to left; in Chromium also one more, so
 * that each language has a tenth of the stories and the whole pages all of them. `npm run test:languages` tests every
 * story in every folder of locales/.
 */
export function languagesOf(title: string, name: string): string[] {
  // They bring a language or a look of their own, and would be the same in each.
  if (/^(Spanish|RightToLeft|Dark)$/.test(name)) return everything ? [] : ['en'];
  if (everything) return others;
  if (!inChromium) return always;
  if (/Toolkit$/.test(title) && /^For/.test(name)) return [...always, ...others];
  const start = [...title, ...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  return [...always, others[start % others.length]!];
}

/** The direction of a page in this language: not every engine has `getTextInfo`. */
const directionOf = (lang: string): string =>
  ['Arab', 'Hebr', 'Syrc', 'Thaa'].includes(new Intl.Locale(lang).maximize().script!)
    ? 'rtl'
    : 'ltr';

const selector = [
  ...['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'],
  ...['topics', 'resources', 'term', 'toolkit', 'quick-exit'],
]
  .map((name) => `csec-${name}`)
  .join();

/** Every element of the kit in this place, those in another element's root too. */
export const elementsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(selector)].flatMap((element) => [
    element,
    ...elementsIn(window.rootIn(element)),
  ]);

/** Whether an element shows all that it has to show, in the language around it. English may have come before. */
export const isReady = (element: HTMLElement): boolean =>
  element.matches(':state(ready)') &&
  window.rootIn(element).querySelector<HTMLElement>('.root')!.lang ===
    element.closest<HTMLElement>('[lang]')!.lang;

/** Shows a story, and waits until every element is ready, or has said that it cannot be. */
export async function showStory(
  story: Story,
  { args, render: draw }: Partial<Stories['default']>,
  lang: string,
) {
  clear();
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  const main = document.createElement('main');
  document.body.append(main);
  main.lang = lang;
  main.dir = directionOf(lang);
  const fell = new Set<EventTarget | null>();
  main.addEventListener('csec-fallback', ({ target }) => fell.add(target));
  const settled = (): boolean =>
    elementsIn(main).every((element) => fell.has(element) || isReady(element));
  render(
    (story.render ?? draw)!({ ...args, ...story.args }, { globals: { language: lang } }),
    main,
  );
  // There are hundreds: what is in memory already is drawn in a moment, and only the rest is waited for.
  await pause(0);
  await until(settled, 'the story');
  if (story.play) {
    await story.play({ canvasElement: main });
    await pause();
  }
  return { main, fell, said };
}

/** The look of the stories' own pages; once in each file of tests. */
export async function dressPage(): Promise<void> {
  // The last of the kit's table.
  await customElements.whenDefined('csec-toolkit');
  document.body.style.margin = '0';
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/stories/pages/pages.css';
  await new Promise((done) => {
    sheet.onload = done;
    document.head.append(sheet);
  });
}

const still = new CSSStyleSheet();
still.replaceSync('csec-toolkit::part(bar) { position: static }');

/**
 * Lets the bar of a toolkit stand where it is written; what is returned takes that back. What it covers elsewhere can be
 * scrolled out from beneath it, which is tested with the focus; axe takes it for small, and cannot say what is behind it.
 */
export function standStill(): () => void {
  document.adoptedStyleSheets.push(still);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  };
}
