import type {Desk} from '../desk/desk.js';
import type {OpenOrder} from '../desk/open-order.js';
import {ordersOf} from '../desk/order-store.js';
import type {Failure} from '../model/failure.js';
import {OpenConsumer} from './open-consumer.js';

type Host = ConstructorParameters<typeof OpenConsumer>[0];

/** Opens the order that its host names in `order-id`, and shares it with every other element on the page that shows it. */
export class OrderConsumer extends OpenConsumer<OpenOrder> {
  constructor(host: Host, desk: () => Desk | undefined, onFailure: (failure: Failure) => void) {
    super(host, desk, (desk, orderId) => ordersOf(desk).open(orderId), onFailure);
  }
}
