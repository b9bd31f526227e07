/* Brazilian Portuguese: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Você bloqueou o pedido {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Você assumiu o bloqueio do pedido {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Você assumiu e desbloqueou o pedido {orderId}.',
  'Order {orderId} is unlocked.': 'O pedido {orderId} está desbloqueado.',
  'Order {orderId} is canceled.': 'O pedido {orderId} está cancelado.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} item do pedido foi adicionado ao carrinho de {customer}.',
    other: '{n} itens do pedido foram adicionados ao carrinho de {customer}.',
  },
  'The comment was added.': 'O comentário foi adicionado.',
  'The account of {customer} is enabled.': 'A conta de {customer} está ativada.',
  'The account of {customer} is disabled.': 'A conta de {customer} está desativada.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Nada foi adicionado: nenhum item do pedido {orderId} pode mais ser pedido.',
  'Open cart {cartId}': 'Abrir o carrinho {cartId}',
  'Cancel order {orderId}?': 'Cancelar o pedido {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'O pedido {orderId} ({status}, {total}) de {customer} será cancelado e o estoque reservado, liberado. Isso não pode ser desfeito. Se um pagamento foi capturado, verifique se cabe reembolso.',
  'Keep order': 'Manter o pedido',
  'Re-order {orderId}?': 'Pedir {orderId} novamente?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Itens do pedido {orderId} serão adicionados ao carrinho de {customer}. O que está no carrinho permanece.',
  'Not now': 'Agora não',
  'Only pending orders can be locked.': 'Somente pedidos pendentes podem ser bloqueados.',
  'You have locked this order already.': 'Você já bloqueou este pedido.',
  'Nobody has locked this order.': 'Ninguém bloqueou este pedido.',
  'This order is still a cart: there is nothing to re-order.': 'Este pedido ainda é um carrinho: não há nada para pedir novamente.',
  'The order does not say whose it is, so there is no cart to add to.':
    'O pedido não diz de quem é, então não há carrinho ao qual adicionar.',
  '{holder} has locked this order.': '{holder} bloqueou este pedido.',
  'This order is locked by {holder}, not by you.': 'Este pedido está bloqueado por {holder}, não por você.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Somente a conta de um cliente cadastrado pode ser ativada ou desativada aqui.',
  'This is your own account. Somebody else must enable or disable it.':
    'Esta é a sua própria conta. Outra pessoa precisa ativá-la ou desativá-la.',
  'This account is enabled already.': 'Esta conta já está ativada.',
  'This account is disabled already.': 'Esta conta já está desativada.',
  'The customer’s cart is locked by {holder}.': 'O carrinho do cliente está bloqueado por {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Um pedido com o status “{status}” não pode ser cancelado.',
  'You have taken over the lock of this order, but it is not unlocked.':
    'Você assumiu o bloqueio deste pedido, mas ele não está desbloqueado.',
  'Take it over first.': 'Assuma-o primeiro.',
  'Take over and unlock the cart first.': 'Primeiro assuma e desbloqueie o carrinho.',
  'Unlock it now.': 'Desbloqueie-o agora.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Sua sessão tinha terminado, então nada foi feito. Entre, se ainda não entrou, e tente novamente.',
  'Nothing was done.': 'Nada foi feito.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'A resposta se perdeu e ninguém pode dizer se foi feito. Outra pessoa pode ter agido nesse meio-tempo:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Este pedido mudou desde que você o viu. Nada foi feito; decida novamente.',
  'What has changed': 'O que mudou',
  What: 'O quê',
  'When you looked': 'Quando você viu',
  Now: 'Agora',
  Status: 'Status',
  'Lock of the order': 'Bloqueio do pedido',
  Total: 'Total',
  'Order items': 'Itens do pedido',
  'Last comment': 'Último comentário',
  'The customer’s cart': 'Carrinho do cliente',
  'Lock of the customer’s cart': 'Bloqueio do carrinho do cliente',
  'Order items in the customer’s cart': 'Itens no carrinho do cliente',
  'It was not done. You can safely try again.': 'Não foi feito. Você pode tentar novamente com segurança.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Não foi feito. Você pode tentar novamente com segurança. Se o servidor ainda o fizer com atraso, isso será visto antes de enviar de novo.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Só a primeira metade foi feita: você tinha assumido o bloqueio, e o pedido não foi desbloqueado por você.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Ninguém pode dizer agora se foi feito. Veja o pedido de novo antes de repetir.',
  'No comments yet.': 'Ainda não há comentários.',
  '{n} of {total}': '{n} de {total}',
  'Show older comments': 'Mostrar comentários mais antigos',
  '{name} (you)': '{name} (você)',
  Comment: 'Comentário',
  '{n} bytes left': {one: 'Resta {n} byte', other: 'Restam {n} bytes'},
  '{n} bytes too long': {one: '{n} byte a mais', other: '{n} bytes a mais'},
  'Write a comment first.': 'Escreva primeiro um comentário.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'O comentário é longo demais. O HCL Commerce guarda 3.000 bytes; acentos, outras escritas e emojis ocupam de 2 a 4 cada.',
  'Draft of {time}, not sent yet.': 'Rascunho de {time}, ainda não enviado.',
  'Ready texts': 'Textos prontos',
  'The order could not be read: fill in yourself what stands in braces.':
    'Não foi possível ler o pedido: preencha você mesmo o que está entre chaves.',
  'There is no such order in this store. Check the order number.': 'Não existe tal pedido nesta loja. Verifique o número do pedido.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'O bloqueio não está mais como antes: alguém pode ter acabado de bloquear, desbloquear ou assumir este pedido.',
  'The server did not accept this.': 'O servidor não aceitou isso.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Não foi possível ler a resposta do servidor. Uma página de login ou um proxy pode ter interferido.',
  'This page did not allow it.': 'Esta página não permitiu.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'A loja não aceitou o token de segurança desta página, então nada foi feito. Recarregue a página e tente novamente.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version em <order-desk> não é a do servidor, que omite os itens do pedido. Defina 8, 9.0 ou 9.1.',
  'There is no such customer in this store.': 'Não existe tal cliente nesta loja.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Outra pessoa o bloqueou. Nada mudou. Assuma o bloqueio e tente novamente.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Você não tem mais o bloqueio: alguém pode tê-lo removido ou assumido. Nada mudou.',
  'The status of the order does not allow this any more. Nothing was changed.': 'O status do pedido não permite mais isso. Nada mudou.',
  'Reason for canceling': 'Motivo do cancelamento',
  'Reason for canceling (optional)': 'Motivo do cancelamento (opcional)',
  'Reason for taking over': 'Motivo para assumir',
  'Reason for taking over (optional)': 'Motivo para assumir (opcional)',
  'No reason': 'Sem motivo',
  'Choose a reason': 'Escolha um motivo',
  'Another reason': 'Outro motivo',
  'Which reason?': 'Qual motivo?',
  'It is added to the order as a comment.': 'É adicionado ao pedido como comentário.',
  'Give a reason: this store wants one.': 'Informe um motivo: esta loja exige um.',
  'The reason is too long for a comment.': 'O motivo é longo demais para um comentário.',
  'Reason for canceling: {reason}': 'Motivo do cancelamento: {reason}',
  'Reason for taking over: {reason}': 'Motivo para assumir: {reason}',
  'written by the order desk': 'escrito pelo balcão de pedidos',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Não foi possível adicionar o motivo como comentário. Ele está guardado com os comentários do pedido: adicione-o de lá.',
  'The order is still a cart: the customer cannot check it out any more.':
    'O pedido ainda é um carrinho: o cliente não poderá mais finalizá-lo.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Pagamento nele: {payments}. O pedido é cancelado mesmo que tenha sido capturado; cancelar não devolve dinheiro.',
  'Take over the lock of order {orderId}?': 'Assumir o bloqueio do pedido {orderId}?',
  '{holder} has locked this order and will lose the lock.': '{holder} bloqueou este pedido e perderá o bloqueio.',
  'Leave it': 'Deixar assim',
};
