import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { readReturned } from '../../scripts/locale/pack.js';
import { start } from './browser.js';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = file('node_modules/axe-core/axe.min.js');
const closedRoots = file('test/closed-roots.js');
const { version } = JSON.parse(file('package.json'));
const [major, minor] = version.split('.');
const steady = `v${major}.${minor}/`;

let world;
before(async () => (world = await start()));
after(() => world.stop());

/** Opens the builder in a folder of the host. */
async function builder({ folder = steady, ...options } = {}) {
  const opened = await world.open(`${world.kit}${folder}builder.html`, {
    locale: 'en-US',
    ...options,
  });
  if (options.javaScriptEnabled !== false) await opened.tab.waitForSelector('#copy-head');
  return opened;
}

const choose = (tab, name, value) => tab.check(`input[name="${name}"][value="${value}"]`);
const county = (tab, id) => tab.locator('#build select').first().selectOption(id);
const paste = (tab, id = 'paste') => tab.locator(`#copy-${id}`).inputValue();

test('a page for everyone is offered nothing that is for staff alone', async () => {
  const { tab, close } = await builder();
  const offered = () =>
    tab.locator('input[name="widget"]').evaluateAll((inputs) => inputs.map(({ value }) => value));
  assert.ok(!(await offered()).some((one) => /risk-checklist|protocol-stepper/.test(one)));
  const readers = tab.locator('input[name="audience"]');
  assert.deepEqual(await readers.evaluateAll((all) => all.map(({ value }) => value)), [
    'family',
    'student',
    'staff',
  ]);
  await choose(tab, 'place', 'staff');
  await choose(tab, 'widget', 'risk-checklist');
  assert.equal(await readers.count(), 0);
  await choose(tab, 'place', 'public');
  assert.ok(await tab.locator('input[value="hotline-card"]').isChecked());
  await close();
});

test('each system gets the one spelling that stays there, and says whether that was tested', async () => {
  const { tab, close } = await builder();
  await county(tab, 'orange');
  const written = {
    wordpress: [/^<div data-csec="hotline-card" data-county="orange"/, /We tested/],
    drupal: [/^<p><a href="[^"]+embed\.html\?widget=hotline-card/, /We tested/],
    html: [/^<csec-hotline-card county="orange"/, /Where no script runs/],
  };
  for (const id of [
    'google-sites',
    'edlio',
    'finalsite',
    'apptegy',
    'catapult',
    'parentsquare',
    'blackboard',
    'unknown',
  ])
    written[id] = [/^<p><a href="[^"]+embed\.html\?/, /Nobody has tested/];
  for (const [id, [spelling, note]] of Object.entries(written)) {
    await choose(tab, 'system', id);
    assert.match(await paste(tab), spelling, id);
    assert.match(await paste(tab), /800-207-4464/, id);
    assert.match(await tab.locator('.notes').innerText(), note, id);
  }
  await choose(tab, 'system', 'link');
  assert.match(await paste(tab, 'words'), /800-207-4464/);
  assert.match(
    await paste(tab, 'address'),
    /^http.*embed\.html\?widget=hotline-card&county=orange/,
  );
  await close();
});

test('the copies to choose from are those of the release: words that stay, all that moves, nothing that moves', async () => {
  const { tab, close } = await builder();
  const head = () => paste(tab, 'head');
  assert.match(await head(), new RegExp(`src="${world.kit}${steady}csec-widgets\\.js"`));
  await choose(tab, 'source', 'moving');
  assert.match(await head(), new RegExp(`src="${world.kit}v${major}/csec-widgets\\.js"`));
  assert.doesNotMatch(await head(), /integrity/);
  await choose(tab, 'source', 'pinned');
  await tab.waitForFunction(() => document.querySelector('#copy-head').value.includes('integrity'));
  for (const name of ['csec-widgets.all.js', 'csec-widgets.css']) {
    const sum = createHash('sha384')
      .update(file(`dist/cdn/${name}`))
      .digest('base64');
    assert.ok(
      (await head()).includes(
        `${world.kit}v${version}/${name}" integrity="sha384-${sum}" crossorigin`,
      ),
      name,
    );
  }
  assert.match(
    await tab.locator('#build').innerText(),
    /stop being kept current on \w+ \d+, \d{4}/,
  );
  await close();
});

