// Pages with the strictest rules that a district may set, in headers as a server sends them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

let world;
before(async () => (world = await start()));
after(() => world.stop());

const tags = [
  ...['csec-hotline-card', 'csec-risk-checklist', 'csec-protocol-stepper', 'csec-glossary'],
  ...['csec-topics', 'csec-resources', 'csec-term', 'csec-toolkit'],
  'csec-quick-exit',
];
const call = '<a href="tel:+18002074464">800-207-4464</a>';
const asTags = tags
  .map((tag) =>
    tag === 'csec-term'
      ? `<p><${tag}>grooming</${tag}></p>`
      : `<${tag} county="orange">${call}</${tag}>`,
  )
  .join('');
const asBlocks = tags
  .map((tag) =>
    tag === 'csec-term'
      ? '<p><span data-csec="term">grooming</span></p>'
      : `<div data-csec="${tag.slice(5)}" data-county="orange">${call}</div>`,
  )
  .join('');
const asLinks = (kit) =>
  tags
    .map((tag) =>
      tag === 'csec-term'
        ? `<p>It is <a href="${kit}embed.html?widget=term&terms=grooming" data-csec>grooming</a>.</p>`
        : `<p><a href="${kit}embed.html?widget=${tag.slice(5)}&county=orange">800-207-4464</a></p>`,
    )
    .join('');
const asFrame = (kit) =>
  `<iframe src="${kit}embed.html?widget=hotline-card&county=orange" title="Help" height="300"></iframe>`;

/** The rules of README and SECURITY.md, with the host of the script; what is broken is told to the page. */
const policy = (types = 'lit-html', more = '') => {
  const kit = new URL(world.kit).origin;
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' ${kit}`,
      `style-src 'self' ${kit}`,
      "img-src 'self' data:",
      "require-trusted-types-for 'script'",
      `trusted-types ${types}`,
      more,
    ]
      .filter(Boolean)
      .join('; '),
  };
};

const module = () =>
  `<link rel="stylesheet" href="${world.kit}csec-widgets.css"><script type="module" src="${world.kit}csec-widgets.js"></script>`;
const classic = () => `<script defer src="${world.kit}csec-widgets.all.js"></script>`;

/** Notes each broken rule, in frames too. */
const noteViolations = (context) =>
  context.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
const violations = async (tab) =>
  (
    await Promise.all(tab.frames().map((frame) => frame.evaluate(() => globalThis.violations)))
  ).flat();

const open = (address) =>
  world.open(address, {
    scripts: ['test/closed-roots.js'],
    prepare: (tab) => noteViolations(tab.context()),
  });

/** Uses whatever there is to use, from within: what a press makes the kit do is what may break a rule. */
async function use(tab) {
  await tab.evaluate(async () => {
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    const inner = (root) =>
      [...root.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('csec-'))
        .flatMap((one) => [one, ...inner(globalThis.rootIn(one))]);
    for (const element of inner(document)) {
      const root = globalThis.rootIn(element);
      for (const one of root.querySelectorAll('input, button, summary, [role=button]')) one.click();
      const search = root.querySelector('[type=search]');
      if (search) {
        search.value = 'groom';
        search.dispatchEvent(new Event('input'));
      }
    }
    await pause(100);
    for (const lang of ['es', 'en', 'es']) {
      document.documentElement.lang = lang;
      await pause(150);
    }
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await pause(50);
  });
}

