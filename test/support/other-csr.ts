import {createHclGateway} from '../../src/gateway/hcl/hcl-gateway.js';
import type {OrderGateway} from '../../src/gateway/order-gateway.js';
import type {PageSandbox} from './page-sandbox.js';

/** Somebody else who works on the same orders, in a browser of their own: `await otherCsr(page, USERS.bob).lock(orderId, true)`. */
export function otherCsr({sandbox}: PageSandbox, logonId: string, storeId = '10201'): OrderGateway {
  const {wcToken: WCToken, wcTrustedToken: WCTrustedToken} = sandbox.signIn(logonId);
  return createHclGateway({
    endpoint: '/wcs/resources',
    storeId,
    version: '9.1',
    auth: 'tokens',
    credentials: () => Promise.resolve({WCToken, WCTrustedToken}),
  });
}
