/** A value without the fields that are undefined, to compare with what is expected to be known. */
export const known = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