test('from a folder of its own it offers that copy, and the whole file for a host without CORS', async () => {
  const { tab, close } = await builder({ folder: '' });
  assert.equal(await tab.locator('input[name="source"]').count(), 2);
  assert.match(await paste(tab, 'head'), /type="module" src="[^"]+\/csec-widgets\.js"/);
  await choose(tab, 'source', 'intranet');
  assert.match(
    await paste(tab, 'head'),
    /<script defer src="[^"]+\/csec-widgets\.all\.js"><\/script>/,
  );
  await close();
});

test('what it writes works on a page: each spelling, each copy, in Spanish', async () => {
  const { tab, close } = await builder();
  await county(tab, 'orange');
  await tab.locator('#build select').nth(1).selectOption('es');
  await choose(tab, 'drafts', '');
  await tab.waitForFunction(() => document.querySelector('#copy-paste').value.includes('Reporte'));
  for (const [system, source] of [
    ['html', 'steady'],
    ['wordpress', 'moving'],
    ['unknown', 'pinned'],
  ]) {
    await choose(tab, 'system', system);
    await choose(tab, 'source', source);
    const [body, head] = [await paste(tab), await paste(tab, 'head')];
    const page = await world.open(world.page(body, head));
    await page.tab.waitForSelector('csec-hotline-card:state(ready)');
    const card = await page.tab.evaluate(
      () => document.querySelector('csec-hotline-card').shadowRoot.textContent,
    );
    assert.match(card, /condado de\s+Orange/);
    assert.deepEqual(page.said, [], system);
    await page.close();
    const plain = await world.open(world.page(body, head), { javaScriptEnabled: false });
    const fallback = await plain.tab.locator('body').innerText();
    assert.match(fallback, /Reporte[\s\S]*800-207-4464/);
    // In a line of its own no language turns a number round; a link is one line.
    if (!/<a [^>]*embed\.html/.test(body)) assert.match(fallback, /^800-207-4464$/m, system);
    await plain.close();
  }
  await close();
});

test('signed translations alone are offered first; today that is English, in each spelling and in the preview, until drafts are chosen', async () => {
  const { tab, said, close } = await builder();
  const offered = tab.locator('input[name="drafts"]');
  assert.deepEqual(await offered.evaluateAll((all) => all.map(({ value }) => value)), ['off', '']);
  assert.ok(await offered.first().isChecked());
  assert.match(
    await tab.locator('#build').innerText(),
    /Today no translation is signed, so readers see English only/,
  );
  await county(tab, 'orange');
  await tab.locator('#build select').nth(1).selectOption('es');
  await tab.getByText('Nobody has signed Español yet.').waitFor();
  const written = async (system, name = 'paste') => {
    await choose(tab, 'system', system);
    return paste(tab, name);
  };
  const spellings = {
    html: /^<csec-hotline-card [^>]*lang="es" drafts="off">\s*<p lang="en">Report child abuse/,
    wordpress: /^<div data-csec="[^>]*lang="es" data-drafts="off">\s*<p lang="en">Report child/,
    drupal: /&amp;lang=es&amp;drafts=off#orange" lang="es"><span lang="en">Report child abuse/,
  };
  for (const [system, spelling] of Object.entries(spellings))
    assert.match(await written(system), spelling, system);
  const langOf = (view) =>
    view.evaluate(
      () => document.querySelector('csec-hotline-card').shadowRoot.querySelector('.root').lang,
    );
  await tab.waitForSelector('.stage csec-hotline-card[drafts="off"]:state(ready)');
  assert.equal(await langOf(tab), 'en');
  // What is pasted keeps to it: on a page of the district, and on the kit's own.
  for (const system of Object.keys(spellings)) {
    const page = await world.open(world.page(await written(system), await paste(tab, 'head')));
    await page.tab.waitForSelector('csec-hotline-card:state(ready)');
    assert.equal(await langOf(page.tab), 'en', system);
    assert.deepEqual(page.said, [], system);
    await page.close();
  }
  const own = await world.open(await written('link', 'address'));
  await own.tab.waitForSelector('csec-hotline-card:state(ready)');
  assert.equal(await langOf(own.tab), 'en');
  assert.equal(await own.tab.locator('header select').count(), 0);
  assert.equal(await own.tab.title(), 'School help page');
  await own.close();
  // The doctor knows what was pasted, and what it does not take.
  const doctor = async (html) => {
    await tab.fill('#pasted', html);
    await tab.click('#doctor button:not([type])');
    return tab.locator('#doctor [role="status"]').innerText();
  };
  const snippet = await written('html');
  assert.doesNotMatch(await doctor(snippet), /does not know/);
  assert.match(await doctor(snippet.replace('"off"', '"none"')), /drafts.*“none”.*off/);
  assert.match(await doctor(snippet.replace('drafts=', 'draft=')), /draft .*drafts/);
  await choose(tab, 'drafts', '');
  await tab.waitForFunction(() => document.querySelector('#copy-paste').value.includes('Reporte'));
  assert.doesNotMatch(await paste(tab), /drafts/);
  await tab.waitForSelector('.stage csec-hotline-card:not([drafts]):state(ready)');
  await tab.waitForFunction(
    () => document.querySelector('.stage > *').shadowRoot.querySelector('.root').lang === 'es',
  );
  assert.deepEqual(said, []);
  await close();
});

