/*
 * Reading JSON that is not to be trusted: numbers come as strings and strings as numbers, booleans both ways,
 * arrays may be missing, a body may be empty. Only `wire/` builds on this: it alone sees `unknown`. Only an ID is required there.
 */

export type Decode<T> = (body: unknown) => T;
export type Fields = Readonly<Record<string, unknown>>;

/** Texts, which are left alone, and whole numbers of more digits than JavaScript keeps. */
const TEXT_OR_LONG = /"(?:\\.|[^"\\])*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** IDs have up to 19 digits. One that comes as a number would become another's ID: it is read as text. */
const keepLong = (body: string): string =>
  /\d{16}/.test(body) ? body.replace(TEXT_OR_LONG, (found) => (found.startsWith('"') ? found : `"${found}"`)) : body;

/** JSON of a body; undefined for an empty one. Throws on anything else, such as a proxy's HTML page. */
export const parseBody = (body: string): unknown => (body.trim() ? (JSON.parse(keepLong(body)) as unknown) : undefined);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const fields = (value: unknown): Fields => (isFields(value) ? value : {});
export const list = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isFields);
export const flag = (value: unknown): boolean => value === true || value === 'true';

/** Half a character, which a server may have cut in two: no address can hold it. */
const HALF = /\p{Surrogate}/gu;

export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim().replace(HALF, '\ufffd') : undefined;
}

export function number(value: unknown): number | undefined {
  const found = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function required(value: unknown, name: string): string {
  const found = text(value);
  if (found === undefined) throw new TypeError(`no ${name}`);
  return found;
}

export function answer(body: unknown): Fields {
  if (!isFields(body)) throw new TypeError('no JSON object');
  return body;
}

/** A list's rows as the model knows them. A row that makes no sense is left out rather than failing the whole answer. */
export const each = <T>(value: unknown, decode: (row: Fields) => T | undefined): T[] =>
  list(value)
    .map(decode)
    .filter((row) => row !== undefined);

/** For writes whose answer says nothing that is needed: empty on 8 and 9.0, an object on 9.1. */
export const decodeNothing: Decode<void> = (body) => {
  if (body !== undefined) answer(body);
};
