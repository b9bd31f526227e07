import {css} from 'lit';

/** Where there is no room for columns, each row is a card. They stand behind the styles of rows, which they change. */
export const orderCardStyles = css`
  @container (max-width: 45em) {
    table thead {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    thead > tr,
    table th {
      display: block;
      width: auto;
      height: auto;
      padding: 0;
      border: 0;
      background: none;
    }
    thead > tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
    thead .contact,
    thead .menu {
      display: none;
    }
    .sort {
      margin: 0;
      border-color: var(--_edge);
    }
    table :is(td, th)[class] {
      width: auto;
    }
    .tools {
      justify-content: flex-start;
    }
    .tools > span {
      order: 1;
    }
    tbody > tr {
      position: relative;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 240px;
    }
    .below {
      margin-block-start: -13px;
      border-block-start: 0;
    }
    tr:has(> .pick > :checked) {
      border-color: var(--_accent);
    }
    /* The head of a card: selecting, opening, the number, what can be done. */
    td.pick {
      float: inline-start;
      margin-inline-end: 8px;
    }
    td.order {
      min-height: 36px;
      padding-inline-end: 56px;
    }
    td.menu {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
    }
    td:is(.placed, .status, .shipTo, .contact, .organization, .total) {
      clear: both;
      display: grid;
      grid-template-columns: minmax(6em, 30%) 1fr;
      column-gap: 8px;
    }
    td:is(.placed, .status, .shipTo, .contact, .organization, .total)::before {
      grid-row: 1 / span 4;
      color: var(--_muted);
    }
    .placed::before {
      content: var(--_placed);
    }
    .status::before {
      content: var(--_status);
    }
    .shipTo::before {
      content: var(--_shipTo);
    }
    .contact::before {
      content: var(--_contact);
    }
    .organization::before {
      content: var(--_organization);
    }
    .total::before {
      content: var(--_total);
    }
    th::before {
      display: none;
    }
    /* A card shows nothing outside of itself. */
    [data-said]::after {
      inset-block: calc(100% + 2px) auto;
    }
    .no-placed td.placed,
    .no-status td.status,
    .no-shipTo td.shipTo,
    .no-contact td.contact,
    .no-organization td.organization,
    .no-total td.total {
      display: none;
    }
  }
`;
