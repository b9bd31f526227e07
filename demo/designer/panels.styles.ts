import {css} from 'lit';

/** What stands beside the preview: values, parts, warnings, the CSS. */
export const panelStyles = css`
  .hint,
  small {
    color: var(--hint);
    font-size: 12.5px;
  }
  .where {
    overflow-wrap: anywhere;
  }
  .kinds,
  .names,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 8px;
  }
  :is(.kinds, .names) button {
    min-height: 26px;
    padding: 1px 8px;
    border-color: #8a8a8a;
    font-size: 13px;
  }
  .values {
    display: grid;
    gap: 12px;
  }
  .value {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
  }
  .value .hint {
    grid-column: 2;
  }
  .value label {
    overflow-wrap: anywhere;
  }
  .boxes {
    display: flex;
    gap: 6px;
  }
  .boxes [type='text'] {
    flex: 1;
    min-width: 0;
  }
  .boxes .set {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .boxes [type='color'] {
    flex: none;
    width: 32px;
    padding: 2px;
  }
  ::placeholder {
    color: #666;
    opacity: 1;
  }
  .states,
  .behind {
    display: grid;
    gap: 6px;
  }
  .behind li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
  }
  .behind li > span {
    min-width: 104px;
  }
  .link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  details {
    margin-block-start: 12px;
  }
  summary {
    width: fit-content;
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
  }
  .weak {
    display: grid;
    gap: 6px;
  }
  .weak button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 10px;
    width: 100%;
    border-color: var(--line);
    border-inline-start: 4px solid #ca4200;
    text-align: start;
  }
  .weak b {
    color: #b93c00;
    font-variant-numeric: tabular-nums;
  }
  .weak .where {
    grid-column: 1 / -1;
    color: var(--hint);
    font-size: 12.5px;
  }
  .good b {
    color: #2f6f1b;
  }
  pre {
    overflow: auto;
    max-height: 360px;
    padding: 12px;
    border-radius: 4px;
    background: #f5f5f5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
