import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { tick } from './tick.js';

interface ChecklistArgs extends CommonArgs {
  steps?: string;
  practice?: boolean;
}

const checklistWith = (args: ChecklistArgs, children: unknown): TemplateResult => html`
  <csec-risk-checklist
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    steps=${args.steps || nothing}
    ?practice=${args.practice}
    .district=${args.district}
  >${children}</csec-risk-checklist>
`;

const checklist = (args: ChecklistArgs): TemplateResult => checklistWith(args, nothing);

interface Canvas {
  canvasElement: HTMLElement;
}

// On a page of documentation a story's play function runs only where it is asked for.
const ticksInDocs = { docs: { story: { autoplay: true } } };

const meta = {
  title: 'Elements/Risk checklist',
  component: 'csec-risk-checklist',
  args: {},
  argTypes: commonControls,
} satisfies Meta<ChecklistArgs>;

export default meta;

type Story = StoryObj<ChecklistArgs>;

/** Nothing is ticked, and the call stands first. */
export const Default = { args: {}, render: checklist } satisfies Story;

/** One factor of the first list. */
export const FirstRuleMet = {
  args: {},
  render: checklist,
  play: ({ canvasElement }: Canvas) => tick(canvasElement, 'controlled'),
  parameters: ticksInDocs,
} satisfies Story;

/** Two factors of the second list. Below it: help that is not a report, where the district named it. */
export const SecondRuleMet = {
  args: {
    district: {
      contacts: [
        {
          kind: 'homeless-liaison',
          name: { en: 'Student housing support', es: 'Apoyo de vivienda para estudiantes' },
          phone: '714-555-0145',
        },
      ],
    },
  },
  render: checklist,
  play: ({ canvasElement }: Canvas) => tick(canvasElement, 'housing', 'absence'),
  parameters: ticksInDocs,
} satisfies Story;

/** A county with no protocol of its own in the kit: the words after a tick are those of the state. */
export const StatewideCounty = {
  args: { county: 'lake' },
  render: checklist,
  play: ({ canvasElement }: Canvas) => tick(canvasElement, 'online'),
  parameters: ticksInDocs,
} satisfies Story;

/** No number of this county is fit to show. */
export const NoNumber = { args: { county: 'alpine' }, render: checklist } satisfies Story;

/** Steps on the same page: what appears after a tick links to both tracks. */
export const WithSteps = {
  args: { steps: 'what-to-do' },
  render: (args: ChecklistArgs) => html`
    ${checklist(args)}
    <csec-protocol-stepper
      id="what-to-do"
      county=${args.county || exampleCounty}
      lang=${args.lang || nothing}
      .style=${'margin-block-start: 24px'}
    ></csec-protocol-stepper>
  `,
  play: ({ canvasElement }: Canvas) => tick(canvasElement, 'controlled'),
  parameters: ticksInDocs,
} satisfies Story;

/** The list is for staff: families find help for themselves. */
export const ForFamilies = { args: { audience: 'family' }, render: checklist } satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: ChecklistArgs) =>
    checklistWith(
      args,
      html`
        <p>
          Did you notice something about a student? If you suspect that a child is being harmed,
          call now. You do not need to be sure.
        </p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
      `,
    ),
} satisfies Story;

export const Spanish = {
  args: {},
  render: (args: ChecklistArgs) => inLanguage('es', checklist(args)),
} satisfies Story;

export const RightToLeft = {
  args: {},
  render: (args: ChecklistArgs) => rightToLeft(checklist(args)),
} satisfies Story;

export const Dark = {
  args: {},
  render: (args: ChecklistArgs) => inDark(checklist(args)),
} satisfies Story;

export const Narrow = {
  args: {},
  render: (args: ChecklistArgs) => narrow(checklist(args)),
} satisfies Story;

/** For training: a banner, three short stories, and numbers that are made up. */
export const Practice = { args: { practice: true }, render: checklist } satisfies Story;
