import {expect} from '@open-wc/testing';
import {checkDesk} from '../../src/desk/check.js';
import type {DeskSettings} from '../../src/desk/settings.js';
import {aDesk} from '../support/a-desk.js';
import {anOrder, someMatches} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {rejectionOf} from '../support/rejection.js';

describe('desk: self-test', () => {
  const gatewayWith = (matches = someMatches()): FakeGateway => Object.assign(new FakeGateway(anOrder()), {matches});
  const check = async (settings: Partial<DeskSettings>, gateway = gatewayWith()) =>
    Object.fromEntries((await checkDesk(aDesk(gateway, settings))).findings.map(({what, result, text}) => [what, `${result}: ${text}`]));

  it('tells of a store that is named nowhere, and asks nothing', async () => {
    const gateway = gatewayWith();
    const found = await check({storeId: undefined}, gateway);
    expect(Object.keys(found)).to.deep.equal(['settings']);
    expect(found['settings']).to.match(/^bad: .*Set store-id on <order-desk>\./);
    expect(gateway.calls).to.deep.equal([]);
  });

  it('compares the language with that of the server', async () => {
    expect((await check({langId: '-1'})).language).to.match(/^good/);
    expect((await check({langId: '-3'})).language).to.equal(
      'bad: Asked for -3, the server answers in -1: the store may not have this language.',
    );
    expect((await check({})).language).to.equal('unknown: None is asked for: the server chooses (-1).');
  });

  it('needs no token of the page where the desk has its own', async () => {
    expect((await check({auth: 'tokens'})).csrf).to.match(/^good: Not needed/);
    expect((await check({csrfToken: () => undefined})).csrf).to.match(/^unknown: The page has none/);
    expect((await check({csrfToken: () => 'one'})).csrf).to.match(/^good/);
  });

  it('cannot tell of orders where there is none', async () => {
    const found = await check({}, gatewayWith(someMatches([])));
    for (const what of ['order-details', 'order-comments', 'version'] as const) expect(found[what]).to.match(/^unknown: There is no order/);
  });

  it('is given up with its signal', async () => {
    const rejection = await rejectionOf(checkDesk(aDesk(gatewayWith()), AbortSignal.abort()));
    expect(rejection).to.have.property('name', 'AbortError');
  });
});
