import { expect } from 'chai';
import kit from '../../locales/en/kit.json';
import { long, longLanguage, pseudoLanguage } from '../../stories/pseudo.js';
import { get, inside, show, until } from '../page.js';
import { unsaid } from './unsaid.js';

const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((one: object | string) =>
    typeof one === 'string' ? [one] : texts(one),
  );

describe('The made-up languages', () => {
  it('the long one is two fifths longer than English, and keeps every placeholder', () => {
    const length = (all: string[]): number => all.join('').length;
    expect(length(texts(kit).map(long)) / length(texts(kit))).to.be.within(1.4, 1.8);
    expect(long('Call {{phone}} now')).to.match(/^⟦Ƈȧŀŀ \{\{phone\}\} ƞǿẇ [ẽ ]+⟧$/);
  });

  for (const lang of [longLanguage, pseudoLanguage])
    it(`a text that is in no locale is found in ${lang}, in sight or for screen readers alone`, async () => {
      const place = await show(
        `<csec-hotline-card county="orange" lang="${lang}"></csec-hotline-card>`,
      );
      const root = (): HTMLElement => inside(get('hotline-card'), '.root');
      await until(() => root()?.lang === lang, lang);
      expect(unsaid(place)).to.deep.equal([]);
      root().append('Call us');
      root().querySelector('button')!.ariaLabel = 'Copy this';
      expect(unsaid(place)).to.have.length(2);
    });
});
