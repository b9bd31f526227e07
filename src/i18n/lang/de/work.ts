/* German: locks, receipts, re-ordering, and the rest. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Check the connection': 'Verbindung prüfen',
  'Only reads, and names no customer. Sign in as a CSR first, so that everything can be checked.':
    'Liest nur und nennt keinen Kunden. Melden Sie sich zuerst als Kundendienstmitarbeiter an, damit alles geprüft werden kann.',
  'What was found': 'Was gefunden wurde',
  Good: 'Gut',
  'Not right': 'Nicht in Ordnung',
  'Not checked': 'Nicht geprüft',
  'Everything is in place.': 'Alles ist in Ordnung.',
  '{n} things are not right.': {one: '{n} Punkt ist nicht in Ordnung.', other: '{n} Punkte sind nicht in Ordnung.'},
  'Copy the report': 'Bericht kopieren',
  Settings: 'Einstellungen',
  Connection: 'Verbindung',
  Session: 'Sitzung',
  'Acting for a customer': 'Handeln für einen Kunden',
  'Search for orders': 'Suche nach Bestellungen',
  'Order details': 'Bestelldetails',
  'Order comments': 'Kommentare zur Bestellung',
  'Search for customers': 'Suche nach Kunden',
  'Countries and states': 'Länder und Bundesländer',
  Version: 'Version',
  'Token against forged requests (CSRF)': 'Token gegen gefälschte Anfragen (CSRF)',
  Language: 'Sprache',
  'Session time-out': 'Ablauf der Sitzung',
  'endpoint {endpoint}, store {store}, catalog {catalog}, language ID {langId}, currency {currency}, {storeType}, version {version}, {auth}':
    'Endpunkt {endpoint}, Shop {store}, Katalog {catalog}, Sprach-ID {langId}, Währung {currency}, {storeType}, Version {version}, {auth}',
  'The service answers.': 'Der Dienst antwortet.',
  'The server does not know this service. Check endpoint and hcl-version on <order-desk>.':
    'Der Server kennt diesen Dienst nicht. Prüfen Sie endpoint und hcl-version an <order-desk>.',
  'The services were not reached: see Connection.': 'Die Dienste wurden nicht erreicht: siehe Verbindung.',
  'The services are on another host ({origin}), and this page could not reach them. That host must allow this page by CORS, with credentials.':
    'Die Dienste liegen auf einem anderen Host ({origin}), den diese Seite nicht erreichen konnte. Dieser Host muss die Seite per CORS zulassen, mit Anmeldedaten.',
  'Nobody is signed in. Sign in as a CSR, then check again.':
    'Niemand ist angemeldet. Melden Sie sich als Kundendienstmitarbeiter an und prüfen Sie erneut.',
  'Who is signed in has not the role of a CSR in this store.':
    'Wer angemeldet ist, hat in diesem Shop nicht die Rolle eines Kundendienstmitarbeiters.',
  'A CSR is signed in.': 'Ein Kundendienstmitarbeiter ist angemeldet.',
  'Needs a CSR who is signed in.': 'Dafür muss ein Kundendienstmitarbeiter angemeldet sein.',
  'The page is acting for a customer: meanwhile the store may refuse what only administrators may do.':
    'Die Seite handelt für einen Kunden: Währenddessen kann der Shop verweigern, was nur Administratoren dürfen.',
  'The page acts for nobody.': 'Die Seite handelt für niemanden.',
  'There is no order to try it with.': 'Es gibt keine Bestellung, um es zu probieren.',
  'The server understands version {version}.': 'Der Server versteht Version {version}.',
  'hcl-version says {said}, which is none of 8, 9.0 and 9.1: {version} is used.':
    'hcl-version nennt {said}, das ist weder 8 noch 9.0 noch 9.1: {version} wird verwendet.',
  'The page has one; it goes with each write.': 'Die Seite hat eines; es geht mit jedem Schreiben mit.',
  'The page has none. Writes need one only where the server has AuthTokenEnabled.':
    'Die Seite hat keines. Schreiben braucht es nur, wo der Server AuthTokenEnabled hat.',
  'Not needed: the desk has tokens of its own.': 'Nicht nötig: Der Order Desk hat eigene Token.',
  'The server answers in the language asked for ({asked}).': 'Der Server antwortet in der verlangten Sprache ({asked}).',
  'Asked for {asked}, the server answers in {answered}: the store may not have this language.':
    'Verlangt war {asked}, der Server antwortet in {answered}: Der Shop hat diese Sprache vielleicht nicht.',
  'None is asked for: the server chooses ({answered}).': 'Keine verlangt: Der Server wählt ({answered}).',
  'The desk counts with {n} minutes. The services do not tell: compare with LoginTimeout of the server.': {
    one: 'Gerechnet wird mit {n} Minute. Die Dienste sagen es nicht: Vergleichen Sie mit LoginTimeout des Servers.',
    other: 'Gerechnet wird mit {n} Minuten. Die Dienste sagen es nicht: Vergleichen Sie mit LoginTimeout des Servers.',
  },
  'This page is acting for {name}. Meanwhile the store may refuse to search, to change locks and to cancel. To work here, first choose “Sign in as Yourself” in the page’s header.':
    'Diese Seite handelt für {name}. Währenddessen kann der Shop die Suche, das Ändern von Sperren und das Stornieren verweigern. Um hier zu arbeiten, wählen Sie zuerst „Als Sie selbst anmelden“ im Kopf der Seite.',
  'a customer': 'einen Kunden',
  '{n} order items were added to the customer’s cart.': {
    one: '{n} Bestellposition wurde in den Warenkorb des Kunden gelegt.',
    other: '{n} Bestellpositionen wurden in den Warenkorb des Kunden gelegt.',
  },
  'locked by you': 'von Ihnen gesperrt',
  'locked by {holder}': 'gesperrt von {holder}',
  'not locked': 'nicht gesperrt',
  'somebody else': 'jemand anderes',
  'You have locked this order. Others cannot change it until you unlock it.':
    'Sie haben diese Bestellung gesperrt. Andere können sie nicht ändern, bis Sie sie entsperren.',
  '{holder} has locked this order. Take it over to change it; {holder} will lose the lock.':
    '{holder} hat diese Bestellung gesperrt. Übernehmen Sie sie, um sie zu ändern; {holder} verliert dann die Sperre.',
  Lock: 'Sperren',
  'Take over': 'Übernehmen',
  'Take over and unlock': 'Übernehmen und entsperren',
  Unlock: 'Entsperren',
  'Cancel order': 'Bestellung stornieren',
  'Re-order': 'Erneut bestellen',
  'Add comment': 'Kommentar hinzufügen',
  'Enable account': 'Konto aktivieren',
  'Disable account': 'Konto deaktivieren',
  'You hold this since {time}.': 'Sie halten diese Sperre seit {time}.',
  '{holder} took over your lock (noticed at {time}).': '{holder} hat Ihre Sperre übernommen (bemerkt: {time}).',
  'Your lock was released (noticed at {time}).': 'Ihre Sperre wurde aufgehoben (bemerkt: {time}).',
  Dismiss: 'Ausblenden',
  'Order {orderId}: {status}, {lock}.': 'Bestellung {orderId}: {status}, {lock}.',
  'Last updated {time}.': 'Zuletzt aktualisiert {time}.',
  'HCL Commerce does not say since when it is locked.': 'HCL Commerce sagt nicht, seit wann sie gesperrt ist.',
  'Last comment of {who}:': 'Letzter Kommentar von {who}:',
  'None of the newest comments is of {holder}.': 'Keiner der neuesten Kommentare ist von {holder}.',
  'The comments could not be read.': 'Die Kommentare konnten nicht gelesen werden.',
  'Orders and carts that you have locked with this browser. What you locked elsewhere is not listed: HCL Commerce has no list of locks.':
    'Bestellungen und Warenkörbe, die Sie mit diesem Browser gesperrt haben. Was Sie anderswo gesperrt haben, steht nicht hier: HCL Commerce führt keine Liste der Sperren.',
  'You have locked nothing with this browser.': 'Sie haben mit diesem Browser nichts gesperrt.',
  'since {time}': 'seit {time}',
  'Unlock order {orderId}': 'Bestellung {orderId} entsperren',
  'Unlock all ({n})': 'Alle entsperren ({n})',
  '{n} orders are unlocked.': {one: '{n} Bestellung ist entsperrt.', other: '{n} Bestellungen sind entsperrt.'},
  'Sign out now?': 'Jetzt abmelden?',
  'Sign out anyway': 'Trotzdem abmelden',
  'Your session has probably ended. What you typed is kept; to go on, stay signed in or sign in again.':
    'Ihre Sitzung ist wahrscheinlich abgelaufen. Was Sie eingegeben haben, bleibt erhalten; um weiterzuarbeiten, bleiben Sie angemeldet oder melden Sie sich wieder an.',
  'Stay signed in': 'Angemeldet bleiben',
  'You still hold the locks of {n} orders. Nobody else can change them until you unlock them or somebody takes them over.': {
    one: 'Sie halten noch die Sperre von {n} Bestellung. Niemand sonst kann sie ändern, bis Sie sie entsperren oder jemand sie übernimmt.',
    other:
      'Sie halten noch die Sperren von {n} Bestellungen. Niemand sonst kann sie ändern, bis Sie sie entsperren oder jemand sie übernimmt.',
  },
  'Your comments on {n} orders are not sent. Signing out deletes them: open the orders to send them first.': {
    one: 'Ihr Kommentar zu {n} Bestellung ist nicht gesendet. Beim Abmelden wird er gelöscht: Öffnen Sie die Bestellung, um ihn vorher zu senden.',
    other:
      'Ihre Kommentare zu {n} Bestellungen sind nicht gesendet. Beim Abmelden werden sie gelöscht: Öffnen Sie die Bestellungen, um sie vorher zu senden.',
  },
  'Take it over first': 'Zuerst übernehmen',
  'What I did today': 'Was ich heute getan habe',
  'What you did with this browser since midnight, for you only. It is gone when you sign out: save it as a file before. The text of comments is not in it.':
    'Was Sie mit diesem Browser seit Mitternacht getan haben, nur für Sie. Beim Abmelden ist es weg: Speichern Sie es vorher als Datei. Der Text der Kommentare ist nicht dabei.',
  'You have done nothing with this browser today.': 'Sie haben heute mit diesem Browser nichts getan.',
  '{n} actions today': {one: '{n} Aktion heute', other: '{n} Aktionen heute'},
  'Copy receipt': 'Beleg kopieren',
  'Copy receipt: {action}, {subject}, {time}': 'Beleg kopieren: {action}, {subject}, {time}',
  Time: 'Zeit',
  Action: 'Aktion',
  Reason: 'Grund',
  Result: 'Ergebnis',
  'Key and code of the server': 'Schlüssel und Code des Servers',
  By: 'Von',
  'Order or customer': 'Bestellung oder Kunde',
  'Customer {customerId}': 'Kunde {customerId}',
  '{label}: {value}': '{label}: {value}',
  'Done.': 'Ausgeführt.',
  'Not done.': 'Nicht ausgeführt.',
  'Not done by then.': 'Bis dahin nicht ausgeführt.',
  'Half done.': 'Halb ausgeführt.',
  'Nobody could say whether it was done.': 'Niemand konnte sagen, ob es ausgeführt wurde.',
  '{n} order items were added to cart {cartId}.': {
    one: '{n} Bestellposition wurde in Warenkorb {cartId} gelegt.',
    other: '{n} Bestellpositionen wurden in Warenkorb {cartId} gelegt.',
  },
  'The receipts of {n} actions of today go away. Save them as a file if you still need them.': {
    one: 'Der Beleg von {n} Aktion von heute geht verloren. Speichern Sie ihn als Datei, wenn Sie ihn noch brauchen.',
    other: 'Die Belege von {n} Aktionen von heute gehen verloren. Speichern Sie sie als Datei, wenn Sie sie noch brauchen.',
  },
  'Download receipts as CSV': 'Belege als CSV herunterladen',
  'Lines of order {orderId}': 'Positionen von Bestellung {orderId}',
  Add: 'Hinzufügen',
  Ordered: 'Bestellt',
  'In the cart': 'Im Warenkorb',
  'In stock': 'Auf Lager',
  'Lines that cannot be had today are left out. Choose otherwise here: untick a line, or change its quantity.':
    'Positionen, die heute nicht zu haben sind, werden weggelassen. Hier können Sie anders wählen: eine Position abwählen oder ihre Menge ändern.',
  'All lines': 'Alle Positionen',
  'Add {sku}': '{sku} hinzufügen',
  'Quantity of {sku}': 'Menge von {sku}',
  '{n} lines will be added.': {one: '{n} Position wird hinzugefügt.', other: '{n} Positionen werden hinzugefügt.'},
  Available: 'Verfügbar',
  'Only {n} left': 'Nur noch {n}',
  'On back order': 'Im Rückstand',
  'Not available': 'Nicht verfügbar',
  'Free gift: not re-ordered': 'Gratisgeschenk: nicht erneut bestellt',
  'With another quantity, all chosen lines are added as new items: address, shipping method and price are those of today.':
    'Mit anderer Menge werden alle gewählten Positionen neu hinzugefügt: Adresse, Versandart und Preis sind die von heute.',
  'Shown are the first {n} of {total} lines. All are re-ordered as long as nothing is changed here; otherwise only lines chosen here.':
    'Gezeigt werden die ersten {n} von {total} Positionen. Alle werden erneut bestellt, solange hier nichts geändert wird; sonst nur hier gewählte.',
  'The customer has no cart: one is made.': 'Der Kunde hat keinen Warenkorb: Es wird einer angelegt.',
  'This customer is a guest and cannot sign in: the cart can be completed only from here.':
    'Dieser Kunde ist ein Gast und kann sich nicht anmelden: Der Warenkorb kann nur von hier aus abgeschlossen werden.',
  'Nothing of this order can be had today. Tick a line to try all the same, or choose other products in the cart.':
    'Nichts aus dieser Bestellung ist heute zu haben. Wählen Sie eine Position, um es trotzdem zu versuchen, oder andere Produkte im Warenkorb.',
  'Could not be checked: stock. What is not there is left out by the server.':
    'Nicht geprüft werden konnte: der Bestand. Was fehlt, lässt der Server weg.',
  'Could not be checked: the customer’s cart. What is in it stays there.':
    'Nicht geprüft werden konnte: der Warenkorb des Kunden. Was darin ist, bleibt darin.',
  'Could not be checked: the lines of the order, the customer’s cart, stock. It can be re-ordered all the same, as a whole.':
    'Nicht geprüft werden konnten: die Positionen der Bestellung, der Warenkorb des Kunden, der Bestand. Sie kann trotzdem als Ganzes erneut bestellt werden.',
  'This store tells nothing of its stock.': 'Dieser Shop sagt nichts über seinen Bestand.',
  'Choose at least one line.': 'Wählen Sie mindestens eine Position.',
  'Enter quantities above 0, or untick the line.': 'Geben Sie Mengen über 0 ein, oder wählen Sie die Position ab.',
  'Line by line ({n})': 'Position für Position ({n})',
  '{sku}: {added} added': '{sku}: {added} hinzugefügt',
  '{sku}: {added} of {wanted} added': '{sku}: {added} von {wanted} hinzugefügt',
  '{sku}: not added': '{sku}: nicht hinzugefügt',
  'Sign out': 'Abmelden',
  Password: 'Passwort',
  'Signed in as {name}': 'Angemeldet als {name}',
  'Enter your logon ID.': 'Geben Sie Ihre Anmelde-ID ein.',
  'Enter your password.': 'Geben Sie Ihr Passwort ein.',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} ist kein Kundendienstmitarbeiter. Melden Sie sich ab und dann mit der Anmelde-ID eines Kundendienstmitarbeiters an.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'Die Anmeldung ist jetzt nicht möglich. Versuchen Sie es später erneut oder fragen Sie Ihren Administrator.',
  'The logon ID or password is not right. Check both and try again.':
    'Anmelde-ID oder Passwort ist nicht richtig. Prüfen Sie beides und versuchen Sie es erneut.',
  'This account is disabled. Ask your administrator to enable it.':
    'Dieses Konto ist deaktiviert. Bitten Sie Ihren Administrator, es zu aktivieren.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'Ihr Passwort ist abgelaufen. Legen Sie auf der Anmeldeseite des Shops ein neues fest und kommen Sie dann zurück.',
  'Too many attempts. Wait a minute, then try again.': 'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann erneut.',
  'This account is not activated yet.': 'Dieses Konto ist noch nicht freigeschaltet.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Dieses Konto ist nach zu vielen falschen Passwörtern gesperrt. Bitten Sie Ihren Administrator, es zu entsperren.',
  Timeline: 'Zeitachse',
  'What happened, and when': 'Was wann geschah',
  'HCL Commerce keeps no history of locks and of the status: what colleagues did is only seen in comments, and what changed only where this page was open.':
    'HCL Commerce führt keine Historie von Sperren und Status: Was Kollegen getan haben, sieht man nur in Kommentaren, und Änderungen nur, wo diese Seite offen war.',
  'Comments carry the time of the server’s clock, and HCL Commerce does not say its time zone: where they stand among the others may not be exact.':
    'Kommentare tragen die Zeit der Server-Uhr, und HCL Commerce nennt deren Zeitzone nicht: Ihr Platz zwischen den anderen ist womöglich nicht genau.',
  'from HCL Commerce': 'von HCL Commerce',
  'seen in this browser': 'in diesem Browser gesehen',
  'Status: {status}': 'Status: {status}',
  'Lock: {lock}': 'Sperre: {lock}',
  'Order placed': 'Bestellung aufgegeben',
  'Last change in HCL Commerce': 'Letzte Änderung in HCL Commerce',
  'Change seen': 'Änderung gesehen',
  'Status: {after}, before that {before}': 'Status: {after}, davor {before}',
  'Lock: {after}, before that {before}': 'Sperre: {after}, davor {before}',
  'Comment by {author}': 'Kommentar von {author}',
  'You have locked this order.': 'Sie haben diese Bestellung gesperrt.',
};
