/** What pages may do with the clipboard is not for a test to decide: this one remembers, or refuses. Taken back after each test. */
export function useClipboard(): {readonly copied: string[]; forbid: () => void} {
  let copied: string[] = [];
  const use = (writeText: (text: string) => Promise<void>): void =>
    void Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  beforeEach(() => {
    copied = [];
    use((text) => Promise.resolve(void copied.push(text)));
  });
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));
  return {
    get copied() {
      return copied;
    },
    forbid: () => use(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
  };
}

/** What is seen for a moment beside a button that has copied something. Browsers tell it as written in the style sheet, or as it is shown. */
export const flagOf = (button: Element): string =>
  getComputedStyle(button, '::after').content.replace(/^attr\(([\w-]+)\)$/, (_, name: string) => `"${button.getAttribute(name)}"`);
