import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Order, OrderSummary} from '../model/order.js';
import {fullName} from '../model/person-name.js';

/** Whose order it is, as far as it says. */
export const buyerName = ({t, locale}: Words, {shipTo, orderedBy}: Pick<OrderSummary, 'shipTo'> & Pick<Order, 'orderedBy'>): string =>
  (shipTo && fullName(shipTo, locale)) || orderedBy || t(en.guest);
