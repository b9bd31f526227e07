/* Romanian: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Ați blocat comanda {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Ați preluat blocarea comenzii {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Ați preluat și deblocat comanda {orderId}.',
  'Order {orderId} is unlocked.': 'Comanda {orderId} este deblocată.',
  'Order {orderId} is canceled.': 'Comanda {orderId} este anulată.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} articol a fost adăugat în coșul clientului {customer}.',
    few: '{n} articole au fost adăugate în coșul clientului {customer}.',
    other: '{n} de articole au fost adăugate în coșul clientului {customer}.',
  },
  'The comment was added.': 'Comentariul a fost adăugat.',
  'The account of {customer} is enabled.': 'Contul clientului {customer} este activat.',
  'The account of {customer} is disabled.': 'Contul clientului {customer} este dezactivat.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Nu s-a adăugat nimic: niciun articol al comenzii {orderId} nu mai poate fi comandat.',
  'Open cart {cartId}': 'Deschideți coșul {cartId}',
  'Cancel order {orderId}?': 'Anulați comanda {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'Comanda {orderId} ({status}, {total}) a clientului {customer} va fi anulată, iar stocul rezervat eliberat. Acțiunea este ireversibilă. Dacă s-a încasat o plată, verificați dacă se cuvine o rambursare.',
  'Keep order': 'Păstrați comanda',
  'Re-order {orderId}?': 'Comandați din nou {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Articole ale comenzii {orderId} vor fi adăugate în coșul clientului {customer}. Ce este în coș rămâne acolo.',
  'Not now': 'Nu acum',
  'Only pending orders can be locked.': 'Numai comenzile în așteptare pot fi blocate.',
  'You have locked this order already.': 'Ați blocat deja această comandă.',
  'Nobody has locked this order.': 'Nimeni nu a blocat această comandă.',
  'This order is still a cart: there is nothing to re-order.': 'Această comandă este încă un coș: nu este nimic de comandat din nou.',
  'The order does not say whose it is, so there is no cart to add to.':
    'Comanda nu spune a cui este, deci nu există coș în care să se adauge.',
  '{holder} has locked this order.': '{holder} a blocat această comandă.',
  'This order is locked by {holder}, not by you.': 'Această comandă este blocată de {holder}, nu de dvs.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Aici se poate activa sau dezactiva numai contul unui client înregistrat.',
  'This is your own account. Somebody else must enable or disable it.':
    'Acesta este propriul dvs. cont. Altcineva trebuie să îl activeze sau să îl dezactiveze.',
  'This account is enabled already.': 'Acest cont este deja activat.',
  'This account is disabled already.': 'Acest cont este deja dezactivat.',
  'The customer’s cart is locked by {holder}.': 'Coșul clientului este blocat de {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'O comandă cu starea „{status}” nu poate fi anulată.',
  'You have taken over the lock of this order, but it is not unlocked.': 'Ați preluat blocarea acestei comenzi, dar ea nu este deblocată.',
  'Take it over first.': 'Preluați-o mai întâi.',
  'Take over and unlock the cart first.': 'Mai întâi preluați și deblocați coșul.',
  'Unlock it now.': 'Deblocați-o acum.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Sesiunea se încheiase, deci nu s-a făcut nimic. Conectați-vă, dacă nu ați făcut-o încă, apoi încercați din nou.',
  'Nothing was done.': 'Nu s-a făcut nimic.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'Răspunsul s-a pierdut și nimeni nu poate spune dacă s-a executat. Între timp poate a acționat altcineva:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Această comandă s-a schimbat de când ați privit-o. Nu s-a făcut nimic; decideți din nou.',
  'What has changed': 'Ce s-a schimbat',
  What: 'Ce',
  'When you looked': 'Când ați privit',
  Now: 'Acum',
  Status: 'Stare',
  'Lock of the order': 'Blocarea comenzii',
  Total: 'Total',
  'Order items': 'Articolele comenzii',
  'Last comment': 'Ultimul comentariu',
  'The customer’s cart': 'Coșul clientului',
  'Lock of the customer’s cart': 'Blocarea coșului clientului',
  'Order items in the customer’s cart': 'Articole în coșul clientului',
  'It was not done. You can safely try again.': 'Nu s-a executat. Puteți încerca din nou fără risc.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Nu s-a executat. Puteți încerca din nou fără risc. Dacă serverul execută totuși cu întârziere, acest lucru se va vedea înainte de retrimitere.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'S-a executat numai prima jumătate: preluaserăți blocarea, dar comanda nu a fost deblocată de dvs.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Nimeni nu poate spune acum dacă s-a executat. Priviți din nou comanda înainte de a repeta.',
  'No comments yet.': 'Încă niciun comentariu.',
  '{n} of {total}': '{n} din {total}',
  'Show older comments': 'Afișați comentariile mai vechi',
  '{name} (you)': '{name} (dvs.)',
  Comment: 'Comentariu',
  '{n} bytes left': {one: '{n} octet rămas', few: '{n} octeți rămași', other: '{n} de octeți rămași'},
  '{n} bytes too long': {one: '{n} octet în plus', few: '{n} octeți în plus', other: '{n} de octeți în plus'},
  'Write a comment first.': 'Scrieți mai întâi un comentariu.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Comentariul este prea lung. HCL Commerce păstrează 3.000 de octeți; diacriticele, alte scrieri și emoji ocupă 2 până la 4 fiecare.',
  'Draft of {time}, not sent yet.': 'Ciornă din {time}, încă netrimisă.',
  'Ready texts': 'Texte gata făcute',
  'The order could not be read: fill in yourself what stands in braces.':
    'Comanda nu a putut fi citită: completați dvs. ce este între acolade.',
  'There is no such order in this store. Check the order number.':
    'Nu există o astfel de comandă în acest magazin. Verificați numărul comenzii.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Blocarea nu mai este cum era: cineva poate tocmai a blocat, a deblocat sau a preluat această comandă.',
  'The server did not accept this.': 'Serverul nu a acceptat.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Răspunsul serverului nu a putut fi citit. Poate s-a interpus o pagină de conectare sau un proxy.',
  'This page did not allow it.': 'Această pagină nu a permis.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Magazinul nu a acceptat tokenul de securitate al acestei pagini, deci nu s-a făcut nimic. Reîncărcați pagina, apoi încercați din nou.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version de la <order-desk> nu este cea a serverului, care omite articolele comenzii. Setați 8, 9.0 sau 9.1.',
  'There is no such customer in this store.': 'Nu există un astfel de client în acest magazin.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'A blocat-o altcineva. Nu s-a schimbat nimic. Preluați blocarea, apoi încercați din nou.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Nu mai dețineți blocarea: cineva poate a eliberat-o sau a preluat-o. Nu s-a schimbat nimic.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Starea comenzii nu mai permite acest lucru. Nu s-a schimbat nimic.',
  'Reason for canceling': 'Motivul anulării',
  'Reason for canceling (optional)': 'Motivul anulării (opțional)',
  'Reason for taking over': 'Motivul preluării',
  'Reason for taking over (optional)': 'Motivul preluării (opțional)',
  'No reason': 'Fără motiv',
  'Choose a reason': 'Alegeți un motiv',
  'Another reason': 'Alt motiv',
  'Which reason?': 'Ce motiv?',
  'It is added to the order as a comment.': 'Se adaugă la comandă ca un comentariu.',
  'Give a reason: this store wants one.': 'Dați un motiv: acest magazin îl cere.',
  'The reason is too long for a comment.': 'Motivul este prea lung pentru un comentariu.',
  'Reason for canceling: {reason}': 'Motivul anulării: {reason}',
  'Reason for taking over: {reason}': 'Motivul preluării: {reason}',
  'written by the order desk': 'scris automat',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Motivul nu a putut fi adăugat ca un comentariu. Este păstrat la comentariile comenzii: adăugați-l de acolo.',
  'The order is still a cart: the customer cannot check it out any more.': 'Comanda este încă un coș: clientul nu o va mai putea finaliza.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Plată pentru ea: {payments}. Comanda se anulează chiar dacă aceasta a fost încasată; anularea nu restituie bani.',
  'Take over the lock of order {orderId}?': 'Preluați blocarea comenzii {orderId}?',
  '{holder} has locked this order and will lose the lock.': '{holder} a blocat această comandă și va pierde blocarea.',
  'Leave it': 'Lăsați-o',
};
