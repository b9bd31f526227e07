/** Vite plugin: takes the indentation out of html and css literals, and comments out of css; no minifier does. Lines stay lines, for the source maps. */
import type {Plugin} from 'vite';

interface Node {
  readonly start: number;
  readonly end: number;
}
interface TaggedTemplate {
  readonly tag: {readonly name?: string};
  readonly quasi: {readonly quasis: readonly Node[]};
}

const withoutIndentation = (text: string) => text.replace(/\n[ \t]+/g, '\n');
const withoutSpaces = (css: string) =>
  withoutIndentation(css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')))
    .replace(/([:,]) /g, '$1')
    .replace(/ \{/g, '{');

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  html: withoutIndentation,
  svg: withoutIndentation,
  css: withoutSpaces,
};

/** All tagged templates of a syntax tree. */
function* templatesIn(tree: unknown): Generator<TaggedTemplate> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && tree.type === 'TaggedTemplateExpression') yield tree as unknown as TaggedTemplate;
  for (const child of Object.values(tree)) yield* templatesIn(child);
}

export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'post', // TypeScript is JavaScript by then
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler(code) {
        const edits = [...templatesIn(this.parse(code))].flatMap(({tag, quasi}) => {
          const minify = minifiers[tag.name ?? ''];
          return minify ? quasi.quasis.map(({start, end}) => ({start, end, text: minify(code.slice(start, end))})) : [];
        });
        // From the end, so that the places before stay right.
        edits.sort((a, b) => b.start - a.start);
        return {code: edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code), map: null};
      },
    },
  };
}
