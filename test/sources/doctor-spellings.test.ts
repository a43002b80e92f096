import { expect } from 'chai';
import { about, block, card, link, says, script, tel, text, whole } from './doctor-says.js';

const swap = (what: string, other: string, html = card): string => html.replace(what, other);
const county = 'county="orange"';

describe("The paste doctor on the kit's own tags and blocks", () => {
  it('says that code is read as words, also in a box for code', () => {
    const words = card.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(says(`<p>${words}</p>`)).to.include('left.escaped');
    expect(says(`<pre><code>${words}</code></pre>`)).to.include('left.code');
    expect(says(`<p>${words.replaceAll('&', '&amp;')}</p>`)).to.include('left.escaped');
    expect(says(`<p>${words}</p>`)[0]).to.equal('overall.number-only');
    expect(says('<p>&lt;csec-hotline-card&gt;&lt;/csec-hotline-card&gt;</p>')[0]).to.equal(
      'overall.broken',
    );
    expect(
      says('<p>&lt;script type=“module” src=“https://kit.example/csec-widgets.js”&gt;</p>'),
    ).to.include('left.escaped');
    expect(says(`<pre>${card}</pre>`)).to.include('element.in-code');
  });

  it('says that the rest of the page hides in a tag that does not end', () => {
    const rest = `<p>News of our school.</p>${text}`;
    expect(says(`<csec-hotline-card ${county} />${rest}`)).to.include('element.self-closing');
    expect(says(`<csec-hotline-card ${county}>${rest}`)).to.include('element.not-closed');
    expect(about(`<csec-hotline-card ${county} />${rest}`, 'overall.all').kind).to.equal('partly');
    expect(says(`<div data-csec="glossary" />${rest}`)).to.include('element.self-closing');
    for (const html of [card + rest, block + rest, `<br />${card}<img alt="" />`])
      expect(says(html).join(), html).not.to.match(/self-closing|not-closed/);
  });

  it('says that an editor put the tag into a paragraph, and its text fell out', () => {
    expect(says(`<p>${card}</p>`)).to.include('element.in-paragraph');
    expect(says(`<p><csec-hotline-card ${county}>${tel}</csec-hotline-card></p>`)[0]).to.equal(
      'overall.all',
    );
  });

  it('says which name is meant where the kit has none such', () => {
    expect(
      about(card.replaceAll('hotline-card', 'hotline'), 'element.unknown').values['right'],
    ).to.equal('csec-hotline-card');
    expect(
      about(swap('"hotline-card"', '"hotline"', block), 'data.unknown').values['right'],
    ).to.equal('hotline-card');
    expect(says(swap('"hotline-card"', '"hotline"', block))[0]).to.equal('overall.number-only');
    expect(about(swap('"hotline-card"', '"x"', block), 'data.unknown').values['right']).to.contain(
      'glossary',
    );
    expect(says(swap('"hotline-card"', '"CSEC-Hotline-Card"', block))[0]).to.equal('overall.all');
  });

  it('says which county is meant, and takes a name as the kit does', () => {
    const { values } = about(swap(county, 'county="los angelos"'), 'value.county-near');
    expect(values['right']).to.equal('los-angeles');
    expect(says(swap(county, 'county="orange county"'))).to.deep.equal(says(card));
    expect(says(swap(county, 'county="atlantis"'))).to.include('value.county');
    expect(says(swap(county, 'county="atlantis"'))[0]).to.equal('overall.number-only');
    expect(says(swap('data-county="orange"', 'data-county="orang"', block))).to.include(
      'value.county-near',
    );
  });

  it('says which readers are meant, and what it does not know of a language, a level or an id', () => {
    const given = (more: string): string => swap(county, `${county} ${more}`);
    expect(about(given('audience="parents"'), 'value.audience').values['right']).to.equal('family');
    expect(about(given('audience="estudiantes"'), 'value.audience').values['right']).to.equal(
      'student',
    );
    expect(says(given('lang="tlh"'))).to.include('value.lang');
    expect(says(given('heading-level="9"'))).to.include('value.level');
    const topics = '<div data-csec="resources" data-need="talking">Help</div>';
    expect(about(topics, 'value.id').values['right']).to.contain('talk');
    expect(says(given('audience="Family" lang="es-MX" heading-level="3"'))).to.include(
      'element.whole',
    );
  });

  it('says that quotation marks are curly', () => {
    const curled = (html: string): string => html.replace(/="([^"]*)"(?=[^<]*>)/g, '=“$1”');
    for (const html of [
      curled(card.replace(text, 'Call')),
      curled(block.replace(text, 'Call')),
      `<p>${curled(link())}</p>`,
    ])
      expect(says(html), html).to.include('attribute.quotes');
    expect(says(swap('="orange"', '=″orange″'))).to.include('attribute.quotes');
  });

  it('says which attribute is meant, or that it is spelled for the other kind', () => {
    expect(about(swap(county, 'countty="orange"'), 'attribute.near').values['right']).to.equal(
      'county',
    );
    expect(
      about(swap('data-county', 'data-contry', block), 'attribute.near').values['right'],
    ).to.equal('data-county');
    expect(says(swap(county, 'data-county="orange"'))).to.include('attribute.no-data');
    expect(says(swap('data-county', 'county', block))).to.include('attribute.needs-data');
    expect(says(swap(county, `${county} colour="red"`))).to.include('attribute.odd');
    expect(
      says(swap(county, `${county} class="x" id="y" style="" data-x aria-label="z"`)),
    ).to.deep.equal(says(card));
  });

  it('says that data-csec is lost, from what else is left of it', () => {
    expect(says(`<div>${text}</div>`)).to.deep.equal(['overall.number-only', 'data.lost']);
    expect(says(swap('data-csec="hotline-card" ', '', block))).to.include('data.mark-lost');
    expect(
      says('<div data-topic="news" data-phone="x" data-county="12">News</div>'),
    ).not.to.include('data.mark-lost');
  });

  it("says that a number of the district's own needs three things", () => {
    const own = (more: string): string => swap(county, `${county} phone="714-555-0123" ${more}`);
    expect(says(own(''))).to.include('value.phone');
    const right = own('phone-label="Us" phone-confirmed="2026-11-20"')
      .replaceAll('800-207-4464', '714-555-0123')
      .replaceAll('8002074464', '7145550123');
    expect(says(right)).to.deep.equal(says(card));
  });

  it('says that a text lost its language', () => {
    const spanish = '<p>Reporte el abuso infantil en el condado de Orange: 800-207-4464</p>';
    expect(about(swap(text, spanish, block), 'lang.lost').values['lang']).to.equal('es');
    expect(says(whole(script(), swap(text, spanish, block), 'es'))).not.to.include('lang.lost');
    expect(says(swap(text, spanish.replace('<p', '<p lang="es"')))).not.to.include('lang.lost');
    expect(says(block, { chosen: { lang: 'vi' } })).to.include('lang.lost');
  });

  it('finds both, and what an editor saved with the element already in it', () => {
    expect(says(card + block).filter((key) => key.endsWith('.whole'))).to.have.length(2);
    expect(says(block.replace(text, card))).to.include('data.whole');
    const saved = `<p>${link(undefined, undefined, ' hidden style="display: none !important"')}<csec-hotline-card county="orange">${link()}</csec-hotline-card></p>`;
    expect(says(saved)[0]).to.equal('overall.all');
  });
});

