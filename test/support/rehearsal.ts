import {appears, find, findAll, textOf} from './elements.js';

/** Presses “Re-order” and waits until the question shows the lines of the order. */
export async function rehearse(el: Element, orderId: string): Promise<HTMLElement> {
  (await appears(el, 'button', 'Re-order')).click();
  const dialog = await appears(el, 'dialog', `Re-order ${orderId}?`);
  await appears(dialog, 'table', `Lines of order ${orderId}`);
  return dialog;
}

/** The cells of each line: ordered, in the cart, in stock, and what is chosen of it. */
export const rehearsed = (dialog: HTMLElement): string[] =>
  findAll(find(dialog, 'table', /^Lines of order/), 'row')
    .slice(1)
    .map((row) => {
      const [, sku, ordered, inCart, stock] = findAll(row, 'cell').map(textOf);
      const [box] = findAll(row, 'checkbox') as HTMLInputElement[];
      const [quantity] = findAll(row, 'spinbutton') as HTMLInputElement[];
      return [sku, ordered, inCart, stock, box?.checked ? `add ${quantity?.value ?? ''}` : '–'].join(' | ');
    });

export const confirm = (dialog: HTMLElement): void => find(dialog, 'button', 'Re-order').click();
