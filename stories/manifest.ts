import { shared } from '../src/elements/shared.styles.js';

/** What the doc comments say of one element; the parts of a custom elements manifest that stories read. */
interface Declaration {
  name: string;
  tagName?: string;
  attributes?: {
    name: string;
    fieldName?: string;
    description?: string;
    type?: { text: string };
  }[];
  cssProperties?: { name: string; description?: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

// A glob and not an import: types and lint hold before `node scripts/build.js manifest` has made the file.
const found = import.meta.glob<Manifest>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** The manifest of the kit; empty where it was not made yet. */
export const manifest: Manifest = Object.values(found)[0] ?? { modules: [] };

// One sheet or several.
const css = [shared].flat().map(String).join('');

const declarations = manifest.modules.flatMap((module) => module.declarations);

/** What the manifest says of an element. */
export const declarationOf = (tag: string): Declaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);

/** The CSS properties that a page can set, with the values that hold where it sets none. */
export const cssProperties = (
  declarations.find(({ name }) => name === 'Widget')?.cssProperties ?? []
).map(({ name, description = '' }) => {
  const pair = new RegExp(`${name}, light-dark\\(([^,]+), ([^)]+)\\)`).exec(css);
  const one = new RegExp(`${name}, ([^()]+)\\)`).exec(css)?.[1] ?? '';
  return { name, description, light: pair?.[1] ?? one, dark: pair?.[2] ?? one };
});
