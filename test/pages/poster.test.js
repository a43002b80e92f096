// What is printed and hung on a wall, or cut up and put into a wallet: for every county, in every language there is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { withheldIn } from '../../scripts/content-check.js';
import { start } from './browser.js';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(file(path));
const axe = file('node_modules/axe-core/axe.min.js');
const counties = json('src/content/counties.json');
const statewide = json('src/content/statewide.json');
const digests = json('test/checks/withheld.json');
const { released } = json('dist/cdn/manifest.json');
const languages = readdirSync(new URL('../../locales', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The second languages of a sheet; empty: none. */
const seconds = ['', ...languages.filter((lang) => lang !== 'en')];
const words = (lang, part) => json(`locales/${lang}/${part}.json`);
const written = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

const day = 86_400_000;
const lastDay = new Date(Date.parse(released) + statewide.copyForDays * day);

let world;
before(async () => (world = await start()));
after(() => world.stop());

const noteViolations = (tab) =>
  tab.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

async function open(asked = '', options = {}) {
  const page = await world.open(`${world.kit}poster.html${asked}`, {
    prepare: noteViolations,
    ...options,
  });
  await page.tab.waitForSelector('.sheet');
  return page;
}

const choose = async (tab, what) => {
  for (const [name, value] of Object.entries(what)) {
    if (name === 'sheet') await tab.check(`[name=sheet][value=${value}]`);
    else
      await tab
        .locator('select')
        .nth(name === 'lang' ? -1 : 0)
        .selectOption(value);
  }
  await tab.waitForFunction(
    (lang) => document.querySelectorAll(`.sheet [lang="${lang}"]`).length,
    what.lang || 'en',
  );
};

/** What stands on the sheet as it prints, and what of it leaves its box, its column or its page. */
const measure = (tab) =>
  tab.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    const all = [...sheet.querySelectorAll('*')];
    const box = (element) => element.getBoundingClientRect();
    const name = (element) => `${element.localName}.${element.className}: ${element.innerText}`;
    const page = box(sheet);
    const faults = [];
    for (const holder of sheet.querySelectorAll('.side, .digits, .card, .address')) {
      const { left, right, top, bottom } = box(holder);
      for (const inner of [holder, ...holder.querySelectorAll('*')]) {
        const it = box(inner);
        // Of words within a line the font says how tall they are, and the line has its own height.
        const within = getComputedStyle(inner).display === 'inline';
        if (
          it.left < left - 1 ||
          it.right > right + 1 ||
          (!within && (it.top < top - 1 || it.bottom > bottom + 1))
        )
          faults.push(`leaves its box: ${name(inner)}`);
      }
      if (holder.scrollWidth > holder.clientWidth + 1) faults.push(`too wide: ${name(holder)}`);
    }
    // The margin of the paper stays free, and nothing stands on anything else.
    const margin = parseFloat(getComputedStyle(sheet).paddingBlockEnd);
    const last = box(sheet.lastElementChild).bottom;
    if (last > page.bottom - margin + 1) faults.push(`fills the margin: ${last}`);
    const rows = [...sheet.children].map(box);
    rows.slice(1).forEach((row, index) => {
      if (row.top < rows[index].bottom) faults.push(`row ${index + 1} stands on the one before`);
    });
    for (const card of sheet.querySelectorAll('.card')) {
      const end = box(card).bottom - parseFloat(getComputedStyle(card).paddingBlockEnd);
      if (box(card.lastElementChild).bottom > end + 1) faults.push('fills the edge of a card');
    }
    const inks = new Set();
    for (const element of [sheet, ...all]) {
      const style = getComputedStyle(element);
      inks.add(style.color);
      for (const side of ['Top', 'Right', 'Bottom', 'Left'])
        if (parseFloat(style[`border${side}Width`])) inks.add(style[`border${side}Color`]);
      inks.add(`behind: ${style.backgroundColor} ${style.backgroundImage}`);
      if (style.opacity !== '1' || style.filter !== 'none')
        faults.push(`is faint: ${name(element)}`);
    }
    const points = (element) => parseFloat(getComputedStyle(element).fontSize) * 0.75;
    return {
      text: sheet.innerText,
      numbers: [...sheet.querySelectorAll('.digits')].map((digits) => digits.innerText),
      sizes: [...sheet.querySelectorAll('.digits')].map(points),
      smallest: Math.min(...all.filter((one) => one.innerText).map(points)),
      width: page.width,
      height: page.height,
      pictures: sheet.querySelectorAll('img, svg, canvas, picture, video, object, embed').length,
      inks: [...inks],
      faults,
      size: Number(document.querySelector('.paper').dataset.size),
      sides: [...sheet.querySelectorAll('header .side')].map(({ lang, dir }) => [lang, dir]),
    };
  });

