import { expect } from 'chai';
import { all, get, inside, pause, show, showsFallback, until, warned, words } from './page.js';

const list = (): HTMLElement => get('risk-checklist');
const boxes = (): HTMLInputElement[] => all<HTMLInputElement>(list(), 'input');
const ticked = (): boolean[] => boxes().map((box) => box.checked);
const result = (): HTMLElement | null => inside(list(), '[part="result"]');
const resultText = (): string => result()?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const tick = async (...indices: number[]): Promise<void> => {
  for (const index of indices) boxes()[index]!.click();
  await pause();
};

describe('The checklist', () => {
  it('puts the call first, before anything is ticked', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const text = words(list());
    const call = text.indexOf('Call 800-207-4464');
    expect(text).to.contain(
      'If you suspect that a child is being harmed, call now. You do not need this list. You do not need to be sure.',
    );
    expect(text).to.contain('Did a student tell you? Do not use this list. Call now.');
    expect(call).to.be.above(0).and.to.be.below(text.indexOf('First list'));
    expect(inside<HTMLAnchorElement>(list(), '.first a').href).to.equal('tel:+18002074464');
  });

  it('keeps the call in its place whatever is ticked', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const before = inside(list(), '.first').innerText;
    await tick(0, 1, 2, 3, 4, 5, 6, 7);
    expect(inside(list(), '.first').innerText).to.equal(before);
  });

  it('is for staff and shows students and families the way to help', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    expect(words(list())).to.contain('For school staff. Student or family? Find help here.');
    inside(list(), 'button.link').click();
    await pause();
    expect(words(list())).to.contain('Are you in danger right now? Call 911');
    expect(words(list())).to.contain('Childhelp National Child Abuse Hotline');
    expect(words(list())).to.contain('California Parent & Youth Helpline');
  });

  it('leads students and families to a card for them where the page has one, without a new address', async () => {
    const address = location.href;
    await show(
      '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-hotline-card county="orange" audience="student"></csec-hotline-card>',
    );
    inside(list(), 'button.link').click();
    await pause();
    expect(window.rootIn(get('hotline-card')).activeElement?.getAttribute('part')).to.equal(
      'heading',
    );
    expect(location.href).to.equal(address);
  });

  it('does not send students and families to a card for staff: their own lines open in place', async () => {
    await show(
      '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-hotline-card county="orange"></csec-hotline-card>',
    );
    inside(list(), 'button.link').click();
    await pause();
    expect(words(list())).to.contain('Childhelp National Child Abuse Hotline');
  });

  it('never shows its list to students and families', async () => {
    for (const audience of ['student', 'family']) {
      await show(
        `<csec-risk-checklist county="orange" audience="${audience}"></csec-risk-checklist>`,
      );
      expect(boxes()).to.have.length(0);
      expect(words(list()))
        .to.contain('in danger right now? Call 911')
        .and.to.contain('Call 800-207-4464');
      expect(words(list()))
        .to.contain('This part is for school staff. Here is help for you.')
        .and.to.contain('Take It Down');
    }
  });

  it('has two lists of native checkboxes, three and five', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const sets = all(list(), 'fieldset');
    expect(sets.map((set) => set.querySelectorAll('input[type="checkbox"]').length)).to.deep.equal([
      3, 5,
    ]);
    expect(sets.map((set) => set.querySelector('legend')!.innerText)).to.deep.equal([
      'First list',
      'Second list',
    ]);
    for (const box of boxes()) expect(box.getAttribute('autocomplete')).to.equal('off');
    expect(all(list(), 'input:not([type="checkbox"]), textarea')).to.have.length(0);
  });

  it('says nothing at all while no rule is met', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const before = words(list());
    expect(result()).to.equal(null);
    for (const index of [3, 4, 5, 6, 7]) {
      await tick(index);
      expect(words(list())).to.equal(before);
      await tick(index);
    }
  });

  for (const index of [0, 1, 2])
    it(`asks for the call as soon as factor ${index + 1} of the first list is ticked`, async () => {
      await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
      await tick(index);
      expect(resultText()).to.equal(
        "Call now about this concern You ticked a factor from the first list. Call now and say what you saw or heard. You do not need to be sure. Orange County's protocol asks school staff to report this as an at-risk concern. Call 800-207-4464",
      );
    });

  it('asks for it after any two of the second list, and says that hard times are not abuse', async () => {
    for (let a = 3; a < 8; a += 1)
      for (let b = a + 1; b < 8; b += 1) {
        await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
        await tick(a, b);
        expect(resultText(), `${a} and ${b}`).to.contain(
          'You ticked two or more factors from the second list. Hard times are not abuse:',
        );
        expect(resultText())
          .to.contain("Orange County's protocol asks")
          .and.to.contain('Call 800-207-4464');
        expect(resultText()).not.to.contain('from the first list');
      }
  });

  it('names the rule and never the items', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    await tick(0, 3, 4);
    expect(resultText()).to.contain('from the first list').and.to.contain('from the second list');
    for (const label of all(list(), '.check'))
      expect(resultText()).not.to.contain(label.innerText.slice(0, 30));
  });

  it('says that a met rule means a report only where the county says so', async () => {
    for (const county of ['lake', 'alpine', 'none']) {
      await show(`<csec-risk-checklist county="${county}"></csec-risk-checklist>`);
      await tick(0);
      expect(resultText()).not.to.contain('protocol asks');
      expect(resultText()).to.contain(
        'California law requires school staff to report when they reasonably suspect abuse or exploitation.',
      );
    }
  });

  it('gives a way to report where the county has no number to show', async () => {
    await show('<csec-risk-checklist county="alpine"></csec-risk-checklist>');
    expect(inside(list(), '.first').innerText).to.contain(
      "call any police or sheriff's department",
    );
    await tick(0);
    expect(resultText()).to.contain("call any police or sheriff's department");
  });

  it('announces a result, and uses none of the words of a screening', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    await tick(0, 3, 4);
    expect(result()!.closest('[role="status"]')).to.exist;
    expect(words(list())).not.to.match(
      /\b(scores?|screen(ing)?|assess\w*|validated|diagnos\w*|positive|negative|flag\w*|level \d)\b/i,
    );
  });

  it("offers the district's liaisons after the second list, and only there", async () => {
    const contacts =
      '<script type="application/json">[{"kind":"homeless-liaison","name":{"en":"Ms. Diaz"}},{"kind":"counselor","name":{"en":"Mr. Wu"}}]</script>';
    await show(`<csec-risk-checklist county="orange">${contacts}</csec-risk-checklist>`);
    await tick(0);
    expect(resultText()).not.to.contain('Ms. Diaz');
    await tick(3, 4);
    expect(resultText())
      .to.contain('Help that is not a report Ms. Diaz')
      .and.not.to.contain('Mr. Wu');
  });
});

