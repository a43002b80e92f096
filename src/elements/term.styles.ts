import { css } from 'lit';

export const styles = css`
  :host {
    display: inline !important;
    container-type: normal !important;
  }
  .word {
    anchor-name: --word;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .word:hover {
    text-decoration-style: solid;
  }
  .word slot[hidden] {
    display: inline;
  }
  .word:focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  [popover] {
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    /* It stands in the window, whatever is around its word. */
    inline-size: 24em;
    max-inline-size: calc(100vi - 1.5em);
    filter: drop-shadow(0 4px 14px #0004);
  }
  @supports (position-area: block-end) {
    [popover] {
      inset: auto;
      position-anchor: --word;
      margin-block: 0.35em;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline,
        block-end span-all,
        block-start span-all;
    }
  }
  .root {
    padding: 0.9em 1.1em 0.5em;
  }
  .root > * + * {
    margin-block-start: 0.4em;
  }
  .row {
    gap: 0 1.4em;
  }
  @media print {
    .word {
      text-decoration: none;
    }
  }
`;
