// WordPress's own cleaner, from the packages of Debian. `node test/cleaners/kses.js` says whether it is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = fileURLToPath(new URL('kses.php', import.meta.url));
// WordPress is unpacked and never installed: installed, it would bring a web server and a database along.
const unpacked = fileURLToPath(new URL('node_modules/.wordpress', import.meta.url));

const places = [
  process.env.WORDPRESS_PATH,
  '/usr/share/wordpress',
  '/var/lib/wordpress',
  join(unpacked, 'usr/share/wordpress'),
];

const findWordpress = () =>
  places.find((path) => path && existsSync(resolve(path, 'wp-includes/kses.php')));
const findPhp = () =>
  [process.env.PHP_PATH, 'php'].find((php) => php && spawnSync(php, ['-v']).status === 0);

const apt = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Gets what is missing from Debian's packages, where that is possible. */
function install() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return;
  console.log('Getting PHP and WordPress from the packages of Debian.');
  try {
    apt('apt-get', ['update', '-q']);
    if (!findPhp()) apt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'php-cli']);
    if (findWordpress()) return;
    mkdirSync(unpacked, { recursive: true });
    apt('apt-get', ['download', '-q', 'wordpress'], unpacked);
    const [archive] = readdirSync(unpacked).filter((name) => name.endsWith('.deb'));
    apt('dpkg-deb', ['-x', archive, '.'], unpacked);
  } catch {
    // Said in one line by whoever asked.
  }
}

/** What WordPress makes of each text: `{ version, block: [html, …], classic: [html, …] }`, or `{ absent: 'why' }`. */
export function cleanWithKses(texts) {
  if (!findPhp() || !findWordpress()) install();
  const php = findPhp();
  const wordpress = findWordpress();
  const missing = [!php && 'PHP', !wordpress && 'WordPress'].filter(Boolean).join(' and ');
  if (missing)
    return {
      absent:
        `WordPress was not tried: no ${missing} on this machine ` +
        '(Debian: apt-get install php-cli; apt-get download wordpress; or set PHP_PATH and WORDPRESS_PATH).',
    };
  const run = spawnSync(php, [script, wordpress], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  // That it is there and fails is a failure of the tests.
  if (run.status !== 0) throw new Error(`kses.php failed: ${run.stderr || run.stdout}`);
  const { version, outcomes } = JSON.parse(run.stdout);
  const all = (way) => outcomes.map((outcome) => outcome[way]);
  return { version, block: all('block'), classic: all('classic') };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { absent, version } = cleanWithKses(['<p>A text</p>']);
  console.log(absent ?? `WordPress ${version}`);
}
