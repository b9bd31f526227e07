import {readFile} from '@web/test-runner-commands';
import {readDocumented, type Documented} from '../../demo/designer/documented.js';
import {exposed, hostOf, partsIn} from '../../demo/designer/parts-on-screen.js';

/** Which parts the elements of a page showed, each as `find-orders row`, and which of those the page could not reach. */
export class PartsCensus {
  /** By every element that has it in its shadow root, or in one inside. */
  readonly shown = new Set<string>();
  /** By the element whose template it is in. */
  readonly own = new Map<string, Set<string>>();
  readonly hidden = new Set<string>();

  /** Takes down what is on the screen now. From its own element outwards, each must give a part to what is around. */
  take(root: Element): void {
    for (const {element, owner} of partsIn(root)) {
      const known = this.own.get(owner.localName) ?? new Set();
      this.own.set(owner.localName, known);
      for (const name of exposed(element, owner.getRootNode()).names) known.add(name);
      let inner: readonly string[] = [];
      for (let host: Element | undefined = owner; host; host = hostOf(host)) {
        const {names} = exposed(element, host.getRootNode());
        for (const name of names) this.shown.add(`${host.localName} ${name}`);
        for (const name of inner) if (!names.includes(name)) this.hidden.add(`${host.localName} hides ${name} of ${owner.localName}`);
        inner = names;
      }
    }
  }
}

/** What the class of a tag says about its looks. */
export async function documentedOf(tag: string): Promise<Documented> {
  return readDocumented((await readFile({path: `../../src/elements/${tag}.ts`})) ?? '');
}
