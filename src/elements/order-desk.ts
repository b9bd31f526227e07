import {ContextProvider} from '@lit/context';
import {css, html, LitElement} from 'lit';
import type {DeskCheck} from '../desk/check.js';
import {deskContext} from '../desk/desk-context.js';
import {Desk} from '../desk/desk.js';
import {ANY_HOUSE, type House, type ReadyText} from '../desk/house.js';
import {isHclVersion} from '../desk/hcl-version.js';
import {DEFAULTS, type DeskSettings, type HclTokens, type StoreType} from '../desk/settings.js';
import {readStorefront} from '../desk/storefront.js';
import {loadPart} from '../model/load-part.js';
import type {Translations} from '../i18n/messages.js';
import {languageAround} from './desk-language.js';

/** Where these stay, so does the session. */
const OF_SESSION = ['endpoint', 'storeId', 'hclVersion', 'auth', 'credentials'] as const satisfies readonly (keyof DeskSettings)[];

/**
 * What no attribute says comes from the page: an Aurora page names store, catalogue, language, currency, endpoint, session time-out and
 * CSRF token; whether it is a B2B store, where it holds Aurora's own search or prints `WCParamJS.storeType`.
 * Changing an attribute connects anew; elements inside read again.
 *
 * @summary The connection to one store's HCL Commerce services, for every desk element inside it.
 * @tag order-desk
 * @slot - The desk elements that use this connection, anywhere below.
 * @cssprop [--order-desk-accent=#006ecc] - Links, focus, the menu's current item.
 * @cssprop [--order-desk-on-accent=#fff] - Text on the accent: the menu's current item.
 * @cssprop [--order-desk-primary=linear-gradient(#ffc43d, #ffb123)] - Background of the primary button.
 * @cssprop [--order-desk-on-primary=#333] - Its text.
 * @cssprop [--order-desk-error=#ca4200] - What is wrong, and other people's locks.
 * @cssprop [--order-desk-success=#2f6f1b] - What was done.
 * @cssprop [--order-desk-muted=#666] - Text of less weight.
 * @cssprop [--order-desk-surface=#fff] - Background of tables, boxes, menus and dialogs.
 * @cssprop [--order-desk-panel=#f9f9f9] - Background of forms, headers and messages.
 * @cssprop [--order-desk-line=#e5e5e5] - Lines between things.
 * @cssprop [--order-desk-edge=#8a8a8a] - Edges of boxes and buttons.
 * @cssprop [--order-desk-radius=4px] - Corners.
 * @cssprop [--order-desk-space=4px] - The step of spacing: inside buttons, boxes, cells, forms, messages.
 * @cssprop [--order-desk-row-height=36px] - Least height of a table's row.
 * @cssprop [--order-desk-focus=#006ecc] - The focus ring; by default the accent.
 * @cssprop [--order-desk-text=inherit] - Text; the page's own, where it is not set.
 * @cssprop [--order-desk-background=transparent] - What the text stands on, outside tables and forms.
 * @cssprop [--order-desk-padding=0] - Room between the desk and the end of its background.
 * @cssprop [--order-desk-font=inherit] - The font family; the page's own, where it is not set.
 * @cssprop [--order-desk-font-size=inherit] - The size of text, in `px` or `rem`; headings grow with it.
 * @cssprop [--order-desk-color-scheme=inherit] - `dark` for the browser's own parts of boxes: calendar, list, tick, scroll bar.
 * @fires {SessionLostEvent} session-lost - An element inside was told that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A call of an element inside failed; for the host's own log.
 */
export class OrderDesk extends LitElement {
  static override properties = {
    endpoint: {},
    storeId: {attribute: 'store-id'},
    catalogId: {attribute: 'catalog-id'},
    langId: {attribute: 'lang-id'},
    currency: {},
    country: {},
    storeType: {attribute: 'store-type'},
    hclVersion: {attribute: 'hcl-version'},
    auth: {},
    orderHref: {attribute: 'order-href'},
    sessionTimeout: {type: Number, attribute: 'session-timeout'},
    credentials: {attribute: false},
    texts: {attribute: false},
    readyTexts: {attribute: false},
    cancelReasons: {attribute: false},
    takeOverReasons: {attribute: false},
    reasonRequired: {attribute: 'reason-required'},
    lockRefresh: {type: Number, attribute: 'lock-refresh'},
    pageMessages: {type: Boolean, attribute: 'page-messages'},
  };
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Context root of the REST services, with or without host. Default: `/wcs/resources`, on the host of the store's pages. */
  endpoint?: string;

  /** HCL Commerce's store ID. Default: the page's `WCParamJS.storeId`. */
  storeId?: string;

  /** Catalogue ID. Default: the page's. */
  catalogId?: string;

  /**
   * HCL Commerce's language ID, such as `-1` for US English: language, dates, numbers and the server's messages. Default: the page's.
   * Where there is none, or it is one of the store's own, the nearest `lang` attribute says the language.
   */
  langId?: string;

  /** ISO 4217 code in which the services are asked for amounts. Default: the page's; orders are shown in their own currency. */
  currency?: string;

  /** The store's country (ISO 3166 code such as `CA`): how ZIP codes and phone numbers are read. Default: the language's. */
  country?: string;

  /** `B2C` or `B2B`, which adds organizations. Default: the page's, where it tells; else `B2C`. */
  storeType?: StoreType;

  /** `8`, `9.0` or `9.1` (default). */
  hclVersion?: string;

