/* Romanian: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Se găsesc numai clienții înregistrați. ID-ul de conectare trebuie să fie complet; din rest este de ajuns o parte.',
  'Enter at least one criterion.': 'Introduceți cel puțin un criteriu.',
  '{n} customers found': {one: '{n} client găsit', few: '{n} clienți găsiți', other: '{n} de clienți găsiți'},
  '{n} of {total} customers': '{n} din {total} clienți',
  '{n} or more customers': '{n} sau mai mulți clienți',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce nu oferă mai mult. Adăugați un criteriu pentru a vedea mai puțini sau alegeți unul mai jos.',
  'As HCL Commerce orders them.': 'În ordinea HCL Commerce.',
  'No customer matches': 'Niciun client nu corespunde',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Vizitatorii nu au cont: căutați comenzile lor. Verificați ortografia sau folosiți mai puține criterii.',
  '{n} customers of those found': {
    one: '{n} client dintre cei găsiți',
    few: '{n} clienți dintre cei găsiți',
    other: '{n} de clienți dintre cei găsiți',
  },
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce nu poate căuta după starea contului: se privesc numai clienții găsiți ({n}).',
  Refine: 'Restrângere',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Clienți',
  Customer: 'Client',
  Organization: 'Organizație',
  Account: 'Cont',
  Contact: 'Contact',
  Actions: 'Acțiuni',
  'Actions for {customer}': 'Acțiuni pentru {customer}',
  'Contact of {customer}': 'Contactul clientului {customer}',
  'Neither address nor phone nor email is known.': 'Nu se cunosc nici adresa, nici telefonul, nici e-mailul.',
  Enabled: 'Activat',
  Disabled: 'Dezactivat',
  'Enable the account of {customer}?': 'Activați contul clientului {customer}?',
  '{who} will be able to sign in again.': '{who} se va putea conecta din nou.',
  'Disable the account of {customer}?': 'Dezactivați contul clientului {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} nu se va putea conecta până când contul nu este activat din nou. Comenzile deja plasate nu sunt afectate.',
  'Leave it enabled': 'Lăsați-l activat',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Nimeni nu poate spune acum dacă s-a executat. Priviți din nou contul înainte de a repeta.',
  Address: 'Adresă',
  'Guest: no account': 'Vizitator: fără cont',
  'Works for the store': 'Lucrează pentru magazin',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Nu s-a putut citi cine este. Comenzile de mai jos sunt totuși ale clientului.',
  Show: 'Afișare',
  'All orders': 'Toate comenzile',
  Groups: 'Grupuri',
  'One status': 'O stare',
  Carts: 'Coșuri',
  'Approval pending or denied': 'Aprobare în așteptare sau refuzată',
  Open: 'Deschise',
  'Shipped or completed': 'Expediate sau finalizate',
  Canceled: 'Anulată',
  '{n} orders': {one: '{n} comandă', few: '{n} comenzi', other: '{n} de comenzi'},
  '{n} or more orders': '{n} sau mai multe comenzi',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Nicio comandă',
  'The newest come first.': 'Cele mai noi mai întâi.',
  'Pages of orders': 'Pagini de comenzi',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Un vizitator nu are cont și nici istoric. Acestea sunt comenzile pe care căutarea le găsește după {what}; coșurile vizitatorilor nu sunt printre ele.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Un vizitator nu are cont și nici istoric, iar acesta nu a lăsat nici e-mail, nici telefon, nici nume cu cod poștal după care să se caute.',
};
