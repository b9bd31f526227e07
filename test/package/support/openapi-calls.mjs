/** Every call of an OrderGateway, over data of every kind, done and refused. */

const FIRST = {page: 1, size: 20};
const ALL = {
  firstName: 'a',
  lastName: 'smith',
  streetAddress: 'st',
  country: 'CA',
  state: 'ON',
  city: 'Toronto',
  zipCode: 'M5V',
  phone: '416',
  email: 'example',
  organizationName: 'a',
};

/** `gatewayOf({storeId, signedInAs})` gives a gateway; `refused` expects that a promise is rejected. */
export async function callEverything({gatewayOf, sandbox, names: {KNOWN, CUSTOMERS, USERS}, refused}) {
  const alice = await gatewayOf(USERS.alice);
  const bob = await gatewayOf(USERS.bob);
  const ana = await gatewayOf(USERS.ana);
  const business = await gatewayOf(USERS.alice, '10202');

  await refused(alice.signIn('nobody', 'wrong'));
  await alice.whoAmI();
  await alice.readContext();
  await alice.getCountries();

  await alice.findOrders({...ALL, startDate: '2020-01-01', endDate: '2030-12-31'}, 20);
  await alice.findOrders({lastName: 'smith'}, 20);
  await alice.findOrders({lastName: 'No such name'}, 20);
  await business.findOrders({organizationName: 'a'}, 20);
  await refused(ana.findOrders({lastName: 'smith'}, 20));
  for (const orderId of Object.values(KNOWN)) {
    const gateway = orderId.startsWith('71') ? business : alice;
    await gateway.findOrders({orderId}, 20);
    await gateway.getOrder(orderId, FIRST);
  }
  await refused(alice.getOrder('799999', FIRST));

  await alice.findCustomers({...ALL, city: undefined, logonId: 'ana@example.com'}, 20);
  await alice.findCustomers({lastName: 'moreau'}, 20);
  for (const customerId of [CUSTOMERS.ana, CUSTOMERS.guest, CUSTOMERS.disabled, CUSTOMERS.withoutName]) {
    await alice.getCustomer(customerId);
    await alice.getOrderHistory(customerId, FIRST);
  }
  await business.getOrderHistory(CUSTOMERS.b2bWithApprovals, {...FIRST, statuses: ['W', 'N']});
  await alice.setAccountEnabled(CUSTOMERS.ana, false);
  await alice.setAccountEnabled(CUSTOMERS.ana, true);
  await refused(alice.getCustomer('1'));

  await alice.getComments(KNOWN.withFortyComments, FIRST);
  await alice.getComments(KNOWN.inYen, FIRST);
  await alice.addComment(KNOWN.shipped, 'Called back.');

  await alice.lock(KNOWN.pendingUnlocked, false);
  await alice.findOrders({orderId: KNOWN.pendingUnlocked}, 20);
  await refused(bob.lock(KNOWN.pendingUnlocked, false));
  await bob.lock(KNOWN.pendingUnlocked, true);
  await refused(alice.unlock(KNOWN.pendingUnlocked));
  await bob.unlock(KNOWN.pendingUnlocked);

  for (const customerId of [CUSTOMERS.ana, CUSTOMERS.ben, CUSTOMERS.withoutOrders]) await alice.getCart(customerId, FIRST);
  await alice.reorder(KNOWN.deliveredOfAna, CUSTOMERS.ana, undefined);
  const {items} = await alice.getOrder(KNOWN.deliveredOfAna, FIRST);
  const lines = items.items.map(({quantity, ...item}) => ({...item, ordered: quantity}));
  await alice.reorder(KNOWN.deliveredOfAna, CUSTOMERS.ana, lines);
  await alice.reorder(KNOWN.deliveredOfAna, CUSTOMERS.ana, [{...lines[0], quantity: lines[0].ordered + 1}]);
  await refused(alice.reorder(KNOWN.deliveredWithLockedCart, CUSTOMERS.ben, undefined));
  await alice.getStock(lines.map(({productId}) => productId));
  await refused(alice.getStock(['1']));

  await alice.cancelOrder(KNOWN.pendingUnlocked);
  await refused(alice.cancelOrder(KNOWN.shipped));

  await bob.signOut();
  sandbox.expireSessions();
  await refused(alice.getOrder(KNOWN.shipped, FIRST));
}
