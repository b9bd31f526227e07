import {css} from 'lit';

export const signInStyles = css`
  form {
    display: grid;
    gap: 12px;
    max-width: 320px;
  }
  label {
    display: block;
    margin-block-end: 4px;
  }
`;
