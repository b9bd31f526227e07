/* Polish: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Znajdowani są tylko klienci zarejestrowani. ID logowania musi być pełny; z pozostałych danych wystarczy część.',
  'Enter at least one criterion.': 'Podaj co najmniej jedno kryterium.',
  '{n} customers found': {one: 'Znaleziono {n} klienta', few: 'Znaleziono {n} klientów', other: 'Znaleziono {n} klientów'},
  '{n} of {total} customers': '{n} z {total} klientów',
  '{n} or more customers': '{n} lub więcej klientów',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce nie podaje ich więcej. Dodaj kryterium, aby zobaczyć mniej, lub wybierz je poniżej.',
  'As HCL Commerce orders them.': 'W kolejności HCL Commerce.',
  'No customer matches': 'Brak pasujących klientów',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Goście nie mają konta: poszukaj ich zamówień. Sprawdź pisownię lub użyj mniejszej liczby kryteriów.',
  '{n} customers of those found': {
    one: '{n} klient ze znalezionych',
    few: '{n} klientów ze znalezionych',
    other: '{n} klientów ze znalezionych',
  },
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce nie wyszukuje według stanu konta: przeglądani są tylko znalezieni klienci ({n}).',
  Refine: 'Zawęź',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Klienci',
  Customer: 'Klient',
  Organization: 'Organizacja',
  Account: 'Konto',
  Contact: 'Kontakt',
  Actions: 'Działania',
  'Actions for {customer}': 'Działania: {customer}',
  'Contact of {customer}': 'Kontakt: {customer}',
  'Neither address nor phone nor email is known.': 'Nie są znane adres, telefon ani e-mail.',
  Enabled: 'Włączone',
  Disabled: 'Wyłączone',
  'Enable the account of {customer}?': 'Włączyć konto klienta {customer}?',
  '{who} will be able to sign in again.': '{who}: logowanie będzie znów możliwe.',
  'Disable the account of {customer}?': 'Wyłączyć konto klienta {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who}: logowanie nie będzie możliwe, dopóki konto nie zostanie ponownie włączone. Złożonych już zamówień to nie dotyczy.',
  'Leave it enabled': 'Pozostaw włączone',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Nikt nie może teraz powiedzieć, czy to wykonano. Zanim powtórzysz, obejrzyj konto ponownie.',
  Address: 'Adres',
  'Guest: no account': 'Gość: bez konta',
  'Works for the store': 'Pracuje dla sklepu',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Nie udało się odczytać, kto to jest. Mimo to poniższe zamówienia należą do tego klienta.',
  Show: 'Pokaż',
  'All orders': 'Wszystkie zamówienia',
  Groups: 'Grupy',
  'One status': 'Jeden status',
  Carts: 'Koszyki',
  'Approval pending or denied': 'Zatwierdzenie oczekuje lub odrzucone',
  Open: 'Otwarte',
  'Shipped or completed': 'Wysłane lub zakończone',
  Canceled: 'Anulowane',
  '{n} orders': {one: '{n} zamówienie', few: '{n} zamówienia', other: '{n} zamówień'},
  '{n} or more orders': '{n} lub więcej zamówień',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Brak zamówień',
  'The newest come first.': 'Najpierw najnowsze.',
  'Pages of orders': 'Strony zamówień',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Gość nie ma konta ani historii. To zamówienia, które wyszukiwarka znajduje według: {what}; koszyków gości wśród nich nie ma.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Gość nie ma konta ani historii, a ten nie zostawił e-maila, telefonu ani nazwiska z kodem pocztowym, według których można szukać.',
};
