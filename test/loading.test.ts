import { expect } from 'chai';
import {
  all,
  get,
  inside,
  pause,
  settled,
  show,
  showsFallback,
  until,
  warned,
  words,
} from './page.js';

// In this order: the browser keeps the words of a language once they have come.
describe('While the words of a language do not come', () => {
  const reasons: string[] = [];
  const note = (event: Event): void =>
    void reasons.push((event as Event & { reason: string }).reason);
  before(() => document.addEventListener('csec-fallback', note));
  after(() => document.removeEventListener('csec-fallback', note));

  it('keeps what the page wrote when they fail, says why, and warns once', async () => {
    await window.setWords('fail');
    await show(
      '<csec-hotline-card county="orange" lang="es"><p>Llame al 800-207-4464</p></csec-hotline-card>',
    );
    const card = get('hotline-card');
    await until(() => warned().length, 'a warning');
    await pause();
    expect(showsFallback(card)).to.equal(true);
    expect(card.innerText).to.contain('Llame al 800-207-4464');
    expect(reasons).to.deep.equal(['words']);
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('lang="es"');
  });

  it('shows English when they fail and the page wrote nothing', async () => {
    await show('<csec-protocol-stepper county="orange" lang="es"></csec-protocol-stepper>');
    const steps = get('protocol-stepper');
    await until(() => warned().length, 'a warning');
    expect(inside(steps, '.root').lang).to.equal('en');
    expect(words(steps)).to.contain('What to do').and.to.contain('800-207-4464');
  });

  // What the build does about a file that a browser could not read, the sources cannot do (vite.config.ts, "again").
  const built = document.querySelector('script[src*="/dist/cdn/"]');
  const broken = [
    ['cut off', 'cut', 'student'],
    ['empty', 'empty', 'family'],
  ] as const;
  for (const [how, state, audience] of built ? broken : [])
    it(`keeps what the page wrote when they come ${how}, and asks again without a reload`, async () => {
      const html = `<csec-topics audience="${audience}"><p>800-207-4464</p></csec-topics>`;
      await window.setWords(state, 'topics');
      await show(html);
      await until(() => warned().length, 'a warning');
      expect(showsFallback(get('topics'))).to.equal(true);
      await window.setWords('ok', 'topics');
      await show(html);
      await until(() => get('topics').matches(':state(ready)'), 'the topics');
      reasons.length = 0;
    });

  it('shows what the page wrote while they are slow, English where it wrote nothing, then the language', async () => {
    await window.setWords('stall');
    const place = await show(
      `<csec-hotline-card county="orange" lang="es"><p>800-207-4464</p></csec-hotline-card>
       <csec-risk-checklist county="orange" lang="es"></csec-risk-checklist>
       <csec-glossary lang="es"><p>Palabras</p></csec-glossary>`,
    );
    const [card, list, glossary] = [get('hotline-card'), get('risk-checklist'), get('glossary')];
    await pause(100);
    expect(showsFallback(card)).to.equal(true);
    expect(showsFallback(glossary)).to.equal(true);
    expect(inside(list, '.root').lang).to.equal('en');
    // Moved, taken away and put back while the words are on their way.
    const elsewhere = document.createElement('section');
    place.append(elsewhere);
    elsewhere.append(card);
    glossary.remove();
    await window.setWords('ok');
    await until(() => inside(card, '.root')?.lang === 'es', 'the card in Spanish');
    await until(() => inside(list, '.root').lang === 'es', 'the list in Spanish');
    place.append(glossary);
    await until(() => inside(glossary, '.root')?.lang === 'es', 'the glossary in Spanish');
    expect(words(card)).to.contain('condado de Orange');
    expect(warned()).to.deep.equal([]);
  });
});

