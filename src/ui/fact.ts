import {html, type TemplateResult} from 'lit';

/** A term and its value, for a `<dl>`. */
export const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