test('the preview is the element itself, in the chosen color, and its numbers are text: nothing there calls', async () => {
  const { tab, close } = await world.open('about:blank');
  await tab.addInitScript(closedRoots);
  await tab.goto(`${world.kit}${steady}builder.html`);
  await tab.waitForSelector('.stage csec-hotline-card:state(ready)');
  const numbers = (tag) =>
    tab.evaluate((name) => {
      const root = window.rootIn(document.querySelector(`.stage csec-${name}`));
      return {
        links: root.querySelectorAll('[href^="tel:"], [href^="sms:"]').length,
        shown: root.textContent.includes('911') || /\d{3}-\d{3}-\d{4}/.test(root.textContent),
      };
    }, tag);
  assert.deepEqual(await numbers('hotline-card'), { links: 0, shown: true });
  await county(tab, 'orange');
  await choose(tab, 'place', 'staff');
  await choose(tab, 'widget', 'risk-checklist');
  await tab.waitForSelector('.stage csec-risk-checklist:state(ready)');
  await tab.evaluate(() =>
    window.rootIn(document.querySelector('.stage > *')).querySelector('input').click(),
  );
  assert.deepEqual(await numbers('risk-checklist'), { links: 0, shown: true });
  await choose(tab, 'widget', 'toolkit');
  await tab.waitForSelector('.stage csec-toolkit:state(ready)');
  await tab.waitForFunction(() =>
    window
      .rootIn(document.querySelector('.stage csec-toolkit'))
      .querySelector('csec-hotline-card:state(ready)'),
  );
  assert.equal(
    await tab.evaluate(() => {
      const root = window.rootIn(document.querySelector('.stage csec-toolkit'));
      return [...root.querySelectorAll('*')].filter(
        (one) =>
          one.matches('[href^="tel:"]') || window.rootIn(one)?.querySelector('[href^="tel:"]'),
      ).length;
    }),
    0,
  );
  await tab.click('.more summary');
  await choose(tab, 'accent', 'own');
  await tab.locator('input[type="color"]').fill('#ffe08a');
  assert.match(await tab.locator('.more').innerText(), /too pale/);
  await tab.locator('input[type="color"]').fill('#7b1e3a');
  assert.doesNotMatch(await tab.locator('.more').innerText(), /too pale/);
  assert.match(await paste(tab, 'head'), /--csec-accent: light-dark\(#7b1e3a/);
  await close();
});

test('every element can be built, each with its own choices', async () => {
  const { tab, said, close } = await builder();
  await choose(tab, 'place', 'staff');
  await choose(tab, 'system', 'html');
  await tab.click('.more summary');
  for (const [widget, name, value, attribute] of [
    ['topics', 'topic', 'duty', 'topic="duty"'],
    ['resources', 'need', 'talk', 'need="talk"'],
    ['glossary', 'terms', 'grooming', 'terms="grooming"'],
    ['protocol-stepper', 'track', 'suspected', 'track="suspected"'],
  ]) {
    await choose(tab, 'widget', widget);
    if (await tab.locator('input[name="audience"]').count()) await choose(tab, 'audience', 'staff');
    await choose(tab, name, value);
    assert.ok((await paste(tab)).includes(attribute), await paste(tab));
    await tab.waitForSelector(`.stage csec-${widget}:state(ready)`);
  }
  await choose(tab, 'widget', 'term');
  // What the list shows is what is pasted, before anything is chosen too.
  const shown = await tab.getByLabel('Which word?').inputValue();
  assert.ok((await paste(tab)).includes(`term="${shown}"`), await paste(tab));
  await tab.getByLabel('Which word?').selectOption('grooming');
  assert.match(await paste(tab), /^<csec-term term="grooming" drafts="off">.*<\/csec-term>$/);
  await tab.waitForSelector('.stage p csec-term:state(ready)');
  await choose(tab, 'widget', 'toolkit');
  assert.ok(await tab.locator('input[name="audience"][value=""]').isChecked());
  await tab.waitForSelector('.stage csec-toolkit:state(ready)');
  assert.deepEqual(said, []);
  await close();
});

test('a county without a number says so before anything is pasted', async () => {
  const { tab, close } = await builder();
  await county(tab, 'alpine');
  assert.match(await tab.locator('#build').innerText(), /could not confirm this county's number/);
  assert.match(await paste(tab), /any police or sheriff/);
  await close();
});

test('what was chosen for others, or for another part, is not taken along', async () => {
  const { tab, said, close } = await builder();
  await choose(tab, 'system', 'html');
  await choose(tab, 'widget', 'topics');
  await tab.click('.more summary');
  await choose(tab, 'topic', 'talking');
  await choose(tab, 'audience', 'student');
  assert.doesNotMatch(await paste(tab), /topic=/);
  await choose(tab, 'widget', 'term');
  await tab.getByLabel('Which word?').selectOption('grooming');
  await choose(tab, 'widget', 'glossary');
  assert.doesNotMatch(await paste(tab), /terms=/);
  await choose(tab, 'place', 'staff');
  assert.ok(await tab.locator('input[name="audience"][value="staff"]').isChecked());
  assert.deepEqual(said, []);
  await close();
});

test('a word of a sentence is pasted as a word: its link has that word, and opens what it means', async () => {
  const { tab, close } = await builder();
  await choose(tab, 'widget', 'term');
  await tab.getByLabel('Which word?').selectOption('grooming');
  await choose(tab, 'system', 'link');
  assert.equal(await paste(tab, 'words'), 'Grooming');
  const address = await paste(tab, 'address');
  assert.match(
    address,
    /widget=term&audience=family&drafts=off&terms=grooming#csec-term-grooming$/,
  );
  assert.match(await tab.locator('.outcome').innerText(), /readers see the plain word/);
  const page = await world.open(address);
  await page.tab.waitForSelector('csec-glossary:state(ready)');
  assert.ok(await page.tab.locator('details[open]', { hasText: 'Grooming' }).count());
  await page.close();
  await close();
});

test('in a Spanish builder what is pasted follows the page it comes to, and says what language its words are in', async () => {
  const { tab, close } = await builder({ locale: 'es-US' });
  await county(tab, 'orange');
  await choose(tab, 'drafts', '');
  await tab.waitForFunction(() => document.querySelector('#copy-paste').value.includes('Reporte'));
  for (const system of ['wordpress', 'drupal', 'html']) {
    await choose(tab, 'system', system);
    const page = await world.open(world.page(await paste(tab), await paste(tab, 'head')));
    await page.tab.waitForSelector('csec-hotline-card:state(ready)');
    const card = await page.tab.evaluate(
      () => document.querySelector('csec-hotline-card').shadowRoot.textContent,
    );
    assert.match(card, /Report child abuse in\s+Orange County/, system);
    assert.match(await paste(tab), /lang="es"/);
    await page.close();
  }
  await close();
});

test('a pale color is not taken along, and the preview of a computer is seen whole', async () => {
  const { tab, close } = await builder();
  await tab.click('.more summary');
  await choose(tab, 'accent', 'own');
  await tab.locator('input[type="color"]').fill('#ffe08a');
  assert.doesNotMatch(await paste(tab, 'head'), /ffe08a/);
  await choose(tab, 'width', 'desktop');
  await tab.waitForFunction(() => document.querySelector('.stage').style.zoom);
  assert.ok(
    await tab.evaluate(() => {
      const view = document.querySelector('.window');
      return view.scrollWidth <= view.clientWidth + 1;
    }),
  );
  await close();
});

test('copies with one press, and marks the text where a browser does not let it', async () => {
  const { tab, close } = await builder({ permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.locator('.copyable button').first().click();
  await tab.waitForFunction(() =>
    /Copied/.test(document.querySelector('.copyable .status').textContent),
  );
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), await paste(tab));
  // What stands there now was not copied.
  await county(tab, 'alpine');
  assert.equal(await tab.locator('.copyable .status').first().innerText(), '');
  await tab.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await tab.locator('.copyable button').first().click();
  await tab.waitForFunction(() =>
    /marked/.test(document.querySelector('.copyable .status').textContent),
  );
  const marked = await tab.evaluate(
    () => document.activeElement.selectionEnd - document.activeElement.selectionStart,
  );
  assert.equal(marked, (await paste(tab)).length);
  await close();
});

test('the paste doctor says what was stripped, and what to use instead', async () => {
  const { tab, close } = await builder();
  await county(tab, 'orange');
  await tab.fill('#pasted', '<p>Report child abuse: call us.</p>');
  await tab.click('#doctor button:not([type])');
  assert.match(await tab.locator('#doctor .verdict').innerText(), /The number is not there either/);
  assert.match(await tab.locator('#doctor .findings').innerText(), /800-207-4464/);
  await tab.fill('#pasted', await paste(tab));
  await tab.click('#doctor button:not([type])');
  assert.match(
    await tab.locator('#doctor .verdict').innerText(),
    /The number is there, and this part of the kit will appear here/,
  );
  await tab.click('#doctor button[type="reset"]');
  assert.equal(await tab.locator('#doctor .findings').count(), 0);
  await close();
});

test('what is pasted into the doctor is never run, and nothing of it is fetched', async () => {
  const { tab, asked, close } = await builder();
  await tab.fill(
    '#pasted',
    '<img src="https://elsewhere.example/x.png" onerror="document.title = 1"><script>document.title = 2</script><csec-hotline-card></csec-hotline-card>',
  );
  await tab.click('#doctor button:not([type])');
  await tab.waitForSelector('#doctor .findings');
  assert.equal(await tab.title(), 'Put help on your page');
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(world.kit)),
    [],
  );
  await close();
});

test('the approval pack has every sentence with its source and state, every number, and lines to sign', async () => {
  const { tab, said, close } = await builder({ bypassCSP: true });
  await county(tab, 'orange');
  await tab.locator('#build select').nth(1).selectOption('es');
  await choose(tab, 'drafts', '');
  await tab.waitForFunction(() => document.querySelector('#copy-paste').value.includes('Reporte'));
  await tab.click('#approval button');
  await tab.waitForSelector('.pack');
  const pack = await tab.locator('.pack').innerText();
  for (const expected of [
    'Report child abuse in Orange County',
    'Reporte el abuso infantil en el condado de Orange',
    'Draft',
    '800-207-4464',
    version,
    'FERPA',
    'Superintendent',
    'District counsel',
    'County CSEC coordinator',
    'Language access',
    'Information technology',
  ])
    assert.ok(pack.includes(expected), expected);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run('.pack'));
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes[0].html]),
    [],
  );
  // On paper the pack stands alone.
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await tab.locator('#build').isVisible(), false);
  assert.equal(await tab.locator('#approval h2').isVisible(), false);
  assert.ok(await tab.locator('.pack table').first().isVisible());
  await tab.emulateMedia({ media: 'screen' });
  // What was made speaks of what was chosen then: it goes when something else is chosen.
  await county(tab, 'lake');
  assert.equal(await tab.locator('.pack').count(), 0);
  assert.deepEqual(said, []);
  await close();
});

