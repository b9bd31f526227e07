import {css} from 'lit';

/** What happened, where the eye is: a bar at the side tells the kind, and so does the mark before the words. */
export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 4px 8px;
    grid-template-columns: auto 1fr;
    margin-block: 8px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_panel);
    overflow-wrap: anywhere;
  }
  .notice.failed {
    border-inline-start-color: var(--_error);
  }
  .notice.done {
    border-inline-start-color: var(--_success);
  }
  .notice > :not(.mark) {
    grid-column: 2;
  }
  .notice > .mark + * {
    grid-row: 1;
  }
  .notice ul {
    list-style: none;
  }
  .mark {
    font-weight: bold;
  }
  .failed > .mark {
    color: var(--_error);
  }
  .done > .mark {
    color: var(--_success);
  }
`;
