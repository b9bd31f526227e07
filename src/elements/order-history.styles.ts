import {css} from 'lit';

export const orderHistoryStyles = css`
  :host {
    container-type: inline-size;
  }
  .box,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
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
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  select {
    width: auto;
    max-width: 100%;
  }
  .skeleton div {
    height: calc(var(--_row) * 2);
    border-block-end: 1px solid var(--_line);
    background: linear-gradient(var(--_panel), var(--_panel)) center / calc(100% - 16px) 12px no-repeat;
  }
`;