test('says what changed since an approval, from the manifest that was kept', async () => {
  const { tab, close } = await builder();
  const old = JSON.parse(file('dist/cdn/manifest.json'));
  const choose = (manifest) =>
    tab.setInputFiles('#manifest-before', {
      name: 'manifest.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof manifest === 'string' ? manifest : JSON.stringify(manifest)),
    });
  const outcome = async (expected) => {
    await tab.waitForFunction(
      (text) => document.querySelector('#changes [role="status"]').innerText.includes(text),
      expected,
    );
    return tab.locator('#changes [role="status"]').innerText();
  };
  await choose(old);
  await outcome('No word and no number changed');
  old.numbers.counties.orange.phones[0].number = '+18005550100';
  await choose(old);
  assert.match(
    await outcome('Only phone numbers changed'),
    /800-207-4464 takes the place of 800-555-0100/,
  );
  old.words.en.kit['hotline-card.any-county'] = 'What was approved.';
  await choose(old);
  assert.match(await outcome('They need a new approval'), /What was approved\./);
  await choose('{');
  await outcome('This file cannot be read');
  await choose({ hello: 1 });
  await outcome('This is not a manifest');
  await close();
});

test('everything stays in the page: nothing is stored, sent or put into its address', async () => {
  const { tab, asked, close } = await builder();
  await county(tab, 'orange');
  await choose(tab, 'widget', 'toolkit');
  await choose(tab, 'system', 'wordpress');
  assert.equal(tab.url(), `${world.kit}${steady}builder.html`);
  assert.equal(await tab.evaluate(() => history.length), 2);
  assert.equal(
    await tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    0,
  );
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(world.kit)),
    [],
  );
  await close();
});

