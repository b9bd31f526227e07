/* French: locks, receipts, re-ordering, and the rest. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Check the connection': 'Vérifier la connexion',
  'Only reads, and names no customer. Sign in as a CSR first, so that everything can be checked.':
    'Lecture seule, aucun client n’est nommé. Connectez-vous d’abord en tant que représentant du service clientèle, pour que tout puisse être vérifié.',
  'What was found': 'Ce qui a été trouvé',
  Good: 'Bon',
  'Not right': 'Incorrect',
  'Not checked': 'Non vérifié',
  'Everything is in place.': 'Tout est en place.',
  '{n} things are not right.': {one: '{n} point n’est pas correct.', other: '{n} points ne sont pas corrects.'},
  'Copy the report': 'Copier le rapport',
  Settings: 'Réglages',
  Connection: 'Connexion',
  Session: 'Session',
  'Acting for a customer': 'Action au nom d’un client',
  'Search for orders': 'Recherche de commandes',
  'Order details': 'Détails de la commande',
  'Order comments': 'Commentaires sur la commande',
  'Search for customers': 'Recherche de clients',
  'Countries and states': 'Pays et États',
  Version: 'Version',
  'Token against forged requests (CSRF)': 'Jeton contre les requêtes falsifiées (CSRF)',
  Language: 'Langue',
  'Session time-out': 'Expiration de la session',
  'endpoint {endpoint}, store {store}, catalog {catalog}, language ID {langId}, currency {currency}, {storeType}, version {version}, {auth}':
    'point d’accès {endpoint}, magasin {store}, catalogue {catalog}, ID de langue {langId}, devise {currency}, {storeType}, version {version}, {auth}',
  'The service answers.': 'Le service répond.',
  'The server does not know this service. Check endpoint and hcl-version on <order-desk>.':
    'Le serveur ne connaît pas ce service. Vérifiez endpoint et hcl-version sur <order-desk>.',
  'The services were not reached: see Connection.': 'Les services n’ont pas été atteints : voir Connexion.',
  'The services are on another host ({origin}), and this page could not reach them. That host must allow this page by CORS, with credentials.':
    'Les services sont sur un autre hôte ({origin}) que cette page n’a pas pu atteindre. Cet hôte doit autoriser cette page par CORS, avec identifiants.',
  'Nobody is signed in. Sign in as a CSR, then check again.':
    'Personne n’est connecté. Connectez-vous en tant que représentant, puis vérifiez à nouveau.',
  'Who is signed in has not the role of a CSR in this store.':
    'La personne connectée n’a pas le rôle de représentant du service clientèle dans ce magasin.',
  'A CSR is signed in.': 'Un représentant du service clientèle est connecté.',
  'Needs a CSR who is signed in.': 'Nécessite un représentant connecté.',
  'The page is acting for a customer: meanwhile the store may refuse what only administrators may do.':
    'La page agit pour un client : pendant ce temps, le magasin peut refuser ce qui est réservé aux administrateurs.',
  'The page acts for nobody.': 'La page n’agit pour personne.',
  'There is no order to try it with.': 'Aucune commande pour faire l’essai.',
  'The server understands version {version}.': 'Le serveur comprend la version {version}.',
  'hcl-version says {said}, which is none of 8, 9.0 and 9.1: {version} is used.':
    'hcl-version indique {said}, ce qui n’est ni 8, ni 9.0, ni 9.1 : {version} est utilisée.',
  'The page has one; it goes with each write.': 'La page en a un ; il accompagne chaque écriture.',
  'The page has none. Writes need one only where the server has AuthTokenEnabled.':
    'La page n’en a pas. Les écritures n’en demandent un que si le serveur a AuthTokenEnabled.',
  'Not needed: the desk has tokens of its own.': 'Inutile : l’outil a ses propres jetons.',
  'The server answers in the language asked for ({asked}).': 'Le serveur répond dans la langue demandée ({asked}).',
  'Asked for {asked}, the server answers in {answered}: the store may not have this language.':
    'Demandé en {asked}, le serveur répond en {answered} : le magasin n’a peut-être pas cette langue.',
  'None is asked for: the server chooses ({answered}).': 'Aucune n’est demandée : le serveur choisit ({answered}).',
  'The desk counts with {n} minutes. The services do not tell: compare with LoginTimeout of the server.': {
    one: 'L’outil compte {n} minute. Les services ne l’indiquent pas : comparez avec LoginTimeout du serveur.',
    other: 'L’outil compte {n} minutes. Les services ne l’indiquent pas : comparez avec LoginTimeout du serveur.',
  },
  'This page is acting for {name}. Meanwhile the store may refuse to search, to change locks and to cancel. To work here, first choose “Sign in as Yourself” in the page’s header.':
    'Cette page agit pour {name}. Pendant ce temps, le magasin peut refuser de chercher, de changer des verrous et d’annuler. Pour travailler ici, choisissez d’abord « Se connecter en votre nom » dans l’en-tête de la page.',
  'a customer': 'un client',
  '{n} order items were added to the customer’s cart.': {
    one: '{n} article de commande a été ajouté au panier du client.',
    other: '{n} articles de commande ont été ajoutés au panier du client.',
  },
  'locked by you': 'verrouillée par vous',
  'locked by {holder}': 'verrouillée par {holder}',
  'not locked': 'non verrouillée',
  'somebody else': 'quelqu’un d’autre',
  'You have locked this order. Others cannot change it until you unlock it.':
    'Vous avez verrouillé cette commande. Les autres ne peuvent pas la modifier tant que vous ne la déverrouillez pas.',
  '{holder} has locked this order. Take it over to change it; {holder} will lose the lock.':
    '{holder} a verrouillé cette commande. Reprenez-la pour la modifier ; {holder} perdra le verrou.',
  Lock: 'Verrouiller',
  'Take over': 'Reprendre',
  'Take over and unlock': 'Reprendre et déverrouiller',
  Unlock: 'Déverrouiller',
  'Cancel order': 'Annuler la commande',
  'Re-order': 'Commander à nouveau',
  'Add comment': 'Ajouter un commentaire',
  'Enable account': 'Activer le compte',
  'Disable account': 'Désactiver le compte',
  'You hold this since {time}.': 'Vous détenez ce verrou depuis {time}.',
  '{holder} took over your lock (noticed at {time}).': '{holder} a repris votre verrou (constaté à {time}).',
  'Your lock was released (noticed at {time}).': 'Votre verrou a été libéré (constaté à {time}).',
  Dismiss: 'Ignorer',
  'Order {orderId}: {status}, {lock}.': 'Commande {orderId} : {status}, {lock}.',
  'Last updated {time}.': 'Dernière mise à jour {time}.',
  'HCL Commerce does not say since when it is locked.': 'HCL Commerce n’indique pas depuis quand elle est verrouillée.',
  'Last comment of {who}:': 'Dernier commentaire de {who} :',
  'None of the newest comments is of {holder}.': 'Aucun des commentaires les plus récents n’est de {holder}.',
  'The comments could not be read.': 'Les commentaires n’ont pas pu être lus.',
  'Orders and carts that you have locked with this browser. What you locked elsewhere is not listed: HCL Commerce has no list of locks.':
    'Commandes et paniers que vous avez verrouillés avec ce navigateur. Ce que vous avez verrouillé ailleurs n’y figure pas : HCL Commerce ne tient pas de liste des verrous.',
  'You have locked nothing with this browser.': 'Vous n’avez rien verrouillé avec ce navigateur.',
  'since {time}': 'depuis {time}',
  'Unlock order {orderId}': 'Déverrouiller la commande {orderId}',
  'Unlock all ({n})': {one: 'Tout déverrouiller ({n})', other: 'Tout déverrouiller ({n})'},
  '{n} orders are unlocked.': {one: '{n} commande est déverrouillée.', other: '{n} commandes sont déverrouillées.'},
  'Sign out now?': 'Se déconnecter maintenant ?',
  'Sign out anyway': 'Se déconnecter quand même',
  'Your session has probably ended. What you typed is kept; to go on, stay signed in or sign in again.':
    'Votre session a probablement pris fin. Ce que vous avez saisi est conservé ; pour continuer, restez connecté ou reconnectez-vous.',
  'Stay signed in': 'Rester connecté',
  'You still hold the locks of {n} orders. Nobody else can change them until you unlock them or somebody takes them over.': {
    one: 'Vous détenez encore le verrou de {n} commande. Personne d’autre ne peut la modifier tant que vous ne la déverrouillez pas ou que quelqu’un ne la reprend pas.',
    other:
      'Vous détenez encore les verrous de {n} commandes. Personne d’autre ne peut les modifier tant que vous ne les déverrouillez pas ou que quelqu’un ne les reprend pas.',
  },
  'Your comments on {n} orders are not sent. Signing out deletes them: open the orders to send them first.': {
    one: 'Votre commentaire sur {n} commande n’est pas envoyé. La déconnexion le supprime : ouvrez la commande pour l’envoyer d’abord.',
    other:
      'Vos commentaires sur {n} commandes ne sont pas envoyés. La déconnexion les supprime : ouvrez les commandes pour les envoyer d’abord.',
  },
  'Take it over first': 'Reprenez-la d’abord',
  'What I did today': 'Mes actions du jour',
  'What you did with this browser since midnight, for you only. It is gone when you sign out: save it as a file before. The text of comments is not in it.':
    'Ce que vous avez fait avec ce navigateur depuis minuit, pour vous seul. Tout disparaît à la déconnexion : enregistrez-le d’abord dans un fichier. Le texte des commentaires n’y figure pas.',
  'You have done nothing with this browser today.': 'Vous n’avez rien fait avec ce navigateur aujourd’hui.',
  '{n} actions today': {one: '{n} action aujourd’hui', other: '{n} actions aujourd’hui'},
  'Copy receipt': 'Copier le reçu',
  'Copy receipt: {action}, {subject}, {time}': 'Copier le reçu : {action}, {subject}, {time}',
  Time: 'Heure',
  Action: 'Action',
  Reason: 'Motif',
  Result: 'Résultat',
  'Key and code of the server': 'Clé et code du serveur',
  By: 'Par',
  'Order or customer': 'Commande ou client',
  'Customer {customerId}': 'Client {customerId}',
  '{label}: {value}': '{label} : {value}',
  'Done.': 'Fait.',
  'Not done.': 'Non fait.',
  'Not done by then.': 'Pas encore fait à ce moment.',
  'Half done.': 'À moitié fait.',
  'Nobody could say whether it was done.': 'Nul ne pouvait dire si cela a été fait.',
  '{n} order items were added to cart {cartId}.': {
    one: '{n} article de commande a été ajouté au panier {cartId}.',
    other: '{n} articles de commande ont été ajoutés au panier {cartId}.',
  },
  'The receipts of {n} actions of today go away. Save them as a file if you still need them.': {
    one: 'Le reçu de {n} action d’aujourd’hui disparaît. Enregistrez-le dans un fichier si vous en avez encore besoin.',
    other: 'Les reçus de {n} actions d’aujourd’hui disparaissent. Enregistrez-les dans un fichier si vous en avez encore besoin.',
  },
  'Download receipts as CSV': 'Télécharger les reçus en CSV',
  'Lines of order {orderId}': 'Lignes de la commande {orderId}',
  Add: 'Ajouter',
  Ordered: 'Commandé',
  'In the cart': 'Dans le panier',
  'In stock': 'En stock',
  'Lines that cannot be had today are left out. Choose otherwise here: untick a line, or change its quantity.':
    'Les lignes indisponibles aujourd’hui sont laissées de côté. Vous pouvez en décider autrement : décochez une ligne ou changez sa quantité.',
  'All lines': 'Toutes les lignes',
  'Add {sku}': 'Ajouter {sku}',
  'Quantity of {sku}': 'Quantité de {sku}',
  '{n} lines will be added.': {one: '{n} ligne sera ajoutée.', other: '{n} lignes seront ajoutées.'},
  Available: 'Disponible',
  'Only {n} left': 'Plus que {n}',
  'On back order': 'En réapprovisionnement',
  'Not available': 'Indisponible',
  'Free gift: not re-ordered': 'Cadeau gratuit : non recommandé',
  'With another quantity, all chosen lines are added as new items: address, shipping method and price are those of today.':
    'Avec une autre quantité, toutes les lignes choisies sont ajoutées comme nouveaux articles : adresse, mode de livraison et prix sont ceux du jour.',
  'Shown are the first {n} of {total} lines. All are re-ordered as long as nothing is changed here; otherwise only lines chosen here.':
    'Les {n} premières lignes sur {total} sont affichées. Toutes sont commandées à nouveau tant que rien n’est changé ici ; sinon, seulement les lignes choisies ici.',
  'The customer has no cart: one is made.': 'Le client n’a pas de panier : il en est créé un.',
  'This customer is a guest and cannot sign in: the cart can be completed only from here.':
    'Ce client est un invité et ne peut pas se connecter : le panier ne peut être finalisé qu’ici.',
  'Nothing of this order can be had today. Tick a line to try all the same, or choose other products in the cart.':
    'Rien de cette commande n’est disponible aujourd’hui. Cochez une ligne pour essayer malgré tout, ou choisissez d’autres produits dans le panier.',
  'Could not be checked: stock. What is not there is left out by the server.':
    'Non vérifié : le stock. Ce qui manque est laissé de côté par le serveur.',
  'Could not be checked: the customer’s cart. What is in it stays there.': 'Non vérifié : le panier du client. Son contenu y reste.',
  'Could not be checked: the lines of the order, the customer’s cart, stock. It can be re-ordered all the same, as a whole.':
    'Non vérifié : les lignes de la commande, le panier du client, le stock. Elle peut malgré tout être commandée à nouveau, en entier.',
  'This store tells nothing of its stock.': 'Ce magasin n’indique rien sur son stock.',
  'Choose at least one line.': 'Choisissez au moins une ligne.',
  'Enter quantities above 0, or untick the line.': 'Entrez des quantités supérieures à 0, ou décochez la ligne.',
  'Line by line ({n})': {one: 'Ligne par ligne ({n})', other: 'Ligne par ligne ({n})'},
  '{sku}: {added} added': '{sku} : {added} ajoutés',
  '{sku}: {added} of {wanted} added': '{sku} : {added} sur {wanted} ajoutés',
  '{sku}: not added': '{sku} : non ajouté',
  'Sign out': 'Se déconnecter',
  Password: 'Mot de passe',
  'Signed in as {name}': 'Connecté en tant que {name}',
  'Enter your logon ID.': 'Entrez votre ID de connexion.',
  'Enter your password.': 'Entrez votre mot de passe.',
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
  Timeline: 'Chronologie',
  'What happened, and when': 'Ce qui s’est passé, et quand',
  'HCL Commerce keeps no history of locks and of the status: what colleagues did is only seen in comments, and what changed only where this page was open.':
    'HCL Commerce ne conserve pas d’historique des verrous ni du statut : ce que vos collègues ont fait ne se voit que dans les commentaires, et les changements seulement là où cette page était ouverte.',
  'Comments carry the time of the server’s clock, and HCL Commerce does not say its time zone: where they stand among the others may not be exact.':
    'Les commentaires portent l’heure de l’horloge du serveur, et HCL Commerce n’indique pas son fuseau horaire : leur place parmi les autres peut être inexacte.',
  'from HCL Commerce': 'de HCL Commerce',
  'seen in this browser': 'vu dans ce navigateur',
  'Status: {status}': 'Statut : {status}',
  'Lock: {lock}': 'Verrou : {lock}',
  'Order placed': 'Commande passée',
  'Last change in HCL Commerce': 'Dernière modification dans HCL Commerce',
  'Change seen': 'Changement constaté',
  'Status: {after}, before that {before}': 'Statut : {after}, auparavant {before}',
  'Lock: {after}, before that {before}': 'Verrou : {after}, auparavant {before}',
  'Comment by {author}': 'Commentaire de {author}',
  'You have locked this order.': 'Vous avez verrouillé cette commande.',
};
