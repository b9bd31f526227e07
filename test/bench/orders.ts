/** Opening an order until its first lines are laid out. */
import {desk, tick, until} from './desk.js';

/** Over the network, as it is: a longer order may be slower to ask for, too. */
export async function openOrder(orderId: string): Promise<number> {
  const store = await desk('10202');
  const element = document.createElement('order-details');
  element.orderId = orderId;
  const start = performance.now();
  store.append(element);
  await element.updateComplete;
  const root = element.renderRoot as ShadowRoot;
  const line = await until(root, () => root.querySelector('[part~=item]') ?? undefined);
  line.getBoundingClientRect();
  const time = performance.now() - start;
  element.remove();
  await tick();
  return time;
}
