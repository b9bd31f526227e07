import type {LitElement} from 'lit';

/** Puts the focus on something in a form, and shows it where it is folded away. */
export async function focusInForm(host: LitElement, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
