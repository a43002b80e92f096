import { expect } from 'chai';
import { all, clear, get, inside, show, until } from './page.js';

const shown = async (name: string, html: string): Promise<HTMLElement> => {
  await show(`<div lang="es">${html}</div>`);
  // English may come first.
  await until(() => inside(get(name), '.root[lang="es"]'), `${name} in Spanish`);
  return get(name);
};

describe('A part in another language says so', () => {
  afterEach(clear);

  it('to the voice that reads it: the sentence to say on the phone is English, whole', async () => {
    for (const name of ['hotline-card', 'risk-checklist', 'protocol-stepper']) {
      const element = await shown(name, `<csec-${name} county="orange"></csec-${name}>`);
      const [said] = all(element, '.draft [lang="en"]');
      expect(said?.innerText, name).to.equal('Interpreter, Spanish, please.');
    }
  });

  it('the English beneath a draft, the names of lines and counties, and a language in its own name', async () => {
    const card = await shown(
      'hotline-card',
      '<csec-hotline-card county="none"></csec-hotline-card>',
    );
    for (const element of all(card, '.original, .name bdi, option:not([value=""])'))
      expect(element.lang, element.outerHTML).to.equal('en');
    expect(all(card, '.original').length).to.be.above(5);
    expect(all(card, 'option[lang="en"]')).to.have.length(58);
    const kit = await shown('toolkit', '<csec-toolkit></csec-toolkit>');
    for (const option of all<HTMLOptionElement>(kit, '.language option'))
      expect(option.lang).to.equal(option.value);
  });
});
