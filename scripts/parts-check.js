// What is wrong with the facts of steps, topics, resources and counties' packs, and whether each has its words.
import { isSignature } from './content-check.js';
import { flatten } from './locale-check.js';

const kinds = ['text', 'heading', 'list', 'do', 'dont', 'say', 'call', 'lines', 'link'];
const audiences = ['staff', 'family', 'student'];
const codes = ['pc', 'ec', 'wic', 'usc'];
const always = ['emergency', 'hours', 'age', 'form', 'alias'];

const isAddress = (text) => /^https?:\/\/[^\s/]+\.\S+$/.test(text);
const isNumber = (text) => /^(\+1[2-9]\d{2}[2-9]\d{6}|\d{3})$/.test(text);
/** A fact says when or where it was found, and `confirmed`: a person, or null. */
const isFound = ({ found, confirmed }) => !!found && confirmed !== undefined;

const placeholders = (words) =>
  (typeof words === 'string' ? [['', words]] : flatten(words ?? {})).flatMap(([, text]) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
  );

/** Ids that stand more than once. */
const twice = (rows) => {
  const ids = rows.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

/** What is wrong with one block, given its words. */
function checkBlock(block, words, statewide) {
  const { id, kind, items = [], lead, law = [], figures = {}, address, source, confirmed } = block;
  const problems = [];
  if (!source) problems.push('no source');
  if (!kinds.includes(kind)) problems.push(`kind "${kind}" is none of ${kinds.join(', ')}`);
  if (confirmed && !isSignature(confirmed)) problems.push('confirmed needs a person');
  for (const { code, section } of law)
    if (!codes.includes(code) || !section) problems.push(`law "${code} ${section}" has no words`);
  if (kind === 'link' && !isAddress(address)) problems.push(`"${address}" is not an address`);
  if (kind === 'link' && !isFound(block))
    problems.push('does not say when it was found, or by whom confirmed');
  if (kind === 'lines')
    for (const line of items.filter((one) => !statewide.lines[one]))
      problems.push(`there is no line "${line}"`);
  const bulleted = ['list', 'do', 'dont', 'say'].includes(kind);
  const expected = bulleted ? [...(lead ? ['lead'] : []), ...items].sort().join() : 'text';
  const found =
    typeof words === 'string'
      ? 'text'
      : Object.keys(words ?? {})
          .sort()
          .join();
  if (['call', 'lines'].includes(kind) ? words !== undefined : found !== expected)
    problems.push(`has the words "${found}", its facts ask for "${expected}"`);
  for (const name of placeholders(words))
    if (![...always, ...Object.keys(statewide.lines), ...Object.keys(figures)].includes(name))
      problems.push(`nothing fills {{${name}}}`);
  return problems.map((problem) => `${id}: ${problem}`);
}

/** What is wrong with the blocks of one topic, given its words. */
function checkBlocks(blocks, { title, ...words } = {}, statewide) {
  return [
    ...(title ? [] : ['no title']),
    ...twice(blocks).map((id) => `${id}: stands twice`),
    ...blocks.flatMap((block) => checkBlock(block, words[block.id], statewide)),
    ...Object.keys(words)
      .filter((id) => !blocks.some((block) => block.id === id))
      .map((id) => `${id}: words, but no facts`),
  ];
}

/** What is wrong with the topics of one audience. A topic has blocks, or says which source it waits for. */
export const checkTopics = (file, topics, pack, statewide) => [
  ...twice(topics).map((id) => `${file}, ${id}: stands twice`),
  ...topics.flatMap(({ id, blocks, unsourced }) => {
    if (!blocks)
      return unsourced && !pack[id] ? [] : [`${file}, ${id}: neither blocks nor a reason for none`];
    return checkBlocks(blocks, pack[id], statewide).map((problem) => `${file}, ${id}, ${problem}`);
  }),
  ...Object.keys(pack)
    .filter((id) => !topics.some((topic) => topic.id === id))
    .map((id) => `${file}, ${id}: words, but no facts`),
];

/** What is wrong with one row of resources, given its words. */
function checkRow(row, words = {}, needs, statewide) {
  const problems = [];
  if (!row.source && !row.found?.where) problems.push('no source');
  if (row.confirmed === undefined) problems.push('confirmed is missing: null, or a person');
  if (row.confirmed && !isSignature(row.confirmed)) problems.push('confirmed needs a person');
  for (const need of row.need)
    if (!needs.includes(need)) problems.push(`there is no need "${need}"`);
  for (const one of row.for) if (!audiences.includes(one)) problems.push(`for "${one}"`);
  if (row.line && !statewide.lines[row.line]) problems.push(`there is no line "${row.line}"`);
  if (!row.line && !row.name && !words.name) problems.push('no name');
  if (row.number && !isNumber(row.number)) problems.push(`${row.number} is not a number`);
  for (const address of [row.address, row.chat])
    if (address !== undefined && !isAddress(address))
      problems.push(`"${address}" is not an address`);
  for (const audience of row.for)
    if (!words.what && !words[`what-${audience}`]) problems.push(`no words for ${audience}`);
  for (const key of Object.keys(words))
    if (!/^(name|(what|not|note)(-(staff|family|student))?)$/.test(key))
      problems.push(`"${key}" is never shown`);
  const ages = row.ages ?? statewide.lines[row.line]?.ages;
  for (const name of placeholders(words))
    if (!['emergency', 'age', ...(ages ? ['from', 'to'] : [])].includes(name))
      problems.push(`nothing fills {{${name}}}`);
  return problems.map((problem) => `${row.id}: ${problem}`);
}

/** What is wrong with a list of resources, given their words. */
export const checkResources = (file, rows, words, needs, statewide) =>
  [
    ...twice(rows).map((id) => `${id}: stands twice`),
    ...rows.flatMap((row) => checkRow(row, words[row.id], needs, statewide)),
    ...Object.keys(words)
      .filter((id) => !rows.some((row) => row.id === id))
      .map((id) => `${id}: words, but no facts`),
  ].map((problem) => `${file}, ${problem}`);

/** What is wrong with what only one county has. */
export const checkPack = (id, pack, words, needs, statewide) => [
  ...(pack.id === id ? [] : [`${id}: its id is "${pack.id}"`]),
  ...[...pack.topic, ...pack.resources]
    .filter((fact) => !isFound(fact))
    .map((fact) => `${id}, ${fact.id}: does not say where it was found, or by whom confirmed`),
  ...checkBlocks(pack.topic, words.topic, statewide).map((problem) => `${id}, ${problem}`),
  ...checkResources(id, pack.resources, words.resources, needs, statewide),
];

/** What is wrong with the steps: each has a source and words, and every track is made of steps. */
export function checkSteps({ steps, tracks, lines, checklist }, counties, kit) {
  const all = [tracks, ...counties.filter((row) => row.tracks).map((row) => row.tracks)];
  return [
    ...Object.entries(steps).flatMap(([id, { source }]) => [
      ...(source ? [] : [`step ${id}: no source`]),
      ...(kit['protocol-stepper'].steps[id]?.title ? [] : [`step ${id}: no words`]),
    ]),
    ...all
      .flatMap((each) => Object.values(each).flat())
      .filter((id) => !steps[id])
      .map((id) => `there is no step "${id}"`),
    ...Object.entries(lines)
      .filter(([, { source }]) => !source)
      .map(([id]) => `line ${id}: no source`),
    ...(checklist.source ? [] : ['the checklist has no source']),
  ];
}
