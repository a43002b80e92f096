import { expect } from 'chai';
import { all, clear, get, inside, pause, ready, show, until } from './page.js';
import { around, behind, contrast, inOrder, labelOf } from './tab-stops.js';

// Every element, and what each shows to each of its readers.
const pages = {
  staff: '<csec-toolkit county="orange" audience="staff"></csec-toolkit>',
  family: '<csec-toolkit audience="family"></csec-toolkit>',
  student:
    '<csec-toolkit county="alpine" audience="student"></csec-toolkit><p>It is <csec-term>grooming</csec-term>.</p>',
  'one at a time':
    '<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper><csec-risk-checklist practice></csec-risk-checklist>',
};

const kitIn = (place: ParentNode): HTMLElement[] =>
  inOrder(place).filter(({ localName }) => localName.startsWith('csec-'));

/** A page for these readers, every topic and word of it open. */
async function open(name: keyof typeof pages): Promise<HTMLElement> {
  const place = await show(pages[name]);
  for (const element of kitIn(place)) await ready(element);
  for (const element of kitIn(place)) await ready(element);
  for (const details of inOrder(place))
    if (details instanceof HTMLDetailsElement) details.open = true;
  await pause();
  return place;
}

const seen = (place: ParentNode, selector: string): HTMLElement[] =>
  inOrder(place).filter(
    (element) =>
      element.matches(selector) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.unseen'),
  );

const controls = 'a[href], button, summary, select, input, [role="button"]';

/** All that a reader sees, and what is open or ticked. */
const state = (place: HTMLElement): string =>
  inOrder(place)
    .filter((element) => element.checkVisibility())
    .map((element) =>
      [
        element.localName,
        element.childElementCount ? '' : element.textContent,
        element.matches(':popover-open, [open], :checked'),
        element.ariaExpanded,
      ].join(),
    )
    .join('\n');

