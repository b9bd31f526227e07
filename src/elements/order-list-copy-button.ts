import type {Words} from '../i18n/words.js';
import * as en from '../i18n/en.js';
import {render, svg} from 'lit';
import type {CopiedFact} from '../ui/copy.js';
import {copyIcon} from '../ui/copy-button.js';

/** What there is to copy where the pointer is. */
function factUnder(target: Element): {readonly fact: CopiedFact; readonly place: Element} | undefined {
  const cell = target.closest('td.order, td.shipTo, td.contact');
  if (!cell) return undefined;
  if (cell.matches('.order')) return {fact: 'order', place: cell};
  if (cell.matches('.shipTo')) return {fact: 'address', place: cell};
  const [phone, email] = cell.querySelectorAll('bdi');
  const line = email && target === email ? email : phone;
  return line && {fact: line === phone ? 'phone' : 'email', place: line};
}

/**
 * One copy button for the whole table, in the cell under the pointer: a button in each cell would double the rows.
 * For the pointer only; the row's menu copies the same.
 */
export class CopyAtPointer {
  readonly #box: HTMLElement;
  readonly #words: Words;
  readonly #button: HTMLButtonElement;
  #at?: {readonly orderId: string; readonly fact: CopiedFact};

  constructor(box: HTMLElement, words: Words, copy: (button: HTMLElement, orderId: string, fact: CopiedFact) => void) {
    this.#box = box;
    this.#words = words;
    const button = document.createElement('button');
    Object.assign(button, {type: 'button', className: 'copy at-pointer', tabIndex: -1, hidden: true});
    button.setAttribute('aria-hidden', 'true');
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('viewBox', '0 0 16 16');
    render(svg`${copyIcon}`, picture);
    button.append(picture);
    // The focus stays where it is.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.#at && copy(button, this.#at.orderId, this.#at.fact));
    box.append(button);
    this.#button = button;
  }

  /** The pointer has come to something in the list. */
  over(target: Element, has: (orderId: string, fact: CopiedFact) => boolean): void {
    const button = this.#button;
    if (target.closest('.at-pointer')) return;
    const orderId = target.closest<HTMLElement>('tr[data-order]')?.dataset['order'];
    const found = orderId ? factUnder(target) : undefined;
    button.hidden = !found || !orderId || !has(orderId, found.fact);
    delete button.dataset['said'];
    if (!found || !orderId || button.hidden) return;
    this.#at = {orderId, fact: found.fact};
    button.title = this.#words.t(en.copy[found.fact]);
    this.#moveTo(found.place);
  }

  /** To the end of the line, inside its cell. */
  #moveTo(place: Element): void {
    const box = this.#box.getBoundingClientRect();
    const cell = (place.closest('td') ?? place).getBoundingClientRect();
    const start = getComputedStyle(place).direction === 'rtl' ? cell.left : cell.right - this.#button.offsetWidth;
    this.#button.style.left = `${start - box.left}px`;
    this.#button.style.top = `${Math.max(cell.top + 4, place.getBoundingClientRect().top) - box.top}px`;
  }
}
