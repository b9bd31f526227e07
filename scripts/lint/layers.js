/** The layers of src as lint rules: who may import whom, and who may touch the network and the page. */
const rooms = ['model', 'gateway', 'desk', 'controllers', 'elements', 'define', 'ui', 'styles', 'i18n'];

/** What each room may import beside itself. The HCL adapter has a row of its own: only the desk chooses the backend. */
const mayImport = {
  model: [],
  gateway: ['model'],
  desk: ['model', 'gateway', 'gateway/hcl', 'i18n'],
  controllers: ['model', 'gateway', 'desk'],
  elements: ['model', 'gateway', 'desk', 'controllers', 'ui', 'styles', 'i18n'],
  define: ['elements', 'desk'],
  ui: ['model', 'i18n', 'styles'],
  styles: ['model', 'i18n'],
  i18n: ['model'],
};

const outside = [
  {regex: '(^|/)(demo|test)/', message: 'The library knows nothing of its demo and its tests.'},
  {regex: 'unsafe-(html|svg|static)|static-html', message: 'Text is text: nothing from a server becomes markup.'},
];
const packages = {regex: '^[^.]', message: 'model and gateway are plain TypeScript: no lit and no other package.'};

function importsOf(room) {
  const forbidden = rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  const patterns = [
    ...outside,
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})(/|\\.js$)`,
      message: `${room} may import only: ${mayImport[room].join(', ') || 'itself'}.`,
    },
    {regex: '^(\\.\\./)+index\\.js$', message: 'Import the module itself: index.js is for the users of the package.'},
  ];
  if (!mayImport[room].includes('gateway/hcl') && room !== 'gateway')
    patterns.push({regex: '/gateway/hcl/', message: 'Only the desk knows which backend there is: use the OrderGateway interface.'});
  if (room === 'model' || room === 'gateway') patterns.push(packages);
  return {files: [`src/${room}/**/*.ts`], rules: {'no-restricted-imports': ['error', {patterns}]}};
}

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only gateway/hcl/http.ts, and csrf-token.ts for it, talk to the network.',
}));
const page = [
  'window',
  'document',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'customElements',
  'HTMLElement',
  'Element',
].map((name) => ({name, message: 'model and gateway run in Node, too: no page here.'}));

// TypeScript refuses names a page may or may not have; these are the ways round it.
const pageGlobals = [
  'TSAsExpression > Identifier[name=/^(window|globalThis|self)$/]',
  'TSInterfaceDeclaration[id.name="Window"]',
  'CallExpression[callee.object.name="Reflect"] > Identifier[name=/^(window|globalThis|self)$/]',
  'MemberExpression[object.name="document"][property.name="cookie"]',
].map((selector) => ({selector, message: 'Only desk/storefront.ts reads what the store page says of itself.'}));

export const layers = [
  ...rooms.map(importsOf),
  {
    files: ['src/index.ts'],
    rules: {
      'no-restricted-imports': ['error', {patterns: [...outside, {regex: '^\\./define', message: 'Importing index registers nothing.'}]}],
    },
  },
  {files: ['src/define.ts'], rules: {'no-restricted-imports': ['error', {patterns: outside}]}},
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-globals': ['error', ...network], 'no-restricted-syntax': ['error', ...pageGlobals], 'no-console': 'error'},
  },
  {files: ['src/{model,gateway}/**/*.ts'], rules: {'no-restricted-globals': ['error', ...network, ...page]}},
  {files: ['src/gateway/hcl/{http,csrf-token}.ts'], rules: {'no-restricted-globals': ['error', ...page]}},
  {files: ['src/desk/storefront{,-host}.ts'], rules: {'no-restricted-syntax': 'off'}},
  {
    files: ['demo/sandbox/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '(^|/)src/', message: 'The sandbox stands for HCL Commerce: it must not know the library it answers.'}]},
      ],
    },
  },
];
