import { css } from 'lit';

/** What the letters of a language need: room above and below, a font that has them, lines that break where they may. */
export const scripts = css`
  .root:is(:lang(ar), :lang(fa), :lang(hy), :lang(ko), :lang(pa), :lang(zh)) {
    --lead: 0.2;
  }
  /* Where the page around is in Latin letters its font may have none of these: the system's is the one for the script. */
  :host(:is(:lang(en), :lang(es))) .root:not(:lang(en), :lang(es), :lang(vi), :lang(fil)) {
    --stack: system-ui, sans-serif;
  }
  /* Their letters are small beside Latin ones of the same size. */
  .root:is(:lang(ar), :lang(fa), :lang(pa)) :is(.small, .hint):not(:lang(en)) {
    font-size: 0.95em;
    max-inline-size: calc(60ch / 0.95);
  }
  :lang(ko) {
    word-break: keep-all;
  }
  .root:lang(zh) {
    line-break: strict;
    /* No line of one sign at the end. */
    text-wrap: pretty;
  }
  /* Long words in a narrow column. What is English there is a name or an address, and stays whole. */
  @container (max-width: 24em) {
    .root:is(:lang(es), :lang(hy), :lang(ru)) {
      hyphens: auto;
    }
    .root:lang(es) :is(:lang(en), bdi, a) {
      hyphens: manual;
    }
  }
  /* In a wide card a short heading and its English would stand far apart where one of them begins on the right. */
  @container (min-width: 30em) {
    :is(.title, .subtitle) .original {
      inline-size: fit-content;
    }
  }
`;
