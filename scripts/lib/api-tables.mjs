/**
 * The reference in the documents, made from custom-elements.json, so that code and documents cannot differ: in README.md all that pages may
 * hold, in docs/theming.md the looks of what those are made of.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {insideElements, publicElements} from './public-elements.mjs';
import {path} from './root.mjs';

const START = '<!-- reference: made by `npm run readme` from the code -->';
const END = '<!-- /reference -->';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(title, rows = []) {
  if (!rows.length) return '';
  return `\n| ${title} | |\n| --- | --- |\n${rows.map(([name, text]) => `| \`${name}\` | ${cell(text)} |`).join('\n')}\n`;
}

const described = (list) => list?.map(({name, description}) => [name, description]);

const isInside = ({description}) => /^In `<[\w-]+>`\. /.test(description);

/** It is named where the part is that it is a kind of. */
const isKind = ({description}) => description.startsWith('A kind of `');

/** What the elements inside have is explained with them. */
function inside(title, list = []) {
  const names = list.filter(isInside).map(({name}) => `\`${name}\``);
  return names.length ? `\n${title} of the elements inside: ${names.join(', ')}.\n` : '';
}

const own = (list = []) => list.filter((entry) => !isInside(entry) && !isKind(entry));

const isPublic = (privacy = 'public') => privacy === 'public';

const heading = ({tagName, summary}) => `### \`<${tagName}>\`\n\n${summary}\n`;

const looks = ({cssParts, cssStates}) => [
  table('Part', described(own(cssParts))),
  inside('Parts', cssParts),
  table(
    'State',
    cssStates?.map(({name, description: text}) => [`:state(${name})`, text]),
  ),
];

/** Of what other elements are made of, only the looks can be reached from a page. */
const looksSection = (element) => [heading(element), ...looks(element)].join('');

function section({description, attributes, events, slots, cssProperties, members = [], ...element}) {
  const fields = members.filter(
    ({kind, attribute, privacy, static: fixed}) => kind === 'field' && !attribute && isPublic(privacy) && !fixed,
  );
  const methods = members.filter(
    ({kind, privacy, description: text, inheritedFrom}) => kind === 'method' && isPublic(privacy) && text && !inheritedFrom,
  );
  return [
    heading(element),
    description ? `\n${description}\n` : '',
    table('Attribute', described(attributes)),
    table(
      'Property',
      fields.filter(({description: text}) => text).map(({name, description: text}) => [name, text]),
    ),
    table(
      'Method',
      methods.map(({name, description: text}) => [`${name}()`, text]),
    ),
    table('Event', described(own(events))),
    inside('Events', events),
    table(
      'Slot',
      slots?.map(({name, description: text}) => [name || '(default)', text]),
    ),
    ...looks(element),
    table(
      'Custom property',
      cssProperties?.map(({name, default: value, description: text}) => [name, `${text} Default: \`${value}\`.`]),
    ),
  ].join('');
}

const order = [
  'order-desk',
  'customer-service',
  'csr-sign-in',
  'find-orders',
  'find-customers',
  'order-history',
  'order-details',
  'lock-takeover',
  'order-comments',
  'held-locks',
  'action-receipts',
  'order-timeline',
];
// What is not named comes last.
const placeOf = ({tagName}) => order.indexOf(tagName) + 1 || Infinity;

/** A document as it should be. */
function withReference(file, sections) {
  const [before, rest] = readFileSync(path(file), 'utf8').split(START);
  const after = rest.split(END)[1];
  return `${before}${START}\n\n${sections.join('\n')}\n${END}${after}`;
}

/** Each document with a reference, as it should be. */
export const documentsWithReference = () => ({
  'README.md': withReference(
    'README.md',
    publicElements()
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map(section),
  ),
  'docs/theming.md': withReference('docs/theming.md', insideElements().map(looksSection)),
});

export function writeReferences() {
  for (const [file, text] of Object.entries(documentsWithReference())) writeFileSync(path(file), text);
}
