/* Italian: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'Non ha eseguito l’accesso come addetto del servizio clienti.',
  'Order history': 'Cronologia degli ordini',
  Search: 'Cerca',
  Clear: 'Cancella',
  'Try again': 'Riprova',
  'Loading …': 'Caricamento …',
  '–': '–',
  Guest: 'Ospite',
  'For support: {code}': 'Per l’assistenza: {code}',
  'The server says: “{text}”': 'Il server dice: “{text}”',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'Il banco ordini non sa per quale negozio lavora. Imposti store-id su <order-desk>.',
  'Find customers': 'Trova clienti',
  'Logon ID': 'ID di accesso',
  'Back to Find customers': 'Torna a Trova clienti',
  'You are not signed in, or your session has ended.': 'Non ha eseguito l’accesso, o la sessione è terminata.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'Il Suo ID di accesso non può farlo. Serve il ruolo di addetto del servizio clienti in questo negozio.',
  'The server could not be reached. Check the connection and try again.':
    'Il server non è raggiungibile. Controlli la connessione e riprovi.',
  'The server took too long to answer. Try again.': 'Il server ha impiegato troppo a rispondere. Riprovi.',
  'The server has a problem. Try again in a moment.': 'Il server ha un problema. Riprovi tra poco.',
  'Find orders': 'Trova ordini',
  'Order number': 'Numero d’ordine',
  'Start date': 'Data iniziale',
  'End date': 'Data finale',
  'First name': 'Nome',
  'Last name': 'Cognome',
  'Street address': 'Indirizzo',
  'Country or region': 'Paese o regione',
  'State or province': 'Stato o provincia',
  City: 'Città',
  'ZIP or postal code': 'CAP',
  Phone: 'Telefono',
  Email: 'E-mail',
  'Organization name': 'Nome dell’organizzazione',
  'Paste or type anything': 'Incolli o scriva qualsiasi cosa',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Un numero d’ordine, un telefono, un’e-mail, un’etichetta d’indirizzo o una firma intera: riempie le caselle qui sotto.',
  'Filled in: {boxes}.': 'Riempito: {boxes}.',
  'There is nothing in it to read.': 'Non c’è nulla da leggere.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'Sono più di 10.000 caratteri. Incolli solo la parte con nome, indirizzo o numero.',
  'This is no text that can be read.': 'Questo non è un testo leggibile.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'Nessun numero d’ordine, telefono, e-mail o indirizzo riconosciuto. Scriva ciò che sa nelle caselle qui sotto.',
  'Recent and saved': 'Recenti e salvate',
  'Keyboard shortcuts': 'Scorciatoie da tastiera',
  Any: 'Qualsiasi',
  'More criteria': 'Altri criteri',
  'With an order number, the other criteria are ignored.': 'Con un numero d’ordine gli altri criteri sono ignorati.',
  'Enter an order number, or at least one other criterion.': 'Inserisca un numero d’ordine o almeno un altro criterio.',
  'An order number has digits only.': 'Un numero d’ordine ha solo cifre.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Inserisca una data del calendario, come 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Questo giorno deve ancora venire: nessun ordine è successivo.',
  'The end date is before the start date.': 'La data finale precede quella iniziale.',
  'At most 40 characters can be searched.': 'Si possono cercare al massimo 40 caratteri.',
  'Locked by you': 'Bloccati da Lei',
  'Customer Service': 'Servizio clienti',
  'Back to Find orders': 'Torna a Trova ordini',
  'Back to Locked by you': 'Torna a Bloccati da Lei',
  'Back to What I did today': 'Torna a Che cosa ho fatto oggi',
  'Back to Order history': 'Torna alla cronologia degli ordini',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Ha ancora il blocco di {n} ordine. Resta bloccato quando la sessione è finita.',
    other: 'Ha ancora i blocchi di {n} ordini. Restano bloccati quando la sessione è finita.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Ha un commento non inviato, su {n} ordine:',
    other: 'Ha commenti non inviati, su {n} ordini:',
  },
  'Do not remind me again': 'Non ricordarmelo più',
  'Sign in': 'Accedi',
  'Sign out': 'Esci',
  Password: 'Password',
  'Signed in as {name}': 'Accesso eseguito come {name}',
  'Sign in as a customer service representative.': 'Acceda come addetto del servizio clienti.',
  'Enter your logon ID.': 'Inserisca il Suo ID di accesso.',
  'Enter your password.': 'Inserisca la Sua password.',
  'Your session has ended. Sign in again; what you typed is kept.':
    'La sessione è terminata. Acceda di nuovo; ciò che ha scritto è conservato.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'La sessione era terminata, quindi non è stato fatto nulla. Ha eseguito di nuovo l’accesso. Riprovare?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} non è un addetto del servizio clienti. Esca, poi acceda con l’ID di un addetto.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'Ora non è possibile accedere. Riprovi più tardi o chieda al Suo amministratore.',
  'The logon ID or password is not right. Check both and try again.':
    'L’ID di accesso o la password non è corretto. Controlli entrambi e riprovi.',
  'This account is disabled. Ask your administrator to enable it.':
    'Questo account è disabilitato. Chieda al Suo amministratore di abilitarlo.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'La Sua password è scaduta. Ne imposti una nuova nella pagina di accesso del negozio, poi torni qui.',
  'Too many attempts. Wait a minute, then try again.': 'Troppi tentativi. Attenda un minuto, poi riprovi.',
  'This account is not activated yet.': 'Questo account non è ancora attivato.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Questo account è bloccato dopo troppe password errate. Chieda al Suo amministratore di sbloccarlo.',
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'La sessione termina tra {n} minuto se non continua a lavorare.',
    other: 'La sessione termina tra {n} minuti se non continua a lavorare.',
  },
};
