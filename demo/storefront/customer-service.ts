import {atEachRefresh, element} from './page.js';

// Nothing on an Aurora page tells that its store is a business store, so its developer does: with an <order-desk> around the page.
atEachRefresh(() => {
  if (document.documentElement.dataset.storeType !== 'B2B') return;
  const customerService = document.querySelector('customer-service')!;
  const place = customerService.parentElement!;
  place.append(element('order-desk', {'store-type': 'B2B'}, customerService));
});
