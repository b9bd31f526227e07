import type {HclVersion} from '../model.js';

/** Order and cart services send amounts as strings with five decimals. */
export const amount = (value: number): string => value.toFixed(5);

/** An amount with its currency beside it, as orders and items have many: {grandTotal, grandTotalCurrency}. */
export const amounts = (values: Readonly<Record<string, number>>, currency: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => [
      [name, amount(value)],
      [`${name}Currency`, currency],
    ]),
  );

/** 9.1 sends some numbers as numbers that older versions send as strings. */
export const numberOf = (value: number, version: HclVersion): number | string => (version === '9.1' ? value : String(value));
