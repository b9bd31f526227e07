import {render, type CSSResult, type TemplateResult} from 'lit';

const MARK = 'data-order-desk-sheet';

/** Constructed, not written into the page: a strict policy (style-src 'self') allows that. */
const HIDE_PAGE = `
  @media screen { [${MARK}] { display: none !important } }
  @media print {
    :root, body { display: block !important; width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important;
      overflow: visible !important; background: none !important }
    body > :not([${MARK}]) { display: none !important }
    :root > body > [${MARK}] { display: block !important; visibility: visible !important; position: static !important }
  }`;

let putAway = (): void => {};

/**
 * Prints something by itself, without the page around it: on paper, for as long as it takes, there is nothing else in the
 * page. A frame would do the same where pages have frames; Aurora hides them all.
 */
export function printSheet(content: TemplateResult, styles: readonly CSSResult[], {lang, dir}: {lang: string; dir: string}): void {
  // Where the browser never said that it was done, the last sheet is still there, unseen.
  putAway();
  const host = document.createElement('div');
  Object.assign(host, {lang, dir});
  host.setAttribute(MARK, '');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  render(content, root);
  const hidePage = new CSSStyleSheet();
  hidePage.replaceSync(HIDE_PAGE);
  document.adoptedStyleSheets.push(hidePage);
  document.body.append(host);
  putAway = () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hidePage);
  };
  addEventListener('afterprint', putAway, {once: true});
  print();
}
