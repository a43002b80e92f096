// `npm run transcripts` writes what the virtual screen reader says now. Read what changed before you keep it.
import base from '../../web-test-runner.config.js';

export default {
  ...base,
  groups: base.groups
    .filter(({ name }) => name === 'Chromium: sources')
    .map((group) => ({ ...group, files: ['test/sources/transcripts.test.ts'] })),
};
