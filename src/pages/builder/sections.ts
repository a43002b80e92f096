import { audiences, type Audience } from '../../content/audience.js';
import { counties, type County, type Phone } from '../../content/county.js';
import { hasFacts } from '../../content/facts.js';
import { statewide } from '../../content/statewide.js';
import type { Key } from '../../i18n.js';
import type { Choice, Widget } from './choice.js';
import { callFirst, fact, kit, tongues, type Scene, type Shown } from './shown.js';
import { exit, ownPage, pasted } from './shown-around.js';
import { card, cardOfDistrict, numbers, origin } from './shown-card.js';
import { word, words } from './shown-glossary.js';
import { based, checklist, result, steps } from './shown-staff.js';
import {
  countyResources,
  countyTopic,
  partsOf,
  resources,
  topics,
  type Chapter,
} from './shown-topics.js';

/**
 * When something shows: always; once the reader says which county; with a district's own entries; at times; until the
 * element is drawn; or on the kit's own page, where a link or a frame leads.
 */
export type When = 'always' | 'county' | 'district' | 'times' | 'pasted' | 'page';

/** What stands together on the screen. */
export interface Section {
  widget: Widget;
  when: When;
  /** For whom, where each reader says it. */
  reader?: Audience;
  title?: Shown;
  shown: readonly Shown[];
}

/** What stands in the place of a county, a number and a person that nobody has named yet. */
export type Unnamed = Readonly<
  Record<'county' | 'line' | 'number' | 'site' | 'who' | 'date', string>
>;

/** For whom an element can speak: all, where each reader says it. */
export const readersOf = ({ audience }: Pick<Choice, 'audience'>): readonly Audience[] =>
  audience ? [audience] : audiences;

/** The elements that an element is made of, in the order of the screen. */
export function elementsIn(widget: Widget, reader: Audience): readonly Widget[] {
  if (widget !== 'toolkit') return [widget];
  return reader === 'staff'
    ? ['hotline-card', 'risk-checklist', 'protocol-stepper', 'topics', 'resources', 'glossary']
    : ['hotline-card', 'topics', 'resources', 'glossary'];
}

/** The counties with words of their own that a reader can choose. */
const packs = counties.filter(({ id }) => hasFacts(id));

/** The lazy parts whose words and facts what was chosen needs. */
export function partsFor(choice: Choice, place: County | undefined): string[] {
  const places = place ? [place] : [undefined, ...packs];
  const parts = readersOf(choice).flatMap((reader) =>
    elementsIn(choice.widget, reader).flatMap((one) =>
      one === 'topics' || one === 'resources'
        ? places.flatMap((where) => partsOf(one, { reader, place: where, translations: [] }))
        : [],
    ),
  );
  return [...new Set(parts)];
}

/** The menu of languages, where there are several. */
const menu = (languages: readonly string[]): Shown[] =>
  languages.length ? [kit('toolkit.language'), fact('languages', languages.join(', '), 'kit')] : [];

/** What the toolkit says itself, around the elements in it. */
function frame(
  { reader, place }: Scene,
  names: readonly Widget[],
  languages: readonly string[],
): Shown[] {
  const { lines, emergency } = statewide;
  const titles = names.map((name) =>
    name === 'hotline-card'
      ? kit('toolkit.call')
      : kit(`${name}.title${name === 'topics' || name === 'resources' ? `.${reader}` : ''}` as Key),
  );
  return [
    ...exit(reader),
    ...menu(languages),
    kit(`toolkit.for.${reader}`),
    kit('toolkit.parts'),
    ...titles,
    kit('hotline-card.danger-call', { emergency }),
    ...(reader === 'student'
      ? [fact('lines.childhelp.short', lines.childhelp.short!, 'kit')]
      : place?.phones.length
        ? callFirst(place)
        : []),
  ];
}

const chaptersOf = (widget: Widget, chapters: readonly Chapter[]): Section[] =>
  chapters.map(({ title, shown }) => ({ widget, when: 'always', ...(title && { title }), shown }));

/** One element, from its top to its end. */
function element(widget: Widget, choice: Choice, scene: Scene): Section[] {
  // In a toolkit nothing was chosen of what is in an element.
  const own = choice.widget === widget ? choice : undefined;
  const whole = (shown: readonly Shown[]): Section[] => [{ widget, when: 'always', shown }];
  switch (widget) {
    case 'hotline-card':
      return whole(card(scene));
    case 'risk-checklist':
      return whole(checklist(scene));
    case 'protocol-stepper':
      return whole(steps(scene, own?.track ?? ''));
    case 'topics':
      return chaptersOf(widget, topics(scene, own?.topic ?? []));
    case 'resources':
      return chaptersOf(widget, resources(scene, own?.need ?? []));
    case 'glossary':
      return whole(words(scene, own?.terms ?? []));
    case 'term':
      return whole(word(scene, own?.terms ?? []));
    case 'toolkit':
      return [];
  }
}

/** A reader of a translation may have the English of an element; a word in a sentence has it beneath. */
const withTongues = (widget: Widget, [first, ...others]: Section[], scene: Scene): Section[] =>
  first && widget !== 'term'
    ? [{ ...first, shown: [...first.shown, ...tongues(scene)] }, ...others]
    : [...(first ? [first] : []), ...others];

