import { expect } from 'chai';
import { render } from 'lit';
import builderEnglish from '../../locales/en/builder.json';
import builderSpanish from '../../locales/es/builder.json';
import embedSpanish from '../../locales/es/embed.json';
import { audiences, type Audience } from '../../src/content/audience.js';
import { asWritten, findCounty } from '../../src/content/county.js';
import { addWords, loadWords, type Key } from '../../src/i18n.js';
import { approvalPack, renderPack, type Pack } from '../../src/pages/builder/approval.js';
import { attributesOf, fresh, widgets, type Choice } from '../../src/pages/builder/choice.js';
import { fallback } from '../../src/pages/builder/snippets.js';
import type { BuilderWords } from '../../src/pages/builder/words.js';
import { inChromium } from '../engine.js';
import { all, clear, get, inside, pause, show, until } from '../page.js';

const packs = { en: builderEnglish, es: builderSpanish };

async function builder(lang: keyof typeof packs): Promise<BuilderWords> {
  const own = addWords(lang, packs[lang], 'builder');
  return {
    lang,
    draft: own.draft,
    t: (key, values) => own.t(key as unknown as Key, values),
    kit: await loadWords(lang),
    frameTitle: '',
  };
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

const elementsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('*')]
    .filter(({ localName }) => localName.startsWith('csec-'))
    .flatMap((element) => [element, ...elementsIn(window.rootIn(element))]);

/** What the menus of an element offer: a county is one of a list, after what is none. */
const menus = (root: ParentNode): string[] =>
  [...root.querySelectorAll('select')].flatMap((menu) => {
    const options = [...menu.options].map((option) => single(option.text));
    return [...(menu.part.contains('picker') ? options.splice(0, 1) : []), options.join(', ')];
  });

/** What an element says, block by block, whether it is open or closed; its labels too. */
function texts(element: HTMLElement): string[] {
  const root = inside(element, '.root');
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    let block = walker.currentNode.parentElement!;
    if (block.tagName === 'OPTION') continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.textContent);
  }
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label')!,
  );
  return [...blocks.values(), ...menus(root), ...labels]
    .map(single)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is left of these texts once everything that the pack says is taken out of them. */
