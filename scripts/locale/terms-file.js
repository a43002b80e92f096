import { stringify } from 'csv-stringify/browser/esm/sync';

/** The terms for a tool's term base. With a mark at its beginning by which Excel knows UTF-8. */
export const writeTerms = (terms) =>
  stringify(
    terms.map(({ term, means, rendering, never, why }) => [term, means, rendering, never, why]),
    {
      header: true,
      bom: true,
      columns: ['Term', 'What it means here', 'Rendering', 'Never', 'Why'],
      // A cell that begins with a sign would be a formula in a table.
      escape_formulas: true,
    },
  );
