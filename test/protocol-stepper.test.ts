import { expect } from 'chai';
import statewide from '../src/content/statewide.json';
import { all, get, inside, pause, settled, show, warned, words } from './page.js';

const steps = (): HTMLElement => get('protocol-stepper');
const titles = (): string[] =>
  all(steps(), '.step [part="heading"]').map((heading) => heading.innerText);
const tracks = (): string[] => all(steps(), '[data-track]').map((track) => track.dataset['track']!);
const button = (name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(steps(), 'button').find((one) => one.innerText === name)!;

const six = [
  'Call now',
  'Call the police or sheriff too',
  'Keep school safe for the student',
  'Do not tell a parent or caregiver first',
  'Offer help',
  'Stay in contact',
];
const three = ['Call now', 'Support at school, after the call', 'Stay in contact'];

describe('The steps', () => {
  it('show both tracks without being asked, the six steps first', async () => {
    await show('<csec-protocol-stepper county="orange"></csec-protocol-stepper>');
    expect(tracks()).to.deep.equal(['suspected', 'at-risk']);
    expect(titles()).to.deep.equal([...six, ...three]);
    expect(words(steps())).to.contain(
      'Not sure which? Both begin with the same call. Make it now.',
    );
  });

  it('say on which protocol they are based, and that the county has not reviewed them', async () => {
    await show('<csec-protocol-stepper county="orange"></csec-protocol-stepper>');
    expect(words(steps())).to.contain(
      "Based on Orange County's protocol for educators, with California's reporting rules added. Not reviewed by the county.",
    );
  });

  it('never pretend to be those of a county that has none of its own', async () => {
    await show('<csec-protocol-stepper county="lake"></csec-protocol-stepper>');
    expect(titles()).to.deep.equal([...six, ...three]);
    expect(words(steps()))
      .to.contain('Not reviewed by Lake County.')
      .and.not.to.contain("Lake County's protocol");
    expect(words(steps())).to.contain(
      "California's reporting rules, with steps taken from Orange County's protocol for educators.",
    );
  });

  it('begin with the call and its button, the form and the 36 hours', async () => {
    await show('<csec-protocol-stepper county="orange" track="suspected"></csec-protocol-stepper>');
    const first = all(steps(), '.step')[0]!;
    const text = first.innerText.replace(/\s+/g, ' ');
    expect(text).to.contain(
      'Say that you suspect commercial sexual exploitation. If a child is in danger, call 911 first.',
    );
    expect(text).to.contain('Then send form BCIA 8572 within 36 hours of when you learned of it.');
    expect(text).to.contain(
      'The duty is yours: telling a supervisor, a counselor or school police is not a report.',
    );
    expect(first.querySelector<HTMLAnchorElement>('a.button')!.href).to.equal('tel:+18002074464');
    expect(first.querySelector(`a[href="${statewide.form.address}"]`)).to.exist;
  });

  it('cite the law where the law decides', async () => {
    await show('<csec-protocol-stepper county="orange" track="suspected"></csec-protocol-stepper>');
    expect(words(steps())).to.contain('the officer tells the family (Education Code 48906).');
    expect(words(steps())).to.contain('to have a staff member they pick (Penal Code 11174.3).');
  });

  for (const [track, expected] of [
    ['at-risk', three],
    ['suspected', six],
  ] as const)
    it(`show one track where the page asks for it: ${track}`, async () => {
      await show(
        `<csec-protocol-stepper county="orange" track="${track}"></csec-protocol-stepper>`,
      );
      expect(titles()).to.deep.equal(expected);
    });

  it('let the reader change to the other track', async () => {
    await show('<csec-protocol-stepper county="orange" track="suspected"></csec-protocol-stepper>');
    button('A student may be at risk').click();
    await pause();
    expect(titles()).to.deep.equal(three);
    expect(button('A student may be at risk').getAttribute('aria-pressed')).to.equal('true');
    expect(steps().getAttribute('track')).to.equal('suspected');
  });

  it('show both tracks when the track is unknown, and warn once', async () => {
    await show('<csec-protocol-stepper county="orange" track="risk"></csec-protocol-stepper>');
    expect(tracks()).to.have.length(2);
    expect(warned()).to.have.length(1);
    expect(warned()[0])
      .to.contain('track="risk"')
      .and.to.contain('at-risk')
      .and.to.contain('suspected');
  });

  it('give a way to report where there is no number, in every step to call', async () => {
    await show('<csec-protocol-stepper county="alpine" track="suspected"></csec-protocol-stepper>');
    expect(all(steps(), '[part="without-number"]')).to.have.length(2);
    expect(words(steps())).to.contain("We could not confirm Alpine County's reporting number.");
  });

  it('are for staff: students and families get help of their own', async () => {
    await show(
      '<csec-protocol-stepper county="orange" audience="student"></csec-protocol-stepper>',
    );
    expect(titles()).to.deep.equal([]);
    expect(words(steps())).to.contain('Childhelp');
  });
});

describe('One step at a time', () => {
  const open = (): string[] =>
    all(steps(), '.step')
      .filter((step) => step.querySelector<HTMLElement>('.body')!.checkVisibility())
      .map((step) => step.querySelector<HTMLElement>('[part="heading"]')!.innerText);

  it('opens the first step and marks it for screen readers', async () => {
    await show('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    expect(titles()).to.deep.equal(six);
    expect(open()).to.deep.equal(['Call now']);
    expect(all(steps(), '[aria-current="step"]')).to.have.length(1);
    expect(words(steps())).to.contain('Step 1 of 6');
  });

  it('goes on with Next, back with Back, and puts the focus on the heading of the step', async () => {
    await show('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    button('Next').click();
    await pause();
    expect(open()).to.deep.equal([six[1]]);
    expect((window.rootIn(steps()).activeElement as HTMLElement).innerText).to.equal(six[1]);
    expect(all(steps(), '.step')[0]!.textContent).to.contain('Earlier step');
    button('Back').click();
    await pause();
    expect(open()).to.deep.equal([six[0]]);
    button('Back').click();
    await pause();
    expect(open()).to.deep.equal([six[0]]);
    expect(button('Back').getAttribute('aria-disabled')).to.equal('true');
  });

  it('keeps a button to call in sight on every step', async () => {
    await show('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    for (const step of six) {
      const calls = all(steps(), 'a.button').filter((call) => call.checkVisibility());
      expect(calls.length, step).to.be.above(0);
      button('Next').click();
      await pause();
    }
  });

  it('prints fully open', async () => {
    await show('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    await window.setMedia({ media: 'print' });
    expect(open()).to.deep.equal(six);
    expect(button('Next')?.checkVisibility() ?? false).to.equal(false);
    await window.setMedia({ media: null });
    expect(inside(steps(), '.pager').checkVisibility()).to.equal(true);
  });
});

describe("A district's own steps", () => {
  const own = (track: string): string =>
    JSON.stringify({
      name: { en: 'Sample Unified' },
      steps: {
        [track]: {
          before: [
            {
              title: { en: 'Stay with the student' },
              text: { en: '<b>Do not</b> leave them alone.', es: 'No lo deje a solas.' },
            },
          ],
          after: [
            {
              title: { en: 'Tell the district' },
              text: { en: 'That you reported, and nothing else.' },
            },
          ],
        },
      },
    }).replaceAll('<', '\\u003c');

  it('stand after the call and after the last step: nothing comes before the call', async () => {
    await show(
      `<script type="application/json" data-csec-district>${own('suspected')}</script>
       <csec-protocol-stepper county="orange"></csec-protocol-stepper>`,
    );
    await settled();
    const [suspected, atRisk] = all(get('protocol-stepper'), '[part="track"]');
    const titles = [
      ...suspected!.querySelectorAll('.step > [part="heading"], .step > div > [part="heading"]'),
    ].map((one) => one.textContent!.trim());
    expect(titles).to.have.length(8);
    expect(titles[0]).to.equal('Call now');
    expect(titles[1]).to.equal('Stay with the student');
    expect(titles[7]).to.equal('Tell the district');
    expect(suspected!.textContent)
      .to.contain('Added by Sample Unified.')
      .and.to.contain('<b>Do not</b>');
    expect(suspected!.querySelector('b')).to.equal(null);
    expect(atRisk!.querySelectorAll('.step')).to.have.length(3);
  });

  it('take their turn where one step is shown at a time, with the call in sight', async () => {
    await show(
      `<script type="application/json" data-csec-district>${own('suspected')}</script>
       <csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>`,
    );
    await settled();
    const steps = get('protocol-stepper');
    const next = all<HTMLButtonElement>(steps, '.pager button')[1]!;
    next.click();
    await pause();
    const current = inside(steps, '[aria-current="step"]');
    expect(current.innerText).to.contain('Stay with the student');
    expect(inside(steps, '.pager').innerText).to.contain('Step 2 of 8');
    expect(words(steps)).to.contain('Call 800-207-4464');
  });
});
