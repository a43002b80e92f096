import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const lint = new ESLint();

/** What the linter says of a line in a file of the kit, by the names of its rules. */
async function faults(line, filePath = 'src/elements/example.ts') {
  const [{ messages }] = await lint.lintText(`${line}\n`, { filePath });
  return messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

test('a line of the kit that would keep or send something does not pass', async () => {
  for (const line of [
    "localStorage.setItem('a', 'b');",
    "window.localStorage.setItem('a', 'b');",
    "globalThis.sessionStorage['a'] = 'b';",
    "indexedDB.open('a');",
    "void caches.open('a');",
    "document.cookie = 'a=b';",
    "void cookieStore.set('a', 'b');",
    "history.pushState(null, '');",
    "window.history.replaceState(null, '');",
    "window.name = 'a';",
    "name = 'a';",
    "void fetch('https://a.example');",
    "navigator.sendBeacon('https://a.example');",
    'new XMLHttpRequest();',
    "new WebSocket('wss://a.example');",
    "new EventSource('https://a.example');",
  ])
    assert.notDeepEqual(await faults(line), [], line);
});

test('a line of the kit that would make markup, style or code from text does not pass', async () => {
  for (const line of [
    "document.body.innerHTML = '';",
    "document.body['innerHTML'] = '';",
    "document.body.outerHTML = '';",
    "document.body.insertAdjacentHTML('beforeend', '');",
    "document.write('');",
    "document.createElement('iframe').srcdoc = '';",
    'new DOMParser();',
    "document.createRange().createContextualFragment('');",
    "eval('');",
    "new Function('');",
    "setTimeout('a()');",
    "location.href = 'javascript:a()';",
    "document.body.setAttribute('style', '');",
    'import { html } from \'lit\'; export const a = html`<p style="color: red"></p>`;',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('');",
    "import { unsafeStatic } from 'lit/static-html.js'; unsafeStatic('');",
    "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});",
  ])
    assert.notDeepEqual(await faults(line), [], line);
});

test('a line that does none of this passes', async () => {
  for (const line of [
    'import { html } from \'lit\'; export const a = html`<p class="name"></p>`;',
    "document.body.textContent = '';",
    "export const { name } = document.createElement('input');",
  ])
    assert.deepEqual(await faults(line), [], line);
});
