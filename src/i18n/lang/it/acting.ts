/* Italian: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Ha bloccato l’ordine {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Ha rilevato il blocco dell’ordine {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Ha rilevato e sbloccato l’ordine {orderId}.',
  'Order {orderId} is unlocked.': 'L’ordine {orderId} è sbloccato.',
  'Order {orderId} is canceled.': 'L’ordine {orderId} è annullato.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} articolo dell’ordine è stato aggiunto al carrello di {customer}.',
    other: '{n} articoli dell’ordine sono stati aggiunti al carrello di {customer}.',
  },
  'The comment was added.': 'Il commento è stato aggiunto.',
  'The account of {customer} is enabled.': 'L’account di {customer} è abilitato.',
  'The account of {customer} is disabled.': 'L’account di {customer} è disabilitato.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Non è stato aggiunto nulla: nessun articolo dell’ordine {orderId} è ancora ordinabile.',
  'Open cart {cartId}': 'Apri il carrello {cartId}',
  'Cancel order {orderId}?': 'Annullare l’ordine {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'L’ordine {orderId} ({status}, {total}) di {customer} sarà annullato e la giacenza riservata liberata. L’operazione è irreversibile. Se un pagamento è stato incassato, verifichi se è dovuto un rimborso.',
  'Keep order': 'Mantieni l’ordine',
  'Re-order {orderId}?': 'Riordinare {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Articoli dell’ordine {orderId} saranno aggiunti al carrello di {customer}. Ciò che è nel carrello vi resta.',
  'Not now': 'Non ora',
  'Only pending orders can be locked.': 'Si possono bloccare solo gli ordini in sospeso.',
  'You have locked this order already.': 'Ha già bloccato questo ordine.',
  'Nobody has locked this order.': 'Nessuno ha bloccato questo ordine.',
  'This order is still a cart: there is nothing to re-order.': 'Questo ordine è ancora un carrello: non c’è nulla da riordinare.',
  'The order does not say whose it is, so there is no cart to add to.':
    'L’ordine non dice di chi è, quindi non c’è un carrello a cui aggiungere.',
  '{holder} has locked this order.': '{holder} ha bloccato questo ordine.',
  'This order is locked by {holder}, not by you.': 'Questo ordine è bloccato da {holder}, non da Lei.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Qui si può abilitare o disabilitare solo l’account di un cliente registrato.',
  'This is your own account. Somebody else must enable or disable it.':
    'Questo è il Suo account. Deve abilitarlo o disabilitarlo un’altra persona.',
  'This account is enabled already.': 'Questo account è già abilitato.',
  'This account is disabled already.': 'Questo account è già disabilitato.',
  'The customer’s cart is locked by {holder}.': 'Il carrello del cliente è bloccato da {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Un ordine con lo stato “{status}” non può essere annullato.',
  'You have taken over the lock of this order, but it is not unlocked.': 'Ha rilevato il blocco di questo ordine, ma non è sbloccato.',
  'Take it over first.': 'Prima lo rilevi.',
  'Take over and unlock the cart first.': 'Prima rilevi e sblocchi il carrello.',
  'Unlock it now.': 'Lo sblocchi ora.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'La sessione era terminata, quindi non è stato fatto nulla. Acceda se non l’ha ancora fatto, poi riprovi.',
  'Nothing was done.': 'Non è stato fatto nulla.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'La risposta è andata persa e nessuno può dire se sia stato fatto. Nel frattempo può aver agito qualcun altro:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Questo ordine è cambiato da quando l’ha guardato. Non è stato fatto nulla; decida di nuovo.',
  'What has changed': 'Che cosa è cambiato',
  What: 'Che cosa',
  'When you looked': 'Quando ha guardato',
  Now: 'Ora',
  Status: 'Stato',
  'Lock of the order': 'Blocco dell’ordine',
  Total: 'Totale',
  'Order items': 'Articoli dell’ordine',
  'Last comment': 'Ultimo commento',
  'The customer’s cart': 'Carrello del cliente',
  'Lock of the customer’s cart': 'Blocco del carrello del cliente',
  'Order items in the customer’s cart': 'Articoli nel carrello del cliente',
  'It was not done. You can safely try again.': 'Non è stato fatto. Può riprovare senza rischi.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Non è stato fatto. Può riprovare senza rischi. Se il server lo facesse in ritardo, lo si vedrà prima di inviarlo di nuovo.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'È stata fatta solo la prima metà: aveva rilevato il blocco, e l’ordine non è stato sbloccato da Lei.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Nessuno può dire ora se sia stato fatto. Guardi di nuovo l’ordine prima di ripetere.',
  'No comments yet.': 'Ancora nessun commento.',
  '{n} of {total}': '{n} di {total}',
  'Show older comments': 'Mostra i commenti precedenti',
  '{name} (you)': '{name} (Lei)',
  Comment: 'Commento',
  '{n} bytes left': {one: '{n} byte rimasto', other: '{n} byte rimasti'},
  '{n} bytes too long': {one: '{n} byte di troppo', other: '{n} byte di troppo'},
  'Write a comment first.': 'Scriva prima un commento.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Il commento è troppo lungo. HCL Commerce conserva 3.000 byte; accenti, altre scritture ed emoji ne occupano da 2 a 4 ciascuno.',
  'Draft of {time}, not sent yet.': 'Bozza di {time}, non ancora inviata.',
  'Ready texts': 'Testi pronti',
  'The order could not be read: fill in yourself what stands in braces.':
    'L’ordine non si è potuto leggere: completi Lei ciò che è tra parentesi graffe.',
  'There is no such order in this store. Check the order number.':
    'In questo negozio non c’è un tale ordine. Controlli il numero d’ordine.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Il blocco non è più com’era: qualcuno può aver appena bloccato, sbloccato o rilevato questo ordine.',
  'The server did not accept this.': 'Il server non lo ha accettato.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'La risposta del server non si è potuta leggere. Può essersi frapposta una pagina di accesso o un proxy.',
  'This page did not allow it.': 'Questa pagina non l’ha permesso.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Il negozio non ha accettato il token di sicurezza di questa pagina, quindi non è stato fatto nulla. Ricarichi la pagina, poi riprovi.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version su <order-desk> non è quella del server, che tralascia gli articoli dell’ordine. Imposti 8, 9.0 o 9.1.',
  'There is no such customer in this store.': 'In questo negozio non c’è un tale cliente.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Lo ha bloccato qualcun altro. Non è cambiato nulla. Rilevi il blocco, poi riprovi.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Non ha più il blocco: qualcuno può averlo tolto o rilevato. Non è cambiato nulla.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Lo stato dell’ordine non lo permette più. Non è cambiato nulla.',
  'Reason for canceling': 'Motivo dell’annullamento',
  'Reason for canceling (optional)': 'Motivo dell’annullamento (facoltativo)',
  'Reason for taking over': 'Motivo del rilevamento',
  'Reason for taking over (optional)': 'Motivo del rilevamento (facoltativo)',
  'No reason': 'Nessun motivo',
  'Choose a reason': 'Scelga un motivo',
  'Another reason': 'Altro motivo',
  'Which reason?': 'Quale motivo?',
  'It is added to the order as a comment.': 'Viene aggiunto all’ordine come commento.',
  'Give a reason: this store wants one.': 'Indichi un motivo: questo negozio lo richiede.',
  'The reason is too long for a comment.': 'Il motivo è troppo lungo per un commento.',
  'Reason for canceling: {reason}': 'Motivo dell’annullamento: {reason}',
  'Reason for taking over: {reason}': 'Motivo del rilevamento: {reason}',
  'written by the order desk': 'scritto dal banco ordini',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Il motivo non si è potuto aggiungere come commento. È conservato con i commenti dell’ordine: lo aggiunga da lì.',
  'The order is still a cart: the customer cannot check it out any more.':
    'L’ordine è ancora un carrello: il cliente non potrà più completarlo.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Pagamento collegato: {payments}. L’ordine è annullato anche se è stato incassato; annullando non torna denaro.',
  'Take over the lock of order {orderId}?': 'Rilevare il blocco dell’ordine {orderId}?',
  '{holder} has locked this order and will lose the lock.': '{holder} ha bloccato questo ordine e perderà il blocco.',
  'Leave it': 'Lascia stare',
};
