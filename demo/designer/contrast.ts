import {contrast, coloursIn, over, readColour, WHITE, type Colour} from './colour.js';
import {everyElement, hostOf} from './parts-on-screen.js';

/** Something that is hard to read, or whose edge is hard to see. */
export interface Weakness {
  readonly element: Element;
  readonly kind: 'text' | 'edge';
  readonly ratio: number;
  readonly needed: number;
  /** What one reads there. */
  readonly text: string;
}

const TEXT = 4.5;
const LARGE_TEXT = 3;
const EDGE = 3;

/** The element around, as it is painted: through slots and shadow roots. */
const around = (element: Element): Element | undefined => element.assignedSlot ?? element.parentElement ?? hostOf(element);

/** What a thing can stand on: one colour, or those of a gradient. What is open in the top layer stands on itself. */
function groundsOf(element: Element): readonly Colour[] {
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  const own = readColour(backgroundColor);
  const gradient = coloursIn(backgroundImage);
  if (own.alpha === 1 && !gradient.length) return [own];
  const outer = around(element);
  const below = (outer ? groundsOf(outer) : [WHITE]).map((ground) => over(own, ground));
  // A bar of a skeleton covers only a piece of it, and has no text.
  return gradient.length ? below.flatMap((ground) => gradient.map((stop) => over(stop, ground))) : below;
}

const worst = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(over(colour, ground), ground)));

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Text of 24 px, or 18.66 px and bold, is easier to read. */
function neededBy({fontSize, fontWeight}: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? LARGE_TEXT : TEXT;
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({checkVisibilityCSS: true, checkOpacity: true}) && getComputedStyle(element).clipPath === 'none';

/** What cannot be used is excused, and so is what only decorates. */
const isExcused = (element: Element): boolean => !!element.closest('[aria-disabled="true"], [aria-hidden="true"], :disabled');

function textOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
    return element.value;
  return ownText(element);
}

function weakText(element: Element): Weakness[] {
  const text = textOf(element);
  if (!text) return [];
  const style = getComputedStyle(element);
  const ratio = worst(readColour(style.color), groundsOf(element));
  const needed = neededBy(style);
  return ratio < needed ? [{element, kind: 'text', ratio, needed, text}] : [];
}

/** A control is told from what is around it by its edge, or by what it is filled with. */
function weakEdge(element: Element): Weakness[] {
  if (!element.matches('button, input:not([type=checkbox]), select, textarea')) return [];
  const style = getComputedStyle(element);
  const edge = readColour(style.borderTopColor);
  if (edge.alpha === 0 || style.borderTopStyle === 'none' || !parseFloat(style.borderTopWidth)) return [];
  const outer = around(element);
  const outside = outer ? groundsOf(outer) : [WHITE];
  const filled = Math.min(...groundsOf(element).map((ground) => worst(ground, outside)));
  const ratio = Math.max(worst(edge, outside), filled);
  const text = element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id);
  return ratio < EDGE ? [{element, kind: 'edge', ratio, needed: EDGE, text}] : [];
}

/** Looks at everything below that can be seen. */
export const weaknesses = (root: ParentNode): Weakness[] =>
  [...everyElement(root)]
    .filter((element) => element instanceof HTMLElement && isSeen(element) && !isExcused(element))
    .flatMap((element) => [...weakText(element), ...weakEdge(element)]);
