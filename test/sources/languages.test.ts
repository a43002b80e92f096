import { expect } from 'chai';
import { addWords, type Words } from '../../src/i18n.js';
import { ownName } from '../../src/language-names.js';
import { hoursText } from '../../src/elements/calling.js';
import { clock, day, weekday, inRow } from '../../src/elements/text.js';
import { all, clear, get, inside, pause, settled, show, until, words } from '../page.js';

// A few words of languages that need not be there yet; what is missing is said in English.
const said: Record<string, object> = {
  ar: {
    common: {
      language: 'Arabic',
      speak: 'أتكلم {{language}}.',
      'no-number': 'لا رقم لمقاطعة {{county}}: اتصلوا',
    },
    'hotline-card': {
      title: { staff: 'الإبلاغ في مقاطعة {{county}} (كاليفورنيا)' },
      copied: 'تم نسخ {{phone}}',
    },
  },
  'zh-Hans': { common: { language: 'Mandarin', speak: '我说{{language}}。' } },
  'zh-Hant': {
    common: { language: 'Chinese (Cantonese or Mandarin)', speak: '我說{{language}}。' },
  },
  hy: { common: { language: 'Armenian', speak: 'Խոսում եմ {{language}}։' } },
  fa: {},
  ko: {},
  pa: {},
  ru: {},
};
const wordsOf = (lang: string) => addWords(lang, said[lang] as Record<string, unknown>);

const card = (): HTMLElement => get('hotline-card');
const page = document.documentElement;
const lang = (): string => inside(card(), '.root').lang;
const showCard = async (tag: string, more = ''): Promise<void> => {
  await show(`<csec-hotline-card county="orange" lang="${tag}">${more}</csec-hotline-card>`);
};

/** The letters of a number from left to right, as they are drawn. */
function drawn(node: Node): string {
  const letters: [number, string][] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    for (let at = 0; at < text.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [box] = range.getClientRects();
      if (box?.width) letters.push([box.left, text.data[at]!]);
    }
  return letters
    .sort(([one], [other]) => one - other)
    .map(([, letter]) => letter)
    .join('');
}

before(() => Object.keys(said).forEach(wordsOf));
afterEach(clear);

