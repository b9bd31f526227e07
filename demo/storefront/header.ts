import {element, page, storePage} from './page.js';
import {findVisitor, signOut} from './session.js';

const header = document.querySelector<HTMLElement>('#headerWrapper')!;

let lookup: ReturnType<typeof findVisitor> | undefined;

/** Shows what is for this visitor: an Aurora header differs for nobody, a customer and a CSR. */
async function greet(): Promise<void> {
  const asking = (lookup = findVisitor());
  const visitor = await asking;
  if (asking !== lookup) return; // Asked again since then.
  header.querySelector('#visitorName')!.textContent = visitor?.logonId ?? '';
  header.dataset.visitor = visitor ? (visitor.isCsr ? 'csr' : 'customer') : 'nobody';
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-view]')];
for (const link of links) link.href = storePage(link.href);

/** Two links lead to the Customer Service page: what stands in its fragment is about customers or about orders. */
function markWhereOneIs(): void {
  const view = /^#(find-customers|customer=)/.test(location.hash) ? '#find-customers' : '#find-orders';
  for (const link of links) {
    link.ariaCurrent = link.pathname === location.pathname && (!link.hash || link.hash === view) ? 'page' : null;
  }
}
addEventListener('hashchange', markWhereOneIs);
markWhereOneIs();

for (const home of document.querySelectorAll('a[data-home]')) home.setAttribute('href', page.homePageURL);
for (const search of document.querySelectorAll('form[data-home]')) {
  const {origin, pathname, searchParams} = new URL(page.homePageURL);
  search.setAttribute('action', origin + pathname);
  for (const [name, value] of searchParams) search.append(element('input', {type: 'hidden', name, value}));
}

header.querySelector('#signOutQuickLink')!.addEventListener('click', () => {
  void signOut()
    .catch(() => undefined) // The session is over anyway, or the home page shows that it is not.
    .then(() => location.assign(page.homePageURL));
});

// The order desk signs people in and out as well, and notices a lost session; ask again whenever it says so.
for (const news of ['signed-in', 'signed-out', 'session-lost']) document.addEventListener(news, () => void greet());
// A page that the browser brings back (bfcache) may be older than the session.
addEventListener('pageshow', ({persisted}) => persisted && void greet());

// Without a session cookie that can be seen it is nobody, most likely: no need to keep the visitor waiting for the answer.
if (!document.cookie.includes('WC_USERACTIVITY_')) header.dataset.visitor = 'nobody';
void greet();
