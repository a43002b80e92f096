// The server's half of hooks.js: the same for every engine, whatever drives it.

/** What comes later can be made to fail, to come broken or to wait: the words of Spanish, or all that the topics need. */
const later = {
  kit: /\/es[-/]kit[^/]*\.js(on)?$/,
  topics: /[-/]topics-[^/]*\.js(on)?$/,
};
/** What a network may make of a file. */
const brokenFiles = { cut: 'export default {"draft":"A qual', empty: '\n' };
const cookie = 'test-session';
/** By session and part: the state, and who waits for it to be "ok". */
const states = new Map();
const waiting = new Map();

/**
 * Answers the requests of one page as its test wishes. A module's request does not say which page it is for, so the
 * page has a cookie; the kit cannot read it.
 */
export async function words(context, next) {
  const opened = context.query['wtr-session-id'];
  if (opened) context.cookies.set(cookie, opened, { sameSite: 'strict' });
  const session = opened ?? context.cookies.get(cookie);
  const part = Object.keys(later).find((name) => later[name].test(context.path));
  const key = `${session} ${part}`;
  if (part && states.get(key) === 'stall')
    await new Promise((go) => waiting.set(key, [...(waiting.get(key) ?? []), go]));
  if (part && states.get(key) === 'fail') {
    // As where the network is gone: no answer at all.
    context.status = 503;
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  const broken = part && brokenFiles[states.get(key)];
  if (broken) {
    context.type = 'js';
    context.body = broken;
  } else await next();
  if (!part) return;
  // The runner would let a browser keep it, and no page after this one would ask. What is sent, it leaves alone.
  context.set('cache-control', 'no-store');
  context.flushHeaders();
}

/** A key alone or with others held, as in "Control+A": what goes down, and comes up in the other order. */
const strokes = (keys) => {
  const held = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
  return [held, held.toReversed()];
};
const webdriverKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Backspace: '\uE003',
  Control: '\uE009',
  Escape: '\uE00C',
};

/** How to do it, by what drives the browser. */
const drivers = {
  playwright: (page) => ({
    'set-width': (size) => page.setViewportSize(size),
    'set-media': (media) => page.emulateMedia(media),
    'press-key': ({ key }) => page.keyboard.press(key),
    'click-at': ({ x, y }) => page.mouse.click(x, y),
  }),
  puppeteer: (page) => ({
    'set-width': (size) => page.setViewport(size),
    'press-key': async ({ key }) => {
      const [down, up] = strokes(key);
      for (const one of down) await page.keyboard.down(one);
      for (const one of up) await page.keyboard.up(one);
    },
    'click-at': ({ x, y }) => page.mouse.click(x, y),
  }),
  webdriver: (browser) => ({
    'set-width': ({ width, height }) => browser.setViewport(width, height),
    'press-key': ({ key }) => {
      const [down, up] = strokes(key).map((keys) => keys.map((one) => webdriverKeys[one] ?? one));
      const actions = [
        ...down.map((value) => ({ type: 'keyDown', value })),
        ...up.map((value) => ({ type: 'keyUp', value })),
      ];
      return browser.driver.performActions([{ type: 'key', id: 'keys', actions }]);
    },
    'click-at': ({ x, y }) => {
      const actions = [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      return browser.driver.performActions([{ type: 'pointer', id: 'mouse', actions }]);
    },
  }),
};
const commands = ['set-words', ...Object.keys(drivers.playwright())];

/** The commands of hooks.js. The answer is false where this engine's driver cannot do it. */
export const hooks = {
  name: 'test-hooks',
  async executeCommand({ command, payload, session }) {
    if (!commands.includes(command)) return undefined;
    if (command === 'set-words') {
      const key = `${session.id} ${payload.part}`;
      states.set(key, payload.state);
      if (payload.state === 'ok') {
        for (const go of waiting.get(key) ?? []) go();
        waiting.delete(key);
      }
      return true;
    }
    const { browser } = session;
    const page = browser.type === 'webdriver' ? browser : browser.getPage(session.id);
    const act = drivers[browser.type](page)[command];
    return (await act?.(payload)) !== false && !!act;
  },
};
