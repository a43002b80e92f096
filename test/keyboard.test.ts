import { expect } from 'chai';
import { all, clear, get, inside, pause, ready, show, until, words } from './page.js';
import { between, focused, labelOf, press, step, tabTo, usable, walk } from './tab-stops.js';

/** Every element of the kit in a place, those in another one's root too. */
const kitIn = (place: ParentNode): Element[] =>
  [...place.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('csec-'))
    .flatMap((element) => [element, ...kitIn(window.rootIn(element))]);

/** A page with these parts, and links of its own before and after them. */
async function page(html: string): Promise<HTMLElement> {
  const place = await show(between(html));
  for (const element of kitIn(place)) await ready(element);
  // Those that have come into another one meanwhile.
  for (const element of kitIn(place)) await ready(element);
  scrollTo(0, 0);
  place.querySelector('a')!.focus();
  return place;
}

/** The parts of a toolkit. */
const part = (name: string): HTMLElement => inside(get('toolkit'), `csec-${name}`);
const isIn = (element: HTMLElement): boolean => window.rootIn(element).activeElement !== null;

const widgets: [string, string][] = [
  ['the card of a county', '<csec-hotline-card county="orange"></csec-hotline-card>'],
  ['a card that asks for the county', '<csec-hotline-card></csec-hotline-card>'],
  ['the list', '<csec-risk-checklist county="orange"></csec-risk-checklist>'],
  ['the steps', '<csec-protocol-stepper county="orange"></csec-protocol-stepper>'],
  [
    'the steps one at a time',
    '<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>',
  ],
  ['a list for practice', '<csec-risk-checklist practice></csec-risk-checklist>'],
  ['the glossary', '<csec-glossary terms="csec grooming sextortion"></csec-glossary>'],
  ['the topics', '<csec-topics audience="family" county="orange"></csec-topics>'],
  ['the resources', '<csec-resources audience="student" county="orange"></csec-resources>'],
  ['a word in a sentence', '<p>This is <csec-term>grooming</csec-term>.</p>'],
  ['the way out', '<csec-quick-exit audience="student"></csec-quick-exit>'],
  ['a whole page', '<csec-toolkit county="orange"></csec-toolkit>'],
  ['a whole page for staff', '<csec-toolkit county="orange" audience="staff"></csec-toolkit>'],
  ['a whole page for students', '<csec-toolkit audience="student"></csec-toolkit>'],
];

