import 'aurora-order-desk/define/order-desk.js';
import 'aurora-order-desk/define/find-orders.js';
import type {OrderCriteria, OrderOpenEvent} from 'aurora-order-desk';
import type {} from 'aurora-order-desk/vue';
import {createApp, defineComponent, type GlobalComponents} from 'vue';

const App = defineComponent({
  setup() {
    const criteria: OrderCriteria = {lastName: 'Smith'};
    const open = (event: OrderOpenEvent) => {
      event.preventDefault();
      document.title = `Order ${event.orderId}`;
    };
    return {criteria, open};
  },
  template: `
    <order-desk store-id="10201" lang-id="-1">
      <find-orders max-results="5" :criteria="criteria" @order-open="open"></find-orders>
    </order-desk>`,
});

const app = createApp(App);
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#app');

/** What Vue's template checker reads. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const allowed: Props<'find-orders'> = {maxResults: '5', criteria: {}, ref: 'find', onOrderOpen: ({orderId}) => orderId};
export const heard: Props<'order-desk'> = {sessionTimeout: '20', onOrderCanceled: ({orderId}) => orderId};
// @ts-expect-error a choice of two
export const refused: Props<'order-desk'> = {auth: 'password'};
