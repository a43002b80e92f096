import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { transform as minifyStyles } from 'lightningcss';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

/** The licences of the libraries that are inside the script, beside it. */
const licenses = 'LICENSES.md';

/** The day of the version's release, as its heading in the list of changes has it. */
const changes = readFileSync(new URL('CHANGELOG.md', import.meta.url), 'utf8');
const released = new RegExp(`^## ${version} · (\\d{4}-\\d\\d-\\d\\d)$`, 'm').exec(changes)?.[1];
if (!released) throw new Error(`CHANGELOG.md has no heading "## ${version} · YYYY-MM-DD"`);

/** Minifies what stands inside css`…`: a minifier of scripts leaves a template as it is. */
const styles: Plugin = {
  name: 'csec-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    return {
      code: code.replace(/css`([^`\\]*(?:\\.[^`\\]*)*)`/g, (_, text: string) => {
        const css = text.replaceAll('\\`', '`');
        const small = minifyStyles({ filename: id, code: Buffer.from(css), minify: true });
        return `css\`${Buffer.from(small.code).toString().replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
      }),
      map: null,
    };
  },
};

/** Takes the white space between the lines of an html`…` template, where no words stand, out of what is sent. */
const templates: Plugin = {
  name: 'csec-templates',
  transform(code, id) {
    if (!/src\/(elements\/|widget)[^.]*\.ts$/.test(id)) return undefined;
    return { code: code.replace(/\n\s+/g, '\n'), map: null };
  },
};

// Where each fact was found and when, and what follows from the rest. A county's `source` a reader may open.
const unsent = new Set(['source', 'found', 'publish', 'unsourced', 'withheld']);

/** What only people who keep the facts need is not sent to readers. */
const facts: Plugin = {
  name: 'csec-facts',
  enforce: 'pre',
  transform(code, id) {
    if (!/src\/content\/[\w/-]+\.json$/.test(id)) return undefined;
    const sent: unknown = JSON.parse(code, (key, value: unknown) =>
      unsent.has(key) && !(key === 'source' && id.endsWith('counties.json')) ? undefined : value,
    );
    return { code: JSON.stringify(sent), map: null };
  },
};

/**
 * A part that does not come is the kit's own affair. Vite's helper would tell it to the host's window as
 * `vite:preloadError`, where sites answer with a reload; it is in a build even without preloading.
 */
const quiet: Plugin = {
  name: 'csec-quiet',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('vite/preload-helper.js') ? id : undefined),
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/**
 * The words' addresses are written out in a row for each language, with their one hash: a language more costs the script
 * some fifteen bytes. And a part that failed can be asked for again. Browsers keep a module that they could not read for as long as the page is
 * open, and Firefox one that did not come, so after a failure every address that is still to be asked for is a new one.
 */
const again: Plugin = {
  name: 'csec-again',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const loader = /\(\) => import\(("[^"]+")\)\.then\(\(m\) => m\["default"\]\)/g;
    const word =
      /"\.\.\/locales\/([^/"]+)\/([^/"]+)\.json": \(\) => import\("\.\/words\/[^."]+\.([^."]+)\.js"\)\.then\(\(m\) => m\["default"\]\),?\s*/g;
    const rows = new Map<string, string>();
    for (const [, lang, part, hash] of code.matchAll(word))
      rows.set(lang!, `${rows.get(lang!) ?? `${lang} ${hash}`} ${part}`);
    if (!loader.test(code) || !rows.size)
      this.error('no loader of a part is found: look at vite.config.ts');
    let first = true;
    const short = code.replace(word, () => {
      const table = first ? '...__words, ' : '';
      first = false;
      return table;
    });
    return {
      code: `let __failed = '';
        const __fetch = async (path) => {
          try {
            const part = (await import(path + __failed)).default;
            if (part) return part;
          } catch {}
          __failed = '?' + performance.now();
          throw Error(path);
        };
        const __words = Object.fromEntries(${JSON.stringify([...rows.values()])}.flatMap((row) => {
          const [lang, hash, ...parts] = row.split(' ');
          return parts.map((part) => [
            '../locales/' + lang + '/' + part + '.json',
            () => __fetch('./words/' + lang + '-' + part + '.' + hash + '.js'),
          ]);
        }));
        ${short.replace(loader, '() => __fetch($1)')}`,
      map: null,
    };
  },
};

/** What of i18next nothing here calls, 2 kB and more, is not sent to readers: its loader of back ends and its formatter,
 * its list of directions, its copies of itself, texts within texts. */
const unused: Plugin = {
  name: 'csec-unused',
  transform(code, id) {
    if (!id.includes('/i18next/dist/esm/i18next.js')) return undefined;
    const without = ['Connector extends EventEmitter', 'Formatter'].reduce((rest, name) => {
      const whole = new RegExp(`class ${name} \\{[\\s\\S]*?\\n\\}\\n`);
      if (!whole.test(rest)) this.error(`i18next has no "class ${name}": look at vite.config.ts`);
      return rest.replace(whole, `class ${name} { format(value) { return value; } }\n`);
    }, code);
    const called = ['dir', 'cloneInstance', 'nest'].reduce((rest, name) => {
      const whole = new RegExp(`\\n  ${name}\\(.*\\) \\{\\n[\\s\\S]*?\\n  \\}\\n`);
      if (!whole.test(rest)) this.error(`i18next has no "${name}()": look at vite.config.ts`);
      return rest.replace(whole, `\n  ${name}(text) { return text; }\n`);
    }, without);
    return { code: called, map: null };
  },
};

/**
 * Vite leaves the white space in a library's module, which a district would send to every reader. i18next's own
 * diagnostics go too: the types and the content check find a wrong key before a reader could.
 */
const small: Plugin = {
  name: 'csec-small',
  enforce: 'post',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const result = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2020,
        compress: {
          passes: 3,
          unsafe_arrows: true,
          pure_getters: true,
          pure_funcs: ['log', 'warn', 'error', 'deprecate'].flatMap((level) => [
            `this.logger.${level}`,
            `this.services.logger.${level}`,
            `this.baseLogger.${level}`,
          ]),
        },
        // The licences of what is inside ask to be kept with it.
        format: { comments: false, preamble: `/* ${name} ${version}, MIT: ${licenses} */` },
      });
      chunk.code = result.code!;
    }
  },
};

// The kit stands on ReactiveElement: LitElement would only say its version.
const treeshake = { moduleSideEffects: (id: string) => !id.includes('/lit-element/') };

const script = 'src/csec-widgets.ts';

const hashes = new Map<string, string>();

/**
 * One hash for all the words of a language: every part's own would stand in the script, where nothing makes it smaller,
 * and the script would grow by a kilobyte with ten languages.
 */
function hashOf(lang: string): string {
  const known = hashes.get(lang);
  if (known) return known;
  const folder = new URL(`locales/${lang}/`, import.meta.url);
  const hash = createHash('sha256').update(version);
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)));
  const short = hash.digest('base64url').slice(0, 8);
  hashes.set(lang, short);
  return short;
}

const outputs: Record<string, UserConfig> = {
  /** The one script tag: a module, with the words of other languages beside it. */
  cdn: {
    plugins: [quiet, facts, styles, templates, unused, again, small],
    build: {
      outDir: 'dist/cdn',
      minify: false,
      license: { fileName: licenses },
      lib: { entry: script, formats: ['es'], fileName: () => 'csec-widgets.js' },
      rolldownOptions: {
        treeshake,
        output: {
          chunkFileNames: ({ moduleIds }) => {
            const [, lang, part] = /locales\/([^/]+)\/([^/]+)\.json/.exec(moduleIds[0] ?? '') ?? [];
            if (lang) return `words/${lang}-${part}.${hashOf(lang)}.js`;
            return 'facts/[name].[hash].js';
          },
        },
      },
    },
  },
  /** The same in one classic file, with every language inside. */
  all: {
    // A classic script has no address of its own module; it knows its tag while it runs.
    define: { 'import.meta.url': '""' },
    plugins: [quiet, facts, styles, templates, unused, small],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: script,
        formats: ['iife'],
        name: 'csecWidgets',
        fileName: () => 'csec-widgets.all.js',
      },
      rolldownOptions: { treeshake },
    },
  },
  /** For npm: modules, with the libraries left to the one who builds. */
  esm: {
    build: {
      outDir: 'dist/esm',
      minify: false,
      lib: { entry: { index: 'src/index.ts', 'csec-widgets': script }, formats: ['es'] },
      rolldownOptions: {
        external: [/^lit/, 'i18next', 'valibot'],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  },
  /** The pages that stand beside the script. */
  pages: {
    root: 'src/pages',
    base: './',
    plugins: [quiet, styles, templates],
    build: {
      outDir: '../../dist/cdn',
      emptyOutDir: false,
      // The classic script of a page imports nothing lazily that a host could see fail.
      modulePreload: false,
      rolldownOptions: {
        input: ['demo', 'embed', 'builder', 'poster'].map((page) => `src/pages/${page}.html`),
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  ...outputs[mode],
  publicDir: false,
  logLevel: 'error',
  define: {
    __VERSION__: JSON.stringify(version),
    __RELEASED__: JSON.stringify(released),
    ...outputs[mode]?.define,
  },
  build: { target: 'es2022', sourcemap: mode === 'esm', ...outputs[mode]?.build },
}));
