interface Person {
  readonly firstName?: string;
  readonly lastName?: string;
}

/** “First Last”, or what there is of it; the last name first in Chinese, Japanese and Korean, as Aurora writes names. */
export function fullName({firstName, lastName}: Person, locale: string): string {
  const names = /^(zh|ja|ko)/.test(locale) ? [lastName, firstName] : [firstName, lastName];
  return names.filter(Boolean).join(' ');
}
