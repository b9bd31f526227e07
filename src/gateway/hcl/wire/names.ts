import {text} from '../json.js';

/** `uid=ana@example.com,o=default organization` → `ana@example.com`. A comma or the like that belongs to a name has a backslash before it. */
export const nameIn = (distinguishedName: unknown, key: 'uid' | 'o'): string | undefined =>
  text(distinguishedName)
    ?.split(/(?<!\\),/)
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1)
    .replace(/\\(.)/g, '$1') || undefined;
