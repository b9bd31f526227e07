/**
 * For the split bundle: everything that the first view needs is one file, though parts that come later use some of it, too.
 * Left to itself a bundler makes a file for each set of users: a dozen requests, and a fifth more bytes after gzip.
 */
interface Modules {
  getModuleInfo(id: string): {readonly isEntry: boolean; readonly importers: readonly string[]} | null;
}

/** Whether the entry imports a module, directly or through others. */
function isFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  return info !== null && (info.isEntry || info.importers.some((importer) => isFirst(importer, modules, seen)));
}

export const oneFirstFile = () => ({
  groups: [{debugName: 'first', name: (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null)}],
});
