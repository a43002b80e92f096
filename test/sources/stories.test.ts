import { expect } from 'chai';
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
import { sources, type Place, type Source } from '../../stories/sources.js';
import * as lake from '../../stories/pages/lake-county.stories.js';
import * as losAngelesCounty from '../../stories/pages/los-angeles-county.stories.js';
import * as losAngelesSchools from '../../stories/pages/los-angeles-schools.stories.js';
import * as orange from '../../stories/pages/orange-county.stories.js';
import * as state from '../../stories/pages/state-toolkit.stories.js';
import { until } from '../page.js';
import { dressPage, elementsIn, isReady, showStory, type Story } from './story.js';

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

const files = (table: Record<string, unknown>): string[] =>
  Object.keys(table)
    .map((path) => path.replace(/^.*\/([^/]+)\.(stories|test)\.ts$/, '$1'))
    .sort();

describe('The stories', () => {
  it('are tested, every file of them', () => {
    const written = import.meta.glob(
      ['../../stories/*.stories.ts', '../../stories/pages/*.stories.ts'],
      { import: 'default' },
    );
    const tested = import.meta.glob(['./stories/*.test.ts'], { import: 'default' });
    expect(files(tested)).to.deep.equal(files(written)).and.not.to.be.empty;
  });
});

describe('The guide to where each source went', () => {
  before(dressPage);

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
