/**
 * The tags as React, Vue and Svelte know them. What can be set and heard is written once, from custom-elements.json; each framework's
 * file says in which form it takes that. The ready-made generators take every event for a CustomEvent, and the desk's are none.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {publicElements, settableProperties} from './public-elements.mjs';
import {path} from './root.mjs';

const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/').trim()} */`;
const block = (name, members) => `${name}: {\n${members.join('\n')}\n};`;
const optional = (name, type, description) => `${comment(description)}\n'${name}'?: ${type} | undefined;`;

function tag({tagName, name: className, summary, attributes = [], events = [], ...element}) {
  const typeOf = (property) => `${className}['${property}']`;
  const inMarkup = attributes.map(({name, fieldName, type, description}) =>
    optional(name, /number/.test(type?.text) ? `${typeOf(fieldName)} | string` : typeOf(fieldName), description),
  );
  // An attribute of one word has the name of its property.
  const ofAttributes = attributes.filter(({name, fieldName}) => name !== fieldName);
  const properties = [...ofAttributes.map((attribute) => ({...attribute, name: attribute.fieldName})), ...settableProperties(element)];
  return [
    comment(summary),
    block(`'${tagName}'`, [
      `element: ${className};`,
      block('attributes', inMarkup),
      block(
        'properties',
        properties.map(({name, description}) => optional(name, typeOf(name), description)),
      ),
      block(
        'events',
        events.map(({name, type, description}) => `${comment(description)}\n'${name}': ${type.text};`),
      ),
    ]),
  ].join('\n');
}

function elements() {
  const all = publicElements();
  const classes = new Set(all.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type.text)]));
  return `import type {${[...classes].sort().join(', ')}} from '../index.js';

/** Each tag: its class, what can be written in markup, what can be set as a property, what can be heard. */
export interface OrderDeskTags {\n${all.map(tag).join('\n\n')}\n}

/** Attributes and properties of a tag. */
export type Settings<Tag extends keyof OrderDeskTags> = OrderDeskTags[Tag]['attributes'] & OrderDeskTags[Tag]['properties'];`;
}

/** React 19 sets properties and listens to any event of a custom element by itself: `onorder-open`. */
const react = `import type {ClassAttributes, HTMLAttributes} from 'react';
import type {OrderDeskTags, Settings} from './elements.js';

type Listeners<Events> = {[Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined};

export type OrderDeskElements = {
  [Tag in keyof OrderDeskTags]: Settings<Tag> &
    Listeners<OrderDeskTags[Tag]['events']> &
    HTMLAttributes<OrderDeskTags[Tag]['element']> &
    ClassAttributes<OrderDeskTags[Tag]['element']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OrderDeskElements {}
  }
}`;

/** Vue's own form for elements that are not its: to its type checker `@order-open` is `onOrderOpen`, and `max-results="5"` is `maxResults`. */
const vue = `import type {HTMLAttributes, ReservedProps} from 'vue';
import type {OrderDeskTags} from './elements.js';

type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name & string;
type Listeners<Events> = {[Name in keyof Events as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined};
type Camels<Attributes> = {[Name in keyof Attributes as Camel<Name>]: Attributes[Name]};
type Props<Attributes, Properties> = Attributes & Camels<Attributes> & Omit<Properties, keyof Camels<Attributes>>;

export type OrderDeskElements = {
  [Tag in keyof OrderDeskTags]: new () => OrderDeskTags[Tag]['element'] & {
    $props: Props<OrderDeskTags[Tag]['attributes'], OrderDeskTags[Tag]['properties']> &
      Listeners<OrderDeskTags[Tag]['events']> &
      HTMLAttributes &
      ReservedProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OrderDeskElements {}
}`;

/** `onorder-open` in Svelte 5, `on:order-open` in Svelte 4. */
const svelte = `import type {HTMLAttributes} from 'svelte/elements';
import type {OrderDeskTags, Settings} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\` | \`on:\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

export type OrderDeskElements = {
  [Tag in keyof OrderDeskTags]: Settings<Tag> &
    Listeners<OrderDeskTags[Tag]['events']> &
    HTMLAttributes<OrderDeskTags[Tag]['element']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OrderDeskElements {}
}`;

export async function writeFrameworkTypes() {
  const style = await resolveConfig(path('package.json'));
  mkdirSync(path('dist/types'), {recursive: true});
  for (const [name, text] of Object.entries({elements: elements(), react, vue, svelte})) {
    const file = path(`dist/types/${name}.d.ts`);
    writeFileSync(file, await format(`/* Made by the build from custom-elements.json. */\n${text}`, {...style, parser: 'typescript'}));
  }
}
