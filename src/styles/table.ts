import {css} from 'lit';

/** A table whose rows become cards in a narrow container, each fact behind its column's name. */
export const tableStyles = css`
  table {
    width: 100%;
    margin-block: 8px;
    border-collapse: collapse;
    background: var(--_surface);
  }
  table[aria-busy='true'] {
    background: var(--_panel);
  }
  th {
    background: var(--_panel);
    white-space: nowrap;
  }
  th,
  td {
    height: var(--_row);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
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
  @container (max-width: 45em) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      margin-block-end: 12px;
      padding: 8px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    td,
    td.number {
      width: auto;
      min-width: 0;
      height: auto;
      padding: 4px 0;
      border: 0;
      text-align: start;
    }
    td[data-label] {
      display: grid;
      grid-template-columns: minmax(6em, 30%) 1fr;
      gap: 8px;
    }
    td[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }
`;
