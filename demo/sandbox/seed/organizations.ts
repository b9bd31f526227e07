import type {Organization} from '../model.js';

/** The organizations whose buyers are customers of the B2B store. */
export const ORGANIZATIONS: readonly Organization[] = ['Harbor Supplies', 'Lindqvist Bygg AB', 'Tanaka Trading', 'Bauer & Söhne'].map(
  (name, index) => ({
    orgId: String(7000000000000000901n + BigInt(index)),
    name,
  }),
);