function missing(said: readonly string[], pack: Pack): string[] {
  const known = [
    ...new Set(
      pack.groups.flatMap(({ sentences }) =>
        sentences.flatMap((one) => one.texts.map(({ text }) => single(text ?? ''))),
      ),
    ),
  ].filter(Boolean);
  const exact = new Set(known);
  const longestFirst = known.sort((a, b) => b.length - a.length);
  return [...new Set(said)].flatMap((text) => {
    if (exact.has(text)) return [];
    let rest = text;
    for (const sentence of longestFirst)
      if (rest.includes(sentence))
        rest = rest.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${escaped(sentence)}(?![\\p{L}\\p{N}])`, 'gu'),
          ' ',
        );
    return /[\p{L}\p{N}]/u.test(rest) ? [`"${single(rest)}" of "${text}"`] : [];
  });
}

/** Shows an element as it was chosen, and everything in it that waits for a press. */
async function shown(choice: Choice, lang = choice.lang): Promise<string[]> {
  const attributes = attributesOf(choice)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const tag = `csec-${choice.widget}`;
  const place = await show(`<${tag}${attributes}>${choice.widget === 'term' ? 'x' : ''}</${tag}>`);
  const isReady = (element: Element): boolean =>
    element.matches(':state(ready)') && inside(element, '.root').lang === lang;
  await until(() => elementsIn(place).every(isReady), `${tag}${attributes} to be ready`);
  const said = elementsIn(place).flatMap(texts);
  for (const element of elementsIn(place)) {
    for (const box of all<HTMLInputElement>(element, '[type=checkbox]')) box.click();
    inside(element, 'button.link[aria-expanded]')?.click();
    const search = inside<HTMLInputElement>(element, '[type=search]');
    if (!search) continue;
    search.value = 'qqq';
    search.dispatchEvent(new Event('input'));
  }
  await pause();
  return [...said, ...elementsIn(place).flatMap(texts)];
}

const choiceOf = (
  widget: Choice['widget'],
  audience: Audience,
  county: string,
  lang: string,
): Choice => ({
  ...fresh,
  widget,
  audience,
  county,
  lang,
  drafts: '',
  terms: widget === 'term' ? ['grooming'] : [],
});

/** A county with numbers, one without, none. What is written does not depend on the engine: one is enough for the others. */
const counties = inChromium ? ['orange', 'alpine', ''] : ['orange'];

describe('the approval pack', function () {
  this.timeout(60_000);

  afterEach(clear);

  for (const widget of widgets)
    for (const audience of audiences)
      for (const lang of ['en', 'es'])
        it(`has every text of ${widget} for ${audience} in ${lang}`, async () => {
          for (const county of counties) {
            const choice = choiceOf(widget, audience, county, lang);
            const pack = await approvalPack(choice, await builder('en'));
            expect(missing(await shown(choice), pack), county || 'no county').to.deep.equal([]);
            for (const { sentences } of pack.groups)
              for (const { key, source, texts: said } of sentences) {
                expect(source, key).not.to.equal('');
                for (const { text } of said) expect(text, key).to.match(/\S/).not.include('{{');
              }
          }
        });

  it('says where drafts are off that only English shows, with the languages that are drafts', async () => {
    for (const widget of widgets) {
      const asked = choiceOf(widget, 'family', 'orange', 'es');
      const off: Choice = { ...asked, drafts: 'off' };
      const pack = await approvalPack(off, await builder('en'));
      expect(pack.languages).to.deep.equal(['en']);
      const { value } = pack.chosen.find(({ label }) => label === 'Translations')!;
      expect(value).to.contain('a qualified translator has signed. Drafts today: ');
      expect(value).to.contain('Español');
      expect(pack.notes.join()).to.contain('A translation that is a draft is not shown.');
      expect(missing(await shown(off, 'en'), pack), widget).to.deep.equal([]);
    }
    const drafts = await approvalPack(
      choiceOf('toolkit', 'family', 'orange', ''),
      await builder('en'),
    );
    expect(drafts.languages.length).to.be.at.least(12);
    const { value } = drafts.chosen.find(({ label }) => label === 'Translations')!;
    expect(value).to.contain('Drafts too').contain('Español').contain('한국어');
    expect(value).not.to.contain('English,');
  });

  it('has what is pasted between the tags, whose numbers are those of the card', async () => {
    for (const widget of widgets.filter((one) => one !== 'term'))
      for (const audience of [...audiences, ''] as const)
        for (const county of ['orange', 'san-joaquin', 'alpine', '']) {
          const choice: Choice = { ...choiceOf(widget, 'staff', county, 'es'), audience };
          if (!audience && widget !== 'toolkit') continue;
          const pack = await approvalPack(choice, await builder('en'));
          const said = (await Promise.all(['en', 'es'].map((lang) => loadWords(lang)))).flatMap(
            (words) =>
              fallback(choice, words).flatMap(({ text, numbers = [] }) => [
                text,
                ...numbers.map(asWritten),
              ]),
          );
          expect(missing(said, pack), `${widget} ${audience} ${county}`).to.deep.equal([]);
          for (const text of Object.values(embedSpanish)) expect(missing([text], pack)).to.be.empty;
        }
  });

  it('has every text of a toolkit that asks who reads', async () => {
    const choice: Choice = { ...choiceOf('toolkit', 'staff', 'orange', 'es'), audience: '' };
    const pack = await approvalPack(choice, await builder('es'));
    const said = await shown(choice);
    const toolkit = get('toolkit');
    for (const index of audiences.keys()) {
      all(toolkit, '[part=door]')[index]!.click();
      await until(() => inside(toolkit, '.page'));
      await until(() =>
        elementsIn(toolkit.parentElement!).every(
          (one) => one.matches(':state(ready)') && inside(one, '.root').lang === 'es',
        ),
      );
      said.push(...elementsIn(toolkit.parentElement!).flatMap(texts));
      inside(toolkit, '.who button').click();
      await pause();
    }
    expect(said.length).to.be.greaterThan(500);
    expect(missing(said, pack)).to.deep.equal([]);
    expect(new Set(pack.groups.map(({ reader }) => reader))).to.include.keys(audiences);
  });

  it('has what shows once a reader has picked a county', async () => {
    for (const widget of ['hotline-card', 'risk-checklist', 'protocol-stepper'] as const)
      for (const county of ['kern', 'los-angeles', 'san-joaquin', 'alpine']) {
        const { name, line } = findCounty(county)!;
        const pack = await approvalPack(choiceOf(widget, 'staff', '', 'en'), await builder('en'));
        const said = (await shown(choiceOf(widget, 'staff', county, 'en'))).map((text) =>
          text
            .replaceAll(`${line}, ${name}`, '[name of its line], [county]')
            .replaceAll(name, '[county]')
            .replace(/\d{3}-\d{3}-\d{4}/g, (number) =>
              pack.groups.some(
                ({ when, sentences }) =>
                  when !== 'county' && sentences.some(({ texts: [one] }) => one!.text === number),
              )
                ? number
                : '[number]',
            )
            .replace(/Found on \S+\./, 'Found on [site].'),
        );
        expect(missing(said, pack), `${widget} ${county}`).to.deep.equal([]);
      }
  });

  it('has the numbers of all counties where the reader picks one, and says of each where it was found', async () => {
    const { numbers } = await approvalPack(
      choiceOf('hotline-card', 'family', '', ''),
      await builder('en'),
    );
    expect(numbers.length).to.be.greaterThan(60);
    for (const { number, found, confirmed } of numbers) {
      expect(number).to.match(/^(\d{3}-\d{3}-\d{4}|\d{3,6})$/);
      expect(found).to.match(/2026/);
      expect(confirmed).to.equal(null);
    }
  });

  it('has only what was chosen of a list', async () => {
    const choice: Choice = { ...choiceOf('topics', 'family', 'orange', 'en'), topic: ['images'] };
    const pack = await approvalPack(choice, await builder('en'));
    expect(pack.groups.filter(({ title }) => title).map(({ title }) => title!.text)).to.deep.equal([
      'Pictures and sextortion',
    ]);
    expect(missing(await shown(choice), pack)).to.deep.equal([]);
  });

  it('names its parts as the builder does, and leaves lines to fill in at its head', async () => {
    for (const lang of ['en', 'es'] as const) {
      const place = await show('');
      const choice = choiceOf('hotline-card', 'family', 'orange', 'en');
      render(renderPack(await approvalPack(choice, await builder(lang))), place);
      const { widget, approval } = packs[lang];
      expect(place.innerText).to.contain(widget['hotline-card']).not.contain('csec-hotline-card');
      const blanks = [...place.querySelectorAll('section:first-of-type tr')];
      expect(blanks.map((row) => row.querySelector('th')!.innerText)).to.deep.equal([
        approval.fill.district,
        approval.fill.address,
        approval.fill.made,
      ]);
      for (const row of blanks) expect(row.querySelector('td')!.innerText).to.equal('');
      clear();
    }
  });

  it('has tables that scroll by keys where the screen is narrow, and each has a name', async function () {
    // WebKitGTK's window is never as narrow as a phone.
    if (!(await window.setWidth(360))) this.skip();
    const style = document.head.appendChild(document.createElement('link'));
    style.rel = 'stylesheet';
    style.href = '/src/pages/builder/approval.css';
    await new Promise((done) => style.addEventListener('load', done));
    try {
      const place = await show('');
      const choice = choiceOf('hotline-card', 'family', 'orange', 'es');
      render(renderPack(await approvalPack(choice, await builder('en'))), place);
      const wide = [...place.querySelectorAll<HTMLElement>('*')].filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
      );
      expect(wide.length).to.be.greaterThan(2);
      for (const one of wide) {
        expect(one.tabIndex).to.equal(0);
        expect(one.getAttribute('role')).to.equal('region');
        const title = one.getAttribute('aria-labelledby')!;
        expect(document.getElementById(title)!.innerText).to.match(/\S/);
      }
      expect(place.scrollWidth).to.be.at.most(360);
      const { violations } = await window.axe.run(place, {
        runOnly: { type: 'rule', values: ['scrollable-region-focusable', 'landmark-unique'] },
      });
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    } finally {
      style.remove();
      await window.setWidth(800);
    }
  });

  it('is a document that passes axe, in each language of the builder', async () => {
    for (const lang of ['en', 'es'] as const) {
      const place = await show('');
      const pack = await approvalPack(
        choiceOf('topics', 'student', 'orange', 'es'),
        await builder(lang),
      );
      render(renderPack(pack), place);
      const { violations } = await window.axe.run(place, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
      });
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
      expect(place.querySelector('article')!.lang).to.equal(lang);
      expect(place.querySelectorAll('table :not(th, td, p, span, code, a, tr, thead, tbody)')).to.be
        .empty;
    }
  });
});
