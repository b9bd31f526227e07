/* French: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'Vous n’êtes pas connecté en tant que représentant du service clientèle.',
  'Order history': 'Historique des commandes',
  Search: 'Rechercher',
  Clear: 'Effacer',
  'Try again': 'Réessayer',
  'Loading …': 'Chargement …',
  '–': '–',
  Guest: 'Invité',
  'For support: {code}': 'Pour l’assistance : {code}',
  'The server says: “{text}”': 'Réponse du serveur : « {text} »',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'L’outil ne sait pas pour quel magasin il travaille. Définissez store-id sur <order-desk>.',
  'Find customers': 'Trouver des clients',
  'Logon ID': 'ID de connexion',
  'Back to Find customers': 'Retour à Trouver des clients',
  'You are not signed in, or your session has ended.': 'Vous n’êtes pas connecté, ou votre session a pris fin.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'Votre ID de connexion n’y est pas autorisé. Il faut le rôle de représentant du service clientèle dans ce magasin.',
  'The server could not be reached. Check the connection and try again.': 'Le serveur est injoignable. Vérifiez la connexion et réessayez.',
  'The server took too long to answer. Try again.': 'Le serveur a mis trop de temps à répondre. Réessayez.',
  'The server has a problem. Try again in a moment.': 'Le serveur rencontre un problème. Réessayez dans un instant.',
  'Find orders': 'Trouver des commandes',
  'Order number': 'Numéro de commande',
  'Start date': 'Date de début',
  'End date': 'Date de fin',
  'First name': 'Prénom',
  'Last name': 'Nom',
  'Street address': 'Adresse postale',
  'Country or region': 'Pays ou région',
  'State or province': 'État ou province',
  City: 'Ville',
  'ZIP or postal code': 'Code postal',
  Phone: 'Téléphone',
  Email: 'E-mail',
  'Organization name': 'Nom de l’organisation',
  'Paste or type anything': 'Coller ou saisir n’importe quoi',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Un numéro de commande, un téléphone, un e-mail, une étiquette d’adresse ou une signature entière : les champs ci-dessous se remplissent.',
  'Filled in: {boxes}.': 'Rempli : {boxes}.',
  'There is nothing in it to read.': 'Il n’y a rien à lire.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'Plus de 10 000 caractères. Ne collez que la partie avec le nom, l’adresse ou le numéro.',
  'This is no text that can be read.': 'Ce texte est illisible.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'Aucun numéro de commande, téléphone, e-mail ni adresse reconnu. Saisissez ce que vous savez dans les champs ci-dessous.',
  'Recent and saved': 'Récentes et enregistrées',
  'Keyboard shortcuts': 'Raccourcis clavier',
  Any: 'Tous',
  'More criteria': 'Plus de critères',
  'With an order number, the other criteria are ignored.': 'Avec un numéro de commande, les autres critères sont ignorés.',
  'Enter an order number, or at least one other criterion.': 'Entrez un numéro de commande ou au moins un autre critère.',
  'An order number has digits only.': 'Un numéro de commande ne contient que des chiffres.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Entrez une date du calendrier, par exemple 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Ce jour est à venir : aucune commande n’a été passée après.',
  'The end date is before the start date.': 'La date de fin précède la date de début.',
  'At most 40 characters can be searched.': '40 caractères au plus peuvent être recherchés.',
  'Locked by you': 'Verrouillées par vous',
  'Customer Service': 'Service clientèle',
  'Back to Find orders': 'Retour à Trouver des commandes',
  'Back to Locked by you': 'Retour à Verrouillées par vous',
  'Back to What I did today': 'Retour à Mes actions du jour',
  'Back to Order history': 'Retour à l’historique des commandes',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Vous détenez encore le verrou de {n} commande. Elle reste verrouillée après la fin de la session.',
    other: 'Vous détenez encore les verrous de {n} commandes. Elles restent verrouillées après la fin de la session.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Vous avez un commentaire non envoyé, sur {n} commande :',
    other: 'Vous avez des commentaires non envoyés, sur {n} commandes :',
  },
  'Do not remind me again': 'Ne plus me le rappeler',
  'Sign in': 'Se connecter',
  'Sign out': 'Se déconnecter',
  Password: 'Mot de passe',
  'Signed in as {name}': 'Connecté en tant que {name}',
  'Sign in as a customer service representative.': 'Connectez-vous en tant que représentant du service clientèle.',
  'Enter your logon ID.': 'Entrez votre ID de connexion.',
  'Enter your password.': 'Entrez votre mot de passe.',
  'Your session has ended. Sign in again; what you typed is kept.':
    'Votre session a pris fin. Reconnectez-vous ; ce que vous avez saisi est conservé.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'Votre session avait pris fin : rien n’a été fait. Vous êtes de nouveau connecté. Réessayer ?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} n’est pas représentant du service clientèle. Déconnectez-vous, puis connectez-vous avec un ID de représentant.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'La connexion est impossible pour le moment. Réessayez plus tard ou adressez-vous à votre administrateur.',
  'The logon ID or password is not right. Check both and try again.':
    'L’ID de connexion ou le mot de passe est incorrect. Vérifiez les deux et réessayez.',
  'This account is disabled. Ask your administrator to enable it.':
    'Ce compte est désactivé. Demandez à votre administrateur de l’activer.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'Votre mot de passe a expiré. Définissez-en un nouveau sur la page de connexion du magasin, puis revenez.',
  'Too many attempts. Wait a minute, then try again.': 'Trop de tentatives. Attendez une minute, puis réessayez.',
  'This account is not activated yet.': 'Ce compte n’est pas encore activé.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Ce compte est verrouillé après trop de mots de passe erronés. Demandez à votre administrateur de le déverrouiller.',
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'Votre session prend fin dans {n} minute si vous ne continuez pas à travailler.',
    other: 'Votre session prend fin dans {n} minutes si vous ne continuez pas à travailler.',
  },
};
