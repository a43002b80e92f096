// Serves the demo: a district's page on one port, the built kit on another, as it is in life.
import { readFile } from 'node:fs/promises';
import { preview } from 'vite';

const site = (port, plugins = []) =>
  preview({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { outDir: 'dist/cdn' },
    preview: { port, host: 'localhost', cors: { origin: '*' } },
  });

const address = (server) => server.resolvedUrls.local[0].replace(/\/$/, '');

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const [major, minor] = version.split('.');
const steady = `v${major}.${minor}`;

const kit = await site(Number(process.env.KIT_PORT ?? 4180), [
  {
    // A release stands in folders of its version: here all of them are the same build.
    name: 'folders-of-a-release',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        request.url = request.url.replace(/^\/v[\d.]+\//, '/');
        next();
      });
    },
  },
]);

const district = await site(Number(process.env.PORT ?? 4170), [
  {
    name: 'district-page',
    configurePreviewServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (!/^\/(demo\.html)?(\?|$)/.test(request.url)) return next();
        const page = await readFile('dist/cdn/demo.html', 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        // Only the kit's own two files come from the other origin.
        response.end(page.replace(/\.\/(csec-widgets\.(?:js|css))/g, `${address(kit)}/$1`));
      });
    },
  },
]);

console.log(`The demo page:  ${address(district)}/`);
console.log(`The builder:    ${address(kit)}/${steady}/builder.html`);
console.log(`The kit:        ${address(kit)}/csec-widgets.js`);
