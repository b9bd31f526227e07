import {css} from 'lit';

export const orderListStyles = css`
  .box {
    container-type: inline-size;
  }
  .placed,
  .order,
  .status {
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .phone {
    white-space: nowrap;
  }
  /* Fixed, so that the rows of another search do not push the columns about. */
  table {
    table-layout: fixed;
  }
  .order {
    width: 14%;
  }
  .placed,
  .status,
  .total {
    width: 11%;
  }
  .contact {
    width: 18%;
  }
  th.menu,
  td.menu {
    width: max(72px, 5.5em);
    text-align: end;
  }
  .lock {
    display: block;
    overflow-wrap: anywhere;
  }
  .lock.other {
    color: var(--_error);
  }
  .menu-button {
    min-height: 28px;
    padding: 0 10px;
  }
  .below .notice {
    margin: 0;
  }
  @media (pointer: coarse) {
    .menu-button {
      min-width: 44px;
      min-height: 44px;
    }
  }
  @container (max-width: 600px) {
    td.menu {
      width: auto;
      text-align: start;
    }
  }
`;
