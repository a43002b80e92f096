import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import { pseudoLanguage } from '../../stories/pseudo.js';
import * as glossary from '../../stories/glossary.stories.js';
import * as card from '../../stories/hotline-card.stories.js';
import * as stepper from '../../stories/protocol-stepper.stories.js';
import * as checklist from '../../stories/risk-checklist.stories.js';
import { pause, show, until } from '../page.js';

interface Story {
  args?: object;
  render?: (args: object) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const selector = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary']
  .map((name) => `csec-${name}`)
  .join();

/** Lets axe see into a closed root for the time of one run. */
async function axeViolations(place: HTMLElement): Promise<string[]> {
  const closed = [...place.querySelectorAll(selector)].filter((element) => !element.shadowRoot);
  for (const element of closed)
    Object.defineProperty(element, 'shadowRoot', {
      value: window.rootIn(element),
      configurable: true,
    });
  const { violations } = await window.axe.run(place, {
    runOnly: { type: 'tag', values: wcag },
    resultTypes: ['violations'],
  });
  for (const element of closed) Reflect.deleteProperty(element, 'shadowRoot');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

const settledIn = (place: HTMLElement, lang: string): boolean =>
  [...place.querySelectorAll(selector)].every((element) => {
    const root = window.rootIn(element).querySelector<HTMLElement>('.root');
    const own = element.closest('[lang]')!.getAttribute('lang')!;
    return root
      ? root.lang === own || own === lang || root.lang === 'en'
      : element.childElementCount > 0;
  });

for (const { default: meta, ...stories } of [card, checklist, stepper, glossary])
  describe(`The stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      if (!story.render) continue;
      for (const lang of ['en', 'es', pseudoLanguage])
        it(`${name}, ${lang}, shows its content and passes axe at WCAG 2.2 AA`, async () => {
          const main = await show('');
          main.lang = lang;
          main.dir = lang === pseudoLanguage ? 'rtl' : 'ltr';
          render(story.render!({ ...meta.args, ...story.args }), main);
          await until(() => settledIn(main, lang), 'the story');
          await pause();
          if (story.play) await story.play({ canvasElement: main });
          await pause();
          const text = [...main.querySelectorAll(selector)].map(
            (element) =>
              (
                window.rootIn(element).querySelector<HTMLElement>('.root') ??
                (element as HTMLElement)
              ).innerText,
          );
          for (const words of text) expect(words.trim().length).to.be.above(20);
          expect(await axeViolations(main)).to.deep.equal([]);
        });
    }
  });
