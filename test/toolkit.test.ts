import { expect } from 'chai';
import { all, get, inside, pause, ready, settled, show, until, words } from './page.js';

const toolkit = (): HTMLElement => get('toolkit');
const parts = (): string[] =>
  all(toolkit(), '*')
    .map(({ localName }) => localName)
    .filter((name) => name.startsWith('csec-'));
const part = (name: string): HTMLElement => inside(toolkit(), `csec-${name}`);
const button = (label: string): HTMLButtonElement =>
  all<HTMLButtonElement>(toolkit(), 'button').find(({ innerText }) => innerText === label)!;

async function showToolkit(attributes: string): Promise<void> {
  await show(`<csec-toolkit ${attributes}></csec-toolkit>`);
  await ready(toolkit());
  await Promise.all(parts().map((name) => ready(inside(toolkit(), name))));
}

const staff = [
  'hotline-card',
  'risk-checklist',
  'protocol-stepper',
  'topics',
  'resources',
  'glossary',
];
const others = ['quick-exit', 'hotline-card', 'topics', 'resources', 'glossary'];
const tags = (names: string[]): string[] => names.map((name) => `csec-${name}`);

describe('A whole page from one tag', () => {
  for (const county of ['lake', 'orange', 'los-angeles', 'alpine', 'none'])
    for (const lang of ['en', 'es'])
      it(`is complete for every audience in ${county}, ${lang}`, async () => {
        for (const audience of ['staff', 'family', 'student']) {
          await showToolkit(`county="${county}" audience="${audience}" lang="${lang}"`);
          await until(
            () => parts().every((name) => inside(inside(toolkit(), name), '.root').lang === lang),
            `${lang} everywhere`,
          );
          expect(parts()).to.deep.equal(tags(audience === 'staff' ? staff : others));
          for (const name of parts())
            expect(words(inside(toolkit(), name)).length).to.be.above(100);
          expect(inside(part('topics'), '[lang="en"][dir="ltr"] > .block')).to.equal(
            lang === 'en' ? inside(part('topics'), '[lang="en"][dir="ltr"] > .block') : null,
          );
          const calls = all<HTMLAnchorElement>(toolkit(), '.bar a').map(({ href }) => href);
          expect(calls[0]).to.equal('tel:911');
          if (audience === 'student') expect(calls).to.include('tel:+18004224453');
          else if (county === 'orange') expect(calls).to.include('tel:+18002074464');
        }
        await showToolkit(`county="${county}" lang="${lang}"`);
        expect(parts()).to.deep.equal(['csec-quick-exit', 'csec-hotline-card']);
        expect(all(toolkit(), '[part="door"]')).to.have.length(3);
      });

  it('opens a door for each reader, keeps the choice in memory, and forgets it when the page is left', async () => {
    const before = [location.href, history.length, document.cookie, localStorage.length];
    await showToolkit('county="orange"');
    button('I am a student').click();
    await until(() => parts().length === 5, 'the page for students');
    expect(words(toolkit())).to.contain('For students');
    expect(part('topics').getAttribute('audience')).to.equal('student');
    expect(window.rootIn(toolkit()).activeElement!.textContent!.trim()).to.equal('For students');
    expect([location.href, history.length, document.cookie, localStorage.length]).to.deep.equal(
      before,
    );
    button('Someone else is reading').click();
    await until(() => parts().length === 2, 'the doors');
    button('I work at a school').click();
    await until(() => parts().length === 6, 'the page for staff');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => parts().length === 2, 'the doors');
  });

  it('says nothing to the page of who reads', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['click', 'change', 'input']) document.addEventListener(type, listen);
    await showToolkit('county="orange"');
    button('I am a student').click();
    await until(() => parts().length === 5, 'the page for students');
    for (const type of ['click', 'change', 'input']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });

  it('has a menu of languages in their own names, for everything in it and nothing around it', async () => {
    await show(
      '<csec-glossary></csec-glossary><csec-toolkit county="orange" audience="family"></csec-toolkit>',
    );
    await ready(toolkit());
    const menu = inside<HTMLSelectElement>(toolkit(), '[part="language"]');
    const [first, ...others] = [...menu.options].map(({ text }) => text.trim());
    expect(first).to.equal('English');
    expect(others).to.include.members(['Español', 'العربية', '繁體中文', '한국어']);
    menu.value = 'es';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => words(toolkit()).includes('Idioma'), 'Spanish');
    await until(() => words(part('hotline-card')).includes('Llamar'), 'a Spanish card');
    expect(inside(get('glossary'), '.root').lang).to.equal('en');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => words(toolkit()).includes('Language'), 'English');
  });

  it('leads from its list to the call and to both tracks of its own steps', async () => {
    await showToolkit('county="orange" audience="staff"');
    inside<HTMLInputElement>(part('risk-checklist'), 'input').click();
    await pause();
    const result = inside(part('risk-checklist'), '[part="result"]');
    expect(result.innerText).to.contain('Call now').and.to.contain('Steps: I suspect it');
    [...result.querySelectorAll('a')]
      .find(({ innerText }) => innerText === 'Steps: I suspect it')!
      .click();
    await pause();
    expect(window.rootIn(part('protocol-stepper')).activeElement).not.to.equal(null);
    expect(all(part('protocol-stepper'), '[part="track"]')).to.have.length(1);
  });

  it('has quick ways to each part', async () => {
    await showToolkit('county="orange" audience="staff"');
    const nav = inside(toolkit(), 'nav');
    expect(nav.innerText.trim().split(/\n+/)).to.deep.equal([
      'Whom to call',
      'Did you notice something?',
      'What to do',
      'What to know',
      'Whom to turn to',
      'What the words mean',
    ]);
    button('What the words mean').click();
    await pause();
    expect(window.rootIn(part('glossary')).activeElement!.textContent!.trim()).to.equal(
      'What the words mean',
    );
  });

  it('asks once for the county, and every part follows', async () => {
    await showToolkit('audience="staff"');
    const visible = (name: string): boolean => {
      const picker = inside(part(name), '[part="county"]');
      return !!picker && picker.offsetHeight > 0;
    };
    expect(['hotline-card', 'risk-checklist', 'protocol-stepper'].map(visible)).to.deep.equal([
      true,
      false,
      false,
    ]);
    const menu = inside<HTMLSelectElement>(part('hotline-card'), 'select');
    menu.value = 'lake';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => words(part('risk-checklist')).includes('707-262-0235'), 'the number');
    expect(inside(toolkit(), '.bar').innerText).to.contain('707-262-0235');
  });

  it('keeps the way to call in sight while the reader scrolls, and not in print', async () => {
    await showToolkit('county="orange" audience="staff"');
    const bar = inside(toolkit(), '.bar');
    scrollTo(0, 900);
    await pause();
    const { bottom } = bar.getBoundingClientRect();
    expect(Math.round(bottom)).to.be.at.most(innerHeight);
    expect(bottom).to.be.above(0);
    await window.setMedia({ media: 'print' });
    expect(bar.offsetHeight).to.equal(0);
    await window.setMedia({ media: null });
    scrollTo(0, 0);
  });

  it('never leaves what has the focus beneath the way to call', async () => {
    await showToolkit('county="orange" audience="staff"');
    const bar = inside(toolkit(), '.bar');
    const deepest = (): Element => {
      let focused = document.activeElement!;
      for (let root; (root = window.rootIn(focused));) {
        if (!root.activeElement) break;
        focused = root.activeElement;
      }
      return focused;
    };
    scrollTo(0, 0);
    inside<HTMLElement>(toolkit(), 'nav button').focus();
    for (let stop = 0; stop < 70; stop += 1) {
      await window.pressKey('Tab');
      const focused = deepest();
      if (bar.contains(focused)) break;
      const { bottom } = focused.getBoundingClientRect();
      expect(bottom, `stop ${stop}: ${focused.textContent!.trim()}`).to.be.at.most(
        bar.getBoundingClientRect().top + 1,
      );
    }
    scrollTo(0, 0);
  });

  it('shows what the page wrote where the county is unknown', async () => {
    await show('<csec-toolkit county="atlantis"><p>Call 800-207-4464</p></csec-toolkit>');
    await settled();
    expect(inside(toolkit(), '.root')).to.equal(null);
    expect(toolkit().innerText).to.contain('Call 800-207-4464');
  });
});
