/** Attributes of the connection from this page's address: `?hcl-version=8`. */
const desk = document.querySelector('order-desk');
const known = ['endpoint', 'store-id', 'catalog-id', 'lang-id', 'currency', 'store-type', 'hcl-version', 'auth'];
for (const [name, value] of new URLSearchParams(location.search)) if (known.includes(name)) desk?.setAttribute(name, value);

export {};
