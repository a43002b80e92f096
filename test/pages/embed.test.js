import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { start } from './browser.js';

const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const counties = JSON.parse(
  readFileSync(new URL('../../src/content/counties.json', import.meta.url), 'utf8'),
);
const written = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

let world;
before(async () => (world = await start()));
after(() => world.stop());

const visible = (tab) => tab.evaluate(() => document.body.innerText);
const ready = (tab, tag = 'csec-hotline-card') => tab.waitForSelector(`${tag}:state(ready)`);
const script = () => `<script type="module" src="${world.kit}csec-widgets.js"></script>`;

test('shows the element that its address asks for, in its language, with a neutral title', async () => {
  const { tab, said, close } = await world.open(
    `${world.kit}embed.html?widget=hotline-card&county=orange&lang=es-MX&audience=family#orange`,
  );
  await ready(tab);
  assert.equal(await tab.title(), 'Página de ayuda escolar');
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'es');
  const words = await tab.evaluate(
    () => document.querySelector('csec-hotline-card').shadowRoot.textContent,
  );
  assert.match(words, /Reporte el abuso infantil en el condado de\s+Orange/);
  assert.match(await visible(tab), /Hecho con csec-widgets.*no es una página del condado/);
  assert.deepEqual(said, []);
  await close();
});

test('has a menu of languages by their own names; what is chosen is in no address and forgotten with the page', async () => {
  const { tab, said, close } = await world.open(
    `${world.kit}embed.html?widget=hotline-card&county=orange`,
  );
  await ready(tab);
  const lang = () =>
    tab.evaluate(() => [
      document.documentElement.lang,
      document.querySelector('csec-hotline-card').shadowRoot.querySelector('.root').lang,
      document.querySelector('select').value,
    ]);
  const address = tab.url();
  const names = await tab.$$eval('header option', (options) =>
    options.map((option) => `${option.lang} ${option.dir} ${option.text}`),
  );
  assert.ok(names.includes('en ltr English') && names.includes('es ltr Español'), names.join());
  await tab.selectOption('header select', 'es');
  await tab.waitForFunction(() => document.title === 'Página de ayuda escolar');
  await tab.waitForFunction(
    () =>
      document.querySelector('csec-hotline-card').shadowRoot.querySelector('.root').lang === 'es',
  );
  assert.deepEqual(await lang(), ['es', 'es', 'es']);
  assert.equal(await tab.textContent('header span'), 'Idioma');
  assert.equal(tab.url(), address);
  await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await tab.waitForFunction(() => document.title === 'School help page');
  await tab.waitForFunction(
    () =>
      document.querySelector('csec-hotline-card').shadowRoot.querySelector('.root').lang === 'en',
  );
  assert.deepEqual(await lang(), ['en', 'en', 'en']);
  assert.deepEqual(said, []);
  await tab.goto(`${world.kit}embed.html?widget=toolkit`);
  await ready(tab, 'csec-toolkit');
  // A whole page has one menu, its own.
  assert.equal(await tab.$('header'), null);
  await close();
});

test('every element can be asked for, a word as a glossary of one', async () => {
  for (const [widget, more, tag = widget] of [
    ['risk-checklist', '&county=orange'],
    ['protocol-stepper', '&track=suspected'],
    ['glossary', '&terms=csec%20grooming'],
    ['topics', '&audience=student&topic=friend'],
    ['resources', '&audience=family&need=talk'],
    ['toolkit', ''],
    ['term', '&terms=grooming', 'glossary'],
  ]) {
    const { tab, said, close } = await world.open(`${world.kit}embed.html?widget=${widget}${more}`);
    await ready(tab, `csec-${tag}`);
    assert.equal(
      await tab.evaluate(() => document.querySelectorAll('main > :not(csec-quick-exit)').length),
      1,
    );
    assert.deepEqual(said, [], widget);
    await close();
  }
});

test('takes closed lists alone from its address, and shows whom to call whatever that says', async () => {
  const { tab, said, close } = await world.open(
    `${world.kit}embed.html?widget=nothing&county=orange&phone=7145550123&phone-label=Us&phone-confirmed=2026-11-20&href=x`,
  );
  await ready(tab);
  const card = await tab.evaluate(
    () => document.querySelector('csec-hotline-card').shadowRoot.textContent,
  );
  assert.match(card, /800-207-4464/);
  assert.doesNotMatch(card, /714-555-0123/);
  assert.equal(said.length, 2);
  assert.match(said[0], /names none of/);
  assert.match(said[1], /phone,phone-label,phone-confirmed,href/);
  await close();
});

test('a county that does not exist leaves the plain list of all counties', async () => {
  const { tab, close } = await world.open(
    `${world.kit}embed.html?widget=hotline-card&county=atlantis`,
  );
  await tab.waitForFunction(() => customElements.get('csec-hotline-card'));
  assert.match(await visible(tab), /Yuba County/);
  await close();
});

test('without script it lists every county, with 911 and the list of the state', async () => {
  const { tab, close } = await world.open(`${world.kit}embed.html?widget=glossary`, {
    javaScriptEnabled: false,
  });
  const text = await tab.locator('body').innerText();
  for (const { name, phones } of counties) {
    assert.match(text, new RegExp(`${name} County`));
    for (const { number } of phones) assert.ok(text.includes(written(number)), number);
  }
  assert.ok((await tab.locator('a[href="tel:911"]').count()) > 0);
  assert.ok(await tab.locator('a[href*="cdss.ca.gov"]').first().isVisible());
  await close();
});

