/** How custom-elements.json is made from the sources: module paths as published, named events only, a summary for each element. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {completeEvents, completeParts} from './lib/looks-in-source.mjs';

const published = (file) => file.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The modules of the package are in dist, those the analyzer reads are in src. */
function usePublishedPaths(node) {
  if (Array.isArray(node)) node.forEach(usePublishedPaths);
  else if (node && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
      else usePublishedPaths(value);
    }
  }
}

const firstSentence = (text = '') => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** Types that are a choice of words, by their names: an editor offers the words. */
const choices = new Map(
  readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => readFileSync(join(file.parentPath ?? file.path, file.name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export type (\w+) = ('[^;]*');$/gm)].map(([, name, words]) => [name, words])),
);

/** The analyzer writes an optional `(id: string) => string` so that it would be one that may answer nothing. */
const inBrackets = (type) => ({...type, text: type.text.replace(/^(\(.*\) => [^|]+) \| undefined$/, '($1) | undefined')});

const spelledOut = (type) => ({...type, text: type.text.replace(/\w+/g, (name) => choices.get(name) ?? name)});

function tidyElement(element) {
  element.summary ??= firstSentence(element.description).replace(/\s+/g, ' ').trim();
  // The analyzer adds an event without a name, or with that of an argument, for each `dispatchEvent(new SomeEvent())`.
  element.events = element.events?.filter(({name}) => /^[a-z]+(-[a-z]+)+$/.test(name));
  element.members = element.members?.filter(({name, privacy}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'));
  // A private reactive property is a state without attribute.
  element.attributes = element.attributes?.filter(({fieldName}) => element.members?.some(({name}) => name === fieldName));
  for (const member of element.members ?? []) if (member.type) member.type = inBrackets(member.type);
  for (const attribute of element.attributes ?? []) if (attribute.type) attribute.type = spelledOut(attribute.type);
}

/** define/TAG.js registers TAG, through a function the analyzer does not know. */
function addDefinition(module, elements) {
  const tag = /^src\/define\/(.+-.+)\.ts$/.exec(module.path)?.[1];
  const found = elements.find(({element}) => element.tagName === tag);
  if (!tag || !found) return;
  const declaration = {name: found.element.name, module: found.module.path};
  module.exports = [...(module.exports ?? []), {kind: 'custom-element-definition', name: tag, declaration}];
}

const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    const elements = modules.flatMap((module) =>
      (module.declarations ?? []).filter(({customElement}) => customElement).map((element) => ({module, element})),
    );
    for (const {element} of elements) tidyElement(element);
    const all = elements.map(({element}) => element);
    completeParts(all);
    completeEvents(all);
    for (const module of modules) addDefinition(module, elements);
    usePublishedPaths(modules);
  },
};

export default {
  globs: ['src/index.ts', 'src/define.ts', 'src/define/*.ts', 'src/elements/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/define/define-once.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [asPublished],
};
