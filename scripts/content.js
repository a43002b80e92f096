// Checks facts and words. Every problem is one line; any problem is exit code 1.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkCounties, checkGlossary, checkWords, withheldIn } from './content-check.js';
import { checkLocale, flatten } from './locale-check.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const languages = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const english = json('locales/en/kit.json');
const counties = json('src/content/counties.json');
const digests = json('test/checks/withheld.json');

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  encoding: 'utf8',
});
const built = existsSync('dist')
  ? readdirSync('dist', { recursive: true }).map((file) => `dist/${file}`)
  : [];
const texts = [...tracked.split('\n'), ...built].filter((file) =>
  /\.(js|ts|json|html|css|md|mdx)$/.test(file),
);

const problems = [
  ...checkCounties(counties),
  ...checkGlossary(json('src/content/glossary.json'), english),
  ...checkWords(flatten(english)),
  ...languages.flatMap((lang) => checkLocale(lang, json(`locales/${lang}/kit.json`), english)),
  ...texts.flatMap((file) =>
    withheldIn(readFileSync(file, 'utf8'), digests).map(
      () => `${file}: shows a number that is withheld`,
    ),
  ),
];

for (const problem of problems) console.error(problem);
const shown = counties.filter(({ publish }) => publish);
console.log(
  `${counties.length} counties, ${shown.length} with a number, ${shown.filter(({ confirmed }) => confirmed).length} confirmed by a person.`,
);
console.log(
  `${languages.length} languages (${languages.join(', ')}), ${flatten(english).length} texts each.`,
);
console.log(problems.length ? `${problems.length} problems.` : 'No problems.');
process.exitCode = problems.length ? 1 : 0;
