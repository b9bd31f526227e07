type Fields = Readonly<Record<string, unknown>>;

/** Without the named fields. */
export const dropFields = (fields: Fields, omit: readonly string[] = []): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !omit.includes(name)));

/** HCL leaves an array out where it has nothing to put in. */
export const dropEmptyArrays = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

/** Numbers and booleans as strings, as some services send them. */
export const stringly = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : isFields(value) ? stringly(value) : value,
    ]),
  );

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
