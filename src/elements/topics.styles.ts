import { css } from 'lit';

export const styles = css`
  .block {
    max-inline-size: 68ch;
  }
  .block + .block {
    margin-block-start: 0.85em;
  }
  .block.heading {
    margin-block-start: 1.4em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .bullets li {
    padding-inline-start: 0.15em;
    margin-block-start: 0.35em;
    max-inline-size: 58ch;
  }
  .bullets li::marker {
    color: var(--accent);
  }
  .do,
  .dont,
  .say {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 0.9em;
  }
  .dont {
    border-color: var(--now);
  }
  .do .bullets {
    list-style-type: '✓  ';
  }
  .dont .bullets {
    list-style-type: '✕  ';
  }
  .dont li::marker {
    color: var(--now);
  }
  .say .bullets {
    list-style: none;
    padding: 0;
  }
  /* The marks that its words have elsewhere: browsers know others for these languages, or not the same ones. */
  .say:is(:lang(ar), :lang(fa), :lang(hy), :lang(ru)) {
    quotes: '«' '»';
  }
  .say:lang(es) {
    quotes: '“' '”';
  }
  .say li::before {
    content: open-quote;
  }
  .say li::after {
    content: close-quote;
  }
  @media print {
    .block {
      break-inside: avoid;
    }
  }
`;
