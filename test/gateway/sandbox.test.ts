import {expect} from '@open-wc/testing';
import {AUTH_TOKEN, CUSTOMERS, KNOWN, MOREAUS, PASSWORD, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {createHclGateway} from '../../src/gateway/hcl/hcl-gateway.js';
import type {HclSettings} from '../../src/gateway/hcl/http.js';
import type {OrderGateway} from '../../src/gateway/order-gateway.js';
import {failureOf} from '../support/rejection.js';
import {useSandboxFetch} from '../support/sandbox-fetch.js';

const ENDPOINTS = {'8': '/v8/wcs/resources', '9.0': '/v9.0/wcs/resources', '9.1': '/wcs/resources'} as const;
const FIRST = {page: 1, size: 20};

/** The real adapter against services that keep HCL Commerce's rules, in the manner of each version. */
for (const version of ['8', '9.0', '9.1'] as const) {
  describe(`gateway and sandbox, version ${version}`, () => {
    const sandbox = new Sandbox();
    useSandboxFetch(sandbox);

    const gatewayOf = (more: Partial<HclSettings> = {}): OrderGateway =>
      createHclGateway({endpoint: ENDPOINTS[version], storeId: '10201', langId: '-1', version, auth: 'tokens', ...more});
    async function signedIn(logonId: string, more: Partial<HclSettings> = {}): Promise<OrderGateway> {
      const gateway = gatewayOf(more);
      await gateway.signIn(logonId, PASSWORD);
      return gateway;
    }
    const lockOf = async (gateway: OrderGateway, orderId: string) => (await gateway.getOrder(orderId, FIRST)).lock;

    describe('customers', () => {
      it('are found, the first 20 of many', async () => {
        const gateway = await signedIn(USERS.alice);
        const {customers, total, more} = await gateway.findCustomers({lastName: 'moreau'}, 20);
        expect({n: customers.length, total, more}).to.deep.equal({n: 20, total: MOREAUS, more: true});
        const [ana] = (await gateway.findCustomers({logonId: 'ANA@example.com'}, 20)).customers;
        expect(ana).to.include({customerId: CUSTOMERS.ana, type: 'registered', firstName: 'Ana', lastName: 'Ruiz', enabled: true});
        expect((await gateway.findCustomers({logonId: 'ana@'}, 20)).customers, 'the logon ID must be whole').to.deep.equal([]);
      });

      it('are read, registered and guests', async () => {
        const gateway = await signedIn(USERS.alice);
        expect(await gateway.getCustomer(CUSTOMERS.ana)).to.include({logonId: USERS.ana, type: 'registered'});
        const guest = await gateway.getCustomer(CUSTOMERS.guest);
        expect(guest).to.include({type: 'guest', logonId: undefined});
        expect(guest.address).to.include({email: 'gerd@example.org'});
        expect((await failureOf(gateway.getCustomer('1'))).kind).to.equal('not-found');
      });

      it('can be kept from signing in, and let in again', async () => {
        const gateway = await signedIn(USERS.alice);
        await gateway.setAccountEnabled(CUSTOMERS.ana, false);
        expect((await gateway.getCustomer(CUSTOMERS.ana)).enabled).to.equal(false);
        expect((await failureOf(gatewayOf().signIn(USERS.ana, PASSWORD))).code).to.equal('2110');
        await gateway.setAccountEnabled(CUSTOMERS.ana, true);
        expect((await gateway.getCustomer(CUSTOMERS.ana)).enabled).to.equal(true);
      });

      it('have a history, page by page, newest first', async () => {
        const gateway = await signedIn(USERS.alice);
        const {items, total} = await gateway.getOrderHistory(CUSTOMERS.withLongHistory, {page: 4, size: 15});
        expect({n: items.length, total}).to.deep.equal({n: 2, total: 47});
        const shipped = await gateway.getOrderHistory(CUSTOMERS.withLongHistory, {page: 1, size: 15, statuses: ['S']});
        expect(shipped.items.every(({status}) => status === 'S')).to.be.true;
        const days = shipped.items.map(({placed = ''}) => placed);
        expect(days).to.deep.equal([...days].sort().reverse());
        expect((await gateway.getOrderHistory(CUSTOMERS.withoutOrders, {page: 1, size: 15})).items).to.deep.equal([]);
      });

      it('of a B2B store have organizations and approvals', async () => {
        const gateway = await signedIn(USERS.alice, {storeId: '10202'});
        const {items} = await gateway.getOrderHistory(CUSTOMERS.b2bWithApprovals, {page: 1, size: 15, statuses: ['W', 'N']});
        expect(items.map(({status}) => status)).to.deep.equal(['W', 'W', 'N']);
        expect(items[0]?.organization).to.equal('harbor supplies');
      });

      it('are none of a customer’s business', async () => {
        const gateway = await signedIn(USERS.ana);
        expect((await failureOf(gateway.findCustomers({lastName: 'Smith'}, 20))).kind).to.equal('forbidden');
        expect((await failureOf(gateway.setAccountEnabled(CUSTOMERS.ben, false))).kind).to.equal('forbidden');
      });
    });

    describe('session', () => {
      for (const [logonId, userId, isCsr] of [
        [USERS.alice, '5001', true],
        [USERS.carol, undefined, true],
        [USERS.ana, '4003', false],
      ] as const)
        it(`signs ${logonId} in`, async () => {
          const gateway = gatewayOf();
          const agent = await gateway.signIn(logonId, PASSWORD);
          expect(agent).to.include({logonId, isCsr});
          expect(agent.name).to.be.a('string');
          if (userId) expect(agent.userId).to.equal(userId);
          expect(await gateway.whoAmI()).to.deep.equal(agent);
        });

      for (const [logonId, password, code] of [
        [USERS.alice, 'wrong', '2030'],
        ['nobody', PASSWORD, '2030'],
        [USERS.dora, PASSWORD, '2110'],
        [USERS.eve, PASSWORD, '2490'],
        [USERS.finn, PASSWORD, '2170'],
      ] as const)
        it(`refuses ${logonId} with ${code}, in words`, async () => {
          const {facts} = await failureOf(gatewayOf().signIn(logonId, password));
          expect(facts).to.include({kind: 'invalid', key: '_ERR_AUTHENTICATION_ERROR', code});
          expect(facts.serverText).to.be.a('string');
        });

      it('ends by signing out', async () => {
        const gateway = await signedIn(USERS.alice);
        await gateway.signOut();
        expect(await gateway.whoAmI()).to.be.undefined;
        expect((await failureOf(gateway.findOrders({lastName: 'Smith'}, 20))).kind).to.equal('signed-out');
      });

      it('that timed out is told, for reads and writes', async () => {
        const gateway = await signedIn(USERS.alice);
        sandbox.expireSessions();
        expect((await failureOf(gateway.findOrders({lastName: 'Smith'}, 20))).kind).to.equal('signed-out');
        expect((await failureOf(gateway.lock(KNOWN.pendingUnlocked, false))).kind).to.equal('signed-out');
        expect(await gateway.whoAmI()).to.be.undefined;
      });

      it('works with cookies, and proves its writes', async () => {
        sandbox.change({authTokenEnabled: true});
        const alice = await signedIn(USERS.alice, {auth: 'cookies', csrfToken: () => AUTH_TOKEN});
        await alice.lock(KNOWN.pendingUnlocked, false);
        expect(await lockOf(alice, KNOWN.pendingUnlocked)).to.deep.equal({state: 'mine'});
        expect((await failureOf(gatewayOf({auth: 'cookies'}).unlock(KNOWN.pendingUnlocked))).kind).to.equal('forbidden');
        await alice.signOut();
        expect(await alice.whoAmI()).to.be.undefined;
      });
    });

    describe('search', () => {
      it('finds the first twenty of many in one request', async () => {
        const gateway = await signedIn(USERS.alice);
        sandbox.log.clear();
        const {orders, total, more} = await gateway.findOrders({lastName: 'smith'}, 20);
        expect([orders.length, total, more]).to.deep.equal([20, 137, true]);
        expect(orders.every(({shipTo}) => shipTo?.lastName === 'Smith')).to.be.true;
        expect(sandbox.log.list()).to.have.length(1);
      });

      it('tells whose lock a row has', async () => {
        const alice = await signedIn(USERS.alice);
        const row = async (orderId: string) => (await alice.findOrders({orderId}, 20)).orders[0];
        expect((await row(KNOWN.pendingLockedByBob))?.lock).to.deep.equal({state: 'other', holder: 'csr.bob'});
        expect((await row(KNOWN.pendingLockedByAlice))?.lock).to.deep.equal({state: 'mine'});
        expect((await row(KNOWN.pendingUnlocked))?.lock).to.deep.equal({state: 'none'});
      });

      it('includes the last day', async () => {
        const alice = await signedIn(USERS.alice);
        const placed = (await alice.getOrder(KNOWN.deliveredOfAna, FIRST)).placed?.slice(0, 10) ?? '';
        const found = await alice.findOrders({startDate: placed, endDate: placed, lastName: 'Ruiz'}, 20);
        expect(found.orders.map(({orderId}) => orderId)).to.include(KNOWN.deliveredOfAna);
      });

      it('finds nothing, quietly', async () => {
        const found = await (await signedIn(USERS.alice)).findOrders({lastName: 'No such name'}, 20);
        expect(found).to.deep.equal({orders: [], total: 0, more: false});
      });

      it('is forbidden to a customer', async () =>
        expect((await failureOf((await signedIn(USERS.ana)).findOrders({lastName: 'Smith'}, 20))).kind).to.equal('forbidden'));

      it('knows the countries and their states', async () => {
        const countries = await (await signedIn(USERS.alice)).getCountries();
        expect(countries.find(({code}) => code === 'CA')?.states.map(({code}) => code)).to.include('ON');
      });
    });

    describe('order', () => {
      for (const [name, orderId] of Object.entries(KNOWN))
        it(`${name} is the same in row and details`, async () => {
          const gateway = await signedIn(USERS.bob, {storeId: orderId.startsWith('71') ? '10202' : '10201'});
          const order = await gateway.getOrder(orderId, FIRST);
          expect(order.orderId).to.equal(orderId);
          const [row] = (await gateway.findOrders({orderId}, 20)).orders;
          if (name === 'pendingOfGuest') expect(row).to.be.undefined;
          else expect(row).to.deep.include({orderId, status: order.status, lock: order.lock, total: order.total});
        });

      it('comes with its items page by page', async () => {
        const gateway = await signedIn(USERS.alice, {storeId: '10202'});
        const pages = await Promise.all([1, 50].map((page) => gateway.getOrder(KNOWN.b2bThousandItems, {page, size: 20})));
        expect(pages.map(({items}) => [items.items.length, items.total])).to.deep.equal([
          [20, 1000],
          [20, 1000],
        ]);
        expect(new Set(pages.flatMap(({items}) => items.items.map(({orderItemId}) => orderItemId)))).to.have.property('size', 40);
      });

      for (const [orderId, kind] of [
        ['799999', 'not-found'],
        ['x', 'invalid'],
      ] as const)
        it(`${orderId}: ${kind}`, async () =>
          expect((await failureOf((await signedIn(USERS.alice)).getOrder(orderId, FIRST))).kind).to.equal(kind));

      it('is canceled, once', async () => {
        const gateway = await signedIn(USERS.alice);
        await gateway.cancelOrder(KNOWN.pendingUnlocked);
        expect((await gateway.getOrder(KNOWN.pendingUnlocked, FIRST)).status).to.equal('X');
        expect((await failureOf(gateway.cancelOrder(KNOWN.pendingUnlocked))).facts).to.include({key: '_ERR_ORDER_WRONG_STATUS'});
      });

      it('is not canceled when it is shipped or held by another', async () => {
        const gateway = await signedIn(USERS.alice);
        expect((await failureOf(gateway.cancelOrder(KNOWN.shipped))).key).to.equal('_ERR_ORDER_WRONG_STATUS');
        expect((await failureOf(gateway.cancelOrder(KNOWN.pendingLockedByBob))).kind).to.equal('conflict');
      });
    });

    it('a lock goes from one to the other, and back to none', async () => {
      const [alice, bob] = await Promise.all([signedIn(USERS.alice), signedIn(USERS.bob)]);
      const orderId = KNOWN.pendingUnlocked;
      await alice.lock(orderId, false);
      expect([await lockOf(alice, orderId), await lockOf(bob, orderId)]).to.deep.equal([
        {state: 'mine'},
        {state: 'other', holder: 'csr.alice'},
      ]);
      expect((await failureOf(bob.lock(orderId, false))).kind).to.equal('conflict');
      expect((await failureOf(bob.unlock(orderId))).kind).to.equal('conflict');
      await bob.lock(orderId, true);
      expect(await lockOf(alice, orderId)).to.deep.equal({state: 'other', holder: 'csr.bob'});
      expect((await failureOf(alice.unlock(orderId))).kind).to.equal('conflict');
      await bob.unlock(orderId);
      expect(await lockOf(alice, orderId)).to.deep.equal({state: 'none'});
      expect((await failureOf(alice.lock(KNOWN.shipped, false))).key).to.equal('_ERR_ORDER_WRONG_STATUS');
    });

    describe('re-order', () => {
      it('goes into the customer’s cart', async () => {
        const gateway = await signedIn(USERS.alice);
        const before = await gateway.getCart('4003', FIRST);
        expect(before).to.deep.include({orderId: KNOWN.cartOfAna, lock: {state: 'none'}});
        const {cartId, added} = await gateway.reorder(KNOWN.deliveredOfAna, '4003', undefined);
        expect(cartId).to.equal(KNOWN.cartOfAna);
        expect(added).to.be.greaterThan(0);
        expect((await gateway.getCart('4003', FIRST))?.itemCount).to.equal(before!.itemCount! + added);
      });

      it('opens a cart for a customer who has none', async () => {
        const gateway = await signedIn(USERS.alice);
        expect(await gateway.getCart('4005', FIRST)).to.be.undefined;
        const {cartId} = await gateway.reorder(KNOWN.deliveredWithoutCart, '4005', undefined);
        expect((await gateway.getCart('4005', FIRST))?.orderId).to.equal(cartId);
      });

      it('is a conflict where another holds the cart', async () => {
        const gateway = await signedIn(USERS.alice);
        expect((await gateway.getCart('4004', FIRST))?.lock).to.deep.equal({state: 'other', holder: 'csr.bob'});
        expect((await failureOf(gateway.reorder(KNOWN.deliveredWithLockedCart, '4004', undefined))).kind).to.equal('conflict');
      });

      for (const orderId of [KNOWN.onlyUnorderable, KNOWN.onlyFreeGifts])
        it(`of ${orderId} adds nothing, and says so`, async () => {
          const gateway = await signedIn(USERS.alice);
          const {customerId} = await gateway.getOrder(orderId, FIRST);
          expect((await gateway.reorder(orderId, customerId!, undefined)).added).to.equal(0);
        });
    });

    describe('comments', () => {
      it('come newest first, page by page', async () => {
        const gateway = await signedIn(USERS.alice);
        const pages = await Promise.all([1, 2, 3].map((page) => gateway.getComments(KNOWN.withFortyComments, {page, size: 15})));
        expect(pages.map(({items, total}) => [items.length, total])).to.deep.equal([
          [15, 40],
          [15, 40],
          [10, 40],
        ]);
        const times = pages.flatMap(({items}) => items.map(({time}) => time ?? ''));
        expect(times).to.deep.equal(times.toSorted().toReversed());
      });

      it('are added as they were typed, up to 3,000 bytes', async () => {
        const gateway = await signedIn(USERS.alice);
        const text = `<b>"Ö"</b>\n${'📦'.repeat(700)}`;
        const commentId = await gateway.addComment(KNOWN.shipped, text);
        const [newest] = (await gateway.getComments(KNOWN.shipped, {page: 1, size: 15})).items;
        expect(newest).to.include({commentId, text, authorId: '5001', authorLogonId: 'csr.alice'});
        for (const refused of ['📦'.repeat(751), ' '])
          expect((await failureOf(gateway.addComment(KNOWN.shipped, refused))).kind).to.equal('invalid');
      });
    });

    for (const [fault, kind] of [
      ['status', 'server'],
      ['html', 'server'],
      ['html-200', 'unreadable'],
      ['truncated', 'unreadable'],
      ['offline', 'offline'],
      ['hang', 'timeout'],
    ] as const)
      it(`a fault of kind ${fault} is told as ${kind}`, async () => {
        const gateway = await signedIn(USERS.alice, {timeout: fault === 'hang' ? 300 : undefined});
        sandbox.faults.add({kind: fault, method: 'POST', path: '/comment'});
        expect((await failureOf(gateway.addComment(KNOWN.shipped, 'x'))).kind).to.equal(kind);
      });
  });
}
