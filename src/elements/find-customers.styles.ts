import {css} from 'lit';

export const findCustomersStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .coach {
    display: grid;
    gap: 8px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .back {
    margin-block-end: 12px;
  }
`;
