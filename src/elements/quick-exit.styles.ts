import { css } from 'lit';

export const styles = css`
  .root {
    border: 0;
    padding: 0;
    background: none;
  }
  /* Where the page begins with it, nothing could be scrolled out from beneath the button. */
  @container (max-width: 52em) {
    .root {
      padding-block-start: 3.6em;
    }
  }
  /* The English stands where its translation begins, on the right too. */
  .original {
    inline-size: fit-content;
  }
  details p + p {
    margin-block-start: 0.4em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  summary::marker {
    content: '';
  }
  /* In the top layer: above the cookie bars and chat bubbles of the page, whatever their z-index. */
  .above {
    position: fixed;
    inset: auto;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    margin: 0;
    border: 0;
    padding: 0;
    overflow: visible;
    background: none;
    color: var(--ink);
    pointer-events: none;
  }
  .above:popover-open {
    display: flex;
    flex-direction: column;
    align-items: end;
  }
  .leave {
    pointer-events: auto;
    border-color: #fff;
    background: #17252d;
    color: #fff;
    box-shadow: 0 2px 10px #0005;
  }
  .status:not(:empty) {
    margin-block-start: 0.4em;
    padding: 0.4em 0.8em;
    /* Forced colors draw it. */
    border: 1px solid transparent;
    border-radius: var(--inner);
    background: #17252d;
    color: #fff;
  }
  .cover {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    background: #fff;
    color: #17252d;
    padding: 2em;
  }
  .cover p {
    max-inline-size: none;
    text-align: center;
  }
  @media print {
    .root {
      padding: 0;
    }
    .above,
    .cover {
      display: none !important;
    }
  }
`;
