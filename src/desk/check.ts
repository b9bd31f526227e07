import type {OrderGateway, SessionContext} from '../gateway/order-gateway.js';
import * as en from '../i18n/en.js';
import type {Agent} from '../model/agent.js';
import {asFailure, type Failure} from '../model/failure.js';
import {failureText, type DeskFinding, type Finding} from './check-finding.js';
import {checkServices} from './check-services.js';
import type {Desk} from './desk.js';
import {pageActsFor} from './storefront-host.js';

export interface DeskCheck {
  /** Nothing is wrong; some of it may be unknown. */
  readonly good: boolean;
  readonly findings: readonly DeskFinding[];
  /** All of it, one finding a line, to be copied into a mail or a ticket. */
  readonly text: string;
}

type Asked<Value> = {readonly value: Value} | {readonly failure: Failure};

async function ask<Value>(question: Promise<Value>, signal?: AbortSignal): Promise<Asked<Value>> {
  try {
    return {value: await question};
  } catch (error) {
    signal?.throwIfAborted();
    return {failure: asFailure(error)};
  }
}

/** Looks at settings, page and services; only reads, and keeps what it reads to itself. */
export async function checkDesk(desk: Desk, signal?: AbortSignal): Promise<DeskCheck> {
  const {gateway} = desk;
  const findings: DeskFinding[] = [settings(desk)];
  if (desk.settings.storeId) {
    const context = await ask(gateway.readContext(signal), signal);
    findings.push(connection(desk, context));
    const who = await ask(whoIn(context, gateway, signal), signal);
    const agent = 'value' in who ? who.value : undefined;
    findings.push(session(desk, who), onBehalf(desk, agent), ...(await checkServices(desk, agent, signal)), ...page(desk, context));
  }
  return {good: findings.every(({result}) => result !== 'bad'), findings, text: report(desk, findings)};
}

/** Where nothing answers, there is no point in asking who is signed in. */
const whoIn = (context: Asked<SessionContext>, gateway: OrderGateway, signal?: AbortSignal): Promise<Agent | undefined> =>
  'failure' in context ? Promise.reject(context.failure) : gateway.whoAmI(signal);

function settings({t, settings: set}: Desk): DeskFinding {
  const {endpoint, storeId, catalogId, langId, currency, storeType, hclVersion: version, auth} = set;
  if (!storeId) return {what: 'settings', result: 'bad', text: t(en.noStore)};
  const none = t(en.none);
  const said = {
    endpoint,
    store: storeId,
    catalog: catalogId ?? none,
    langId: langId ?? none,
    currency: currency ?? none,
    storeType,
    version,
    auth,
  };
  return {what: 'settings', result: 'good', text: t(en.finding.settings, said)};
}

function connection({t, settings: {endpoint}}: Desk, context: Asked<SessionContext>): DeskFinding {
  if ('value' in context) return {what: 'connection', result: 'good', text: t(en.finding.answers)};
  const {origin} = new URL(endpoint, location.href);
  // The browser does not tell a refusal by CORS from a dead line.
  const foreign = context.failure.kind === 'offline' && origin !== location.origin;
  return {what: 'connection', result: 'bad', text: foreign ? t(en.finding.cors, {origin}) : failureText(t, context.failure)};
}

function session({t}: Desk, who: Asked<Agent | undefined>): DeskFinding {
  if ('failure' in who) return {what: 'session', result: 'unknown', text: t(en.finding.noAnswer)};
  if (!who.value) return {what: 'session', result: 'bad', text: t(en.finding.noSession)};
  return {what: 'session', result: who.value.isCsr ? 'good' : 'bad', text: t(who.value.isCsr ? en.finding.csr : en.finding.noCsr)};
}

function onBehalf({t, settings: {storeId}}: Desk, agent: Agent | undefined): DeskFinding {
  const acts = !!agent?.actsFor || !!pageActsFor(storeId);
  return {what: 'on-behalf', result: acts ? 'bad' : 'good', text: t(acts ? en.finding.forCustomer : en.finding.forSelf)};
}

/** What depends on the page: CSRF token, language, and how long a session lasts. */
function page(desk: Desk, context: Asked<SessionContext>): readonly DeskFinding[] {
  const {
    t,
    settings: {langId, sessionTimeout},
  } = desk;
  return [
    {what: 'csrf', ...csrf(desk)},
    {what: 'language', ...language(t, langId, context)},
    {what: 'time-out', result: 'unknown', text: t(en.finding.timeout, {n: sessionTimeout})},
  ];
}

function csrf({t, settings: {auth, csrfToken}}: Desk): Finding {
  if (auth === 'tokens') return {result: 'good', text: t(en.finding.csrfNotNeeded)};
  if (csrfToken?.()) return {result: 'good', text: t(en.finding.csrf)};
  return {result: 'unknown', text: t(en.finding.noCsrf)};
}

function language(t: Desk['t'], asked: string | undefined, context: Asked<SessionContext>): Finding {
  if ('failure' in context) return {result: 'unknown', text: t(en.finding.noAnswer)};
  const answered = context.value.langId ?? t(en.none);
  if (!asked) return {result: 'unknown', text: t(en.finding.noLanguage, {answered})};
  const same = asked === answered;
  return {result: same ? 'good' : 'bad', text: t(same ? en.finding.language : en.finding.otherLanguage, {asked, answered})};
}

const report = ({t}: Desk, findings: readonly DeskFinding[]): string =>
  findings.map(({what, result, text}) => `${t(en.checkResult[result])} – ${t(en.checked[what])}: ${text}`).join('\n');
