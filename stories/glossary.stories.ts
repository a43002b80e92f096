import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';

interface GlossaryArgs extends CommonArgs {
  terms?: string;
}

const glossaryWith = (args: GlossaryArgs, children: unknown): TemplateResult => html`
  <csec-glossary
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    terms=${args.terms || nothing}
    .district=${args.district}
  >${children}</csec-glossary>
`;

const glossary = (args: GlossaryArgs): TemplateResult => glossaryWith(args, nothing);

const meta = {
  title: 'Elements/Glossary',
  component: 'csec-glossary',
  args: {},
  argTypes: commonControls,
} satisfies Meta<GlossaryArgs>;

export default meta;

type Story = StoryObj<GlossaryArgs>;

export const Default = { args: {}, render: glossary } satisfies Story;

export const ForFamilies = { args: { audience: 'family' }, render: glossary } satisfies Story;

export const ForStudents = { args: { audience: 'student' }, render: glossary } satisfies Story;

/** Only the words that a page needs. */
export const Subset = { args: { terms: 'csec sextortion' }, render: glossary } satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: GlossaryArgs) =>
    glossaryWith(args, html`<p>What the words mean: this part needs JavaScript.</p>`),
} satisfies Story;

export const Spanish = {
  args: {},
  render: (args: GlossaryArgs) => inLanguage('es', glossary(args)),
} satisfies Story;

export const RightToLeft = {
  args: {},
  render: (args: GlossaryArgs) => rightToLeft(glossary(args)),
} satisfies Story;

export const Dark = {
  args: {},
  render: (args: GlossaryArgs) => inDark(glossary(args)),
} satisfies Story;

export const Narrow = {
  args: {},
  render: (args: GlossaryArgs) => narrow(glossary(args)),
} satisfies Story;