const pagesOf = (pdf) => Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1'))[1]);

/** The name that a file of a page gets, and its head. */
const titleOf = (pdf) => {
  const [, text] = /\/Title \(((?:\\.|[^)\\])*)\)/.exec(pdf.toString('latin1'));
  return text.replace(/\\(.)/g, '$1');
};

const black = 'rgb(0, 0, 0)';
const inksOf = (seen) => seen.filter((ink) => ink !== black).sort();
const unprinted = ['behind: rgba(0, 0, 0, 0) none'];

/** Prints for real. Letter is 11 by 8½ inches; of A4 the width is less, and the height more. */
async function onePage(tab, what) {
  for (const format of ['Letter', 'A4'])
    assert.equal(pagesOf(await tab.pdf({ format })), 1, `${what}, ${format}`);
}

/** Those that are printed for real in every language, beside the one that has the least room left. */
const printed = ['los-angeles', 'mariposa', 'alpine', 'san-luis-obispo'];

test('the poster of every county, and in every language those that fill it most: its numbers, all of it on one page, in black', async () => {
  const card = await world.open(`${world.kit}embed.html?widget=hotline-card&county=orange`);
  await card.tab.waitForSelector('csec-hotline-card:state(ready)');
  const onCard = await card.tab.evaluate(
    async (ids) => {
      const element = document.querySelector('csec-hotline-card');
      const found = {};
      for (const id of ids) {
        element.setAttribute('county', id);
        await element.updateComplete;
        found[id] = [...element.shadowRoot.querySelectorAll('.digits')].map((one) => one.innerText);
      }
      return found;
    },
    counties.map(({ id }) => id),
  );
  await card.close();
  const { tab, said, asked, close } = await open();
  // How full a sheet is depends on its county's numbers and names: those of English and Spanish tell it for all.
  const sizes = new Map();
  const fullest = () => [...sizes.keys()].sort((a, b) => sizes.get(b) - sizes.get(a)).slice(0, 8);
  for (const [turn, lang] of [
    '',
    'es',
    ...seconds.filter((one) => one && one !== 'es'),
  ].entries()) {
    await choose(tab, { lang });
    const kit = words(lang || 'en', 'kit');
    const own = words(lang || 'en', 'poster');
    let tightest = { size: 0 };
    const chosen = [...printed, ...fullest()];
    await tab.emulateMedia({ media: 'print' });
    for (const [index, { id, name, phones, source }] of counties.entries()) {
      // The other languages share the rest among them.
      if (turn > 1 && index % 9 !== turn % 9 && !chosen.includes(id)) continue;
      // As somebody who chooses it: the form is not on paper.
      await tab.evaluate((county) => {
        const [select] = document.querySelectorAll('select');
        select.value = county;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, id);
      await tab.waitForFunction(
        (county) => document.querySelector('.sheet h2').innerText.includes(county),
        name,
      );
      const seen = await measure(tab);
      const what = `${id}, ${lang || 'English alone'}`;
      assert.deepEqual(seen.faults, [], what);
      assert.deepEqual(seen.numbers, onCard[id], what);
      assert.deepEqual(
        seen.numbers,
        phones.map(({ number }) => written(number)),
        what,
      );
      // To be read from the other side of a room, and no smaller than the small print of a form.
      for (const size of seen.sizes) assert.ok(size >= 40, `${what}: ${size}`);
      assert.ok(seen.smallest >= 6, `${what}: ${seen.smallest}`);
      // Within Letter and A4, in inches and millimetres.
      assert.ok(seen.height <= 11 * 96 && seen.width <= (210 / 25.4) * 96 + 0.5, what);
      assert.deepEqual(inksOf(seen.inks), unprinted, what);
      assert.equal(seen.pictures, 0, what);
      assert.deepEqual(withheldIn(seen.text, digests), [], what);
      for (const expected of [
        own.duty,
        own.know,
        own.labels.replace,
        kit['hotline-card'].danger.staff,
        kit['protocol-stepper'].steps.call.duty,
        kit['hotline-card'].contacts.note,
        statewide.form.name,
        statewide.stateList.address.replace('https://www.', ''),
      ])
        assert.ok(seen.text.includes(expected), `${what}: ${expected}`);
      const honest = phones.length
        ? [own.unconfirmed, own.labels.found, own.labels.confirmed]
        : [kit.common['any-police'], kit.common['on-state-list']];
      for (const expected of honest)
        assert.ok(seen.text.includes(expected), `${what}: ${expected}`);
      if (source && phones.length)
        assert.ok(seen.text.includes(new URL(source).hostname.replace(/^www\./, '')), what);
      if (!phones.length) assert.ok(!seen.text.includes(own.unconfirmed), what);
      // English is on the left, and each column runs as its language does.
      const direction = lang && new Intl.Locale(lang).textInfo.direction;
      assert.deepEqual(seen.sides, [['en', 'ltr'], ...(lang ? [[lang, direction]] : [])], what);
      const draft = lang && lang !== 'en';
      assert.equal(seen.text.includes(own.draft), !!draft, what);
      sizes.set(id, Math.max(seen.size, sizes.get(id) ?? 0));
      if (seen.size > tightest.size) tightest = { id, size: seen.size };
      if (printed.includes(id)) await onePage(tab, what);
    }
    await tab.evaluate((county) => {
      const [select] = document.querySelectorAll('select');
      select.value = county;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, tightest.id);
    await onePage(tab, `${tightest.id}, ${lang}`);
    await tab.emulateMedia({ media: 'screen' });
  }
  assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
  assert.deepEqual(said, []);
  for (const address of asked) assert.ok(address.startsWith(world.kit), address);
  await close();
});

test('what does not fit is measured as such, and takes a second page: what is measured is what prints', async () => {
  const { tab, close } = await open('?county=los-angeles');
  await tab.emulateMedia({ media: 'print' });
  assert.deepEqual((await measure(tab)).faults, []);
  await onePage(tab, 'as it is');
  await tab.evaluate(() => {
    const section = document.querySelector('.say');
    for (let times = 0; times < 3; times += 1) section.after(section.cloneNode(true));
  });
  assert.match((await measure(tab)).faults.join(), /fills the margin/);
  assert.equal(pagesOf(await tab.pdf({ format: 'Letter' })), 2);
  await close();
});

test('the cards, in every language: eight on one page, the lines of a student’s card, and nothing that says why', async () => {
  const { tab, said, close } = await open('?sheet=card&county=orange');
  for (const lang of seconds) {
    await choose(tab, { lang });
    await tab.emulateMedia({ media: 'print' });
    const seen = await measure(tab);
    assert.deepEqual(seen.faults, [], lang);
    assert.deepEqual(inksOf(seen.inks), unprinted, lang);
    assert.equal(seen.pictures, 0);
    assert.ok(seen.smallest >= 6.8, `${lang}: ${seen.smallest}`);
    await onePage(tab, `cards, ${lang}`);
    await tab.emulateMedia({ media: 'screen' });
    const cards = await tab.evaluate(() =>
      [...document.querySelectorAll('.card')].map((card) => ({
        lang: card.lang,
        text: card.innerText.replace(/\s+/g, ' '),
      })),
    );
    assert.deepEqual(
      cards.map((card) => card.lang),
      Array.from({ length: 8 }, (_, index) => (index % 2 && lang) || 'en'),
    );
    for (const { lang: spoken, text } of cards) {
      for (const id of statewide.audiences.student) {
        const { name, short, number } = statewide.lines[id];
        // The one that is no number is a site for pictures: it would say why somebody has the card.
        assert.equal(text.includes(short ?? name), !!number, `${spoken}: ${name}`);
        if (number) assert.ok(text.includes(written(number)), name);
      }
      const topics = words(spoken, 'topics-student');
      // What a call leaves behind, and who may have to tell: before somebody calls.
      for (const expected of [topics['whom-to-call'].phone, topics['whom-to-call'].childhelp])
        assert.ok(text.includes(expected), expected);
      assert.ok(text.includes(statewide.emergency));
      assert.doesNotMatch(
        text,
        /csec|exploit|explot|traffick|trata|picture|foto|orange|widget|qr|http|\.org|\.gov/i,
      );
      assert.deepEqual(withheldIn(text, digests), []);
      if (spoken !== 'en') assert.ok(text.includes(words(spoken, 'kit').common['draft-short']));
    }
  }
  // A card is the same in every county, so nobody is asked for one.
  assert.equal(await tab.locator('select').count(), 1);
  assert.deepEqual(said, []);
  await close();
});

test('says until when it may hang, the day after which every card says that its numbers are old', async () => {
  const written = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    lastDay,
  );
  const old = words('en', 'kit')['hotline-card']['old-copy'];
  for (const [time, isOld] of [
    [Number(lastDay) - 1000, false],
    [Number(lastDay) + 1000, true],
  ]) {
    const options = { prepare: (tab) => tab.clock.setFixedTime(time) };
    const sheet = await world.open(`${world.kit}poster.html?county=orange`, options);
    await sheet.tab.waitForSelector('.sheet');
    const text = await sheet.tab.locator('.sheet').innerText();
    assert.ok(text.includes(written));
    assert.equal(text.includes(old), isOld);
    await sheet.tab.emulateMedia({ media: 'print' });
    assert.deepEqual((await measure(sheet.tab)).faults, []);
    await sheet.close();
    const card = await world.open(
      `${world.kit}embed.html?widget=hotline-card&county=orange`,
      options,
    );
    await card.tab.waitForSelector('csec-hotline-card:state(ready)');
    const shown = await card.tab.evaluate(
      () => document.querySelector('csec-hotline-card').shadowRoot.textContent,
    );
    assert.equal(shown.includes(old), isOld);
    await card.close();
  }
});

test('takes closed lists alone from its address, says so where it asks for more, and then shows a sheet that helps', async () => {
  const asked = words('en', 'poster').labels.asked;
  for (const [address, fine] of [
    ['?county=orange&lang=es', true],
    ['?county=Orange%20County&amp;lang=es-MX&amp;sheet=card', true],
    ['?lang=en', true],
    ['', true],
    ['?county=atlantis', false],
    ['?lang=xx', false],
    ['?sheet=__proto__', false],
    ['?county=orange&phone=7145550123&href=https://evil.example', false],
    ['?constructor=1&toString=2&CALL-1-800-555-0100=now', false],
    [`?county=${'a'.repeat(5000)}&lang=%00%ff&sheet=<img src=x>`, false],
  ]) {
    const { tab, said, close } = await open(address);
    const text = await tab.locator('body').innerText();
    assert.equal(text.includes(asked), !fine, address);
    assert.equal(said.length, fine ? 0 : 1, `${address}: ${said}`);
    // Nothing of the address is on the page.
    assert.doesNotMatch(text, /555|evil|atlantis|aaaa|<img/);
    assert.match(text, /911/);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    await close();
  }
  const { tab, close } = await open('?county=nowhere&lang=es');
  const text = await tab.locator('.sheet').innerText();
  assert.ok(text.includes(words('en', 'kit').common['any-police']));
  assert.ok(text.includes(words('es', 'kit').common['any-police']));
  // Whoever chooses has read it.
  await choose(tab, { county: 'orange' });
  assert.ok(!(await tab.locator('body').innerText()).includes(asked));
  await close();
});

test('is chosen and printed on the page itself, which sends and keeps nothing and leaves its address alone', async () => {
  const { tab, said, asked, close } = await open('', { width: 360 });
  const { address, entries } = await tab.evaluate(() => {
    globalThis.print = () => (globalThis.prints = (globalThis.prints ?? 0) + 1);
    return { address: location.href, entries: history.length };
  });
  await choose(tab, { county: 'lake', lang: 'es' });
  assert.match(await tab.locator('.sheet').innerText(), /707-262-0235/);
  await tab.click('button');
  assert.equal(await tab.evaluate(() => globalThis.prints), 1);
  for (const sheet of ['card', 'poster']) {
    await choose(tab, { sheet });
    // On a phone the sheet is small, and nothing has to be pushed sideways.
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 360);
    const { width } = await tab.locator('.paper').boundingBox();
    assert.ok(width <= 360 && width > 300, `${width}`);
  }
  assert.deepEqual(
    await tab.evaluate(() => [
      location.href,
      history.length,
      localStorage.length + sessionStorage.length,
      document.cookie,
      globalThis.violations,
    ]),
    [address, entries, 0, '', []],
  );
  for (const one of asked) assert.ok(one.startsWith(world.kit) && !/\?|lake/.test(one), one);
  assert.deepEqual(said, []);
  await close();
});

