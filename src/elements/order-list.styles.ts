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
  .placed {
    min-width: 11ch;
  }
  .contact {
    min-width: 15ch;
  }
  .shipTo {
    min-width: 22ch;
  }
  th.menu,
  td.menu {
    width: 1%;
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
