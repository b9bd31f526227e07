import {atEachRefresh, query} from './page.js';

atEachRefresh(() => document.querySelector('order-details')!.setAttribute('order-id', query.get('orderId') ?? ''));
