import {expect} from '@open-wc/testing';
import {KNOWN, orderWithStatus, SMITHS, STATUSES} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client, type Found} from './client.js';

const Q = {q: 'ordersICanWorkonbehalf', profileName: 'IBM_Summary', addressType: 'S'};

describe('sandbox: find orders', () => {
  // A search changes nothing, so all tests share one sandbox.
  const sandbox = new Sandbox();
  let alice: Client;

  before(async () => (alice = await Client.as(sandbox, USERS.alice)));

  const find = (criteria: Readonly<Record<string, string | number>>, client = alice) => client.get<Found>('order', {...Q, ...criteria});
  const ids = async (criteria: Readonly<Record<string, string | number>>, client = alice) =>
    (await find({maxResults: 1000, ...criteria}, client)).body.resultList?.map(({orderId}) => orderId) ?? [];

  it('finds the orders of all Smiths, twenty at a time, with the true total', async () => {
    const {body} = await find({lastName: 'Smith'});
    expect(body).to.include({pageSize: '20', recordSetCount: 20, recordSetTotal: SMITHS, recordSetCompleteIndicator: false});
    expect(body.resultList).to.have.length(20);
    const last = await find({lastName: 'Smith', startIndex: 120});
    expect(last.body).to.include({recordSetCount: 17, recordSetCompleteIndicator: true});
    const all = await Promise.all([0, 20, 40, 60, 80, 100, 120].map((startIndex) => ids({lastName: 'Smith', startIndex, maxResults: 20})));
    expect(new Set(all.flat()).size).to.equal(SMITHS);
  });

  it('has every criterion narrow the result', async () => {
    expect(await ids({lastName: 'Smith', city: 'Toronto'})).to.have.members([
      KNOWN.pendingLockedByBob,
      KNOWN.shipped,
      KNOWN.pendingUnlocked,
    ]);
    const alone = [KNOWN.pendingLockedByBob];
    const criteria: Record<string, string>[] = [
      {firstName: 'alice'},
      {zipCode: 'm5v', firstName: 'ALI'},
      {email: 'alice.smith@'},
      {phone: '416-555-4101'},
      {streetAddress1: 'maple', state: 'ON', country: 'CA', firstName: 'Alice'},
    ];
    for (const criterion of criteria)
      expect(await ids({lastName: 'Smith', city: 'Toronto', ...criterion}), JSON.stringify(criterion)).to.deep.equal(alone);
  });

  it('finds one order by its number, and none where there is none', async () => {
    expect(await ids({orderId: KNOWN.shipped})).to.deep.equal([KNOWN.shipped]);
    const {body, text} = await find({orderId: '999999'});
    expect(body.recordSetTotal).to.equal(0);
    expect(text).to.not.contain('resultList');
  });

  for (const [type, wanted, fits] of [
    [1, 'Smi', true],
    [1, 'smi', false],
    [2, 'mit', true],
    [2, 'MIT', false],
    [3, 'smi', true],
    [3, 'mit', false],
    [4, 'MIT', true],
    [5, 'Smith', true],
    [5, 'smith', false],
    [6, 'SMITH', true],
    [6, 'smit', false],
    [8, 'Smith', false],
    [8, 'Jones', true],
  ] as const) {
    it(`takes search type ${type}: ${wanted} ${fits ? 'fits' : 'does not fit'} Smith`, async () => {
      const found = await ids({orderId: KNOWN.pendingLockedByBob, lastName: wanted, lastNameSearchType: type});
      expect(found).to.have.length(fits ? 1 : 0);
    });
  }

  it('searches shipping addresses only', async () => {
    expect(await ids({orderId: KNOWN.shipped, lastName: 'Smith', addressType: 'B'})).to.have.length(1);
    expect(await ids({orderId: KNOWN.shipped, lastName: 'Smith', addressType: 'X'})).to.have.length(0);
  });

  it('takes dates with times, both ends included', async () => {
    const placed = sandbox.orders.get(KNOWN.shipped)!.placed!;
    const stamp = (ms: number) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
    const exact = {orderId: KNOWN.shipped, orderDateFrom: stamp(placed), orderDateTo: stamp(placed)};
    expect(await ids(exact)).to.have.length(1);
    expect(await ids({...exact, orderDateTo: stamp(placed - 1)})).to.have.length(0);
    expect(await ids({...exact, orderDateFrom: stamp(placed + 1)})).to.have.length(0);
    expect(await ids({orderId: KNOWN.pendingLockedByBob, orderDateFrom: '2000-01-01 00:00:00.000'})).to.have.length(0);
  });

  it('refuses what is no date and what is no number', async () => {
    const date = await find({orderDateFrom: '10/30/2026'});
    expect(date.error).to.include({errorKey: '_ERR_VALUE_FOR_PARM_NOT_SUPPORTED', errorCode: 'CMN1539E'});
    const number = await find({lastName: 'Smith', startIndex: 'one'});
    expect(number.error).to.include({errorKey: 'ERR_INVALID_INTEGER', errorParameters: '[startIndex, one]'});
  });

  it('sorts carts first and then the newest', async () => {
    const {body} = await find({lastName: 'Smith', orderByFieldName: 'TIMEPLACED', maxResults: 200});
    const placed = body.resultList!.map(({orderId}) => sandbox.orders.get(orderId)!.placed ?? Infinity);
    expect(placed).to.deep.equal([...placed].sort((one, other) => other - one || 0));
    expect(body.resultList![0]!.orderTime).to.equal(null);
  });

  it('hides carts of guests unless they are asked for', async () => {
    expect(await ids({orderId: KNOWN.pendingOfGuest})).to.have.length(0);
    expect(await ids({orderId: KNOWN.pendingOfGuest, retrievePendingGuestOrders: 'true'})).to.have.length(1);
    expect(await ids({orderId: KNOWN.deliveredOfGuest})).to.have.length(1);
  });

  it('filters by status in 9.1 only', async () => {
    expect(await ids({lastName: 'Status-', status: 'X'})).to.deep.equal([orderWithStatus('X')]);
    expect(await ids({lastName: 'Status-', status: 'X,S'})).to.have.length(2);
    const old = await Client.as(sandbox, USERS.alice, {base: '/v9.0/wcs/resources'});
    expect(await ids({lastName: 'Status-', status: 'X'}, old)).to.have.length(STATUSES.length);
  });

  it('tells whose lock it is', async () => {
    const row = async (orderId: string, client = alice) => (await find({orderId}, client)).body.resultList![0]!;
    const locked = {isLocked: true, checkLock: false, lockedLogonId: 'csr.bob', editorId: 5002};
    expect(await row(KNOWN.pendingLockedByBob)).to.include(locked);
    const bob = await Client.as(sandbox, USERS.bob);
    expect(await row(KNOWN.pendingLockedByBob, bob)).to.include({...locked, isLocked: false, checkLock: true});
    expect(await row(KNOWN.pendingUnlocked)).to.include({isLocked: false, checkLock: false, lockedLogonId: null, editorId: null});
  });

  it('speaks the language of the caller in dates and countries', async () => {
    const [english, german] = await Promise.all(
      [-1, -3].map(async (langId) => (await find({orderId: KNOWN.inEuros, langId})).body.resultList![0]!),
    );
    expect(english!.orderTime).to.match(/^[A-Z][a-z]+ \d+, 2026$/);
    expect(german!.orderTime).to.match(/^\d+\. [A-Z][a-zä]+ 2026$/);
    expect(german!.uniqueShippingAddresses![0]!.countryDisplayName).to.equal('Deutschland');
  });

  it('sends numbers as strings now and then', async () => {
    const row = (await find({orderId: KNOWN.numbersAsStrings})).body.resultList![0]!;
    expect(row.formattedDataBean.grandTotal).to.be.a('string');
    expect(row.isLocked).to.equal('false');
    const old = await Client.as(sandbox, USERS.alice, {base: '/v8/wcs/resources'});
    expect((await find({orderId: KNOWN.shipped}, old)).body.resultList![0]!.formattedDataBean.grandTotal).to.match(/^\d+\.\d{5}$/);
  });

  it('leaves out what is missing', async () => {
    expect((await find({orderId: KNOWN.missingFields})).body.resultList![0]).to.deep.equal({
      orderId: KNOWN.missingFields,
      status: 'M',
      uniqueShippingAddresses: [],
    });
  });

  it('finds organizations in the B2B store', async () => {
    const business = await Client.as(sandbox, USERS.alice, {storeId: '10202'});
    const found = await ids({parentOrgName: 'lindqvist', parentOrgNameSearchType: 4}, business);
    expect(found.length).to.be.greaterThan(10);
    expect(await ids({parentOrgName: 'nobody'}, business)).to.have.length(0);
  });

  it('is for representatives who act as themselves', async () => {
    expect((await find({lastName: 'Smith'}, new Client(sandbox))).status).to.equal(401);
    const customer = await find({lastName: 'Smith'}, await Client.as(sandbox, USERS.ana));
    expect(customer.status).to.equal(403);
    expect(customer.error.errorKey).to.equal('_ERR_USER_AUTHORITY');
    expect((await find({lastName: 'Smith', forUserId: 4003})).status).to.equal(403);
    expect((await find({lastName: 'Smith'}, await Client.as(sandbox, USERS.carol))).status).to.equal(200);
  });
});