test('can be used with a keyboard and a screen reader', async () => {
  for (const asked of ['?county=orange&lang=es', '?county=alpine', '?sheet=card&lang=es']) {
    const { tab, close } = await open(asked, { bypassCSP: true });
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes[0].html]),
      [],
      asked,
    );
    await close();
  }
});

test('without script it says where the numbers are', async () => {
  const { tab, close } = await world.open(`${world.kit}poster.html?county=orange`, {
    javaScriptEnabled: false,
  });
  assert.match(await tab.locator('main').innerText(), /needs JavaScript[\s\S]*necesita JavaScript/);
  await tab.locator('main a').first().click();
  assert.match(await tab.locator('#orange').innerText(), /800-207-4464/);
  await close();
});

test('on paper a page for students or families has a neutral name, and one for staff its own; after it, all have theirs', async () => {
  const own = 'Child exploitation: what to do';
  const script = `<script type="module" src="${world.kit}csec-widgets.js"></script>`;
  for (const [html, tag, expected] of [
    ['<csec-hotline-card audience="student"></csec-hotline-card>', 'hotline-card', 'For students'],
    ['<csec-toolkit audience="family"></csec-toolkit>', 'toolkit', 'For parents and caregivers'],
    ['<csec-toolkit audience="staff"></csec-toolkit>', 'toolkit', own],
  ]) {
    const { tab, close } = await world.open(world.page(html, script));
    await tab.waitForSelector(`csec-${tag}:state(ready)`);
    await tab.evaluate((title) => (document.title = title), own);
    assert.equal(titleOf(await tab.pdf()), expected, html);
    assert.equal(await tab.title(), own);
    await close();
  }
  const { tab, close } = await world.open(
    `${world.kit}embed.html?widget=topics&audience=student&lang=es`,
  );
  await tab.waitForSelector('csec-topics:state(ready)');
  await tab.waitForFunction(
    () => document.querySelector('csec-topics').shadowRoot.querySelector('.root').lang === 'es',
  );
  assert.equal(titleOf(await tab.pdf()), 'Para estudiantes');
  assert.equal(await tab.title(), 'Página de ayuda escolar');
  await close();
  const sheet = await open('?sheet=card');
  assert.equal(titleOf(await sheet.tab.pdf()), words('en', 'poster').labels.title);
  await sheet.close();
});

