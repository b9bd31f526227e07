import {css} from 'lit';

export const reorderRehearsalStyles = css`
  :host {
    container-type: inline-size;
    min-height: 160px;
  }
  .box {
    display: grid;
    gap: 8px;
  }
  .all {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  td {
    vertical-align: middle;
  }
  th.chosen {
    width: 1%;
  }
  td input[type='number'] {
    width: 96px;
    text-align: end;
  }
  .stock b {
    display: inline-block;
    min-width: 1.2em;
    text-align: center;
  }
  .short,
  .unavailable {
    color: var(--_error);
  }
  tr:not(.ticked) bdi {
    color: var(--_muted);
  }
  .skeleton div {
    height: var(--_row);
    border-block-end: 1px solid var(--_line);
    background: var(--_panel);
  }
  .notice .field {
    display: grid;
    gap: 4px;
  }
  @container (max-width: 45em) {
    td[data-label] {
      align-items: center;
    }
  }
`;
