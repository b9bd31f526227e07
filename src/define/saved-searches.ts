import {SavedSearches} from '../elements/saved-searches.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('saved-searches', SavedSearches);
