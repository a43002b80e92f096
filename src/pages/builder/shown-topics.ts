import type { Audience } from '../../content/audience.js';
import { asWritten } from '../../content/county.js';
import {
  factsNow,
  hasFacts,
  type Block,
  type CountyPack,
  type Resource,
  type Topic,
} from '../../content/facts.js';
import { needs, type Need } from '../../content/need.js';
import { statewide, type LineId } from '../../content/statewide.js';
import { day } from '../../elements/text.js';
import { wordsNow, type Key, type Values, type Words } from '../../i18n.js';
import type { Sourced } from './sources.js';
import {
  callFirst,
  danger,
  draft,
  fact,
  helpLines,
  hours,
  kit,
  lawLine,
  leaving,
  numberFact,
  oldSource,
  say,
  type Numbered,
  type Scene,
  type Shown,
} from './shown.js';

/** A part that opens, or a whole that does not. */
export interface Chapter {
  id: string;
  /** Absent: what stands before all chapters. */
  title?: Shown;
  shown: readonly Shown[];
}

const countyPart = ({ place }: Scene): string[] => (place && hasFacts(place.id) ? [place.id] : []);

/** The lazy parts that topics or resources need besides the words of the kit. */
export const partsOf = (widget: 'topics' | 'resources', scene: Scene): string[] =>
  widget === 'resources'
    ? ['resources', ...countyPart(scene)]
    : [`topics-${scene.reader}`, ...(scene.reader === 'staff' ? countyPart(scene) : [])];

/** The way to call, before anything that is to be read. */
const firstHelp = ({ reader, place }: Scene): Shown[] =>
  reader === 'student'
    ? [...danger(reader), ...helpLines(reader, ['childhelp'])]
    : [...danger(reader), kit('risk-checklist.call-now'), ...callFirst(place)];

const always: Values = {
  ...Object.fromEntries(
    Object.entries(statewide.lines).flatMap(([id, { number }]) =>
      number ? [[id, asWritten(number)]] : [],
    ),
  ),
  emergency: statewide.emergency,
  hours: statewide.writtenWithinHours,
  age: statewide.childUnder,
  form: statewide.form.name,
  alias: statewide.form.alias,
};

const filling =
  ({ figures = {} }: Block) =>
  (words: Words): Values => ({
    ...always,
    ...Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [
        name,
        /^\d{4}-\d\d/.test(String(figure)) ? day(words, String(figure)) : figure,
      ]),
    ),
  });

function block(scene: Scene, part: string, key: string, one: Block): Shown[] {
  const { reader, place } = scene;
  const source = (one as Sourced).source ?? '';
  const tell = (name: string): Shown => say(part, name, filling(one), source);
  const bullets = (): Shown[] => one.items!.map((item) => tell(`${key}.${item}`));
  const body = (): Shown[] => {
    switch (one.kind) {
      case 'call':
        return callFirst(place);
      case 'lines':
        return helpLines(reader, one.items as readonly LineId[]);
      case 'link':
        return [tell(key), leaving(one.address!)];
      case 'heading':
      case 'text':
        return [tell(key)];
      case 'list':
        return [...(one.lead ? [tell(`${key}.lead`)] : []), ...bullets()];
      default:
        return [kit(`topics.${one.kind}`), ...bullets()];
    }
  };
  return [...body(), ...oldSource(one), ...(reader === 'staff' ? lawLine(one.law, source) : [])];
}

/** What a county's pack says to staff, in the place of the state's words on counties. */
export const countyTopic = (scene: Scene, part: string): Chapter => ({
  id: part,
  title: say(part, 'topic.title'),
  shown: (factsNow(part) as CountyPack).topic.flatMap((one) =>
    block(scene, part, `topic.${one.id}`, one),
  ),
});

/** The topics, those that were chosen or all. */
export function topics(scene: Scene, ids: readonly string[]): Chapter[] {
  const { reader } = scene;
  const part = `topics-${reader}`;
  const [pack] = reader === 'staff' ? countyPart(scene) : [];
  const all = (factsNow(part) as readonly Topic[]).filter(({ blocks }) => blocks);
  const named = all.filter(({ id }) => ids.includes(id));
  const chapters = (named.length ? named : all).map(({ id, blocks }) =>
    id === 'county' && pack
      ? countyTopic(scene, pack)
      : {
          id,
          title: say(part, `${id}.title`),
          shown: blocks!.flatMap((one) => block(scene, part, `${id}.${one.id}`, one)),
        },
  );
  const title = kit(`topics.title.${reader}`);
  return [
    {
      id: 'first',
      shown: [
        ...(chapters.length === 1 ? [] : [title]),
        ...draft(false, scene),
        ...firstHelp(scene),
      ],
    },
    ...chapters,
  ];
}

