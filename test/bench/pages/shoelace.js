// The same words with Shoelace and its autoloader, each piece as its documentation writes it.

/** How Shoelace writes each kind of piece; where it has no element, plain HTML. */
export const pieces = {
  widget: ({ inner }) => `<sl-card>${inner}</sl-card>`,
  heading: ({ level, inner }) => `<h${level}>${inner}</h${level}>`,
  paragraph: ({ inner, timed }) => `<p${timed}>${inner}</p>`,
  link: ({ href, inner }) => `<a href="${href}">${inner}</a>`,
  list: ({ tag, inner }) => `<${tag}>${inner}</${tag}>`,
  inset: ({ inner }) => `<div class="inset">${inner}</div>`,
  unseen: ({ inner }) => `<span class="unseen">${inner}</span>`,
  terms: ({ terms }) =>
    terms
      .map(
        ({ name, meaning }) =>
          `<sl-details><span slot="summary">${name}</span>${meaning}</sl-details>`,
      )
      .join(''),
  button: ({ href, strong, icon, inner }) =>
    `<sl-button${href ? ` href="${href}"` : ''}${strong ? ' variant="primary"' : ''}>${
      icon ? '<sl-icon slot="prefix" name="telephone"></sl-icon>' : ''
    }${inner}</sl-button>`,
  check: ({ inner }) => `<p><sl-checkbox>${inner}</sl-checkbox></p>`,
  group: ({ title, hint, checks }) =>
    `<fieldset><legend>${title}</legend><p>${hint}</p>${checks.join('')}</fieldset>`,
  search: ({ label }) => `<sl-input type="search" label="${label}" autocomplete="off"></sl-input>`,
};

const ownStyle = `
  sl-card { display: block; }
  sl-card::part(base) { display: block; }
  .inset { border-inline-start: 6px solid var(--sl-color-primary-600); padding: .5em 1em; background: var(--sl-color-neutral-50); }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

/** The whole page, with the two lines that the documentation gives for the autoloader. */
export const page = ({ kit, columns, style }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Student safety</title>
    <link rel="icon" href="data:,">
    <style>${style}${ownStyle}</style>
    <link rel="stylesheet" href="${kit}/shoelace/themes/light.css">
    <script type="module" data-shoelace="${kit}/shoelace" src="${kit}/shoelace/shoelace-autoloader.js"></script>
  </head>
  <body>
    <main>
      <h1>Student safety</h1>
      <div class="columns">
        <div class="column">${columns[0]}</div>
        <div class="column">${columns[1]}</div>
      </div>
    </main>
  </body>
</html>`;
