import type { ArgTypes } from '@storybook/web-components-vite';
import { audiences, type Audience } from '../src/content/audience.js';
import { counties } from '../src/content/county.js';
import type { District } from '../src/content/district.js';

/** What every element takes. The keys are its attributes. */
export interface CommonArgs {
  county?: string;
  audience?: Audience;
  lang?: string;
  'heading-level'?: number;
  district?: District;
}

/** The county of a story that neither sets one itself nor is given one. */
export const exampleCounty = 'orange';

/** Controls with a choice. All that they say of an attribute besides comes from the manifest. */
export const commonControls: Partial<ArgTypes<CommonArgs>> = {
  county: { control: 'select', options: ['none', ...counties.map(({ id }) => id)] },
  audience: { control: 'inline-radio', options: audiences },
  district: { control: 'object' },
};
