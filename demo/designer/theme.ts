/** What a designer has made: tokens, and rules for parts. */
export interface Theme {
  readonly tokens: Readonly<Record<string, string>>;
  /** By selector, such as `::part(row)` for every element, or `find-orders::part(row)`. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NO_THEME: Theme = {tokens: {}, rules: {}};

/** The tags that stand in a page; a rule for a part names them, so that it hits nobody else's parts. */
const TAGS = [
  'customer-service',
  'find-orders',
  'find-customers',
  'order-history',
  'order-details',
  'lock-takeover',
  'order-comments',
  'order-timeline',
  'held-locks',
  'action-receipts',
  'csr-sign-in',
  'desk-check',
] as const;

const EVERY = `:is(${TAGS.join(', ')})`;

const block = (selector: string, values: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `${selector} {\n${lines.join('')}}\n` : '';
};

/** As it can be put into a page; the page of the designer shows exactly this. */
export const cssOf = ({tokens, rules}: Theme): string =>
  [
    block(':root', tokens),
    ...Object.entries(rules).map(([selector, values]) => block(selector.startsWith('::') ? EVERY + selector : selector, values)),
  ]
    .filter(Boolean)
    .join('\n');

/** A style sheet made of tokens and parts, such as the example themes. */
export function readTheme(css: string): Theme {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const tokens: Record<string, string> = {};
  const rules: Record<string, Record<string, string>> = {};
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    const {selectorText, style} = rule;
    const values = selectorText.includes('::part(') ? (rules[selectorText.replace(EVERY, '')] ??= {}) : tokens;
    for (const name of namesIn(rule.cssText)) values[name] = style.getPropertyValue(name).trim();
  }
  return {tokens, rules};
}

/** As they are written: a sheet itself tells `border-color` as four. */
const namesIn = (rule: string): string[] => [...rule.slice(rule.indexOf('{')).matchAll(/[{;]\s*([\w-]+):/g)].map(([, name = '']) => name);

/** With a value set, or, where it is empty, taken out. */
export function withValue(theme: Theme, selector: string | undefined, name: string, value: string): Theme {
  const changed = (values: Readonly<Record<string, string>> = {}): Record<string, string> => {
    const others = Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
    return value ? {...others, [name]: value} : others;
  };
  if (selector === undefined) return {...theme, tokens: changed(theme.tokens)};
  return {...theme, rules: {...theme.rules, [selector]: changed(theme.rules[selector])}};
}
