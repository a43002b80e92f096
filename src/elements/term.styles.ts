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
    max-block-size: calc(100vb - 1em);
    overflow: auto;
    filter: drop-shadow(0 4px 14px #0004);
  }
  @supports (position-area: block-end) {
    [popover] {
      inset: auto;
      position-anchor: --word;
      /* Not every browser takes the margins of a popover, auto, for none here. */
      margin: 0.35em 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline,
        block-end span-all,
        block-start span-all,
        --window;
    }
    /* Where there is no room beside the word, above it; what is longer than the window scrolls. */
    @position-try --window {
      position-area: none;
      inset: 0;
      margin: auto;
    }
    /* So always at 400 % zoom. */
    @media (max-height: 26em) {
      [popover] {
        position-area: none;
        inset: 0;
        margin: auto;
      }
    }
    /* And in Firefox, which loses the word where a part of a page is written from right to left and the page is not. */
    @supports (-moz-appearance: none) {
      :host(:dir(rtl)) [popover] {
        position-area: none;
        inset: 0;
        margin: auto;
      }
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
  summary {
    padding-block: 0.8em;
    cursor: pointer;
  }
  @media print {
    .word {
      text-decoration: none;
    }
  }
`;
