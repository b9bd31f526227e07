/* German: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'Sie sind nicht als Kundendienstmitarbeiter angemeldet.',
  'Order history': 'Bestellhistorie',
  Search: 'Suchen',
  Clear: 'Leeren',
  'Try again': 'Erneut versuchen',
  'Loading …': 'Wird geladen …',
  '–': '–',
  Guest: 'Gast',
  'For support: {code}': 'Für den Support: {code}',
  'The server says: “{text}”': 'Der Server sagt: „{text}“',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'Der Order Desk weiß nicht, für welchen Shop er arbeitet. Setzen Sie store-id an <order-desk>.',
  'Find customers': 'Kunden suchen',
  'Logon ID': 'Anmelde-ID',
  'Back to Find customers': 'Zurück zu Kunden suchen',
  'You are not signed in, or your session has ended.': 'Sie sind nicht angemeldet, oder Ihre Sitzung ist abgelaufen.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'Ihre Anmelde-ID darf das nicht. Nötig ist die Rolle eines Kundendienstmitarbeiters in diesem Shop.',
  'The server could not be reached. Check the connection and try again.':
    'Der Server war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The server took too long to answer. Try again.': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es erneut.',
  'The server has a problem. Try again in a moment.': 'Der Server hat ein Problem. Versuchen Sie es gleich noch einmal.',
  'Find orders': 'Bestellungen suchen',
  'Order number': 'Bestellnummer',
  'Start date': 'Startdatum',
  'End date': 'Enddatum',
  'First name': 'Vorname',
  'Last name': 'Nachname',
  'Street address': 'Straße und Hausnummer',
  'Country or region': 'Land oder Region',
  'State or province': 'Bundesland oder Provinz',
  City: 'Ort',
  'ZIP or postal code': 'Postleitzahl',
  Phone: 'Telefon',
  Email: 'E-Mail',
  'Organization name': 'Name der Organisation',
  'Paste or type anything': 'Beliebiges einfügen oder eingeben',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Bestellnummer, Telefon, E-Mail, Adressetikett oder ganze Signatur: Es füllt die Felder unten aus.',
  'Filled in: {boxes}.': 'Ausgefüllt: {boxes}.',
  'There is nothing in it to read.': 'Darin ist nichts zu lesen.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'Das sind mehr als 10.000 Zeichen. Fügen Sie nur den Teil mit Name, Adresse oder Nummer ein.',
  'This is no text that can be read.': 'Das ist kein lesbarer Text.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'Keine Bestellnummer, kein Telefon, keine E-Mail oder Adresse erkannt. Geben Sie, was Sie wissen, in die Felder unten ein.',
  'Recent and saved': 'Zuletzt und gespeichert',
  'Keyboard shortcuts': 'Tastaturkürzel',
  Any: 'Beliebig',
  'More criteria': 'Weitere Kriterien',
  'With an order number, the other criteria are ignored.': 'Mit einer Bestellnummer werden die anderen Kriterien ignoriert.',
  'Enter an order number, or at least one other criterion.': 'Geben Sie eine Bestellnummer oder mindestens ein anderes Kriterium ein.',
  'An order number has digits only.': 'Eine Bestellnummer besteht nur aus Ziffern.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Geben Sie ein Kalenderdatum ein, etwa 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Dieser Tag liegt in der Zukunft: Danach wurde keine Bestellung aufgegeben.',
  'The end date is before the start date.': 'Das Enddatum liegt vor dem Startdatum.',
  'At most 40 characters can be searched.': 'Nach höchstens 40 Zeichen kann gesucht werden.',
  'Locked by you': 'Von Ihnen gesperrt',
  'Customer Service': 'Kundendienst',
  'Back to Find orders': 'Zurück zu Bestellungen suchen',
  'Back to Locked by you': 'Zurück zu Von Ihnen gesperrt',
  'Back to What I did today': 'Zurück zu Was ich heute getan habe',
  'Back to Order history': 'Zurück zur Bestellhistorie',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Sie halten noch die Sperre von {n} Bestellung. Sie bleibt gesperrt, wenn die Sitzung vorbei ist.',
    other: 'Sie halten noch die Sperren von {n} Bestellungen. Sie bleiben gesperrt, wenn die Sitzung vorbei ist.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Sie haben einen nicht gesendeten Kommentar, zu {n} Bestellung:',
    other: 'Sie haben nicht gesendete Kommentare, zu {n} Bestellungen:',
  },
  'Do not remind me again': 'Nicht mehr daran erinnern',
  'Sign in': 'Anmelden',
  'Sign out': 'Abmelden',
  Password: 'Passwort',
  'Signed in as {name}': 'Angemeldet als {name}',
  'Sign in as a customer service representative.': 'Melden Sie sich als Kundendienstmitarbeiter an.',
  'Enter your logon ID.': 'Geben Sie Ihre Anmelde-ID ein.',
  'Enter your password.': 'Geben Sie Ihr Passwort ein.',
  'Your session has ended. Sign in again; what you typed is kept.':
    'Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; was Sie eingegeben haben, bleibt erhalten.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'Ihre Sitzung war abgelaufen, es wurde nichts getan. Sie sind wieder angemeldet. Erneut versuchen?',
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
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'Ihre Sitzung endet in {n} Minute, wenn Sie nicht weiterarbeiten.',
    other: 'Ihre Sitzung endet in {n} Minuten, wenn Sie nicht weiterarbeiten.',
  },
};
