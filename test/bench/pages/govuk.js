// The same words with govuk-frontend, each piece as its documentation writes it.

let count = 0;
const id = () => `bench-${++count}`;

const link = ({ href, strong, inner }) =>
  href
    ? `<a href="${href}" role="button" draggable="false" class="govuk-button${strong ? '' : ' govuk-button--secondary'}" data-module="govuk-button">${inner}</a>`
    : `<button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button">${inner}</button>`;

function check({ inner }) {
  const box = id();
  return `<div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" id="${box}" name="${box}" type="checkbox" value="yes">
    <label class="govuk-label govuk-checkboxes__label" for="${box}">${inner}</label>
  </div>`;
}

function group({ title, hint, checks }) {
  const hintId = id();
  return `<div class="govuk-form-group">
    <fieldset class="govuk-fieldset" aria-describedby="${hintId}">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${title}</legend>
      <div id="${hintId}" class="govuk-hint">${hint}</div>
      <div class="govuk-checkboxes" data-module="govuk-checkboxes">${checks.join('')}</div>
    </fieldset>
  </div>`;
}

const term = ({ name, meaning }, index) => `<div class="govuk-accordion__section">
    <div class="govuk-accordion__section-header">
      <h3 class="govuk-accordion__section-heading">
        <span class="govuk-accordion__section-button" id="words-heading-${index + 1}">${name}</span>
      </h3>
    </div>
    <div id="words-content-${index + 1}" class="govuk-accordion__section-content">${meaning}</div>
  </div>`;

function search({ label }) {
  const field = id();
  return `<div class="govuk-form-group">
    <label class="govuk-label" for="${field}">${label}</label>
    <input class="govuk-input" id="${field}" name="${field}" type="search" spellcheck="false">
  </div>`;
}

const sizes = { 1: 'xl', 2: 'l', 3: 'm', 4: 's' };

/** How govuk-frontend writes each kind of piece. */
export const pieces = {
  widget: ({ name, inner }) =>
    name === 'hotline-card'
      ? `<div class="govuk-summary-card"><div class="govuk-summary-card__content">${inner}</div></div>`
      : `<section>${inner}</section>`,
  heading: ({ level, inner }) =>
    `<h${level} class="govuk-heading-${sizes[level] ?? 's'}">${inner}</h${level}>`,
  paragraph: ({ inner, timed }) => `<p class="govuk-body"${timed}>${inner}</p>`,
  link: ({ href, inner }) => `<a class="govuk-link" href="${href}">${inner}</a>`,
  list: ({ tag, inner }) =>
    `<${tag} class="govuk-list${tag === 'ol' ? ' govuk-list--number' : ''}">${inner}</${tag}>`,
  inset: ({ inner }) => `<div class="govuk-inset-text">${inner}</div>`,
  unseen: ({ inner }) => `<span class="govuk-visually-hidden">${inner}</span>`,
  terms: ({ terms }) =>
    `<div class="govuk-accordion" data-module="govuk-accordion" id="words">${terms.map(term).join('')}</div>`,
  button: link,
  check,
  group,
  search,
};

/** The whole page, with script and style as the documentation asks for them. */
export const page = ({ kit, columns }) => `<!doctype html>
<html lang="en" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <title>Student safety</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${kit}/govuk/govuk-frontend.min.css">
  </head>
  <body class="govuk-template__body">
    <script>
      document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');
    </script>
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper">
        <h1 class="govuk-heading-xl">Student safety</h1>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">${columns[0]}</div>
          <div class="govuk-grid-column-one-third">${columns[1]}</div>
        </div>
      </main>
    </div>
    <script type="module" src="${kit}/govuk/govuk-frontend.min.js"></script>
    <script type="module">
      import { initAll } from '${kit}/govuk/govuk-frontend.min.js';
      initAll();
      dispatchEvent(new Event('bench-initialised'));
    </script>
  </body>
</html>`;
