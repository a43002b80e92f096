import { css } from 'lit';

/** What a reader presses, chooses or types into. */
export const controls = css`
  /* Room for the bar of a toolkit around this element, so that nothing with the focus is beneath it (WCAG 2.4.11). */
  a,
  button,
  input,
  select,
  summary,
  [tabindex] {
    scroll-margin-block-end: var(--bar, 0);
  }
  a,
  .link {
    color: var(--accent);
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  .link {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  /* In a sentence its lines stay as close as they are, and the finger has 24 pixels (WCAG 2.5.8). */
  .link:not(.tap) {
    padding-block: 0.2em;
    margin-block: -0.2em;
  }
  .tap {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    min-block-size: max(44px, 2.8em);
    min-inline-size: 44px;
    padding: 0.45em 1.15em;
    border: 2px solid var(--accent);
    border-radius: var(--inner);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 700;
    line-height: calc(1.25 + var(--lead));
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .button.quiet {
    background: transparent;
    color: var(--accent);
  }
  .button:hover {
    text-decoration: underline;
  }
  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* On a phone two buttons stand side by side, also where their words are long. */
  @container (max-width: 24em) {
    .button {
      padding-inline: 0.85em;
    }
  }
  @container (max-width: 18em) {
    /* WebKit leaves a flex box one line high where an address breaks into two. */
    .tap {
      display: inline-block;
      padding-block: calc((44px - 1.55em) / 2);
    }
    .button {
      padding-inline: 0.7em;
    }
    .button svg {
      display: none;
    }
    select,
    input[type='search'] {
      padding-inline: 0.4em;
    }
    /* With letters twice as large a number may break at its hyphens. */
    .button .tel {
      white-space: normal;
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.85em 0;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 6px;
  }
  select,
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.4em 0.9em;
    border: 2px solid var(--muted);
    border-radius: var(--inner);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  /* In WebKit a line too long for its menu would widen the page. */
  select {
    contain: paint;
  }
  .field {
    display: block;
    margin-block: 0.9em 0.4em;
  }
  .field + p {
    margin-block-end: 0.9em;
  }
  .field > span {
    display: block;
    margin-block-end: 0.25em;
  }
  @media print {
    .button {
      border-width: 1px;
      background: none;
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: LinkText;
    }
  }
`;
