import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkLanguage, checkLocale, wideLabels } from '../../scripts/locale-check.js';
import { avoided } from '../../scripts/words-check.js';

const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const { never, gloss } = json('src/content/avoid-translations.json');

/** What is wrong with one text of a language. */
const faults = (lang, text, original = 'Some words.', key = 'some.text') =>
  checkLocale(lang, { [key]: text }, { [key]: original }).join('\n');

test('every language but English and Spanish may leave the builder to English', () => {
  const english = new Map([['builder', { title: 'Title' }]]);
  assert.match(checkLanguage('es', new Map(), english).join(), /es\/builder: the file is missing/);
  assert.deepEqual(checkLanguage('vi', new Map(), english), []);
});

test('every placeholder of the English stands in a text, as often as its language needs, and no other', () => {
  const original = 'Call {{phone}} in {{county}}.';
  assert.equal(faults('ru', '{{county}}: {{phone}}. Да, {{county}}.', original), '');
  assert.match(faults('ru', 'Да: {{phone}}.', original), /lacks the placeholders \{\{county\}\}/);
  assert.match(
    faults('ru', '{{phone}} {{county}} {{hours}}', original),
    /has the placeholders \{\{hours\}\}/,
  );
});

test('a plural form that stands for several numbers keeps its figure; one that stands for a single number may say it', () => {
  const english = { words_one: '{{count}} word', words_other: '{{count}} words' };
  const said = (lang, forms) => checkLocale(lang, forms, english).join('\n');
  const arabic = {
    words_zero: 'لا',
    words_one: 'كلمة',
    words_two: 'كلمتان',
    words_few: '{{count}} كلمات',
    words_many: '{{count}} كلمة',
    words_other: '{{count}} كلمة',
  };
  assert.equal(said('ar', arabic), '');
  assert.match(said('ar', { ...arabic, words_few: 'كلمات' }), /words_few lacks the placeholders/);
  // "one" is 1, 21, 31 … in Russian, and 0 and 1 in Armenian and Persian.
  const russian = {
    words_one: 'слово',
    words_few: '{{count}} слова',
    words_many: '{{count}} слов',
    words_other: '{{count}} слова',
  };
  assert.match(said('ru', russian), /words_one lacks the placeholders/);
  assert.match(said('hy', { words_one: 'բառ', words_other: '{{count}} բառ' }), /words_one lacks/);
  assert.match(said('fa', { words_one: 'واژه', words_other: '{{count}} واژه' }), /words_one lacks/);
  assert.equal(
    said('es', { words_one: 'palabra', words_many: '{{count}}', words_other: '{{count}}' }),
    '',
  );
});

const wronglyWritten = [
  [
    'a sentence left in English',
    'ru',
    'Да. Do not wait for the principal.',
    /leaves in Latin letters "Do not wait for the principal"/,
  ],
  [
    'an English word in brackets that the English has not',
    'ko',
    '학교(nonsuchword)',
    /leaves in Latin letters "nonsuchword"/,
  ],
  [
    'a Latin letter in a Russian word',
    'ru',
    'Позвoните.',
    /mixes alphabets that look alike in "Позвoните"/,
  ],
  ['a Russian letter in an Armenian word', 'hy', 'Զաнգեք', /mixes alphabets/],
  ['Devanagari in Punjabi', 'pa', 'ਕਾਲ करो', /letters of another script/],
  [
    'a simplified letter in traditional Chinese',
    'zh-Hant',
    '打电話',
    /letters that its language writes in another way: 电 \(U\+7535\)/,
  ],
  ['a traditional letter in simplified Chinese', 'zh-Hans', '打電话', /電 \(U\+96FB\)/],
  ['an Arabic yeh and kaf in Persian', 'fa', 'كودك علي', /ك \(U\+0643\), ي \(U\+064A\)/],
  ['a Persian kaf in Arabic', 'ar', 'هناک', /ک \(U\+06A9\)/],
  ['letters that are not composed', 'vi', 'Gọi'.normalize('NFD'), /NFC/],
  ['a mark of direction', 'ar', 'نعم\u200f', /marks of direction.*U\+200F/],
  ['an isolate', 'fa', 'بله \u2066x\u2069', /marks of direction/],
  ['a space that nobody sees', 'zh-Hans', '打\u200b电话', /letters that nobody sees: U\+200B/],
  ['a figure in the digits of the language', 'fa', '۳۶ ساعت', /holds a digit/],
];
for (const [what, lang, text, expected] of wronglyWritten)
  test(`the locale check finds ${what}`, () => assert.match(faults(lang, text), expected));

test('names, the English of a term in brackets, and the joiners of Persian stay as they are', () => {
  assert.equal(faults('ru', 'Позвоните в Childhelp.'), '');
  assert.equal(faults('ko', '신고의무자(mandated reporter)가', 'A mandated reporter'), '');
  assert.equal(faults('zh-Hant', '平台、雇主、群組、床'), '');
  assert.equal(faults('fa', 'می‌خواهید'), '');
  assert.equal(faults('ar', 'Waymakers نعم', 'They and Waymakers'), '');
  assert.match(faults('ar', 'Waymakers نعم', 'Nobody'), /leaves in Latin letters/);
});

