import { createServer } from 'vite';

/**
 * Gives modules of the sources, as Vite reads them, to what needs them. Nothing is served, and nothing stays open.
 *
 * @param use - Takes what loads a module by its path from the root of the tree, such as `/src/content/district.ts`.
 */
export async function fromSources(use) {
  const server = await createServer({ mode: 'esm', server: { middlewareMode: true, ws: false } });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
