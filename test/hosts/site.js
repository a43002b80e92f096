// The site of the tests: pages, what they are made with, and the built kit. One origin, on this machine.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from '../bench/serve.js';

const here = new URL('.', import.meta.url);
const root = new URL('../../', here);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

/** Has the kit built, and what the pages are made with installed. */
function prepare() {
  if (!existsSync(new URL('dist/cdn/csec-widgets.js', root)))
    execSync('npm run build', { cwd: fileURLToPath(root), ...quiet });
  if (!existsSync(new URL('node_modules', here)))
    execSync('npm ci --no-audit --no-fund', { cwd: fileURLToPath(here), ...quiet });
}

export const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

/** The version of the kit that stands at /older/. */
export const olderVersion = '0.0.9';

const partOf = new Map(
  readdirSync(new URL('pages/parts/', here)).map((name) => [
    name.replace('.html', ''),
    readFileSync(new URL(`pages/parts/${name}`, here), 'utf8'),
  ]),
);

/** A page with the parts that most pages share: what differs is what stands in its own file. */
const whole = (page) => page.replace(/<!-- part: (\w+) -->/g, (_, name) => partOf.get(name));

/** Serves the site; `count(path)` says how often the whole body of a file was sent. */
export async function openSite() {
  prepare();
  const { buildApps } = await import('./apps.js');
  const apps = await buildApps();
  const files = folders({
    kit: new URL('dist/cdn/', root),
    older: new URL('dist/cdn/', root),
    npm: new URL('node_modules/', here),
    pages: new URL('pages/', here),
  });
  const read = async (path) => {
    const app = /^\/apps\/(\w+)\.js$/.exec(path);
    if (app) return apps.get(app[1]);
    const body = await files(path.lastIndexOf('/') ? path : `/pages${path}`);
    if (path.endsWith('.html') && !path.lastIndexOf('/')) return whole(body.toString());
    return path.startsWith('/older/')
      ? body.toString().replaceAll(`"${version}"`, `"${olderVersion}"`)
      : body;
  };
  const sent = new Map();
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/moved/')) {
      response.writeHead(302, { location: `/kit/${pathname.slice(7)}${search}` }).end();
      return;
    }
    try {
      const body = await read(pathname);
      sent.set(pathname, (sent.get(pathname) ?? 0) + 1);
      response.writeHead(200, {
        'content-type': types[extname(pathname)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    count: (path) => sent.get(path) ?? 0,
    forgetCounts: () => sent.clear(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
