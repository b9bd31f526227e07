import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Order, OrderSummary} from '../model/order.js';
import {personName} from './address.js';

/** Whose order it is, as far as it says. */
export const buyerName = ({t}: Words, {shipTo, orderedBy}: Pick<OrderSummary, 'shipTo'> & Pick<Order, 'orderedBy'>): string =>
  (shipTo && personName(shipTo)) || orderedBy || t(en.guest);