describe('The way from the checklist to the steps', () => {
  const links = (): HTMLAnchorElement[] =>
    all<HTMLAnchorElement>(list(), '[part="result"] a.quiet');

  it('has two links, one to each track, that do not change the address', async () => {
    const before = { address: location.href, entries: history.length };
    await show(
      '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-protocol-stepper county="orange"></csec-protocol-stepper>',
    );
    await tick(0);
    expect(links().map((link) => link.innerText)).to.deep.equal([
      'Steps: may be at risk',
      'Steps: I suspect it',
    ]);
    links()[0]!.click();
    await pause(80);
    const stepper = window.rootIn(get('protocol-stepper'));
    expect((stepper.activeElement as HTMLElement).innerText).to.equal('A student may be at risk');
    expect(stepper.querySelectorAll('.step')).to.have.length(3);
    expect(get('protocol-stepper').hasAttribute('track')).to.equal(false);
    links()[1]!.click();
    await pause(80);
    expect(stepper.querySelectorAll('.step')).to.have.length(6);
    expect({ address: location.href, entries: history.length }).to.deep.equal(before);
  });

  it('goes to the steps that the page names', async () => {
    await show(
      `<csec-risk-checklist county="orange" steps="ours"></csec-risk-checklist>
       <csec-protocol-stepper county="lake"></csec-protocol-stepper>
       <csec-protocol-stepper id="ours" county="orange"></csec-protocol-stepper>`,
    );
    await tick(0);
    links()[1]!.click();
    await pause(80);
    expect(document.activeElement?.id).to.equal('ours');
  });

  it('is not there where the page has no steps, and is there once it has', async () => {
    const place = await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    await tick(0);
    expect(links()).to.have.length(0);
    place.append(document.createElement('csec-protocol-stepper'));
    await tick(1);
    expect(links()).to.have.length(2);
  });
});

