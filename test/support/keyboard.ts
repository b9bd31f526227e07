/** Somebody who works with the keyboard alone, and who must see where the focus is. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {appears, box, find, focused, hasFocus, press, until} from './elements.js';
import type {Name} from './by-role.js';

/** More stops than there are between any two things. */
const MOST_STOPS = 60;

type Way = 'Tab' | 'Shift+Tab';

function expectRing(element: Element): void {
  if (element instanceof HTMLInputElement && element.type === 'date') return; // the browser itself marks day, month or year in it
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  const ring = element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  expect(ring, `the focus can be seen at ${element.outerHTML.slice(0, 120)}`).to.equal(true);
}

/** Presses Tab until this has the focus, which is seen at every stop on the way. */
async function walk(target: Element): Promise<void> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await press('Tab');
    const stop = focused() as Element;
    if (stop !== document.body) expectRing(stop);
    if (stop === target) return;
    stops.push(stop.outerHTML.slice(0, 80));
  }
  throw new Error(`Not reached: ${target.outerHTML.slice(0, 80)}\n${stops.join('\n')}`);
}

export async function reach(element: () => Element, way: Way = 'Tab'): Promise<void> {
  const target = await until(element);
  if (way === 'Tab') return walk(target);
  await sendKeys({down: 'Shift'});
  try {
    await walk(target);
  } finally {
    await sendKeys({up: 'Shift'});
  }
}

const goTo = (root: Node, role: string, name: Name, way: Way = 'Tab'): Promise<void> => reach(() => find(root, role, name), way);

export const goToBox = (root: Node, label: Name, way: Way = 'Tab'): Promise<void> => reach(() => box(root, label), way);

export async function choose(root: Node, role: string, name: Name, way?: Way): Promise<void> {
  await goTo(root, role, name, way);
  await press('Enter');
}

/** After something was done, the work goes on there, and one sees it. */
export async function isAt(root: Node, role: string, name: Name): Promise<HTMLElement> {
  await appears(root, role, name);
  const element = await hasFocus(() => find(root, role, name));
  expectRing(element);
  return element;
}
