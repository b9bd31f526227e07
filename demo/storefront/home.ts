import {query} from './page.js';

/** The demo's search looks through the products of this page. */
const term = query.get('searchTerm')?.trim() ?? '';

if (term) {
  const products = [...document.querySelectorAll<HTMLElement>('.product')];
  for (const product of products) product.hidden = !product.textContent.toLowerCase().includes(term.toLowerCase());
  for (const department of document.querySelectorAll<HTMLElement>('.department')) {
    department.hidden = !department.querySelector('.product:not([hidden])');
  }
  const found = products.filter(({hidden}) => !hidden).length;
  document.querySelector('#searchResult')!.textContent = `${found} ${found === 1 ? 'product matches' : 'products match'} “${term}”`;
  document.querySelector<HTMLInputElement>('#SimpleSearchForm_SearchTerm')!.value = term;
  document.querySelector<HTMLElement>('#homeHero')!.hidden = true;
}
