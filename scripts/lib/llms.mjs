/** llms.txt: what a program that writes code for a store must know of the elements, in one short text. */
import {writeFileSync} from 'node:fs';
import {publicElements, settableProperties} from './public-elements.mjs';
import {path} from './root.mjs';

const HEAD = `# Aurora Order Desk

> Web components for customer service representatives (CSRs) in HCL Commerce storefronts (Aurora B2C and B2B, or any page): find orders and
> customers, locks, cancel, re-order, comments. Made with Lit; no framework and no build step needed. Speaks HCL Commerce 8, 9.0, 9.1 REST.

On an Aurora page store, catalogue, language, currency, session and CSRF token come from the page:

    <script type="module" src="/wcsstore/order-desk/order-desk.js"></script>
    <customer-service></customer-service>

Anywhere else \`<order-desk endpoint="https://shop.example.com/wcs/resources" store-id="10201" auth="tokens">\` goes around the elements.
From npm: \`import 'aurora-order-desk/define/find-orders.js'\` registers a tag; \`import {FindOrders} from 'aurora-order-desk'\` registers nothing.

- Events bubble, cross shadow roots and have their facts as properties of the event (\`event.orderId\`), never in \`detail\`.
- Events in the present tense are intentions: \`preventDefault()\` stops them, \`waitUntil(promise)\` holds them. Past tense is a fact.
- Theming: custom properties \`--order-desk-*\` on any ancestor, then \`::part()\`, then \`:state()\`. Never put HTML from a service into the page.
- Objects and functions are properties, not attributes. Tags must not be self-closed in HTML.

## Documentation

- [README](README.md): everything, with the reference of each element
- [In Aurora](docs/aurora.md): files, JSP include, Dojo and jQuery pages, Content-Security-Policy, what replaces which of Aurora's widgets
- [In frameworks](docs/frameworks.md): React, Next.js, Vue, Angular, Svelte
- [Theming](docs/theming.md): custom properties, parts, states, themes
- [REST contract](docs/openapi.json): OpenAPI 3.1 of the services that the elements use
- [Custom Elements Manifest](custom-elements.json)

## Elements
`;

/** Where inside it comes from does not matter here. */
const told = (text) =>
  text
    .replace(/^In `<[\w-]+>`\. /, '')
    .replace(/\s+/g, ' ')
    .trim();

const line = ({name, description = ''}) => `- \`${name}\`: ${told(description)}`;
const group = (title, list = []) => (list.length ? `\n${title}:\n\n${list.map(line).join('\n')}\n` : '');

const section = ({tagName, summary, ...element}) =>
  [
    `\n### <${tagName}>\n\n${summary}\n`,
    group('Attributes', element.attributes),
    group('Properties', settableProperties(element)),
    group('Events', element.events),
  ].join('');

export const writeLlms = () => writeFileSync(path('llms.txt'), `${HEAD}${publicElements().map(section).join('')}`);
