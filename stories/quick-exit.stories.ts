import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, type CommonArgs } from './controls.js';

interface QuickExitArgs extends CommonArgs {
  href?: string;
}

const page = ({ lang, audience, href }: QuickExitArgs): TemplateResult => html`
  <csec-quick-exit
    lang=${lang || nothing}
    audience=${audience ?? nothing}
    href=${href || nothing}
  ></csec-quick-exit>
  <p>A page of the school, with a menu and a picture.</p>
`;

const meta = {
  title: 'Elements/Quick exit',
  component: 'csec-quick-exit',
  args: { audience: 'student' },
  argTypes: commonControls,
  render: page,
} satisfies Meta<QuickExitArgs>;

export default meta;

type Story = StoryObj<QuickExitArgs>;

/** Above everything else on the page. A press, or Shift three times, leaves it at once: try it. */
export const Default = {} satisfies Story;

export const ForFamilies = { args: { audience: 'family' } } satisfies Story;

export const ForStaff = { args: { audience: 'staff' } } satisfies Story;

/** A district may lead to another place: http or https, neutral, busy, open in the school's filter. */
export const OtherPlace = { args: { href: 'https://www.example.org/' } } satisfies Story;

export const Spanish = {
  render: (args: QuickExitArgs) => inLanguage('es', page(args)),
} satisfies Story;

export const RightToLeft = {
  render: (args: QuickExitArgs) => rightToLeft(page(args)),
} satisfies Story;

export const Dark = { render: (args: QuickExitArgs) => inDark(page(args)) } satisfies Story;

export const Narrow = { render: (args: QuickExitArgs) => narrow(page(args)) } satisfies Story;
