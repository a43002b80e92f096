import { expect } from 'chai';
import { addWords, englishWords, match } from '../../src/i18n.js';
import { asNumber, asWritten, findCounty, isDay } from '../../src/content/county.js';

describe('The words of a language', () => {
  it('serve every tag that they can serve', () => {
    expect(['es', 'es-MX', 'ES-mx', 'es_419', 'es-Latn-US'].map(match)).to.deep.equal(
      Array(5).fill('es'),
    );
    expect(['en', 'en-US', 'en-GB-oxendict'].map(match)).to.deep.equal(Array(3).fill('en'));
    expect(['xx', '', '-', 'e', 'esx'].map(match)).to.deep.equal(Array(5).fill(undefined));
  });

  it('have no key that English does not have: a wrong one does not compile', () => {
    // @ts-expect-error: there is no such key.
    expect(englishWords().t('hotline-card.no-such-key')).to.be.a('string');
    expect(englishWords().has('hotline-card.relay')).to.equal(true);
    expect(englishWords().has('hotline-card.no-such-key')).to.equal(false);
    expect(englishWords().has('hotline-card')).to.equal(false);
  });

  it('use the plural forms of their language', () => {
    const words = addWords('ar-XA', {
      glossary: {
        count_zero: 'zero',
        count_one: 'one',
        count_two: 'two',
        count_few: '{{count}} few',
        count_many: '{{count}} many',
        count_other: '{{count}} other',
      },
    });
    const said = [0, 1, 2, 3, 11, 100].map((count) => words.t('glossary.count', { count }));
    expect(said).to.deep.equal(['zero', 'one', 'two', '3 few', '11 many', '100 other']);
    expect(words.dir).to.equal('rtl');
  });
});

describe('A number', () => {
  it('is read however its groups are written, if it can exist in the US', () => {
    for (const text of [
      '7145550123',
      '714-555-0123',
      '(714) 555-0123',
      '714.555.0123',
      '+1 714 555 0123',
      ' 1-714-555-0123 ',
    ])
      expect(asNumber(text), text).to.equal('+17145550123');
    for (const text of [
      '',
      '911',
      '555-0123',
      '014-555-0123',
      '714-155-0123',
      '911-555-0123',
      '714-911-0123',
      '714-555-01234',
      'tel:7145550123',
      '714555012x',
    ])
      expect(asNumber(text), text).to.equal(undefined);
  });

  it('is written as people write it, and a short code as it is', () => {
    expect(asWritten('+18002074464')).to.equal('800-207-4464');
    expect(['911', '988', '233733'].map(asWritten)).to.deep.equal(['911', '988', '233733']);
  });
});

describe('A day', () => {
  it('exists, or is none', () => {
    expect(['2026-01-31', '2024-02-29'].map(isDay)).to.deep.equal([true, true]);
    expect(['2026-02-30', '2025-02-29', '31-01-2026', '2026-1-1', ''].map(isDay)).to.deep.equal(
      Array(5).fill(false),
    );
  });
});

describe('A county', () => {
  it('is found by its id and by its name', () => {
    for (const name of ['san-luis-obispo', 'San Luis Obispo', ' San Luis Obispo County '])
      expect(findCounty(name)?.id).to.equal('san-luis-obispo');
    for (const name of ['', 'constructor', '__proto__', 'orang'])
      expect(findCounty(name)).to.equal(undefined);
  });
});
