import type {Adjustment, OrderItem, Totals} from './model.js';

const TAX_RATE = 0.08;
const SHIPPING = 9.95;
const FREE_SHIPPING_FROM = 200;

/** Choice: one tax rate, one shipping charge; what matters is that the parts add up. */
export function calculateTotals(items: readonly OrderItem[], adjustments: readonly Adjustment[], fractionDigits = 2): Totals {
  const round = (amount: number) => Number(amount.toFixed(fractionDigits));
  const product = round(items.reduce((sum, {quantity, unitPrice}) => sum + quantity * unitPrice, 0));
  const ofItems = items.flatMap((item) => item.adjustments);
  const adjustment = round([...ofItems, ...adjustments].reduce((sum, {amount}) => sum + amount, 0));
  const shipping = product === 0 || product >= FREE_SHIPPING_FROM ? 0 : round(SHIPPING);
  const shippingTax = round(shipping * TAX_RATE);
  const salesTax = round((product + adjustment) * TAX_RATE);
  return {product, adjustment, shipping, shippingTax, salesTax, grand: round(product + adjustment + shipping + shippingTax + salesTax)};
}

export const fractionDigitsOf = (currency: string): number => (currency === 'JPY' ? 0 : 2);
