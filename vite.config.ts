import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { transform as minifyStyles } from 'lightningcss';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { signedLanguages, signedWords as signed } from './scripts/signatures.js';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

/** The licences of the libraries that are inside the script, beside it. */
const licenses = 'LICENSES.md';

/** Of those that are inside its pages; and of those inside the translator's preview, which carries them in itself. */
const pageLicenses = 'LICENSES-pages.md';

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
    if (!/src\/(elements\/|widget|root)[^.]*\.ts$/.test(id)) return undefined;
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
 * All words together bear one mark. With a mark for each file the script, which names them all, would be 170 bytes larger
 * with every language: such marks are what nothing compresses.
 */
function wordsMark(): string {
  const folder = new URL('locales/', import.meta.url);
  const mark = createHash('sha256');
  for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort())
    if (file.endsWith('.json')) mark.update(file).update(readFileSync(new URL(file, folder)));
  return mark.digest('base64url').slice(0, 8);
}

const mark = wordsMark();

/**
 * Which words there are, said by groups of languages with the same parts: another language is one word more in the script,
 * and not a line for each of its parts.
 */
function wordsTable(code: string): { rest: string; table: string } {
  const row =
    /"\.\.\/locales\/([^/"]+)\/([^/"]+)\.json": \(\) => import\("\.\/words\/[^"]+"\)\.then\(\(m\) => m\["default"\]\),?\s*/g;
  const parts = new Map<string, string[]>();
  for (const [, lang, part] of code.matchAll(row))
    parts.set(lang!, [...(parts.get(lang!) ?? []), part!]);
  const groups = new Map<string, string[]>();
  for (const [lang, own] of parts)
    groups.set(own.join(' '), [...(groups.get(own.join(' ')) ?? []), lang]);
  let first = true;
  const rest = code.replace(row, () => (first ? ((first = false), '...__words,') : ''));
  const said = JSON.stringify([...groups].map(([own, langs]) => [langs.join(' '), own]));
  const table = `const __words = {};
    for (const [langs, parts] of ${said})
      for (const lang of langs.split(' '))
        for (const part of parts.split(' '))
          __words['../locales/' + lang + '/' + part + '.json'] = () =>
            __fetch('./words/' + lang + '-' + part + '.${mark}.js');`;
  return { rest, table: parts.size ? table : '' };
}

/**
 * A part that failed can be asked for again. Browsers keep a module that they could not read for as long as the page is
 * open, and Firefox one that did not come, so after a failure every address that is still to be asked for is a new one.
 */
const again: Plugin = {
  name: 'csec-again',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const loader = /\(\) => import\(("[^"]+")\)\.then\(\(m\) => m\["default"\]\)/g;
    if (!loader.test(code)) this.error('no loader of a part is found: look at vite.config.ts');
    const { rest, table } = wordsTable(code);
    if (!table) this.error('no table of words is found: look at vite.config.ts');
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
        ${table}
        ${rest.replace(loader, '() => __fetch($1)')}`,
      map: null,
    };
  },
};

// Methods of i18next: of the instance, of its store, and of what says how a text was made.
const neverCalled = [
  ...[
    'dir',
    'cloneInstance',
    'use',
    'reloadResources',
    'hydrate',
    'loadNamespaces',
    'loadLanguages',
  ],
  ...['exists', 'setDefaultNamespace', 'hasLoadedNamespace'],
  ...['removeResourceBundle', 'toJSON'],
  ...['nest', 'getUsedParamsDetails', 'getPluralFormsOfKey'],
];

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
    const called = neverCalled.reduce((rest, name) => {
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

/**
 * A strict policy lets no worker run that is made of text, and fflate then never answers: what packs and unpacks a table
 * does so where it is called.
 */
const noWorkers: Plugin = {
  name: 'csec-no-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!/excel-file\/modules\/zip\/(zipTo|unzipFrom)ArrayBuffer\.js/.test(id)) return undefined;
    const asked = /import \{ (zip|unzip) \} from 'fflate';/;
    const name = asked.exec(code)?.[1];
    if (!name) this.error('fflate is not asked for as it was: look at vite.config.ts');
    const atOnce = `import { ${name}Sync } from 'fflate';
      const ${name} = (...all) => {
        const done = all.pop();
        try { done(null, ${name}Sync(...all)); } catch (error) { done(error); }
      };`;
    return { code: code.replace(asked, atOnce), map: null };
  },
};

/** The reader of XML that XLIFF is read with wants a stream of Node's to inherit from, and streams nothing. */
const noStreams: Plugin = {
  name: 'csec-no-streams',
  enforce: 'pre',
  resolveId: (id) => (id === 'stream' ? '\0csec-stream' : undefined),
  load: (id) => (id === '\0csec-stream' ? 'export class Stream {}' : undefined),
};

/** The translator's preview has English inside; every other word comes from the translator's file. */
const englishAlone: Plugin = {
  name: 'csec-english-alone',
  enforce: 'pre',
  load: (id) =>
    /\/locales\/(?!en\/|signed)[^/]+\/[\w-]+\.json$/.test(id)
      ? { code: '{}', map: null }
      : undefined,
};

// The kit stands on ReactiveElement: LitElement would only say its version.
const treeshake = { moduleSideEffects: (id: string) => !id.includes('/lit-element/') };

const script = 'src/csec-widgets.ts';

const outputs: Record<string, UserConfig> = {
  /** The one script tag: a module, with the words of other languages beside it. */
  cdn: {
    plugins: [quiet, signed, facts, styles, templates, unused, again, small],
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
            if (lang) return `words/${lang}-${part}.${mark}.js`;
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
    plugins: [quiet, signed, facts, styles, templates, unused, small],
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
    plugins: [signed],
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
  /** The translator's preview, which scripts/locale/preview-page.js puts into one page. */
  translator: {
    define: { 'import.meta.url': '""' },
    plugins: [quiet, englishAlone, noWorkers, noStreams, styles, templates, unused, small],
    build: {
      write: false,
      minify: false,
      license: { fileName: pageLicenses },
      lib: { entry: 'scripts/locale/preview.js', formats: ['iife'], name: 'csecTranslator' },
      rolldownOptions: { treeshake },
    },
  },
  /** The pages that stand beside the script. */
  pages: {
    root: 'src/pages',
    base: './',
    plugins: [quiet, signed, noWorkers, noStreams, styles, templates],
    build: {
      outDir: '../../dist/cdn',
      emptyOutDir: false,
      license: { fileName: pageLicenses },
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
    __SIGNED__: JSON.stringify(signedLanguages()),
    ...outputs[mode]?.define,
  },
  build: { target: 'es2022', sourcemap: mode === 'esm', ...outputs[mode]?.build },
}));
