/** The placeholders of a text, in order. */
export const placeholdersIn = (text) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

/** A text in pieces: what is said, and the placeholders between. */
export const pieces = (text) =>
  text
    .split(/(\{\{\w+\}\})/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, name: /^\{\{(\w+)\}\}$/.exec(piece)?.[1] }));

/** A number as a reader sees it. */
const shown = (number) =>
  /^\+1\d{10}$/.test(number)
    ? `${number.slice(2, 5)}-${number.slice(5, 8)}-${number.slice(8)}`
    : number;

const day = (text) =>
  /^\d{4}-\d\d(-\d\d)?$/.test(text)
    ? new Intl.DateTimeFormat('en', {
        timeZone: 'UTC',
        ...(text.length > 7 ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' }),
      }).format(new Date(text))
    : text;

/** What the page says of itself, where no fact of the kit says it: made up, as in the README's examples. */
const madeUp = {
  district: 'Sample Unified School District',
  who: 'Sample Unified School District',
  contact: 'web@district.example',
  name: 'a name',
  role: 'a role',
  names: 'other names',
  confirmed: 'phone-confirmed',
  language: 'the English name of your language',
  languages: 'names of languages',
  count: 'a number',
  total: 'a number',
  first: 'Monday',
  last: 'Friday',
  days: 'Monday to Friday',
  open: '8:00 AM',
  close: '5:00 PM',
  step: '1',
  steps: '6',
  story: '1',
  stories: '3',
  four: '4',
  version: 'a version',
};

/** What stands for each name wherever a fact of the kit fills it. */
function always({ statewide, rows }) {
  const county = rows.find(({ id }) => id === 'orange');
  const [phone] = county.phones;
  const numbers = Object.entries(statewide.lines).flatMap(([id, { number }]) =>
    number ? [[id, shown(number)]] : [],
  );
  return {
    ...madeUp,
    ...Object.fromEntries(numbers),
    county: county.name,
    line: county.line,
    phone: shown(phone.number),
    number: shown(phone.number),
    site: new URL(county.source).hostname,
    date: day(county.found),
    year: county.found.slice(0, 4),
    emergency: statewide.emergency,
    relay: statewide.relay,
    text: statewide.lines.trafficking.text,
    hours: String(statewide.writtenWithinHours),
    age: String(statewide.childUnder),
    minutes: String(statewide.checklist.minutes),
    form: statewide.form.name,
    alias: statewide.form.alias,
    ...ages(statewide.lines.youth.ages),
  };
}

const ages = (pair) => (pair ? { from: String(pair[0]), to: String(pair[1]) } : {});

const figures = (row) =>
  Object.fromEntries(
    Object.entries(row?.figures ?? {}).map(([name, value]) => [name, day(String(value))]),
  );

/** The block of a topic that a text belongs to: topics have their blocks by id. */
export function blockOf({ file, key }, { topics, counties }) {
  const [first, second] = key.split('.');
  const reader = /^topics-(\w+)$/.exec(file)?.[1];
  const blocks = reader
    ? topics[reader].find(({ id }) => id === first)?.blocks
    : first === 'topic'
      ? counties[file]?.topic
      : undefined;
  return blocks?.find(({ id }) => id === second);
}

const codes = { pc: 'Penal Code', ec: 'Education Code', wic: 'Welfare and Institutions Code' };
const law = ({ code, section }) => [codes[code], section].filter(Boolean).join(' ');

/** A section of this code that the kit names. */
const sectionOf = (code, { glossary, topics }) =>
  [
    ...glossary,
    ...Object.values(topics).flatMap((list) => list.flatMap(({ blocks = [] }) => blocks)),
  ]
    .flatMap((row) => row.law ?? [])
    .find((one) => one.code === code)?.section;

/** What fills the placeholders of one text and of no other. */
function own(row, facts) {
  const { file, key } = row;
  const [first, second, third] = key.split('.');
  const resources = file === 'resources' ? facts.resources : facts.counties[file]?.resources;
  if (resources && first !== 'topic') {
    const found = resources.find(({ id }) => id === second);
    return { ...ages(found?.ages ?? facts.statewide.lines[found?.line]?.ages), ...figures(found) };
  }
  if (key.startsWith('hotline-card.lines.')) return ages(facts.statewide.lines[third]?.ages);
  if (first === 'law') return { section: sectionOf(second, facts) };
  if (first === 'protocol-stepper') {
    const step = facts.statewide.steps[third];
    return step?.law ? { law: law(step.law) } : {};
  }
  if (first === 'glossary') {
    const term = facts.glossary.find(({ id }) => id === (third ? third : 'mandated-reporter'));
    return { law: term?.law[0] && law(term.law[0]), ...figures(term) };
  }
  return figures(blockOf(row, facts));
}

/**
 * The placeholders of a text, each with what may stand for it. A placeholder that nothing is known of has none: the
 * test of the pack names it.
 *
 * @param row - `file`, `key` and `english` of the text.
 */
export function examplesOf(row, facts) {
  const values = { ...always(facts), ...own(row, facts) };
  return [...new Set(placeholdersIn(row.english))].map((name) => ({
    name,
    // What the builder fills in is of a district's page, and no fact of the kit.
    example: values[name] ?? (row.file === 'builder' ? 'what the page fills in' : undefined),
  }));
}
