/* German: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Sie haben Bestellung {orderId} gesperrt.',
  'You have taken over the lock of order {orderId}.': 'Sie haben die Sperre von Bestellung {orderId} übernommen.',
  'You have taken over and unlocked order {orderId}.': 'Sie haben Bestellung {orderId} übernommen und entsperrt.',
  'Order {orderId} is unlocked.': 'Bestellung {orderId} ist entsperrt.',
  'Order {orderId} is canceled.': 'Bestellung {orderId} ist storniert.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} Bestellposition wurde in den Warenkorb von {customer} gelegt.',
    other: '{n} Bestellpositionen wurden in den Warenkorb von {customer} gelegt.',
  },
  'The comment was added.': 'Der Kommentar wurde hinzugefügt.',
  'The account of {customer} is enabled.': 'Das Konto von {customer} ist aktiviert.',
  'The account of {customer} is disabled.': 'Das Konto von {customer} ist deaktiviert.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Nichts wurde hinzugefügt: Keine Position von Bestellung {orderId} kann noch bestellt werden.',
  'Open cart {cartId}': 'Warenkorb {cartId} öffnen',
  'Cancel order {orderId}?': 'Bestellung {orderId} stornieren?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'Bestellung {orderId} ({status}, {total}) von {customer} wird storniert und ihr reservierter Bestand freigegeben. Das kann nicht rückgängig gemacht werden. Falls eine Zahlung eingezogen wurde, prüfen Sie, ob eine Erstattung fällig ist.',
  'Keep order': 'Bestellung behalten',
  'Re-order {orderId}?': 'Bestellung {orderId} erneut aufgeben?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Positionen von Bestellung {orderId} werden in den Warenkorb von {customer} gelegt. Was im Warenkorb ist, bleibt darin.',
  'Not now': 'Jetzt nicht',
  'Only pending orders can be locked.': 'Nur anstehende Bestellungen können gesperrt werden.',
  'You have locked this order already.': 'Sie haben diese Bestellung schon gesperrt.',
  'Nobody has locked this order.': 'Niemand hat diese Bestellung gesperrt.',
  'This order is still a cart: there is nothing to re-order.':
    'Diese Bestellung ist noch ein Warenkorb: Es gibt nichts erneut zu bestellen.',
  'The order does not say whose it is, so there is no cart to add to.':
    'Die Bestellung sagt nicht, wem sie gehört, also gibt es keinen Warenkorb dafür.',
  '{holder} has locked this order.': '{holder} hat diese Bestellung gesperrt.',
  'This order is locked by {holder}, not by you.': 'Diese Bestellung ist von {holder} gesperrt, nicht von Ihnen.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Nur das Konto eines registrierten Kunden kann hier aktiviert oder deaktiviert werden.',
  'This is your own account. Somebody else must enable or disable it.':
    'Das ist Ihr eigenes Konto. Jemand anderes muss es aktivieren oder deaktivieren.',
  'This account is enabled already.': 'Dieses Konto ist schon aktiviert.',
  'This account is disabled already.': 'Dieses Konto ist schon deaktiviert.',
  'The customer’s cart is locked by {holder}.': 'Der Warenkorb des Kunden ist von {holder} gesperrt.',
  'An order with the status “{status}” cannot be canceled.': 'Eine Bestellung mit dem Status „{status}“ kann nicht storniert werden.',
  'You have taken over the lock of this order, but it is not unlocked.':
    'Sie haben die Sperre dieser Bestellung übernommen, aber sie ist nicht entsperrt.',
  'Take it over first.': 'Übernehmen Sie sie zuerst.',
  'Take over and unlock the cart first.': 'Übernehmen und entsperren Sie zuerst den Warenkorb.',
  'Unlock it now.': 'Entsperren Sie sie jetzt.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Ihre Sitzung war abgelaufen, es wurde nichts getan. Melden Sie sich an, falls noch nicht geschehen, und versuchen Sie es erneut.',
  'Nothing was done.': 'Es wurde nichts getan.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'Die Antwort ging verloren, und niemand kann sagen, ob es ausgeführt wurde. Inzwischen kann jemand anderes gehandelt haben:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Diese Bestellung hat sich geändert, seit Sie sie angesehen haben. Es wurde nichts getan; entscheiden Sie neu.',
  'What has changed': 'Was sich geändert hat',
  What: 'Was',
  'When you looked': 'Als Sie hinsahen',
  Now: 'Jetzt',
  Status: 'Status',
  'Lock of the order': 'Sperre der Bestellung',
  Total: 'Summe',
  'Order items': 'Bestellpositionen',
  'Last comment': 'Letzter Kommentar',
  'The customer’s cart': 'Warenkorb des Kunden',
  'Lock of the customer’s cart': 'Sperre des Warenkorbs des Kunden',
  'Order items in the customer’s cart': 'Positionen im Warenkorb des Kunden',
  'It was not done. You can safely try again.': 'Es wurde nicht ausgeführt. Sie können es gefahrlos erneut versuchen.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Es wurde nicht ausgeführt. Sie können es gefahrlos erneut versuchen. Sollte der Server es verspätet doch noch tun, wird das vor dem erneuten Senden bemerkt.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Nur die erste Hälfte wurde ausgeführt: Sie hatten die Sperre übernommen, und die Bestellung wurde nicht von Ihnen entsperrt.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Niemand kann jetzt sagen, ob es ausgeführt wurde. Sehen Sie sich die Bestellung noch einmal an, bevor Sie es wiederholen.',
  'No comments yet.': 'Noch keine Kommentare.',
  '{n} of {total}': '{n} von {total}',
  'Show older comments': 'Ältere Kommentare zeigen',
  '{name} (you)': '{name} (Sie)',
  Comment: 'Kommentar',
  '{n} bytes left': {one: 'Noch {n} Byte', other: 'Noch {n} Byte'},
  '{n} bytes too long': {one: '{n} Byte zu lang', other: '{n} Byte zu lang'},
  'Write a comment first.': 'Schreiben Sie zuerst einen Kommentar.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Der Kommentar ist zu lang. HCL Commerce speichert 3.000 Byte; Umlaute, andere Schriften und Emojis brauchen je 2 bis 4.',
  'Draft of {time}, not sent yet.': 'Entwurf von {time}, noch nicht gesendet.',
  'Ready texts': 'Fertige Texte',
  'The order could not be read: fill in yourself what stands in braces.':
    'Die Bestellung konnte nicht gelesen werden: Ergänzen Sie selbst, was in geschweiften Klammern steht.',
  'There is no such order in this store. Check the order number.':
    'In diesem Shop gibt es diese Bestellung nicht. Prüfen Sie die Bestellnummer.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Die Sperre ist nicht mehr, wie sie war: Jemand kann diese Bestellung gerade gesperrt, entsperrt oder übernommen haben.',
  'The server did not accept this.': 'Der Server hat das nicht angenommen.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Die Antwort des Servers konnte nicht gelesen werden. Vielleicht kam eine Anmeldeseite oder ein Proxy dazwischen.',
  'This page did not allow it.': 'Diese Seite hat es nicht erlaubt.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Der Shop hat das Sicherheitstoken dieser Seite nicht angenommen, es wurde nichts getan. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version an <order-desk> ist nicht die des Servers, der die Bestellpositionen weglässt. Setzen Sie 8, 9.0 oder 9.1.',
  'There is no such customer in this store.': 'In diesem Shop gibt es diesen Kunden nicht.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Jemand anderes hat sie gesperrt. Nichts wurde geändert. Übernehmen Sie die Sperre und versuchen Sie es erneut.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Sie haben die Sperre nicht mehr: Jemand kann sie aufgehoben oder übernommen haben. Nichts wurde geändert.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Der Status der Bestellung erlaubt das nicht mehr. Nichts wurde geändert.',
  'Reason for canceling': 'Grund der Stornierung',
  'Reason for canceling (optional)': 'Grund der Stornierung (optional)',
  'Reason for taking over': 'Grund der Übernahme',
  'Reason for taking over (optional)': 'Grund der Übernahme (optional)',
  'No reason': 'Kein Grund',
  'Choose a reason': 'Wählen Sie einen Grund',
  'Another reason': 'Anderer Grund',
  'Which reason?': 'Welcher Grund?',
  'It is added to the order as a comment.': 'Er wird der Bestellung als Kommentar hinzugefügt.',
  'Give a reason: this store wants one.': 'Geben Sie einen Grund an: Dieser Shop verlangt ihn.',
  'The reason is too long for a comment.': 'Der Grund ist zu lang für einen Kommentar.',
  'Reason for canceling: {reason}': 'Grund der Stornierung: {reason}',
  'Reason for taking over: {reason}': 'Grund der Übernahme: {reason}',
  'written by the order desk': 'vom Order Desk geschrieben',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Der Grund konnte nicht als Kommentar hinzugefügt werden. Er liegt bei den Kommentaren der Bestellung: Fügen Sie ihn dort hinzu.',
  'The order is still a cart: the customer cannot check it out any more.':
    'Die Bestellung ist noch ein Warenkorb: Der Kunde kann sie dann nicht mehr abschließen.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Zahlung dazu: {payments}. Die Bestellung wird auch storniert, wo sie schon eingezogen wurde; durch das Stornieren fließt kein Geld zurück.',
  'Take over the lock of order {orderId}?': 'Die Sperre von Bestellung {orderId} übernehmen?',
  '{holder} has locked this order and will lose the lock.': '{holder} hat diese Bestellung gesperrt und verliert dann die Sperre.',
  'Leave it': 'So lassen',
};
