/* English: Going from page to page. */

export const page = 'Page {n} of {total}';
export const previousPage = 'Previous';
export const nextPage = 'Next';
