/**
 * Loads what registers a tag when the document first holds such an element. In a shadow root of the host page's own nobody sees it:
 * import its `define/` module there. On a server there is nothing to see.
 */
export function whenSeen(tags: Readonly<Record<string, () => Promise<unknown>>>): void {
  if (!globalThis.document) return;
  const waiting = new Set(Object.keys(tags));
  const look = (): void => {
    for (const tag of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      // With the next change of the page the network may be there again.
      tags[tag]?.().catch(() => waiting.add(tag));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  look();
}
