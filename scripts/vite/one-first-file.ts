/**
 * For the split bundle: everything that the first view needs is one file, though parts that come later use some of it, too.
 * Left to itself a bundler makes a file for each set of users: a dozen requests, and a fifth more bytes after gzip.
 */
interface Module {
  readonly code: string | null;
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}

/** Passes on the words of all elements; whoever imports it uses `en.NAME` of a few. */
const WORDS = /\/src\/i18n\/en\.ts$/;

/** Whether the entry imports a module, directly or through others. */
function isFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (!info) return false;
  return (
    info.isEntry || info.importers.some((from) => (WORDS.test(from) ? hasFirstWords(info, from, modules) : isFirst(from, modules, seen)))
  );
}

/** Whether something of the first view says one of these words. */
function hasFirstWords({code}: Module, barrel: string, modules: Modules): boolean {
  const words = new Set([...(code ?? '').matchAll(/^export const (\w+)/gm)].map(([, name]) => name));
  const users = modules.getModuleInfo(barrel)?.importers ?? [];
  return users.some((user) => {
    const text = modules.getModuleInfo(user)?.code ?? '';
    return [...text.matchAll(/\ben\.(\w+)/g)].some(([, name]) => words.has(name)) && isFirst(user, modules);
  });
}

export const oneFirstFile = () => ({
  groups: [{debugName: 'first', name: (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null)}],
});
