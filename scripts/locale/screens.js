// Where a text stands, who reads it and who speaks to whom, by its id (`file:key`). The one table of the translator's
// pack: a new element or file of words has a line here, or the test of the pack names it.

/** How each element is drawn for a picture or the preview. `for` are its readers. */
const elements = [
  { id: 'hotline-card', tag: 'csec-hotline-card', for: ['staff', 'family', 'student'] },
  { id: 'quick-exit', tag: 'csec-quick-exit', for: ['staff', 'family', 'student'] },
  { id: 'toolkit', tag: 'csec-toolkit', for: ['everyone'] },
  { id: 'risk-checklist', tag: 'csec-risk-checklist', for: ['staff'] },
  { id: 'practice', tag: 'csec-risk-checklist', for: ['staff'], attributes: { practice: '' } },
  { id: 'protocol-stepper', tag: 'csec-protocol-stepper', for: ['staff'] },
  { id: 'topics', tag: 'csec-topics', for: ['staff', 'family', 'student'] },
  { id: 'resources', tag: 'csec-resources', for: ['staff', 'family', 'student'] },
  { id: 'glossary', tag: 'csec-glossary', for: ['staff', 'family', 'student'] },
];

const exampleCounty = 'orange';

const screen = (id, tag, audience, attributes = {}) => ({
  id,
  tag,
  audience,
  attributes: {
    county: exampleCounty,
    ...(audience === 'everyone' ? {} : { audience }),
    ...attributes,
  },
});

/** Every screen: element × reader; each topic is one, and what only one county has is two. */
export const screensOf = (english, { topics, counties }) => [
  ...elements.flatMap(({ id, tag, for: readers, attributes }) =>
    readers.map((reader) => screen(`${id}.${reader}`, tag, reader, attributes)),
  ),
  ...Object.entries(topics).flatMap(([reader, list]) =>
    list
      .filter(({ id }) => english.get(`topics-${reader}`)?.[id])
      .map(({ id }) =>
        screen(`topics-${reader}.${id}`, 'csec-topics', reader, {
          topic: id,
          // What no county says of itself is said where the county has no pack.
          ...(id === 'county' ? { county: 'kern' } : {}),
        }),
      ),
  ),
  ...Object.keys(counties).flatMap((county) => [
    screen(`${county}.topic`, 'csec-topics', 'staff', { topic: 'county', county }),
    screen(`${county}.resources`, 'csec-resources', 'family', { county }),
  ]),
];

const readers = '(staff|family|student)';

/**
 * The first line that fits an id says where it stands. `$1` in `screen` is what the pattern took. `reader` is taken from
 * the end of the id where the line names none. Tiers: 1 is signed first.
 */
const places = [
  {
    ids: /^kit:hotline-card\.(before\.|.*\bstudent$)/,
    screen: 'hotline-card.student',
    tier: 1,
    reader: 'student',
  },
  {
    ids: /^kit:hotline-card\.contacts\./,
    screen: 'hotline-card.staff',
    tier: 1,
    reader: 'everyone',
  },
  { ids: /^kit:hotline-card\./, screen: 'hotline-card', tier: 1 },
  { ids: /^kit:quick-exit\./, screen: 'quick-exit', tier: 1 },
  { ids: /^kit:toolkit\./, screen: 'toolkit.everyone', tier: 1 },
  { ids: /^kit:hours\./, screen: 'hotline-card', tier: 1 },
  { ids: /^kit:common\.practice$/, screen: 'practice.staff', tier: 2, reader: 'staff' },
  { ids: /^kit:common\./, screen: 'hotline-card', tier: 1 },
  { ids: /^kit:risk-checklist\./, screen: 'risk-checklist.staff', tier: 2, reader: 'staff' },
  { ids: /^kit:protocol-stepper\./, screen: 'protocol-stepper.staff', tier: 2, reader: 'staff' },
  { ids: /^kit:law\./, screen: 'topics-staff.law', tier: 3, reader: 'staff' },
  { ids: /^kit:topics\./, screen: 'topics', tier: 1 },
  { ids: /^kit:resources\./, screen: 'resources', tier: 1 },
  { ids: /^kit:(glossary|term)\./, screen: 'glossary', tier: 3 },
  { ids: /^practice:/, screen: 'practice.staff', tier: 2, reader: 'staff' },
  { ids: /^topics-(family|student):([\w-]+)/, screen: 'topics-$1.$2', tier: 1, reader: '$1' },
  {
    ids: /^topics-(staff):(warning-signs|images|when-told|here-now|on-the-phone|duty|volunteers|after-call)\b/,
    screen: 'topics-$1.$2',
    tier: 2,
    reader: '$1',
  },
  { ids: /^topics-(staff):([\w-]+)/, screen: 'topics-$1.$2', tier: 3, reader: '$1' },
  { ids: /^resources:.*-staff$/, screen: 'resources.staff', tier: 3, reader: 'staff' },
  { ids: /^resources:/, screen: 'resources', tier: 1 },
  { ids: /^embed:/, screen: 'page', tier: 1, reader: 'everyone' },
  { ids: /^poster:card\./, screen: 'page', tier: 1, reader: 'student' },
  { ids: /^poster:/, screen: 'page', tier: 2, reader: 'staff' },
  { ids: /^builder:/, screen: 'page', tier: 3, reader: 'web' },
  { ids: /^([a-z-]+):topic\./, screen: '$1.topic', tier: 3, reader: 'staff' },
  { ids: /^([a-z-]+):resources\./, screen: '$1.resources', tier: 3 },
];

