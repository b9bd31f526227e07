/* French: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Seuls les clients enregistrés sont trouvés. L’ID de connexion doit être complet ; pour le reste, une partie suffit.',
  'Enter at least one criterion.': 'Entrez au moins un critère.',
  '{n} customers found': {one: '{n} client trouvé', other: '{n} clients trouvés'},
  '{n} of {total} customers': '{n} clients sur {total}',
  '{n} or more customers': '{n} clients ou plus',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce n’en donne pas davantage. Ajoutez un critère pour en voir moins, ou choisissez-en un ci-dessous.',
  'As HCL Commerce orders them.': 'Dans l’ordre de HCL Commerce.',
  'No customer matches': 'Aucun client ne correspond',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Les invités n’ont pas de compte : cherchez plutôt leurs commandes. Vérifiez l’orthographe ou utilisez moins de critères.',
  '{n} customers of those found': {one: '{n} client parmi ceux trouvés', other: '{n} clients parmi ceux trouvés'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce ne peut pas chercher par état du compte : seuls les {n} clients trouvés sont examinés.',
  Refine: 'Affiner',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Clients',
  Customer: 'Client',
  Organization: 'Organisation',
  Account: 'Compte',
  Contact: 'Coordonnées',
  Actions: 'Actions',
  'Actions for {customer}': 'Actions pour {customer}',
  'Contact of {customer}': 'Coordonnées de {customer}',
  'Neither address nor phone nor email is known.': 'Ni adresse, ni téléphone, ni e-mail connus.',
  Enabled: 'Activé',
  Disabled: 'Désactivé',
  'Enable the account of {customer}?': 'Activer le compte de {customer} ?',
  '{who} will be able to sign in again.': '{who} pourra de nouveau se connecter.',
  'Disable the account of {customer}?': 'Désactiver le compte de {customer} ?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} ne pourra plus se connecter tant que le compte ne sera pas réactivé. Les commandes déjà passées ne sont pas concernées.',
  'Leave it enabled': 'Le laisser activé',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Nul ne peut dire pour l’instant si l’opération a été effectuée. Revérifiez le compte avant de recommencer.',
  Address: 'Adresse',
  'Guest: no account': 'Invité : pas de compte',
  'Works for the store': 'Travaille pour le magasin',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'L’identité du client n’a pas pu être lue. Les commandes ci-dessous sont néanmoins les siennes.',
  Show: 'Afficher',
  'All orders': 'Toutes les commandes',
  Groups: 'Groupes',
  'One status': 'Un statut',
  Carts: 'Paniers',
  'Approval pending or denied': 'Approbation en attente ou refusée',
  Open: 'En cours',
  'Shipped or completed': 'Expédiées ou terminées',
  Canceled: 'Annulée',
  '{n} orders': {one: '{n} commande', other: '{n} commandes'},
  '{n} or more orders': '{n} commandes ou plus',
  '{filter}: {count}': '{filter} : {count}',
  'No orders': 'Aucune commande',
  'The newest come first.': 'Les plus récentes d’abord.',
  'Pages of orders': 'Pages de commandes',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Un invité n’a ni compte ni historique. Voici les commandes trouvées par la recherche avec : {what} ; les paniers des invités n’y figurent pas.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Un invité n’a ni compte ni historique, et celui-ci n’a laissé ni e-mail, ni téléphone, ni nom avec code postal à rechercher.',
};
