import { expect } from 'chai';
import { all, get, inside, pause, ready, show, until, words } from './page.js';

const print = (): void => void dispatchEvent(new Event('beforeprint'));
const printed = (): void => void dispatchEvent(new Event('afterprint'));

const own = 'Help for students who are exploited';

/** What a page with this on it is called while it prints; after it, it has its own title again. */
async function titleOf(html: string): Promise<string> {
  await show(html);
  print();
  const { title } = document;
  printed();
  expect(document.title).to.equal(own);
  return title;
}

describe('The title of a page that prints', () => {
  let before: string;
  beforeEach(() => {
    before = document.title;
    document.title = own;
  });
  afterEach(() => {
    printed();
    document.title = before;
  });

  it('names nothing where an element is for students or families', async () => {
    for (const name of ['hotline-card', 'topics', 'resources', 'glossary', 'quick-exit']) {
      const asked = (audience: string): Promise<string> =>
        titleOf(`<csec-${name} audience="${audience}"></csec-${name}>`);
      expect(await asked('student'), name).to.equal('For students');
      expect(await asked('family'), name).to.equal('For parents and caregivers');
    }
    expect(
      await titleOf('<p>Some call it <csec-term audience="family">grooming</csec-term>.</p>'),
    ).to.equal('For parents and caregivers');
  });

  it('stays as it is where all is for staff, and where nothing of the kit is', async () => {
    for (const html of [
      '<csec-hotline-card></csec-hotline-card><csec-protocol-stepper></csec-protocol-stepper>',
      '<csec-toolkit audience="staff"></csec-toolkit>',
      '<p>Nothing</p>',
    ])
      expect(await titleOf(html)).to.equal(own);
  });

  it('is in the language of the words', async () => {
    await show('<csec-hotline-card lang="es" audience="student"></csec-hotline-card>');
    await until(() => inside(get('hotline-card'), '.root')?.lang === 'es', 'Spanish');
    print();
    expect(document.title).to.equal('Para estudiantes');
  });

  it('follows the door that a reader of the whole page took', async () => {
    await show('<csec-toolkit county="orange"></csec-toolkit>');
    await ready(get('toolkit'));
    const doors = [...window.rootIn(get('toolkit')).querySelectorAll<HTMLElement>('[part=door]')];
    const [staff, , student] = doors;
    student!.click();
    await pause();
    print();
    expect(document.title).to.equal('For students');
    printed();
    // The way back, and in by the other door.
    inside(get('toolkit'), '.who button').click();
    await pause();
    staff!.isConnected
      ? staff!.click()
      : inside<HTMLElement>(get('toolkit'), '[part=door]').click();
    await pause();
    print();
    expect(document.title).to.equal(own);
  });

  it('is left alone where the page gave itself a newer one meanwhile', async () => {
    await show('<csec-hotline-card audience="student"></csec-hotline-card>');
    print();
    document.title = 'The next page';
    printed();
    expect(document.title).to.equal('The next page');
  });

  it('comes back after a browser that says twice that it prints', async () => {
    await show('<csec-hotline-card audience="student"></csec-hotline-card>');
    print();
    print();
    printed();
    expect(document.title).to.equal(own);
  });

  it('comes back where the last element leaves before the print ends, and nothing listens any more', async () => {
    const place = await show('<csec-hotline-card audience="student"></csec-hotline-card>');
    print();
    expect(document.title).to.equal('For students');
    place.replaceChildren();
    await pause();
    expect(document.title).to.equal(own);
    print();
    expect(document.title).to.equal(own);
  });

  it('is neutral once for a page of many elements, and stored nowhere', async () => {
    await show(
      '<csec-hotline-card></csec-hotline-card><csec-topics audience="family"></csec-topics><csec-resources audience="student"></csec-resources>',
    );
    const set: string[] = [];
    const watch = new MutationObserver(() => set.push(document.title));
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    print();
    await pause();
    printed();
    await pause();
    watch.disconnect();
    expect(set).to.deep.equal(['For parents and caregivers', own]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});

describe('On paper', () => {
  afterEach(async () => {
    await window.setMedia({ media: null });
    printed();
  });

  const parts = (element: Element): HTMLDetailsElement[] => all(element, 'details');

  it('practice shows what to do in its story, and closes it again after', async () => {
    for (const name of ['protocol-stepper', 'risk-checklist']) {
      await show(`<csec-${name} practice county="orange"></csec-${name}>`);
      await until(() => parts(get(name)).length, 'the story');
      expect(parts(get(name))[0]!.open).to.equal(false);
      print();
      await window.setMedia({ media: 'print' });
      const [story] = parts(get(name));
      expect(story!.querySelector('p')!.checkVisibility(), name).to.equal(true);
      expect(inside(get(name), '.practice button').checkVisibility(), name).to.equal(false);
      await window.setMedia({ media: null });
      printed();
      expect(story!.open, name).to.equal(false);
    }
  });

  it('practice of the steps shows every step, also where they come one at a time', async () => {
    await show('<csec-protocol-stepper practice one-at-a-time></csec-protocol-stepper>');
    await window.setMedia({ media: 'print' });
    const bodies = all(get('protocol-stepper'), '.step .body');
    expect(bodies).to.have.length(6);
    for (const body of bodies) expect(body.checkVisibility()).to.equal(true);
  });

  it('what a reader had open stays open after, though the browser says twice that it prints', async () => {
    await show('<csec-glossary></csec-glossary>');
    const open = (): string[] =>
      parts(get('glossary'))
        .filter((part) => part.open)
        .map(({ id }) => id);
    all(get('glossary'), 'summary')[2]!.click();
    const before = open();
    expect(before).to.have.length(1);
    print();
    print();
    expect(open()).to.have.length(parts(get('glossary')).length);
    printed();
    expect(open()).to.deep.equal(before);
  });

  it('a whole page has every part open, and no way out, menu or bar', async () => {
    for (const audience of ['staff', 'family', 'student']) {
      await show(`<csec-toolkit audience="${audience}" county="orange"></csec-toolkit>`);
      const inner = (): Element[] => all(get('toolkit'), '.page > * > *');
      for (const element of inner()) await ready(element);
      print();
      await window.setMedia({ media: 'print' });
      for (const element of inner())
        for (const part of parts(element))
          for (const line of part.querySelectorAll('p, li'))
            expect(line.checkVisibility(), `${element.localName}: ${line.textContent}`).to.equal(
              true,
            );
      for (const unseen of all(get('toolkit'), '.bar, nav, .language'))
        expect(unseen.checkVisibility()).to.equal(false);
      const exit = inside(get('toolkit'), 'csec-quick-exit');
      if (exit) expect(inside(exit, '[part=leave]').checkVisibility()).to.equal(false);
      await window.setMedia({ media: null });
      printed();
    }
  });

  it('the list is blank, with the words to call', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const list = get('risk-checklist');
    all<HTMLInputElement>(list, 'input').forEach((box) => box.click());
    await pause();
    print();
    await window.setMedia({ media: 'print' });
    expect(all<HTMLInputElement>(list, 'input').some(({ checked }) => checked)).to.equal(false);
    expect(inside(list, '[part=result]')).to.equal(null);
    expect(words(list)).to.contain('call now');
  });
});