/** Who reads, in words. */
export const audienceNames = {
  staff: 'School staff',
  family: 'Parents and caregivers',
  student: 'Students (teenagers)',
  everyone: 'Staff, families and students alike',
  web: 'The person who edits a website',
};

/** Who speaks to whom, and so which "you" is right. */
export const speakers = {
  staff: 'The page to an adult who works at a school: the polite "you".',
  family: 'The page to a worried parent or caregiver: the polite "you".',
  student: 'The page to one teenager: the "you" that a kind adult uses for a teenager.',
  everyone: 'The page to adults and teenagers alike: no "you" that fits only one of them.',
  web: 'The page to an adult who edits a website: the polite "you".',
};

// Words that somebody is to say aloud: another speaker than the page.
const aloud = {
  staff: 'An adult at school says this aloud to a student.',
  family: 'A parent or caregiver says this aloud to their child.',
  student: 'A teenager says this aloud to an adult they trust.',
};

/** What a translator needs to know of some texts alone, by id. All that fit are said. */
const notes = [
  [
    /\.hidden$/,
    'Never shown. Other words that a reader may type into the search, old and wrong ones too, with semicolons between them. Write what people type in your language; it need not match the English.',
  ],
  [/\.also$/, 'Other names of the same thing, with semicolons between them.'],
  [
    /^kit:common\.language$/,
    'The ENGLISH name of your language (such as "Spanish"): the page puts it into an English sentence that a caller says on the phone.',
  ],
  [
    /^kit:common\.draft$/,
    'Keep the sentence in the quotation marks in English, word for word: "Interpreter, {{language}}, please." It is said on the phone.',
  ],
  [
    /^kit:common\.speak$/,
    'In your language: it stands beside the English that the caller shows or says.',
  ],
  [
    /^kit:(hotline-card\.(copy|danger-call)|common\.(call|call-short|try-again|staff-only)|protocol-stepper\.(back|next)|risk-checklist\.clear|quick-exit\.leave|term\.(more|close)|toolkit\.change|hotline-card\.copy)$/,
    'Stands on a button or a link: short.',
  ],
  [
    /^kit:quick-exit\.tab$/,
    'What the tab is called while the page is left: something that every site says.',
  ],
  [/^kit:law\./, 'Keep the English name of the law beside the translation.'],
  [
    /^kit:hotline-card\.lines\./,
    'About one help line. Its name stands above it and stays English.',
  ],
  [
    /^kit:common\.(any-police|if-danger|no-number)$|^kit:protocol-stepper\.steps\.|^kit:risk-checklist\.(call-now|result|told|not-needed)/,
    'An action step: as strong as the English, no softer and no harder. It never says that a report is not needed.',
  ],
];

const fill = (text, found) => text.replace(/\$(\d)/g, (_, index) => found[index]);

/** Where the text with this id stands; undefined where no line of the table fits. */
export function placeOf(id) {
  for (const { ids, screen: where, tier, reader } of places) {
    const found = ids.exec(id);
    if (!found) continue;
    const audience =
      (reader && fill(reader, found)) ?? new RegExp(`[.-]${readers}$`).exec(id)?.[1] ?? 'everyone';
    const name = fill(where, found);
    const full =
      name.includes('.') || name === 'page'
        ? name
        : `${name}.${audience === 'everyone' ? 'family' : audience}`;
    return { screen: full, tier, audience };
  }
  return undefined;
}

/** Who speaks to whom in a text of this audience; `kind` is the kind of its block, where it is one of a topic. */
export const speakerOf = (audience, kind) =>
  (kind === 'say' && aloud[audience]) || speakers[audience];

/** What is said of this id alone. */
export const notesOf = (id) => notes.filter(([ids]) => ids.test(id)).map(([, note]) => note);

/** The tiers, in the order in which they are translated and signed. */
export const tiers = {
  1: 'Whom to call, the way out, what students and families read',
  2: 'The duty to report: checklist, steps and what staff need at once',
  3: 'Law, history, background, what the words mean',
};
