import {css} from 'lit';

export const orderCommentsStyles = css`
  form {
    display: grid;
    gap: 8px;
    margin-block: 8px 16px;
  }
  textarea {
    min-height: 72px;
    resize: vertical;
  }
  ul {
    list-style: none;
  }
  ul + button {
    margin-block-start: 8px;
  }
  li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
