import { expect } from 'chai';
import { addWords, loadWords } from '../../src/i18n.js';
import { rootOf, type Widget } from '../../src/widget.js';
import { pause, settled, show, warned } from '../page.js';

type Pack = Record<string, unknown>;

const fetched = async (part: string): Promise<Pack> =>
  (await fetch(`/locales/es/${part}.json?raw`).then(async (answer) =>
    JSON.parse((await answer.text()).replace(/^export default /, '')),
  )) as Pack;

const flatten = (pack: Pack, prefix = ''): string[] =>
  Object.entries(pack).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value as Pack, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

const plain = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

let kit: Pack;
let topics: Pack;

/** The Spanish of the kit with these texts signed: all, all but some, or none. */
function sign(signed: true | ((key: string) => boolean) | undefined, part = 'kit'): void {
  const pack = part === 'kit' ? kit : topics;
  const keys =
    typeof signed === 'function' ? [...new Set(flatten(pack).map(plain))].filter(signed) : signed;
  addWords('es', { ...pack, ...(keys && { $signed: keys }) }, part);
}

const find = (tag: string): Widget => document.querySelector<Widget>(`csec-${tag}`)!;
const root = (tag: string): ShadowRoot => rootOf(find(tag));
const text = (tag: string): string => root(tag).textContent!;
const english = (tag: string): number => root(tag).querySelectorAll('.original').length;
const notes = (tag: string): number => root(tag).querySelectorAll('.draft').length;
const langOf = (tag: string): string => root(tag).querySelector<HTMLElement>('.root')!.lang;

const elements = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary', 'quick-exit'];
// The way out always has its English, within what it cannot do.
const offers = (tag: string): boolean => tag === 'quick-exit';
const all = (attributes = ''): string =>
  `<div lang="es">${elements.map((tag) => `<csec-${tag} county="orange" ${attributes}></csec-${tag}>`).join('')}</div>`;

describe('A translation that is signed text by text', () => {
  before(async () => {
    await loadWords('es');
    await Promise.all([loadWords('en', 'topics-family'), loadWords('es', 'topics-family')]);
    kit = await fetched('kit');
    topics = await fetched('topics-family');
  });
  afterEach(() => {
    sign(undefined);
    sign(undefined, 'topics-family');
  });

  it('says that it is a draft in every element while nobody signed it, with the English beneath what must not be misread', async () => {
    await show(all());
    for (const tag of elements) expect(notes(tag), tag).to.be.at.least(1);
    expect(english('hotline-card')).to.be.greaterThan(5);
  });

  it('has no note of a draft and no English beneath where all of it is signed', async () => {
    sign(true);
    await show(all());
    for (const tag of elements) {
      expect(notes(tag), tag).to.equal(0);
      if (!offers(tag)) expect(english(tag), tag).to.equal(0);
      expect(langOf(tag)).to.equal('es');
    }
  });

  it('is a draft again only where a text that is shown is one, and has the English only beneath that text', async () => {
    sign((key) => key !== 'hotline-card.any-county');
    await show(all());
    expect(english('hotline-card')).to.equal(1);
    expect(root('hotline-card').querySelector('.original')!.textContent).to.contain(
      'Not sure which county',
    );
    expect(text('hotline-card')).to.contain('Interpreter, Spanish, please.');
    expect(notes('hotline-card')).to.equal(1);
    for (const tag of elements.slice(1)) {
      expect(notes(tag), tag).to.equal(0);
      if (!offers(tag)) expect(english(tag), tag).to.equal(0);
    }
  });

  it('does not say that English stands beneath where none does', async () => {
    sign((key) => key !== 'hotline-card.copy');
    await show(all());
    expect(english('hotline-card')).to.equal(0);
    expect(notes('hotline-card')).to.equal(1);
    expect(text('hotline-card')).to.not.contain('Interpreter, Spanish, please.');
  });

  it('keeps its note when an element is drawn again, and is no draft because of words that only a search compares', async () => {
    sign((key) => key !== 'glossary.terms.grooming.family');
    await show('<div lang="es"><csec-glossary audience="family"></csec-glossary></div>');
    expect(notes('glossary')).to.equal(1);
    find('glossary').requestUpdate();
    await settled();
    expect(notes('glossary')).to.equal(1);
    sign((key) => !key.endsWith('.hidden'));
    await show('<div lang="es"><csec-glossary audience="family"></csec-glossary></div>');
    const search = root('glossary').querySelector('input')!;
    search.value = 'confianza';
    search.dispatchEvent(new InputEvent('input'));
    await settled();
    expect(notes('glossary')).to.equal(0);
  });

  it('counts what an element shows of its other parts', async () => {
    sign(true);
    await show(
      '<div lang="es"><csec-topics audience="family" county="orange"></csec-topics></div>',
    );
    for (let tries = 0; !root('topics').querySelector('details') && tries < 50; tries += 1)
      await pause(100);
    expect(notes('topics')).to.equal(1);
    sign(true, 'topics-family');
    find('topics').requestUpdate();
    await settled();
    expect(notes('topics')).to.equal(0);
  });

  it('is not shown where drafts are off, until all that stands there is signed', async () => {
    await show(all('drafts="off"'));
    for (const tag of elements) {
      expect(langOf(tag), tag).to.equal('en');
      expect(notes(tag), tag).to.equal(0);
      expect(english(tag), tag).to.equal(0);
    }
    sign((key) => key !== 'hotline-card.any-county');
    await show(all('drafts="off"'));
    expect(elements.map(langOf)).to.deep.equal(['en', 'es', 'es', 'es', 'es']);
  });

  it('says where drafts are off that it has no words in that language, with the line that asks for an interpreter', async () => {
    await show(all('drafts="off"'));
    expect(text('hotline-card')).to.contain('We do not have these words in Spanish yet.');
    expect(root('hotline-card').querySelector('.aloud')!.textContent).to.equal(
      '“I speak Spanish. Interpreter, please.”',
    );
    find('hotline-card').removeAttribute('drafts');
    await settled();
    expect(langOf('hotline-card')).to.equal('es');
    sign(true);
    await show(all('drafts="off"'));
    expect(langOf('hotline-card')).to.equal('es');
    expect(text('hotline-card')).to.not.contain('We do not have');
  });

  it('stands in no menu of languages where drafts are off, until somebody signs some of it', async () => {
    await show('<csec-toolkit audience="family" county="orange" drafts="off"></csec-toolkit>');
    expect(root('toolkit').querySelector('[part="language"]')).to.equal(null);
    find('toolkit').removeAttribute('drafts');
    await settled();
    const menu = root('toolkit').querySelector<HTMLSelectElement>('[part="language"]')!;
    expect(menu.options.length).to.be.at.least(12);
  });

  it('follows drafts="off" of the element around it, and live', async () => {
    await show(
      '<csec-toolkit lang="es" audience="family" county="orange" drafts="off"></csec-toolkit>',
    );
    const inner = (): Widget => root('toolkit').querySelector<Widget>('csec-hotline-card')!;
    expect(rootOf(inner()).querySelector<HTMLElement>('.root')!.lang).to.equal('en');
    find('toolkit').removeAttribute('drafts');
    await settled();
    expect(rootOf(inner()).querySelector<HTMLElement>('.root')!.lang).to.equal('es');
  });

  it('shows drafts where the attribute says anything else, with one warning', async () => {
    await show('<csec-hotline-card lang="es" county="orange" drafts="none"></csec-hotline-card>');
    expect(langOf('hotline-card')).to.equal('es');
    expect(warned().join()).to.contain('drafts="none" is not "off"');
  });
});
