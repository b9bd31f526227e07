import {css} from 'lit';

export const foundOrdersStyles = css`
  .box {
    display: grid;
    gap: 8px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    justify-content: space-between;
  }
  .coach {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
`;
