import { expect } from 'chai';
import { all, get, inside, pause, ready, show, until, warned, words } from './page.js';

const topics = (): HTMLElement => get('topics');
const titles = (): string[] =>
  all(topics(), 'summary').map((summary) => summary.innerText.replace(/\s+/g, ' ').trim());
const topic = (id: string): HTMLDetailsElement =>
  inside<HTMLDetailsElement>(topics(), `#csec-topic-${id}`);
const text = (element: Element): string => element.textContent!.replace(/\s+/g, ' ');

async function showTopics(attributes: string): Promise<void> {
  await show(`<csec-topics ${attributes}></csec-topics>`);
  await ready(topics());
}

describe('The topics', () => {
  it('have for staff what they need to know, with the call before everything', async () => {
    await showTopics('county="orange"');
    expect(titles()).to.deep.equal([
      'What CSEC is',
      'Warning signs',
      'How recruiters approach students',
      'Pictures and sextortion',
      'When a student tells you',
      'The student who is here now',
      'On the phone, and after',
      'Your duty to report',
      'Volunteers, contractors and board members',
      'What the law says',
      'What the law asks of school districts',
      'Principles to work by',
      'What to know in Orange County',
      'After your call',
    ]);
    expect(words(topics())).to.match(
      /^What to know Is a child in danger right now\? Call 911 If you suspect that a child is being harmed, call now\. Call 800-207-4464/,
    );
  });

  it('never say when not to report: staff read that suspicion is enough, and that telling others is no report', async () => {
    await showTopics('county="lake"');
    expect(text(topic('duty'))).to.contain('You do not need proof.');
    expect(text(topic('duty'))).to.contain(
      'Telling a principal, a supervisor, a counselor or school police is not a report.',
    );
    expect(text(topic('duty'))).to.contain('within 36 hours of when you learned of it');
    expect(text(topic('warning-signs'))).to.contain('your suspicion is enough');
  });

  it('cite the law for staff, and the figures of a text stand in it', async () => {
    await showTopics('county="orange"');
    expect(text(topic('images'))).to.contain('In the law: Penal Code 1546.1(c)');
    expect(text(topic('images'))).to.contain('Since May 19, 2026');
    expect(text(topic('images'))).to.contain('within 48 hours of a valid request');
  });

  for (const audience of ['family', 'student'] as const)
    it(`give ${audience} words of their own, and nothing that is for staff`, async () => {
      await showTopics(`county="orange" audience="${audience}"`);
      expect(titles().length).to.be.at.least(6);
      expect(titles()).not.to.include.members(['Your duty to report']);
      const all = text(inside(topics(), '.root'));
      for (const staff of ['mandated', 'BCIA', 'In the law:', 'at-risk concern', 'protocol'])
        expect(all).not.to.contain(staff);
    });

  it('tell a student first that it is not their fault, and whom they can talk with', async () => {
    await showTopics('county="orange" audience="student"');
    expect(titles()[0]).to.equal('It is not your fault');
    expect(words(topics())).to.contain('Childhelp National Child Abuse Hotline 800-422-4453');
    expect(text(topic('before-you-tell'))).to.contain('“What do you have to report?”');
  });

  it('say in a county with a pack what it does, and elsewhere whom to ask', async () => {
    await showTopics('county="los-angeles" topic="county"');
    expect(words(topics()))
      .to.contain('What to know in Los Angeles County')
      .and.to.contain('Source: 2013. We do not know whether this still exists.');
    await showTopics('county="alpine" topic="county"');
    expect(words(topics()))
      .to.contain('We have no county protocol for schools to show here.')
      .and.to.contain("call any police or sheriff's department");
    await showTopics('topic="county"');
    expect(words(topics())).to.contain('We have no county protocol for schools to show here.');
  });

  it('stand open, under their own title, where the page asks for one alone', async () => {
    await showTopics('county="orange" topic="after-call"');
    expect(all(topics(), 'details')).to.have.length(0);
    expect(inside(topics(), 'h2').innerText).to.equal('After your call');
    expect(words(topics())).to.contain('That is not a report. If you suspect abuse, call now.');
  });

  it('name what is unknown, and show what is known', async () => {
    await showTopics('county="orange" topic="images imaginary"');
    expect(words(topics())).to.contain('Pictures and sextortion');
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('"imaginary"').and.to.contain('warning-signs');
    await showTopics('county="orange" audience="student" topic="duty"');
    expect(titles().length).to.be.above(3);
  });

  it('open from an address that the page wrote, and write none', async () => {
    const before = location.href;
    await showTopics('county="orange"');
    location.hash = '#csec-topic-when-told';
    await until(() => topic('when-told').open, 'the topic to open');
    const length = history.length;
    topic('images').querySelector('summary')!.click();
    await pause();
    expect(topic('images').open).to.equal(true);
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('#csec-topic-when-told');
    history.replaceState(null, '', before);
  });

  it('are a handout in print: every topic open, and closed again after', async () => {
    await showTopics('county="orange"');
    dispatchEvent(new Event('beforeprint'));
    expect(all<HTMLDetailsElement>(topics(), 'details').every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(all<HTMLDetailsElement>(topics(), 'details').some(({ open }) => open)).to.equal(false);
  });

  it('speak the language of the page; what must not be misread has the English beneath', async () => {
    await showTopics('county="orange" lang="es"');
    await until(() => inside(topics(), '.root').lang === 'es', 'Spanish');
    expect(text(topic('duty'))).to.contain('36 horas');
    const strong = topic('images').querySelector('strong')!;
    expect(strong.querySelector('.original')!.textContent).to.contain(
      'Do not look at the picture.',
    );
    expect(text(topic('images'))).to.contain('19 de mayo de 2026');
  });

  it('say in English too whom a student may call who thinks of hurting themself', async () => {
    await showTopics('county="orange" audience="student" lang="es"');
    await until(() => inside(topics(), '.root').lang === 'es', 'Spanish');
    const calls = all(topics(), '.original').map((one) => one.textContent!);
    const own = all(topics(), 'p, li').filter((one) => /\b988\b/.test(one.textContent!));
    expect(own.length).to.be.above(2);
    expect(calls.filter((one) => /\b988\b/.test(one)).length).to.be.above(2);
    expect(own.filter((one) => !one.querySelector('.original, [lang=en]'))).to.have.lengthOf(0);
  });

  it('leave the site by plain links that say so and tell nobody where the reader came from', async () => {
    await showTopics('county="orange"');
    const links = all<HTMLAnchorElement>(topics(), 'a[href^="http"].leaving');
    expect(links.length).to.be.above(2);
    for (const link of links) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.target).to.equal('');
      expect(link.textContent).to.contain('another site: ');
    }
  });

  it("show the district's own number in every call", async () => {
    await show(
      `<csec-hotline-card county="orange" phone="714-555-0123" phone-label="Sample Unified" phone-confirmed="2026-11-20"></csec-hotline-card>
       <csec-topics county="orange"></csec-topics>`,
    );
    await ready(topics());
    const numbers = all<HTMLAnchorElement>(topics(), '.button[part="call"]').map(
      ({ href }) => href,
    );
    expect(numbers.length).to.be.above(5);
    expect([...new Set(numbers)]).to.deep.equal(['tel:+17145550123']);
  });
});
