import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {SearchMemory} from '../desk/search-memory.js';
import * as en from '../i18n/en.js';
import {hasCriterion, trimCriteria, type OrderCriteria} from '../model/order-search.js';
import {base} from '../styles/base.js';
import {copyText} from '../ui/copy.js';
import {criteriaText} from '../ui/criteria-text.js';
import {field} from '../ui/field.js';
import {DeskElement} from './desk-element.js';
import {linkTo} from './search-history.js';

const NAME_LENGTH = 40;

/**
 * Recent searches last until sign-out, in this tab only. Saved ones stay in this browser, apart for each logon ID, until the CSR
 * deletes them; one click forgets all. Without storage (private mode) both last as long as the page.
 *
 * @summary Recent and saved searches, and a link to the present one. Part of `<find-orders>`.
 * @tag saved-searches
 * @csspart button - Every button.
 * @csspart field - A label with its box.
 * @csspart label - A label.
 * @csspart input - The box for a name.
 * @csspart error - What is wrong with it.
 */
export class SavedSearches extends DeskElement {
  static override properties = {
    memory: {attribute: false},
    criteria: {attribute: false},
    choose: {attribute: false},
    problem: {state: true},
    says: {state: true},
    link: {state: true},
  };
  static override styles = [
    ...base,
    css`
      .box {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
        gap: 16px;
        margin-block-end: 16px;
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      section {
        display: grid;
        gap: 8px;
        align-content: start;
      }
      ul {
        display: grid;
        gap: 4px;
        list-style: none;
      }
      li {
        display: flex;
        gap: 8px;
      }
      .search {
        flex: 1;
        min-width: 0;
        text-align: start;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  /** What this CSR has searched for. */
  memory?: SearchMemory;

  /** The search that can be saved or linked to. */
  criteria: OrderCriteria = {};

  /** Called with the search that the CSR chooses. */
  choose: (criteria: OrderCriteria) => void = () => {};

  private problem?: keyof typeof en.saveProblem;
  private says = '';
  private link = '';

  #name = '';
  #unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('memory')) this.#follow();
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.memory?.subscribe(() => this.requestUpdate());
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {memory} = this;
    if (!memory) return nothing;
    const {recent, saved} = memory;
    return html`<div class="box">
      <section aria-labelledby="recent">
        <h3 id="recent">${t(en.recentSearches)}</h3>
        <p class="muted">${t(en.recentUntilSignOut)}</p>
        ${
          recent.length
            ? html`<ul>
                ${recent.map((criteria) => html`<li>${this.#search(criteria, criteriaText(desk, criteria))}</li>`)}
              </ul>`
            : html`<p>${t(en.noRecentSearches)}</p>`
        }
      </section>
      <section aria-labelledby="saved">
        <h3 id="saved">${t(en.savedSearches)}</h3>
        <p class="muted">${t(en.savedHere)}</p>
        ${
          saved.length
            ? html`<ul>
                ${saved.map(({name, criteria}) => html`<li>${this.#search(criteria, name)} ${this.#dropButton(desk, memory, name)}</li>`)}
              </ul>`
            : html`<p>${t(en.noSavedSearches)}</p>`
        }
      </section>
      <section>${this.#saveForm(desk, memory)}</section>
    </div>`;
  }

  #search(criteria: OrderCriteria, text: string): TemplateResult {
    return html`<button part="button" class="search" type="button" @click=${() => this.choose(criteria)}><bdi>${text}</bdi></button>`;
  }

  #dropButton({t}: Desk, memory: SearchMemory, name: string): TemplateResult {
    const drop = (): void => {
      memory.drop(name);
      this.#say(t(en.searchDropped));
      void this.#focus('#name');
    };
    return html`<button part="button" type="button" aria-label=${t(en.dropSearch, {name})} @click=${drop}>
      <span aria-hidden="true">✕</span>
    </button>`;
  }

  #saveForm(desk: Desk, memory: SearchMemory): TemplateResult {
    const {t} = desk;
    const {problem} = this;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#onSave(desk, memory, event)}>
        ${field({id: 'name', label: t(en.searchName), value: this.#name, error: problem && t(en.saveProblem[problem])})}
        <div class="actions">
          <button part="button">${t(en.saveSearch)}</button>
        </div>
      </form>
      <div class="actions">
        <button part="button" type="button" @click=${() => void this.#copyLink(desk)}>${t(en.copyLink)}</button>
        <button part="button" type="button" @click=${() => this.#onForget(desk, memory)}>${t(en.forgetAll)}</button>
      </div>
      <p>${this.says}</p>
      ${this.link ? html`<input part="input" readonly aria-label=${t(en.copyLink)} .value=${this.link} @focus=${selectAll} />` : nothing}`;
  }

  #onSave({t}: Desk, memory: SearchMemory, event: SubmitEvent): void {
    event.preventDefault();
    const name = (this.#name = this.renderRoot.querySelector<HTMLInputElement>('#name')?.value ?? '').trim();
    const criteria = trimCriteria(this.criteria);
    this.problem = saveProblem(name, criteria);
    if (this.problem) return void this.#focus('#name');
    memory.save(name, criteria);
    this.#name = '';
    // What was typed is in the box only.
    (event.target as HTMLFormElement).reset();
    this.#say(t(en.searchSaved, {name}));
  }

  #onForget({t}: Desk, memory: SearchMemory): void {
    memory.forgetAll();
    this.#say(t(en.allForgotten));
  }

  async #copyLink({t}: Desk): Promise<void> {
    const criteria = trimCriteria(this.criteria);
    if (!hasCriterion(criteria)) return this.#say(t(en.saveProblem['no-search']));
    const link = linkTo(criteria);
    const copied = await copyText(link);
    this.link = copied ? '' : link;
    this.#say(t(copied ? en.linkCopied : en.linkNotCopied));
    if (!copied) await this.#focus('input[readonly]');
  }

  #say(text: string): void {
    this.says = text;
    this.announce(text);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function saveProblem(name: string, criteria: OrderCriteria): keyof typeof en.saveProblem | undefined {
  if (!hasCriterion(criteria)) return 'no-search';
  if (!name) return 'no-name';
  return [...name].length > NAME_LENGTH ? 'too-long' : undefined;
}

const selectAll = ({target}: Event): void => (target as HTMLInputElement).select();

declare global {
  interface HTMLElementTagNameMap {
    'saved-searches': SavedSearches;
  }
}
