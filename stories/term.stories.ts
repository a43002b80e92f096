import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { openWord } from './openings.js';

interface TermArgs extends CommonArgs {
  term?: string;
}

const term = (args: TermArgs, word: string): TemplateResult =>
  html`<csec-term
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    term=${args.term || nothing}
    .district=${args.district}
  >${word}</csec-term>`;

const sentence = (args: TermArgs): TemplateResult => html`
  <p>
    Threats to share a picture are called ${term(args, 'sextortion')}. It is never the fault of the
    person in the picture.
  </p>
`;

interface Canvas {
  canvasElement: HTMLElement;
}

// On a page of documentation nothing is pressed: what opens would cover the other stories.
const opens = ({ canvasElement }: Canvas): Promise<void> => openWord(canvasElement);

const meta = {
  title: 'Elements/Term',
  component: 'csec-term',
  args: {},
  argTypes: commonControls,
} satisfies Meta<TermArgs>;

export default meta;

type Story = StoryObj<TermArgs>;

/** In a sentence of the page: found by the word itself. */
export const Default = { args: {}, render: sentence } satisfies Story;

/** Pressed. Escape, a press outside and “Close” close it, and the focus goes back to the word. */
export const Opened = {
  args: {},
  render: sentence,
  play: opens,
} satisfies Story;

export const OpenedForFamilies = {
  args: { audience: 'family' },
  render: sentence,
  play: opens,
} satisfies Story;

export const OpenedForStudents = {
  args: { audience: 'student' },
  render: sentence,
  play: opens,
} satisfies Story;

/** The page says it in other words, and names the entry of the glossary. */
export const OtherWords = {
  args: { term: 'mou' },
  render: (args: TermArgs) => html`
    <p>Schools and agencies signed ${term(args, 'an agreement')} on how they work together.</p>
  `,
} satisfies Story;

/** Several words in one sentence. */
export const SeveralWords = {
  args: {},
  render: (args: TermArgs) => html`
    <p>
      Our staff are trained to notice ${term(args, 'grooming')} and ${term(args, 'coercion')}, and
      every one of them is a ${term(args, 'mandated reporter')}.
    </p>
  `,
} satisfies Story;

/** The glossary does not have the word, or not for this audience: it stays plain. */
export const UnknownWord = {
  args: {},
  render: (args: TermArgs) => html`
    <p>Ask for the ${term(args, 'permission slip')} at the front desk.</p>
  `,
} satisfies Story;

/** With a glossary on the page, a link leads there. */
export const BesideGlossary = {
  args: {},
  render: (args: TermArgs) => html`
    ${sentence(args)}
    <csec-glossary
      county=${args.county || exampleCounty}
      lang=${args.lang || nothing}
      terms="csec grooming sextortion"
    ></csec-glossary>
  `,
  play: opens,
} satisfies Story;

/** The county is unknown: the word stays plain, and nobody misses a thing. */
export const Fallback = { args: { county: 'atlantis' }, render: sentence } satisfies Story;

/** Found by its Spanish name. */
export const Spanish = {
  args: {},
  render: (args: TermArgs) =>
    inLanguage(
      'es',
      html`
        <p>
          Amenazar con compartir una imagen se llama ${term(args, 'sextorsión')}. Nunca es culpa de
          quien aparece en la imagen.
        </p>
      `,
    ),
  play: opens,
} satisfies Story;

export const RightToLeft = {
  args: { term: 'sextortion' },
  render: (args: TermArgs) => rightToLeft(sentence(args)),
  play: opens,
} satisfies Story;

export const Dark = {
  args: {},
  render: (args: TermArgs) => inDark(sentence(args)),
  play: opens,
} satisfies Story;

export const Narrow = {
  args: {},
  render: (args: TermArgs) => narrow(sentence(args)),
  play: opens,
} satisfies Story;