test('the English on it has the marks of English about what is said, whatever language stands beside it', async () => {
  for (const lang of ['ru', 'ar', 'fa', 'hy', 'es']) {
    const { tab, close } = await open(`?county=orange&lang=${lang}`);
    await tab.waitForSelector(`.sheet [lang="${lang}"]`);
    const marks = await tab.evaluate(() =>
      [...document.querySelectorAll('.sheet [lang=en] q')].map(
        (one) => getComputedStyle(one).quotes,
      ),
    );
    assert.ok(marks.length, lang);
    for (const mark of marks) assert.match(mark, /^("“" "”"|auto)/, lang);
    await close();
  }
});

test('the builder leads to it, with the county and the language that were chosen there', async () => {
  const { tab, said, close } = await world.open(`${world.kit}builder.html`);
  await tab.waitForSelector('#build');
  const link = tab.locator('.outcome a[href*="poster.html"]');
  assert.equal(await link.getAttribute('href'), './poster.html');
  await tab.locator('#build select').nth(0).selectOption('lake');
  await tab.locator('#build select').nth(1).selectOption('es');
  assert.equal(await link.getAttribute('href'), './poster.html?county=lake&lang=es');
  const [opened] = await Promise.all([tab.context().waitForEvent('page'), link.click()]);
  await opened.waitForSelector('.sheet [lang=es]');
  assert.match(await opened.locator('.sheet').innerText(), /707-262-0235/);
  assert.equal(await opened.evaluate(() => globalThis.opener), null);
  assert.deepEqual(said, []);
  await close();
});
