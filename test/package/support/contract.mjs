/** docs/openapi.json as a judge: of requests, of answers, and of what is read of them. */
import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import {readJson} from './package.mjs';
import {plainParse} from './watched-json.mjs';

export const contract = readJson('docs/openapi.json');

const ajv = new Ajv({strict: true, allowUnionTypes: true, strictRequired: false, validateSchema: false});
ajv.addVocabulary(Object.keys(contract));
ajv.addSchema(contract, 'contract', undefined, false);

const step = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const at = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, name) => node?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], contract);

/** What is at a place, with the place itself, which may be elsewhere. */
function resolve(pointer) {
  const node = at(pointer);
  return node?.$ref ? {...resolve(node.$ref.slice(1)), ...(node.description && {description: node.description})} : {node, pointer};
}

function assertFits(value, pointer, what) {
  const validate = ajv.getSchema(`contract#${encodeURI(pointer)}`);
  assert.ok(validate, `${pointer} is no schema`);
  assert.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)?.slice(0, 500)}`);
}

/** Each operation: its address as a pattern; those with fewer variables come first. */
export const operations = Object.entries(contract.paths)
  .flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete']
      .filter((method) => item[method])
      .map((method) => {
        const pointer = `/paths/${step(path)}/${method}`;
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const pattern = new RegExp(`/wcs/resources${path.replace(/\{\w+\}/g, '([^/]+)')}$`);
        const places = [`/paths/${step(path)}`, pointer].flatMap((place) =>
          (at(place).parameters ?? []).map((_, index) => resolve(`${place}/parameters/${index}`)),
        );
        return {
          ...item[method],
          id: item[method].operationId,
          method: method.toUpperCase(),
          path,
          pointer,
          names,
          pattern,
          parameters: places,
        };
      }),
  )
  .sort((a, b) => a.names.length - b.names.length);

/** What is wrong with the schemas in a document: those that have a name, and those of parameters, requests and answers. */
export function schemaErrors(document) {
  const plain = new Ajv({allErrors: true});
  const schemas = Object.values(document.components.schemas);
  JSON.stringify(document, (name, value) => {
    if (name === 'schema') schemas.push(value);
    return value;
  });
  return schemas.filter((schema) => !plain.validateSchema(schema)).map((schema) => JSON.stringify(schema));
}

/** The operation that a request is, having found nothing wrong with it. */
export function judgeRequest({method, url, headers, body}, version) {
  const {pathname, searchParams} = new URL(url);
  const what = `${method} ${pathname}${searchParams.size ? `?${searchParams}` : ''}`;
  const operation = operations.find((candidate) => candidate.method === method && candidate.pattern.test(pathname));
  assert.ok(operation, `${what} is not in the contract`);
  const values = operation.pattern.exec(pathname).slice(1);
  const given = {path: Object.fromEntries(operation.names.map((name, index) => [name, decodeURIComponent(values[index])]))};
  given.query = Object.fromEntries(searchParams);
  assert.equal(Object.keys(given.query).length, searchParams.size, `${what} has a parameter twice`);
  for (const {node, pointer} of operation.parameters) {
    const value = given[node.in][node.name];
    delete given[node.in][node.name];
    if (value === undefined) assert.ok(!node.required, `${what} lacks ${node.name}`);
    else {
      assert.ok(node['x-hcl-commerce']?.includes(version) ?? true, `${what}: ${node.name} is not for ${version}`);
      assertFits(value, `${pointer}/schema`, `${what}, ${node.name}`);
    }
  }
  assert.deepEqual({...given.path, ...given.query}, {}, `${what} has parameters that are not in the contract`);
  judgeSecurity(operation, headers, what);
  assert.equal(body !== '', operation.requestBody !== undefined, `${what}: a body, or none`);
  if (body) assertFits(plainParse(body), `${operation.pointer}/requestBody/content/application~1json/schema`, what);
  return operation;
}

/** One of the ways to prove a session is taken. */
function judgeSecurity({security}, headers, what) {
  const isThere = (scheme) => {
    const {in: place, name} = contract.components.securitySchemes[scheme];
    // Session cookies have the member ID in their names.
    return place === 'cookie' ? headers.get('cookie')?.includes(name.replace('{userId}', '')) : headers.has(name);
  };
  assert.ok(!security.length || security.some((way) => Object.keys(way).every(isThere)), `${what} proves no session`);
}

const schemaOf = ({pointer}, status) => `${resolve(`${pointer}/responses/${status}`).pointer}/content/application~1json/schema`;

/** Finds nothing wrong with an answer. */
export function judgeAnswer(operation, status, text) {
  const {node} = resolve(`${operation.pointer}/responses/${status}`);
  assert.ok(node, `${operation.id} may not answer ${status}`);
  if (!text) assert.ok(node['x-may-be-empty'], `${operation.id} may not answer nothing with ${status}`);
  else assertFits(plainParse(text), schemaOf(operation, status), `${operation.id} answers ${status}`);
}

/** Whether a part of an answer, such as `['orderItem', 0, 'partNumber']`, is described. */
export function isDescribed(operation, status, part) {
  const lookInto = (place, [name, ...rest]) => {
    const {node, pointer} = resolve(place);
    if (node?.anyOf) return node.anyOf.some((_, index) => lookInto(`${pointer}/anyOf/${index}`, [name, ...rest]));
    if (name === undefined) return node !== undefined;
    const next = typeof name === 'number' ? 'items' : `properties/${step(name)}`;
    return at(`${pointer}/${next}`) !== undefined && lookInto(`${pointer}/${next}`, rest);
  };
  return lookInto(schemaOf(operation, status), part);
}
