import { expect } from 'chai';
import { addWords, englishWords, match } from '../../src/i18n.js';
import { lookUp } from '../../src/language.js';
import { asNumber, asWritten, findCounty, isDay } from '../../src/content/county.js';

describe('A language tag', () => {
  const kit = 'en es vi zh-Hans zh-Hant ar fil ko pa ru fa hy'.split(' ');
  const meant: Readonly<Record<string, string>> = {
    en: 'en en-US en-GB-oxendict EN-us en_US en-u-ca-buddhist',
    es: 'es es-MX ES-mx es_419 es-419 es-Latn-US es-mx-x-school',
    vi: 'vi vi-VN VI-latn-us',
    'zh-Hans':
      'zh zh-CN zh-SG zh-MY zh-Hans zh-hans-HK ZH_cn cmn cmn-CN zh-cmn zh-cmn-Hans-CN yue-Hans yue-CN zh-yue-Hans wuu',
    'zh-Hant':
      'zh-Hant zh-TW zh-HK zh-MO ZH-hant-mo zh-Hant-HK zh-hant-SG cmn-Hant cmn-TW yue yue-HK zh-yue zh-yue-HK zh_Hant_TW zh-Hant-x-a',
    ar: 'ar ar-EG ar-001 arb ar-IQ ar-Arab-SY ar-u-nu-arab',
    fil: 'fil fil-PH tl tl-PH TL',
    ko: 'ko ko-KR ko-KP ko-Kore-US',
    pa: 'pa pa-IN pa-Guru pa-Guru-PK pa-guru-us',
    ru: 'ru ru-RU ru-UA ru-Cyrl',
    fa: 'fa fa-IR pes prs prs-AF fa-AF fa-Arab-AF',
    hy: 'hy hy-AM hyw hyw-LB hy-Armn',
    '': 'pnb pnb-Arab pa-Arab pa-PK PA-arab-in pa-Arab-PK pa-Aran ur mww hmn hmn-Latn blu iw he ji in ja uk ps vi-Hani xx esx e',
  };
  for (const [lang, tags] of Object.entries(meant))
    for (const tag of tags.split(' '))
      it(`${tag} is served by ${lang || 'no words of the kit, so English stands'}`, () => {
        expect(lookUp(tag, kit)).to.equal(lang || undefined);
      });

  it('that is an old code finds the language under its new one', () => {
    expect(['iw', 'iw-IL', 'in', 'ji'].map((tag) => lookUp(tag, ['en', 'he', 'id', 'yi']))).to.eql([
      'he',
      'he',
      'id',
      'yi',
    ]);
  });

  it('for Hmong finds the Hmong words as soon as there are some', () => {
    expect(['hmn', 'mww', 'hmn-Latn', 'mww-US'].map((tag) => lookUp(tag, [...kit, 'hmn']))).to.eql(
      Array(4).fill('hmn'),
    );
  });

  it('that is none finds nothing, and never throws', () => {
    const long = 'zh-'.repeat(100_000);
    for (const tag of [
      '',
      ' ',
      '-',
      '--',
      '_',
      '-es',
      'e',
      '\0',
      '🙂',
      'é',
      '__proto__',
      '@'.repeat(9999),
    ])
      expect(lookUp(tag, kit), tag).to.equal(undefined);
    for (const tag of [
      'constructor',
      'toString',
      'zh-yue-cmn',
      'x-private',
      'i-klingon',
      'zh-min-nan',
    ])
      expect(() => lookUp(tag, kit), tag).not.to.throw();
    expect(lookUp(long, kit)).to.equal('zh-Hans');
    expect(
      ['es-', 'es--MX', 'es-MX-🙂', 'es-u-', 'zh-TW-!', 'es MX'].map((tag) => lookUp(tag, kit)),
    ).to.eql(['es', 'es', 'es', 'es', 'zh-Hant', undefined]);
  });

  it('of a language for tests finds only that one', () => {
    expect(lookUp('ar-XB', ['en', 'ar-XB'])).to.equal('ar-XB');
    expect(lookUp('ar', ['en', 'ar-XB'])).to.equal(undefined);
    expect(lookUp('en-XA', ['en', 'en-XA'])).to.equal('en-XA');
  });
});

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
