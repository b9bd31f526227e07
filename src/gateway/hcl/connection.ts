import {HclHttp, type HclSettings} from './http.js';
import {HclSession} from './session.js';

/** What every service of one store goes through. */
export interface HclConnection {
  readonly http: HclHttp;
  readonly session: HclSession;
}

export function connect(settings: HclSettings): HclConnection {
  const http = new HclHttp(settings);
  return {http, session: new HclSession(http)};
}
