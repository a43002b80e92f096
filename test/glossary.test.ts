import { expect } from 'chai';
import terms from '../src/content/glossary.json';
import { all, get, inside, pause, show, until, warned, words } from './page.js';

const glossary = (): HTMLElement => get('glossary');
const visible = (): string[] =>
  all(glossary(), 'details')
    .filter((details) => !details.hidden)
    .map((details) => details.querySelector('summary')!.innerText.trim());
const search = async (text: string): Promise<void> => {
  const input = inside<HTMLInputElement>(glossary(), 'input');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pause();
};
const status = (): string => inside(glossary(), '[role="status"]').innerText;

describe('The glossary', () => {
  for (const [audience, least] of [
    ['staff', 34],
    ['family', 14],
    ['student', 10],
  ] as const)
    it(`explains at least ${least} words for ${audience}`, async () => {
      await show(`<csec-glossary audience="${audience}"></csec-glossary>`);
      expect(visible().length).to.be.at.least(least);
      expect(visible()).to.have.length(terms.filter((term) => term.for.includes(audience)).length);
      for (const details of all(glossary(), 'details'))
        expect(details.textContent!.length).to.be.above(40);
    });

  it('breaks its long words where letters are twice as large on a phone', async () => {
    await show('<div style="width: 320px; font-size: 32px"><csec-glossary></csec-glossary></div>');
    for (const summary of all(glossary(), 'summary'))
      expect(summary.scrollWidth, summary.innerText).to.be.at.most(summary.clientWidth);
  });

  it('cites the law for staff, and for nobody else', async () => {
    await show('<csec-glossary terms="mandated-reporter"></csec-glossary>');
    expect(inside(glossary(), 'details').textContent).to.contain('In the law: Penal Code 11165.7');
    await show('<csec-glossary terms="mandated-reporter" audience="family"></csec-glossary>');
    expect(inside(glossary(), 'details').textContent).not.to.contain('11165.7');
  });

  it('marks the explanations that are its own', async () => {
    await show('<csec-glossary terms="survivor-centered strengths-based csec"></csec-glossary>');
    const own = all(glossary(), 'details').filter((term) =>
      term.textContent!.includes('in our own words'),
    );
    expect(own.map((term) => term.id)).to.have.members([
      'csec-term-survivor-centered',
      'csec-term-strengths-based',
    ]);
  });

  it('stands in the order of the reader’s alphabet', async () => {
    for (const lang of ['en', 'es']) {
      await show(`<csec-glossary lang="${lang}"></csec-glossary>`);
      await until(() => inside(glossary(), '.root').lang === lang);
      expect(visible()).to.deep.equal([...visible()].sort(new Intl.Collator(lang).compare));
    }
  });

  it('finds a word by its name, its other names and its meaning, and says how many remain', async () => {
    await show('<csec-glossary></csec-glossary>');
    expect(status()).to.equal('36 words');
    await search('EXTORT');
    expect(visible()).to.deep.equal(['Sextortion']);
    expect(status()).to.equal('1 of 36 words');
    await search('BCIA');
    expect(visible()).to.deep.equal(['Suspected Child Abuse Report (SCAR)']);
    await search('made with software');
    expect(visible()).to.contain('Sextortion');
    await search('zzzz');
    expect(visible()).to.deep.equal([]);
    expect(status()).to.equal('No word matches. Try fewer letters.');
  });

  it('finds a word whose accents the reader leaves out', async () => {
    await show('<csec-glossary lang="es"></csec-glossary>');
    await until(() => inside(glossary(), '.root').lang === 'es');
    await search('extorsion');
    expect(visible().some((name) => /extorsión/i.test(name))).to.equal(true);
  });

  it('leads from a hurtful word to the right one, and never shows it', async () => {
    await show('<csec-glossary></csec-glossary>');
    await search('child pornography');
    expect(visible()).to.deep.equal(['Child sexual abuse material (CSAM)']);
    expect(window.rootIn(glossary()).textContent).not.to.match(/pornograph|prostitute\b|slavery/i);
  });

  it('shows only the words that the page names', async () => {
    await show('<csec-glossary terms="csec sextortion"></csec-glossary>');
    expect(visible()).to.have.length(2);
    expect(warned()).to.deep.equal([]);
  });

  it('warns once of a word that it does not have, and shows the others', async () => {
    await show('<csec-glossary terms="csec sextorsion"></csec-glossary>');
    expect(visible()).to.have.length(1);
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('terms="csec sextorsion"').and.to.contain('sextortion');
  });

  it('shows all words where none of those named exists', async () => {
    await show('<csec-glossary terms="nothing"></csec-glossary>');
    expect(visible()).to.have.length(36);
  });

  it('opens the word that the page’s own address names, and changes no address itself', async () => {
    history.replaceState(null, '', '#csec-term-grooming');
    await show('<csec-glossary></csec-glossary>');
    const open = (): string[] =>
      all<HTMLDetailsElement>(glossary(), 'details')
        .filter((term) => term.open)
        .map((term) => term.id);
    await until(() => open().length);
    expect(open()).to.deep.equal(['csec-term-grooming']);
    location.hash = '#csec-term-sextortion';
    await until(() => open().length === 2);
    const entries = history.length;
    all(glossary(), 'summary')[0]!.click();
    await pause();
    expect(location.hash).to.equal('#csec-term-sextortion');
    expect(history.length).to.equal(entries);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('ignores an address that names something else', async () => {
    history.replaceState(null, '', '#csec-term-"><b>');
    await show('<csec-glossary></csec-glossary>');
    expect(visible()).to.have.length(36);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a plain list in print: every word open, no field', async () => {
    await show('<csec-glossary></csec-glossary>');
    all(glossary(), 'summary')[2]!.click();
    dispatchEvent(new Event('beforeprint'));
    await window.setMedia({ media: 'print' });
    for (const meaning of all(glossary(), '.meaning'))
      expect(meaning.checkVisibility()).to.equal(true);
    expect(inside(glossary(), 'input').checkVisibility()).to.equal(false);
    await window.setMedia({ media: null });
    dispatchEvent(new Event('afterprint'));
    expect(
      all<HTMLDetailsElement>(glossary(), 'details').filter((term) => term.open),
    ).to.have.length(1);
  });

  it('tells the page nothing of what is searched', async () => {
    const heard: string[] = [];
    const note = (event: Event): void => void heard.push(event.type);
    const types = ['input', 'change', 'search', 'keydown', 'keyup', 'beforeinput'];
    await show('<csec-glossary></csec-glossary>');
    for (const type of types) document.body.addEventListener(type, note);
    inside(glossary(), 'input').focus();
    await window.pressKey('x');
    await pause();
    for (const type of types) document.body.removeEventListener(type, note);
    expect(inside<HTMLInputElement>(glossary(), 'input').value).to.equal('x');
    expect(heard).to.deep.equal([]);
  });

  it('forgets the search when the page is left', async () => {
    await show('<csec-glossary></csec-glossary>');
    await search('grooming');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await pause();
    expect(inside<HTMLInputElement>(glossary(), 'input').value).to.equal('');
    expect(words(glossary())).to.contain('36 words');
  });
});
