import {css} from 'lit';

export const findOrdersStyles = css`
  .box {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: 12px;
    margin-block: 8px 16px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(160px, 100%), 1fr));
    gap: 12px 16px;
    align-items: start;
  }
  .wide {
    grid-column: 1 / -1;
  }
  label {
    display: block;
    margin-block-end: 4px;
  }
  summary {
    width: fit-content;
    padding-block: 4px;
    color: var(--_accent);
    cursor: pointer;
  }
  details .fields {
    margin-block-start: 8px;
  }
  table {
    width: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    background: var(--_surface);
  }
  table[aria-busy='true'] {
    opacity: 0.6;
  }
  th {
    text-align: start;
    white-space: nowrap;
    background: var(--_panel);
  }
  th,
  td {
    height: var(--_row);
    padding: 6px 8px;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .total {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .placed,
  .order {
    font-variant-numeric: tabular-nums;
  }
  .order,
  .status,
  .placed {
    overflow-wrap: normal;
  }
  .phone {
    white-space: nowrap;
  }
  .contact {
    min-width: 15ch;
  }
  .placed {
    min-width: 11ch;
  }
  .shipTo {
    min-width: 22ch;
  }
  th.actions,
  td.actions {
    display: table-cell;
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
  .skeleton div {
    height: calc(var(--_row) * 2);
    border-block-end: 1px solid var(--_line);
    background: linear-gradient(var(--_panel), var(--_panel)) center / calc(100% - 16px) 12px no-repeat;
  }
  @media (pointer: coarse) {
    .menu-button {
      min-height: 44px;
      min-width: 44px;
    }
  }
  @container (max-width: 600px) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    tr {
      margin-block-end: 12px;
      padding: 8px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    td,
    td.total,
    td.actions {
      display: grid;
      grid-template-columns: minmax(6em, 30%) 1fr;
      gap: 8px;
      width: auto;
      min-width: 0;
      height: auto;
      padding: 4px 0;
      border: 0;
      text-align: start;
    }
    td[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
    }
    .below td {
      display: block;
    }
  }
`;
