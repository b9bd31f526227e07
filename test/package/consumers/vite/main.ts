import 'aurora-order-desk/define/order-desk.js';
import 'aurora-order-desk/define/find-orders.js';
import type {FindOrders, OrderCriteria} from 'aurora-order-desk';

const criteria: OrderCriteria = {lastName: 'Smith'};

const desk = document.createElement('order-desk');
desk.storeId = '10201';
desk.langId = '-1';

const find: FindOrders = document.createElement('find-orders');
find.maxResults = 5;
find.criteria = criteria;
find.addEventListener('order-open', (event) => {
  event.preventDefault();
  document.title = `Order ${event.orderId}`;
});

desk.append(find);
document.body.append(desk);
