/* English: Recent and saved searches. */

export const recentSearches = 'Recent searches';
export const recentUntilSignOut = 'In this tab, until you sign out.';
export const noRecentSearches = 'None yet.';
export const savedSearches = 'Saved searches';
export const savedHere = 'In this browser, for your logon ID.';
export const noSavedSearches = 'None yet.';
export const searchName = 'Name of this search';
export const saveSearch = 'Save this search';
export const searchSaved = 'Saved as “{name}”.';
export const saveProblem = {
  'no-name': 'Give the search a name first.',
  'no-search': 'Search for something first, then save it.',
  'too-long': 'A name has at most 40 characters.',
} as const;
export const dropSearch = 'Delete saved search {name}';
export const searchDropped = 'Deleted.';
export const forgetAll = 'Forget all searches';
export const allForgotten = 'All searches are forgotten.';
export const copyLink = 'Copy a link to this search';
export const linkCopied = 'The link is copied. It holds what was searched for: names and addresses.';
export const linkNotCopied = 'This browser does not let the page copy. Copy the link from here:';
