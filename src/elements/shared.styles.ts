import { css } from 'lit';
import { controls } from './controls.styles.js';
import { scripts } from './scripts.styles.js';
import { tongues } from './tongues.styles.js';

// Tokens, and the reset of what inherits.
const base = css`
  :host {
    /* Wins over a page's \`* { all: unset !important }\`: the shadow's important rules are the stronger. */
    display: block !important;
    container-type: inline-size !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  slot[hidden] {
    display: none;
  }
  .root {
    --accent: var(--csec-accent, #0b5b70);
    --on-accent: var(--csec-on-accent, #fff);
    --ink: var(--csec-ink, #17252d);
    --muted: var(--csec-muted, #4d5f69);
    --surface: var(--csec-surface, #fff);
    --soft: var(--csec-soft, #eff6f7);
    --line: var(--csec-line, #d3dde2);
    --now: var(--csec-now, #7a3b00);
    --radius: var(--csec-radius, 12px);
    --now-soft: color-mix(in srgb, var(--now) 9%, var(--surface));
    --now-line: color-mix(in srgb, var(--now) 38%, var(--surface));
    --inner: calc(var(--radius) * 0.8);
    --lead: 0;
    box-sizing: border-box;
    background: var(--surface);
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: clamp(1em, 4.5cqi, 1.65em);
    /* Takes back all that a page may say of its letters (small capitals, features, widths) but their family. */
    font: 400 1em/1 a;
    line-height: calc(1.55 + var(--lead));
    font-family: var(--csec-font, var(--stack, inherit));
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: break-word;
    /* A number can be copied from a page that lets nothing be copied. */
    -webkit-user-select: text;
    user-select: text;
    cursor: auto;
    hyphens: manual;
  }
  @supports (color: light-dark(oklch(from #000 l c h), #fff)) {
    .root {
      --accent: var(--csec-accent, light-dark(#0b5b70, #7fd0e2));
      --on-accent: var(--csec-on-accent, light-dark(#fff, #0b1d24));
      --ink: var(--csec-ink, light-dark(#17252d, #e8eff2));
      --muted: var(--csec-muted, light-dark(#4d5f69, #a9bac3));
      --surface: var(--csec-surface, light-dark(#fff, #0f1a20));
      --soft: var(--csec-soft, light-dark(#eff6f7, #16262d));
      --line: var(--csec-line, light-dark(#d3dde2, #33444d));
      --now: var(--csec-now, light-dark(#7a3b00, #ffd29a));
      --now-soft: light-dark(
        oklch(from var(--now) 0.972 0.022 h),
        oklch(from var(--now) 0.27 0.04 h)
      );
      --now-line: light-dark(
        oklch(from var(--now) 0.87 0.08 h),
        oklch(from var(--now) 0.45 0.07 h)
      );
    }
  }
  /* Letters twice as large on a phone: the longest words of Armenian or Russian are wider than their column. */
  @container (max-width: 14em) {
    .root {
      overflow-wrap: anywhere;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--ink);
      --soft: var(--surface);
      --line: var(--ink);
      --now-line: var(--now);
    }
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  form {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font-size: 1em;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: 60ch;
  }
  .title {
    font-size: clamp(1em, 0.9em + 1.4cqi, 1.4em);
    font-weight: 700;
    line-height: calc(1.25 + var(--lead));
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.06em;
    font-weight: 700;
    line-height: calc(1.35 + var(--lead));
  }
  .small {
    font-size: 0.88em;
    /* As wide as the lines around it. */
    max-inline-size: calc(60ch / 0.88);
  }
  .muted {
    color: var(--muted);
  }
  .stack {
    min-inline-size: 0;
  }
  .stack > * + * {
    margin-block-start: 0.4em;
  }
  /* A draft: the translation, and beneath it the English, each its own block in its own direction. */
  .original {
    display: block;
    color: var(--muted);
    margin-block-start: 0.15em;
  }
  .draft {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.7em;
    margin-block: 0.6em 0.9em;
  }
  .first {
    border: 1px solid var(--accent);
    border-inline-start-width: 6px;
    border-radius: var(--inner);
    background: var(--soft);
    padding: 0.9em 1.1em;
    margin-block: 0.9em 1.1em;
  }
  .practice {
    border: 2px dashed var(--accent);
    border-radius: var(--inner);
    padding: 0.9em 1.1em;
    margin-block: 0.9em;
  }
  .tel {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
      color: #000;
      background: none;
    }
    .only-screen {
      display: none !important;
    }
    /* Paper has nothing to press: what opens is open. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .first {
      border-color: CanvasText;
    }
  }
`;

/** What every element of the kit wears. */
export const shared = [base, controls, scripts, tongues];
