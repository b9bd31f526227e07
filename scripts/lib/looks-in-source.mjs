/** What the sources say about an element: parts and states of its templates, the elements inside it, and what is known through those. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {path} from './root.mjs';

const TAG = /^ \* @tag ([\w-]+)$/m;
const read = (file) => readFileSync(path(file), 'utf8');
const without = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '');
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one);

/** Each tag, and the module of its class. */
export const elementModules = new Map(
  readdirSync(path('src/elements'))
    .map((name) => `src/elements/${name}`)
    .flatMap((file) => found(read(file), new RegExp(TAG, 'gm')).map((tag) => [tag, file])),
);

/** The modules that an element's templates are in: those of `elements` and `ui` that it imports, other elements left out. */
function modulesOf(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of found(read(file), /(?:from|import\()\s*'(\.[^']+)\.js'/g)) {
    const next = `${normalize(join(dirname(file), name))}.ts`;
    if (/^src\/(elements|ui)\//.test(next) && !TAG.test(read(next))) modulesOf(next, seen);
  }
  return seen;
}

/** `notice ${kind}` and `${orderId ? 'order-link' : 'customer-link'}`: the words that stand there or are quoted. */
const names = (value) => value.split(/\$\{|\}/).flatMap((text, i) => found(text, i % 2 ? /'([a-z][\w-]*)'/g : /([a-z][\w-]*)/g));

/** The part names that a text has in its templates. */
export const partNames = (text) => new Set(found(without(text), /\spart=("[^"]*"|\$\{[^}]*\})/g).flatMap(names));

export function looksOf(tag) {
  const text = [...modulesOf(elementModules.get(tag))].map((file) => without(read(file))).join('\n');
  return {
    parts: partNames(text),
    /** What a part may be named by a variable. */
    quoted: new Set(found(text, /'([a-z][\w-]*)'/g)),
    states: new Set(found(text, /setStates\(\{([^}]*)\}/g).flatMap((states) => found(states, /(?:^|,)\s*(\w+)/g))),
    /** The default slot has an empty name. */
    slots: new Set(found(text, /(<slot[\s>][^>]*)/g).map((slot) => /\sname="?([\w-]+)/.exec(slot)?.[1] ?? '')),
    inside: [...elementModules.keys()].filter((other) => new RegExp(`<${other}[\\s>]`).test(text)),
  };
}

/** “Whose lock it is; also `mine` or `other`.” documents two parts more, which the same thing has at times. */
const kindsOf = ({name, description = ''}) =>
  found(/; also (.*)/.exec(description)?.[1] ?? '', /`([\w-]+)`/g).map((kind) => ({name: kind, description: `A kind of \`${name}\`.`}));

const missing = (known, more) => more.filter(({name}, i) => ![...known, ...more.slice(0, i)].some((one) => one.name === name));

/** What an element inside has; it is known of an element deeper inside already. */
const asInside = (tag) => (entry) => ({
  ...entry,
  description: /^In `</.test(entry.description) ? entry.description : `In \`<${tag}>\`. ${entry.description}`,
});

/** Adds to a list of each element what the elements inside it have in theirs. `elements` are those of custom-elements.json. */
function complete(elements, key, {kinds = () => [], insideOf}) {
  const done = new Map();
  const completed = (tag) => {
    if (done.has(tag)) return done.get(tag);
    const element = elements.find(({tagName}) => tagName === tag);
    const own = element?.[key] ?? [];
    done.set(tag, own);
    const all = [...own, ...missing(own, own.flatMap(kinds))];
    for (const inner of insideOf(tag)) all.push(...missing(all, completed(inner).map(asInside(inner))));
    if (element && all.length) element[key] = all;
    done.set(tag, all);
    return all;
  };
  for (const {tagName} of elements) if (elementModules.has(tagName)) completed(tagName);
}

const insideOf = (tag) => looksOf(tag).inside;

/** Documents kinds of parts, and the parts of elements inside, which every element passes on. */
export const completeParts = (elements) => complete(elements, 'cssParts', {kinds: kindsOf, insideOf});

/** Documents the events of elements inside, which bubble; in a default slot there may be any element. */
export function completeEvents(elements) {
  const tags = elements.map(({tagName}) => tagName).filter((tag) => elementModules.has(tag));
  const holdsAny = new Set(elements.filter(({slots = []}) => slots.some(({name}) => !name)).map(({tagName}) => tagName));
  complete(elements, 'events', {insideOf: (tag) => (holdsAny.has(tag) ? tags.filter((other) => !holdsAny.has(other)) : insideOf(tag))});
}