const languageName = (words: Words, tag: string): string =>
  new Intl.DisplayNames([words.lang], { type: 'language' }).of(tag) ?? tag;

/** One place to turn to. */
function resource({ reader }: Scene, part: string, key: string, row: Resource): Shown[] {
  const source = (row as Sourced).source ?? '';
  const line = row.line && statewide.lines[row.line];
  const { name, number, text, ages, hours: answered, address } = { ...line, ...row };
  const values = {
    age: statewide.childUnder,
    from: ages?.[0] ?? '',
    to: ages?.[1] ?? '',
    emergency: statewide.emergency,
  };
  const own = wordsNow('en', part)!;
  const tell = (which: string): Shown[] => {
    const said = [`${key}.${which}-${reader}`, `${key}.${which}`].find((one) => own.has(one));
    return said ? [say(part, said, values, source)] : [];
  };
  const numbered = (value: string): Numbered => ({
    name: name ?? own.t(`${key}.name` as Key),
    number: value,
    hours: answered,
    source,
    found: typeof (row as Sourced).found === 'string' ? (row as Sourced).found : undefined,
    confirmed: null,
  });
  const label = (which: string, more?: Values | ((words: Words) => Values)): Shown =>
    say('resources', `labels.${which}`, more);
  return [
    name ? fact(`${key}.name`, name, source) : say(part, `${key}.name`, undefined, source),
    ...['what', 'not', 'note'].flatMap(tell),
    ...(number ? [numberFact(`${key}.number`, numbered(number))] : []),
    ...(text ? [{ ...label('text', { number: text }), number: numbered(text) }] : []),
    ...(row.chat ? [label('chat'), leaving(row.chat)] : []),
    ...(address ? [label('site'), leaving(address)] : []),
    ...(row.email ? [fact(`${key}.email`, row.email, source)] : []),
    ...(answered !== undefined ? [hours(answered, 'unknown-line', source)] : []),
    ...(row.languages
      ? [
          label('languages', (words) => ({
            languages: row.languages!.map((tag) => languageName(words, tag)).join(', '),
          })),
        ]
      : []),
    ...(row.interpreters ? [label('interpreters')] : []),
    ...oldSource(row),
  ];
}

// Training is for those who are to be trained, whoever else a place is for.
const readers: Partial<Record<Need, readonly Audience[]>> = {
  'staff-training': ['staff'],
  'caregiver-training': ['staff', 'family'],
};

/** What the rows of a part offer under a need. */
function rowsFor(scene: Scene, part: string, need: Need): Shown[] {
  const { reader } = scene;
  if (readers[need]?.includes(reader) === false) return [];
  const facts = factsNow(part) as readonly Resource[] | CountyPack;
  const [rows, key] = 'resources' in facts ? [facts.resources, 'resources'] : [facts, 'items'];
  return rows
    .filter((row) => row.need.includes(need) && row.for.includes(reader))
    .flatMap((row) => resource(scene, part, `${key}.${row.id}`, row));
}

/** What a county's pack adds to the resources. */
export const countyResources = (scene: Scene, part: string): Chapter => ({
  id: part,
  title: say(part, 'topic.title'),
  shown: needs.flatMap((need) => rowsFor(scene, part, need)),
});

/** Whom to turn to, under the needs that were chosen or all. */
export function resources(scene: Scene, chosen: readonly Need[]): Chapter[] {
  const { reader, place } = scene;
  const parts = [...countyPart(scene), 'resources'];
  const all = needs
    .map((need) => ({ need, rows: parts.flatMap((part) => rowsFor(scene, part, need)) }))
    .filter(({ need, rows }) => need === 'report' || rows.length);
  const named = all.filter(({ need }) => chosen.includes(need));
  return [
    {
      id: 'first',
      shown: [kit(`resources.title.${reader}`), ...draft(false, scene), ...firstHelp(scene)],
    },
    ...(named.length ? named : all).map(({ need, rows }) => ({
      id: need,
      title: say('resources', `needs.${need}`),
      shown: [
        ...(need === 'report' ? callFirst(place) : []),
        ...(need === 'report' && place?.phones.length ? [kit('resources.police')] : []),
        ...rows,
      ],
    })),
  ];
}
