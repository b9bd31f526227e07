/** The README's reference, made from custom-elements.json, so that code and README cannot differ. */
import {readFileSync, writeFileSync} from 'node:fs';
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

function section({tagName, summary, description, attributes, events, slots, cssParts, cssStates, cssProperties, members = []}) {
  const fields = members.filter(
    ({kind, attribute, privacy, static: fixed}) => kind === 'field' && !attribute && isPublic(privacy) && !fixed,
  );
  const methods = members.filter(
    ({kind, privacy, description: text, inheritedFrom}) => kind === 'method' && isPublic(privacy) && text && !inheritedFrom,
  );
  return [
    `### \`<${tagName}>\`\n\n${summary}\n\n${description ?? ''}\n`,
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
    table('Part', described(own(cssParts))),
    inside('Parts', cssParts),
    table(
      'State',
      cssStates?.map(({name, description: text}) => [`:state(${name})`, text]),
    ),
    table(
      'Custom property',
      cssProperties?.map(({name, default: value, description: text}) => [name, `${text} Default: \`${value}\`.`]),
    ),
  ].join('');
}

/** The README as it should be. */
export function readmeWithReference() {
  const {modules} = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
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
    'found-orders',
    'order-list',
    'order-peek',
    'reorder-rehearsal',
    'customer-list',
    'saved-searches',
    'keyboard-help',
  ];
  // What is not named comes last.
  const placeOf = ({tagName}) => order.indexOf(tagName) + 1 || Infinity;
  elements.sort((a, b) => placeOf(a) - placeOf(b));
  const readme = readFileSync(path('README.md'), 'utf8');
  const [before, rest] = readme.split(START);
  const after = rest.split(END)[1];
  return `${before}${START}\n\n${elements.map(section).join('\n')}\n${END}${after}`;
}

export const writeReadme = () => writeFileSync(path('README.md'), readmeWithReference());
