import * as en from '../i18n/en.js';
import {WRONG_VERSION} from '../gateway/hcl/versions.js';
import type {Agent} from '../model/agent.js';
import {asFailure, type Failure} from '../model/failure.js';
import {failureText, type DeskFinding} from './check-finding.js';
import type {Desk} from './desk.js';

/** Older than any store of this kind: the newest order, whichever that is, will do. */
const EVER = '1998-01-01';
/** Nobody has it, so nobody comes back. */
const NOBODY = 'desk-check@invalid';
const ONE = {page: 1, size: 1};

type Service = 'order-search' | 'order-details' | 'order-comments' | 'customer-search' | 'order-history' | 'countries';

/** Asks each service that the desk reads from, once. Administrator services need a CSR. */
export async function checkServices(desk: Desk, agent: Agent | undefined, signal?: AbortSignal): Promise<readonly DeskFinding[]> {
  const {gateway, t} = desk;
  const all: Service[] = ['order-search', 'order-details', 'order-comments', 'customer-search', 'order-history', 'countries'];
  if (!agent?.isCsr) return [...all, 'version' as const].map((what) => ({what, result: 'unknown', text: t(en.finding.needsCsr)}));

  const failures = new Map<Service, Failure>();
  async function ask<Value>(service: Service, question: Promise<Value>): Promise<Value | undefined> {
    try {
      return await question;
    } catch (error) {
      signal?.throwIfAborted();
      failures.set(service, asFailure(error));
      return undefined;
    }
  }

  const [orderId] = await Promise.all([
    ask('order-search', gateway.findOrders({startDate: EVER}, 1, signal)).then((matches) => matches?.orders[0]?.orderId),
    ask('customer-search', gateway.findCustomers({logonId: NOBODY}, 1, signal)),
    ask('order-history', gateway.getOrderHistory(agent.userId, ONE, signal)),
    ask('countries', gateway.getCountries(signal)),
  ]);
  if (orderId)
    await Promise.all([
      ask('order-details', gateway.getOrder(orderId, ONE, signal)),
      ask('order-comments', gateway.getComments(orderId, ONE, signal)),
    ]);

  const needsOrder: readonly Service[] = ['order-details', 'order-comments'];
  const finding = (what: Service): DeskFinding => {
    const failure = failures.get(what);
    // A service that understands another version does answer.
    if (failure && failure.key !== WRONG_VERSION) return {what, result: 'bad', text: failureText(t, failure)};
    if (!orderId && needsOrder.includes(what)) return {what, result: 'unknown', text: t(en.finding.noOrder)};
    return {what, result: 'good', text: t(en.finding.answers)};
  };
  return [...all.map(finding), version(desk, orderId, failures.get('order-details'))];
}

/** What differs from version to version in what the desk asks is how an order's details are asked for. */
function version({t, settings}: Desk, orderId: string | undefined, failure: Failure | undefined): DeskFinding {
  const {hclVersion, unknownVersion} = settings;
  const what = 'version';
  if (unknownVersion) return {what, result: 'bad', text: t(en.finding.unknownVersion, {said: unknownVersion, version: hclVersion})};
  if (failure?.key === WRONG_VERSION) return {what, result: 'bad', text: failureText(t, failure)};
  if (failure || !orderId) return {what, result: 'unknown', text: failure ? failureText(t, failure) : t(en.finding.noOrder)};
  return {what, result: 'good', text: t(en.finding.version, {version: hclVersion})};
}
