import {html, type TemplateResult} from 'lit';

export interface Column {
  readonly name: string;
  readonly label: string;
  /** Right-aligned, digits of equal width. */
  readonly number?: boolean;
}

const classOf = ({name, number}: Column): string => (number ? `${name} number` : name);

/** Roles are spelled out: browsers forget that a table is one when its rows become cards. */
export const dataTable = (
  part: string,
  label: string,
  columns: readonly Column[],
  rows: readonly TemplateResult[],
  busy = false,
): TemplateResult =>
  html`<table role="table" part=${part} aria-label=${label} aria-busy=${busy}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col" class=${classOf(column)}>${column.label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;

/** A row's cells; each carries its column's name, for when it stands in a card. */
export const dataCells = (columns: readonly Column[], content: Readonly<Record<string, unknown>>): TemplateResult[] =>
  columns.map(
    (column) => html`<td role="cell" class=${classOf(column)} data-label=${column.label}><div>${content[column.name]}</div></td>`,
  );
