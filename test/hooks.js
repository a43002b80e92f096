// What the tests need of the browser and the network, on the page: nothing of it is in the kit. The runner's server does
// it, see hooks-server.js.
import { executeServerCommand } from '@web/test-runner-commands';

window.setWords = (state, part = 'kit') => executeServerCommand('set-words', { state, part });
window.setWidth = (width, height = 800) => executeServerCommand('set-width', { width, height });
window.pressKey = (key) => executeServerCommand('press-key', { key });
window.clickAt = (x, y) => executeServerCommand('click-at', { x, y });
window.setMedia = async (media) => {
  if (!(await executeServerCommand('set-media', media))) setRules(media);
};

/** Every style sheet on the page, those of roots too. */
const sheetsIn = (root) => [
  ...root.styleSheets,
  ...root.adoptedStyleSheets,
  ...[...root.querySelectorAll('*')].flatMap((element) => {
    const inner = window.rootIn(element);
    return inner ? sheetsIn(inner) : [];
  }),
];

const changed = new Map();

/**
 * Where a browser's driver cannot say "print", the rules for print are made to hold, and those for the screen not to.
 */
function setRules({ media, ...other }) {
  if (Object.keys(other).length) throw new Error(`not in this engine: ${Object.keys(other)}`);
  for (const [list, text] of changed) list.mediaText = text;
  changed.clear();
  if (media !== 'print') return;
  for (const sheet of new Set(sheetsIn(document)))
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && /\b(print|screen)\b/.test(rule.media.mediaText)) {
        changed.set(rule.media, rule.media.mediaText);
        rule.media.mediaText = rule.media.mediaText.includes('print') ? 'all' : 'not all';
      }
}