describe('The paste doctor on a number in the text', () => {
  it('names a number that the kit does not show for the county, and those that it shows', () => {
    const other = 'tel:+17145550123';
    const { values } = about(
      card.replace('tel:+18002074464">800-207-4464', `${other}">714-555-0123`),
      'number.other',
    );
    expect(values).to.deep.equal({
      number: '714-555-0123',
      shown: '800-207-4464 · 714-940-1000',
      county: 'Orange',
    });
    expect(says(block.replace('</p>', ' 714-555-0123</p>'))).to.include('number.other-text');
    expect(says(`<p>${link(undefined, 'Call 714-555-0123')}</p>`)).to.include.members([
      'number.other-text',
      'link.no-number',
    ]);
    const open =
      '<csec-hotline-card><a href="tel:+17145550123">714-555-0123</a></csec-hotline-card>';
    expect(says(open)).to.include('number.unknown');
    expect(says(`<p>Orange County: 714-555-0123</p>`)).to.include.members([
      'overall.nothing',
      'number.write',
      'number.left',
    ]);
  });

  it('lets the lines of the state stand beside it', () => {
    expect(
      says(card.replace('</p>', ' Childhelp: 800-422-4453 <a href="tel:911">911</a></p>')),
    ).to.deep.equal(says(card));
  });

  it('says that a link shows one number and calls another, or that nothing calls', () => {
    expect(says(card.replace('tel:+18002074464', 'tel:+17149401000'))).to.include(
      'number.call-differs',
    );
    const lost = card.replace(/<a [^>]*>|<\/a>/g, '');
    expect(says(lost).slice(0, 2)).to.deep.equal(['overall.all', 'number.no-tap']);
  });
});
