import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {contrastPanel} from './contrast-panel.js';
import {weaknesses, type Weakness} from './contrast.js';
import type {Documented} from './documented.js';
import {EXAMPLES} from './examples.js';
import {keep, kept} from './keep.js';
import {panelStyles} from './panels.styles.js';
import {partsIn, type PartOnScreen} from './parts-on-screen.js';
import {partsPanel} from './parts-panel.js';
import {pickedPanel} from './picked-panel.js';
import {Picker} from './picker.js';
import {DIRECTIONS, toolbar, type Direction} from './designer-toolbar.js';
import {designerStyles} from './theme-designer.styles.js';
import {cssOf, NO_THEME, readTheme, withValue, type Theme} from './theme.js';
import {tokensPanel} from './tokens-panel.js';
import {signIn, VIEWS} from './views.js';
import {documentedOf, TOKENS} from './vocabulary.js';

/** How often it is looked whether something new has come onto the screen. */
const LOOK_EVERY = 700;

/** What is slotted is designed: it stands in the page, where a theme's style sheet reaches it. */
class ThemeDesigner extends LitElement {
  static override properties = {
    theme: {state: true},
    view: {state: true},
    width: {state: true},
    direction: {state: true},
    picked: {state: true},
    only: {state: true},
    parts: {state: true},
    weak: {state: true},
    said: {state: true},
  };
  static override styles = [designerStyles, panelStyles];

  private theme: Theme = kept();
  private view = 'orders';
  private width = '';
  private direction: Direction = 'ltr';
  private picked?: {readonly part: PartOnScreen; readonly name: string; readonly documented: Documented};
  private only = false;
  private parts: readonly PartOnScreen[] = [];
  private weak: readonly Weakness[] = [];
  private said = '';

  readonly #sheet = new CSSStyleSheet();
  readonly #picker = new Picker(this, (part) => void this.#pick(part, part.names.at(-1) as string));
  #looking?: ReturnType<typeof setInterval>;
  #silence?: ReturnType<typeof setTimeout>;
  #seen = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
    this.#looking = setInterval(() => this.#look(), LOOK_EVERY);
    this.#show(this.view);
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    clearInterval(this.#looking);
    removeEventListener('keydown', this.#onKey);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('theme')) return;
    this.#sheet.replaceSync(cssOf(this.theme));
    keep(this.theme);
    this.#seen = '';
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    // What is found is shown by another update, which is not to come in the middle of this one.
    if (changed.has('theme') || changed.has('width') || changed.has('direction')) void this.updateComplete.then(() => this.#look());
  }

  override render(): TemplateResult {
    const {theme, view, width, direction, parts, weak, picked} = this;
    const css = cssOf(theme);
    return html`${toolbar({
        view,
        width,
        direction,
        pointing: this.#picker.on,
        onView: (name) => this.#show(name),
        onWidth: (to) => (this.width = to),
        onDirection: (to) => this.#turn(to),
        onPointing: (on) => (this.#picker.on = on),
        onExample: (name) => this.#begin(name),
      })}
      <div class="work">
        <div class="frame ${this.#picker.on ? 'pointing' : ''}" role="region" aria-label="Preview" tabindex="0">
          <div class="paper w${width}"><slot></slot></div>
        </div>
        <aside aria-label="Theme">
          <section aria-labelledby="h-picked">
            <h2 id="h-picked" tabindex="-1">Part</h2>
            ${
              picked?.part.element.isConnected
                ? pickedPanel({
                    ...picked,
                    only: this.only,
                    values: theme.rules[this.#selector] ?? {},
                    onName: (name) => void this.#pick(picked.part, name),
                    onOnly: (only) => (this.only = only),
                    onValue: (property, value) => this.#set(this.#selector, property, value),
                    onToken: (token) => this.#toToken(token),
                  })
                : html`<p class="hint">Choose “Point”, then anything in the preview; or choose a part below.</p>`
            }
            <details ?open=${!picked}>
              <summary>All parts on the screen</summary>
              ${partsPanel({
                parts,
                picked: picked && `${picked.part.owner.localName} ${picked.name}`,
                onShow: this.#outline,
                onPick: (part, name) => void this.#pick(part, name),
              })}
            </details>
          </section>
          <section aria-labelledby="h-contrast">
            <h2 id="h-contrast">Contrast</h2>
            ${contrastPanel(weak, this.#outline)}
          </section>
          <section aria-labelledby="h-tokens">
            <h2 id="h-tokens">Tokens</h2>
            ${tokensPanel(TOKENS, theme.tokens, (name, value) => this.#set(undefined, name, value))}
          </section>
          <section aria-labelledby="h-css">
            <h2 id="h-css">CSS</h2>
            <div class="buttons">
              <button type="button" class="primary" @click=${() => void this.#copy(css)}>Copy CSS</button>
              <button type="button" @click=${() => this.#begin('')}>Reset</button>
            </div>
            ${css ? html`<pre tabindex="0" aria-label="CSS of the theme"><code>${css}</code></pre>` : html`<p class="hint">Nothing is changed yet.</p>`}
          </section>
        </aside>
      </div>
      <div id="outlines" popover="manual" aria-hidden="true"></div>
      <p class="said" role="status">${this.said || nothing}</p>`;
  }

  get #stage(): HTMLElement {
    return this.querySelector('order-desk') as HTMLElement;
  }

  /** Where values of the picked part go. */
  get #selector(): string {
    const {part, name} = this.picked ?? {};
    return `${this.only ? (part?.host.localName ?? '') : ''}::part(${name ?? ''})`;
  }

  readonly #outline = (elements: readonly Element[], name: string): void => this.#picker.outline(elements, name);

  #set(selector: string | undefined, name: string, value: string): void {
    this.theme = withValue(this.theme, selector, name, value);
  }

  #show(name: string): void {
    this.view = name;
    this.picked = undefined;
    void signIn()
      .catch(() => this.#say('The sandbox does not answer.'))
      .then(() => this.view === name && this.#stage.replaceChildren(VIEWS[name]?.make() ?? ''));
  }

  #turn(direction: Direction): void {
    this.direction = direction;
    this.#stage.dir = direction;
    this.#stage.setAttribute('lang-id', DIRECTIONS[direction].langId);
    this.#stage.lang = DIRECTIONS[direction].lang;
  }

  #begin(name: string): void {
    this.theme = EXAMPLES[name] ? readTheme(EXAMPLES[name]) : NO_THEME;
    this.#say(name ? `${name} is loaded.` : 'Everything is as it comes.');
  }

  async #pick(part: PartOnScreen, name: string): Promise<void> {
    this.#picker.on = false;
    this.picked = {part, name, documented: await documentedOf(part.owner.localName)};
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#h-picked')?.focus();
  }

  #toToken(token: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`token${token}`)}`)?.focus();
  }

  #say(text: string): void {
    this.said = text;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.said = ''), 4000);
  }

  async #copy(css: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(css);
      this.#say('Copied.');
    } catch {
      this.#say('The browser does not let this page copy: select the text instead.');
    }
  }

  /** Takes down what is on the screen, when it is something else than before. */
  #look(): void {
    const parts = partsIn(this.#stage);
    const seen = `${parts.length} ${this.width} ${this.direction} ${this.#stage.querySelectorAll('*').length}`;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.parts = parts.filter(({names, element}) => names.length && element.checkVisibility());
    this.weak = weaknesses(this.#stage);
  }

  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && this.#picker.on) this.#picker.on = false;
  };
}

customElements.define('theme-designer', ThemeDesigner);
