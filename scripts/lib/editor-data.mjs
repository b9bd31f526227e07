/** What editors complete tags, attributes, parts and custom properties from: VS Code's custom data, JetBrains' web-types. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {publicManifest} from './public-elements.mjs';
import {path} from './root.mjs';

const folder = 'dist/editors';

const elementsOf = (manifest) => manifest.modules.flatMap(({declarations}) => declarations);

/** What one reads of a tag is its own: kinds of parts, and what the elements inside have, are explained where they are written. */
function withOwnOnly(manifest) {
  const isOwn = ({description}) => !/^(In `<|A kind of `)/.test(description);
  for (const element of elementsOf(manifest))
    for (const key of ['events', 'cssParts']) if (element[key]) element[key] = element[key].filter(isOwn);
  return manifest;
}

/** Only words can be chosen; a type is not offered as a value. */
function withChoicesOnly(manifest) {
  const choices = (type = '') => type.split('|').filter((word) => /^\s*'.*'\s*$/.test(word));
  for (const {attributes = []} of elementsOf(manifest))
    for (const attribute of attributes) attribute.type = {text: choices(attribute.type?.text).join('|') || 'string'};
  return manifest;
}

/** VS Code writes the name alone of an attribute that is there or not. */
function withBooleans(data, manifest) {
  const isBoolean = (tag, attribute) =>
    elementsOf(manifest).some(
      ({tagName, attributes = []}) => tagName === tag && attributes.some(({name, type}) => name === attribute && type?.text === 'boolean'),
    );
  for (const {name, attributes} of data.tags)
    for (const attribute of attributes) if (isBoolean(name, attribute.name)) attribute.valueSet = 'v';
  return data;
}

/** A part or state that several elements have is named once, with what it is in each. */
function eachNameOnce(manifest, key, write) {
  const lines = new Map();
  for (const {tagName, [key]: list = []} of elementsOf(manifest))
    for (const {name, description} of list) lines.set(name, [...(lines.get(name) ?? []), `\`<${tagName}>\`: ${description}`]);
  return [...lines].map(([name, described]) => ({name: write(name), description: described.join('\n\n')}));
}

const withDefault = ({name, default: value, description}) => ({name, description: `${description} Default: \`${value}\`.`});

const save = (name, data) => writeFileSync(path(`${folder}/${name}`), `${JSON.stringify(data, null, 2)}\n`);

export function writeEditorData() {
  const manifest = publicManifest();
  const parts = eachNameOnce(manifest, 'cssParts', (name) => `::part(${name})`);
  const states = eachNameOnce(manifest, 'cssStates', (name) => `:state(${name})`);
  const properties = elementsOf(manifest).flatMap(({cssProperties = []}) => cssProperties.map(withDefault));
  mkdirSync(path(folder), {recursive: true});

  // What the lists have need not be in the texts, too.
  const hidden = {hideEventDocs: true, hideSlotDocs: true, hideCssPartsDocs: true, hideCssPropertiesDocs: true};
  const webTypes = JSON.parse(getWebTypesData(manifest, {...hidden, modulePathTemplate: (name, module) => module.replace(/^dist/, '..')}));
  const {html, css} = webTypes.contributions;
  for (const element of html.elements) {
    delete element['doc-url'];
    element.description = element.description.replace(/\s+---\s*$/, '');
  }
  css.properties = properties;
  css['pseudo-classes'] = states.map(({name, description}) => ({name: name.slice(1), description}));
  css['pseudo-elements'] = parts.map(({name, description}) => ({name: name.slice(2), description}));
  save('web-types.json', webTypes);

  const styles = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  save('vscode.css-custom-data.json', {...styles, properties, pseudoClasses: states, pseudoElements: parts});

  const plain = publicManifest();
  const tags = JSON.parse(getVsCodeHtmlCustomData(withOwnOnly(withChoicesOnly(plain)), {hideCssPropertiesDocs: true}));
  save('vscode.html-custom-data.json', withBooleans(tags, manifest));
}
