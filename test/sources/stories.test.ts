import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import allTerms from '../../src/content/glossary.json';
import lakePack from '../../src/content/counties/lake.json';
import losAngelesPack from '../../src/content/counties/los-angeles.json';
import orangePack from '../../src/content/counties/orange.json';
import allResources from '../../src/content/resources.json';
import { statewide } from '../../src/content/statewide.js';
import forFamilies from '../../src/content/topics-family.json';
import forStaff from '../../src/content/topics-staff.json';
import forStudents from '../../src/content/topics-student.json';
import kit from '../../locales/en/kit.json';
import lakeWords from '../../locales/en/lake.json';
import losAngelesWords from '../../locales/en/los-angeles.json';
import orangeWords from '../../locales/en/orange.json';
import { pseudoLanguage } from '../../stories/pseudo.js';
import { sources, type Place, type Source } from '../../stories/sources.js';
import * as glossary from '../../stories/glossary.stories.js';
import * as card from '../../stories/hotline-card.stories.js';
import * as stepper from '../../stories/protocol-stepper.stories.js';
import * as resources from '../../stories/resources.stories.js';
import * as checklist from '../../stories/risk-checklist.stories.js';
import * as term from '../../stories/term.stories.js';
import * as exit from '../../stories/quick-exit.stories.js';
import * as toolkit from '../../stories/toolkit.stories.js';
import * as topics from '../../stories/topics.stories.js';
import * as lake from '../../stories/pages/lake-county.stories.js';
import * as losAngelesCounty from '../../stories/pages/los-angeles-county.stories.js';
import * as losAngelesSchools from '../../stories/pages/los-angeles-schools.stories.js';
import * as orange from '../../stories/pages/orange-county.stories.js';
import * as state from '../../stories/pages/state-toolkit.stories.js';
import { clear, pause, until } from '../page.js';

