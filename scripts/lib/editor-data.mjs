/** What editors complete tags, attributes, parts and custom properties from: VS Code's custom data, JetBrains' web-types. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {publicManifest} from './public-elements.mjs';
import {path} from './root.mjs';

const folder = 'dist/editors';

/** Only words can be chosen; a type is not offered as a value. */
function withChoicesOnly(manifest) {
  const choices = (type = '') => type.split('|').filter((word) => /^\s*'.*'\s*$/.test(word));
  for (const {declarations} of manifest.modules)
    for (const {attributes = []} of declarations)
      for (const attribute of attributes) attribute.type = {text: choices(attribute.type?.text).join('|') || 'string'};
  return manifest;
}

/** A part that several elements have is named once, with what it is in each. */
const eachNameOnce = (list, descriptionOf) => [
  ...new Map(list.map((entry) => [entry.name, {...entry, description: descriptionOf(entry)}])).values(),
];

function partDescriptions(manifest) {
  const lines = new Map();
  for (const {tagName, cssParts = []} of manifest.modules.flatMap(({declarations}) => declarations))
    for (const {name, description} of cssParts) {
      const key = `part(${name})`;
      lines.set(key, [...(lines.get(key) ?? []), `\`<${tagName}>\`: ${description}`]);
    }
  return ({name}) => lines.get(name.replace(/^::/, '')).join('\n\n');
}

const save = (name, data) => writeFileSync(path(`${folder}/${name}`), `${JSON.stringify(data, null, 2)}\n`);

export function writeEditorData() {
  const manifest = publicManifest();
  const described = partDescriptions(manifest);
  mkdirSync(path(folder), {recursive: true});

  const webTypes = JSON.parse(getWebTypesData(manifest, {modulePathTemplate: (name, module) => module.replace(/^dist/, '..')}));
  const {html, css} = webTypes.contributions;
  for (const element of html.elements) delete element['doc-url'];
  css['pseudo-elements'] = eachNameOnce(css['pseudo-elements'], described);
  save('web-types.json', webTypes);

  const offered = withChoicesOnly(manifest);
  save('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(offered, {})));
  const styles = JSON.parse(getVsCodeCssCustomData(offered, {}));
  save('vscode.css-custom-data.json', {...styles, pseudoElements: eachNameOnce(styles.pseudoElements, described)});
}
