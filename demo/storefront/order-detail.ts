import {query} from './page.js';

document.querySelector('order-details')!.setAttribute('order-id', query.get('orderId') ?? '');
