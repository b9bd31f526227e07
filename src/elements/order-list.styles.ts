import {css} from 'lit';
import {orderCardStyles} from './order-list-cards.styles.js';

const orderRowStyles = css`
  .box {
    position: relative;
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
  }
  .tools > span {
    min-width: 6em;
    min-height: 1lh;
    margin-inline-end: auto;
  }
  [aria-pressed]::before {
    content: '☐';
    content: '☐' / '';
    margin-inline-end: 6px;
  }
  [aria-pressed='true']::before {
    content: '☑';
    content: '☑' / '';
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* Fixed, so that the rows of another search do not push the columns about. */
  table {
    table-layout: fixed;
  }
  bdi,
  .lock,
  td > .muted {
    display: block;
  }
  /* Each line has the direction of its text, and the side of its column. */
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .placed,
  .order,
  .status {
    font-variant-numeric: tabular-nums;
  }
  .no-placed .placed,
  .no-status .status,
  .no-shipTo .shipTo,
  .no-contact .contact,
  .no-organization .organization,
  .no-total .total {
    display: none;
  }
  .pick {
    width: 56px;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  .order {
    width: max(5.5em, 10.5cqi);
  }
  .placed,
  .status,
  .total {
    width: max(6.3em, 10.5cqi);
  }
  .contact {
    width: max(8em, 15cqi);
  }
  .organization {
    width: 13cqi;
  }
  /* Without the widest column the others share its room. */
  .no-shipTo :is(.order, .placed, .status, .contact, .organization, .total) {
    width: auto;
  }
  th.menu,
  td.menu {
    width: 52px;
    text-align: end;
  }
  th {
    white-space: normal;
    vertical-align: bottom;
  }
  .below {
    background: var(--_panel);
  }
  @container (min-width: 45em) {
    th,
    td {
      padding-inline: 6px;
    }
  }
  tr:has(:checked) > td {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .lock.other {
    color: var(--_error);
  }
  .menu-button {
    min-height: 28px;
    padding: 0 10px;
  }
  .sort {
    min-height: 24px;
    margin: 0 -4px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    white-space: normal;
  }
  .sort,
  .lock {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .sort::after {
    content: '↕';
    display: inline-block;
    margin-inline-start: 4px;
    color: var(--_muted);
    font-weight: normal;
  }
  [aria-sort='ascending'] > .sort::after {
    content: '▲';
    color: inherit;
  }
  [aria-sort='descending'] > .sort::after {
    content: '▼';
    color: inherit;
  }
  .peek {
    width: 24px;
    min-height: 24px;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .pick > * {
    vertical-align: top;
  }
  /* Aurora's pages are from right to left without dir: the sign turns round by itself. */
  .peek::before {
    content: '›' / '';
    display: block;
    font-size: 1.5em;
    line-height: 0.8;
  }
  .peek[aria-expanded='true']::before {
    content: '';
    width: 7px;
    height: 7px;
    margin: auto;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    rotate: 135deg;
  }
  .copy.at-pointer {
    position: absolute;
    border-color: var(--_line);
    background: var(--_surface);
  }
  .choice {
    display: flex;
    gap: 4px;
    align-items: center;
    min-height: 32px;
    padding: 0 12px;
  }
  .group > th {
    background: none;
    text-align: start;
  }
  .below .notice {
    margin: 0;
  }
  @media (pointer: coarse) {
    .menu-button,
    .peek {
      min-width: 44px;
      min-height: 44px;
    }
    .pick {
      width: 96px;
    }
    th.menu,
    td.menu {
      width: 64px;
    }
    .pick > input {
      width: 24px;
      height: 24px;
    }
  }
`;

export const orderListStyles = [orderRowStyles, orderCardStyles];
