import {
  setCustomElementsManifest,
  type ArgTypes,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { getStorybookHelpers, setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import type { SBScalarType } from 'storybook/internal/csf';
import { counties } from '../src/content/county.js';
import '../src/csec-widgets.css';
import '../src/csec-widgets.js';
import { RiskChecklist } from '../src/index.js';
import { forgetAll } from '../src/page.js';
import { exampleCounty } from '../stories/controls.js';
import { cssProperties, declarationOf, manifest } from '../stories/manifest.js';
import { dialNothing } from '../stories/practice.js';
import '../stories/pages/pages.css';
import { pseudoLanguage } from '../stories/pseudo.js';
import './preview.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

// The list's root is closed, and axe would see nothing of it. Here nobody tells the list what they noticed.
RiskChecklist.shadowRootOptions = { mode: 'open' };

const colors = new Map(cssProperties.map((property) => [property.name, property]));

// The same closed list as for the kit's links: whoever writes a link must not be able to put a number on a card.
const fromAddress = new Set([
  'county',
  'audience',
  'heading-level',
  'track',
  'terms',
  'topic',
  'need',
]);

/** The table of an element, and its controls, from its doc comment. */
function argTypesOf(tag: string): ArgTypes | undefined {
  const element = declarationOf(tag);
  if (!element) return undefined;
  const { argTypes } = getStorybookHelpers(tag);
  for (const [key, type] of Object.entries(argTypes)) {
    // A story writes these into the page, not into a field.
    if (/-(part|slot)$/.test(key)) type.control = false;
    // Storybook reads a value from the page's address only where its type is written out.
    if (fromAddress.has(key)) type.type = { name: type.type } as SBScalarType;
    const { table } = type;
    if (table?.defaultValue?.summary === '') delete table.defaultValue;
    const summary = table?.type?.summary;
    if (summary) table.type!.summary = summary.replace(/^CustomEvent<(\w+)>$/, '$1');
    const { light = '', dark = '' } = colors.get(key) ?? {};
    if (!light) continue;
    if (light.startsWith('#')) type.control = { type: 'color' };
    table!.defaultValue = { summary: light === dark ? light : `${light}, dark ${dark}` };
  }
  // The helpers leave out an attribute that no field of the class stands for: `lang`, the browser's own.
  const own = element.attributes?.filter(({ fieldName }) => !fieldName) ?? [];
  const native = own.map(({ name, description = '', type }) => [
    name,
    {
      name,
      description,
      control: { type: 'text' },
      type: { name: 'string' },
      table: { category: 'attributes', type: { summary: type?.text } },
    },
  ]);
  return { ...argTypes, ...Object.fromEntries(native) };
}

// Every language of the kit is in the menu: English, what stands in locales/, and the pseudo-language.
const packs = Object.keys(
  import.meta.glob(['../locales/*/kit.json', '!../locales/en/kit.json']),
).map((path) => path.split('/')[2]!);

const languages = [
  ...['en', ...packs].map((value) => {
    const title = new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value;
    return { value, title: title.charAt(0).toLocaleUpperCase(value) + title.slice(1) };
  }),
  { value: pseudoLanguage, title: 'Right to left (pseudo)' },
];

const dialNothingHere = { handleEvent: dialNothing, capture: true };

/** The page around a story: its language, its county and its look, from the toolbar, and no number that dials. */
const page: Decorator = (story, { args, globals }) => {
  const { language, county, look } = globals as Record<string, string>;
  const properties = Object.entries(args)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `; ${name}: ${String(value)}`);
  return html`
    <div
      class="story-page"
      .lang=${language}
      .dir=${language === pseudoLanguage ? 'rtl' : 'ltr'}
      .style=${`color-scheme: ${look}${properties.join('')}`}
      @click=${dialNothingHere}
      @auxclick=${dialNothingHere}
    >
      ${story({ args: args['county'] ? args : { ...args, county } })}
    </div>
  `;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page, withActions],
  beforeEach: ({ viewMode }) => {
    // A page of documentation shows many stories at once, and one of them would clear the others.
    if (viewMode === 'story') forgetAll();
  },
  initialGlobals: { language: 'en', county: exampleCounty, look: 'light' },
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: languages, dynamicTitle: true },
    },
    county: {
      description: 'The county, where a story sets none',
      toolbar: {
        title: 'County',
        icon: 'location',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No county' },
          ...counties.map(({ id, name }) => ({ value: id, title: name })),
        ],
      },
    },
    look: {
      description: "The page's color-scheme",
      toolbar: {
        title: 'Look',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['csec-ready', 'csec-fallback'] },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true },
      toc: true,
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start', 'Theming', 'Languages', 'Content rules', 'Where each source went'],
          'Elements',
          [
            'Toolkit',
            'Hotline card',
            'Risk checklist',
            'Protocol stepper',
            'Glossary',
            'Topics',
            'Resources',
            'Term',
          ],
          'Pages',
          [
            'Lake County',
            'Orange County',
            'State toolkit',
            'Los Angeles schools',
            'Los Angeles County',
          ],
        ],
      },
    },
  },
};

export default preview;
