import {css} from 'lit';

export const findCustomersStyles = css`
  section {
    display: grid;
    gap: 8px;
  }
  .coach {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .back {
    margin-block-end: 12px;
  }
`;
