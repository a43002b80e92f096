import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { statewide } from '../src/content/statewide.js';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { sampleDistrict } from './district.js';

interface StepperArgs extends CommonArgs {
  track?: string;
  'one-at-a-time'?: boolean;
  practice?: boolean;
}

const stepperWith = (args: StepperArgs, children: unknown): TemplateResult => html`
  <csec-protocol-stepper
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    track=${args.track || nothing}
    ?one-at-a-time=${args['one-at-a-time']}
    ?practice=${args.practice}
    .district=${args.district}
  >${children}</csec-protocol-stepper>
`;

const stepper = (args: StepperArgs): TemplateResult => stepperWith(args, nothing);

const meta = {
  title: 'Elements/Protocol stepper',
  component: 'csec-protocol-stepper',
  args: {},
  argTypes: {
    ...commonControls,
    track: { control: 'inline-radio', options: Object.keys(statewide.tracks) },
    'one-at-a-time': { control: 'boolean' },
  },
} satisfies Meta<StepperArgs>;

export default meta;

type Story = StoryObj<StepperArgs>;

/** Both tracks, in a county whose protocol is in the kit. */
export const Default = { args: {}, render: stepper } satisfies Story;

export const AtRisk = { args: { track: 'at-risk' }, render: stepper } satisfies Story;

export const Suspected = { args: { track: 'suspected' }, render: stepper } satisfies Story;

/** One step, with Back and Next; the call stays in sight. */
export const OneAtATime = { args: { 'one-at-a-time': true }, render: stepper } satisfies Story;

/** A county with no protocol of its own in the kit. */
export const StatewideSteps = { args: { county: 'lake' }, render: stepper } satisfies Story;

/** No number of this county is fit to show. */
export const NoNumber = { args: { county: 'alpine' }, render: stepper } satisfies Story;

/** The page names no county: the reader chooses. */
export const NoCounty = { args: { county: 'none' }, render: stepper } satisfies Story;

/** A district's own steps, after the call and after the county's. They say whose they are. */
export const DistrictSteps = {
  args: { district: { name: sampleDistrict.name, steps: sampleDistrict.steps } },
  render: stepper,
} satisfies Story;

/** The steps are for staff: students find help for themselves. */
export const ForStudents = { args: { audience: 'student' }, render: stepper } satisfies Story;

/** A track that does not exist: both are shown. */
export const UnknownTrack = { args: { track: 'confirmed' }, render: stepper } satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: StepperArgs) =>
    stepperWith(
      args,
      html`
        <p>What to do: call the county now, by phone.</p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
      `,
    ),
} satisfies Story;

export const Spanish = {
  args: {},
  render: (args: StepperArgs) => inLanguage('es', stepper(args)),
} satisfies Story;

export const RightToLeft = {
  args: {},
  render: (args: StepperArgs) => rightToLeft(stepper(args)),
} satisfies Story;

export const Dark = {
  args: {},
  render: (args: StepperArgs) => inDark(stepper(args)),
} satisfies Story;

export const Narrow = {
  args: {},
  render: (args: StepperArgs) => narrow(stepper(args)),
} satisfies Story;

/** For training: a banner, three short stories, and numbers that are made up. */
export const Practice = { args: { practice: true }, render: stepper } satisfies Story;
