import { expect } from 'chai';
import { all, clear, get, inside, pause, ready, show, until, words } from './page.js';

const banner = 'Practice. The numbers here are made up, and nothing calls anyone.';

describe('Practice, for staff training', () => {
  afterEach(clear);

  for (const name of ['risk-checklist', 'protocol-stepper'])
    for (const county of ['orange', 'alpine', 'none'])
      it(`in the ${name} for ${county} has a banner, and no number that anybody could call`, async () => {
        await show(`<csec-${name} practice county="${county}"></csec-${name}>`);
        await ready(get(name));
        expect(words(get(name)))
          .to.contain(banner)
          .and.to.contain('000-000-0000');
        expect(all(get(name), '[href^="tel:"], [href^="sms:"]').length).to.equal(0);
        expect(words(get(name))).not.to.match(/[1-9]\d{2}-\d{3}-\d{4}/);
      });

  it('tells three short stories, one after the other, and begins each with nothing ticked', async () => {
    await show('<csec-risk-checklist practice county="orange"></csec-risk-checklist>');
    const list = get('risk-checklist');
    await ready(list);
    const told = new Set<string>();
    for (const story of ['1', '2', '3', '1']) {
      expect(words(list)).to.contain(`Story ${story} of 3`);
      told.add(inside(list, '[part="practice"] .subtitle + p').innerText);
      expect(all(list, 'input:checked').length).to.equal(0);
      all<HTMLInputElement>(list, 'input')[0]!.click();
      await pause();
      expect(all(list, '[part="result"]').length).to.equal(1);
      inside(list, '[part="practice"] button').click();
      await pause();
    }
    expect(told.size).to.equal(3);
  });

  it('says what to do in each story, and never that a call is not needed', async () => {
    await show('<csec-risk-checklist practice county="orange"></csec-risk-checklist>');
    const list = get('risk-checklist');
    await ready(list);
    for (let story = 0; story < 3; story += 1) {
      inside(list, '[part="practice"] summary').click();
      expect(inside(list, 'details[open] p').innerText).to.match(/call now/i);
      inside(list, '[part="practice"] button').click();
      await pause();
      expect(all(list, 'details[open]').length).to.equal(0);
    }
  });

  it('speaks the language of the page, and says that it is a draft', async () => {
    for (const name of ['risk-checklist', 'protocol-stepper']) {
      await show(`<csec-${name} practice county="orange" lang="es"></csec-${name}>`);
      await ready(get(name));
      // English may have come before.
      await until(() => inside(get(name), '.root').lang === 'es', 'Spanish');
      const said = inside(get(name), '[part="practice"]').innerText;
      expect(said)
        .to.contain('Ninguna persona calificada ha revisado')
        .and.to.contain('Historia 1');
      expect(said).not.to.match(/\b\w+\.[a-z]+/);
      clear();
    }
  });

  it('is not for students and families: what they find there is help that is real', async () => {
    await show(
      '<csec-risk-checklist practice county="orange" audience="student"></csec-risk-checklist>',
    );
    await ready(get('risk-checklist'));
    expect(words(get('risk-checklist'))).not.to.contain(banner);
    expect(all(get('risk-checklist'), '[href="tel:911"]').length).to.equal(1);
  });
});
