/* Italian: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Si trovano solo i clienti registrati. L’ID di accesso deve essere completo; del resto basta una parte.',
  'Enter at least one criterion.': 'Inserisca almeno un criterio.',
  '{n} customers found': {one: '{n} cliente trovato', other: '{n} clienti trovati'},
  '{n} of {total} customers': '{n} di {total} clienti',
  '{n} or more customers': '{n} o più clienti',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce non ne dà più di questi. Aggiunga un criterio per vederne meno, o ne scelga uno sotto.',
  'As HCL Commerce orders them.': 'Nell’ordine di HCL Commerce.',
  'No customer matches': 'Nessun cliente corrisponde',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Gli ospiti non hanno account: cerchi invece i loro ordini. Controlli l’ortografia o usi meno criteri.',
  '{n} customers of those found': {one: '{n} cliente tra quelli trovati', other: '{n} clienti tra quelli trovati'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce non può cercare per stato dell’account: si guardano solo i {n} clienti trovati.',
  Refine: 'Affina',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Clienti',
  Customer: 'Cliente',
  Organization: 'Organizzazione',
  Account: 'Account',
  Contact: 'Contatto',
  Actions: 'Azioni',
  'Actions for {customer}': 'Azioni per {customer}',
  'Contact of {customer}': 'Contatto di {customer}',
  'Neither address nor phone nor email is known.': 'Non si conoscono né indirizzo, né telefono, né e-mail.',
  Enabled: 'Abilitato',
  Disabled: 'Disabilitato',
  'Enable the account of {customer}?': 'Abilitare l’account di {customer}?',
  '{who} will be able to sign in again.': '{who} potrà accedere di nuovo.',
  'Disable the account of {customer}?': 'Disabilitare l’account di {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} non potrà accedere finché l’account non sarà riabilitato. Gli ordini già effettuati non cambiano.',
  'Leave it enabled': 'Lascia abilitato',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Nessuno può dire ora se sia stato fatto. Guardi di nuovo l’account prima di ripetere.',
  Address: 'Indirizzo',
  'Guest: no account': 'Ospite: nessun account',
  'Works for the store': 'Lavora per il negozio',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Non si è potuto leggere chi sia. Gli ordini qui sotto sono comunque del cliente.',
  Show: 'Mostra',
  'All orders': 'Tutti gli ordini',
  Groups: 'Gruppi',
  'One status': 'Uno stato',
  Carts: 'Carrelli',
  'Approval pending or denied': 'Approvazione in sospeso o negata',
  Open: 'Aperti',
  'Shipped or completed': 'Spediti o completati',
  Canceled: 'Annullato',
  '{n} orders': {one: '{n} ordine', other: '{n} ordini'},
  '{n} or more orders': '{n} o più ordini',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Nessun ordine',
  'The newest come first.': 'Prima i più recenti.',
  'Pages of orders': 'Pagine di ordini',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Un ospite non ha account né cronologia. Questi sono gli ordini che la ricerca trova per {what}; i carrelli degli ospiti non ci sono.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Un ospite non ha account né cronologia, e questo non ha lasciato né e-mail, né telefono, né un nome con CAP da cercare.',
};
