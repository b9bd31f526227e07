import {getResponse, type RequestHandler} from 'msw';
import {createHandlers, PASSWORD, type Sandbox} from '../../demo/sandbox/index.js';

export interface Reply<Body> {
  status: number;
  /** The text as it came; bodies can be empty. */
  text: string;
  body: Body;
  /** The first of HCL's errors. */
  error: {errorKey?: string; errorCode?: string; errorParameters?: unknown; errorMessage?: string};
}

type Query = Readonly<Record<string, string | number>>;

interface ClientOptions {
  /** Where the services are: /wcs/resources (9.1), /v9.0/wcs/resources or /v8/wcs/resources. */
  base?: string;
  storeId?: string;
}

/** A caller of the sandbox's services that authenticates with tokens. */
export class Client {
  readonly headers: Record<string, string> = {};
  userId = '';
  readonly #handlers: RequestHandler[];
  readonly #root: string;

  constructor(sandbox: Sandbox, {base = '/wcs/resources', storeId = '10201'}: ClientOptions = {}) {
    this.#handlers = createHandlers(sandbox);
    this.#root = `https://shop.example.com${base}/store/${storeId}/`;
  }

  /** A client that is signed in. */
  static async as(sandbox: Sandbox, logonId: string, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(sandbox, options);
    await client.signIn(logonId);
    return client;
  }

  async signIn(logonId: string, logonPassword = PASSWORD, more: object = {}): Promise<Reply<SignedIn>> {
    const reply = await this.post<SignedIn>('loginidentity', {logonId, logonPassword, ...more});
    if (reply.body.WCToken) {
      Object.assign(this.headers, {WCToken: reply.body.WCToken, WCTrustedToken: reply.body.WCTrustedToken});
      this.userId = reply.body.userId;
    }
    return reply;
  }

  get<Body = object>(path: string, query: Query = {}): Promise<Reply<Body>> {
    return this.#send('GET', path, undefined, query);
  }

  post<Body = object>(path: string, body: unknown = {}, query: Query = {}): Promise<Reply<Body>> {
    return this.#send('POST', path, body, query);
  }

  put<Body = object>(path: string, body: unknown): Promise<Reply<Body>> {
    return this.#send('PUT', path, body, {});
  }

  delete<Body = object>(path: string, query: Query = {}): Promise<Reply<Body>> {
    return this.#send('DELETE', path, undefined, query);
  }

  async #send<Body>(method: string, path: string, body: unknown, query: Query): Promise<Reply<Body>> {
    const url = new URL(path, this.#root);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const request = new Request(url, {method, headers: this.headers, ...(body !== undefined && {body: JSON.stringify(body)})});
    const response = await getResponse(this.#handlers, request);
    if (!response) throw new Error(`Nobody answered ${method} ${url.pathname}`);
    const text = await response.text();
    const json = (text ? JSON.parse(text) : {}) as Body & {errors?: Reply<Body>['error'][]};
    return {status: response.status, text, body: json, error: json.errors?.[0] ?? {}};
  }
}

interface SignedIn {
  WCToken: string;
  WCTrustedToken: string;
  userId: string;
}

/** The parts of the answers that tests look at. */
export interface Found {
  pageSize: string;
  recordSetCount: number;
  recordSetTotal: number;
  recordSetCompleteIndicator: boolean;
  resultList?: FoundOrder[];
}

export interface FoundOrder {
  orderId: string;
  status: string;
  orderTime: string | null;
  formattedDataBean: {grandTotal: number | string};
  currency: string;
  isLocked: boolean;
  checkLock: boolean;
  lockedLogonId: string | null;
  editorId: number | string | null;
  uniqueShippingAddresses?: {
    firstName: string;
    lastName: string;
    city: string;
    state: string;
    zipCode: string;
    countryDisplayName: string;
  }[];
}

export interface Details {
  orderId: string;
  orderStatus: string;
  placedDate?: string;
  buyerId?: string;
  locked?: string;
  orderEditor?: {uniqueID: string; externalIdentifier: {identifier: string}};
  grandTotal: string;
  totalAdjustment: string | number;
  orderItem?: {orderItemId: string; partNumber: string; quantity: string; orderItemPrice: string; addressId?: string}[];
  paymentInstruction?: {protocolData: {name: string; value: string}[]}[];
  adjustment?: object[];
  promotionCode?: object[];
  recordSetStartNumber: string;
  recordSetCount: string;
  recordSetTotal: string;
  recordSetComplete: string;
}
