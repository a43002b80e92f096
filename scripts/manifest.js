// Writes dist/cdn/manifest.json, what a release is and says, and the release as one file to unpack. Both are the same
// bytes whenever and wherever the same tree is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { flatten } from './locale-check.js';
import { releaseFacts } from './release-facts.js';
import { holding, signaturesOf } from './signatures.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const folder = 'dist/cdn';
const file = 'manifest.json';

/** Which version this is, and the day of its release, as its heading in the list of changes has it. */
export function release() {
  const { name, version } = json('package.json');
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  const released = new RegExp(`^## ${version} · (\\d{4}-\\d\\d-\\d\\d)$`, 'm').exec(changes)?.[1];
  if (!released) throw new Error(`CHANGELOG.md has no heading "## ${version} · YYYY-MM-DD"`);
  return { name, version, released };
}

/** Every file beneath a folder, by its path from there, in order. */
export const filesIn = (root) =>
  readdirSync(root, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${root}/${path}`).isFile())
    .sort();

function describe(path) {
  const bytes = readFileSync(`${folder}/${path}`);
  const digest = createHash('sha384').update(bytes).digest('base64');
  return { size: bytes.length, integrity: `sha384-${digest}` };
}

/** The words that readers see, by language and part. What only a search compares is not among them. */
function words(languages) {
  const partsOf = (lang) =>
    readdirSync(`locales/${lang}`)
      .filter((name) => name.endsWith('.json') && name !== 'builder.json')
      .sort();
  const pack = (lang, name) =>
    Object.fromEntries(
      flatten(json(`locales/${lang}/${name}`)).filter(([key]) => !key.endsWith('.hidden')),
    );
  return Object.fromEntries(
    languages.map((lang) => [
      lang,
      Object.fromEntries(
        partsOf(lang).map((name) => [name.replace(/\.json$/, ''), pack(lang, name)]),
      ),
    ]),
  );
}

/** Every language in its folder, in order. */
const languages = () =>
  readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Who signed a language last, and how much of it is signed; null: nobody. */
function signed(lang) {
  const signatures = signaturesOf(lang);
  const last = signatures.at(-1);
  if (!last) return null;
  const parts = readdirSync(`locales/${lang}`).filter((name) => name.endsWith('.json'));
  const pack = (of, name) => json(`locales/${of}/${name}`);
  const count = (list) => list.reduce((sum, one) => sum + one, 0);
  const held = count(
    parts.map(
      (name) =>
        holding(lang, name.replace('.json', ''), pack(lang, name), pack('en', name), signatures)
          .size,
    ),
  );
  const all = count(parts.map((name) => flatten(pack(lang, name)).length));
  return {
    name: last.name,
    role: `${last.qualification}, ${last.organization}`,
    how: `${held} of ${all} texts; second reader: ${last.secondReader}`,
    date: last.date,
  };
}

/** Writes the manifest. Its last step: it names every other file. */
export function writeManifest() {
  const manifest = {
    ...release(),
    files: Object.fromEntries(
      filesIn(folder)
        .filter((path) => path !== file)
        .map((path) => [path, describe(path)]),
    ),
    signed: Object.fromEntries(languages().map((lang) => [lang, signed(lang)])),
    ...releaseFacts(),
    words: words(languages()),
  };
  writeFileSync(`${folder}/${file}`, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** What stands beside the files for whoever hosts them. */
function readme({ version, released }) {
  const { copyForDays } = json('src/content/statewide.json');
  const until = new Date(Date.parse(released) + copyForDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const host = 'https://your-host.example/csec-widgets';
  return [
    `csec-widgets ${version}, released ${released}. MIT licence: see LICENSE.txt.`,
    'Unpack this file and put the whole folder csec-widgets on a web host of yours. Change no file in it.',
    "Then paste these two lines, once, into the head of your site's pages, with your host and your county:",
    `  <link rel="stylesheet" href="${host}/csec-widgets.css">`,
    `  <script type="module" src="${host}/csec-widgets.js" data-county="orange"></script>`,
    'If the folder stands on another host than the pages, it must send: Access-Control-Allow-Origin: *',
    'If it cannot, use this line in place of the script above:',
    `  <script defer src="${host}/csec-widgets.all.js" data-county="orange"></script>`,
    'Nobody renews the phone numbers in your copy but you: take each new release.',
    `Until ${until} the numbers count as current. After that day every card says that it is an old copy.`,
    '',
  ].join('\r\n');
}

/** What a district's people for data, security and accessibility ask for. */
const papers = ['ACCESSIBILITY.md', 'PRIVACY.md', 'SECURITY.md'];

/** Writes the whole release as one file. */
export function writeZip() {
  const about = release();
  const [year, month, day] = about.released.split('-').map(Number);
  const text = (words) => new TextEncoder().encode(words);
  const all = {
    'LICENSE.txt': readFileSync('LICENSE'),
    ...Object.fromEntries(papers.map((path) => [path, readFileSync(path)])),
    'README.txt': text(readme(about)),
    ...Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(`${folder}/${path}`)])),
  };
  const tree = Object.fromEntries(
    Object.entries(all).map(([path, bytes]) => [`csec-widgets/${path}`, new Uint8Array(bytes)]),
  );
  // A file's time in such an archive is that of a clock on the wall, without its zone.
  const bytes = zipSync(tree, { level: 9, os: 3, mtime: new Date(year, month - 1, day) });
  writeFileSync(`dist/${about.name}-${about.version}.zip`, bytes);
}
