/* English: Words used everywhere. */

export const search = 'Search';
export const clear = 'Clear';
export const retry = 'Try again';
export const loading = 'Loading …';
export const none = '–';
export const guest = 'Guest';
export const noStore = 'The order desk does not know which store it works for. Set store-id on <order-desk>.';
export const offline = 'The server could not be reached. Check the connection and try again.';
