import { expect } from 'chai';
import { render } from 'lit';
import en from '../../locales/en/builder.json';
import es from '../../locales/es/builder.json';
import { renderFindings } from '../../src/pages/builder/doctor.js';
import { clear, show } from '../page.js';
import * as paste from './doctor-says.js';

const { about, block, card, findings, frame, kit, link, says, script, text, whole } = paste;
const address = `${kit}embed.html?widget=hotline-card&county=orange`;
const open = block.replace('</div>', '');

describe('The paste doctor on a block without its end', () => {
  it('says that the rest of the page hides in it', () => {
    const news = '<h2>News</h2><p>Our school.</p>';
    for (const html of [
      open,
      open + news,
      `<div class="page">${open}${news}</div>`,
      whole(script(), `<main>${open}${news}</main>`),
      whole(script(), `<div class="page">${open}${news}</div><footer>School</footer>`),
    ]) {
      const { kind, values } = about(html, 'data.not-closed');
      expect(kind).to.equal('broken');
      expect(values['tag']).to.equal('div');
      expect(says(html), html).not.to.include('data.whole');
    }
    const span = 'Some say <span data-csec="term">grooming, and more.';
    expect(about(span, 'data.not-closed').values['tag']).to.equal('span');
  });

  it('says so too where an editor added the end below the rest', () => {
    for (const rest of ['<h2>News</h2><p>x</p>', '<form><input></form>', '<nav>x</nav>'])
      expect(says(block.replace('</div>', `${rest}</div>`)), rest).to.include('data.holds-page');
    expect(says(`<div data-csec="topics"><main>${text}</main></div>`)).to.include(
      'data.holds-page',
    );
  });

  it('says nothing of a block that ends, whatever stands around it', () => {
    for (const html of [
      block,
      `<div class="page">${block}`,
      whole(script(), `<div><div>${block}<p>x</p>`),
      whole(script(), `<!-- <div> --><script>"<div>"</script>${block}<h2>News</h2>`),
      block.replace('<p>', '<div><h2>Help</h2></div><p>'),
      '<p data-csec="glossary">Call 800-207-4464<p>More',
    ])
      expect(says(html).join(), html).not.to.match(/not-closed|holds-page/);
  });
});

describe('The paste doctor on what leads nowhere', () => {
  it('says that an address is plain words, and how to make a link of it', () => {
    expect(says(`<p>Help: ${address}</p>`)).to.include('link.as-words');
    expect(says(address)).to.include('link.as-words');
    expect(says(address)).not.to.include('overall.address');
    for (const html of [`<p><a href="${address}">${address}</a></p>`, card, frame()])
      expect(says(html), html).not.to.include('link.as-words');
  });

  it('says that a link leads to the builder', () => {
    const to = (href: string): string[] =>
      says(`<p><a href="${href}">Help</a></p>`, { folders: [kit] });
    expect(to(`${kit}builder.html`)).to.include('link.builder');
    expect(to(`${kit}builder.html?widget=hotline-card#result`)).to.include('link.builder');
    expect(to('https://other.example/builder.html')).not.to.include('link.builder');
    expect(to(`${kit}index.html`)).not.to.include('link.builder');
  });

  it('says of a whole page with nothing of the kit that it may be the wrong one', () => {
    expect(says(whole('', '<p>Lunch menu</p>'))[0]).to.equal('overall.nothing-page');
    expect(says('<p>Lunch menu</p>')[0]).to.equal('overall.nothing');
    expect(says(whole(script(), '<p>Hello</p>'))[0]).to.equal('overall.broken');
  });

  it('knows the address that a Google document writes', () => {
    const google = `https://www.google.com/url?q=${encodeURIComponent(address)}&amp;sa=D`;
    expect(
      about(`<p><a href="${google}">Call 800-207-4464</a></p>`, 'link.wrapped').values['site'],
    ).to.equal('www.google.com');
  });
});

describe('The paste doctor blames the editor only where it did something', () => {
  it('and not for curly quotation marks, a wrong name, or words that were copied', () => {
    const curled = block.replace(/ data-(\w+)="([^"]*)"/g, ' data-$1=“$2”');
    for (const html of [
      curled,
      card.replaceAll('csec-hotline-card', 'csec-hotline'),
      block.replace('"hotline-card"', '"hotline"'),
      'Report child abuse in Orange County: 800-207-4464',
      `<p>${link().replace(/="([^"]*)"/g, '=“$1”')}</p>${text}`,
    ])
      expect(says(html).join(), html).not.to.match(/left\.text|data\.lost/);
    expect(says(text)).to.include('left.text');
  });
});

