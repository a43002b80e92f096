import { css } from 'lit';

export const styles = css`
  .resources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    margin-block-start: 0.6em;
  }
  .resource > * + *,
  .resource > div > * + * {
    margin-block-start: 0.25em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .ways > li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  @media print {
    .resource {
      break-inside: avoid;
    }
  }
`;