test('begins at its top, with 911 in sight, whatever stands at the end of its address', async () => {
  for (const javaScriptEnabled of [true, false])
    for (const query of [
      '?widget=hotline-card&county=orange&lang=es',
      '?widget=topics&county=yolo',
      '',
    ]) {
      const { tab, close } = await world.open(
        `${world.kit}embed.html${query}#${/yolo/.test(query) ? 'yolo' : 'orange'}`,
        {
          width: 360,
          javaScriptEnabled,
        },
      );
      if (javaScriptEnabled) await tab.waitForSelector('main > :state(ready)');
      await tab.waitForTimeout(150);
      if (javaScriptEnabled) assert.equal(await tab.evaluate(() => scrollY), 0);
      else {
        const { y } = await tab.locator('a[href="tel:911"]').first().boundingBox();
        assert.ok(y > 0 && y < 200, `${query} ${y}`);
      }
      await close();
    }
});

test('takes the county at the end of the address too, and by its name', async () => {
  for (const rest of [
    '#orange',
    '?county=Orange%20County',
    '?widget=risk-checklist&county=ORANGE',
  ]) {
    const { tab, said, close } = await world.open(`${world.kit}embed.html${rest}`);
    await tab.waitForSelector('main > :state(ready)');
    assert.equal(await tab.locator('main > :state(ready)').last().getAttribute('county'), 'orange');
    assert.deepEqual(
      said.filter((line) => !/names none of/.test(line)),
      [],
    );
    await close();
  }
});

test('without script the end of the address leaves one county, and a link leads back to all', async () => {
  for (const options of [{}, { width: 360 }]) {
    const { tab, close } = await world.open(
      `${world.kit}embed.html?widget=hotline-card&county=orange#orange`,
      {
        javaScriptEnabled: false,
        ...options,
      },
    );
    assert.equal(await tab.locator('.counties > section:visible').count(), 1);
    assert.match(await tab.locator('body').innerText(), /800-207-4464/);
    await tab.locator('.all a').first().click();
    assert.equal(await tab.locator('.counties > section:visible').count(), counties.length);
    await close();
  }
});

test('where the script does not come, the page itself shows the number', async () => {
  const { tab, close } = await world.open('about:blank');
  await tab.route('**/csec-widgets.js', (route) => route.abort());
  await tab.goto(`${world.kit}embed.html?widget=hotline-card&county=orange`);
  await tab.waitForFunction(() => document.querySelectorAll('.counties > section').length === 1);
  assert.match(await visible(tab), /800-207-4464/);
  await close();
});

test('is accessible with and without script, wide and narrow', async () => {
  for (const query of ['?widget=hotline-card&county=orange&lang=es', '?county=atlantis']) {
    for (const width of [360, 1280]) {
      const { tab, close } = await world.open(world.kit + 'embed.html' + query, {
        width,
        bypassCSP: true,
      });
      await tab.waitForFunction(() => customElements.get('csec-hotline-card'));
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
      await close();
    }
  }
});

test('asks for nothing but files of the kit', async () => {
  const { tab, asked, close } = await world.open(
    `${world.kit}embed.html?widget=topics&audience=family&lang=es`,
  );
  await ready(tab, 'csec-topics');
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(world.kit)),
    [],
  );
  await close();
});

test('a frame of it grows with what stands in it, also where the script of the page around comes later', async () => {
  const frame = `<iframe src="${world.kit}embed.html?widget=hotline-card&county=orange" width="100%" height="300" title="x"></iframe>`;
  const late = `<script>addEventListener('load', () => setTimeout(() => { const s = document.createElement('script'); s.type = 'module'; s.src = '${world.kit}csec-widgets.js'; document.head.append(s) }, 400))</script>`;
  for (const head of [script(), late]) {
    const { tab, close } = await world.open(world.page(frame, head), { width: 500 });
    await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 700);
    const inner = tab.frames()[1];
    const fits = () =>
      inner.evaluate(() => document.documentElement.scrollHeight - innerHeight <= 1);
    assert.ok(await fits());
    await tab.setViewportSize({ width: 330, height: 800 });
    await inner.waitForFunction(() => document.documentElement.scrollHeight - innerHeight <= 1);
    await close();
  }
});

test('a frame without the script around it keeps its height, and without script at all shows the number', async () => {
  const address = `${world.kit}embed.html?widget=hotline-card&county=orange#orange`;
  const { tab, close } = await world.open(
    world.page(`<iframe src="${address}" width="400" height="600" title="x" sandbox=""></iframe>`),
  );
  const inner = tab.frames()[1];
  assert.match(await inner.locator('body').innerText(), /Orange County\s+800-207-4464/);
  assert.equal(await inner.locator('.counties > section:visible').count(), 1);
  assert.equal(await tab.evaluate(() => document.querySelector('iframe').offsetHeight), 604);
  await close();
});

test('a frame tells the page around it one number, and nothing to anybody else', async () => {
  const listen = `<script>globalThis.heard = []; addEventListener('message', (e) => heard.push(e.data));</script>`;
  const { tab, close } = await world.open(
    world.page(
      `<iframe src="${world.kit}embed.html?widget=risk-checklist" width="500" height="300" title="x"></iframe>`,
      listen,
    ),
  );
  const inner = tab.frames()[1];
  await inner.waitForSelector('csec-risk-checklist:state(ready)');
  await tab.waitForFunction(() => globalThis.heard.length > 0);
  await tab.mouse.click(60, 200);
  const heard = await tab.evaluate(() => globalThis.heard);
  assert.ok(
    heard.every((data) => typeof data === 'number' && data > 100),
    String(heard),
  );
  await close();
});
