import {css} from 'lit';

export const customerListStyles = css`
  .box {
    container-type: inline-size;
  }
  /* Fixed, so that the rows of another search do not push the columns about. */
  table {
    table-layout: fixed;
  }
  th {
    white-space: normal;
  }
  th.account,
  th.contact {
    width: 14%;
  }
  th.menu {
    width: max(72px, 5.5em);
  }
  .menu {
    text-align: end;
  }
  .disabled {
    font-weight: bold;
  }
  .menu-button,
  .peek {
    min-height: 28px;
    padding: 0 10px;
  }
  .link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    overflow-wrap: anywhere;
  }
  .below {
    background: var(--_panel);
  }
  .below .notice {
    margin: 0;
  }
  .below td > * {
    margin-block: 4px;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
  }
  @media (pointer: coarse) {
    .menu-button,
    .peek,
    .link {
      min-width: 44px;
      min-height: 44px;
    }
  }
  @container (max-width: 45em) {
    .menu {
      text-align: start;
    }
    .below {
      margin-block-start: -13px;
      border-block-start: 0;
    }
  }
`;
