// The pages of the three frameworks, each compiled by its own compiler, in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const vuePage = {
  name: 'vue-page',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { compileScript, parse } = await import('vue/compiler-sfc');
    const { descriptor } = parse(code, { filename: id });
    const isCustomElement = (tag) => tag.startsWith('csec-');
    const templateOptions = { compilerOptions: { isCustomElement } };
    const options = { id: 'page', inlineTemplate: true, isProd: true, templateOptions };
    return { code: compileScript(descriptor, options).content, map: null, moduleType: 'js' };
  },
};

const sveltePage = {
  name: 'svelte-page',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { compile } = await import('svelte/compiler');
    const { js } = compile(code, { filename: id, generate: 'client' });
    return { code: js.code, map: null, moduleType: 'js' };
  },
};

const entries = { react: 'react.jsx', vue: 'vue.js', svelte: 'svelte.js' };

/** The bundle of each framework's page, by its name. */
export async function buildApps() {
  const names = Object.keys(entries);
  const codes = await Promise.all(
    names.map(async (name) => {
      const [{ output }] = await build({
        configFile: false,
        root: path('.'),
        logLevel: 'error',
        mode: 'production',
        plugins: [vuePage, sveltePage],
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target: 'es2022',
          lib: { entry: path(`apps/${entries[name]}`), formats: ['es'], fileName: name },
        },
      });
      return output[0].code;
    }),
  );
  return new Map(names.map((name, index) => [name, codes[index]]));
}
