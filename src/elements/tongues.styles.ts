import { css } from 'lit';

/** An element, and beside it the English, if a reader wants both. */
export const tongues = css`
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }
  .cell {
    container-type: inline-size;
  }
  @container (min-width: 42em) {
    .pair:has(> .cell + *) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .tongues {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
    margin-block-start: 0.85em;
    border-block-start: 1px solid var(--line);
  }
  .tongues [aria-pressed='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
`;
