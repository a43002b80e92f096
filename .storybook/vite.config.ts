import { defineConfig } from 'vite';

// The project's own configuration builds the script that districts load; Storybook needs nothing of it.
export default defineConfig({
  publicDir: false,
  define: { __VERSION__: JSON.stringify('story') },
});
