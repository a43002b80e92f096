import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { openAll } from './openings.js';

interface TopicsArgs extends CommonArgs {
  topic?: string;
}

const topicsWith = (args: TopicsArgs, children: unknown): TemplateResult => html`
  <csec-topics
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    topic=${args.topic || nothing}
    .district=${args.district}
  >${children}</csec-topics>
`;

const topics = (args: TopicsArgs): TemplateResult => topicsWith(args, nothing);

interface Canvas {
  canvasElement: HTMLElement;
}

const opens = ({ canvasElement }: Canvas): Promise<void> => openAll(canvasElement, 'csec-topics');

const meta = {
  title: 'Elements/Topics',
  component: 'csec-topics',
  args: {},
  argTypes: commonControls,
} satisfies Meta<TopicsArgs>;

export default meta;

type Story = StoryObj<TopicsArgs>;

/** For school staff, all of them; each opens. */
export const Default = { args: {}, render: topics } satisfies Story;

export const ForFamilies = { args: { audience: 'family' }, render: topics } satisfies Story;

export const ForStudents = { args: { audience: 'student' }, render: topics } satisfies Story;

/** One topic stands open, under its own heading. */
export const OneTopic = { args: { topic: 'when-told' }, render: topics } satisfies Story;

export const OneTopicForFamilies = {
  args: { audience: 'family', topic: 'images' },
  render: topics,
} satisfies Story;

export const OneTopicForStudents = {
  args: { audience: 'student', topic: 'not-your-fault' },
  render: topics,
} satisfies Story;

/** Only those that a page needs. */
export const SomeTopics = {
  args: { topic: 'warning-signs recruiters images' },
  render: topics,
} satisfies Story;

/** All that staff can read, as it prints: a handout. */
export const AllOpen = {
  args: {},
  render: topics,
  play: opens,
  parameters: { docs: { story: { autoplay: true } } },
} satisfies Story;

export const AllOpenForFamilies = {
  args: { audience: 'family' },
  render: topics,
  play: opens,
  tags: ['!autodocs'],
} satisfies Story;

export const AllOpenForStudents = {
  args: { audience: 'student' },
  render: topics,
  play: opens,
  tags: ['!autodocs'],
} satisfies Story;

/** What one county does: Orange has a protocol for educators. */
export const OrangeCounty = {
  args: { county: 'orange', topic: 'county' },
  render: topics,
} satisfies Story;

export const LakeCounty = {
  args: { county: 'lake', topic: 'county' },
  render: topics,
} satisfies Story;

/** Old sources say their year, and that we do not know whether a thing still exists. */
export const LosAngelesCounty = {
  args: { county: 'los-angeles', topic: 'county' },
  render: topics,
} satisfies Story;

/** A county of which the kit knows only the number. */
export const CountyWithoutPack = {
  args: { county: 'riverside', topic: 'county' },
  render: topics,
} satisfies Story;

/** No number of this county is fit to show, and the kit knows nothing else of it. */
export const NoNumber = {
  args: { county: 'alpine', topic: 'county' },
  render: topics,
} satisfies Story;

/** The page names no county. */
export const NoCounty = { args: { county: 'none' }, render: topics } satisfies Story;

/** A topic that does not exist, or not for this audience: all are shown. */
export const UnknownTopic = {
  args: { audience: 'student', topic: 'duty' },
  render: topics,
} satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: TopicsArgs) =>
    topicsWith(
      args,
      html`
        <p>What to know and what to do: this part needs JavaScript. To report, call:</p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
      `,
    ),
} satisfies Story;

/** A draft: the English stands under what must not be misread. */
export const Spanish = {
  args: { topic: 'when-told' },
  render: (args: TopicsArgs) => inLanguage('es', topics(args)),
} satisfies Story;

export const RightToLeft = {
  args: { topic: 'when-told' },
  render: (args: TopicsArgs) => rightToLeft(topics(args)),
} satisfies Story;

export const Dark = {
  args: { topic: 'when-told' },
  render: (args: TopicsArgs) => inDark(topics(args)),
} satisfies Story;

export const Narrow = {
  args: { topic: 'images' },
  render: (args: TopicsArgs) => narrow(topics(args)),
} satisfies Story;
