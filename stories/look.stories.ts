import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { hold } from './media.js';

const page = (args: CommonArgs): TemplateResult => {
  const county = args.county || exampleCounty;
  const lang = args.lang || nothing;
  return html`
    <div .style=${'display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px'}>
      <csec-quick-exit audience="family" lang=${lang}></csec-quick-exit>
      <csec-hotline-card county=${county} lang=${lang}></csec-hotline-card>
      <csec-risk-checklist county=${county} lang=${lang}></csec-risk-checklist>
      <csec-protocol-stepper
        county=${county}
        lang=${lang}
        track="suspected"
        one-at-a-time
      ></csec-protocol-stepper>
      <csec-glossary county=${county} lang=${lang} terms="grooming sextortion"></csec-glossary>
    </div>
  `;
};

interface Canvas {
  canvasElement: HTMLElement;
}

const holds =
  (feature: string) =>
  ({ canvasElement }: Canvas): Promise<void> =>
    hold(canvasElement, feature);

// On a page of documentation a story's play function runs only where it is asked for.
const inDocs = { docs: { story: { autoplay: true } } };

const meta = {
  title: 'Elements/What a device asks for',
  args: {},
  argTypes: commonControls,
  render: page,
} satisfies Meta<CommonArgs>;

export default meta;

type Story = StoryObj<CommonArgs>;

/** Less motion: nothing fades or slides in any case, and a link to another element jumps where it would glide. */
export const ReducedMotion = {
  play: holds('prefers-reduced-motion'),
  parameters: inDocs,
} satisfies Story;

/** More contrast: quiet words become as dark as the others, and every edge can be seen. */
export const MoreContrast = {
  play: holds('prefers-contrast'),
  parameters: inDocs,
} satisfies Story;

/**
 * Colors that the reader forces on every page: the kit's own rules hold here; the colors themselves come from the system,
 * or from a browser's tools for developers ("Rendering", "forced-colors").
 */
export const ForcedColors = {
  play: holds('forced-colors'),
  parameters: inDocs,
} satisfies Story;
