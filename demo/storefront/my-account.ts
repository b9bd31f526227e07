import {element, storePage} from './page.js';
import {findVisitor, type Visitor} from './session.js';

const account = document.querySelector<HTMLElement>('#myAccount')!;

const signInFirst = () => [
  element('p', {}, 'You are not signed in.'),
  element('p', {}, element('a', {class: 'button_primary', href: storePage('./sign-in.html')}, 'Sign In / Register')),
];

const personalInformation = ({logonId, name, email, isCsr}: Visitor) => [
  element('p', {}, `Welcome, ${name || logonId}.`),
  isCsr
    ? element(
        'p',
        {},
        'You work here as a customer service representative: ',
        element('a', {href: storePage('./customer-service.html')}, 'go to Customer Service'),
        '.',
      )
    : element(
        'p',
        {class: 'noticeText'},
        'You are signed in as a customer. The Customer Service pages are for customer service representatives.',
      ),
  element('h2', {class: 'myaccount_header'}, 'Personal information'),
  element('dl', {class: 'panelContent facts'}, ...fact('Name', name), ...fact('Logon ID', logonId), ...fact('Email', email)),
];

const fact = (term: string, text: string) => (text ? [element('dt', {}, term), element('dd', {}, text)] : []);

const visitor = await findVisitor();
account.replaceChildren(...(visitor ? personalInformation(visitor) : signInFirst()));
account.setAttribute('aria-busy', 'false');
if (visitor?.isCsr) account.after(element('held-locks'));
