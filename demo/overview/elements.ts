/** An order of store 10201 that is there after each reset. */
const KNOWN_ORDER = '700101';

const orderId = new URLSearchParams(location.search).get('orderId') || KNOWN_ORDER;

document.querySelector<HTMLInputElement>('input[name=orderId]')!.value = orderId;
for (const place of document.querySelectorAll('[data-order]')) place.textContent = orderId;
for (const element of document.querySelectorAll('order-details, lock-takeover, order-comments')) element.setAttribute('order-id', orderId);
