import {css} from 'lit';

export const orderDetailsStyles = css`
  :host {
    container-type: inline-size;
  }
  .box {
    display: grid;
    gap: 16px;
  }
  .why {
    margin-block-start: 4px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 8px 16px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 16px 24px;
  }
  .panels section {
    display: grid;
    gap: 8px;
    align-content: start;
    overflow-wrap: anywhere;
  }
  .totals > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 2px;
  }
  .totals .grand {
    border-block-start: 1px solid var(--_line);
    font-weight: bold;
  }
  .totals .adjustments {
    display: block;
  }
  .adjustments bdi {
    display: block;
  }
  table {
    width: 100%;
    margin-block: 8px;
    border-collapse: collapse;
    background: var(--_surface);
  }
  th {
    background: var(--_panel);
  }
  th,
  td {
    height: var(--_row);
    padding: 6px 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th.number,
  td.number {
    text-align: end;
    overflow-wrap: normal;
  }
  .skeleton {
    height: 480px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
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
      margin-block-end: 8px;
      padding: 8px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    td,
    td.number {
      display: grid;
      grid-template-columns: minmax(6em, 30%) 1fr;
      gap: 8px;
      height: auto;
      padding: 2px 0;
      border: 0;
      text-align: start;
    }
    td::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }
  @media print {
    .actions,
    lock-takeover,
    .why {
      display: none;
    }
  }
`;
