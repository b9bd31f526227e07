import {css} from 'lit';
import {tokens} from './tokens.js';

/** What every element has in common: its box, type, controls, focus, and how it behaves in other people's settings. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      line-height: 1.4;
      text-align: start;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    * {
      box-sizing: border-box;
    }
    /* What it stands on is there once, not for each element inside again. */
    [exportparts] {
      --order-desk-background: initial;
      --order-desk-padding: initial;
    }
    h1,
    h2,
    h3,
    p,
    dl,
    dd,
    ul {
      margin: 0;
      padding: 0;
    }
    h1 {
      font-size: 1.5em;
    }
    h2 {
      font-size: 1.25em;
    }
    h1,
    h2 {
      font-weight: normal;
    }
    h3 {
      font-size: 1.1em;
    }
    /* The focus ring is about the words. */
    h2,
    h3 {
      width: fit-content;
    }
    summary {
      width: fit-content;
      padding-block: 4px;
      color: var(--_accent);
      cursor: pointer;
    }
    a {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
    }
    :is(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    button {
      min-height: 32px;
      padding: var(--_space) calc(var(--_space) * 4);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_surface);
      cursor: pointer;
    }
    button.primary {
      background: var(--_primary);
      color: var(--_on-primary);
      font-weight: bold;
    }
    button.off {
      color: var(--_muted);
      border-style: dashed;
      background: none;
      cursor: not-allowed;
    }
    input,
    select,
    textarea {
      width: 100%;
      min-height: 32px;
      padding: var(--_space) calc(var(--_space) * 2);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    input[type='checkbox'] {
      width: 16px;
      height: 16px;
      min-height: 0;
      margin: 4px;
      padding: 0;
      accent-color: var(--_accent);
      vertical-align: middle;
    }
    [aria-invalid='true'] {
      border-color: var(--_error);
      box-shadow: inset 0 0 0 1px var(--_error);
    }
    .error {
      color: var(--_error);
    }
    .field > p {
      margin-block-start: 4px;
    }
    .muted {
      color: var(--_muted);
    }
    .number {
      font-variant-numeric: tabular-nums;
      text-align: end;
      white-space: nowrap;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 2);
      align-items: center;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* Nothing is shown of what takes less than 150 ms. Apart from that nothing moves, with reduced motion or without. */
    .waiting {
      animation: appear 0s 150ms both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    @media (pointer: coarse) {
      button,
      input,
      select {
        min-height: 44px;
      }
    }
    @media (forced-colors: active) {
      button.primary {
        border-width: 2px;
      }
      button.off {
        color: GrayText;
        border-color: GrayText;
      }
    }
  `,
];
