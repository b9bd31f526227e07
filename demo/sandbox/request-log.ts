export interface LoggedRequest {
  method: string;
  /** Path and query as they came: every name in the sandbox is invented. Headers and bodies (passwords) are not kept. */
  path: string;
  /** 0: the connection was dropped; absent: not answered yet. */
  status?: number;
  /** The server did what it was asked, whatever became of the answer. */
  acted?: boolean;
  /** For whom: a user ID. */
  by?: string;
}

/** What was asked since the last reset, so that tests can count requests. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(method: string, path: string): LoggedRequest {
    const request: LoggedRequest = {method, path};
    this.#requests.push(request);
    return request;
  }

  clear(): void {
    this.#requests = [];
  }

  /** All requests, or those whose "METHOD path?query" contains the text. */
  list(containing = ''): readonly LoggedRequest[] {
    return this.#requests.filter(({method, path}) => `${method} ${path}`.includes(containing));
  }
}
