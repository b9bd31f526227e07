/**
 * The same answer with other texts: each string becomes the next of `strings`, over and over, but those of the properties in
 * `keep`. Numbers, booleans and the shape stay.
 */
export function fill(answer: unknown, strings: readonly string[], keep: readonly string[] = []): unknown {
  let at = 0;
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return strings[at++ % strings.length] ?? value;
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keep.includes(name) ? inner : filled(inner)]));
  };
  return filled(answer);
}
