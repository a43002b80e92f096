import { html, type TemplateResult } from 'lit';

/** A part of the document, beneath its title. What scrolls in it is named by that: no two regions are named alike. */
export const section = (id: string, title: string, body: unknown): TemplateResult => html`
  <section class=${id}>
    <h4 id="approval-${id}">${title}</h4>
    ${body}
  </section>
`;

/** The names of the columns of a table. */
export const columns = (names: readonly unknown[]): TemplateResult => html`
  <thead>
    <tr>
      ${names.map(
        (name) => html`
          <th scope="col">${name}</th>
        `,
      )}
    </tr>
  </thead>
`;

/** A table, named by the title with this id. Where it is wider than the screen, it scrolls: by keys, too. */
export const table = (id: string, rows: unknown): TemplateResult => html`
  <div class="scroll" role="region" aria-labelledby=${id} tabindex="0">
    <table aria-labelledby=${id}>
      ${rows}
    </table>
  </div>
`;
