import { css } from 'lit';

export const styles = css`
  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
    background: var(--now-soft);
    border: 1px solid var(--now-line);
    border-radius: var(--inner);
    padding: 0.5em 0.95em;
    margin-block-end: 1.2em;
    color: var(--now);
    font-weight: 700;
  }
  .now .original {
    color: inherit;
    font-weight: 400;
  }
  .now a {
    color: inherit;
    font-size: 1.12em;
    font-weight: 700;
  }
  .now p {
    flex: 1 1 100%;
    font-weight: 400;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.5em;
    margin-block-start: 0.8em;
  }
  .digits {
    /* The largest words of the card, and never wider than it: twelve characters take some seven ems. */
    font-size: clamp(1em, min(1.1em + 4.4cqi, (100cqi - 2.4em) / 7.2), 2.35em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  [part='number'] .row {
    margin-block-start: 0.45em;
  }
  .after {
    margin-block-start: 1em;
  }
  .part {
    border-block-start: 1px solid var(--line);
    margin-block-start: 1.2em;
    padding-block-start: 1.1em;
  }
  @media print {
    .now {
      color: #000;
      background: none;
      border-color: #000;
    }
  }
`;

/** The list of lines for the whole state, where an element shows it. */
export const lineStyles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 1em;
    align-items: center;
    padding-block: 0.5em 0.7em;
  }
  .line + .line {
    border-block-start: 1px solid var(--line);
  }
  .name {
    font-weight: 700;
    line-height: calc(1.3 + var(--lead));
    text-align: start;
  }
  /* A number runs from left to right, and stands where its line begins. */
  .line > .tap {
    justify-self: start;
  }
  .about {
    grid-column: 1 / -1;
  }
  .about p + p {
    margin-block-start: 0.15em;
  }
  @container (max-width: 22em) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
