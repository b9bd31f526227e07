/* Spanish: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Ha bloqueado el pedido {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Se ha hecho cargo del bloqueo del pedido {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Se ha hecho cargo del pedido {orderId} y lo ha desbloqueado.',
  'Order {orderId} is unlocked.': 'El pedido {orderId} está desbloqueado.',
  'Order {orderId} is canceled.': 'El pedido {orderId} está cancelado.',
  '{n} order items were added to the cart of {customer}.': {
    one: 'Se ha añadido {n} artículo de pedido al carrito de {customer}.',
    other: 'Se han añadido {n} artículos de pedido al carrito de {customer}.',
  },
  'The comment was added.': 'Se ha añadido el comentario.',
  'The account of {customer} is enabled.': 'La cuenta de {customer} está habilitada.',
  'The account of {customer} is disabled.': 'La cuenta de {customer} está inhabilitada.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'No se ha añadido nada: ya no se puede pedir ningún artículo del pedido {orderId}.',
  'Open cart {cartId}': 'Abrir el carrito {cartId}',
  'Cancel order {orderId}?': '¿Cancelar el pedido {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'El pedido {orderId} ({status}, {total}) de {customer} se cancelará y se liberarán sus existencias reservadas. Esto no se puede deshacer. Si se cobró un pago, compruebe si corresponde un reembolso.',
  'Keep order': 'Conservar el pedido',
  'Re-order {orderId}?': '¿Volver a pedir {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Artículos del pedido {orderId} se añadirán al carrito de {customer}. Lo que hay en el carrito se queda.',
  'Not now': 'Ahora no',
  'Only pending orders can be locked.': 'Solo se pueden bloquear pedidos pendientes.',
  'You have locked this order already.': 'Ya ha bloqueado este pedido.',
  'Nobody has locked this order.': 'Nadie ha bloqueado este pedido.',
  'This order is still a cart: there is nothing to re-order.': 'Este pedido es todavía un carrito: no hay nada que volver a pedir.',
  'The order does not say whose it is, so there is no cart to add to.':
    'El pedido no dice de quién es, así que no hay carrito al que añadir.',
  '{holder} has locked this order.': '{holder} ha bloqueado este pedido.',
  'This order is locked by {holder}, not by you.': 'Este pedido está bloqueado por {holder}, no por usted.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Aquí solo se puede habilitar o inhabilitar la cuenta de un cliente registrado.',
  'This is your own account. Somebody else must enable or disable it.':
    'Es su propia cuenta. Otra persona debe habilitarla o inhabilitarla.',
  'This account is enabled already.': 'Esta cuenta ya está habilitada.',
  'This account is disabled already.': 'Esta cuenta ya está inhabilitada.',
  'The customer’s cart is locked by {holder}.': 'El carrito del cliente está bloqueado por {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Un pedido con el estado «{status}» no se puede cancelar.',
  'You have taken over the lock of this order, but it is not unlocked.':
    'Se ha hecho cargo del bloqueo de este pedido, pero no está desbloqueado.',
  'Take it over first.': 'Hágase cargo primero.',
  'Take over and unlock the cart first.': 'Hágase cargo primero del carrito y desbloquéelo.',
  'Unlock it now.': 'Desbloquéelo ahora.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Su sesión había terminado, así que no se hizo nada. Inicie sesión si aún no lo ha hecho y vuelva a intentarlo.',
  'Nothing was done.': 'No se hizo nada.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'La respuesta se perdió y nadie puede decir si se hizo. Puede que otra persona haya actuado mientras tanto:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Este pedido ha cambiado desde que lo miró. No se hizo nada; decida de nuevo.',
  'What has changed': 'Qué ha cambiado',
  What: 'Qué',
  'When you looked': 'Cuando lo miró',
  Now: 'Ahora',
  Status: 'Estado',
  'Lock of the order': 'Bloqueo del pedido',
  Total: 'Total',
  'Order items': 'Artículos del pedido',
  'Last comment': 'Último comentario',
  'The customer’s cart': 'Carrito del cliente',
  'Lock of the customer’s cart': 'Bloqueo del carrito del cliente',
  'Order items in the customer’s cart': 'Artículos en el carrito del cliente',
  'It was not done. You can safely try again.': 'No se hizo. Puede volver a intentarlo sin riesgo.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'No se hizo. Puede volver a intentarlo sin riesgo. Si el servidor lo hiciera con retraso, se verá antes de enviarlo de nuevo.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Solo se hizo la primera mitad: se había hecho cargo del bloqueo, y usted no desbloqueó el pedido.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Nadie puede decir ahora si se hizo. Vuelva a mirar el pedido antes de repetirlo.',
  'No comments yet.': 'Aún no hay comentarios.',
  '{n} of {total}': '{n} de {total}',
  'Show older comments': 'Mostrar comentarios anteriores',
  '{name} (you)': '{name} (usted)',
  Comment: 'Comentario',
  '{n} bytes left': {one: 'Queda {n} byte', other: 'Quedan {n} bytes'},
  '{n} bytes too long': {one: 'Sobra {n} byte', other: 'Sobran {n} bytes'},
  'Write a comment first.': 'Escriba primero un comentario.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'El comentario es demasiado largo. HCL Commerce guarda 3.000 bytes; los acentos, otras escrituras y los emojis ocupan de 2 a 4 cada uno.',
  'Draft of {time}, not sent yet.': 'Borrador de {time}, aún no enviado.',
  'Ready texts': 'Textos preparados',
  'The order could not be read: fill in yourself what stands in braces.':
    'No se pudo leer el pedido: complete usted lo que está entre llaves.',
  'There is no such order in this store. Check the order number.': 'No existe tal pedido en esta tienda. Compruebe el número de pedido.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'El bloqueo ya no es como era: puede que alguien acabe de bloquear, desbloquear o hacerse cargo de este pedido.',
  'The server did not accept this.': 'El servidor no lo ha aceptado.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'No se pudo leer la respuesta del servidor. Quizá se interpuso una página de inicio de sesión o un proxy.',
  'This page did not allow it.': 'Esta página no lo permitió.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'La tienda no aceptó el token de seguridad de esta página, así que no se hizo nada. Recargue la página y vuelva a intentarlo.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version en <order-desk> no es la del servidor, que omite los artículos del pedido. Ponga 8, 9.0 o 9.1.',
  'There is no such customer in this store.': 'No existe tal cliente en esta tienda.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Otra persona lo ha bloqueado. No se cambió nada. Hágase cargo del bloqueo y vuelva a intentarlo.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Ya no tiene el bloqueo: puede que alguien lo haya quitado o se haya hecho cargo de él. No se cambió nada.',
  'The status of the order does not allow this any more. Nothing was changed.': 'El estado del pedido ya no lo permite. No se cambió nada.',
  'Reason for canceling': 'Motivo de la cancelación',
  'Reason for canceling (optional)': 'Motivo de la cancelación (opcional)',
  'Reason for taking over': 'Motivo para hacerse cargo',
  'Reason for taking over (optional)': 'Motivo para hacerse cargo (opcional)',
  'No reason': 'Sin motivo',
  'Choose a reason': 'Elija un motivo',
  'Another reason': 'Otro motivo',
  'Which reason?': '¿Qué motivo?',
  'It is added to the order as a comment.': 'Se añade al pedido como comentario.',
  'Give a reason: this store wants one.': 'Indique un motivo: esta tienda lo exige.',
  'The reason is too long for a comment.': 'El motivo es demasiado largo para un comentario.',
  'Reason for canceling: {reason}': 'Motivo de la cancelación: {reason}',
  'Reason for taking over: {reason}': 'Motivo para hacerse cargo: {reason}',
  'written by the order desk': 'escrito por el puesto de pedidos',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'No se pudo añadir el motivo como comentario. Queda guardado con los comentarios del pedido: añádalo desde allí.',
  'The order is still a cart: the customer cannot check it out any more.':
    'El pedido es todavía un carrito: el cliente ya no podrá tramitarlo.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Pago asociado: {payments}. El pedido se cancela aunque se haya cobrado; cancelar no devuelve dinero.',
  'Take over the lock of order {orderId}?': '¿Hacerse cargo del bloqueo del pedido {orderId}?',
  '{holder} has locked this order and will lose the lock.': '{holder} ha bloqueado este pedido y perderá el bloqueo.',
  'Leave it': 'Dejarlo',
};