describe('With the keyboard alone', () => {
  afterEach(clear);

  for (const [name, html] of widgets)
    it(`a reader comes to everything in ${name}, in the order of reading, sees it, and leaves it again`, async () => {
      await walk(await page(html));
    });

  it('a reader finds the number: picks the county, and comes to the call and to the button that copies', async () => {
    await page('<csec-hotline-card></csec-hotline-card>');
    const card = get('hotline-card');
    expect(labelOf(await step())).to.equal('Call 911');
    const menu = await step();
    expect(menu.localName).to.equal('select');
    await press('o', 'r', 'a', 'n');
    // Where the menu of the browser opened, Enter takes the choice.
    if (!words(card).includes('800-207-4464')) await press('Enter');
    await until(() => words(card).includes('800-207-4464'), 'the number');
    expect(focused(), 'choosing moves no focus').to.equal(menu);
    const call = await step();
    expect((call as HTMLAnchorElement).href).to.equal('tel:+18002074464');
    const copy = await step();
    expect(labelOf(copy)).to.equal('Copy 800-207-4464');
    await press('Enter');
    await until(
      () => inside(card, '[role="status"]').innerText.includes('800-207-4464'),
      'the news',
    );
    expect(focused()).to.equal(copy);
    expect(labelOf(await step())).to.equal('Call 714-940-1000');
  });

  it('a reader ticks with the space bar, clears the list, and stays where they were', async () => {
    await page('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const list = get('risk-checklist');
    const result = (): HTMLElement | null => inside(list, '[part="result"]');
    const box = await tabTo('Seems to be controlled');
    await press('Space');
    expect(result()).to.exist;
    expect(focused()).to.equal(box);
    await press('Space');
    expect(result()).to.equal(null);
    await press('Space');
    await tabTo(/^Call 800-207-4464$/);
    const clearing = await tabTo('Clear it now');
    await press('Enter');
    expect(result()).to.equal(null);
    expect(focused()).to.equal(clearing);
    expect(all<HTMLInputElement>(list, 'input').some(({ checked }) => checked)).to.equal(false);
    expect(all(list, '.end [role="status"]')[0]!.innerText).not.to.equal('');
  });

  it('nobody loses their place when the list forgets what they ticked', async () => {
    await page('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const list = get('risk-checklist');
    await tabTo('Seems to be controlled');
    await press('Space');
    await tabTo(/^Call 800-207-4464$/);
    expect(inside(list, '[part="result"]').contains(focused())).to.equal(true);
    // As after ten minutes.
    dispatchEvent(new Event('beforeprint'));
    await pause();
    expect(isIn(list), 'the focus is in the list').to.equal(true);
  });

  it('a reader goes from the list to either track of the steps', async () => {
    for (const [link, title] of [
      ['Steps: I suspect it', 'I suspect it, a student told me, or I know'],
      ['Steps: may be at risk', 'A student may be at risk'],
    ]) {
      await page(
        '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-protocol-stepper county="orange"></csec-protocol-stepper>',
      );
      await tabTo('Seems to be controlled');
      await press('Space');
      await tabTo(link!);
      await press('Enter');
      await until(() => isIn(get('protocol-stepper')), 'the focus on the steps');
      expect(focused().innerText).to.equal(title);
      // Beneath the title the steps go on, and after them the page.
      expect(labelOf(await step())).to.match(/Open form/);
    }
  });

  it('a reader walks a track to its end and back, and changes to the other', async () => {
    await page('<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>');
    const titles = [
      'Call the police or sheriff too',
      'Keep school safe for the student',
      'Do not tell a parent or caregiver first',
      'Offer help',
      'Stay in contact',
    ];
    for (const title of titles) {
      await tabTo(/^Next$/);
      await press('Enter');
      expect(focused().innerText).to.equal(title);
    }
    const next = await tabTo(/^Next$/);
    await press('Enter');
    expect(focused(), 'at the end Next stays where it is').to.equal(next);
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    await press('Shift+Tab');
    expect(labelOf(focused())).to.equal('Back');
    await press('Space');
    expect(focused().innerText).to.equal('Offer help');
    get('protocol-stepper').ownerDocument.querySelector('a')!.focus();
    const other = await tabTo(/^A student may be at risk$/);
    await press('Enter');
    expect(focused()).to.equal(other);
    expect(other.getAttribute('aria-pressed')).to.equal('true');
    expect(words(get('protocol-stepper'))).to.contain('Step 1 of 3');
  });

  it('a reader finds a word, opens and closes it, and clears the search', async () => {
    await page('<csec-glossary></csec-glossary>');
    const glossary = get('glossary');
    const field = (await step()) as HTMLInputElement;
    expect(field.type).to.equal('search');
    await press('g', 'r', 'o', 'o', 'm');
    expect(usable(glossary.parentElement!)).to.have.length(4);
    const word = await step();
    expect(labelOf(word)).to.equal('Grooming');
    const details = word.parentElement as HTMLDetailsElement;
    for (const [key, open] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await press(key);
      expect(details.open).to.equal(open);
      expect(focused()).to.equal(word);
    }
    await step('Shift+Tab');
    // Escape clears where the browser does so; everywhere else what is marked is taken away.
    await press('Escape');
    if (field.value) await press('Control+a', 'Backspace');
    expect(field.value).to.equal('');
    expect(focused()).to.equal(field);
    expect(usable(glossary.parentElement!).length).to.be.above(30);
  });

  it('a reader opens a word in a sentence, reads what it means, and closes it from anywhere', async () => {
    await page('<p>This is <csec-term>grooming</csec-term>.</p>');
    const meaning = (): HTMLElement => inside(get('term'), '#meaning');
    const isOpen = (): boolean => meaning().matches(':popover-open');
    const word = await step();
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    for (const key of ['Enter', 'Space']) {
      await press(key);
      await until(isOpen, 'what it means');
      await until(() => word.getAttribute('aria-expanded') === 'true', 'its state');
      await press('Escape');
      await until(() => !isOpen(), 'it to close');
      expect(focused()).to.equal(word);
    }
    await press('Enter');
    await until(isOpen, 'what it means');
    expect(labelOf(await step())).to.equal('Close');
    await press('Enter');
    await until(() => !isOpen(), 'it to close');
    expect(focused()).to.equal(word);
  });

  it('a reader goes through each door, changes their mind, and takes the quick ways', async () => {
    await page('<csec-toolkit county="orange"></csec-toolkit>');
    const toolkit = get('toolkit');
    const doors = ['I work at a school', 'I am a parent or caregiver', 'I am a student'];
    for (let door = 0; door < doors.length; door += 1) {
      const [name] = all(toolkit, '[part="door"]').map(labelOf).slice(door);
      await tabTo(name!);
      await press('Enter');
      await until(() => inside(toolkit, 'nav'), 'the page behind the door');
      await pause();
      expect(focused().getAttribute('part'), 'the title has the focus').to.equal('heading');
      await until(() => part('glossary')?.matches(':state(ready)'), 'the last of the page');
      await tabTo(/^What the words mean$/);
      await press('Enter');
      await until(() => isIn(part('glossary')), 'the focus on the glossary');
      await step();
      expect(focused().getAttribute('part')).to.equal('search');
      document.querySelector<HTMLElement>('main a')!.focus();
      await tabTo(all(toolkit, '.who button').map(labelOf)[0]!);
      await press('Enter');
      await until(() => inside(toolkit, '[part="door"]'), 'the doors');
      await pause();
      expect(focused().getAttribute('part'), 'the question has the focus').to.equal('heading');
      document.querySelector<HTMLElement>('main a')!.focus();
    }
  });

  it('a reader chooses another language, and stays at the menu', async () => {
    await page('<csec-toolkit county="orange" audience="family"></csec-toolkit>');
    const toolkit = get('toolkit');
    let menu: HTMLElement;
    do menu = await step();
    while (menu.getAttribute('part') !== 'language');
    await press('E', 's', 'p');
    if (inside(toolkit, '.root').lang !== 'es') await press('Enter');
    await until(() => inside(toolkit, '.root').lang === 'es', 'Spanish');
    expect(focused()).to.equal(menu);
  });

  it('a reader comes to the way out before everything else of a page, and Shift counts wherever the focus is', async () => {
    await page('<csec-toolkit county="orange" audience="student"></csec-toolkit>');
    const exit = part('quick-exit');
    await step();
    const leave = await step();
    expect(leave).to.equal(inside(exit, '.leave'));
    const said = (): string => inside(exit, '.above [role="status"]').innerText;
    await press('Shift', 'Shift');
    await until(() => said() === 'Press Shift 1 more time to leave.', 'what is left');
    expect(focused()).to.equal(leave);
    await press('Tab');
    await until(() => said() === '', 'it to be forgotten');
  });
});
