import {refusalOf, type AccountActionName} from '../model/rules.js';
import {DONE, noProof, type Action, type Subject} from './action.js';
import {AccountDisabledEvent, AccountDisableEvent, AccountEnabledEvent, AccountEnableEvent} from './action-events.js';
import {customersOf} from './customer-store.js';

/** Every page that shows a customer shows the latest facts, so nothing needs to be read again. */
const accountSubject: Subject<AccountActionName> = {
  idOf: ({customerId}) => customerId,
  refusal: (name, {seen, now = seen}, agent) => refusalOf(name, {...now, agent}),
  reread: async (_, request, desk) => {
    const {customerId, type, enabled} = await customersOf(desk).read(request.customerId);
    return {...request, now: {customerId, type, enabled}};
  },
  // The rule says it: an account that somebody else has enabled or disabled is as it was to be.
  changed: () => undefined,
  latest: ({seen}, desk) => ({enabled: customersOf(desk).latest(seen).enabled}),
  note: ({customerId}, facts, desk) => customersOf(desk).note(customerId, facts),
  refresh: () => {},
};

const change = (enable: boolean): Action<AccountActionName> => ({
  subject: accountSubject,
  guarded: true,
  intention: ({customerId}) => new (enable ? AccountEnableEvent : AccountDisableEvent)(customerId),
  steps: [
    {
      write: async (gateway, {customerId}) => {
        await gateway.setAccountEnabled(customerId, enable);
        return DONE;
      },
      look: async (desk, {customerId}) => {
        const {enabled} = await customersOf(desk).read(customerId);
        if (enabled === undefined) throw noProof();
        return enabled === enable ? DONE : undefined;
      },
      leaves: {enabled: enable},
      facts: ({customerId}) => [new (enable ? AccountEnabledEvent : AccountDisabledEvent)(customerId)],
    },
  ],
});

/** What can be done to a customer's account. */
export const ACCOUNT_ACTIONS = {'enable-account': change(true), 'disable-account': change(false)} as const;
