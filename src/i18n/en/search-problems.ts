/* English: What the search form says of what was typed or pasted. */

export const filledIn = 'Filled in: {boxes}.';
export const pastedProblem = {
  empty: 'There is nothing in it to read.',
  'too-long': 'This is more than 10,000 characters. Paste only the part with the name, the address or the number.',
  binary: 'This is no text that can be read.',
  nothing: 'No order number, phone, email or address was recognized. Type what you know into the boxes below.',
} as const;
export const criterionProblem = {
  number: 'An order number has digits only.',
  date: 'Enter a date of the calendar, such as 2026-04-12.',
  future: 'This day is yet to come: no order was placed after it.',
  range: 'The end date is before the start date.',
  length: 'At most 40 characters can be searched.',
} as const;
