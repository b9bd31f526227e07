import {css} from 'lit';

/**
 * The design tokens, each with the default that looks at home in Aurora. Private names start with `--_`. Those without a default are what
 * the page around gives, as long as they are not set.
 */
export const tokens = css`
  :host {
    --_accent: var(--order-desk-accent, #006ecc);
    --_on-accent: var(--order-desk-on-accent, #fff);
    --_error: var(--order-desk-error, #ca4200);
    --_success: var(--order-desk-success, #2f6f1b);
    --_muted: var(--order-desk-muted, #666);
    --_line: var(--order-desk-line, #e5e5e5);
    --_edge: var(--order-desk-edge, #8a8a8a);
    --_surface: var(--order-desk-surface, #fff);
    --_panel: var(--order-desk-panel, #f9f9f9);
    --_primary: var(--order-desk-primary, linear-gradient(#ffc43d, #ffb123));
    --_on-primary: var(--order-desk-on-primary, #333);
    --_radius: var(--order-desk-radius, 4px);
    --_space: var(--order-desk-space, 4px);
    --_row: var(--order-desk-row-height, 36px);
    --_focus: var(--order-desk-focus, var(--_accent));
    color: var(--order-desk-text);
    background: var(--order-desk-background);
    padding: var(--order-desk-padding);
    border-radius: var(--order-desk-radius);
    font-family: var(--order-desk-font);
    font-size: var(--order-desk-font-size);
    color-scheme: var(--order-desk-color-scheme);
  }
`;
