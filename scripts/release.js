// Puts a built release where a host serves it from: `node scripts/release.js <folder>`. Three folders for each release:
// `v0.3.0`, which never changes again; `v0.3`, where words stay and numbers are kept current; `v0`, which moves.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCacheRules } from './cache-rules.js';
import { filesIn } from './manifest.js';
import { fromSources } from './source-module.js';

/** A reason not to release: nothing was written. */
export class Refusal extends Error {}

const manifestFile = 'manifest.json';

/** Files whose name is made from what they hold: a page that was open when a release came may still ask for them. */
const isChunk = (path) => /^(words|facts|assets)\//.test(path);

/** Less than zero where the first version is the older. */
const compare = (one, other) =>
  one
    .split('.')
    .map((part, index) => part - other.split('.')[index])
    .find((difference) => difference) ?? 0;

const integrity = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The manifest of a folder, which holds what it says; undefined where there is no folder. */
function manifestIn(folder, { isRead, readManifest }) {
  if (!existsSync(folder)) return undefined;
  const file = join(folder, manifestFile);
  if (!existsSync(file)) throw new Refusal(`${folder} has no ${manifestFile}: what is it?`);
  const read = readManifest(readFileSync(file, 'utf8'));
  if (isRead(read)) return read;
  throw new Refusal(`${file}: ${read.key} ${JSON.stringify(read.values ?? {})}`);
}

/** Whether a folder holds what its manifest says. Another release's chunks may stand beside it. */
function checkFiles(folder, manifest, alone) {
  for (const [path, { integrity: said }] of Object.entries(manifest.files)) {
    const file = join(folder, path);
    if (!existsSync(file) || integrity(file) !== said)
      throw new Refusal(`${file} is not what ${manifestFile} says: build again.`);
  }
  const extra = filesIn(folder).find((path) => path !== manifestFile && !manifest.files[path]);
  if (alone && extra)
    throw new Refusal(`${join(folder, extra)} stands in no ${manifestFile}: build again.`);
}

const same = (folder, other) =>
  readFileSync(join(folder, manifestFile)).equals(readFileSync(join(other, manifestFile)));

/** One line for each change: what happened, and the texts. */
function lines(changes) {
  const { changes: words } = JSON.parse(readFileSync('locales/en/builder.json', 'utf8'));
  const text = (key) => key.split('.').reduce((tree, part) => tree[part], { changes: words });
  return changes.map(({ message: { key, values = {} }, before, after }) =>
    [
      text(key).replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]),
      before === undefined ? undefined : `    - ${before}`,
      after === undefined ? undefined : `    + ${after}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The entry of a version in the list of changes. */
function entryOf(version, changelog) {
  const parts = readFileSync(changelog, 'utf8').split(/^## /m);
  return parts.find((part) => part.startsWith(`${version} `)) ?? '';
}

/** `v0.3` promises that the words which somebody approved do not change under them, and that numbers are kept current. */
function keepPromise(standing, manifest, changelog, { changesBetween, extentOf }) {
  const changes = changesBetween(standing, manifest);
  const extent = extentOf(changes);
  const { version } = manifest;
  const [major, minor] = version.split('.');
  if (extent === 'words') {
    const other = changes.filter(({ kind }) => !['version', 'program', 'number'].includes(kind));
    throw new Refusal(
      [
        `v${major}.${minor} promises that the words which a district approved never change, and only numbers do.`,
        `${version} changes more than numbers since ${standing.version}: release it as ${major}.${Number(minor) + 1}.0.`,
        ...lines(other).map((line) => `  ${line}`),
      ].join('\n'),
    );
  }
  if (extent === 'numbers' && !/\bnumbers?\b/i.test(entryOf(version, changelog)))
    throw new Refusal(
      [
        `The entry of ${version} in the list of changes does not say that numbers changed. Write which:`,
        ...lines(changes.filter(({ kind }) => kind === 'number')).map((line) => `  ${line}`),
      ].join('\n'),
    );
}

/** Puts a folder in the place of another, whole. */
function replace(folder, fill) {
  const next = `${folder}.new`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  fill(next);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/** The new release, with the chunks of the one before, and not of those before it. */
function fillMoving(next, from, folder, standing, manifest) {
  cpSync(from, next, { recursive: true });
  for (const path of Object.keys(standing?.files ?? {}).filter(isChunk))
    if (!manifest.files[path] && existsSync(join(folder, path)))
      cpSync(join(folder, path), join(next, path));
}

/**
 * Releases what was built, or refuses and writes nothing.
 *
 * @returns What was done with each folder.
 */
export async function release({ from = 'dist/cdn', to, changelog = 'CHANGELOG.md' }) {
  return fromSources(async (load) => {
    const module = await load('/src/pages/builder/changes.ts');
    const manifest = manifestIn(from, module);
    if (!manifest) throw new Refusal(`${from} is not there: npm run build`);
    checkFiles(from, manifest, true);
    const { version } = manifest;
    const [major, minor] = version.split('.');
    const pinned = join(to, `v${version}`);
    if (existsSync(pinned)) {
      const there = manifestIn(pinned, module);
      if (!same(pinned, from))
        throw new Refusal(`${pinned} stands already and is another: a release never changes.`);
      checkFiles(pinned, there, true);
    }
    const moving = [`v${major}.${minor}`, `v${major}`].map((name) => {
      const folder = join(to, name);
      const standing = manifestIn(folder, module);
      const order = standing ? compare(version, standing.version) : 1;
      if (standing && order === 0 && !same(folder, from))
        throw new Refusal(
          `${folder} has ${version} already, and it is another: give it a new version.`,
        );
      if (standing && order > 0 && name.includes('.'))
        keepPromise(standing, manifest, changelog, module);
      return { name, folder, standing, order };
    });
    // From here on nothing is refused.
    const done = [existsSync(pinned) ? `v${version} stands already` : `v${version} is new`];
    if (!existsSync(pinned)) replace(pinned, (next) => cpSync(from, next, { recursive: true }));
    for (const { name, folder, standing, order } of moving) {
      if (order > 0) replace(folder, (next) => fillMoving(next, from, folder, standing, manifest));
      done.push(order > 0 ? `${name} is now ${version}` : `${name} stays ${standing.version}`);
    }
    writeCacheRules(to);
    return done;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , to] = process.argv;
  try {
    if (!to) throw new Refusal('node scripts/release.js <folder that a host serves>');
    for (const line of await release({ to })) console.log(line);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
