import type {Answer, Call, Route} from '../call.js';

const GENERIC_USER = -1002;

/** Who am I? Needs no session: the generic user gets an answer too. */
function contextData({caller, onBehalfOf, store, langId, query}: Call): Answer {
  const callerId = caller ? Number(caller.userId) : GENERIC_USER;
  const currency = query.get('currency') ?? store.currency;
  return {
    body: {
      basicInfo: {
        callerId,
        runAsId: onBehalfOf ? Number(onBehalfOf.userId) : callerId,
        storeId: Number(store.storeId),
        channelId: -1,
        ...(caller && {registerType: caller.registerType}),
      },
      globalization: {currency, preferredCurrency: currency, languageId: langId, preferredLanguageId: langId},
      entitlement: {activeOrganizationId: '-2000', currentTradingAgreements: ['10001'], eligibleTradingAgreements: ['10001']},
      catalog: {catalogId: store.catalogId, masterCatalog: false},
      isPartiallyAuthenticated: false,
    },
  };
}

export const CONTEXT_ROUTES: Route[] = [{method: 'get', path: 'usercontext/@self/contextdata', run: contextData}];
