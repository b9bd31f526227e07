import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {ReadyText} from '../desk/house.js';
import {ordersOf} from '../desk/order-store.js';
import * as en from '../i18n/en.js';
import {asFailure} from '../model/failure.js';
import {onMenuKey, openMenu} from '../ui/menu.js';
import {isOpenBeside} from '../ui/popover.js';
import {filledIn, needsOrder} from '../ui/ready-text.js';

/** The button that opens the ready texts, and their menu; nothing where the store has given none. */
export const readyTextMenu = (
  {t}: Desk,
  texts: readonly ReadyText[],
  choose: (text: ReadyText) => void,
): TemplateResult | typeof nothing => {
  if (!texts.length) return nothing;
  const onClick = ({currentTarget, target}: Event): void => {
    const at = (target as Element).closest<HTMLElement>('[role=menuitem]')?.dataset['at'];
    const text = texts[Number(at)];
    if (!text) return;
    (currentTarget as HTMLElement).hidePopover();
    choose(text);
  };
  return html`<button part="button" type="button" aria-haspopup="menu" aria-expanded="false" @click=${onOpen}>${t(en.readyTexts)}</button>
    <div popover role="menu" part="menu" aria-label=${t(en.readyTexts)} @keydown=${onMenuKey} @click=${onClick}>
      ${texts.map(
        ({label}, at) => html`<button type="button" role="menuitem" part="menu-item" tabindex="-1" data-at=${at}>${label}</button>`,
      )}
    </div>`;
};

/** While the menu is open, its button closes it by itself. */
function onOpen(event: Event): void {
  const opener = event.currentTarget as HTMLElement;
  if (isOpenBeside(opener)) return;
  event.preventDefault();
  openMenu(opener.nextElementSibling as HTMLElement, opener);
}

/** A ready text with the order's fields; `whole` is false where the order could not be read. */
export async function fillIn(desk: Desk, host: EventTarget, orderId: string, text: string): Promise<{text: string; whole: boolean}> {
  if (!needsOrder(text)) return {text: filledIn(desk, text, orderId, undefined), whole: true};
  try {
    return {text: filledIn(desk, text, orderId, await ordersOf(desk).read(orderId, {page: 1, size: 1})), whole: true};
  } catch (error) {
    desk.report(host, asFailure(error));
    return {text: filledIn(desk, text, orderId, undefined), whole: false};
  }
}
