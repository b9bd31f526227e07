/* German: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Nur registrierte Kunden werden gefunden. Die Anmelde-ID muss vollständig sein; sonst genügt ein Teil.',
  'Enter at least one criterion.': 'Geben Sie mindestens ein Kriterium ein.',
  '{n} customers found': {one: '{n} Kunde gefunden', other: '{n} Kunden gefunden'},
  '{n} of {total} customers': '{n} von {total} Kunden',
  '{n} or more customers': '{n} oder mehr Kunden',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce liefert nicht mehr als diese. Fügen Sie ein Kriterium hinzu, um weniger zu sehen, oder wählen Sie unten eines.',
  'As HCL Commerce orders them.': 'In der Reihenfolge von HCL Commerce.',
  'No customer matches': 'Kein Kunde passt',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Gäste haben kein Konto: Suchen Sie stattdessen nach ihren Bestellungen. Prüfen Sie die Schreibweise oder verwenden Sie weniger Kriterien.',
  '{n} customers of those found': {one: '{n} Kunde der gefundenen', other: '{n} Kunden der gefundenen'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce kann nicht nach dem Kontostatus suchen: Hier werden nur die {n} gefundenen Kunden durchsucht.',
  Refine: 'Eingrenzen',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Kunden',
  Customer: 'Kunde',
  Organization: 'Organisation',
  Account: 'Konto',
  Contact: 'Kontakt',
  Actions: 'Aktionen',
  'Actions for {customer}': 'Aktionen für {customer}',
  'Contact of {customer}': 'Kontakt von {customer}',
  'Neither address nor phone nor email is known.': 'Weder Adresse noch Telefon noch E-Mail sind bekannt.',
  Enabled: 'Aktiviert',
  Disabled: 'Deaktiviert',
  'Enable the account of {customer}?': 'Das Konto von {customer} aktivieren?',
  '{who} will be able to sign in again.': '{who} kann sich dann wieder anmelden.',
  'Disable the account of {customer}?': 'Das Konto von {customer} deaktivieren?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} kann sich nicht anmelden, bis das Konto wieder aktiviert ist. Bereits aufgegebene Bestellungen sind nicht betroffen.',
  'Leave it enabled': 'Aktiviert lassen',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Niemand kann jetzt sagen, ob es ausgeführt wurde. Sehen Sie sich das Konto noch einmal an, bevor Sie es wiederholen.',
  Address: 'Adresse',
  'Guest: no account': 'Gast: kein Konto',
  'Works for the store': 'Arbeitet für den Shop',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Wer das ist, konnte nicht gelesen werden. Die Bestellungen unten sind trotzdem die des Kunden.',
  Show: 'Zeigen',
  'All orders': 'Alle Bestellungen',
  Groups: 'Gruppen',
  'One status': 'Ein Status',
  Carts: 'Warenkörbe',
  'Approval pending or denied': 'Genehmigung ausstehend oder abgelehnt',
  Open: 'Offen',
  'Shipped or completed': 'Versandt oder abgeschlossen',
  Canceled: 'Storniert',
  '{n} orders': {one: '{n} Bestellung', other: '{n} Bestellungen'},
  '{n} or more orders': '{n} oder mehr Bestellungen',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Keine Bestellungen',
  'The newest come first.': 'Die neuesten zuerst.',
  'Pages of orders': 'Seiten mit Bestellungen',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Ein Gast hat kein Konto und keine Historie. Dies sind die Bestellungen, die die Suche findet über {what}; Warenkörbe von Gästen sind nicht dabei.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Ein Gast hat kein Konto und keine Historie, und dieser hat weder E-Mail noch Telefon noch einen Namen mit PLZ hinterlassen, wonach man suchen könnte.',
};
