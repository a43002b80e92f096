import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { sampleDistrict } from './district.js';
import { openAll } from './openings.js';

interface ResourcesArgs extends CommonArgs {
  need?: string;
}

const resourcesWith = (args: ResourcesArgs, children: unknown): TemplateResult => html`
  <csec-resources
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    need=${args.need || nothing}
    .district=${args.district}
  >${children}</csec-resources>
`;

const resources = (args: ResourcesArgs): TemplateResult => resourcesWith(args, nothing);

interface Canvas {
  canvasElement: HTMLElement;
}

const opens = ({ canvasElement }: Canvas): Promise<void> =>
  openAll(canvasElement, 'csec-resources');

const meta = {
  title: 'Elements/Resources',
  component: 'csec-resources',
  args: {},
  argTypes: commonControls,
} satisfies Meta<ResourcesArgs>;

export default meta;

type Story = StoryObj<ResourcesArgs>;

/** For school staff, every need; each opens. */
export const Default = { args: {}, render: resources } satisfies Story;

export const ForFamilies = { args: { audience: 'family' }, render: resources } satisfies Story;

export const ForStudents = { args: { audience: 'student' }, render: resources } satisfies Story;

/** One need stands open. */
export const OneNeed = { args: { need: 'images' }, render: resources } satisfies Story;

export const OneNeedForStudents = {
  args: { audience: 'student', need: 'talk' },
  render: resources,
} satisfies Story;

/** Only those that a page needs. */
export const SomeNeeds = {
  args: { audience: 'family', need: 'counseling housing legal' },
  render: resources,
} satisfies Story;

/** All of them, as they print. */
export const AllOpen = {
  args: {},
  render: resources,
  play: opens,
  parameters: { docs: { story: { autoplay: true } } },
} satisfies Story;

/** What only this county has stands before what the whole state has. */
export const OrangeCounty = {
  args: { county: 'orange', need: 'county' },
  render: resources,
} satisfies Story;

/** A place of which we know the name and not the number says so. */
export const LakeCounty = {
  args: { county: 'lake', need: 'county' },
  render: resources,
} satisfies Story;

export const LosAngelesCounty = {
  args: { county: 'los-angeles', need: 'talk' },
  render: resources,
} satisfies Story;

/** A county of which the kit knows only the number: the state's resources. */
export const CountyWithoutPack = {
  args: { county: 'riverside', need: 'report' },
  render: resources,
} satisfies Story;

/** No number of this county is fit to show. */
export const NoNumber = {
  args: { county: 'alpine', need: 'report' },
  render: resources,
} satisfies Story;

/** The page names no county. */
export const NoCounty = { args: { county: 'none' }, render: resources } satisfies Story;

/** The district's own places stand first, and say whose they are. */
export const WithDistrict = {
  args: { need: 'counseling staff-training', district: sampleDistrict },
  render: resources,
  play: opens,
  parameters: { docs: { story: { autoplay: true } } },
} satisfies Story;

/** A need that does not exist, or not for this audience: all are shown. */
export const UnknownNeed = {
  args: { audience: 'student', need: 'staff-training' },
  render: resources,
} satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: ResourcesArgs) =>
    resourcesWith(
      args,
      html`
        <p>Whom to turn to: this part needs JavaScript. To report, call:</p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
      `,
    ),
} satisfies Story;

export const Spanish = {
  args: { audience: 'family', need: 'talk' },
  render: (args: ResourcesArgs) => inLanguage('es', resources(args)),
} satisfies Story;

export const RightToLeft = {
  args: { need: 'talk' },
  render: (args: ResourcesArgs) => rightToLeft(resources(args)),
} satisfies Story;

export const Dark = {
  args: { need: 'talk' },
  render: (args: ResourcesArgs) => inDark(resources(args)),
} satisfies Story;

export const Narrow = {
  args: { need: 'talk' },
  render: (args: ResourcesArgs) => narrow(resources(args)),
} satisfies Story;
