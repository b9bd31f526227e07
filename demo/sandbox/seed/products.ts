export interface Product {
  partNumber: string;
  productId: string;
  /** In US dollars. */
  price: number;
  orderable: boolean;
}

const product = (partNumber: string, index: number, price: number, orderable = true): Product => ({
  partNumber,
  productId: String(10001 + index),
  price,
  orderable,
});

const CODES = ['LAMP', 'CHAIR', 'DESK', 'SHELF', 'RUG', 'MUG', 'KETTLE', 'TOASTER', 'CLOCK', 'VASE', 'PILLOW', 'BASKET'];

/** 48 things for the home: four variants of each kind. */
export const PRODUCTS: readonly Product[] = CODES.flatMap((code, kind) =>
  [1, 2, 3, 4].map((variant) => product(`${code}-${100 + kind}-0${variant}`, kind * 4 + variant, 9.99 + kind * 17.5 + variant * 4)),
);

export const DISCONTINUED = product('RADIO-900-01', 900, 79, false);
export const FREE_GIFT = product('GIFT-CARD-HOLDER', 901, 0);

const ALL = [...PRODUCTS, DISCONTINUED, FREE_GIFT];

export const productOf = (productId: string, partNumber?: string): Product | undefined =>
  ALL.find((one) => (productId ? one.productId === productId : one.partNumber === partNumber));

const RATES: Readonly<Record<string, number>> = {USD: 1, CAD: 1.35, EUR: 0.9, GBP: 0.8, JPY: 150, PLN: 4};

export function priceIn(currency: string, {price}: Product): number {
  return Number((price * (RATES[currency] ?? 1)).toFixed(currency === 'JPY' ? 0 : 2));
}