test('the term of the law stands beside "mandated reporter", and the sentence for the phone is whole', () => {
  assert.match(faults('ko', '신고의무자', 'Mandated reporter'), /has no "\(mandated reporter\)"/);
  const draft = (text) =>
    faults('vi', text, json('locales/en/kit.json').common.draft, 'common.draft');
  assert.equal(draft('Hãy nói: “Interpreter, {{language}}, please.”'), '');
  assert.match(
    draft('Hãy nói: “Interpreter {{language}} please.”'),
    /lacks the sentence to say on the phone/,
  );
});

test('the language is called by its English name, which is said on the phone', () => {
  const named = (lang, name) => faults(lang, name, 'English', 'common.language');
  assert.equal(named('vi', 'Vietnamese'), '');
  assert.equal(named('zh-Hant', 'Chinese (Cantonese or Mandarin)'), '');
  assert.match(named('vi', 'Tiếng Việt'), /name of the language in English/);
  assert.match(named('fil', 'Wikang Filipino'), /name of the language in English/);
});

test('reasonable suspicion is explained by a reason to worry, and without proof', () => {
  const key = 'glossary.terms.reasonable-suspicion.family';
  assert.equal(faults('zh-Hans', '您有理由担心。您不需要证据。', 'You have a reason.', key), '');
  assert.match(
    faults('zh-Hans', '您有理由担心。', 'You have a reason.', key),
    /without "you do not need proof"/,
  );
  assert.match(
    faults('es', 'No necesita pruebas.', 'You have a reason.', key),
    /without "you have a reason to worry"/,
  );
});

const renderings = {
  vi: ['Gọi phóng viên.', 'Hãy tố cáo.', 'Có hoài nghi hợp lý.', 'Trẻ em mại dâm.', 'Gọi công an.'],
  'zh-Hans': ['强制性的记者', '请举报', '合理怀疑', '商业性剥削', '儿童色情', '拐卖儿童'],
  'zh-Hant': ['記者', '請舉報', '合理懷疑', '性交易', '雛妓'],
  ar: ['المراسل', 'صحفي', 'شك معقول', 'شكٌّ معقول', 'دعارة', 'الفضيحة', 'هذه وشاية'],
  fil: ['ang mamamahayag', 'Magsumbong kayo.', 'makatwirang pagdududa', 'prostitusyon'],
  ko: ['기자에게', '합리적 의심', '합리적인 의심이', '원조교제', '고발하세요'],
  pa: ['ਪੱਤਰਕਾਰ', 'ਮੁਖ਼ਬਰ ਨੂੰ', 'ਵਾਜਬ ਸ਼ੱਕ', 'ਬਦਨਾਮੀ', 'ਤੂੰ'],
  ru: [
    'репортёр',
    'донос',
    'разумное сомнение',
    'обоснованные подозрения',
    'выжившие',
    'детская проституция',
  ],
  fa: ['خبرنگار', 'شک معقول', 'فحشا', 'آبروی', 'بازماندگان و بازمانده', 'لو دادن'],
  hy: ['լրագրող', 'մատնել', 'հիմնավոր կասկած', 'մարմնավաճառություն', 'զոհերի'],
};
for (const [lang, texts] of Object.entries(renderings))
  test(`no forbidden rendering passes (${lang})`, () => {
    for (const text of texts) assert.notDeepEqual(avoided(lang, 'a.family', text), [], text);
  });

test('the same letters inside other words are left alone', () => {
  for (const [lang, text] of [
    ['ko', '생기자마자'],
    ['zh-Hant', '依法必須通報(舉報)的人'],
    ['zh-Hans', '有合理理由怀疑'],
    ['ar', 'إشراف المشرف'],
    ['ru', 'Спасибо'],
    ['fa', 'نام برده شد'],
  ])
    assert.deepEqual(avoided(lang, 'a.family', text), [], text);
});

test('a word of accusation is wrong where the English says report, and a charge is named where the English names it', () => {
  assert.equal(avoided('ru', 'a', 'Вас обвинили.', 'Report it.').length, 1);
  assert.equal(avoided('ru', 'a', 'Вас обвинили.', 'They blame you.').length, 0);
  assert.equal(
    avoided('vi', 'a', 'tội mại dâm', 'A child is not charged with prostitution.').length,
    0,
  );
});

test('every language of the list says what each rendering is, why it is wrong and what to say, and how both halves of the gloss go', () => {
  const fields = ['phrase', 'context', 'unless', 'except', 'where', 'notWhere', 'why', 'instead'];
  for (const [lang, list] of Object.entries(never)) {
    assert.ok(list.length > 5, lang);
    for (const one of list) {
      assert.ok(one.phrase && one.why && one.instead, `${lang} ${one.phrase}`);
      assert.deepEqual(
        Object.keys(one).filter((field) => !fields.includes(field)),
        [],
        one.phrase,
      );
    }
    assert.deepEqual(Object.keys(gloss[lang] ?? {}), ['worry', 'proof'], lang);
  }
});

test('a wide button is worth a look, and no fault', () => {
  const packs = (text) => new Map([['kit', { leave: text }]]);
  const wide = (lang, text, original = 'Leave') => wideLabels(lang, packs(text), packs(original));
  assert.match(wide('ru', 'Покинуть страницу').join(), /ru: leave is 3.4 times as wide/);
  assert.deepEqual(wide('zh-Hans', '离开'), []);
  assert.deepEqual(wide('ru', 'Уход (Leave this page now)'), []);
  assert.deepEqual(wide('ru', 'Эта страница ничего не хранит.', 'It is kept.'), []);
});
