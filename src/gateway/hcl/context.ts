import type {SessionContext} from '../order-gateway.js';
import type {HclHttp} from './http.js';
import {answer, fields, text} from './json.js';

/** What the server takes for the language and the currency of the session. */
export const readContext = (http: HclHttp, signal?: AbortSignal): Promise<SessionContext> =>
  http.send({path: 'usercontext/@self/contextdata', signal}, (body) => {
    const {languageId, currency} = fields(answer(body)['globalization']);
    return {langId: text(languageId), currency: text(currency)};
  });
