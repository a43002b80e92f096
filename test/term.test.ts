import { expect } from 'chai';
import { all, get, inside, pause, ready, show, until, warned, words } from './page.js';

const term = (): HTMLElement => get('term');
const word = (): HTMLElement => inside(term(), '.word');
const meaning = (): HTMLElement => inside(term(), '[popover]');
const isOpen = (): boolean => meaning().matches(':popover-open');

describe('A word that opens', () => {
  it('is the word itself, in the line of its sentence', async () => {
    const place = await show('<p>This is <csec-term>sextortion</csec-term>, they said.</p>');
    await ready(term());
    expect(place.querySelector('p')!.innerText).to.equal('This is sextortion, they said.');
    expect(getComputedStyle(term()).display).to.equal('inline');
    expect(isOpen()).to.equal(false);
  });

  it('opens what it means by a press and by the keyboard, closes by Escape, and the focus returns', async () => {
    await show('<p>This is <csec-term>sextortion</csec-term>.</p>');
    await ready(term());
    word().click();
    await pause();
    expect(isOpen()).to.equal(true);
    expect(meaning().innerText).to.contain('Threatening to share a sexual picture');
    word().focus();
    await window.pressKey('Escape');
    await until(() => !isOpen(), 'it to close');
    expect(window.rootIn(term()).activeElement).to.equal(word());
    await window.pressKey('Enter');
    await until(isOpen, 'it to open');
    all<HTMLButtonElement>(term(), 'button').at(-1)!.click();
    await until(() => !isOpen(), 'it to close');
  });

  it('gives the focus back to the word when it is closed from within', async () => {
    await show('<p>This is <csec-term>grooming</csec-term>.</p>');
    await ready(term());
    for (const close of ['Escape', 'Enter']) {
      word().focus();
      await window.pressKey('Enter');
      await until(isOpen, 'it to open');
      await pause();
      all<HTMLButtonElement>(term(), 'button').at(-1)!.focus();
      await window.pressKey(close);
      await until(() => !isOpen(), 'it to close');
      expect(window.rootIn(term()).activeElement, close).to.equal(word());
    }
  });

  it('closes when the keyboard goes on to the rest of the page', async () => {
    await show('<p>This is <csec-term>grooming</csec-term>.</p><button id="next">Next</button>');
    await ready(term());
    word().focus();
    await window.pressKey('Enter');
    await until(isOpen, 'it to open');
    await window.pressKey('Tab');
    await pause();
    expect(isOpen()).to.equal(true);
    await window.pressKey('Tab');
    await until(() => !isOpen(), 'it to close');
    expect(document.activeElement!.id).to.equal('next');
  });

  it('closes by a second press on the word', async () => {
    await show('<p>This is <csec-term>grooming</csec-term>.</p>');
    await ready(term());
    await window.clickAt(
      word().getBoundingClientRect().x + 5,
      word().getBoundingClientRect().y + 5,
    );
    await until(isOpen, 'it to open');
    await pause();
    expect(word().getAttribute('aria-expanded')).to.equal('true');
    await window.clickAt(
      word().getBoundingClientRect().x + 5,
      word().getBoundingClientRect().y + 5,
    );
    await until(() => !isOpen(), 'it to close');
    await pause();
    expect(isOpen()).to.equal(false);
    expect(word().getAttribute('aria-expanded')).to.equal('false');
  });

  it('breaks with its line, as the words around it do', async () => {
    const place = await show(
      '<p style="width: 14em">In the law this is <csec-term>commercial sexual exploitation of children</csec-term>.</p>',
    );
    await ready(term());
    expect(word().getClientRects().length).to.be.above(1);
    expect(place.querySelector('p')!.offsetHeight).to.be.above(40);
  });

  it('closes when the page is pressed elsewhere, and when the page is left', async () => {
    await show('<p>This is <csec-term>grooming</csec-term>.</p><button id="other">Other</button>');
    await ready(term());
    word().click();
    await until(isOpen, 'it to open');
    await window.clickAt(innerWidth - 5, innerHeight - 5);
    await until(() => !isOpen(), 'it to close');
    await pause();
    word().click();
    await until(isOpen, 'it to open');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => !isOpen(), 'it to close');
  });

  it('finds its word by id, by name, by short name and in the plural', async () => {
    for (const [html, name] of [
      ['<csec-term term="csam">such pictures</csec-term>', 'Child sexual abuse material (CSAM)'],
      ['<csec-term>CSEC</csec-term>', 'Commercial sexual exploitation of children (CSEC)'],
      ['<csec-term>Mandated reporters</csec-term>', 'Mandated reporter'],
      ['<csec-term>peer recruiter</csec-term>', 'Recruiter, peer recruiter'],
      ['<csec-term lang="es">sextorsión</csec-term>', 'Sextorsión'],
      ['<csec-term lang="es">sextortion</csec-term>', 'Sextorsión'],
    ] as const) {
      await show(html);
      await ready(term());
      expect(inside(term(), '.subtitle').textContent, html).to.match(
        new RegExp(`^${name.split('(')[0]!.trim()}`),
      );
    }
  });

  it('that the glossary does not know stays a plain word, with one warning', async () => {
    const place = await show('<p>This is <csec-term>unheard-of</csec-term>.</p>');
    await pause();
    expect(word()).to.equal(null);
    expect(place.innerText).to.contain('This is unheard-of.');
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('unheard-of');
  });

  it('has for students the words of students, and none that are for staff alone', async () => {
    await show('<csec-term audience="student">sextortion</csec-term>');
    await ready(term());
    expect(meaning().textContent).to.contain(
      'The person who threatens you is doing wrong, not you.',
    );
    await show('<csec-term audience="student">warm hand-off</csec-term>');
    await pause();
    expect(word()).to.equal(null);
  });

  it('leads to the glossary of the page, and opens the word there, also when a search has hidden it', async () => {
    await show('<csec-term>grooming</csec-term><csec-glossary></csec-glossary>');
    await ready(term());
    await ready(get('glossary'));
    const input = inside<HTMLInputElement>(get('glossary'), 'input');
    input.value = 'zzz';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
    word().click();
    await until(isOpen, 'it to open');
    await pause();
    const more = [...meaning().querySelectorAll('button')].find(
      ({ innerText }) => innerText === 'See all the words',
    )!;
    more.click();
    const details = inside<HTMLDetailsElement>(get('glossary'), '#csec-term-grooming');
    await until(() => details.open && !details.hidden, 'the word in the glossary');
    expect(isOpen()).to.equal(false);
    await show('<csec-term>grooming</csec-term>');
    await ready(term());
    word().click();
    await pause();
    expect(meaning().innerText).not.to.contain('See all the words');
    expect(all(term(), 'button').length).to.equal(1);
    expect(words(term())).to.contain('Building trust with a child');
  });
});
