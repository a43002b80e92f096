import { css } from 'lit';

export const styles = css`
  fieldset {
    margin-block-start: 1.3em;
  }
  legend {
    padding: 0;
    font-size: 1.06em;
    font-weight: 700;
  }
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.8em;
    align-items: start;
    min-block-size: 48px;
    padding: 0.7em 0.8em;
    margin-block-start: 0.45em;
    border: 1px solid var(--line);
    border-radius: var(--inner);
    cursor: pointer;
  }
  /* Firefox tells the page where in a closed root the caret stands: in the words that were pressed. */
  @supports (-moz-appearance: none) {
    .check,
    .result {
      user-select: none;
    }
  }
  .check:hover {
    border-color: var(--accent);
  }
  .check:has(:checked) {
    border-color: var(--accent);
    background: var(--soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .check:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .check input {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.12em 0 0;
    accent-color: var(--accent);
  }
  .check input:focus-visible {
    outline: none;
  }
  .hint {
    display: block;
    color: var(--muted);
    font-size: 0.88em;
  }
  .result > * + * {
    margin-block-start: 0.45em;
  }
  .end {
    margin-block-start: 1.2em;
  }
  @media print {
    .check {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;