test('is used with the keyboard alone, from the first question to the copy', async () => {
  const { tab, close } = await builder({ permissions: ['clipboard-read', 'clipboard-write'] });
  const reach = async (selector) => {
    for (let press = 0; press < 80; press += 1) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate((to) => document.activeElement.matches(to), selector)) return;
    }
    assert.fail(`no way to ${selector}`);
  };
  await reach('input[name="place"]');
  await reach('input[name="widget"]');
  await tab.keyboard.press('ArrowDown');
  assert.ok(await tab.locator('input[value="toolkit"]').isChecked());
  await reach('#build select');
  await tab.keyboard.type('Orange');
  await reach('input[name="system"]');
  await tab.keyboard.press('ArrowDown');
  assert.ok(await tab.locator('input[value="wordpress"]').isChecked());
  await reach('.copyable button');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() =>
    /Copied/.test(document.querySelector('.copyable .status').textContent),
  );
  assert.match(
    await tab.evaluate(() => navigator.clipboard.readText()),
    /^<div data-csec="toolkit" data-county="orange" data-drafts="off">/,
  );
  await close();
});

test('speaks English and Spanish, and begins in the language of the browser', async () => {
  const { tab, close } = await builder({ locale: 'es-MX' });
  assert.equal(await tab.title(), 'Ponga ayuda en su página');
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'es');
  await tab.locator('.language select').selectOption('en');
  await tab.waitForFunction(() => document.title === 'Put help on your page');
  await close();
});