describe("The reader's language", () => {
  it('is found for every element: in Taiwan and Hong Kong Traditional Chinese, in Macau too', async () => {
    for (const tag of ['zh-TW', 'yue', 'ZH-hant-mo']) {
      await showCard(tag);
      expect(lang(), tag).to.equal('zh-Hant');
    }
    await showCard('cmn');
    expect(lang()).to.equal('zh-Hans');
  });

  it('that the kit does not have is said, with the line that asks for an interpreter of it', async () => {
    await showCard('pa-PK');
    expect(lang()).to.equal('en');
    expect(words(card())).to.contain(
      'We do not have these words in Punjabi yet. They are in English.',
    );
    expect(inside(card(), '.aloud').innerText).to.equal('“I speak Punjabi. Interpreter, please.”');
    for (const tag of ['en-US', 'xx', 'und', 'zxx', '-', 'not a language']) {
      await showCard(tag);
      expect(words(card()), tag).not.to.contain('We do not have');
      expect(words(card()), tag).not.to.contain('I speak');
    }
  });

  it('is Armenian for who reads Western Armenian, and says which Armenian it is', async () => {
    await showCard('hyw');
    expect(lang()).to.equal('hy');
    expect(words(card())).to.contain('These words are in Հայերեն (արևելյան).');
    await showCard('hy');
    expect(words(card())).not.to.contain('These words are in');
  });

  it('is named as it is spoken where an interpreter is asked for, not as it is written', async () => {
    await showCard('zh-Hans');
    expect(inside(card(), '[part="speak"]').innerText).to.contain('我说普通话。');
    expect(inside(card(), '.aloud').innerText).to.contain('I speak Mandarin.');
    await showCard('zh-Hant');
    expect(inside(card(), '[part="speak"]').innerText).to.contain('我說中文。');
  });

  it('is never that of the browser where this cannot write it: then dates are English', () => {
    const date = day(wordsOf('hy'), '2026-11-21');
    expect(date)
      .to.match(/2026/)
      .and.match(/21/)
      .and.not.match(/[^\p{sc=Armn}\p{sc=Latn}\d ,․.]/u);
    expect(day(wordsOf('fa'), '2026-11-21')).to.match(/^21 .+ 2026$/);
    expect(ownName('hy', false)).to.equal('հայերեն');
  });

  it('writes a day, an hour and a day of the week for people, where the browser says that it knows the language and does not', () => {
    for (const tag of ['ar', 'es', 'fa', 'fil', 'hy', 'ko', 'pa', 'ru', 'vi', 'zh-Hans']) {
      const written = { lang: tag } as Words;
      const date = day(written, '2026-11-21');
      expect(date, tag).to.match(/2026/).and.match(/21/).and.not.match(/M\d/);
      expect(weekday(written, 'Sat'), tag).not.to.equal('Sat');
      expect(clock(written, '17:00'), tag).to.match(/5|17/);
    }
  });

  it('calls for an interpreter in English letters that keep their order, however it quotes them', async () => {
    const both = {
      ar: '«Interpreter, {{language}}, please.»',
      fa: '«Interpreter, {{language}}, please».',
    };
    for (const [tag, line] of Object.entries(both)) {
      addWords(tag, { common: { language: 'Farsi', draft: `متن ${line}` } });
      await showCard(tag);
      const line2 = inside(card(), '.draft bdi');
      expect([line2.lang, line2.textContent!.replace(/\.$/, '')], tag).to.deep.equal([
        'en',
        'Interpreter, Farsi, please',
      ]);
      wordsOf(tag);
    }
  });

  it('stands in the menu under its own name, in its own direction, and is forgotten with the page', async () => {
    await show('<csec-toolkit county="orange" audience="family"></csec-toolkit>');
    const menu = inside<HTMLSelectElement>(get('toolkit'), '[part="language"]');
    const options = new Map([...menu.options].map((option) => [option.value, option]));
    const names = {
      fa: 'فارسی / دری',
      hy: 'Հայերեն (արևելյան)',
      ar: 'العربية',
      'zh-Hans': '简体中文',
      'zh-Hant': '繁體中文',
      es: 'Español',
    };
    for (const [value, name] of Object.entries(names)) {
      const option = options.get(value)!;
      expect(option.text.trim()).to.equal(name);
      expect(option.lang).to.equal(value);
      expect(option.dir).to.equal(value === 'fa' || value === 'ar' ? 'rtl' : 'ltr');
    }
    const { href } = location;
    menu.value = 'ar';
    menu.dispatchEvent(new Event('change'));
    await until(() => inside(get('toolkit'), '.root').dir === 'rtl', 'Arabic');
    expect([page.lang, page.dir, location.href]).to.deep.equal(['en', '', href]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => inside(get('toolkit'), '.root').lang === 'en', 'English');
  });
});

describe('On a page that a program translates', () => {
  const fallback = '<p>Call 800-207-4464</p>';
  const shown = (): boolean => get('hotline-card').querySelector('p')!.checkVisibility();
  const translators: Record<string, [() => void, () => void]> = {
    "Google's": [
      () => page.classList.add('translated-rtl'),
      () => page.classList.remove('translated-rtl'),
    ],
    "Weglot's": [
      () => page.setAttribute('data-wg-translated', 'x'),
      () => page.removeAttribute('data-wg-translated'),
    ],
    "Microsoft's": [
      () => document.querySelector('title')!.setAttribute('_msttexthash', '2307890'),
      () => document.querySelector('title')!.removeAttribute('_msttexthash'),
    ],
  };
  for (const [whose, [begin, end]] of Object.entries(translators)) {
    afterEach(end);

    it(`${whose}: the kit's own words stand where it has the language, whatever is said around them`, async () => {
      await show(
        `<div lang="en"><csec-hotline-card county="orange" lang="en">${fallback}</csec-hotline-card></div>`,
      );
      page.lang = 'ar';
      begin();
      await until(() => lang() === 'ar', 'Arabic');
      expect(shown()).to.equal(false);
      end();
      await until(() => lang() === 'en', 'English again');
      expect(shown()).to.equal(false);
    });

    it(`${whose}: where it has not, what the page wrote stands beside the English, and both can be read`, async () => {
      await show(
        `<csec-hotline-card county="orange">${fallback}</csec-hotline-card><csec-glossary></csec-glossary>`,
      );
      expect(shown()).to.equal(false);
      page.lang = 'ps';
      begin();
      await until(shown, 'the words of the page');
      expect(words(card())).to.contain('800-207-4464');
      expect(words(card())).to.contain('I speak Pashto. Interpreter, please.');
      expect(inside(card(), '.root').translate).to.equal(false);
      end();
      page.lang = 'en';
      await until(() => !shown(), 'the words of the kit alone');
    });
  }
});

