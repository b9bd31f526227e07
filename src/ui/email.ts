import {html, type TemplateResult} from 'lit';

/** An email address, or a logon ID, which often is one: too long for its line, it breaks before the @ first. */
export function emailText(text: string): TemplateResult {
  const at = Math.max(0, text.lastIndexOf('@'));
  return html`<bdi>${text.slice(0, at)}<wbr />${text.slice(at)}</bdi>`;
}
