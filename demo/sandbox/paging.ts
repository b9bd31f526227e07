import {Refusal} from './refusal.js';

export interface Page<T> {
  entries: T[];
  /** Place of the first entry in the whole, from 0. */
  start: number;
  total: number;
  pageNumber: number;
  pageSize: number;
}

/** The page that pageNumber (from 1) and pageSize ask for. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams, defaultSize: number): Page<T> {
  const pageNumber = Math.max(1, readInteger(query, 'pageNumber', 1));
  const pageSize = Math.max(1, readInteger(query, 'pageSize', defaultSize));
  return slice(all, (pageNumber - 1) * pageSize, pageSize);
}

/** The part that startIndex (from 0) and maxResults ask for. */
export function rangeOf<T>(all: readonly T[], query: URLSearchParams, defaultSize: number): Page<T> {
  const start = Math.max(0, readInteger(query, 'startIndex', 0));
  return slice(all, start, Math.max(1, readInteger(query, 'maxResults', defaultSize)));
}

function slice<T>(all: readonly T[], start: number, pageSize: number): Page<T> {
  const entries = all.slice(start, start + pageSize);
  return {entries, start, total: all.length, pageNumber: Math.floor(start / pageSize) + 1, pageSize};
}

function readInteger(query: URLSearchParams, name: string, otherwise: number): number {
  const value = query.get(name);
  if (value === null || value === '') return otherwise;
  if (!/^-?\d+$/.test(value)) throw new Refusal('not-an-integer', name, value);
  return Number(value);
}

export const isLastPage = ({start, entries, total}: Page<unknown>): boolean => start + entries.length >= total;
