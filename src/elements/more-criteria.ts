import type {LitElement} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {Country} from '../model/country.js';
import {readPreference, writePreference} from './preferences.js';

/** The criteria of a search form that are folded away: whether they are shown, kept in this browser, and the countries they offer. */
export class MoreCriteria {
  open: boolean;
  countries: readonly Country[] = [];

  readonly #host: LitElement;
  readonly #desk: () => Desk | undefined;
  readonly #preference: string;

  constructor(host: LitElement, desk: () => Desk | undefined, preference: string) {
    this.#host = host;
    this.#desk = desk;
    this.#preference = preference;
    this.open = readPreference(preference) === 'open';
  }

  /** The countries of another store are others. */
  readAgain(): void {
    this.countries = [];
    if (this.open) void this.#loadCountries();
  }

  /** `toggle` does not bubble, so the form listens in the capture phase. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      this.open = target.open;
      writePreference(this.#preference, target.open ? 'open' : 'closed');
      if (target.open) void this.#loadCountries();
    },
  };

  async #loadCountries(): Promise<void> {
    try {
      this.countries = (await this.#desk()?.countries()) ?? [];
      this.#host.requestUpdate();
    } catch {
      // The boxes stay text boxes: HCL takes codes as well.
    }
  }
}

/** The criteria with what was just typed or chosen. A country has states of its own, so another one empties the state. */
export const withTyped = <Criteria extends object>(criteria: Criteria, {target}: Event): Criteria => {
  const {name, value} = target as HTMLInputElement;
  return {...criteria, [name]: value, ...(name === 'country' && {state: ''})};
};
