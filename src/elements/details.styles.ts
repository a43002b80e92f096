import { css } from 'lit';

/** What opens and closes: a word of the glossary, a topic. */
export const detailsStyles = css`
  /* The way to call, before what is to be read: small, since it stands above every part. */
  .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1.5em;
    padding-block: 0.7em 0.8em;
  }
  .reach .row {
    margin: 0;
  }
  .reach > div {
    min-inline-size: 0;
  }
  .reach .wide {
    flex: 1 1 100%;
  }
  details {
    border-block-start: 1px solid var(--line);
    scroll-margin-block-start: 1em;
  }
  details:first-of-type {
    margin-block-start: 0.6em;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 48px;
    padding-block: 0.55em;
    font-weight: 700;
    line-height: calc(1.35 + var(--lead));
    list-style: none;
    cursor: pointer;
  }
  summary > * {
    min-inline-size: 0;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary:hover {
    color: var(--accent);
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0 0.25em 0.25em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin: 0.25em 0.25em 0;
    rotate: 225deg;
  }
  .chapter {
    padding-block: 0.2em 1.3em;
  }
  @media print {
    /* A plain list: no field, no marks. */
    details {
      break-inside: avoid;
    }
    summary {
      min-block-size: 0;
    }
    summary::after {
      display: none;
    }
  }
`;
