/* French: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Vous avez verrouillé la commande {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Vous avez repris le verrou de la commande {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Vous avez repris et déverrouillé la commande {orderId}.',
  'Order {orderId} is unlocked.': 'La commande {orderId} est déverrouillée.',
  'Order {orderId} is canceled.': 'La commande {orderId} est annulée.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} article de commande a été ajouté au panier de {customer}.',
    other: '{n} articles de commande ont été ajoutés au panier de {customer}.',
  },
  'The comment was added.': 'Le commentaire a été ajouté.',
  'The account of {customer} is enabled.': 'Le compte de {customer} est activé.',
  'The account of {customer} is disabled.': 'Le compte de {customer} est désactivé.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Rien n’a été ajouté : aucun article de la commande {orderId} ne peut plus être commandé.',
  'Open cart {cartId}': 'Ouvrir le panier {cartId}',
  'Cancel order {orderId}?': 'Annuler la commande {orderId} ?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'La commande {orderId} ({status}, {total}) de {customer} sera annulée et son stock réservé libéré. Cette action est irréversible. Si un paiement a été encaissé, vérifiez si un remboursement est dû.',
  'Keep order': 'Conserver la commande',
  'Re-order {orderId}?': 'Commander à nouveau {orderId} ?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Des articles de la commande {orderId} seront ajoutés au panier de {customer}. Le contenu actuel du panier y reste.',
  'Not now': 'Pas maintenant',
  'Only pending orders can be locked.': 'Seules les commandes en attente peuvent être verrouillées.',
  'You have locked this order already.': 'Vous avez déjà verrouillé cette commande.',
  'Nobody has locked this order.': 'Personne n’a verrouillé cette commande.',
  'This order is still a cart: there is nothing to re-order.': 'Cette commande est encore un panier : il n’y a rien à commander à nouveau.',
  'The order does not say whose it is, so there is no cart to add to.':
    'La commande n’indique pas à qui elle appartient : il n’y a donc pas de panier à remplir.',
  '{holder} has locked this order.': '{holder} a verrouillé cette commande.',
  'This order is locked by {holder}, not by you.': 'Cette commande est verrouillée par {holder}, pas par vous.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Seul le compte d’un client enregistré peut être activé ou désactivé ici.',
  'This is your own account. Somebody else must enable or disable it.':
    'C’est votre propre compte. Une autre personne doit l’activer ou le désactiver.',
  'This account is enabled already.': 'Ce compte est déjà activé.',
  'This account is disabled already.': 'Ce compte est déjà désactivé.',
  'The customer’s cart is locked by {holder}.': 'Le panier du client est verrouillé par {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Une commande dont le statut est « {status} » ne peut pas être annulée.',
  'You have taken over the lock of this order, but it is not unlocked.':
    'Vous avez repris le verrou de cette commande, mais elle n’est pas déverrouillée.',
  'Take it over first.': 'Reprenez d’abord le verrou.',
  'Take over and unlock the cart first.': 'Reprenez et déverrouillez d’abord le panier.',
  'Unlock it now.': 'Déverrouillez-la maintenant.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Votre session avait pris fin : rien n’a été fait. Connectez-vous si ce n’est pas encore fait, puis réessayez.',
  'Nothing was done.': 'Rien n’a été fait.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'La réponse s’est perdue et nul ne peut dire si l’opération a été effectuée. Quelqu’un d’autre a peut-être agi entre-temps :',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Cette commande a changé depuis que vous l’avez consultée. Rien n’a été fait ; décidez à nouveau.',
  'What has changed': 'Ce qui a changé',
  What: 'Élément',
  'When you looked': 'Lors de votre consultation',
  Now: 'Maintenant',
  Status: 'Statut',
  'Lock of the order': 'Verrou de la commande',
  Total: 'Total',
  'Order items': 'Articles de commande',
  'Last comment': 'Dernier commentaire',
  'The customer’s cart': 'Panier du client',
  'Lock of the customer’s cart': 'Verrou du panier du client',
  'Order items in the customer’s cart': 'Articles dans le panier du client',
  'It was not done. You can safely try again.': 'Cela n’a pas été fait. Vous pouvez réessayer sans risque.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Cela n’a pas été fait. Vous pouvez réessayer sans risque. Si le serveur l’exécute avec retard, cela sera vu avant un nouvel envoi.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Seule la première moitié a été faite : vous aviez repris le verrou, et vous n’avez pas déverrouillé la commande.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Nul ne peut dire pour l’instant si cela a été fait. Revérifiez la commande avant de recommencer.',
  'No comments yet.': 'Aucun commentaire pour l’instant.',
  '{n} of {total}': '{n} sur {total}',
  'Show older comments': 'Afficher les commentaires plus anciens',
  '{name} (you)': '{name} (vous)',
  Comment: 'Commentaire',
  '{n} bytes left': {one: '{n} octet restant', other: '{n} octets restants'},
  '{n} bytes too long': {one: '{n} octet de trop', other: '{n} octets de trop'},
  'Write a comment first.': 'Écrivez d’abord un commentaire.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Le commentaire est trop long. HCL Commerce conserve 3 000 octets ; les accents, autres écritures et émojis en prennent 2 à 4 chacun.',
  'Draft of {time}, not sent yet.': 'Brouillon de {time}, pas encore envoyé.',
  'Ready texts': 'Textes prêts à l’emploi',
  'The order could not be read: fill in yourself what stands in braces.':
    'La commande n’a pas pu être lue : complétez vous-même ce qui est entre accolades.',
  'There is no such order in this store. Check the order number.':
    'Cette commande n’existe pas dans ce magasin. Vérifiez le numéro de commande.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Le verrou a changé : quelqu’un vient peut-être de verrouiller, déverrouiller ou reprendre cette commande.',
  'The server did not accept this.': 'Le serveur a refusé.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'La réponse du serveur est illisible. Une page de connexion ou un proxy s’est peut-être interposé.',
  'This page did not allow it.': 'Cette page ne l’a pas autorisé.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Le magasin n’a pas accepté le jeton de sécurité de cette page : rien n’a été fait. Rechargez la page, puis réessayez.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version sur <order-desk> n’est pas celle du serveur, qui omet les articles de la commande. Indiquez 8, 9.0 ou 9.1.',
  'There is no such customer in this store.': 'Ce client n’existe pas dans ce magasin.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Quelqu’un d’autre l’a verrouillée. Rien n’a été modifié. Reprenez le verrou, puis réessayez.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Vous ne détenez plus le verrou : quelqu’un l’a peut-être libéré ou repris. Rien n’a été modifié.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Le statut de la commande ne le permet plus. Rien n’a été modifié.',
  'Reason for canceling': 'Motif de l’annulation',
  'Reason for canceling (optional)': 'Motif de l’annulation (facultatif)',
  'Reason for taking over': 'Motif de la reprise',
  'Reason for taking over (optional)': 'Motif de la reprise (facultatif)',
  'No reason': 'Aucun motif',
  'Choose a reason': 'Choisissez un motif',
  'Another reason': 'Autre motif',
  'Which reason?': 'Quel motif ?',
  'It is added to the order as a comment.': 'Il est ajouté à la commande comme commentaire.',
  'Give a reason: this store wants one.': 'Indiquez un motif : ce magasin en veut un.',
  'The reason is too long for a comment.': 'Le motif est trop long pour un commentaire.',
  'Reason for canceling: {reason}': 'Motif de l’annulation : {reason}',
  'Reason for taking over: {reason}': 'Motif de la reprise : {reason}',
  'written by the order desk': 'écrit par l’outil',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Le motif n’a pas pu être ajouté comme commentaire. Il est conservé avec les commentaires de la commande : ajoutez-le à partir de là.',
  'The order is still a cart: the customer cannot check it out any more.':
    'La commande est encore un panier : le client ne peut plus la valider.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Paiement enregistré : {payments}. La commande est annulée même s’il a été encaissé ; l’annulation ne rembourse rien.',
  'Take over the lock of order {orderId}?': 'Reprendre le verrou de la commande {orderId} ?',
  '{holder} has locked this order and will lose the lock.': '{holder} a verrouillé cette commande et perdra le verrou.',
  'Leave it': 'La laisser',
};
