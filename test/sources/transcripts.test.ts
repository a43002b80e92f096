import { getSnapshotConfig, writeFile } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from 'chai';
import { all, clear, inside, pause, show, until } from '../page.js';

type Act = (element: HTMLElement) => void | Promise<void>;

/** What a reader does before the part is read, and what then stands in the transcript. */
interface Situation {
  title: string;
  file: string;
  html: string;
  act?: Act;
}

/** Types a word into the search of the glossary. */
const search =
  (word: string): Act =>
  (glossary) => {
    const field = inside<HTMLInputElement>(glossary, 'input');
    field.value = word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

const situations: Situation[] = [
  {
    title: 'the card of a county with two numbers',
    file: 'hotline-card',
    html: '<csec-hotline-card county="orange"></csec-hotline-card>',
  },
  {
    title: 'the card of a county with two numbers, as one of them is copied',
    file: 'hotline-card-copied',
    html: '<csec-hotline-card county="orange"></csec-hotline-card>',
    act: (card) => inside(card, '[part="copy"]').click(),
  },
  {
    title: 'the card of a county with no number to show',
    file: 'hotline-card-without-number',
    html: '<csec-hotline-card county="alpine"></csec-hotline-card>',
  },
  {
    title: 'the list with nothing ticked',
    file: 'risk-checklist',
    html: '<csec-risk-checklist county="orange"></csec-risk-checklist>',
  },
  {
    title: 'the list as one of its first part is ticked, with the steps on the same page',
    file: 'risk-checklist-ticked',
    html: '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-protocol-stepper county="orange"></csec-protocol-stepper>',
    act: (list) => inside(list, 'input').click(),
  },
  {
    title: 'the steps, both tracks',
    file: 'protocol-stepper',
    html: '<csec-protocol-stepper county="orange"></csec-protocol-stepper>',
  },
  {
    title: 'the steps one at a time, as the reader goes on to the second',
    file: 'protocol-stepper-one-at-a-time',
    html: '<csec-protocol-stepper county="orange" one-at-a-time></csec-protocol-stepper>',
    act: (steps) => all(steps, '.pager button')[1]!.click(),
  },
  {
    title: 'the glossary with every word closed',
    file: 'glossary',
    html: '<csec-glossary></csec-glossary>',
  },
  {
    title: 'the glossary as a word is searched',
    file: 'glossary-search',
    html: '<csec-glossary></csec-glossary>',
    act: search('groom'),
  },
  {
    title: 'the glossary as a search finds nothing',
    file: 'glossary-nothing-found',
    html: '<csec-glossary></csec-glossary>',
    act: search('zzzz'),
  },
  {
    title: 'the glossary with one word open',
    file: 'glossary-open',
    html: '<csec-glossary terms="grooming sextortion"></csec-glossary>',
    act: (glossary) => inside(glossary, '#csec-term-grooming summary').click(),
  },
];

/**
 * Tells the virtual reader what a browser tells a real one: it looks at `display` and `visibility` alone and would read
 * on in a closed `<details>`; it has no word for a `<summary>`, and of a box it knows whether it was ticked at first.
 */
function tellStates(root: Element): void {
  for (const element of root.querySelectorAll('*'))
    if (!element.checkVisibility()) element.setAttribute('aria-hidden', 'true');
  for (const summary of root.querySelectorAll('summary')) {
    summary.role = 'button';
    summary.ariaExpanded = `${(summary.parentElement as HTMLDetailsElement).open}`;
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
    box.toggleAttribute('checked', box.checked);
}

const elementOf = (node: Node): Element => (node instanceof Element ? node : node.parentElement!);
const languageOf = (node: Node): string => elementOf(node).closest<HTMLElement>('[lang]')!.lang;

/** The line of text that a node stands in. */
function lineOf(node: Node): Element {
  let line = elementOf(node);
  while (/^(inline|contents)/.test(getComputedStyle(line).display)) line = line.parentElement!;
  return line;
}

const named = 'a, button, label, summary, h2, h3, h4';

/** Whether these words are those of a name that was said: of a link, a button, a field, a heading. */
const isPartOfName = (node: Node): boolean =>
  !!elementOf(node).closest(named) &&
  (node instanceof Text || !(node as Element).matches(`${named}, input, select`));

/** What no reader says: where most things end, where a paragraph begins, and which words are strong. */
const unsaid = /^(end\b(?! of (list|group)$)|(paragraph|strong)$)/;

/**
 * From the first thing to the last, as it is said. A sentence is one line, also where it has parts; another language
 * than that of the element is named, as the browser tells it.
 */
async function readThrough(root: HTMLElement): Promise<string[]> {
  const said: string[] = [];
  tellStates(root);
  await virtual.start({ container: root });
  const begun = { node: virtual.activeNode, phrase: await virtual.lastSpokenPhrase() };
  let before: Node = root;
  // After the last comes the first again.
  do {
    const node = virtual.activeNode!;
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase && !unsaid.test(phrase) && !isPartOfName(node)) {
      const lang = languageOf(node);
      const goesOn =
        node instanceof Text &&
        before instanceof Text &&
        lineOf(node) === lineOf(before) &&
        lang === languageOf(before);
      if (goesOn) said.push(`${said.pop()!}${/^[.,;:)”]/.test(phrase) ? '' : ' '}${phrase}`);
      else said.push(lang === root.lang ? phrase : `(${lang}) ${phrase}`);
      before = node;
    }
    await virtual.next();
  } while (
    virtual.activeNode !== begun.node ||
    (await virtual.lastSpokenPhrase()) !== begun.phrase
  );
  await virtual.stop();
  return said;
}

/** What is said of itself while something is done. */
async function hear(root: HTMLElement, act: () => void | Promise<void>): Promise<string[]> {
  await virtual.start({ container: root });
  const before = (await virtual.spokenPhraseLog()).length;
  await act();
  await pause(60);
  const log = (await virtual.spokenPhraseLog()).slice(before);
  await virtual.stop();
  return log
    .filter((phrase) => !/^\w+: $/.test(phrase))
    .filter((phrase, index, phrases) => phrase !== phrases[index - 1]);
}

/** The whole transcript of a situation. */
async function transcribe({ html, act }: Situation, lang: string): Promise<string> {
  const page = await show('');
  page.lang = lang;
  page.innerHTML = html;
  for (const element of page.children)
    // English may come first.
    await until(() => inside(element, `.root[lang="${lang}"]`), `${element.localName} in ${lang}`);
  const element = page.firstElementChild as HTMLElement;
  const root = inside(element, '.root');
  const lines: string[] = [];
  const heard = act ? await hear(root, () => act(element)) : [];
  if (heard.length) lines.push('— said at once —', ...heard, '', '— read from the top —');
  lines.push(...(await readThrough(root)));
  return `${lines.join('\n')}\n`;
}

describe('What a screen reader says', () => {
  const { now } = Date;
  let write: boolean;

  before(async () => {
    write = (await getSnapshotConfig()).updateSnapshots ?? false;
    // The copy is as old as on the day of its release: an older one says so, and a test of the card holds it to that.
    Date.now = () => Date.parse('2026-01-02');
  });
  after(() => {
    Date.now = now;
    clear();
  });

  for (const situation of situations)
    for (const lang of ['en', 'es'])
      it(`of ${situation.title}, ${lang}, is what stands in its transcript`, async () => {
        const path = `/test/transcripts/${lang}/${situation.file}.txt`;
        const said = await transcribe(situation, lang);
        if (write) await writeFile({ path: `..${path.replace('/test', '')}`, content: said });
        // WebKit writes the name of a language with a capital letter wherever it stands.
        else
          expect(said.replace('Hablo Español', 'Hablo español')).to.equal(
            await (await fetch(path)).text(),
          );
      });
});