describe("The paste doctor on another county's numbers", () => {
  const kern = block.replace(text, '<p>Call <a href="tel:+16616316011">661-631-6011</a></p>');
  const la = kern.replace('"orange"', '"los-angeles"');

  it('says once whose they are, and nothing else of them', () => {
    expect(says(la)).to.deep.equal([
      'overall.other-county',
      'number.of-county',
      'data.whole',
      'script.elsewhere',
    ]);
    const { values } = about(la, 'number.of-county');
    expect(values['other']).to.equal('Kern');
    expect(values['county']).to.equal('Los Angeles');
    const alpine = block.replace('"orange"', '"alpine"');
    expect(says(alpine).slice(0, 3)).to.deep.equal([
      'overall.other-county',
      'number.of-county-none',
      'data.whole',
    ]);
    expect(about(alpine, 'number.of-county-none').values['other']).to.equal('Orange');
  });

  it('also in a link, and in a text that is all there is', () => {
    const words = `<p>${link('widget=hotline-card&amp;county=los-angeles', 'Call 661-631-6011').replace('#orange', '')}</p>`;
    expect(says(words).slice(0, 2)).to.deep.equal(['overall.other-county', 'number.of-county']);
    expect(says(words)).not.to.include('link.no-number');
    const chosen = { chosen: { county: 'orange' } };
    expect(says('<p>Call 661-631-6011</p>', chosen).slice(0, 2)).to.deep.equal([
      'overall.other-county',
      'number.of-county',
    ]);
  });

  it("still asks which is right where the county's own stands beside it", () => {
    const both = block.replace('</p>', ' 661-631-6011</p>');
    expect(says(both)).to.include.members(['overall.all', 'number.other-text']);
    expect(says(both)).not.to.include('number.of-county');
    const lines = block.replace(text, '<p>Call 800-422-4453</p>');
    expect(says(lines)).to.include.members(['overall.card-only', 'number.write']);
  });
});

describe('The paste doctor on what is good to know of a page', () => {
  it('says that the same thing stands there twice', () => {
    for (const piece of [card, block, `<p>${link()}</p>`, frame()])
      expect(says(piece + piece), piece).to.include('element.twice');
    for (const html of [
      card + card.replace('county="orange"', 'county="lake"'),
      card + block,
      `<nav>${link()}</nav><p>${link()}</p>`,
      '<p><csec-term>grooming</csec-term>, <csec-term>grooming</csec-term></p>',
    ])
      expect(says(html), html).not.to.include('element.twice');
  });

  it("says that the page's own rules may block the script", () => {
    const page = (rules: string, tag = script()): string =>
      whole(`<meta http-equiv="Content-Security-Policy" content="${rules}">${tag}`, card);
    for (const rules of [
      "script-src 'none'",
      "script-src 'self' https://cdn.example",
      "default-src 'self'",
      'script-src http://other.example https://*.kit.example',
      "default-src *; script-src 'self'; script-src-elem 'self'",
      'script-src https://kit.example/other/',
    ])
      expect(about(page(rules), 'script.policy').values['site'], rules).to.equal('kit.example');
    for (const rules of [
      "script-src 'self' kit.example",
      'script-src https:',
      'default-src *',
      'script-src https://*.example',
      'script-src https://kit.example/v0.3/',
      "script-src 'nonce-abc' 'strict-dynamic'",
      "script-src 'sha256-abc'",
      "img-src 'none'",
      "script-src-elem https://kit.example; script-src 'none'",
    ])
      expect(says(page(rules)), rules).not.to.include('script.policy');
    const own = page("script-src 'self'", script(undefined, '/kit/csec-widgets.js'));
    expect(says(own)).not.to.include('script.policy');
    expect(says(page("script-src 'none'", ''))).not.to.include('script.policy');
  });

  it('names what is to be done first as such, in both languages', async () => {
    for (const pack of [en, es]) {
      const place = await show('');
      const empty = findings('<csec-hotline-card county="orange"></csec-hotline-card>');
      render(renderFindings(empty, paste.speak(pack) as never), place);
      expect(place.querySelector('li .kind')!.textContent).to.equal(pack.doctor.kinds.first);
      clear();
    }
  });

  it('speaks of every part of the kit alike', () => {
    for (const pack of [en, es])
      for (const [section, said] of Object.entries(pack.doctor))
        expect(
          Object.entries(said)
            .filter(([key]) => key !== 'unknown')
            .map(([, one]) => one)
            .join(' '),
          section,
        ).not.to.match(/\bcard\b|tarjeta|\ba voice\b|una voz|[Ee]l editor\b/);
  });
});
