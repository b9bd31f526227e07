import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {canBeChosen, type LineChoice, type RehearsedLine, type StockFinding} from '../model/reorder-rehearsal.js';
import {dataCells, dataTable, type Column} from '../ui/table.js';

const MARKS: Readonly<Record<StockFinding, string>> = {
  available: '✓',
  short: '!',
  expected: '…',
  unavailable: '✕',
  gift: '–',
  unchecked: '?',
};

const columnsOf = ({t}: Words): Column[] => {
  const {chosen, product, ordered, inCart, stock, quantity} = en.rehearsalColumn;
  return [
    {name: 'chosen', label: t(chosen)},
    {name: 'product', label: t(product)},
    {name: 'ordered', label: t(ordered), number: true},
    {name: 'inCart', label: t(inCart), number: true},
    {name: 'stock', label: t(stock)},
    {name: 'quantity', label: t(quantity), number: true},
  ];
};

const count = ({t}: Words, n: number | undefined): string => (n === undefined ? t(en.none) : t('{n}', {n}));

interface Choosing {
  readonly choiceOf: (line: RehearsedLine) => LineChoice;
  readonly choose: (line: RehearsedLine, choice: LineChoice) => void;
  /** Whether other quantities can be asked for. */
  readonly counts: boolean;
}

/** Line by line: what was ordered, what is in the cart already, what there is, and what is to be added. */
export const rehearsalTable = (
  words: Words,
  orderId: string,
  lines: readonly RehearsedLine[],
  {choiceOf, choose, counts}: Choosing,
): TemplateResult => {
  const {t} = words;
  const columns = columnsOf(words);
  const row = (line: RehearsedLine): TemplateResult => {
    const {ticked, quantity} = choiceOf(line);
    const sku = line.partNumber ?? line.orderItemId;
    const may = canBeChosen(line);
    const tick = ({target}: Event): void => choose(line, {ticked: (target as HTMLInputElement).checked, quantity});
    // Who writes a number wants the line.
    const enter = ({target}: Event): void => choose(line, {ticked: true, quantity: (target as HTMLInputElement).valueAsNumber});
    const box = html`<input type="checkbox" aria-label=${t(en.addLine, {sku})} .checked=${ticked} @change=${tick} />`;
    const numberBox = html`<input
      part="input"
      type="number"
      min="0"
      .step=${'any'}
      inputmode="decimal"
      aria-label=${t(en.quantityOf, {sku})}
      aria-invalid=${ticked && !isQuantity(quantity)}
      .value=${quantity === undefined || Number.isNaN(quantity) ? '' : String(quantity)}
      @change=${enter}
    />`;
    return html`<tr role="row" part="row" class=${ticked ? 'ticked' : ''}>
      ${dataCells(columns, {
        chosen: may ? box : nothing,
        product: html`<bdi>${sku}</bdi>`,
        ordered: count(words, line.ordered),
        inCart: count(words, line.inCart),
        stock: html`<span class="stock ${line.stock}" part="stock ${line.stock}"
          ><b aria-hidden="true">${MARKS[line.stock]}</b> ${t(en.stockFinding[line.stock], {n: line.left ?? 0})}</span
        >`,
        quantity: !may ? nothing : counts ? numberBox : count(words, quantity),
      })}
    </tr>`;
  };
  return dataTable('lines', t(en.rehearsalTable, {orderId}), columns, lines.map(row));
};

export const isQuantity = (quantity: number | undefined): boolean => quantity === undefined || quantity > 0;