describe('The language of the page', () => {
  const lang = (name: string): string => inside(get(name), '.root').lang;

  it('is followed live when <html lang> changes, in every element', async () => {
    await show(
      `<csec-hotline-card county="orange"></csec-hotline-card><csec-risk-checklist county="orange"></csec-risk-checklist>
       <csec-protocol-stepper county="orange"></csec-protocol-stepper><csec-glossary></csec-glossary>`,
    );
    const names = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'];
    const heard: string[] = [];
    const note = (event: Event): void => void heard.push((event as Event & { lang: string }).lang);
    document.addEventListener('csec-ready', note);
    document.documentElement.lang = 'es';
    await until(() => names.every((name) => lang(name) === 'es'), 'Spanish');
    document.documentElement.lang = 'en';
    await until(() => names.every((name) => lang(name) === 'en'), 'English');
    document.removeEventListener('csec-ready', note);
    expect(heard).to.deep.equal([...Array(4).fill('es'), ...Array(4).fill('en')]);
  });

  it('is followed by those that stay when another element leaves', async () => {
    const card = '<csec-hotline-card county="orange"></csec-hotline-card>';
    const place = await show(card + card + card);
    place.firstElementChild!.remove();
    document.documentElement.lang = 'es';
    const left = [...place.children];
    await until(() => left.every((one) => inside(one, '.root').lang === 'es'), 'Spanish');
  });

  it('may be two: each element speaks the language around it', async () => {
    await show(
      `<div lang="es"><csec-hotline-card county="orange"></csec-hotline-card></div><csec-glossary></csec-glossary>`,
    );
    expect([lang('hotline-card'), lang('glossary')]).to.deep.equal(['es', 'en']);
  });

  it('is that of the element itself before all others', async () => {
    await show(
      '<div lang="en"><csec-hotline-card lang="es" county="orange"></csec-hotline-card></div>',
    );
    expect(lang('hotline-card')).to.equal('es');
  });

  it('reaches through shadow roots, and changes there too', async () => {
    const place = await show('<div lang="es"></div>');
    const host = place.firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    const card = document.createElement('csec-hotline-card');
    card.setAttribute('county', 'orange');
    root.append(card);
    await settled();
    expect(inside(card, '.root').lang).to.equal('es');
    host.setAttribute('lang', 'en');
    await until(() => inside(card, '.root').lang === 'en', 'English');
  });

  it('may carry a region', async () => {
    await show('<csec-hotline-card lang="es-MX" county="orange"></csec-hotline-card>');
    expect(lang('hotline-card')).to.equal('es');
    expect(warned()).to.deep.equal([]);
  });

  for (const tag of ['xx', 'not a language', 'é-é', '-', 'x'.repeat(300)])
    it(`shows English and warns once when the kit does not have it: ${tag.slice(0, 15)}`, async () => {
      await show(`<csec-hotline-card lang="${tag}" county="orange"></csec-hotline-card>`);
      expect(lang('hotline-card')).to.equal('en');
      expect(warned()).to.have.length(1);
      expect(warned()[0]).to.contain(`lang="${tag}"`);
    });

  it('is that of a page translator where one is at work', async () => {
    await show('<div lang="en"><csec-hotline-card county="orange"></csec-hotline-card></div>');
    document.documentElement.lang = 'es';
    document.documentElement.classList.add('translated-ltr');
    await until(() => lang('hotline-card') === 'es', 'Spanish');
    expect(inside(get('hotline-card'), '.root').translate).to.equal(false);
    document.documentElement.classList.remove('translated-ltr');
  });
});

