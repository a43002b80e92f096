// Which keys of the English words the sources say, and which nobody says. Almost all keys here are put together from
// data (`topics.title.${reader}`), which no tool for i18next can follow by itself: i18next-cli walks the sources, this tells
// it how the kit asks for words, and dynamic-keys.json says what fills the gaps of each key that is put together.
import { readFileSync } from 'node:fs';
import { findKeys } from 'i18next-cli';

const json = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const statewide = json('../src/content/statewide.json');
const audience = ['staff', 'family', 'student'];

/** The closed lists of the facts. `any`: a list that the types of its file keep closed. */
const lists = {
  audience,
  track: Object.keys(statewide.tracks),
  step: Object.keys(statewide.steps),
  list: statewide.checklist.lists.map(({ id }) => id),
  factor: statewide.checklist.lists.flatMap(({ factors }) => factors),
  line: Object.keys(statewide.lines),
  term: json('../src/content/glossary.json').map(({ id }) => id),
  any: ['*'],
};

/**
 * A key that is put together, with what fills its gaps: a list above, or the values themselves. `facts`: it stands for no
 * key of the kit's own words, but for the words of a fact, or for a path in the facts.
 */
export const dynamic = json('dynamic-keys.json');

const isKey = (text) => /^[a-z][a-zA-Z\d-]*(\.[a-zA-Z\d-]+)*$/.test(text);
const isPattern = (text) => /^[a-z*][a-zA-Z\d*-]*(\.[a-zA-Z\d*-]+)+$/.test(text);

/** What asks for words, and which of its arguments is the key. */
const asks = { t: 0, say: 1, sayBoth: 1, inSentence: 1 };

const textOf = (node) => {
  const { type, value, quasis } = node?.expression ?? node ?? {};
  if (type === 'StringLiteral') return value;
  if (type === 'TemplateLiteral') return quasis.map(({ cooked, raw }) => cooked ?? raw).join('*');
  return undefined;
};

const calledName = ({ callee }) =>
  callee.type === 'Identifier'
    ? callee.value
    : callee.type === 'MemberExpression'
      ? callee.property.value
      : undefined;

/** Every key that the sources may say: `said` may be one, `asked` must be one, `patterns` are put together. */
export async function keysOf(input = ['src/**/*.ts', 'stories/**/*.ts']) {
  const [said, asked, patterns] = [new Set(), new Set(), new Set()];
  const plugin = {
    name: 'csec-keys',
    onVisitNode(node) {
      const text = textOf(node);
      if (text?.includes('*') && isPattern(text)) patterns.add(text);
      else if (text && isKey(text)) said.add(text);
      if (node.type !== 'CallExpression') return;
      const key = textOf(node.arguments[asks[calledName(node)]]);
      if (key && isKey(key)) asked.add(key);
    },
  };
  const quiet = { info() {}, warn() {}, error: console.error };
  const { allKeys } = await findKeys(
    {
      locales: ['en'],
      extract: {
        input,
        output: 'locales/{{language}}/{{namespace}}.json',
        functions: ['t', '*.t'],
      },
      plugins: [plugin],
    },
    quiet,
  );
  for (const { key } of allKeys.values()) if (isKey(key)) said.add(key);
  return { said, asked, patterns };
}

/** The keys that a pattern stands for; one gap that anything may fill stays a gap. */
const filled = (pattern, gaps) =>
  gaps.reduce(
    (keys, gap) =>
      keys.flatMap((key) =>
        (Array.isArray(gap) ? gap : lists[gap]).map((value) =>
          key.replace('*', value === '*' ? '§' : value),
        ),
      ),
    [pattern],
  );

const matcher = (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('§', '[^.]+')}$`);

// The words of topics, needs, resources, stories and counties stand by the ids of facts: parts-check.js compares those.
const byFacts = /^(topics-\w+|resources|practice)$/;

const plain = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/**
 * What is missing or unused, one sentence for each. `english` has the keys of each file of the English words; `places`
 * the names of the files that only a county has.
 */
export function keyProblems({ said, asked, patterns }, english, places = [], gaps = dynamic) {
  const known = new Set([...english].flatMap(([, keys]) => keys.map(plain)));
  const ownGaps = Object.entries(gaps).filter(([, own]) => own !== 'facts');
  const matchers = ownGaps.flatMap(([pattern, own]) => filled(pattern, own).map(matcher));
  // The doctor's findings name their keys from their own section on.
  const isSaid = (key) =>
    [key, key.replace(/^doctor\./, '')].some(
      (one) => said.has(one) || matchers.some((pattern) => pattern.test(one)),
    );
  return [
    ...[...asked]
      .filter((key) => !known.has(key))
      .map((key) => `sources: "${key}" has no English words`),
    ...[...english]
      .filter(([file]) => !byFacts.test(file) && !places.includes(file))
      .flatMap(([file, keys]) =>
        [...new Set(keys.map(plain))]
          .filter((key) => !isSaid(key))
          .map((key) => `en/${file}: ${key} is said nowhere in the sources`),
      ),
    ...[...patterns]
      .filter((pattern) => !gaps[pattern])
      .map((pattern) => `sources: say in scripts/dynamic-keys.json what fills "${pattern}"`),
    ...Object.keys(gaps)
      .filter((pattern) => !patterns.has(pattern))
      .map((pattern) => `scripts/dynamic-keys.json: nothing puts "${pattern}" together`),
  ];
}