describe('What was ticked', () => {
  const tickSome = async (): Promise<void> => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    await tick(0, 3, 4);
    expect(ticked().filter(Boolean)).to.have.length(3);
  };
  const nothing = (): void => {
    expect(ticked().some(Boolean)).to.equal(false);
    expect(result()).to.equal(null);
  };

  it('is cleared by the button, which says so', async () => {
    await tickSome();
    inside(list(), '.end button').click();
    await pause();
    nothing();
    expect(words(list())).to.contain('The list is clear.');
  });

  it('is cleared after ten minutes without a new tick, as a sentence says', async () => {
    await show('<csec-risk-checklist county="orange"></csec-risk-checklist>');
    const timers: { run: () => void; after: number | undefined }[] = [];
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, after?: number) =>
      timers.push({ run, after })) as unknown as typeof setTimeout;
    boxes()[0]!.click();
    window.setTimeout = real;
    await pause();
    expect(words(list())).to.contain('The list clears after 10 minutes without a new tick.');
    const ten = timers.find(({ after }) => after === 600_000)!;
    ten.run();
    nothing();
  });

  it('is cleared when the page is left, and when it comes back from the back-forward cache', async () => {
    await tickSome();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    nothing();
    await tick(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    nothing();
  });

  it('is cleared before a print', async () => {
    await tickSome();
    dispatchEvent(new Event('beforeprint'));
    nothing();
  });

  it('stays while a phone call hides the page', async () => {
    await tickSome();
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('blur'));
    await pause();
    expect(ticked().filter(Boolean)).to.have.length(3);
  });

  it('is gone when the list is taken away, and stays when it is only moved', async () => {
    await tickSome();
    const [element, place] = [list(), list().parentElement!];
    const other = document.createElement('section');
    place.append(other);
    other.append(element);
    await pause();
    expect(ticked().filter(Boolean)).to.have.length(3);
    element.remove();
    await pause();
    place.append(element);
    await pause();
    nothing();
  });

  it('cannot be read by a listener of the page that was there first', async () => {
    const seen: EventTarget[] = [];
    const events: string[] = [];
    const spy = (event: Event): void => {
      events.push(event.type);
      seen.push(event.target!, ...event.composedPath());
    };
    const types = [
      'click',
      'input',
      'change',
      'keydown',
      'focusin',
      'pointerdown',
      'csec-ready',
      'csec-fallback',
    ];
    for (const type of types) addEventListener(type, spy, true);
    await tickSome();
    for (const type of types) removeEventListener(type, spy, true);
    expect(events).to.contain('click');
    expect(
      seen.some((target) => target instanceof Node && target.getRootNode() !== document),
    ).to.equal(false);
    expect(seen.some((target) => target instanceof HTMLInputElement)).to.equal(false);
  });

  it('lies in a closed root that no public field opens', async () => {
    await tickSome();
    expect(list().shadowRoot).to.equal(null);
    const reachable = Object.values(list() as unknown as Record<string, unknown>);
    expect(reachable.some((value) => value instanceof ShadowRoot)).to.equal(false);
    expect((list() as unknown as { renderRoot: unknown }).renderRoot).to.equal(list());
  });

  it('never bubbles to the page as click, input or change', async () => {
    const heard: string[] = [];
    const note = (event: Event): void => void heard.push(event.type);
    for (const type of ['click', 'input', 'change']) document.body.addEventListener(type, note);
    await tickSome();
    for (const type of ['click', 'input', 'change']) document.body.removeEventListener(type, note);
    expect(heard).to.deep.equal([]);
  });

  it('is not stored, and is in no address', async () => {
    const before = location.href;
    await tickSome();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(location.href).to.equal(before);
    expect(list().outerHTML).to.equal(
      '<csec-risk-checklist county="orange"></csec-risk-checklist>',
    );
  });
});

describe('The checklist on a page with a mistake', () => {
  it('keeps the fallback when the county is unknown', async () => {
    await show('<csec-risk-checklist county="xyz"><p>Call 800-207-4464</p></csec-risk-checklist>');
    expect(showsFallback(list())).to.equal(true);
    expect(warned()).to.have.length(1);
  });

  it('uses level 2 for a heading level that does not exist', async () => {
    await show('<csec-risk-checklist county="orange" heading-level="9"></csec-risk-checklist>');
    expect(inside(list(), '[part="heading"]').localName).to.equal('h2');
    expect(warned()[0]).to.contain('heading-level="9"');
  });

  it('begins at the heading level that the page asks for', async () => {
    await show('<csec-risk-checklist county="orange" heading-level="4"></csec-risk-checklist>');
    await until(() => inside(list(), 'h4'));
  });
});
