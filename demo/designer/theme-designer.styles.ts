import {css} from 'lit';

/** The designer's own look: it does not follow the theme that is being made. */
export const designerStyles = css`
  :host {
    --line: #e0e0e0;
    --accent: #006ecc;
    --hint: #595959;
    display: block;
    color: #333;
    font:
      14px/1.4 Arial,
      Helvetica,
      sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  :is(h2, h3, p, ul, pre) {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 17px;
    font-weight: normal;
  }
  h3 {
    margin-block: 16px 8px;
    font-size: 13px;
    font-weight: bold;
  }
  :is(button, input, select) {
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid #8a8a8a;
    border-radius: 4px;
    background: #fff;
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  :is(button:hover, select:hover) {
    border-color: var(--accent);
  }
  :is(button, input, select, summary, pre, .frame):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus {
    outline: none;
  }
  [aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: bold;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: #fff;
  }
  code,
  pre,
  .value input[type='text'] {
    font:
      12.5px/1.5 ui-monospace,
      'Liberation Mono',
      Menlo,
      Consolas,
      monospace;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 10px 24px;
    border-block-end: 1px solid var(--line);
    background: #f9f9f9;
  }
  .choice,
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    color: var(--hint);
  }
  .toolbar select {
    max-width: 190px;
    color: #333;
  }
  .examples {
    margin-inline-start: auto;
  }
  .examples button {
    color: #333;
  }
  .point svg {
    vertical-align: -2px;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 380px;
  }
  .frame {
    overflow: auto;
    height: calc(100dvh - 116px);
    min-height: 480px;
    background: #ececec;
  }
  .frame:focus-visible {
    outline-offset: -2px;
  }
  .frame.pointing {
    cursor: crosshair;
  }
  .paper {
    min-height: 100%;
    margin-inline: auto;
    background: #fff;
    color: #4d4d4d;
    font-size: 15px;
  }
  .paper > slot {
    display: block;
  }
  .paper:is(.w1280, .w600, .w320) {
    box-shadow: 0 0 0 1px #0002;
  }
  .w1280 {
    width: 1280px;
  }
  .w600 {
    width: 600px;
  }
  .w320 {
    width: 320px;
  }
  aside {
    overflow: auto;
    height: calc(100dvh - 116px);
    min-height: 480px;
    border-inline-start: 1px solid var(--line);
  }
  section {
    padding: 16px 20px 20px;
    border-block-end: 1px solid var(--line);
  }
  section > h2 {
    margin-block-end: 8px;
  }
  .said:not(:empty) {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-start: 16px;
    padding: 8px 16px;
    border-radius: 4px;
    background: #333;
    color: #fff;
  }
  #outlines {
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: hidden;
    pointer-events: none;
  }
  #outlines div {
    position: fixed;
    border: 2px solid #c2185b;
    border-radius: 4px;
    box-shadow: 0 0 0 1px #fff;
  }
  #outlines [data-name]:not([data-name=''])::before {
    content: attr(data-name);
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: -2px;
    padding: 1px 6px;
    background: #c2185b;
    color: #fff;
    font-size: 12px;
    white-space: nowrap;
  }
  #outlines .high::before {
    inset-block: 100% auto;
  }
  @media (width <= 900px) {
    .toolbar,
    section {
      padding-inline: 16px;
    }
    .examples {
      margin-inline-start: 0;
    }
    .work {
      grid-template-columns: minmax(0, 1fr);
    }
    .frame {
      height: 60dvh;
      min-height: 320px;
    }
    aside {
      height: auto;
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
  }
`;
