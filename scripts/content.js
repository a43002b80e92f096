// Checks facts and words. Every problem is one line; any problem is exit code 1.
// With --numbers it prints every number and address first.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkCounties, checkGlossary, withheldIn } from './content-check.js';
import { keyProblems, keysOf } from './keys-check.js';
import { checkLanguage, flatten, wideLabels } from './locale-check.js';
import { checkPack, checkResources, checkSteps, checkTopics } from './parts-check.js';
import { numberLines, unsourcedLines, withheldLines } from './numbers.js';
import { checkSignatures } from './signatures.js';
import { gradeLines, hardest, readingGroups, readingProblems } from './reading.js';

const json = (file, otherwise) =>
  otherwise && !existsSync(file) ? otherwise : JSON.parse(readFileSync(file, 'utf8'));
const jsonFiles = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
const nameOf = (file) => file.replace(/\.json$/, '');

const counties = json('src/content/counties.json');
const topics = jsonFiles('src/content')
  .filter((file) => file.startsWith('topics-'))
  .map((file) => [file, json(`src/content/${file}`)]);
const resources = json('src/content/resources.json', []);
const packs = jsonFiles('src/content/counties').map((file) => [
  `counties/${file}`,
  json(`src/content/counties/${file}`),
]);
const digests = json('test/checks/withheld.json');

const languages = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const english = new Map(
  jsonFiles('locales/en').map((file) => [nameOf(file), json(`locales/en/${file}`)]),
);
/** The rows of resources that a file has words for. */
const rowsFor = (file) =>
  file === 'resources'
    ? resources
    : (packs.find(([name]) => name === `counties/${file}.json`)?.[1].resources ?? []);

/** The words of a language: what is wrong with them, and for whom they are. */
function readLanguage(lang) {
  const files = new Map(
    jsonFiles(`locales/${lang}`).map((file) => [nameOf(file), json(`locales/${lang}/${file}`)]),
  );
  const groups = [...files].flatMap(([file, pack]) => readingGroups(file, pack, rowsFor(file)));
  const signatures = checkSignatures(lang, files, english);
  return {
    lang,
    groups,
    signatures,
    problems: [
      ...checkLanguage(lang, files, english),
      ...readingProblems(lang, groups),
      ...signatures.problems,
    ],
    wide: wideLabels(lang, files, english),
  };
}

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  encoding: 'utf8',
});
const built = existsSync('dist')
  ? readdirSync('dist', { recursive: true }).map((file) => `dist/${file}`)
  : [];
const texts = [...tracked.split('\n'), ...built].filter((file) =>
  /\.(js|ts|json|html|css|md|mdx)$/.test(file),
);

const statewide = json('src/content/statewide.json');
const kit = english.get('kit');
const needs = Object.keys(english.get('resources').needs);

const read = languages.map(readLanguage);
const keys = new Map([...english].map(([file, pack]) => [file, flatten(pack).map(([key]) => key)]));
const places = packs.map(([file]) => nameOf(file.replace('counties/', '')));
const problems = [
  ...keyProblems(await keysOf(), keys, places),
  ...checkCounties(counties),
  ...checkGlossary(json('src/content/glossary.json'), kit),
  ...checkSteps(statewide, counties, kit),
  ...topics.flatMap(([file, data]) =>
    checkTopics(nameOf(file), data, english.get(nameOf(file)), statewide),
  ),
  ...checkResources('resources', resources, english.get('resources').items, needs, statewide),
  ...packs.flatMap(([file, pack]) => {
    const id = nameOf(file.replace('counties/', ''));
    return checkPack(id, pack, english.get(id), needs, statewide);
  }),
  ...read.flatMap((language) => language.problems),
  ...texts.flatMap((file) =>
    withheldIn(readFileSync(file, 'utf8'), digests).map(
      () => `${file}: shows a number that is withheld`,
    ),
  ),
];

const print = (lines) => lines.forEach((line) => console.log(line));
if (process.argv.includes('--numbers'))
  print(
    numberLines([
      ['counties.json', counties],
      ['statewide.json', statewide],
      ...topics,
      ['resources.json', resources],
      ...packs,
    ]),
  );
print(withheldLines(counties));
print(unsourcedLines(topics));

for (const { lang, groups } of read) {
  const all = groups.flatMap(({ file, texts: own }) =>
    own.map(([key, text]) => [file === 'kit' ? key : `${file}/${key}`, text]),
  );
  const sentences = hardest(lang, all, 10);
  if (sentences.length) console.log(`The hardest sentences in ${lang}, with their grade:`);
  for (const { grade, key, sentence } of sentences)
    console.log(`  ${grade.toFixed(1).padStart(4)} ${key}: ${sentence}`);
}
const wide = read.flatMap((language) => language.wide);
if (wide.length)
  console.log('\nLook at these on a phone: no fault, but wide for a button, label or heading:');
print(wide.map((line) => `  ${line}`));
console.log('\nReading grades:');
for (const { lang, groups } of read) print(gradeLines(lang, groups));

console.log('\nSigned:');
for (const { lang, signatures } of read.filter((one) => one.lang !== 'en')) {
  console.log(`  ${lang}: ${signatures.signed} of ${signatures.all} texts`);
  for (const id of signatures.again)
    console.log(`    a draft again, since its English or its translation changed: ${id}`);
}
const shown = counties.filter(({ publish }) => publish);
console.log(
  `\n${counties.length} counties, ${shown.length} with a number, ${shown.filter(({ confirmed }) => confirmed).length} confirmed by a person.`,
);
console.log(
  `${languages.length} languages (${languages.join(', ')}), ${[...english.values()].flatMap((pack) => flatten(pack)).length} texts in English.`,
);
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems.` : 'No problems.');
process.exitCode = problems.length ? 1 : 0;