  /** `cookies` (default): the storefront's own session. `tokens`: WCToken and WCTrustedToken, kept in memory. */
  auth?: 'cookies' | 'tokens';

  /** Address of an order's page; `{orderId}` is replaced. Default: Aurora's `OrderDetail`. */
  orderHref?: string;

  /** Minutes after which the server ends a session that it has not heard of, to warn of it in time. Default: the page's `inactivityTimeout`; else 30. */
  sessionTimeout?: number;

  /** With `auth="tokens"`: gives the session's tokens; asked again when the session is lost. */
  credentials?: () => Promise<HclTokens>;

  /**
   * The store's own words: by the English text, also of a plural's `other` form, in any language. `{'Find orders': 'Find an order'}`.
   */
  texts: Translations = ANY_HOUSE.texts;

  /** Texts for comments: `{label, text}`; `{orderId}`, `{status}`, `{customer}` and `{total}` are filled in. */
  readyTexts: readonly ReadyText[] = ANY_HOUSE.readyTexts;

  /** Reasons for canceling an order, to choose from. Others can be typed. */
  cancelReasons: readonly string[] = ANY_HOUSE.reasons.cancel;

  /** Reasons for taking over a lock, to choose from. Others can be typed. */
  takeOverReasons: readonly string[] = ANY_HOUSE.reasons['take-over'];

  /** What is not done without a reason: `cancel`, `take-over`, or both with a space between. The reason becomes a comment. */
  reasonRequired?: string;

  /** Seconds after which the lock and the status of an open order are looked at again while the page is visible. Default: 30; 0: never. */
  lockRefresh?: number;

  /** On an Aurora page: what is done here is also said in the page's own message area, and after a re-order its mini cart is read again. */
  pageMessages = false;

  #stopTelling?: () => void;

  readonly #provider = new ContextProvider(this, {context: deskContext, initialValue: new Desk(this.#settings())});

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connect();
  }

  /**
   * Looks whether everything is in place: connection, session and role, each service, version, language, CSRF token, time-out. It only
   * reads. Resolves to what was found, and to the same as a text that can be copied; without personal data.
   */
  async check(): Promise<DeskCheck> {
    await this.updateComplete;
    const {checkDesk} = await loadPart(() => import('../desk/check.js'));
    return checkDesk(this.#provider.value);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // Before the first update elements inside may already ask: they must not meet a desk of the page.
    if (!this.hasUpdated || name === 'lang') this.#connect();
  }

  override willUpdate(): void {
    this.#connect();
    const desk = this.#provider.value;
    void this.#tellPage();
    const house = this.#house();
    if (JSON.stringify(house) === JSON.stringify(desk.house)) return;
    desk.house = house;
    // The desk remains the same; elements that are there already are to show it.
    this.#provider.setValue(desk, true);
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }

  #connect(): void {
    const settings = this.#settings();
    const before = this.#provider.value;
    const same = (name: keyof DeskSettings): boolean => settings[name] === before.settings[name];
    if ((Object.keys(settings) as (keyof DeskSettings)[]).every(same)) return;
    const desk = new Desk(settings);
    // Tokens of a sign-in are known to nobody but the services of the desk before.
    const goesOn = OF_SESSION.every(same) && (settings.auth === 'cookies' || settings.credentials);
    if (goesOn) desk.session.continue(before.session);
    this.#provider.setValue(desk);
  }

  async #tellPage(): Promise<void> {
    if (!this.pageMessages) {
      this.#stopTelling?.();
      this.#stopTelling = undefined;
    } else if (!this.#stopTelling) {
      // Without it, everything is said in the desk itself.
      const part = await loadPart(() => import('../desk/page-messages.js')).catch(() => undefined);
      if (part && this.pageMessages) this.#stopTelling ??= part.tellPage(this, () => this.#provider.value);
    }
  }

  #house(): House {
    const {texts, readyTexts, cancelReasons, takeOverReasons, reasonRequired} = this;
    // No number, or taken away, is as if it had never been there.
    const seconds = this.lockRefresh ?? NaN;
    return {
      texts,
      readyTexts,
      reasons: {cancel: cancelReasons, 'take-over': takeOverReasons},
      reasonRequired: reasonRequired?.match(/\S+/g) ?? [],
      lockRefresh: seconds >= 0 ? seconds : ANY_HOUSE.lockRefresh,
    };
  }

  #settings(): DeskSettings {
    const page = readStorefront();
    const version = this.hclVersion ?? '';
    return {
      endpoint: this.endpoint || page.endpoint,
      storeId: this.storeId || page.storeId,
      catalogId: this.catalogId || page.catalogId,
      langId: this.langId || page.langId,
      lang: languageAround(this),
      currency: this.currency || page.currency,
      country: this.country,
      storeType: this.storeType === 'B2B' || this.storeType === 'B2C' ? this.storeType : page.storeType,
      hclVersion: isHclVersion(version) ? version : DEFAULTS.hclVersion,
      unknownVersion: version && !isHclVersion(version) ? version : undefined,
      auth: this.auth === 'tokens' ? 'tokens' : DEFAULTS.auth,
      orderHref: this.orderHref || page.orderHref,
      sessionTimeout: this.sessionTimeout || page.sessionTimeout,
      csrfToken: page.csrfToken,
      csrfHref: page.csrfHref,
      credentials: this.credentials,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-desk': OrderDesk;
  }
}
