import type {OrderGateway} from '../order-gateway.js';
import {HclCustomers} from './customers.js';
import type {HclHttp} from './http.js';
import type {HclSession} from './session.js';

export type CustomerServices = Pick<OrderGateway, 'findCustomers' | 'getCustomer' | 'setAccountEnabled' | 'getOrderHistory'>;

/** Everything about customers. */
export function createCustomerServices(http: HclHttp, session: HclSession): CustomerServices {
  const customers = new HclCustomers(http, session);
  return {
    findCustomers: (...args) => customers.findCustomers(...args),
    getCustomer: (...args) => customers.getCustomer(...args),
    setAccountEnabled: (...args) => customers.setAccountEnabled(...args),
    getOrderHistory: (...args) => customers.getOrderHistory(...args),
  };
}
