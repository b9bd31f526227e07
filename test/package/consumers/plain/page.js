const find = document.querySelector('find-orders');

customElements.whenDefined('find-orders').then(() => {
  find.criteria = {lastName: 'Smith'};
});

document.addEventListener('order-open', (event) => {
  event.preventDefault();
  document.title = `Order ${event.orderId}`;
});
