/** The elements that a page may hold, as custom-elements.json describes them, apart from those that they are made of inside. */
import {readFileSync} from 'node:fs';
import {path} from './root.mjs';

const read = (file) => readFileSync(path(file), 'utf8');

/** What `define.ts` registers is public; an element registers by itself what it shows later. */
const publicTags = () => [...read('src/define.ts').matchAll(/'\.\/define\/([\w-]+)\.js'/g)].map(([, tag]) => tag);

/** The manifest with nothing but public elements in it. */
export function publicManifest() {
  const {schemaVersion, readme, modules} = JSON.parse(read('custom-elements.json'));
  const tags = publicTags();
  const ofPublicElements = ({declarations = [], exports = [], ...module}) => ({
    ...module,
    declarations: declarations.filter(({tagName}) => tags.includes(tagName)),
    exports: exports.filter(({kind, name}) => kind === 'custom-element-definition' && tags.includes(name)),
  });
  const kept = modules.map(ofPublicElements).filter(({declarations, exports}) => declarations.length || exports.length);
  return {schemaVersion, readme, modules: kept};
}

/** In the order in which `define.ts` has them. */
export function publicElements() {
  const elements = publicManifest().modules.flatMap(({declarations}) => declarations);
  return publicTags().map((tag) => elements.find(({tagName}) => tagName === tag));
}

/** What public elements are made of inside, where it has looks of its own. */
export function insideElements() {
  const tags = publicTags();
  const {modules} = JSON.parse(read('custom-elements.json'));
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName, cssParts}) => tagName && cssParts && !tags.includes(tagName))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** What can be set on an element from outside, and only as a property. */
export const settableProperties = ({members = []}) =>
  members.filter(
    ({kind, attribute, privacy = 'public', readonly, static: fixed, description}) =>
      kind === 'field' && privacy === 'public' && !attribute && !readonly && !fixed && description,
  );
