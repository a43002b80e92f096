import { css } from 'lit';

export const styles = css`
  .lead {
    margin-block: 0.9em 1em;
    font-weight: 700;
  }
  /* No grid: WebKit keeps the heights of its rows where a phone is turned and they break into more lines. */
  .tracks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    padding: 0.3em;
    margin-block: 0.9em 1.3em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .tracks button {
    flex: 1 1 13em;
    min-inline-size: 0;
    appearance: none;
    min-block-size: 46px;
    padding: 0.3em 0.7em;
    border: 1px solid transparent;
    border-radius: var(--inner);
    background: transparent;
    color: var(--muted);
    font: inherit;
    font-weight: 700;
    line-height: calc(1.3 + var(--lead));
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .tracks button:hover {
    color: var(--ink);
  }
  .tracks button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--surface);
    color: var(--ink);
  }
  .track + .track {
    margin-block-start: 1.7em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .steps {
    counter-reset: step;
    margin-block-start: 1.1em;
  }
  .step {
    counter-increment: step;
    position: relative;
    padding-inline-start: 3.3em;
    padding-block-end: 1.6em;
  }
  .step::before {
    content: counter(step);
    float: inline-start;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 2.2em;
    block-size: 2.2em;
    margin-block-start: -0.25em;
    margin-inline-start: -3.3em;
    border: 2px solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  /* An edge and no background: forced colors leave backgrounds out. */
  .step::after {
    content: '';
    position: absolute;
    inset-block: 2em 0.35em;
    inset-inline-start: calc(1.1em - 1px);
    border-inline-start: 2px solid var(--line);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step:last-child::after {
    display: none;
  }
  @container (max-width: 18em) {
    .step {
      padding-inline-start: 0;
    }
    .step::before {
      float: none;
      margin: 0 0 0.5em;
    }
    .step::after {
      display: none;
    }
  }
  .step.strong::before {
    background: var(--accent);
    color: var(--on-accent);
  }
  .body > * + * {
    margin-block-start: 0.5em;
  }
  .whens {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.5em;
    margin-block: 0.4em;
  }
  .when {
    padding: 0.08em 0.7em;
    border: 1px solid var(--now-line);
    border-radius: 1.2em;
    background: var(--now-soft);
    color: var(--now);
    font-size: 0.86em;
    font-weight: 700;
  }
  .when .original {
    color: inherit;
    font-weight: 400;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-start: 1.2em;
  }
  .pager .button[aria-disabled='true'] {
    border-style: dashed;
    opacity: 0.65;
    cursor: default;
    text-decoration: none;
  }
  @media (prefers-contrast: more) {
    .tracks button {
      border-color: currentColor;
    }
    .tracks button[aria-pressed='true'] {
      border-width: 3px;
    }
    /* Its dashes say that it leads nowhere. */
    .pager .button[aria-disabled='true'] {
      opacity: 1;
    }
  }
  /* There the backgrounds are one, and the edges too: the track that is shown has a stronger one. */
  @media (forced-colors: active) {
    .tracks button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .pager .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
  @media screen {
    .shut .body {
      display: none;
    }
  }
  @media print {
    .step {
      break-inside: avoid;
    }
    .when {
      color: #000;
      border-color: #000;
      background: none;
    }
  }
`;
