import { expect } from 'chai';
import { all, get, inside, pause, show } from './page.js';

const focused = (): HTMLElement => {
  let element = document.activeElement as HTMLElement;
  for (let root = window.rootIn(element); root?.activeElement; root = window.rootIn(element))
    element = root.activeElement as HTMLElement;
  return element;
};
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await window.pressKey(key);
  await pause();
};
/** Goes on with the Tab key until the focus is where these words are. */
async function tabTo(words: string | RegExp): Promise<HTMLElement> {
  for (let step = 0; step < 60; step += 1) {
    await press('Tab');
    const label = focused().closest('label') ?? focused();
    if (label.innerText?.match(words)) return focused();
  }
  throw new Error(`the Tab key never comes to "${words}"`);
}

describe('With the keyboard alone', () => {
  it('a reader finds the number, and sees where the focus is', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    const order: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await press('Tab');
      order.push((focused() as HTMLAnchorElement).href || focused().innerText);
      expect(parseFloat(getComputedStyle(focused()).outlineWidth)).to.be.at.least(2);
    }
    expect(order).to.deep.equal([
      'tel:911',
      'tel:+18002074464',
      all(get('hotline-card'), '[part="copy"]')[0]!.innerText,
      'tel:+17149401000',
      all(get('hotline-card'), '[part="copy"]')[1]!.innerText,
    ]);
  });

  it('a reader ticks, goes on to the steps, and clears the list', async () => {
    await show(
      '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-protocol-stepper county="orange"></csec-protocol-stepper>',
    );
    const list = get('risk-checklist');
    await tabTo('Seems to be controlled');
    await press('Space');
    expect(inside(list, '[part="result"]')).to.exist;
    await tabTo('Steps: I suspect it');
    await press('Enter');
    await pause(60);
    expect(focused().innerText).to.equal('I suspect it, a student told me, or I know');
    inside(list, 'input').focus();
    await tabTo('Clear it now');
    await press('Enter');
    expect(inside(list, '[part="result"]')).to.equal(null);
  });

  it('a reader walks a track, step by step', async () => {
    await show('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    for (const title of ['Call the police or sheriff too', 'Keep school safe for the student']) {
      await tabTo(/^Next$/);
      await press('Enter');
      expect(focused().innerText).to.equal(title);
    }
  });

  it('a reader finds a word and opens it', async () => {
    await show('<csec-glossary></csec-glossary>');
    const glossary = get('glossary');
    await press('Tab');
    expect(focused().localName).to.equal('input');
    await press('g', 'r', 'o', 'o', 'm', 'Tab');
    expect(focused().localName).to.equal('summary');
    await press('Enter');
    expect(all<HTMLDetailsElement>(glossary, 'details').filter(({ open }) => open)).to.have.length(
      1,
    );
  });
});