describe('A translation that nobody has signed', () => {
  it('says so, and stands above the English wherever a mistake could hurt', async () => {
    for (const name of ['hotline-card', 'risk-checklist', 'protocol-stepper']) {
      await show(`<csec-${name} county="orange" lang="es"></csec-${name}>`);
      const element = get(name);
      expect(words(element)).to.contain('“Interpreter, Spanish, please.”');
      const originals = all(element, '.original');
      expect(originals.length, name).to.be.at.least(2);
      for (const original of originals) {
        expect(original.lang).to.equal('en');
        const before = original.previousElementSibling!;
        expect(getComputedStyle(original).fontSize).to.equal(getComputedStyle(before).fontSize);
      }
    }
  });

  it('shows each step in both languages', async () => {
    await show(
      '<csec-protocol-stepper county="orange" lang="es" track="suspected"></csec-protocol-stepper>',
    );
    for (const step of all(get('protocol-stepper'), '.step'))
      expect(step.querySelectorAll('.original').length).to.be.at.least(2);
    expect(words(get('protocol-stepper'))).to.contain('Do not tell a parent or caregiver first');
  });

  it('shows a result in both languages', async () => {
    await show('<csec-risk-checklist county="orange" lang="es"></csec-risk-checklist>');
    inside(get('risk-checklist'), 'input').click();
    await pause();
    expect(inside(get('risk-checklist'), '[part="result"]').innerText).to.contain(
      'Call now about this concern',
    );
  });

  it('never leaves white space before a full stop or a comma', async () => {
    for (const name of ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'])
      for (const lang of ['en', 'es']) {
        await show(`<csec-${name} county="orange" lang="${lang}"></csec-${name}>`);
        expect(words(get(name))).not.to.match(/ [.,;:)]|\( /);
      }
  });
});

// In this order, too: what has come once stays.
describe('While the topics do not come', () => {
  it('keeps what stands when a reader asks for a language that does not come', async () => {
    await show('<csec-topics county="orange" audience="student"><p>Call 911</p></csec-topics>');
    await until(() => get('topics').matches(':state(ready)'), 'the topics');
    await window.setWords('fail', 'topics');
    get('topics').lang = 'es';
    await until(() => warned().length, 'a warning');
    await pause();
    expect(showsFallback(get('topics'))).to.equal(false);
    expect(words(get('topics'))).to.contain('It is not your fault');
    await window.setWords('ok', 'topics');
  });

  const topics = (): HTMLElement => get('topics');

  it('keeps what the page wrote when they fail', async () => {
    await window.setWords('fail', 'topics');
    await show('<csec-topics county="orange"><p>Call 800-207-4464</p></csec-topics>');
    await until(() => warned().length, 'a warning');
    await pause();
    expect(showsFallback(topics())).to.equal(true);
    expect(topics().innerText).to.contain('Call 800-207-4464');
    expect(topics().matches(':state(ready)')).to.equal(false);
  });

  it('gives the call where the page wrote nothing, says that a part is missing, and tries again when asked', async () => {
    await show('<csec-topics county="orange"></csec-topics>');
    await until(() => words(topics()).includes('This part did not load.'), 'the words');
    expect(words(topics())).to.contain('Call 911').and.to.contain('Call 800-207-4464');
    expect(topics().matches(':state(ready)')).to.equal(false);
    await window.setWords('stall', 'topics');
    [...all<HTMLButtonElement>(topics(), 'button')]
      .find(({ innerText }) => innerText === 'Try again')!
      .click();
    await until(() => !words(topics()).includes('This part did not load.'), 'another try');
    expect(words(topics())).to.contain('Call 800-207-4464');
    await window.setWords('ok', 'topics');
    await until(() => topics().matches(':state(ready)'), 'the topics');
    expect(words(topics())).to.contain('Warning signs');
  });

  it('shows the topics of English where those of the language fail', async () => {
    await window.setWords('fail', 'topics');
    await show('<csec-topics county="orange" lang="es"></csec-topics>');
    await until(() => topics().matches(':state(ready)'), 'the topics');
    await until(() => warned().length, 'a warning');
    expect(inside(topics(), '.root').lang).to.equal('en');
    expect(words(topics())).to.contain('Warning signs');
    await window.setWords('ok', 'topics');
    dispatchEvent(new Event('online'));
    await until(() => inside(topics(), '.root').lang === 'es', 'Spanish');
    expect(words(topics())).to.contain('Llamar al 800-207-4464');
  });
});
