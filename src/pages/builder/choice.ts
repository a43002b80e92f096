import { audiences, type Audience } from '../../content/audience.js';
import type { Track } from '../../content/county.js';
import { glossary } from '../../content/glossary.js';
import type { Need } from '../../content/need.js';

/** What can be put on a page, in the order in which it is offered. */
export const widgets = [
  'hotline-card',
  'toolkit',
  'topics',
  'resources',
  'glossary',
  'risk-checklist',
  'protocol-stepper',
  'term',
] as const;

export type Widget = (typeof widgets)[number];

/** Who can open the page. */
export type Place = 'public' | 'staff';

/** Everything that somebody chose in the builder. Nothing of it is stored, sent or put into an address. */
export interface Choice {
  place: Place;
  widget: Widget;
  /** A county's id; empty: the reader says which. */
  county: string;
  /** Empty, for a whole page: each reader says it. */
  audience: Audience | '';
  /** A language of the kit; empty: that of the page. */
  lang: string;
  /** `off`: only translations that a qualified person has signed; empty: drafts too. */
  drafts: 'off' | '';
  /** From 2 to 4. */
  level: number;
  track: Track | '';
  topic: readonly string[];
  need: readonly Need[];
  /** Ids of words of the glossary. */
  terms: readonly string[];
  /** A colour, `#rrggbb`; empty: the kit's own. */
  accent: string;
}

export const fresh: Choice = {
  place: 'public',
  widget: 'hotline-card',
  county: '',
  audience: 'family',
  lang: '',
  drafts: 'off',
  level: 2,
  track: '',
  topic: [],
  need: [],
  terms: [],
  accent: '',
};

const forStaff: readonly Widget[] = ['risk-checklist', 'protocol-stepper'];

/** What fits on a page that everybody can open, or on one for staff. */
export const offered = (place: Place): readonly Widget[] =>
  widgets.filter((widget) => place === 'staff' || !forStaff.includes(widget));

/** For whom an element can speak on such a page, the likeliest first. */
export function readers({
  place,
  widget,
}: Pick<Choice, 'place' | 'widget'>): readonly (Audience | '')[] {
  if (forStaff.includes(widget)) return ['staff'];
  const all: readonly Audience[] = place === 'staff' ? audiences : ['family', 'student', 'staff'];
  return widget === 'toolkit' ? ['', ...all] : all;
}

/** The choice, without what does not fit together. `before`: what was chosen until now. */
export function fitting(choice: Choice, before: Choice): Choice {
  const { place } = choice;
  const widget = offered(place).includes(choice.widget) ? choice.widget : fresh.widget;
  const all = readers({ place, widget });
  // A whole page asks each reader who they are, and a page for others has other readers, unless somebody says otherwise.
  const kept = place === before.place && (widget === before.widget || widget !== 'toolkit');
  const audience = kept && all.includes(choice.audience) ? choice.audience : all[0]!;
  // Topics and words are those of one audience; a word of a sentence is one, and always one.
  const same = widget === before.widget && audience === before.audience;
  const first = glossary.find((term) => term.for.includes(audience || 'family'))?.id ?? '';
  const terms = same ? choice.terms : widget === 'term' ? [first] : [];
  return { ...choice, widget, audience, topic: same ? choice.topic : [], terms };
}

/** The attributes that say all this to an element. What an element would do anyway is not said. */
export function attributesOf(choice: Choice): [name: string, value: string][] {
  const { widget, county, audience, lang, drafts, level, track, topic, need, terms } = choice;
  const only = (owner: Widget, value: string): string => (widget === owner ? value : '');
  const said: [string, string][] = [
    ['county', county],
    // Staff are whom an element speaks to anyway.
    ['audience', audience === 'staff' && widget !== 'toolkit' ? '' : audience],
    ['topic', only('topics', topic.join(' '))],
    ['need', only('resources', need.join(' '))],
    ['track', only('protocol-stepper', track)],
    ['terms', only('glossary', terms.join(' '))],
    ['term', only('term', terms[0] ?? '')],
    ['heading-level', level === 2 || widget === 'term' ? '' : String(level)],
    ['lang', lang],
    ['drafts', drafts],
  ];
  return said.filter(([, value]) => value);
}
