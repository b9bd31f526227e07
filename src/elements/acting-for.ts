import {nothing} from 'lit';
import type {Desk} from '../desk/desk.js';
import {pageActsFor} from '../desk/storefront-host.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {notice} from '../ui/notice.js';
import {DeskElement} from './desk-element.js';

/**
 * While an Aurora page acts for a customer, administrator services are closed: the CSR must know before they are refused.
 *
 * @summary Says for whom the page acts, where it does; else nothing. Part of `<customer-service>`.
 * @tag acting-for
 * @csspart notice - The message; also `info`.
 */
export class ActingFor extends DeskElement {
  static override styles = [...base, noticeStyles];

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override content({t, session, settings}: Desk): unknown {
    const {state, agent} = session;
    if (state !== 'signed-in' || !agent?.isCsr) return nothing;
    const page = pageActsFor(settings.storeId);
    if (!page && !agent.actsFor) return nothing;
    return notice('info', [t(en.actsFor, {name: page?.name ?? agent.actsFor ?? t(en.someCustomer)})]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'acting-for': ActingFor;
  }
}
