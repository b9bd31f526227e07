/** Colours as browsers compute them, and how well one can be told from another (WCAG 2.2). */
export interface Colour {
  /** Red, green, blue: 0 to 1. */
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

export const WHITE: Colour = {rgb: [1, 1, 1], alpha: 1};
const CLEAR: Colour = {rgb: [0, 0, 0], alpha: 0};

const numbers = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** `rgb(0 110 204 / 0.5)`, `rgba(…)`, `color(srgb 0 0.4 0.8)`. */
export function readColour(text: string): Colour {
  const srgb = text.startsWith('color(srgb ');
  if (!srgb && !text.startsWith('rgb')) return CLEAR;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(text.replace(/^color\(srgb/, ''));
  const whole = srgb ? 1 : 255;
  return {rgb: [red / whole, green / whole, blue / whole], alpha};
}

/** The colours of a gradient, in the order in which they are written. */
export const coloursIn = (image: string): Colour[] => (image.match(/(?:rgba?|color)\([^()]*\)/g) ?? []).map(readColour);

export function over(front: Colour, back: Colour): Colour {
  const mix = (i: 0 | 1 | 2): number => front.rgb[i] * front.alpha + back.rgb[i] * (1 - front.alpha);
  return {rgb: [mix(0), mix(1), mix(2)], alpha: 1};
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = ({rgb: [red, green, blue]}: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** For `<input type="color">`. */
export const hexOf = ({rgb}: Colour): string =>
  `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
