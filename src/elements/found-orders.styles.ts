import {css} from 'lit';

export const foundOrdersStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    justify-content: space-between;
  }
  /* What the next search says may be shorter: what stands below and beside it stays where it is. */
  .head > :first-child {
    flex: 1 1 20em;
  }
  .head p {
    min-block-size: 2lh;
    margin-block-start: 4px;
  }
  .coach {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
`;
