/* Polish: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Zablokowano zamówienie {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Przejęto blokadę zamówienia {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Przejęto i odblokowano zamówienie {orderId}.',
  'Order {orderId} is unlocked.': 'Zamówienie {orderId} jest odblokowane.',
  'Order {orderId} is canceled.': 'Zamówienie {orderId} jest anulowane.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} pozycja zamówienia dodana do koszyka klienta {customer}.',
    few: '{n} pozycje zamówienia dodane do koszyka klienta {customer}.',
    other: '{n} pozycji zamówienia dodano do koszyka klienta {customer}.',
  },
  'The comment was added.': 'Dodano komentarz.',
  'The account of {customer} is enabled.': 'Konto klienta {customer} jest włączone.',
  'The account of {customer} is disabled.': 'Konto klienta {customer} jest wyłączone.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Nic nie dodano: żadnej pozycji zamówienia {orderId} nie można już zamówić.',
  'Open cart {cartId}': 'Otwórz koszyk {cartId}',
  'Cancel order {orderId}?': 'Anulować zamówienie {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'Zamówienie {orderId} ({status}, {total}) klienta {customer} zostanie anulowane, a zarezerwowany towar zwolniony. Tego nie można cofnąć. Jeśli pobrano płatność, sprawdź, czy należy się zwrot.',
  'Keep order': 'Zachowaj zamówienie',
  'Re-order {orderId}?': 'Zamówić ponownie {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Pozycje zamówienia {orderId} zostaną dodane do koszyka klienta {customer}. To, co jest w koszyku, zostaje.',
  'Not now': 'Nie teraz',
  'Only pending orders can be locked.': 'Blokować można tylko zamówienia oczekujące.',
  'You have locked this order already.': 'To zamówienie jest już zablokowane przez Ciebie.',
  'Nobody has locked this order.': 'Nikt nie zablokował tego zamówienia.',
  'This order is still a cart: there is nothing to re-order.': 'To zamówienie jest jeszcze koszykiem: nie ma czego zamówić ponownie.',
  'The order does not say whose it is, so there is no cart to add to.':
    'Zamówienie nie podaje, czyje jest, więc nie ma koszyka, do którego można dodać.',
  '{holder} has locked this order.': '{holder} blokuje to zamówienie.',
  'This order is locked by {holder}, not by you.': 'To zamówienie blokuje {holder}, nie Ty.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Tu można włączyć lub wyłączyć tylko konto zarejestrowanego klienta.',
  'This is your own account. Somebody else must enable or disable it.': 'To Twoje własne konto. Włączyć lub wyłączyć musi je ktoś inny.',
  'This account is enabled already.': 'To konto jest już włączone.',
  'This account is disabled already.': 'To konto jest już wyłączone.',
  'The customer’s cart is locked by {holder}.': 'Koszyk klienta blokuje {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Zamówienia o statusie „{status}” nie można anulować.',
  'You have taken over the lock of this order, but it is not unlocked.': 'Przejęto blokadę tego zamówienia, ale nie jest ono odblokowane.',
  'Take it over first.': 'Najpierw je przejmij.',
  'Take over and unlock the cart first.': 'Najpierw przejmij i odblokuj koszyk.',
  'Unlock it now.': 'Odblokuj je teraz.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Sesja się skończyła, więc nic nie zrobiono. Zaloguj się, jeśli to jeszcze nie nastąpiło, i spróbuj ponownie.',
  'Nothing was done.': 'Nic nie zrobiono.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'Odpowiedź zaginęła i nikt nie może powiedzieć, czy to wykonano. W międzyczasie mógł działać ktoś inny:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'To zamówienie zmieniło się od czasu, gdy na nie patrzono. Nic nie zrobiono; zdecyduj ponownie.',
  'What has changed': 'Co się zmieniło',
  What: 'Co',
  'When you looked': 'Gdy na nie patrzono',
  Now: 'Teraz',
  Status: 'Status',
  'Lock of the order': 'Blokada zamówienia',
  Total: 'Suma',
  'Order items': 'Pozycje zamówienia',
  'Last comment': 'Ostatni komentarz',
  'The customer’s cart': 'Koszyk klienta',
  'Lock of the customer’s cart': 'Blokada koszyka klienta',
  'Order items in the customer’s cart': 'Pozycje w koszyku klienta',
  'It was not done. You can safely try again.': 'Nie wykonano. Można bezpiecznie spróbować ponownie.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Nie wykonano. Można bezpiecznie spróbować ponownie. Gdyby serwer wykonał to z opóźnieniem, zostanie to zauważone przed ponownym wysłaniem.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Wykonano tylko pierwszą połowę: blokada została przejęta, a zamówienia nie odblokowano przez Ciebie.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Nikt nie może teraz powiedzieć, czy to wykonano. Zanim powtórzysz, obejrzyj zamówienie ponownie.',
  'No comments yet.': 'Brak komentarzy.',
  '{n} of {total}': '{n} z {total}',
  'Show older comments': 'Pokaż starsze komentarze',
  '{name} (you)': '{name} (Ty)',
  Comment: 'Komentarz',
  '{n} bytes left': {one: 'Został {n} bajt', few: 'Zostały {n} bajty', other: 'Zostało {n} bajtów'},
  '{n} bytes too long': {one: 'O {n} bajt za długi', few: 'O {n} bajty za długi', other: 'O {n} bajtów za długi'},
  'Write a comment first.': 'Najpierw napisz komentarz.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Komentarz jest za długi. HCL Commerce przechowuje 3000 bajtów; polskie litery, inne pisma i emoji zajmują po 2 do 4.',
  'Draft of {time}, not sent yet.': 'Szkic z {time}, jeszcze nie wysłany.',
  'Ready texts': 'Gotowe teksty',
  'The order could not be read: fill in yourself what stands in braces.':
    'Nie udało się odczytać zamówienia: uzupełnij samodzielnie to, co jest w nawiasach klamrowych.',
  'There is no such order in this store. Check the order number.': 'Nie ma takiego zamówienia w tym sklepie. Sprawdź numer zamówienia.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Blokada się zmieniła: ktoś mógł właśnie zablokować, odblokować lub przejąć to zamówienie.',
  'The server did not accept this.': 'Serwer tego nie przyjął.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Nie udało się odczytać odpowiedzi serwera. Mogła wtrącić się strona logowania lub serwer proxy.',
  'This page did not allow it.': 'Ta strona na to nie pozwoliła.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Sklep nie przyjął tokenu zabezpieczającego tej strony, więc nic nie zrobiono. Wczytaj stronę ponownie i spróbuj jeszcze raz.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version w <order-desk> nie jest wersją serwera, który pomija pozycje zamówienia. Ustaw 8, 9.0 lub 9.1.',
  'There is no such customer in this store.': 'Nie ma takiego klienta w tym sklepie.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Zablokował to ktoś inny. Nic nie zmieniono. Przejmij blokadę i spróbuj ponownie.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Blokada nie należy już do Ciebie: ktoś mógł ją zdjąć lub przejąć. Nic nie zmieniono.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Status zamówienia już na to nie pozwala. Nic nie zmieniono.',
  'Reason for canceling': 'Powód anulowania',
  'Reason for canceling (optional)': 'Powód anulowania (opcjonalnie)',
  'Reason for taking over': 'Powód przejęcia',
  'Reason for taking over (optional)': 'Powód przejęcia (opcjonalnie)',
  'No reason': 'Bez powodu',
  'Choose a reason': 'Wybierz powód',
  'Another reason': 'Inny powód',
  'Which reason?': 'Jaki powód?',
  'It is added to the order as a comment.': 'Zostanie dodany do zamówienia jako komentarz.',
  'Give a reason: this store wants one.': 'Podaj powód: ten sklep go wymaga.',
  'The reason is too long for a comment.': 'Powód jest za długi na komentarz.',
  'Reason for canceling: {reason}': 'Powód anulowania: {reason}',
  'Reason for taking over: {reason}': 'Powód przejęcia: {reason}',
  'written by the order desk': 'napisane automatycznie',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Nie udało się dodać powodu jako komentarza. Jest zachowany przy komentarzach zamówienia: dodaj go stamtąd.',
  'The order is still a cart: the customer cannot check it out any more.':
    'Zamówienie jest jeszcze koszykiem: klient nie będzie mógł go już złożyć.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Płatność: {payments}. Zamówienie zostanie anulowane także wtedy, gdy ją pobrano; anulowanie nie zwraca pieniędzy.',
  'Take over the lock of order {orderId}?': 'Przejąć blokadę zamówienia {orderId}?',
  '{holder} has locked this order and will lose the lock.': '{holder} blokuje to zamówienie i straci blokadę.',
  'Leave it': 'Zostaw',
};