describe('A page with Arabic and English side by side', () => {
  const both = async (around: string): Promise<HTMLElement[]> => {
    const main = await show(
      `<div dir="${around}"><csec-hotline-card county="orange" lang="ar"></csec-hotline-card>
       <csec-hotline-card county="orange" lang="en"></csec-hotline-card></div>`,
    );
    await settled();
    return [...main.querySelectorAll<HTMLElement>('csec-hotline-card')];
  };

  for (const around of ['ltr', 'rtl'])
    it(`is right in both, on a page that runs ${around}`, async () => {
      const [arabic, english] = (await both(around)) as [HTMLElement, HTMLElement];
      const start = (element: HTMLElement): string =>
        getComputedStyle(inside(element, '.root')).direction;
      expect([start(arabic), start(english)]).to.deep.equal(['rtl', 'ltr']);
      expect(getComputedStyle(arabic).direction).to.equal(around);
      for (const element of [arabic, english]) {
        const heading = inside(element, '[part="heading"]');
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
        if (element === arabic) expect(box.right - text.right).to.be.below(2);
        else expect(text.left - box.left).to.be.below(2);
      }
    });

  it('draws each number from left to right, and what is copied is what is drawn', async () => {
    const [arabic] = (await both('ltr')) as [HTMLElement];
    const numbers = all(arabic, '.tel');
    expect(numbers.length).to.be.above(5);
    for (const number of numbers) {
      expect(drawn(number)).to.equal(number.textContent);
      expect(number.textContent).to.match(/^[\d-]+$/);
    }
    for (const link of all<HTMLAnchorElement>(arabic, '[href^="tel:"]'))
      expect(link.getAttribute('href')).to.match(/^tel:\+?\d+$/);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    inside(arabic, '[part="copy"]').click();
    await pause();
    expect(copied).to.match(/^\d{3}-\d{3}-\d{4}$/);
    expect(drawn(inside(arabic, '.status .tel'))).to.equal(copied);
    const range = document.createRange();
    range.selectNodeContents(inside(arabic, '.digits'));
    expect(range.toString().trim()).to.match(/^\d{3}-\d{3}-\d{4}$/);
  });

  it('begins each number of a list of lines where its line begins, on the right in Arabic', async () => {
    for (const width of ['300px', '900px'])
      for (const element of await both('ltr')) {
        element.style.inlineSize = width;
        const [one, ...others] = all(element, '.line > .tap').map((link) => {
          const { left, right } = link.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(link);
          const text = range.getBoundingClientRect();
          expect(right - left - text.width, 'as wide as its number').to.be.below(2);
          return element.lang === 'ar' ? right : left;
        });
        expect(others).to.have.length.above(0);
        if (width === '300px')
          for (const other of others) expect(Math.abs(other - one!)).to.be.below(2);
      }
  });

  it('keeps the name of a county apart from the sentence around it', async () => {
    const [arabic] = (await both('rtl')) as [HTMLElement];
    const name = inside(arabic, '[part="heading"] bdi');
    expect([name.textContent, name.dir]).to.deep.equal(['Orange', 'ltr']);
    expect(drawn(name)).to.equal('Orange');
  });
});

