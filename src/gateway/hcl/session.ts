import {CSR_ROLES, type Agent} from '../../model/agent.js';
import {Failure} from '../../model/failure.js';
import type {OrderGateway} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import {untilAbort} from './until-abort.js';
import {decodeNothing} from './json.js';
import {decodeContext, decodeLogin, decodePerson, decodeRoles} from './wire/session.js';

type Caller = Pick<Agent, 'userId' | 'actsFor'>;

/** Sign in and out, and who the session belongs to. */
export class HclSession implements Pick<OrderGateway, 'signIn' | 'signOut' | 'whoAmI'> {
  readonly #http: HclHttp;
  #caller?: Promise<Caller | undefined>;

  constructor(http: HclHttp) {
    this.#http = http;
  }

  async signIn(logonId: string, password: string, signal?: AbortSignal): Promise<Agent> {
    const {userId, tokens} = await this.#http.send(
      {
        method: 'POST',
        path: 'loginidentity',
        query: {updateCookies: this.#updateCookies},
        body: {logonId, logonPassword: password},
        signal,
      },
      decodeLogin,
    );
    if (this.#http.settings.auth === 'tokens') this.#http.tokens = tokens;
    this.#caller = Promise.resolve({userId});
    return {...(await this.#agent({userId}, signal)), logonId};
  }

  async signOut(signal?: AbortSignal): Promise<void> {
    await this.#http
      .send({method: 'DELETE', path: 'loginidentity/@self', query: {updateCookies: this.#updateCookies}, signal}, decodeNothing)
      .catch(nothingWhenSignedOut);
    this.#http.tokens = undefined;
    this.#caller = undefined;
  }

  async whoAmI(signal?: AbortSignal): Promise<Agent | undefined> {
    this.#caller = undefined;
    const caller = await this.#whoCalls(signal);
    return caller && this.#agent(caller, signal);
  }

  /** The signed-in user's member ID, read once a session. */
  async userId(signal?: AbortSignal): Promise<string | undefined> {
    return (await this.#whoCalls(signal))?.userId;
  }

  async #whoCalls(signal?: AbortSignal): Promise<Caller | undefined> {
    if (this.#http.settings.auth === 'tokens' && !this.#http.tokens && !this.#http.settings.credentials) return undefined;
    const reading = (this.#caller ??= this.#readCaller());
    reading.catch(() => {
      if (this.#caller === reading) this.#caller = undefined;
    });
    return untilAbort(reading, signal);
  }

  /** Has no signal: several calls may wait for it. */
  async #readCaller(): Promise<Caller | undefined> {
    try {
      return await this.#http.send({path: 'usercontext/@self/contextdata'}, decodeContext);
    } catch (error) {
      if (error instanceof Failure && error.kind === 'signed-out') return undefined;
      throw error;
    }
  }

  async #agent(caller: Caller, signal?: AbortSignal): Promise<Agent> {
    const {userId} = caller;
    const person = (profileName: string) => ({path: `person/${segment(userId)}`, query: {profileName}, signal});
    const [roles, details] = await Promise.all([
      this.#http.send(person('IBM_Assigned_Roles_Details'), decodeRoles).catch(noRolesWhenForbidden),
      this.#http.send(person('IBM_User_Registration_Details'), decodePerson).catch(nothingWhenRefused),
    ]);
    return {...caller, ...details, isCsr: roles.some((role) => CSR_ROLES.includes(role))};
  }

  get #updateCookies(): boolean | undefined {
    return this.#http.settings.auth === 'cookies' || undefined;
  }
}

const noRolesWhenForbidden = (error: unknown): readonly string[] => {
  if (error instanceof Failure && error.kind === 'forbidden') return [];
  throw error;
};

const nothingWhenSignedOut = (error: unknown): void => {
  if (!(error instanceof Failure && error.kind === 'signed-out')) throw error;
};

/** Name and logon ID are a courtesy: signing in must not fail for them. */
const nothingWhenRefused = (error: unknown): Pick<Agent, 'logonId' | 'name'> => {
  if (error instanceof Failure) return {};
  throw error;
};
