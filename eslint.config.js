import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const names = [
  'hotline-card',
  'risk-checklist',
  'protocol-stepper',
  'glossary',
  'topics',
  'resources',
  'term',
  'toolkit',
  'quick-exit',
];
const above = ['**/stories/**', '**/test/**', '**/.storybook/**'];
const entries = ['**/index.js', '**/csec-widgets.js', '**/pages/**'];
const elements = ['**/elements/**'];
const shell = ['**/widget.js', '**/surroundings.js', '**/page.js', '**/children.js', '**/parts.js'];
const words = ['**/i18n.js'];
// No markup from text, and no inline style, by way of a directive.
const unsafe = ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*'];

/** A floor: what its files may not import, because it stands above them. An element is never another's to import. */
const floor = (files, ...higher) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...higher.flat(), ...above, ...unsafe],
            message: 'Imports point down: see the README, "How it is built".',
          },
        ],
      },
    ],
  },
});

const floors = [
  floor(
    [
      'src/content/*.ts',
      'src/language.ts',
      'src/events.ts',
      'src/privacy.ts',
      'src/warn.ts',
      'src/address.ts',
      'src/link-place.ts',
    ],
    ...[elements, entries, shell, words],
  ),
  floor(['src/i18n.ts'], elements, entries, shell),
  floor(
    ['src/widget.ts', 'src/surroundings.ts', 'src/page.ts', 'src/children.ts', 'src/parts.ts'],
    elements,
    entries,
  ),
  floor(
    ['src/elements/*.ts'],
    entries,
    names.map((name) => `./${name}.js`),
  ),
  floor(['src/index.ts', 'src/csec-widgets.ts', 'src/pages/**/*.ts']),
];

export default defineConfig(
  {
    ignores: [
      'dist',
      'storybook-static',
      'screenshots',
      'translator-pack-*',
      '**/node_modules',
      'node_modules',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...wc.configs['flat/best-practice']?.rules,
      ...litA11y.configs.recommended?.rules,
      'wc/guard-super-call': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      // Safari tells VoiceOver of no list where none has bullets, unless its role is said.
      'lit-a11y/no-redundant-role': 'off',
      // Nothing is stored, sent or evaluated, and no markup is made from text.
      'no-restricted-globals': [
        'error',
        ...[
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'cookieStore',
          'fetch',
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          'eval',
          'Function',
          'DOMParser',
          'history',
          'name',
        ],
      ],
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': [
        'error',
        ...[
          'innerHTML',
          'outerHTML',
          'insertAdjacentHTML',
          'sendBeacon',
          'cookie',
          'pushState',
          'replaceState',
          'setHTMLUnsafe',
          'srcdoc',
          'createContextualFragment',
          'parseHTMLUnsafe',
          // By way of an object, too: `window.localStorage`.
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'cookieStore',
        ].map((property) => ({ property })),
        { object: 'window', property: 'name' },
        { object: 'document', property: 'write' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
          message: 'No inline style: it breaks a strict content security policy.',
        },
        {
          selector:
            "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
          message: 'No inline style: it breaks a strict content security policy.',
        },
      ],
      'no-console': ['error', { allow: ['warn'] }],
      'max-lines': ['error', { max: 230, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    // The builder reads the list of the kit's own files, and what is pasted into it, of which nothing runs. No reader of
    // a district comes here.
    files: ['src/pages/builder.ts', 'src/pages/builder/doctor/reading.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  ...floors,
);
