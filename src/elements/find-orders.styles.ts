import {css} from 'lit';

export const findOrdersStyles = css`
  .box {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block: 8px 16px;
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(160px, 100%), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    align-items: start;
  }
  form > .actions {
    column-gap: calc(var(--_space) * 3);
  }
  /* Has its place before it says something, so that nothing below moves. */
  .busy {
    display: grid;
  }
  .busy > span,
  .busy::after {
    grid-area: 1 / 1;
  }
  .busy::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .wide {
    grid-column: 1 / -1;
  }
  label {
    display: block;
    margin-block-end: 4px;
  }
  details .fields {
    margin-block-start: 8px;
  }
  textarea {
    max-height: 8em;
    resize: none;
    field-sizing: content;
  }
  .quiet {
    margin-inline: -4px;
    padding-inline: 4px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  .skeleton div {
    height: calc(var(--_row) * 2);
    border-block-end: 1px solid var(--_line);
    background: linear-gradient(var(--_panel), var(--_panel)) center / calc(100% - 16px) 12px no-repeat;
  }
`;
