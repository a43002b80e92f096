import { expect } from 'chai';
import { all, get, inside, pause, ready, show, until, words } from './page.js';

const elements = {
  'hotline-card': 'audience="family"',
  'risk-checklist': '',
  'protocol-stepper': '',
  glossary: 'audience="family" terms="grooming csec"',
  topics: 'audience="family" topic="images"',
  resources: 'audience="family" need="talk"',
};

const row = (element: Element): HTMLElement => inside(element, '[part="tongues"]');
const choices = (element: Element): HTMLButtonElement[] => all(element, '[part="tongues"] button');
const press = async (element: Element, index: number): Promise<void> => {
  choices(element)[index]!.click();
  await pause();
};
/** The English that stands beside an element. */
const beside = (element: Element): HTMLElement | null => inside(element, element.localName);
const plain = (element: Element): string =>
  words(element)
    .replace(/Español English .*/, '')
    .trim();

async function showIn(lang: string, name: string, attributes: string): Promise<HTMLElement> {
  await show(
    `<div lang="${lang}"><csec-${name} county="orange" ${attributes}></csec-${name}></div>`,
  );
  const element = get(name);
  await ready(element);
  await until(() => inside(element, '.root').lang === lang, lang);
  return element;
}

describe('English, for whoever wants it', () => {
  for (const [name, attributes] of Object.entries(elements)) {
    it(`csec-${name} offers it instead and beside, and one press leads back`, async () => {
      const english = plain(await showIn('en', name, attributes));
      const element = await showIn('es', name, attributes);
      const spanish = words(element);
      expect(choices(element).map(({ innerText }) => innerText.trim())).to.deep.equal([
        'Español',
        'English',
        'Español + English',
      ]);
      await press(element, 1);
      expect(plain(element)).to.equal(english);
      expect(inside(element, '.root').lang).to.equal('en');
      expect(choices(element)[1]!.ariaPressed).to.equal('true');

      await press(element, 2);
      expect(words(element)).to.equal(spanish);
      const twin = beside(element)!;
      await ready(twin);
      expect(words(twin)).to.equal(english);
      expect(inside(twin, '.root').dir).to.equal('ltr');
      expect(row(twin), 'a row of its own').to.equal(null);

      await press(element, 0);
      expect(beside(element)).to.equal(null);
      expect(words(element)).to.equal(spanish);
    });

    it(`csec-${name} offers it in Arabic too, and stands in its own direction beside it`, async () => {
      const element = await showIn('ar', name, attributes);
      await press(element, 2);
      await ready(beside(element)!);
      expect(inside(element, '.root').dir).to.equal('rtl');
      expect(inside(beside(element)!, '.root').dir).to.equal('ltr');
    });
  }

  it('stands to the side where there is room, and beneath where there is none', async () => {
    const element = await showIn('es', 'hotline-card', '');
    const place = element.parentElement!;
    const edges = (): DOMRect[] =>
      [inside(element, '.cell'), beside(element)!].map((one) => one.getBoundingClientRect());
    place.style.inlineSize = '760px';
    await press(element, 2);
    await ready(beside(element)!);
    let [own, english] = edges();
    expect(english!.left).to.be.above(own!.right);
    expect(english!.top).to.equal(own!.top);
    place.style.inlineSize = '320px';
    [own, english] = edges();
    expect(english!.top).to.be.above(own!.bottom);
    expect(english!.width).to.equal(own!.width);
  });

  it('is not offered where the words are English, or where drafts are off', async () => {
    const element = await showIn('en', 'hotline-card', '');
    expect(row(element)).to.equal(null);
    await show('<csec-hotline-card lang="es" drafts="off" county="orange"></csec-hotline-card>');
    await ready(get('hotline-card'));
    await pause();
    expect(inside(get('hotline-card'), '.root').lang).to.equal('en');
    expect(row(get('hotline-card'))).to.equal(null);
  });

  it('keeps the focus on what was pressed', async () => {
    const element = await showIn('es', 'topics', elements.topics);
    for (const index of [1, 2, 0]) {
      choices(element)[index]!.focus();
      await press(element, index);
      expect(window.rootIn(element).activeElement).to.equal(choices(element)[index]);
    }
  });

  it('is chosen for one element alone, and forgotten when the page is left', async () => {
    await show(
      '<div lang="es"><csec-hotline-card county="orange"></csec-hotline-card><csec-glossary></csec-glossary></div>',
    );
    await Promise.all([ready(get('hotline-card')), ready(get('glossary'))]);
    await until(() => choices(get('hotline-card')).length && choices(get('glossary')).length);
    await press(get('hotline-card'), 2);
    expect(beside(get('glossary'))).to.equal(null);
    await press(get('glossary'), 1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await pause();
    expect(beside(get('hotline-card'))).to.equal(null);
    expect(inside(get('glossary'), '.root').lang).to.equal('es');
  });

  it('is no affair of the page: no event says what was chosen', async () => {
    const element = await showIn('es', 'hotline-card', '');
    const heard: string[] = [];
    const listen = ({ type }: Event): void => void heard.push(type);
    addEventListener('csec-ready', listen, true);
    addEventListener('csec-fallback', listen, true);
    for (const index of [1, 2, 0]) await press(element, index);
    removeEventListener('csec-ready', listen, true);
    removeEventListener('csec-fallback', listen, true);
    expect(heard).to.deep.equal([]);
    expect(element.hasAttribute('lang')).to.equal(false);
  });

  it('says beside it what the page says: another topic, a contact of the district', async () => {
    const element = await showIn('es', 'topics', elements.topics);
    await press(element, 2);
    await ready(beside(element)!);
    element.setAttribute('topic', 'what-it-is');
    await until(() => words(beside(element)!).includes('What it is'), 'the other topic');
    await show(
      `<csec-hotline-card lang="es" county="orange"><script type="application/json">
        [{ "kind": "counselor", "name": { "en": "Room of the counselor" }, "phone": "714-555-0123" }]
      </script></csec-hotline-card>`,
    );
    const card = get('hotline-card');
    await ready(card);
    await until(() => choices(card).length, 'the row');
    await press(card, 2);
    await until(() => words(beside(card)!).includes('714-555-0123'), 'the contact');
  });

  it('stands in what a word means, and with what the way out says', async () => {
    await show(
      '<div lang="es"><csec-term term="grooming">grooming</csec-term><csec-quick-exit audience="family"></csec-quick-exit></div>',
    );
    await Promise.all([ready(get('term')), ready(get('quick-exit'))]);
    const english = (name: string): string =>
      inside(get(name), '[lang="en"]')?.textContent?.replace(/\s+/g, ' ') ?? '';
    await until(() => english('term') && english('quick-exit'), 'the English');
    expect(english('term')).to.contain('trust');
    expect(english('quick-exit')).to.match(/Back/);
  });
});
