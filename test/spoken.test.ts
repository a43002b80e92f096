import { expect } from 'chai';
import { all, clear, get, inside, ready, show, until } from './page.js';

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

describe('A list without bullets', () => {
  afterEach(clear);

  it('is a list for VoiceOver too: it says so where Safari would not', async () => {
    const place = await show(
      `<csec-hotline-card county="orange"></csec-hotline-card>
       <csec-protocol-stepper county="orange"></csec-protocol-stepper>
       <csec-topics audience="family" topic="images" county="orange"></csec-topics>
       <csec-resources audience="family" county="orange"></csec-resources>`,
    );
    let count = 0;
    for (const element of place.children) {
      await ready(element);
      for (const list of all(element, 'ul, ol')) {
        count += 1;
        if (getComputedStyle(list).listStyleType === 'none')
          expect(list.getAttribute('role'), list.outerHTML.slice(0, 60)).to.equal('list');
      }
    }
    expect(count).to.be.above(10);
  });
});
