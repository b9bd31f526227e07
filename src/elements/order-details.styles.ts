import {css} from 'lit';

export const orderDetailsStyles = css`
  :host {
    container-type: inline-size;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
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
  .adjustments bdi {
    display: block;
  }
  [part='customer-link'] {
    white-space: nowrap;
  }
  .title,
  .copied {
    display: flex;
    gap: 4px;
    align-items: flex-start;
  }
  .title {
    align-items: center;
  }
  .print {
    margin-inline-start: auto;
  }
  .skeleton {
    height: 480px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  @media print {
    .actions,
    .print,
    .copy,
    [part='customer-link'],
    lock-takeover,
    .timeline,
    .why {
      display: none;
    }
  }
`;