test('is accessible and nothing is cut off: two languages, wide and narrow', async () => {
  for (const locale of ['en-US', 'es-US'])
    for (const width of [320, 360, 1280]) {
      const { tab, close } = await builder({ locale, width, bypassCSP: true });
      await county(tab, 'orange');
      await tab.click('.more summary');
      await tab.fill(
        '#pasted',
        '<p><a href="https://x.example/v0.1/embed.html?widget=hotline-card&county=orang">Call</a> now</p>',
      );
      await tab.click('#doctor button:not([type])');
      await tab.waitForSelector('.stage :state(ready)');
      assert.ok(
        await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${locale} ${width}`,
      );
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
        `${locale} ${width}`,
      );
      await close();
    }
});

test('without script it says so, and leads to the numbers', async () => {
  const { tab, close } = await builder({ javaScriptEnabled: false });
  await tab.locator('main a').first().click();
  assert.match(await tab.locator('body').innerText(), /Orange County\s+800-207-4464/);
  await close();
});

/** Presses the button for a translator, with this code; what is in the folder, by name. */
async function translatorFolder(tab, code) {
  await tab.fill('#translator-code', code);
  const [file] = await Promise.all([
    tab.waitForEvent('download', { timeout: 20_000 }),
    tab.click('#translator button'),
  ]);
  assert.equal(file.suggestedFilename(), `translator-pack-${code}.zip`);
  return new Map(Object.entries(unzipSync(readFileSync(await file.path()))));
}

test('the button for a translator makes the folder in the browser, under its policy, with every file but the pictures', async () => {
  const { tab, said, asked, close } = await builder();
  const files = await translatorFolder(tab, 'km');
  assert.deepEqual(
    [...files.keys()].map((name) => name.replace('translator-pack-km/', '')).sort(),
    ['preview.html', 'style-sheet.html', 'terms.csv', 'translation.xlf', 'translation.xlsx'],
  );
  assert.match(await tab.locator('#translator [role="status"]').innerText(), /^Khmer: [^.]+\.zip/);
  for (const name of ['translation.xlsx', 'translation.xlf']) {
    const { lang, entries } = await readReturned(
      name,
      new Blob([files.get(`translator-pack-km/${name}`)]),
    );
    assert.equal(lang, 'km');
    assert.ok(entries.some(({ english }) => english === 'Call {{phone}}'));
  }
  assert.deepEqual(said, []);
  for (const address of asked.filter((one) => !one.startsWith('blob:')))
    assert.ok(address.startsWith(world.kit), address);
  await close();
});

test('the folder of a language that the kit has is filled with its words, and a code of none is said to be none', async () => {
  const { tab, close } = await builder();
  const files = await translatorFolder(tab, 'es');
  const table = new Blob([files.get('translator-pack-es/translation.xlsx')]);
  const { entries } = await readReturned('translation.xlsx', table);
  assert.ok(entries.every(({ text }) => text));
  for (const code of ['en', 'Khmer', '']) {
    await tab.fill('#translator-code', code);
    await tab.click('#translator button');
    await tab.getByText('This is not the code of a language').waitFor();
  }
  await close();
});

test("the preview shows a translator's file on every screen, right to left, with ids when asked, and sends nothing", async () => {
  const { tab, said, asked, close } = await world.open(`${world.kit}translator.html`);
  const row = (id, english, text) =>
    `<unit id="${id}"><segment><source>${english}</source><target>${text}</target></segment></unit>`;
  await tab.setInputFiles('#file', {
    name: 'back.xlf',
    mimeType: 'application/xml',
    buffer: Buffer.from(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ur"><file id="kit">${row('hotline-card.danger.staff', 'Is a child in danger right now?', 'کیا بچہ خطرے میں ہے؟')}${row('common.call', 'Call {{phone}}', 'کال')}</file></xliff>`,
    ),
  });
  await tab.locator('#said').getByText('Urdu: 1 texts').waitFor();
  assert.match(await tab.locator('#said').innerText(), /kit:common\.call has no placeholder/);
  const card = tab.locator('csec-hotline-card');
  await card.getByText('کیا بچہ خطرے میں ہے؟').waitFor();
  assert.equal(
    await card.evaluate((one) => one.shadowRoot.querySelector('[dir="rtl"]')?.lang),
    'ur',
  );
  await tab.check('#ids');
  await card.getByText('kit:hotline-card.danger.staff').waitFor();
  const screens = await tab
    .locator('#screen option')
    .evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(screens.length > 40);
  for (const screen of screens) {
    await tab.selectOption('#screen', screen);
    await tab.locator('#stage > :state(ready)').waitFor();
  }
  assert.deepEqual(said, []);
  assert.equal(asked.length, 1);
  await close();
});
