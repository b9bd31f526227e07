/** What the doc comment of an element's class says about its looks: the same that custom-elements.json is made from. */
export interface Documented {
  readonly parts: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
  readonly tokens: readonly Token[];
}

export interface Token {
  readonly name: string;
  readonly initial: string;
  readonly text: string;
}

const lines = (source: string, pattern: RegExp): Map<string, string> =>
  new Map([...source.matchAll(pattern)].map(([, name = '', text = '']) => [name, text]));

/** “Whose lock it is; also `mine` or `other`.” names two parts more, which the same thing has at times. */
function withKinds(parts: ReadonlyMap<string, string>): Map<string, string> {
  const kinds = [...parts].flatMap(([name, text]) => {
    const [, also = ''] = /; also (.*)/.exec(text) ?? [];
    return [...also.matchAll(/`([\w-]+)`/g)].map(([, kind = '']) => [kind, `A kind of \`${name}\`.`] as const);
  });
  return new Map([...kinds, ...parts]);
}

export function readDocumented(source: string): Documented {
  return {
    parts: withKinds(lines(source, /^ \* @csspart ([\w-]+) - (.*)$/gm)),
    states: lines(source, /^ \* @cssstate ([\w-]+) - (.*)$/gm),
    tokens: [...source.matchAll(/^ \* @cssprop \[(--[\w-]+)=(.*)\] - (.*)$/gm)].map(([, name = '', initial = '', text = '']) => ({
      name,
      initial,
      text,
    })),
  };
}
