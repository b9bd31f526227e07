import {css} from 'lit';

export const orderPeekStyles = css`
  :host {
    min-height: 12em;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 8px 24px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
  }
  .copied {
    display: flex;
    gap: 4px;
    align-items: flex-start;
  }
  .text {
    display: -webkit-box;
    overflow: hidden;
    white-space: pre-line;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
`;
