import type {Desk} from '../desk/desk.js';
import {loadPart} from '../model/load-part.js';
import type {OrderSummary} from '../model/order.js';
import {copyFrom} from '../ui/copy-button.js';
import {textToCopy, type CopiedFact} from '../ui/copy.js';
import type {CopyAtPointer} from './order-list-copy-button.js';

/** Copying out of rows: from the row's menu, and with the button that follows the pointer. */
export class RowCopy {
  readonly #desk: () => Desk | undefined;
  readonly #order: (orderId: string) => OrderSummary | undefined;
  readonly #say: (text: string) => void;
  #button?: CopyAtPointer;

  constructor(desk: () => Desk | undefined, order: (orderId: string) => OrderSummary | undefined, say: (text: string) => void) {
    this.#desk = desk;
    this.#order = order;
    this.#say = say;
  }

  /** Says how it went at `button`. */
  readonly copy = (button: HTMLElement, orderId: string, fact: CopiedFact): void => {
    const desk = this.#desk();
    const text = this.#textOf(orderId, fact);
    if (desk && text) void copyFrom(desk, button, text, this.#say);
  };

  /** Listens to the whole list: a button in each cell would double the rows. */
  readonly onPointer = async (event: PointerEvent): Promise<void> => {
    const desk = this.#desk();
    if (!desk || event.pointerType !== 'mouse') return;
    const target = event.target as Element;
    const list = event.currentTarget as HTMLElement;
    try {
      const {CopyAtPointer} = await loadPart(() => import('./order-list-copy-button.js'));
      this.#button ??= new CopyAtPointer(list, desk, this.copy);
    } catch {
      return; // The row's menu copies, too.
    }
    this.#button.over(target, (orderId, fact) => !!this.#textOf(orderId, fact));
  };

  #textOf(orderId: string, fact: CopiedFact): string | undefined {
    const order = this.#order(orderId);
    const desk = this.#desk();
    return order && desk && textToCopy(desk, order, fact);
  }
}
