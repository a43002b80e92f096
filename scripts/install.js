import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * What `find` finds on this machine, installed from Debian's packages where that is possible; else what `otherwise` finds,
 * or that line and exit code 1.
 */
export function need({ name, find, packages, otherwise }) {
  const found = find();
  if (found) return found;
  try {
    if (!packages.length || !canInstall()) throw new Error('no package manager');
    console.log(`No ${name} here: installing the package of Debian.`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], quiet);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
  } catch {
    // Said below, in one line.
  }
  const installed = find();
  if (installed) return installed;
  if (typeof otherwise === 'function') return otherwise();
  console.error(otherwise);
  process.exit(1);
}
