import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {CRITERIA, type OrderCriteria} from '../model/order-search.js';

/** “Last name Smith, City Toronto”. */
export const criteriaText = ({t}: Words, criteria: OrderCriteria): string =>
  CRITERIA.filter((name) => criteria[name])
    .map((name) => `${t(en.criterion[name])} ${criteria[name] ?? ''}`)
    .join(', ');
