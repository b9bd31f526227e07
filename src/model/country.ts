/** A choice in the country and state boxes of a search. */
export interface Region {
  readonly code: string;
  readonly name: string;
}
export interface Country extends Region {
  readonly states: readonly Region[];
}
