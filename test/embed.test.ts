import { expect } from 'chai';
import {
  all,
  clear,
  get,
  inside,
  pause,
  ready,
  show,
  showsFallback,
  until,
  warned,
  words,
} from './page.js';

const kit = 'https://kit.example/v1/embed.html';
const link = (query: string, text = 'Report child abuse: 800-207-4464', more = ''): string =>
  `<a href="${kit}?${query}" ${more}>${text}</a>`;
const cards = (): Element[] => [...document.querySelectorAll('main csec-hotline-card')];
const seen = (element: Element | null): boolean =>
  !!element && (element as HTMLElement).getClientRects().length > 0;
const card = async (): Promise<Element> => {
  await until(() => cards().length, 'a card');
  await ready(cards()[0]!);
  return cards()[0]!;
};

describe('other ways to write an element', () => {
  afterEach(clear);

  describe('a block with data-csec', () => {
    it('becomes the element, with every attribute, in the language around it', async () => {
      await show(
        `<div data-csec="hotline-card" data-county="orange" data-audience="family" data-heading-level="3" lang="es"><p>Llame al 800-207-4464</p></div>`,
      );
      const found = await card();
      expect(found.parentElement!.dataset['csec']).to.equal('hotline-card');
      expect(found.getAttribute('county')).to.equal('orange');
      expect(inside(found, '.root').lang).to.equal('es');
      expect(inside(found, 'h3').innerText).to.contain('Orange');
      expect(words(found)).to.contain('855-427-2736');
    });

    it('keeps what it held as the fallback, and shows it for a county that does not exist', async () => {
      await show(
        `<div data-csec="hotline-card" data-county="atlantis"><p>Call <a href="tel:+18002074464">800-207-4464</a></p></div>`,
      );
      expect(showsFallback(cards()[0]!)).to.equal(true);
      expect(seen(document.querySelector('main [href^="tel:"]'))).to.equal(true);
    });

    it('is made once, however often the page changes around it', async () => {
      const page = await show(`<div data-csec="hotline-card" data-county="orange">Call.</div>`);
      for (let round = 0; round < 3; round += 1) {
        page.append(document.createElement('p'));
        page.append(page.firstElementChild!);
        await pause();
      }
      expect(cards()).to.have.length(1);
      expect(cards()[0]!.textContent).to.equal('Call.');
    });

    it('follows its attributes when the page changes them, and another element takes its place', async () => {
      const page = await show(`<div data-csec="hotline-card" data-county="orange">Call.</div>`);
      const block = page.firstElementChild as HTMLElement;
      await card();
      block.dataset['county'] = 'lake';
      await until(() => words(cards()[0]!).includes('Lake'), 'Lake');
      delete block.dataset['county'];
      await until(() => inside(cards()[0]!, '[part~="picker"]'), 'the list of counties');
      block.dataset['csec'] = 'glossary';
      await until(() => block.querySelector('csec-glossary'), 'the glossary');
      expect(cards()).to.have.length(0);
      expect(get('glossary').textContent).to.equal('Call.');
    });

    it('gets its element again when the page writes its content anew', async () => {
      const page = await show(`<div data-csec="hotline-card" data-county="orange">Call.</div>`);
      page.firstElementChild!.innerHTML = '<p>Call now.</p>';
      await pause();
      expect((await card()).textContent).to.equal('Call now.');
    });

    it('takes a number that the district vouches for, as the element does', async () => {
      await show(
        `<div data-csec="hotline-card" data-county="orange" data-phone="714-555-0123" data-phone-label="Sample Unified" data-phone-confirmed="2026-11-20"></div>`,
      );
      expect(words(await card())).to.contain('714-555-0123');
    });

    it('that names no element stays as it is, with a warning that names them all', async () => {
      const page = await show(`<div data-csec="hotline">Call.</div>`);
      expect(page.innerText).to.equal('Call.');
      expect(warned().filter((line) => line.includes('csec-hotline-card'))).to.have.length(1);
    });

    it('may be any kind of block, and its name may be written in full', async () => {
      await show(`<ul><li data-csec="CSEC-Hotline-Card" data-county="orange">Call.</li></ul>`);
      expect(words(await card())).to.contain('800-207-4464');
    });

    it('in a sentence makes a word that opens', async () => {
      await show(
        `<p>Some call it <span data-csec="term" data-term="grooming">grooming</span>.</p>`,
      );
      await until(() => document.querySelector('csec-term'), 'the word');
      await ready(get('term'));
      expect(get('term').textContent).to.equal('grooming');
    });
  });

  describe('a plain link to embed.html', () => {
    it('alone in its paragraph becomes the element in place, and stays its fallback', async () => {
      const page = await show(
        `<p>${link('widget=hotline-card&amp;county=orange&amp;lang=es&amp;audience=student')}</p>`,
      );
      const found = await card();
      expect(inside(found, '.root').lang).to.equal('es');
      expect(words(found)).to.contain('Orange');
      expect(seen(page.querySelector('p > a'))).to.equal(false);
      expect(found.textContent).to.equal('Report child abuse: 800-207-4464');
    });

    it('stands where its county does not exist', async () => {
      await show(`<p>${link('widget=hotline-card&county=atlantis')}</p>`);
      expect(showsFallback(cards()[0]!)).to.equal(true);
      expect(seen(cards()[0]!.querySelector('a'))).to.equal(true);
    });

    it('whatever its host, its folder and what an editor puts around it', async () => {
      for (const html of [
        `<p><strong><span style="color: red">${link('widget=hotline-card')}</span></strong>&nbsp;</p>`,
        `<p>\u200b<a href="/some/where/embed.html?widget=hotline-card&amp;amp;county=orange#orange">Help</a><br></p>`,
        `<ul><li>${link('widget=hotline-card')}</li></ul>`,
        `<table><tr><td>${link('widget=hotline-card')}</td></tr></table>`,
        `<div class="button">${link('WIDGET=x&widget=Hotline-Card')}</div>`,
      ]) {
        const page = await show(html);
        await card();
        expect(cards(), html).to.have.length(1);
        expect(seen(page.querySelector('a')), html).to.equal(false);
        clear();
      }
    });

    it('stays a link in a sentence, in a menu, in a heading, and beside another link', async () => {
      const widget = link('widget=hotline-card');
      for (const html of [
        `<p>You can ${widget} now.</p>`,
        `<p>You can <strong>${widget}</strong> now.</p>`,
        `<nav><ul><li>${widget}</li></ul></nav>`,
        `<h3>${widget}</h3>`,
        `<p>${widget}<br>${widget}</p>`,
        `<p>${link('widget=hotline-card', 'Help', 'data-csec="no"')}</p>`,
        `<p><a href="${kit}">Help</a></p>`,
        `<p><a href="https://other.example/page.html?widget=hotline-card&x=embed.html">Help</a></p>`,
        `<div contenteditable="true"><p>${widget}</p></div>`,
        `<div class="menu-main-container"><ul class="menu"><li>${widget}</li></ul></div>`,
        `<ul><li>${widget}</li><li><a href="/calendar">Calendar</a></li></ul>`,
        `<footer><p>${widget}</p></footer>`,
        `<header><p>${widget}</p></header>`,
      ]) {
        const page = await show(html);
        await pause();
        expect(cards(), html).to.have.length(0);
        expect(seen(page.querySelector('a')), html).to.equal(true);
        clear();
      }
    });

    it('in a sentence becomes the element where data-csec marks it', async () => {
      await show(
        `<p>Some call it ${link('widget=term&terms=grooming', 'grooming', 'data-csec')}, others do not.</p>`,
      );
      await until(() => document.querySelector('csec-term'), 'the word');
      await ready(get('term'));
      expect(get('term').querySelector('a')).to.equal(null);
      expect(document.querySelector('main')!.innerText).to.match(/^Some call it grooming, others/);
    });

    it('can put no number on a card: what is not on the list is left out, with one warning', async () => {
      await show(
        `<p>${link('widget=hotline-card&county=orange&phone=7145550123&phone-label=Us&phone-confirmed=2026-11-20&href=x&utm_source=mail')}</p>`,
      );
      expect(words(await card())).not.to.contain('714-555-0123');
      const said = warned().filter((line) => line.includes('not taken from an address'));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('phone,phone-label,phone-confirmed,href,utm_source');
    });

    it('can put no text of its own on the page', async () => {
      await show(`<p>${link('widget=hotline-card&county=%3Cb%3Ecall+us%3C%2Fb%3E')}</p>`);
      expect((await card()).getAttribute('county')).to.equal(null);
    });

    it('goes and changes as the page takes it away or changes it', async () => {
      const page = await show(`<p>${link('widget=hotline-card&county=orange')}</p><p></p>`);
      const made = await card();
      const anchor = page.querySelector('a')!;
      anchor.href = `${kit}?widget=hotline-card&county=lake`;
      await until(() => words(cards()[0]!).includes('Lake'), 'Lake');
      expect(cards()).to.have.length(1);
      page.querySelector('p + p')!.append(anchor);
      await pause();
      expect(cards()).to.deep.equal([made]);
      expect(seen(anchor)).to.equal(false);
      expect(cards()[0]!.parentElement).to.equal(page.querySelector('p + p'));
      anchor.dataset['csec'] = 'no';
      await pause();
      expect(cards()).to.have.length(0);
      expect(seen(anchor)).to.equal(true);
      anchor.dataset['csec'] = '';
      await pause();
      anchor.remove();
      await pause();
      expect(cards()).to.have.length(0);
    });

    it('is seen again when the page takes away what stands in its place', async () => {
      const page = await show(`<p>${link('widget=hotline-card&county=orange')}</p>`);
      (await card()).remove();
      await pause();
      expect(cards()).to.have.length(1);
      page.querySelector('p')!.innerHTML = link('widget=hotline-card&county=lake');
      await pause();
      expect(words(await card())).to.contain('Lake');
      expect(cards()).to.have.length(1);
    });

    it('is not made twice where an editor saved the page with the element in it', async () => {
      const page = await show(`<p>${link('widget=hotline-card&county=orange')}</p>`);
      await card();
      const saved = page.innerHTML;
      clear();
      await show(saved);
      await card();
      expect(cards()).to.have.length(1);
      expect(cards()[0]!.children).to.have.length(1);
    });

    it('leaves an element beside it that somebody else wrote', async () => {
      const page = await show(
        `<div>${link('widget=hotline-card&county=orange', 'Orange', 'data-csec')}<csec-hotline-card county="lake"><p>Lake</p></csec-hotline-card></div>
         <p>Some say ${link('widget=term&terms=grooming', 'grooming', 'data-csec')} and <csec-term>sextortion</csec-term>.</p>`,
      );
      await until(() => page.querySelectorAll('csec-term').length === 2, 'both words');
      expect(cards().map((one) => one.getAttribute('county'))).to.deep.equal(['orange', 'lake']);
      expect(cards()[1]!.textContent).to.equal('Lake');
    });

    it('as the fallback of an element it stays what it is', async () => {
      await show(
        `<csec-hotline-card county="atlantis"><p>${link('widget=glossary')}</p></csec-hotline-card>`,
      );
      await pause();
      expect(document.querySelector('csec-glossary')).to.equal(null);
    });
  });

  it('what comes to the page later is found too: alone, in a branch, and among thousands', async () => {
    const page = await show('<p>Loading</p>');
    const branch = document.createElement('section');
    branch.innerHTML = `<div><p>${link('widget=hotline-card')}</p></div>`;
    page.append(branch);
    const many = document.createDocumentFragment();
    for (let count = 0; count < 5000; count += 1) many.append(document.createElement('i'));
    const block = document.createElement('div');
    block.dataset['csec'] = 'hotline-card';
    many.append(block);
    page.append(many);
    await until(() => cards().length === 2, 'two cards');
    block.remove();
    await pause();
    expect(cards()).to.have.length(1);
  });

  it('elements of every spelling see each other: the list leads to the steps beside it', async () => {
    await show(
      `<div data-csec="risk-checklist" data-county="orange"></div><p>${link('widget=protocol-stepper&county=orange')}</p>`,
    );
    await until(() => document.querySelector('csec-protocol-stepper'), 'the steps');
    await ready(get('risk-checklist'));
    await ready(get('protocol-stepper'));
    all<HTMLInputElement>(get('risk-checklist'), 'input')[0]!.click();
    await until(() => inside(get('risk-checklist'), '[part~="result"] a'), 'a link to the steps');
  });
});

describe("a frame with the kit's own page", () => {
  afterEach(clear);
  const message = (source: Window | null, data: unknown, origin = location.origin): boolean =>
    dispatchEvent(new MessageEvent('message', { source, data, origin }));

  it('has the height that it asks for, and nobody else can set one', async () => {
    const page = await show('<iframe src="/nowhere/embed.html" height="500" width="300"></iframe>');
    const frame = page.querySelector('iframe')!;
    message(frame.contentWindow, 812.4);
    expect(frame.offsetHeight).to.be.closeTo(813, 5);
    message(frame.contentWindow, 100, 'https://elsewhere.example');
    message(window, 100);
    message(frame.contentWindow, '100');
    expect(frame.offsetHeight).to.be.closeTo(813, 5);
  });
});
