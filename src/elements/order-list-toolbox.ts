import type {LitElement} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {OrderSummary} from '../model/order.js';
import {isOpenBeside, openBeside} from '../ui/popover.js';
import type {columnChooser} from './order-list-chooser.js';
import {isShown, type OrderColumn} from './order-list-columns.js';
import type {ListState} from './order-list-state.js';
import type {ListTool} from './order-list-tools.js';

/** What the list gives to its tools. */
export interface ToolboxHost {
  readonly desk: () => Desk | undefined;
  /** The columns that the CSR can choose from. */
  readonly columns: () => readonly OrderColumn[];
  /** The orders as they stand on the screen. */
  readonly orders: () => readonly OrderSummary[];
  /** Loads what a tool needs; says so where it cannot be had. */
  readonly load: <Part>(load: () => Promise<Part>) => Promise<Part | undefined>;
}

/** What the tools above a list of orders do: each is loaded when it is first used. */
export class ListToolbox {
  /** Shows the columns to choose from; undefined until it was asked for. */
  chooser?: typeof columnChooser;

  readonly #element: LitElement;
  readonly #state: ListState;
  readonly #host: ToolboxHost;

  constructor(element: LitElement, state: ListState, host: ToolboxHost) {
    this.#element = element;
    this.#state = state;
    this.#host = host;
  }

  use(tool: ListTool, click: Event, button: HTMLElement): Promise<void> {
    switch (tool) {
      case 'group':
        return this.#toggleGroups();
      case 'columns':
        return this.#chooseColumns(click, button);
      case 'csv':
      case 'print':
        return this.#export(tool);
    }
  }

  async #toggleGroups(): Promise<void> {
    const part = this.#state.groupBy ? undefined : await this.#host.load(() => import('../model/buyers.js'));
    this.#state.group(part?.groupByBuyer);
  }

  /** While the chooser is open, its button closes it by itself. */
  async #chooseColumns(click: Event, button: HTMLElement): Promise<void> {
    if (isOpenBeside(button)) return;
    click.preventDefault();
    this.chooser ??= (await this.#host.load(() => import('./order-list-chooser.js')))?.columnChooser;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    const chooser = this.#element.renderRoot.querySelector<HTMLElement>('#chooser');
    if (chooser) openBeside(chooser, button, chooser.querySelector('input'));
  }

  /** The selected rows, or all where none is selected, with the columns on screen. */
  async #export(tool: 'csv' | 'print'): Promise<void> {
    const desk = this.#host.desk();
    const orders = this.#host.orders();
    const {selected, hidden} = this.#state;
    const part = await this.#host.load(() => import('./order-list-export.js'));
    if (!part || !desk) return;
    const columns = this.#host.columns().filter((name) => isShown(name, hidden));
    const chosen = selected.size ? orders.filter(({orderId}) => selected.has(orderId)) : orders;
    if (tool === 'csv') part.downloadCsv(desk, chosen, columns);
    else part.printOrders(desk, chosen, columns, getComputedStyle(this.#element).direction);
  }
}
