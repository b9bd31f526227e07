type Match = (value: string, wanted: string) => boolean;

const lower =
  (match: Match): Match =>
  (value, wanted) =>
    match(value.toLowerCase(), wanted.toLowerCase());
const startsWith: Match = (value, wanted) => value.startsWith(wanted);
const contains: Match = (value, wanted) => value.includes(wanted);
const equals: Match = (value, wanted) => value === wanted;

/** HCL's search types; 4 is the default. */
const MATCHES: Readonly<Record<string, Match>> = {
  '1': startsWith,
  '2': contains,
  '3': lower(startsWith),
  '4': lower(contains),
  '5': equals,
  '6': lower(equals),
  '8': (value, wanted) => value !== wanted,
};

export interface Criterion {
  wanted: string;
  matches(value: string): boolean;
}

/** The criterion `name`, read with its companion `nameSearchType`; undefined if it is not used. */
export function criterion(query: URLSearchParams, name: string): Criterion | undefined {
  const wanted = query.get(name)?.trim();
  if (!wanted) return undefined;
  const match = MATCHES[query.get(`${name}SearchType`) ?? '4'] ?? lower(contains);
  return {wanted, matches: (value) => match(value, wanted)};
}
