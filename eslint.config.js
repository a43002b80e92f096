import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// The floors: a file imports from the floors below its own, and from nothing else.
const floor = (target, ...from) => ({
  target,
  from,
  message: 'Imports point down: see the README, "How it is built".',
});
const elements = 'src/elements';
const entries = ['src/index.ts', 'src/csec-widgets.ts', 'src/pages'];
const shell = ['src/widget.ts', 'src/page.ts', 'src/surroundings.ts', 'src/children.ts'];
const above = ['stories', 'test', '.storybook'];
const facts = [
  'src/content',
  'src/i18n.ts',
  'src/language.ts',
  'src/events.ts',
  'src/privacy.ts',
  'src/warn.ts',
];

const zones = [
  floor('src', ...above),
  ...facts.map((file) => floor(file, elements, ...shell, ...entries)),
  ...['src/content', 'src/language.ts', 'src/events.ts', 'src/privacy.ts', 'src/warn.ts'].map(
    (file) => floor(file, 'src/i18n.ts'),
  ),
  ...shell.map((file) => floor(file, elements, ...entries)),
  floor(elements, ...entries),
  // An element is never another element's to import: pages compose by tag name.
  ...['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'].map((name) =>
    floor(elements, `${elements}/${name}.ts`),
  ),
];

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'screenshots', '**/node_modules', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
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
    plugins: { lit, wc, 'lit-a11y': litA11y, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      ...wc.configs['flat/best-practice']?.rules,
      ...litA11y.configs.recommended?.rules,
      'wc/guard-super-call': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      // Nothing is stored, sent or evaluated, and no markup is made from text.
      'no-restricted-globals': [
        'error',
        ...[
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'fetch',
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          'eval',
          'Function',
        ],
      ],
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
        ].map((property) => ({ property })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'lit/directives/unsafe-html.js',
            'lit/directives/unsafe-svg.js',
            'lit/directives/style-map.js',
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
          message: 'No inline style: it breaks a strict content security policy.',
        },
      ],
      'no-console': ['error', { allow: ['warn'] }],
      'max-lines': ['error', { max: 230, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