/** A county that nobody has named, with a number of every kind that there is. */
function anyCounty({ county, line, number }: Unnamed): County {
  const kinds = new Map<string, Phone>();
  for (const phone of counties.flatMap(({ phones }) => phones)) {
    const one: Phone = { ...phone, number };
    kinds.set(JSON.stringify(one), one);
  }
  return {
    id: 'any',
    name: county,
    line,
    phones: [...kinds.values()],
    source: null,
    found: '',
    confirmed: null,
    publish: true,
  };
}

/** What shows once the reader has said which county it is. */
function chosenLater(choice: Choice, scene: Scene, unnamed: Unnamed): Section[] {
  const { widget } = choice;
  const { reader } = scene;
  const names = elementsIn(widget, reader);
  const any = anyCounty(unnamed);
  const has = (name: Widget): boolean => names.includes(name);
  const staff = reader === 'staff';
  const shown = [
    ...(has('hotline-card')
      ? [
          kit(`hotline-card.title.${reader}`, { county: any.name }),
          ...numbers(any),
          kit('hotline-card.agency-plain', { county: any.name }),
          kit('hotline-card.found', { site: unnamed.site }),
          ...origin(any),
        ]
      : []),
    ...callFirst(any),
    ...(has('resources') ? [kit('resources.police')] : []),
    kit('common.no-number', { county: any.name }),
    ...(has('protocol-stepper') && staff
      ? [...based(any), ...counties.filter(({ tracks }) => tracks).flatMap(based)]
      : []),
    ...(has('risk-checklist') && staff ? counties.filter(({ atRisk }) => atRisk).map(result) : []),
    // Each with its hours, where one of a county's lines has limited ones.
    ...counties
      .filter(({ phones }) => phones.some(({ hours }) => hours && hours !== '24-7'))
      .flatMap(callFirst),
  ];
  const packed = packs.flatMap((place): Chapter[] => [
    ...(has('topics') && staff ? [countyTopic({ ...scene, place }, place.id)] : []),
    ...(has('resources') ? [countyResources({ ...scene, place }, place.id)] : []),
  ]);
  return [
    { widget, when: 'county', shown },
    ...chaptersOf(widget, packed).map((section): Section => ({ ...section, when: 'county' })),
  ];
}

/** What shows only with a district's own entries. */
function ofDistrict(names: readonly Widget[], scene: Scene, unnamed: Unnamed): Shown[] {
  const has = (...some: Widget[]): boolean => some.some((name) => names.includes(name));
  const staff = scene.reader === 'staff';
  return [
    ...(has('hotline-card') ? cardOfDistrict(scene, unnamed) : []),
    ...(has('risk-checklist') && staff
      ? [
          kit('risk-checklist.liaisons'),
          kit('hotline-card.contacts.kinds.homeless-liaison'),
          kit('hotline-card.contacts.kinds.foster-liaison'),
        ]
      : []),
    ...(has('resources') || (has('protocol-stepper') && staff)
      ? [kit('common.added', { district: unnamed.who }), kit('common.added-plain')]
      : []),
  ];
}

/** What shows only when time has passed, or when a file did not come. */
const atTimes = (names: readonly Widget[]): Shown[] => [
  ...(names.includes('hotline-card')
    ? [kit('hotline-card.old-copy'), kit('hotline-card.check')]
    : []),
  ...(names.some((name) => name === 'topics' || name === 'resources')
    ? [kit('common.not-loaded'), kit('common.try-again')]
    : []),
];

/** Where a reader says who they are. */
const doors = (languages: readonly string[]): Shown[] => [
  ...exit('family'),
  ...menu(languages),
  kit('toolkit.who'),
  ...audiences.map((reader) => kit(`toolkit.doors.${reader}`)),
  kit('toolkit.change'),
];

/** Everything that what was chosen can show, in the order of the screen. */
export function sectionsOf(
  choice: Choice,
  around: Omit<Scene, 'reader'>,
  unnamed: Unnamed,
  languages: readonly string[],
): Section[] {
  const { widget, audience } = choice;
  const all = readersOf(choice).flatMap((reader) =>
    forReader(choice, { ...around, reader }, unnamed, languages).map((section) =>
      audience ? section : { ...section, reader },
    ),
  );
  // Where nobody said who reads, families are spoken to.
  const scene: Scene = { ...around, reader: audience || 'family' };
  return [
    ...(audience ? [] : [{ widget, when: 'always' as const, shown: doors(languages) }]),
    ...all,
    // A word of a sentence is itself what stands there without script.
    ...(widget === 'term' ? [] : [{ widget, when: 'pasted' as const, shown: pasted(scene) }]),
    { widget, when: 'page', shown: ownPage(scene) },
  ];
}

function forReader(
  choice: Choice,
  scene: Scene,
  unnamed: Unnamed,
  languages: readonly string[],
): Section[] {
  const { widget } = choice;
  const names = elementsIn(widget, scene.reader);
  const withWords = names.some((name) => name !== 'glossary' && name !== 'term');
  const sections: Section[] = [
    { widget, when: 'always', shown: widget === 'toolkit' ? frame(scene, names, languages) : [] },
    ...names.flatMap((name) => withTongues(name, element(name, choice, scene), scene)),
    ...(withWords && !scene.place ? chosenLater(choice, scene, unnamed) : []),
    { widget, when: 'district', shown: ofDistrict(names, scene, unnamed) },
    { widget, when: 'times', shown: atTimes(names) },
  ];
  return sections.filter(({ shown }) => shown.length);
}
