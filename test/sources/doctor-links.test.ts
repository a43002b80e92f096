import { expect } from 'chai';
import { clear, show, until } from '../page.js';
import { about, frame, kit, link, says, standing } from './doctor-says.js';

describe('The paste doctor on links and frames', () => {
  const stays = (html: string): string[] => says(html).filter((key) => key !== 'script.elsewhere');

  it('says why a link stays one, and that this is fine', () => {
    const fine = (key: string): string[] => ['overall.number-link', key];
    expect(stays(`<p>If you worry, ${link()} now.</p>`)).to.deep.equal(fine('link.sentence'));
    expect(stays(`<p>${link()}<br><a href="/x">Other</a></p>`)).to.deep.equal(fine('link.beside'));
    expect(stays(`<h2>${link()}</h2>`)).to.deep.equal(fine('link.heading'));
    expect(stays(`<nav><ul><li>${link()}</li></ul></nav>`)).to.deep.equal(fine('link.menu'));
    const menu = [
      `<header><p>${link()}</p></header>`,
      `<footer><p>${link()}</p></footer>`,
      `<div role="menubar"><p>${link()}</p></div>`,
      `<ul class="main-menu"><li>${link()}</li></ul>`,
      `<ul class="navbar"><li>${link()}</li></ul>`,
    ];
    for (const html of menu) expect(stays(html), html).to.deep.equal(fine('link.menu'));
    expect(stays(`<ul><li>${link()}</li><li><a href="/x">Other</a></li></ul>`)).to.deep.equal(
      fine('link.list'),
    );
    expect(stays(`<dl><dt>Help</dt><dd>${link()}</dd></dl>`)).to.deep.equal(fine('link.list'));
    expect(says(`<ul><li>${link()}</li></ul>`)).to.include('link.whole');
    expect(stays(`<ul><li>See ${link()}</li><li>Other</li></ul>`)).to.deep.equal(
      fine('link.sentence'),
    );
    expect(stays(`<details><summary>${link()}</summary></details>`)).to.deep.equal(
      fine('link.control'),
    );
    expect(stays(`<p>${link(undefined, undefined, ' data-csec="no"')}</p>`)).to.deep.equal(
      fine('frame.lost'),
    );
    expect(
      says(
        `<p>Some say ${link('widget=term&amp;terms=grooming', 'grooming', ' data-csec="term"')}.</p>`,
      )[0],
    ).to.equal('overall.word');
    expect(says(link())).to.include('link.bare');
  });

  it('says what an address may not set, and what escaping twice or more costs', () => {
    const asked = (query: string): string => `<p>${link(query)}</p>`;
    expect(says(asked('widget=hotline-card&county=orange&phone=7145550123'))).to.include.members([
      'overall.all',
      'link.phone',
    ]);
    expect(says(asked('widget=hotline-card&county=orange&utm_source=mail'))).to.include(
      'link.ignored',
    );
    expect(says(asked('widget=hotline-card&amp;amp;county=orange'))).to.include.members([
      'overall.all',
      'link.escaped-once',
    ]);
    expect(says(asked('widget=hotline-card&amp;amp;amp;county=orange'))).to.include('link.escaped');
    expect(about(asked('widget=hotline&county=orange'), 'link.unknown').values['right']).to.equal(
      'hotline-card',
    );
    expect(says(asked('widget=hotline-card&county=atlantis'))).to.include('value.county');
    expect(
      about(asked('widget=hotline-card&county=orange&audience=parents'), 'value.audience').values[
        'right'
      ],
    ).to.equal('family');
  });

  it('says that a mail filter or a counter leads through another address', () => {
    const page = `${kit}embed.html?widget=hotline-card&county=orange`;
    for (const [site, address] of [
      [
        'nam02.safelinks.protection.outlook.com',
        `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=05`,
      ],
      ['urldefense.com', `https://urldefense.com/v3/__${page}__;!!abc$`],
      [
        'urldefense.proofpoint.com',
        'https://urldefense.proofpoint.com/v2/url?u=https-3A__kit.example_v0.3_embed.html-3Fwidget-3Dhotline-2Dcard&d=x',
      ],
      [
        'news.example',
        `https://news.example/redirect?u=${encodeURIComponent(encodeURIComponent(page))}`,
      ],
    ]) {
      const html = `<p><a href="${address!.replaceAll('&', '&amp;')}">Call 800-207-4464</a></p>`;
      // One that ends as the kit's own address does still becomes a card, without its county.
      const card = site === 'urldefense.com' ? 'overall.all' : 'overall.number-link';
      expect(says(html)[0], html).to.equal(card);
      expect(about(html, 'link.wrapped').values['site']).to.equal(site);
    }
    expect(says('<p><a href="https://other.example/?x=embed.html">Help</a></p>')[0]).to.equal(
      'overall.nothing',
    );
  });

  it('counts on a card exactly where the kit makes one', async () => {
    const marked = (mark: string): string => link(undefined, undefined, ` data-csec="${mark}"`);
    for (const html of [
      `<p>If you worry, ${link()} now.</p>`,
      `<p>If you worry, ${marked('')} now.</p>`,
      `<p>${marked('no')}</p>`,
      `<p>${link()}<br>${link()}</p>`,
      `<p><strong><span>${link()}</span></strong>&nbsp;</p>`,
      `<ul><li>${link()}</li><li>Other</li></ul>`,
      `<ul><li>${link()}</li></ul>`,
      `<dl><dt>Help</dt><dd>${link()}</dd></dl>`,
      `<header><p>${link()}</p></header><footer><p>${link()}</p></footer>`,
      `<ul class="menu"><li>${link()}</li></ul>`,
      `<div role="menu"><p>${link()}</p></div>`,
      `<p>${link()}<csec-hotline-card county="orange">${link()}</csec-hotline-card></p>`,
      `<div>${marked('')}<csec-topics county="orange"><p>Topics</p></csec-topics></div>`,
      `<h3>${link()}</h3><nav>${link()}</nav><button>${link()}</button>`,
      `<p>${link('widget=hotline&county=orange')}</p>`,
      `<p><a href="https://urldefense.com/v3/__${kit}embed.html?widget=topics__;!!a$">Help</a></p>`,
      `<p><a href="https://urldefense.com/v3/__${kit}embed.html?widget=topics&county=orange__;!!a$">Help</a></p>`,
      `<div data-csec="glossary"><p>${link()}</p></div>`,
      `<csec-topics><p>${link()}</p></csec-topics>`,
      `<div data-csec="no"><p>${link()}</p></div>`,
      `<div data-csec="nothing"><p>${link()}</p></div>`,
    ]) {
      const whole = says(html).filter((key) => /^(element|data|link)\.whole$/.test(key)).length;
      await show(html);
      await until(() => standing().length === whole, `${whole} in ${html}`);
      clear();
    }
  });

  it('says that the words of a link are not marked with their language', () => {
    const spanish = (more: string): string =>
      `<p>${link('widget=hotline-card&amp;county=orange&amp;lang=es', 'Llame al 800-207-4464', more)}</p>`;
    expect(about(spanish(''), 'lang.link').values['lang']).to.equal('es');
    expect(says(spanish(' lang="es"'))).not.to.include('lang.link');
  });

  it('says that a link has lost its number', () => {
    const html = `<p>${link(undefined, 'Report child abuse')}</p>`;
    expect(says(html).slice(0, 2)).to.deep.equal(['overall.card-only', 'number.write']);
    expect(about(html, 'link.no-number').values['numbers']).to.equal('800-207-4464 · 714-940-1000');
  });

  it('says that a frame is locked, held back, too low, without a title, or gone', () => {
    const of = (more: string): string[] => says(frame(more));
    for (const rules of ['sandbox', 'sandbox=""', 'sandbox="allow-same-origin allow-popups"'])
      expect(of(`title="Help" height="900" ${rules}`)).to.deep.equal([
        'overall.number-link',
        'frame.sandbox',
        'link.no',
      ]);
    expect(of('title="Help" height="900" sandbox="allow-scripts"')).to.include.members([
      'overall.all',
      'frame.sandbox-height',
    ]);
    expect(of('title="Help" height="900" sandbox="allow-scripts allow-same-origin"')).to.deep.equal(
      says(frame()),
    );
    expect(of('title="Help"')).to.include('frame.height');
    expect(of('title="Help" height="80"')).to.include('frame.height');
    expect(of('title="Help" style="border:0;height:70vh"')).to.deep.equal(says(frame()));
    expect(of('height="900"')).to.include('frame.title');
    expect(
      says(frame().replace(' src=', ' src="about:blank" data-src=')).slice(0, 2),
    ).to.deep.equal(['overall.number-link', 'frame.held']);
    const lazy = `${frame().replace(' src=', ' data-src=')}<noscript>${frame()}</noscript>`;
    expect(says(lazy).slice(0, 2)).to.deep.equal(['overall.number-link', 'frame.held']);
    expect(says(frame().split('\n')[1]!)).to.include('frame.lost');
    expect(says(frame().replaceAll('https:', 'http:'))).to.include.members([
      'overall.number-link',
      'address.http',
    ]);
  });
});
