import {css, html, nothing, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import {checkDesk, type DeskCheck} from '../desk/check.js';
import type {DeskFinding} from '../desk/check-finding.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {copyFrom, copyStyles} from '../ui/copy-button.js';
import {notice} from '../ui/notice.js';
import {DeskElement} from './desk-element.js';

const SIGNS = {good: '✓', bad: '✗', unknown: '?'} as const;

/**
 * For store developers and support: a page of its own, not part of what CSRs use. It only reads, names no customer, and what it finds can
 * be copied. From a script, `check()` of `<order-desk>` gives the same.
 *
 * @summary Looks whether everything is in place: connection, session and role, each service, version, language, CSRF token, time-out.
 * @tag desk-check
 * @fires {DeskFailureEvent} desk-failure - The check itself could not be loaded.
 * @csspart heading - The heading.
 * @csspart button - Every button.
 * @csspart primary - The button that checks.
 * @csspart item - A finding; also `good`, `bad` or `unknown`.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - It is being checked.
 * @cssstate failed - Something is not right.
 */
export class DeskCheckPanel extends DeskElement {
  static override styles = [
    ...base,
    noticeStyles,
    copyStyles,
    css`
      .stack {
        display: grid;
        gap: 12px;
        justify-items: start;
      }
      .notice {
        margin: 0;
      }
      ul {
        list-style: none;
        border-block-start: 1px solid var(--_line);
      }
      li {
        display: grid;
        grid-template-columns: minmax(7em, auto) 1fr;
        gap: 0 16px;
        padding-block: 8px;
        border-block-end: 1px solid var(--_line);
      }
      li p {
        grid-column: 2;
        overflow-wrap: anywhere;
      }
      .bad > :first-child {
        color: var(--_error);
        font-weight: bold;
      }
    `,
  ];

  readonly #query = new Query<[desk: Desk], DeskCheck>(
    this,
    (signal, desk) => checkDesk(desk, signal),
    (failure) => this.desk?.report(this, failure),
  );

  protected override onSignedIn(): void {
    if (this.#query.value) void this.#query.again();
  }

  protected override onOtherDesk(): void {
    this.#query.reset();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {value, failure, loading} = this.#query;
    this.setStates({loading, failed: value?.good === false || !!failure});
    return html`<div class="stack">
      <h2 part="heading">${t(en.checkConnection)}</h2>
      <p class="muted">${t(en.checkIntro)}</p>
      <div class="actions">
        <button part="button primary" class="primary" type="button" aria-disabled=${loading} @click=${() => void this.#check(desk)}>
          ${t(en.checkConnection)}
        </button>
        ${loading ? html`<span class="muted waiting">${t(en.loading)}</span>` : nothing}
      </div>
      ${this.readFailure(failure, () => this.#query.again())} ${value ? this.#found(desk, value) : nothing}
    </div>`;
  }

  #found(desk: Desk, {findings, good, text}: DeskCheck): TemplateResult {
    const {t} = desk;
    return html`${notice(good ? 'done' : 'failed', [verdict(desk, {findings, good})])}
      <h3>${t(en.checkResults)}</h3>
      <ul>
        ${findings.map((finding) => findingItem(desk, finding))}
      </ul>
      <button
        part="button"
        type="button"
        @click=${({currentTarget}: Event) => void copyFrom(desk, currentTarget as HTMLElement, text, (said) => this.announce(said))}
      >
        ${t(en.copyReport)}
      </button>`;
  }

  async #check(desk: Desk): Promise<void> {
    if (this.#query.loading) return;
    await this.#query.run(desk);
    // What is not right is an alert already.
    if (this.#query.value?.good) this.announce(desk.t(en.checkGood));
  }
}

const verdict = ({t}: Desk, {findings, good}: Pick<DeskCheck, 'findings' | 'good'>): string =>
  good ? t(en.checkGood) : t(en.checkBad, {n: findings.filter(({result}) => result === 'bad').length});

const findingItem = ({t}: Desk, {what, result, text}: DeskFinding): TemplateResult =>
  html`<li class=${result} part="item ${result}">
    <span><span aria-hidden="true">${SIGNS[result]}</span> ${t(en.checkResult[result])}</span>
    <strong>${t(en.checked[what])}</strong>
    <p>${text}</p>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'desk-check': DeskCheckPanel;
  }
}
