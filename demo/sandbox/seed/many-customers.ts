import type {User} from '../model.js';
import {B2B_KELLERS, MOREAUS} from './known-customers.js';
import {FIRST_NAMES} from './names.js';
import {ORGANIZATIONS} from './organizations.js';
import {customer} from './people.js';
import {PLACES} from './places.js';

/** Registered customers who have not ordered yet: more of one name than a search gives. */
export const manyCustomers = (): User[] => [
  ...Array.from({length: MOREAUS}, (_, index) => moreau(index)),
  ...Array.from({length: B2B_KELLERS}, (_, index) => keller(index)),
];

/** Every fifth has a double name, every ninth may not sign in. A few first names are frequent. */
function moreau(index: number): User {
  const person = {firstName: FIRST_NAMES[index % 3 ? index % 7 : index % 28]!, lastName: index % 5 === 4 ? 'Dumas-Moreau' : 'Moreau'};
  return {...customer(8501 + index, person, PLACES[(index * 3) % PLACES.length]), enabled: index % 9 !== 8};
}

function keller(index: number): User {
  const person = {firstName: FIRST_NAMES[(index * 5) % 28]!, lastName: 'Keller'};
  return customer(8601 + index, person, PLACES[index % PLACES.length], ORGANIZATIONS[(index * index) % ORGANIZATIONS.length]);
}
