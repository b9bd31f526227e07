/* Russian: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'Вы заблокировали заказ {orderId}.',
  'You have taken over the lock of order {orderId}.': 'Вы перехватили блокировку заказа {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'Вы перехватили и разблокировали заказ {orderId}.',
  'Order {orderId} is unlocked.': 'Заказ {orderId} разблокирован.',
  'Order {orderId} is canceled.': 'Заказ {orderId} отменён.',
  '{n} order items were added to the cart of {customer}.': {
    one: '{n} позиция заказа добавлена в корзину клиента {customer}.',
    few: '{n} позиции заказа добавлены в корзину клиента {customer}.',
    other: '{n} позиций заказа добавлено в корзину клиента {customer}.',
  },
  'The comment was added.': 'Комментарий добавлен.',
  'The account of {customer} is enabled.': 'Учётная запись {customer} включена.',
  'The account of {customer} is disabled.': 'Учётная запись {customer} отключена.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Ничего не добавлено: ни одну позицию заказа {orderId} больше нельзя заказать.',
  'Open cart {cartId}': 'Открыть корзину {cartId}',
  'Cancel order {orderId}?': 'Отменить заказ {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'Заказ {orderId} ({status}, {total}) клиента {customer} будет отменён, а зарезервированный товар возвращён на склад. Это нельзя отменить. Если оплата уже получена, проверьте, нужен ли возврат.',
  'Keep order': 'Оставить заказ',
  'Re-order {orderId}?': 'Повторить заказ {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'Позиции заказа {orderId} будут добавлены в корзину клиента {customer}. То, что уже в корзине, останется.',
  'Not now': 'Не сейчас',
  'Only pending orders can be locked.': 'Блокировать можно только ожидающие заказы.',
  'You have locked this order already.': 'Вы уже заблокировали этот заказ.',
  'Nobody has locked this order.': 'Этот заказ никто не заблокировал.',
  'This order is still a cart: there is nothing to re-order.': 'Этот заказ ещё корзина: повторять нечего.',
  'The order does not say whose it is, so there is no cart to add to.': 'В заказе не указано, чей он, поэтому нет корзины, куда добавлять.',
  '{holder} has locked this order.': 'Этот заказ заблокирован: {holder}.',
  'This order is locked by {holder}, not by you.': 'Этот заказ заблокирован не вами: {holder}.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Здесь можно включить или отключить только учётную запись зарегистрированного клиента.',
  'This is your own account. Somebody else must enable or disable it.':
    'Это ваша собственная учётная запись. Её должен включить или отключить кто-то другой.',
  'This account is enabled already.': 'Эта учётная запись уже включена.',
  'This account is disabled already.': 'Эта учётная запись уже отключена.',
  'The customer’s cart is locked by {holder}.': 'Корзина клиента заблокирована: {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'Заказ со статусом «{status}» нельзя отменить.',
  'You have taken over the lock of this order, but it is not unlocked.': 'Вы перехватили блокировку этого заказа, но он не разблокирован.',
  'Take it over first.': 'Сначала перехватите блокировку.',
  'Take over and unlock the cart first.': 'Сначала перехватите и разблокируйте корзину.',
  'Unlock it now.': 'Разблокируйте его сейчас.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Ваш сеанс завершился, поэтому ничего не сделано. Войдите, если ещё не вошли, и повторите попытку.',
  'Nothing was done.': 'Ничего не сделано.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'Ответ потерян, и никто не может сказать, выполнено ли действие. Тем временем мог действовать кто-то другой:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Этот заказ изменился с тех пор, как вы его смотрели. Ничего не сделано; решите заново.',
  'What has changed': 'Что изменилось',
  What: 'Что',
  'When you looked': 'Когда вы смотрели',
  Now: 'Сейчас',
  Status: 'Статус',
  'Lock of the order': 'Блокировка заказа',
  Total: 'Итого',
  'Order items': 'Позиции заказа',
  'Last comment': 'Последний комментарий',
  'The customer’s cart': 'Корзина клиента',
  'Lock of the customer’s cart': 'Блокировка корзины клиента',
  'Order items in the customer’s cart': 'Позиции в корзине клиента',
  'It was not done. You can safely try again.': 'Не выполнено. Можно спокойно повторить.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Не выполнено. Можно спокойно повторить. Если сервер всё же выполнит это с опозданием, это будет замечено перед повторной отправкой.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Выполнена только первая половина: вы перехватили блокировку, но разблокировали заказ не вы.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Сейчас никто не может сказать, выполнено ли действие. Посмотрите заказ ещё раз, прежде чем повторять.',
  'No comments yet.': 'Комментариев пока нет.',
  '{n} of {total}': '{n} из {total}',
  'Show older comments': 'Показать более ранние комментарии',
  '{name} (you)': '{name} (вы)',
  Comment: 'Комментарий',
  '{n} bytes left': {one: 'Остался {n} байт', few: 'Осталось {n} байта', other: 'Осталось {n} байт'},
  '{n} bytes too long': {one: 'На {n} байт длиннее', few: 'На {n} байта длиннее', other: 'На {n} байт длиннее'},
  'Write a comment first.': 'Сначала напишите комментарий.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Комментарий слишком длинный. HCL Commerce хранит 3000 байт; кириллица, другие письменности и эмодзи занимают от 2 до 4 на знак.',
  'Draft of {time}, not sent yet.': 'Черновик от {time}, ещё не отправлен.',
  'Ready texts': 'Готовые тексты',
  'The order could not be read: fill in yourself what stands in braces.':
    'Заказ не удалось прочитать: заполните сами то, что стоит в фигурных скобках.',
  'There is no such order in this store. Check the order number.': 'Такого заказа в этом магазине нет. Проверьте номер заказа.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Блокировка изменилась: возможно, кто-то только что заблокировал, разблокировал или перехватил этот заказ.',
  'The server did not accept this.': 'Сервер этого не принял.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Ответ сервера не удалось прочитать. Возможно, вмешалась страница входа или прокси.',
  'This page did not allow it.': 'Эта страница не разрешила действие.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Магазин не принял токен безопасности этой страницы, поэтому ничего не сделано. Перезагрузите страницу и повторите попытку.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version в <order-desk> не совпадает с версией сервера, и он пропускает позиции заказа. Укажите 8, 9.0 или 9.1.',
  'There is no such customer in this store.': 'Такого клиента в этом магазине нет.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Заблокировано кем-то другим. Ничего не изменено. Перехватите блокировку и повторите попытку.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Блокировка больше не ваша: возможно, её кто-то снял или перехватил. Ничего не изменено.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Статус заказа этого больше не допускает. Ничего не изменено.',
  'Reason for canceling': 'Причина отмены',
  'Reason for canceling (optional)': 'Причина отмены (необязательно)',
  'Reason for taking over': 'Причина перехвата',
  'Reason for taking over (optional)': 'Причина перехвата (необязательно)',
  'No reason': 'Без причины',
  'Choose a reason': 'Выберите причину',
  'Another reason': 'Другая причина',
  'Which reason?': 'Какая причина?',
  'It is added to the order as a comment.': 'Она добавляется к заказу как комментарий.',
  'Give a reason: this store wants one.': 'Укажите причину: этого требует магазин.',
  'The reason is too long for a comment.': 'Причина слишком длинна для комментария.',
  'Reason for canceling: {reason}': 'Причина отмены: {reason}',
  'Reason for taking over: {reason}': 'Причина перехвата: {reason}',
  'written by the order desk': 'написано автоматически',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Причину не удалось добавить как комментарий. Она сохранена с комментариями заказа: добавьте её оттуда.',
  'The order is still a cart: the customer cannot check it out any more.': 'Заказ ещё корзина: клиент больше не сможет её оформить.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'Оплата по нему: {payments}. Заказ отменяется, даже если она получена; отмена денег не возвращает.',
  'Take over the lock of order {orderId}?': 'Перехватить блокировку заказа {orderId}?',
  '{holder} has locked this order and will lose the lock.': 'Этот заказ заблокирован: {holder}. Эта блокировка будет потеряна.',
  'Leave it': 'Оставить как есть',
};