describe('Whoever reads', () => {
  afterEach(clear);

  for (const name of Object.keys(pages) as (keyof typeof pages)[])
    describe(`the page "${name}"`, () => {
      it('finds no sound, no film, no picture that needs words, and nothing that moves or flashes', async () => {
        const place = await open(name);
        const elements = inOrder(place);
        expect(
          elements
            .filter((one) =>
              one.matches('audio, video, img, picture, canvas, object, embed, iframe'),
            )
            .map(({ localName }) => localName),
        ).to.deep.equal([]);
        for (const drawing of elements.filter(({ localName }) => localName === 'svg'))
          expect(drawing.ariaHidden).to.equal('true');
        expect(document.getAnimations()).to.have.length(0);
      });

      it('finds headings that never leave out a level', async () => {
        const place = await open(name);
        let above = 2;
        const headings = seen(place, 'h1, h2, h3, h4, h5, h6');
        expect(headings.length).to.be.above(3);
        for (const heading of headings) {
          const level = Number(heading.localName[1]);
          expect(level, heading.innerText).to.be.at.most(above + 1);
          above = level;
        }
      });

      it('finds every control called by the words that are seen on it', async () => {
        const place = await open(name);
        const named = seen(place, 'a[href], button, summary, [role="button"]');
        expect(named.length).to.be.above(5);
        for (const control of named) {
          for (const name of ['aria-label', 'aria-labelledby', 'title'])
            expect(control.hasAttribute(name), control.outerHTML).to.equal(false);
          const slot = control.querySelector('slot');
          const text = slot ? slot.assignedNodes()[0]?.textContent : control.textContent;
          const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
          const hidden = [...control.querySelectorAll('.unseen')].map((one) => one.textContent!);
          // What only a screen reader says comes after what is seen.
          expect(plain(text!).endsWith(plain(hidden.join(' ')))).to.equal(true);
          expect(plain(text!).length, control.outerHTML).to.be.above(1);
        }
        for (const field of seen(place, 'select, input'))
          expect(labelOf(field).length, field.outerHTML).to.be.above(3);
      });

      it('finds the number in the words of every link that calls it', async () => {
        const place = await open(name);
        for (const link of seen(place, 'a[href^="tel:"]')) {
          const number = (link as HTMLAnchorElement).href.replace(/^tel:(\+1)?/, '');
          expect(link.textContent!.replace(/\D/g, '')).to.equal(number);
        }
      });

      it('finds links in a sentence underlined: color is never the only sign', async () => {
        const place = await open(name);
        for (const link of seen(place, 'p a[href]'))
          expect(getComputedStyle(link).textDecorationLine, link.outerHTML).to.contain('underline');
      });

      it('is asked nothing about themselves: boxes, a search, and menus of counties and languages', async () => {
        const place = await open(name);
        for (const field of seen(place, 'input, textarea, select, [contenteditable]')) {
          const kind = field.getAttribute('type') ?? field.getAttribute('part');
          expect(kind).to.be.oneOf(['checkbox', 'search', 'picker', 'language']);
          expect(field.getAttribute('autocomplete')).to.equal('off');
        }
      });

      it('changes nothing with a pointer that rests, with the focus, or before a press is let go', async () => {
        const place = await open(name);
        const before = state(place);
        const told = { bubbles: true, composed: true, cancelable: true };
        for (const control of seen(place, controls)) {
          expect(control.title).to.equal('');
          for (const type of [
            'pointerenter',
            'pointerover',
            'mouseenter',
            'mouseover',
            'mousemove',
          ])
            control.dispatchEvent(new MouseEvent(type, told));
          control.focus({ preventScroll: true });
          for (const type of ['pointerdown', 'mousedown'])
            control.dispatchEvent(new MouseEvent(type, told));
        }
        await pause();
        expect(state(place)).to.equal(before);
      });

      it('finds the edges of buttons and fields three times as light or dark as what is behind, by day and in the dark', async () => {
        for (const scheme of ['light', 'dark']) {
          const place = await open(name);
          // As dark as a page that says so.
          place.style.colorScheme = scheme;
          place.style.background = 'Canvas';
          for (const control of seen(place, '.button, select, [type="search"]')) {
            const { borderTopColor, borderTopWidth } = getComputedStyle(control);
            // The way out is dark with a light edge, on whatever the page has.
            if (control.matches('.leave')) continue;
            expect(parseFloat(borderTopWidth)).to.be.at.least(1);
            expect(
              contrast(borderTopColor, behind(around(control))),
              `${scheme}: ${control.outerHTML.slice(0, 80)}`,
            ).to.be.at.least(3);
          }
          place.remove();
        }
      });

      it('reads the same words upright and across, and no rule asks how the screen is turned', async () => {
        const place = await open(name);
        const said: string[] = [];
        for (const width of ['360px', '']) {
          // A window cannot be as narrow in every engine.
          place.style.width = width;
          await pause();
          said.push(state(place));
        }
        expect(said[0]).to.equal(said[1]);
        for (const element of kitIn(place))
          for (const { cssRules } of window.rootIn(element).adoptedStyleSheets)
            for (const rule of cssRules)
              if (rule instanceof CSSMediaRule)
                expect(rule.conditionText).not.to.contain('orientation');
      });

      it('may space letters, words and lines further: nothing is cut off or leaves its box', async () => {
        const place = await open(name);
        place.style.width = '360px';
        const wide = new CSSStyleSheet();
        wide.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        for (const element of kitIn(place)) window.rootIn(element).adoptedStyleSheets.push(wide);
        await pause();
        const edge = place.getBoundingClientRect().right;
        const lost = seen(place, '*')
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .filter((one) => {
            const { right } = one.getBoundingClientRect();
            const { overflowX, overflowY } = getComputedStyle(one);
            return (
              right > edge + 1 ||
              (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
              (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1)
            );
          })
          .filter((one) => !one.matches('select, option, input, .leave, .above, .status, .cover'));
        expect(lost.map((one) => one.outerHTML.slice(0, 90))).to.deep.equal([]);
      });
    });

  it('is told of a change from a place that was there before it', async () => {
    const changes: [string, string, (element: HTMLElement) => void][] = [
      [
        'hotline-card',
        '<csec-hotline-card county="orange"></csec-hotline-card>',
        (card) => inside(card, '[part="copy"]').click(),
      ],
      [
        'risk-checklist',
        '<csec-risk-checklist county="orange"></csec-risk-checklist>',
        (list) => inside(list, 'input').click(),
      ],
      [
        'glossary',
        '<csec-glossary></csec-glossary>',
        (glossary) => {
          const field = inside<HTMLInputElement>(glossary, 'input');
          field.value = 'groom';
          field.dispatchEvent(new InputEvent('input'));
        },
      ],
    ];
    for (const [name, html, change] of changes) {
      await show(html);
      const element = get(name);
      await ready(element);
      const places = all(element, '[role="status"]');
      const before = places.map((place) => place.textContent!.trim());
      change(element);
      await until(
        () => places.some((place, at) => place.textContent!.trim() !== before[at]),
        `news of ${name}`,
      );
      expect(places.every((place) => place.isConnected)).to.equal(true);
    }
  });
});