interface Story {
  args?: object;
  render?: (args: object, context: { globals: Record<string, string> }) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

interface Stories {
  default: { title: string; args?: object };
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const selector = [
  ...['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'],
  ...['topics', 'resources', 'term', 'toolkit'],
]
  .map((name) => `csec-${name}`)
  .join();

/** Every element of the kit in this place, those in another element's root too. */
const elementsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(selector)].flatMap((element) => [
    element,
    ...elementsIn(window.rootIn(element)),
  ]);

/** Lets axe see into a closed root for the time of one run. */
async function axeViolations(place: HTMLElement): Promise<string[]> {
  const closed = elementsIn(place).filter((element) => !element.shadowRoot);
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

/** Whether an element shows all that it has to show, in the language around it. English may have come before. */
const isReady = (element: HTMLElement): boolean =>
  element.matches(':state(ready)') &&
  window.rootIn(element).querySelector<HTMLElement>('.root')!.lang ===
    element.closest<HTMLElement>('[lang]')!.lang;

/** Shows a story, and waits until every element is ready, or has said that it cannot be. */
async function showStory(story: Story, args: object | undefined, lang: string) {
  clear();
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  const main = document.createElement('main');
  document.body.append(main);
  main.lang = lang;
  main.dir = lang === pseudoLanguage ? 'rtl' : 'ltr';
  const fell = new Set<EventTarget | null>();
  main.addEventListener('csec-fallback', ({ target }) => fell.add(target));
  const settled = (): boolean =>
    elementsIn(main).every((element) => fell.has(element) || isReady(element));
  render(story.render!({ ...args, ...story.args }, { globals: { language: lang } }), main);
  // There are hundreds: what is in memory already is drawn in a moment, and only the rest is waited for.
  await pause(0);
  await until(settled, 'the story');
  if (story.play) {
    await story.play({ canvasElement: main });
    await pause();
  }
  return { main, fell, said };
}

const groups: Stories[] = [
  ...[card, checklist, stepper, glossary, topics, resources, term, exit, toolkit],
  ...[lake, orange, state, losAngelesSchools, losAngelesCounty],
];

before(async () => {
  // The last of the kit's table.
  await customElements.whenDefined('csec-toolkit');
  // The pages have a look of their own, and axe measures it.
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/stories/pages/pages.css';
  await new Promise((done) => {
    sheet.onload = done;
    document.head.append(sheet);
  });
  // What the bar of a toolkit covers at this height can be scrolled out from beneath it; axe takes it for small.
  const still = new CSSStyleSheet();
  still.replaceSync('csec-toolkit::part(bar) { position: static }');
  document.adoptedStyleSheets.push(still);
});

for (const { default: meta, ...stories } of groups)
  describe(`The stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      if (!story.render) continue;
      for (const lang of ['en', 'es', pseudoLanguage])
        it(`${name}, ${lang}, shows its content, stays within the page and passes axe at WCAG 2.2 AA`, async () => {
          const { main, fell, said } = await showStory(story, meta.args, lang);
          for (const element of elementsIn(main)) {
            const shown = fell.has(element)
              ? element
              : window.rootIn(element).querySelector<HTMLElement>('.root')!;
            expect(shown.innerText.trim().length).to.be.above(element === shown ? 5 : 20);
          }
          // Only a story of a mistake says that something is wrong.
          expect(!!said.length, said.join()).to.equal(/^(Fallback|Unknown)/.test(name));
          expect(outside(main)).to.deep.equal([]);
          expect(await axeViolations(main)).to.deep.equal([]);
        });
    }
  });

interface Block {
  id: string;
  items?: readonly string[];
}

const topicsFor: Record<string, readonly { id: string; blocks?: readonly Block[] }[]> = {
  staff: forStaff,
  family: forFamilies,
  student: forStudents,
};
const packs: Record<string, { topic: readonly Block[]; resources: readonly { id: string }[] }> = {
  lake: lakePack,
  orange: orangePack,
  'los-angeles': losAngelesPack,
};
const rows: readonly { id: string; name?: string }[] = [
  ...allResources,
  ...Object.values(packs).flatMap((pack) => pack.resources),
];
const lists = Object.fromEntries(
  statewide.checklist.lists.map((list): [string, readonly string[]] => [list.id, list.factors]),
);

/** Whether blocks have this one, and it this item. */
const hasBlock = (blocks: readonly Block[] | undefined, id: string, item?: string): boolean =>
  !!blocks?.some((block) => block.id === id && (!item || block.items?.includes(item)));

/** Whether the kit has what the guide names. */
function exists(kind: Place[0], id: string): boolean {
  const topics = topicsFor[kind];
  if (topics) {
    const [topic, block, item] = id.split(/[/.]/);
    const found = topics.find((one) => one.id === topic);
    return !!found?.blocks && (!block || hasBlock(found.blocks, block, item));
  }
  const pack = packs[kind];
  if (pack) {
    const [block, item] = id.split('/');
    return hasBlock(pack.topic, block!, item);
  }
  if (kind === 'suspected' || kind === 'at-risk')
    return (statewide.tracks[kind] as readonly string[]).includes(id);
  return (
    lists[kind]?.includes(id) ??
    (kind === 'term' ? allTerms : rows).some((one: { id: string }) => one.id === id)
  );
}

const wordsOf = (element: Element): string => window.rootIn(element).textContent!;

/** Whether one of these elements of a page shows what the guide names. */
const shows = (elements: readonly HTMLElement[], kind: Place[0], id = ''): boolean =>
  elements.some((element) => {
    const is = (name: string): boolean => element.localName === `csec-${name}`;
    const has = (part: string): boolean => !!window.rootIn(element).querySelector(`#csec-${part}`);
    const audience = element.getAttribute('audience') ?? 'staff';
    if (topicsFor[kind])
      return is('topics') && audience === kind && has(`topic-${id.split('/')[0]!}`);
    if (packs[kind])
      return is('topics') && has('topic-county') && wordsOf(element).includes(titles[kind]!);
    switch (kind) {
      case 'term':
        return (is('glossary') && has(`term-${id}`)) || element.getAttribute('term') === id;
      case 'resource':
        return (
          is('resources') && wordsOf(element).includes(rows.find((row) => row.id === id)!.name!)
        );
      case 'suspected':
      case 'at-risk':
        return is('protocol-stepper') && wordsOf(element).includes(stepTitle(id));
      case 'first':
      case 'second':
        return is('risk-checklist') && wordsOf(element).includes(factorName(id));
      default:
        return is('hotline-card');
    }
  });

const titles: Record<string, string> = {
  lake: lakeWords.topic.title,
  orange: orangeWords.topic.title,
  'los-angeles': losAngelesWords.topic.title,
};
const stepTitle = (id: string): string =>
  (kit['protocol-stepper'].steps as Record<string, { title: string }>)[id]!.title;
const factorName = (id: string): string =>
  (kit['risk-checklist'].factors as Record<string, string>)[id]!;

describe('The guide to where each source went', () => {
  const pages: [string, Source, Story][] = [
    ['Lake County', sources.lake, lake.LakeCounty],
    ['Orange County', sources.orange, orange.OrangeCounty],
    ['the state', sources.state, state.StateToolkit],
    ['the Los Angeles schools', sources.losAngelesSchools, losAngelesSchools.LosAngelesSchools],
    ['Los Angeles County', sources.losAngelesCounty, losAngelesCounty.LosAngelesCounty],
  ];
  for (const [name, { rows: facts }, page] of pages)
    it(`names what is there, and what the page of ${name} shows`, async () => {
      const { main } = await showStory(page, {}, 'en');
      const [whole] = main.querySelectorAll('csec-toolkit');
      if (whole) {
        // Nearly all of that document was for staff: the first door.
        window.rootIn(whole).querySelector<HTMLElement>('[part="door"]')!.click();
        await whole.updateComplete;
        await until(() => elementsIn(main).every(isReady), 'the page for staff');
      }
      const elements = elementsIn(main);
      for (const { fact, now = [], why } of facts) {
        expect(now.length || why, fact).to.be.ok;
        for (const [kind, ...ids] of now) {
          if (kind === 'card') expect(shows(elements, kind), fact).to.equal(true);
          for (const id of ids) {
            expect(exists(kind, id), `${fact}: ${kind} ${id} is in the kit`).to.equal(true);
            expect(shows(elements, kind, id), `${fact}: ${kind} ${id} is on the page`).to.equal(
              true,
            );
          }
        }
      }
    });
});
