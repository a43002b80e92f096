import { expect } from 'chai';
import { folded } from '../../src/elements/find-word.js';

describe('A search', () => {
  const alike: [string, string, string][] = [
    ['es', 'Extorsión', 'extorsion'],
    ['es', 'NIÑO', 'nino'],
    ['vi', 'Đường dây', 'duong day'],
    ['ru', 'ребёнок', 'ребенок'],
    ['fa', 'یک کودک', 'يك كودك'],
    ['ar', 'الإِبْلَاغ', 'الابلاغ'],
    ['fa', 'دانش‌آموز', 'دانشآموز'],
    ['en', '  two   words ', 'two words'],
  ];
  for (const [lang, written, typed] of alike)
    it(`finds "${written}" (${lang}) when the reader types "${typed}"`, () => {
      expect(folded(written, lang)).to.equal(folded(typed, lang));
    });

  const different: [string, string, string][] = [
    ['pa', 'ਸ਼ਕ', 'ਸਕ'],
    ['pa', 'ਕੀ', 'ਕ'],
    ['ko', '학대', '하대'],
    ['es', 'trata', 'trato'],
  ];
  for (const [lang, one, other] of different)
    it(`keeps "${one}" and "${other}" (${lang}) apart`, () => {
      expect(folded(one, lang)).not.to.equal(folded(other, lang));
    });

  it('leaves Gurmukhi and Hangul as they are written', () => {
    expect(folded('ਰਿਪੋਰਟ', 'pa')).to.equal('ਰਿਪੋਰਟ'.normalize('NFC'));
    expect(folded('신고의무자', 'ko')).to.equal('신고의무자');
  });
});
