import type {RefusalName} from './refusal-table.js';

type Messages = Readonly<Record<RefusalName, string>>;

/** The server's own sentences; {0}, {1} … are the error's parameters. */
const ENGLISH: Messages = {
  'partial-authentication': 'This service needs a full sign-in; a remembered one is not enough.',
  'cookie-expired': 'The session cookie has expired. Sign in again.',
  'cookie-invalid': 'The cookie of this user is no longer valid; the logon ID may be in use elsewhere.',
  'token-expired': 'Activity token "{0}" has expired.',
  'token-invalid': 'The activity token is not valid.',
  'token-terminated': 'Activity token "{0}" was terminated.',
  'auth-token-missing': 'The request was refused because its authentication token is missing or wrong.',
  'no-authority': 'The user is not authorized to run the command {0}.',
  'order-access': 'The user may not access order {0}.',
  'wrong-password': 'The logon ID or the password is not correct.',
  'password-expired': 'The password has expired and must be changed.',
  'account-disabled': 'The account is disabled.',
  'account-locked': 'The account is locked out because of too many failed sign-ins.',
  'sign-in-incomplete': 'The parameter {0} is missing or not valid.',
  'order-not-found': 'Order {0} was not found.',
  'cart-not-found': 'There is no current pending order.',
  'user-not-found': 'User {0} was not found.',
  'order-locked': 'Order {0} is locked by another user. Access is denied.',
  'order-not-locked': 'Order {0} is not locked by you. Another user may have taken over the lock.',
  'wrong-status': 'Order {0} has the status {1}, but one of {2} is needed.',
  'no-fulfillment-center': 'One of the items cannot be delivered from any fulfillment center.',
  'product-not-found': 'Catalog entry {0} was not found.',
  'store-not-found': 'Store {0} was not found.',
  'not-an-integer': 'The value {1} of the parameter {0} is not an integer.',
  'value-not-supported': 'The value {1} is not supported for the parameter {0}.',
  'parameter-missing': 'The parameter {0} is missing.',
  'parameter-invalid': 'The value of the parameter {0} is not valid.',
  generic: 'The request could not be processed.',
  'no-such-service': 'There is no such service.',
  internal: 'An error occurred on the server. Look at the server logs for details.',
};

const GERMAN: Messages = {
  'partial-authentication': 'Dieser Dienst verlangt eine vollständige Anmeldung.',
  'cookie-expired': 'Das Sitzungscookie ist abgelaufen. Melden Sie sich neu an.',
  'cookie-invalid': 'Das Cookie dieses Benutzers ist ungültig; die Anmelde-ID wird vielleicht anderswo verwendet.',
  'token-expired': 'Das Aktivitätstoken "{0}" ist abgelaufen.',
  'token-invalid': 'Das Aktivitätstoken ist ungültig.',
  'token-terminated': 'Das Aktivitätstoken "{0}" wurde beendet.',
  'auth-token-missing': 'Die Anforderung wurde abgelehnt, weil ihr Authentifizierungstoken fehlt oder falsch ist.',
  'no-authority': 'Der Benutzer darf den Befehl {0} nicht ausführen.',
  'order-access': 'Der Benutzer darf auf den Auftrag {0} nicht zugreifen.',
  'wrong-password': 'Die Anmelde-ID oder das Kennwort ist falsch.',
  'password-expired': 'Das Kennwort ist abgelaufen und muss geändert werden.',
  'account-disabled': 'Das Konto ist inaktiviert.',
  'account-locked': 'Das Konto ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt.',
  'sign-in-incomplete': 'Der Parameter {0} fehlt oder ist ungültig.',
  'order-not-found': 'Der Auftrag {0} wurde nicht gefunden.',
  'cart-not-found': 'Es gibt keinen aktuellen anstehenden Auftrag.',
  'user-not-found': 'Der Benutzer {0} wurde nicht gefunden.',
  'order-locked': 'Der Auftrag {0} ist durch einen anderen Benutzer gesperrt. Der Zugriff wird verweigert.',
  'order-not-locked': 'Der Auftrag {0} ist nicht durch Sie gesperrt. Vielleicht hat ein anderer Benutzer die Sperre übernommen.',
  'wrong-status': 'Der Auftrag {0} hat den Status {1}, nötig ist einer von {2}.',
  'no-fulfillment-center': 'Einer der Artikel kann von keinem Auslieferungslager geliefert werden.',
  'product-not-found': 'Der Katalogeintrag {0} wurde nicht gefunden.',
  'store-not-found': 'Der Shop {0} wurde nicht gefunden.',
  'not-an-integer': 'Der Wert {1} des Parameters {0} ist keine ganze Zahl.',
  'value-not-supported': 'Der Wert {1} wird für den Parameter {0} nicht unterstützt.',
  'parameter-missing': 'Der Parameter {0} fehlt.',
  'parameter-invalid': 'Der Wert des Parameters {0} ist ungültig.',
  generic: 'Die Anforderung konnte nicht verarbeitet werden.',
  'no-such-service': 'Diesen Dienst gibt es nicht.',
  internal: 'Auf dem Server ist ein Fehler aufgetreten. Einzelheiten stehen in den Protokollen des Servers.',
};

/** The sandbox speaks English and German; every other language gets English, as an HCL server without that language pack. */
export function messageOf(name: RefusalName, langId: number, parameters: readonly string[]): string {
  const messages = langId === -3 ? GERMAN : ENGLISH;
  return messages[name].replace(/\{(\d)\}/g, (_, index: string) => parameters[Number(index)] ?? '');
}
