import { expect } from 'chai';
import statewide from '../src/content/statewide.json';
import { clear, get, inside, pause, ready, show, until, warned, words } from './page.js';

const shift = async (times: number): Promise<void> => {
  for (let press = 0; press < times; press += 1) await window.pressKey('Shift');
};
const exit = (): HTMLElement => get('quick-exit');
const button = (): HTMLAnchorElement => inside(exit(), '.leave');
const said = (): string => inside(exit(), '.above [role="status"]').textContent!.trim();
const made = async (html = '<csec-quick-exit></csec-quick-exit>'): Promise<HTMLElement> => {
  const page = await show(html);
  await ready(exit());
  return page;
};

describe('A way to leave the page', () => {
  afterEach(clear);

  it('is a plain link above everything on the page, large enough to hit', async () => {
    await made(
      '<div id="bar" style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div><csec-quick-exit></csec-quick-exit>',
    );
    const { left, top, width, height } = button().getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(width).to.be.at.least(44);
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(exit());
    expect(button().href).to.equal(statewide.exit.address);
    expect(button().rel).to.equal('noreferrer');
  });

  it('leads where the district says, and nowhere but to http and https', async () => {
    await made('<csec-quick-exit href="https://weather.example/today"></csec-quick-exit>');
    expect(button().href).to.equal('https://weather.example/today');
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'tel:911',
      '/here',
      'https://',
    ]) {
      exit().setAttribute('href', href);
      await pause();
      expect(button().href, href).to.equal(statewide.exit.address);
    }
    expect(warned()).to.have.length(5);
  });

  it('without script it is the link that the page wrote', async () => {
    await show(
      '<csec-quick-exit lang="xx-none"><a href="https://www.example.org/">Leave</a></csec-quick-exit>',
    );
    expect(exit().querySelector('a')!.textContent).to.equal('Leave');
  });

  it('says what it cannot do, for each audience in its own words', async () => {
    for (const [audience, text] of [
      ['staff', 'school software may still record'],
      ['family', 'use one that they cannot check'],
      ['student', 'can show adults at school'],
    ]) {
      await made(`<csec-quick-exit audience="${audience}"></csec-quick-exit>`);
      inside(exit(), 'summary').click();
      expect(words(exit())).to.contain(text).and.to.contain('does not delete your history');
      clear();
    }
  });

  it('arms with Shift, says how often it is still needed, and forgets after a while or another key', async () => {
    await made();
    await shift(1);
    await until(() => said() === 'Press Shift 2 more times to leave.');
    await shift(1);
    await until(() => said() === 'Press Shift 1 more time to leave.');
    await window.pressKey('Escape');
    await until(() => said() === '');
  });

  it('is not set off by capital letters, by keys together with Shift, or by a key that a script sends', async () => {
    await made('<input><csec-quick-exit></csec-quick-exit>');
    const { href } = location;
    for (let press = 0; press < 4; press += 1) await window.pressKey('Shift+A');
    for (let press = 0; press < 4; press += 1) await window.pressKey('Control+Shift');
    expect(said()).to.equal('');
    for (let press = 0; press < 4; press += 1)
      for (const type of ['keydown', 'keyup'])
        window.dispatchEvent(
          new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true }),
        );
    expect(said()).to.equal('');
    document.querySelector('input')!.focus();
    await shift(4);
    expect(said()).to.equal('');
    expect(location.href).to.equal(href);
  });

  it('is not set off by a Shift with which something is marked', async () => {
    await made();
    await shift(2);
    await window.clickAt(200, 400);
    await until(() => said() === '');
    await shift(2);
    await until(() => said() === 'Press Shift 1 more time to leave.');
  });

  it('stands in a dialog that makes the rest of the page inert, for as long as that is open', async () => {
    const page = await made('<csec-quick-exit></csec-quick-exit><dialog>A question</dialog>');
    const dialog = page.querySelector('dialog')!;
    dialog.showModal();
    await until(() => dialog.querySelector('csec-quick-exit'), 'a button in the dialog');
    const lent = dialog.querySelector('csec-quick-exit')!;
    await ready(lent);
    const { left, top, width, height } = inside(lent, '.leave').getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(lent);
    dialog.close();
    await until(() => !dialog.querySelector('csec-quick-exit'), 'nothing in the dialog');
    expect(page.querySelectorAll('csec-quick-exit')).to.have.length(1);
  });

  it('leaves nothing behind when it is taken away', async () => {
    await made('<csec-quick-exit></csec-quick-exit>');
    const element = exit();
    element.remove();
    await shift(2);
    document.querySelector('main')!.append(element);
    await pause();
    expect(said()).to.equal('');
  });
});
