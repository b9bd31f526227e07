/* Romanian: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'Nu sunteți conectat ca reprezentant al serviciului clienți.',
  'Order history': 'Istoricul comenzilor',
  Search: 'Căutare',
  Clear: 'Ștergere',
  'Try again': 'Încercați din nou',
  'Loading …': 'Se încarcă …',
  '–': '–',
  Guest: 'Vizitator',
  'For support: {code}': 'Pentru asistență: {code}',
  'The server says: “{text}”': 'Serverul spune: „{text}”',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'Nu se știe pentru ce magazin să se lucreze. Setați store-id la <order-desk>.',
  'Find customers': 'Găsire clienți',
  'Logon ID': 'ID de conectare',
  'Back to Find customers': 'Înapoi la Găsire clienți',
  'You are not signed in, or your session has ended.': 'Nu sunteți conectat sau sesiunea s-a încheiat.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'ID-ul dvs. de conectare nu are acest drept. Este necesar rolul de reprezentant al serviciului clienți în acest magazin.',
  'The server could not be reached. Check the connection and try again.':
    'Serverul nu a putut fi contactat. Verificați conexiunea și încercați din nou.',
  'The server took too long to answer. Try again.': 'Serverul a răspuns prea greu. Încercați din nou.',
  'The server has a problem. Try again in a moment.': 'Serverul are o problemă. Încercați din nou peste puțin timp.',
  'Find orders': 'Găsire comenzi',
  'Order number': 'Numărul comenzii',
  'Start date': 'Data de început',
  'End date': 'Data de sfârșit',
  'First name': 'Prenume',
  'Last name': 'Nume',
  'Street address': 'Stradă și număr',
  'Country or region': 'Țară sau regiune',
  'State or province': 'Județ sau stat',
  City: 'Localitate',
  'ZIP or postal code': 'Cod poștal',
  Phone: 'Telefon',
  Email: 'E-mail',
  'Organization name': 'Numele organizației',
  'Paste or type anything': 'Lipiți sau scrieți orice',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Un număr de comandă, un telefon, un e-mail, o etichetă de adresă sau o semnătură întreagă: completează câmpurile de mai jos.',
  'Filled in: {boxes}.': 'Completat: {boxes}.',
  'There is nothing in it to read.': 'Nu este nimic de citit.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'Sunt peste 10.000 de caractere. Lipiți numai partea cu numele, adresa sau numărul.',
  'This is no text that can be read.': 'Acesta nu este un text care se poate citi.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'Nu s-a recunoscut niciun număr de comandă, telefon, e-mail sau adresă. Scrieți ce știți în câmpurile de mai jos.',
  'Recent and saved': 'Recente și salvate',
  'Keyboard shortcuts': 'Comenzi rapide de la tastatură',
  Any: 'Oricare',
  'More criteria': 'Mai multe criterii',
  'With an order number, the other criteria are ignored.': 'Cu un număr de comandă, celelalte criterii sunt ignorate.',
  'Enter an order number, or at least one other criterion.': 'Introduceți un număr de comandă sau cel puțin un alt criteriu.',
  'An order number has digits only.': 'Un număr de comandă are numai cifre.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Introduceți o dată din calendar, de exemplu 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Această zi nu a venit încă: nu există comenzi după ea.',
  'The end date is before the start date.': 'Data de sfârșit este înaintea celei de început.',
  'At most 40 characters can be searched.': 'Se pot căuta cel mult 40 de caractere.',
  'Locked by you': 'Blocate de dvs.',
  'Customer Service': 'Serviciul clienți',
  'Back to Find orders': 'Înapoi la Găsire comenzi',
  'Back to Locked by you': 'Înapoi la Blocate de dvs.',
  'Back to What I did today': 'Înapoi la Ce am făcut azi',
  'Back to Order history': 'Înapoi la istoricul comenzilor',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Dețineți încă blocarea a {n} comandă. Rămâne blocată după încheierea sesiunii.',
    few: 'Dețineți încă blocările a {n} comenzi. Rămân blocate după încheierea sesiunii.',
    other: 'Dețineți încă blocările a {n} de comenzi. Rămân blocate după încheierea sesiunii.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Aveți un comentariu netrimis, la {n} comandă:',
    few: 'Aveți comentarii netrimise, la {n} comenzi:',
    other: 'Aveți comentarii netrimise, la {n} de comenzi:',
  },
  'Do not remind me again': 'Nu-mi mai amintiți',
  'Sign in': 'Conectare',
  'Sign out': 'Deconectare',
  Password: 'Parolă',
  'Signed in as {name}': 'Conectat ca {name}',
  'Sign in as a customer service representative.': 'Conectați-vă ca reprezentant al serviciului clienți.',
  'Enter your logon ID.': 'Introduceți ID-ul de conectare.',
  'Enter your password.': 'Introduceți parola.',
  'Your session has ended. Sign in again; what you typed is kept.':
    'Sesiunea s-a încheiat. Conectați-vă din nou; ce ați scris se păstrează.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'Sesiunea se încheiase, deci nu s-a făcut nimic. Sunteți conectat din nou. Încercați din nou?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} nu este reprezentant al serviciului clienți. Deconectați-vă, apoi conectați-vă cu ID-ul unui reprezentant.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'Conectarea nu este posibilă acum. Încercați mai târziu sau întrebați administratorul.',
  'The logon ID or password is not right. Check both and try again.':
    'ID-ul de conectare sau parola nu este corectă. Verificați ambele și încercați din nou.',
  'This account is disabled. Ask your administrator to enable it.': 'Acest cont este dezactivat. Cereți administratorului să îl activeze.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'Parola a expirat. Setați una nouă pe pagina de conectare a magazinului, apoi reveniți.',
  'Too many attempts. Wait a minute, then try again.': 'Prea multe încercări. Așteptați un minut, apoi încercați din nou.',
  'This account is not activated yet.': 'Acest cont nu este încă pornit.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Acest cont este blocat după prea multe parole greșite. Cereți administratorului să îl deblocheze.',
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'Sesiunea se încheie în {n} minut dacă nu continuați lucrul.',
    few: 'Sesiunea se încheie în {n} minute dacă nu continuați lucrul.',
    other: 'Sesiunea se încheie în {n} de minute dacă nu continuați lucrul.',
  },
};
