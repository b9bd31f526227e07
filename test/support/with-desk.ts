import {ContextProvider} from '@lit/context';
import {fixture, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {deskContext} from '../../src/desk/desk-context.js';
import type {Desk} from '../../src/desk/desk.js';

/** Puts elements where a desk of the test's own answers them; gives the element around them, and how to change the desk. */
export async function withDesk(desk: Desk, content: TemplateResult): Promise<{around: HTMLElement; use: (desk: Desk) => void}> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const provider = new ContextProvider(around, {context: deskContext, initialValue: desk});
  render(content, around);
  return {around, use: (other) => provider.setValue(other)};
}