describe('The letters of a language', () => {
  const style = (): CSSStyleDeclaration => getComputedStyle(inside(card(), '.root'));
  const leading = (): number => parseFloat(style().lineHeight) / parseFloat(style().fontSize);

  it('have the room that they need, and are never slanted', async () => {
    await showCard('en');
    const usual = leading();
    for (const [tag, least] of Object.entries({
      ar: 1.7,
      fa: 1.7,
      pa: 1.7,
      ko: 1.6,
      hy: 1.6,
      'zh-Hant': 1.6,
    })) {
      await show(`<em><csec-hotline-card county="orange" lang="${tag}"></csec-hotline-card></em>`);
      expect(leading(), tag).to.be.above(usual).and.at.least(least);
      expect(style().fontStyle, tag).to.equal('normal');
      expect(style().letterSpacing, tag).to.equal('normal');
    }
  });

  it('are not made small where they are small already: Arabic, Persian, Gurmukhi', async () => {
    const share = (): number => {
      const small = [...all(card(), '.small')].find((one) => one.lang !== 'en')!;
      return parseFloat(getComputedStyle(small).fontSize) / parseFloat(style().fontSize);
    };
    await showCard('ru');
    expect(share()).to.be.below(0.9);
    for (const tag of ['ar', 'fa', 'pa']) {
      await showCard(tag);
      expect(share(), tag).to.be.above(0.94);
    }
  });

  it('break where they may: Korean between words, Chinese strictly, long words in a narrow column', async () => {
    await showCard('ko');
    expect(style().wordBreak).to.equal('keep-all');
    await showCard('zh-Hans');
    expect(style().lineBreak).to.equal('strict');
    const main = await show('<csec-hotline-card county="orange" lang="ru"></csec-hotline-card>');
    main.style.inlineSize = '300px';
    expect(style().hyphens).to.equal('auto');
    main.style.inlineSize = '700px';
    expect(style().hyphens).to.equal('manual');
  });

  it('have a font of their own where the page around speaks another language, unless it names one', async () => {
    await show('<div><csec-toolkit county="orange" audience="family"></csec-toolkit></div>');
    document.querySelector('div')!.style.fontFamily = 'Georgia';
    const menu = inside<HTMLSelectElement>(get('toolkit'), '[part="language"]');
    const font = (): string => getComputedStyle(inside(get('toolkit'), '.root')).fontFamily;
    expect(font()).to.equal('Georgia');
    menu.value = 'zh-Hant';
    menu.dispatchEvent(new Event('change'));
    await until(() => inside(get('toolkit'), '.root').lang === 'zh-Hant', 'Chinese');
    expect(font()).to.contain('system-ui');
    const within = inside(get('toolkit'), 'csec-hotline-card');
    expect(getComputedStyle(inside(within, '.root')).fontFamily).to.equal(font());
    get('toolkit').style.setProperty('--csec-font', 'Kai');
    expect(font()).to.equal('Kai');
  });
});

describe('Several things in a row', () => {
  it('stand with what their language writes between them', () => {
    const row = (tag: string): string => inRow(wordsOf(tag), ['1', '2', '3']).join('');
    expect(row('zh-Hans')).to.equal('1、2和3');
    expect(row('ar')).to.equal('1 و2 و3');
    expect(row('ko')).to.equal('1, 2 및 3');
    expect(inRow(wordsOf('ru'), ['1'])).to.deep.equal(['1']);
  });

  it('stand with a comma where the browser does not know the language, never with its own words', () => {
    for (const tag of ['hy', 'pa'])
      expect(inRow(wordsOf(tag), ['1', '2', '3']).join(''), tag).not.to.match(/and|;/);
  });

  it('such as hours: no mark of English stands between them', () => {
    const hours = [
      { days: 'Mon-Fri', from: '08:00', to: '17:00' },
      { days: 'Sat', from: '09:00', to: '12:00' },
    ];
    for (const tag of ['ar', 'zh-Hant', 'fa'])
      expect(hoursText(wordsOf(tag), hours, 'unknown'), tag).not.to.match(/;|[٠-٩۰-۹]/);
  });

  it('has a capital letter in a menu alone', () => {
    expect([ownName('ru'), ownName('ru', false).toLowerCase()]).to.deep.equal([
      'Русский',
      'русский',
    ]);
    expect([ownName('vi'), ownName('vi', false)]).to.deep.equal(['Tiếng Việt', 'tiếng Việt']);
  });
});
