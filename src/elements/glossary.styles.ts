import { css } from 'lit';

export const styles = css`
  .count {
    min-block-size: 1.6em;
  }
  .meaning {
    padding-block: 0 1em;
  }
  .meaning > * + * {
    margin-block-start: 0.35em;
  }
`;
