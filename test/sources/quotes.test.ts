import { expect } from 'chai';
import { languages, loadWords } from '../../src/i18n.js';
import { all, clear, get, inside, show, until } from '../page.js';

afterEach(clear);

describe('What somebody may say', () => {
  it('stands between the marks that the words of their language have elsewhere', async () => {
    for (const tag of languages) {
      // The one sentence with a quotation that every language has.
      const note = (await loadWords(tag)).t('common.draft', { language: 'Any' });
      const [, open, close] = /(.)Interpreter, Any, please\.?(.)/.exec(note)!;
      await show(
        `<csec-topics audience="student" topic="before-you-tell" lang="${tag}"></csec-topics>`,
      );
      await until(() => all(get('topics'), `.say:lang(${tag})`).length, `topics in ${tag}`);
      const { quotes } = getComputedStyle(inside(get('topics'), '.say'));
      // Every engine knows these of itself, and where.
      const known = ['“”', '「」'].includes(`${open}${close}`) && tag !== 'es';
      expect(quotes, tag).to.equal(known ? 'auto' : `"${open}" "${close}"`);
    }
  });
});
