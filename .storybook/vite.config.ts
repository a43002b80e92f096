import { defineConfig, type Plugin } from 'vite';
import { signedLanguages, signedWords } from '../scripts/signatures.js';

/** package.json says which published files do something when they are imported; here it is the sources that do. */
const sources: Plugin = {
  name: 'sources-have-effects',
  transform: (code, id) =>
    id.includes('/node_modules/') ? undefined : { code, map: null, moduleSideEffects: true },
};

// The project's own configuration builds the script that districts load; Storybook needs nothing of it.
export default defineConfig({
  publicDir: false,
  define: {
    __VERSION__: JSON.stringify('story'),
    // A story stands still: its copy of the numbers never gets old.
    __RELEASED__: JSON.stringify('2999-01-01'),
    __SIGNED__: JSON.stringify(signedLanguages()),
  },
  // The pages of stories have a light and a dark look: light-dark() stays as it is written.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
  plugins: [sources, signedWords],
});
