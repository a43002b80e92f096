import { css } from 'lit';

export const styles = css`
  :host {
    --bar: 9em;
  }
  /* A page is no card: what stands in it has edges of its own. */
  .root {
    border: 0;
    border-radius: 0;
    padding: 0;
    background: none;
  }
  .language {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.3em 0.7em;
    margin-block-end: 0.8em;
  }
  .language select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.7em 1.5em;
    margin-block-end: 0.8em;
  }
  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.7em;
    inline-size: 100%;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    border-block: 1px solid var(--line);
    margin-block-end: 1.2em;
  }
  .page,
  .main,
  .rest {
    display: flex;
    flex-direction: column;
    gap: 1.4em;
  }
  @container (min-width: 60em) {
    .page {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1.65fr) minmax(0, 1fr);
      align-items: start;
    }
    .main {
      grid-area: 1 / 1 / 3 / 2;
    }
  }
  /* Here the way to call is always in sight, and one menu of counties is enough. */
  csec-topics::part(first),
  csec-resources::part(first),
  csec-risk-checklist::part(county),
  csec-protocol-stepper::part(county) {
    display: none;
  }
  /* Their words come later: what stands beneath stays where it is. */
  csec-topics,
  csec-resources {
    min-block-size: 22em;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.3em 1.4em;
    margin-block-start: 1.2em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
    background: var(--surface);
  }
  /* At 400 % zoom, or on a phone held sideways, it would take the room to read. */
  @media (max-height: 26em) {
    .bar {
      position: static;
    }
  }
  @container (max-width: 14em) {
    .bar {
      position: static;
    }
  }
  .bar .row {
    margin: 0;
  }
  .danger {
    color: var(--now);
    font-weight: 700;
  }
`;
