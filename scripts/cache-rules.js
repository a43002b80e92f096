// How long browsers and networks may keep the files of a hosted folder: `_headers`, as Netlify and Cloudflare read it, and
// `.htaccess`, as Apache does.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const short = 'public, max-age=300, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

const rule = (path, name, value) => `${path}\n  ${name}: ${value}\n`;

/**
 * Where two rules fit one file, these hosts send both values of a header with a comma between: so a file has one rule
 * alone for its time. `:file` stands for one name, `*` for all beneath. Cloudflare reads a hundred rules and no more.
 */
function headers(folders) {
  const pinned = folders.filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  const moving = folders.filter((name) => /^v\d+(\.\d+)?$/.test(name));
  return [
    rule('/*', 'Access-Control-Allow-Origin', '*'),
    ...moving.flatMap((name) => [
      rule(`/${name}/:file`, 'Cache-Control', short),
      ...['words', 'facts', 'assets'].map((chunks) =>
        rule(`/${name}/${chunks}/*`, 'Cache-Control', forever),
      ),
    ]),
    ...pinned.map((name) => rule(`/${name}/*`, 'Cache-Control', forever)),
  ].join('\n');
}

// No backslash: Apache's versions read it in two ways.
const htaccess = `AddType text/javascript .js
AddType application/json .json
<IfModule mod_setenvif.c>
  SetEnvIf Request_URI "/v[0-9]+[.][0-9]+[.][0-9]+/" csec_forever
  SetEnvIf Request_URI "/v[0-9]+([.][0-9]+)?/(words|facts|assets)/" csec_forever
</IfModule>
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set Cache-Control "${short}"
  Header set Cache-Control "${forever}" env=csec_forever
</IfModule>
`;

/** Writes the rules of a folder with releases in it. */
export function writeCacheRules(root) {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  writeFileSync(join(root, '_headers'), headers(folders));
  writeFileSync(join(root, '.htaccess'), htaccess);
}
