import {tokens} from '../../src/styles/tokens.js';
import {hostOf} from './parts-on-screen.js';

/** A property of something on the screen, and the tokens that its value is made of. */
export interface Behind {
  readonly property: string;
  readonly tokens: readonly string[];
  /** What it stands on, or in, has it. */
  readonly inherited: boolean;
}

/** Private names, and the public tokens that they stand for. */
const PUBLIC = new Map(
  [...tokens.cssText.matchAll(/(--_[\w-]+): (.*);/g)].map(([, name = '', value = '']) => [name, value.match(/--order-desk-[\w-]+/g) ?? []]),
);

/** What an element has from those around it, and what the outermost has it from. */
const INHERITED = new Map([
  ['color', '--order-desk-text'],
  ['background', '--order-desk-background'],
  ['font-size', '--order-desk-font-size'],
  ['font-family', '--order-desk-font'],
]);

const tokensIn = (value: string): string[] => [...new Set((value.match(/--_[\w-]+/g) ?? []).flatMap((name) => PUBLIC.get(name) ?? []))];

/** Enough of CSS's order of rules for the desk's own sheets: classes and states before tags. */
const weight = (selector: string): number =>
  (selector.match(/[.[]|(?<!:):(?!:|is|where)/g) ?? []).length * 100 + (selector.match(/(^|[\s>+~(])[a-z]/g) ?? []).length;

function* rulesIn(list: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) yield rule;
    else if (rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches) yield* rulesIn(rule.cssRules);
  }
}

/** What the style sheets of its shadow root say of an element: the strongest value of each property. */
function declared(element: Element): Map<string, string> {
  const root = element.getRootNode();
  const strongest = new Map<string, {readonly value: string; readonly strength: number}>();
  for (const sheet of root instanceof ShadowRoot ? root.adoptedStyleSheets : []) {
    for (const {selectorText, cssText} of rulesIn(sheet.cssRules)) {
      if (selectorText.includes(':host') || !element.matches(selectorText)) continue;
      const strength = weight(selectorText);
      for (const [, name = '', value = ''] of cssText.matchAll(/[{;]\s*([\w-]+): ([^;]+)/g)) {
        const property = name.replace('background-color', 'background').replace(/^border-(?!radius).*/, 'border');
        if (strength >= (strongest.get(property)?.strength ?? 0)) strongest.set(property, {value, strength});
      }
    }
  }
  return new Map([...strongest].map(([property, {value}]) => [property, value]));
}

const isNothing = (value: string | undefined): boolean => !value || /^(none|transparent|inherit|initial)$/.test(value);

/** The tokens that colour, size and shape a thing. */
export function tokensBehind(element: Element): Behind[] {
  const own = declared(element);
  const found: Behind[] = [];
  for (const [property, value] of own) {
    const names = tokensIn(value);
    if (names.length) found.push({property, tokens: names, inherited: false});
  }
  for (const [property, outermost] of INHERITED) {
    if (!isNothing(own.get(property))) continue;
    found.push({property, tokens: [...fromAround(element, property), outermost].slice(0, 1), inherited: true});
  }
  return found;
}

function fromAround(element: Element, property: string): string[] {
  for (let outer = element.parentElement ?? hostOf(element); outer; outer = outer.parentElement ?? hostOf(outer)) {
    const value = declared(outer).get(property);
    if (!isNothing(value)) return tokensIn(value as string);
  }
  return [];
}