for (const [what, script] of [
  ['the module', module],
  ['the classic file', classic],
])
  test(`every element in every spelling works on the strictest page, with ${what}`, async () => {
    for (const [spelling, body] of [
      ['tags', asTags],
      ['blocks', asBlocks],
      ['links', asLinks(world.kit)],
    ]) {
      const { tab, said, close } = await open(world.page(body, script(), policy()));
      for (const tag of tags)
        await tab.waitForSelector(`${tag}:state(ready)`, { state: 'attached' });
      await use(tab);
      await tab.waitForFunction(() =>
        [...document.body.querySelectorAll('csec-hotline-card')].every(
          (card) => globalThis.rootIn(card).querySelector('.root').lang === 'es',
        ),
      );
      // A style that was refused would leave the card without its look.
      const drawn = await tab.evaluate(() => {
        const root = globalThis.rootIn(document.querySelector('csec-hotline-card'));
        return getComputedStyle(root.querySelector('a.button')).display;
      });
      assert.match(drawn, /flex/, spelling);
      assert.deepEqual(await violations(tab), [], spelling);
      assert.deepEqual(said, [], spelling);
      await close();
    }
  });

test('a frame of the kit works on the strictest page that allows it, and is fitted', async () => {
  const address = world.page(
    asFrame(world.kit),
    module(),
    policy('lit-html', `frame-src ${new URL(world.kit).origin}`),
  );
  const { tab, said, close } = await open(address);
  await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 700);
  assert.deepEqual(await violations(tab), []);
  // A frame that has not come yet is still the page's own: the browser says that the question did not reach the kit.
  assert.deepEqual(
    said.filter((line) => !line.includes("Failed to execute 'postMessage'")),
    [],
  );
  await close();
});

for (const [what, script] of [
  ['the module', module],
  ['the classic file', classic],
])
  test(`a page that allows no markup from text at all keeps what it wrote, with ${what}`, async () => {
    for (const body of [asTags, asBlocks, asLinks(world.kit)]) {
      const { tab, close } = await open(world.page(body, script(), policy("'none'")));
      await tab.waitForTimeout(200);
      assert.equal(await tab.evaluate(() => !!customElements.get('csec-hotline-card')), false);
      // The script, refused, breaks nothing else of the page.
      assert.equal((await violations(tab)).length, 1);
      const seen = await tab.locator('body').innerText();
      assert.equal(seen.match(/800-207-4464/g).length, tags.length - 1);
      assert.match(seen, /grooming/);
      await close();
    }
  });

test("two copies, and a page's own Lit, stand together where the page allows it", async () => {
  const first = `<script type="module" src="${world.kit}csec-widgets.js?first"></script>`;
  const lit = await readFile(
    new URL('../../node_modules/lit-html/lit-html.js', import.meta.url),
    'utf8',
  );
  world.file('/lit-html.js', lit);
  const own = world.file(
    '/own.js',
    `import { html, render } from './lit-html.js'; render(html\`<p>own</p>\`, document.querySelector('#own'));`,
  );
  const { tab, said, close } = await open(
    world.page(
      `<div id="own"></div>${asTags}`,
      `${first}${classic()}<script type="module" src="${own}"></script>`,
      policy("lit-html 'allow-duplicates'"),
    ),
  );
  for (const tag of tags) await tab.waitForSelector(`${tag}:state(ready)`, { state: 'attached' });
  await tab.waitForSelector('#own p');
  assert.deepEqual(await violations(tab), []);
  assert.equal(said.length, 1);
  assert.match(said[0], /is on this page already: version .* does nothing/);
  await close();
});

test('without that leave, the second copy is refused and the first goes on', async () => {
  const { tab, close } = await open(world.page(asTags, `${module()}${classic()}`, policy()));
  for (const tag of tags) await tab.waitForSelector(`${tag}:state(ready)`, { state: 'attached' });
  assert.equal((await violations(tab)).length, 1);
  await use(tab);
  assert.equal((await violations(tab)).length, 1);
  await close();
});

test('its own page keeps rules as strict, whatever stands in its address', async () => {
  const { tab, said, close } = await open(
    `${world.kit}embed.html?widget=toolkit&lang=es#%3Cscript%3E`,
  );
  await tab.waitForSelector('csec-toolkit:state(ready)');
  await use(tab);
  assert.deepEqual(await violations(tab), []);
  assert.deepEqual(said, []);
  await close();
});
