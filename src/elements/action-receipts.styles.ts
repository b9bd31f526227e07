import {css} from 'lit';

export const actionReceiptsStyles = css`
  :host {
    display: grid;
    gap: 8px;
    container-type: inline-size;
  }
  .time,
  .by {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  th.receipt {
    width: 40px;
  }
  td p {
    overflow-wrap: anywhere;
  }
`;
