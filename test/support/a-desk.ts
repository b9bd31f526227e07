import {Desk} from '../../src/desk/desk.js';
import {DEFAULTS, type DeskSettings} from '../../src/desk/settings.js';
import type {OrderGateway} from '../../src/gateway/order-gateway.js';

/** A desk over any gateway, without a page around it. */
export const aDesk = (gateway: OrderGateway, settings: Partial<DeskSettings> = {}): Desk =>
  new Desk({...DEFAULTS, storeId: '10201', orderHref: '/orders/{orderId}', ...settings}, gateway);
