import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { sampleDistrict } from './district.js';

const toolkitWith = (args: CommonArgs, children: unknown): TemplateResult => html`
  <csec-toolkit
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    .district=${args.district}
  >${children}</csec-toolkit>
`;

const toolkit = (args: CommonArgs): TemplateResult => toolkitWith(args, nothing);

const meta = {
  title: 'Elements/Toolkit',
  component: 'csec-toolkit',
  args: {},
  argTypes: commonControls,
} satisfies Meta<CommonArgs>;

export default meta;

type Story = StoryObj<CommonArgs>;

/** Nobody said who reads: whom to call, and three doors. */
export const Default = { args: {}, render: toolkit } satisfies Story;

export const ForStaff = { args: { audience: 'staff' }, render: toolkit } satisfies Story;

export const ForFamilies = { args: { audience: 'family' }, render: toolkit } satisfies Story;

export const ForStudents = { args: { audience: 'student' }, render: toolkit } satisfies Story;

/** Each county with a pack of its own, for staff: what the county does is theirs. */
export const OrangeCounty = {
  args: { county: 'orange', audience: 'staff' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

export const LakeCounty = {
  args: { county: 'lake', audience: 'staff' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

export const LosAngelesCounty = {
  args: { county: 'los-angeles', audience: 'staff' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

/** No number of this county is fit to show. */
export const NoNumber = {
  args: { county: 'alpine', audience: 'staff' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

/** The page names no county: the reader chooses, once for everything. */
export const NoCounty = {
  args: { county: 'none', audience: 'family' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

/** Doors, and neither county nor number. */
export const NoCountyAndNoAudience = {
  args: { county: 'none' },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

/** Contacts, steps, places and the place for a wrong number: the district's own. */
export const WithDistrict = {
  args: { audience: 'staff', district: sampleDistrict },
  render: toolkit,
  tags: ['!autodocs'],
} satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: CommonArgs) =>
    toolkitWith(
      args,
      html`
        <p>Report child abuse in Orange County, day and night:</p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
        <p>If a child is in danger right now, call <a href="tel:911">911</a>.</p>
      `,
    ),
} satisfies Story;

export const Spanish = {
  args: { audience: 'family' },
  render: (args: CommonArgs) => inLanguage('es', toolkit(args)),
  tags: ['!autodocs'],
} satisfies Story;

export const RightToLeft = {
  args: { audience: 'student' },
  render: (args: CommonArgs) => rightToLeft(toolkit(args)),
  tags: ['!autodocs'],
} satisfies Story;

export const Dark = {
  args: { audience: 'student' },
  render: (args: CommonArgs) => inDark(toolkit(args)),
  tags: ['!autodocs'],
} satisfies Story;

export const Narrow = {
  args: { audience: 'staff' },
  render: (args: CommonArgs) => narrow(toolkit(args)),
  tags: ['!autodocs'],
} satisfies Story;
