import {NO_THEME, type Theme} from './theme.js';

const KEY = 'order-desk-designer';

/** What was made last in this browser. */
export function kept(): Theme {
  try {
    const {tokens, rules} = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Theme>;
    return {tokens: tokens ?? {}, rules: rules ?? {}};
  } catch {
    return NO_THEME;
  }
}

/** A browser that keeps nothing is no reason not to go on. */
export function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(theme));
  } catch {
    return;
  }
}
