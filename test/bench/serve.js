// Two origins, as in life: the district's page on one port, the script and its files on another.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

// A font is compressed already.
const compressed = new Set(['.woff2']);

function encode(path, found) {
  const { body, headers } =
    Buffer.isBuffer(found) || typeof found === 'string' ? { body: found } : found;
  if (compressed.has(extname(path))) return { body, headers };
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return { body: brotliCompressSync(body, best), encoding: 'br', headers };
}

/**
 * Serves what `read(path)` gives, a body or `{ body, headers }`, compressed once and then from memory. `size(path)` is the length of a body as sent.
 */
export async function serve(read) {
  const known = new Map();
  const find = async (path) => {
    if (!known.has(path)) known.set(path, encode(path, await read(path)));
    return known.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const { body, encoding, headers } = await find(pathname);
      response.writeHead(200, {
        'content-type': types[extname(pathname)] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
        ...(encoding && { 'content-encoding': encoding }),
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    size: async (path) => (await find(path)).body.length,
    close: () => server.close(),
  };
}

/** Reads files from folders, by the first part of the path: `/kit/csec-widgets.js`. */
export const folders = (table) => (path) => {
  const [, name, rest] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (!table[name]) throw new Error(`no folder for ${path}`);
  return readFile(new URL(rest, table[name]));
};
