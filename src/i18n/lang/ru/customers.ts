/* Russian: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Находятся только зарегистрированные клиенты. ID для входа нужен целиком; для остального достаточно части.',
  'Enter at least one criterion.': 'Введите хотя бы один критерий.',
  '{n} customers found': {one: 'Найден {n} клиент', few: 'Найдено {n} клиента', other: 'Найдено {n} клиентов'},
  '{n} of {total} customers': 'Клиенты: {n} из {total}',
  '{n} or more customers': 'Клиентов: {n} или больше',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce не выдаёт больше. Добавьте критерий, чтобы сузить поиск, или выберите ниже.',
  'As HCL Commerce orders them.': 'В порядке HCL Commerce.',
  'No customer matches': 'Нет подходящих клиентов',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'У гостей нет учётной записи: ищите их заказы. Проверьте написание или уменьшите число критериев.',
  '{n} customers of those found': {one: '{n} клиент из найденных', few: '{n} клиента из найденных', other: '{n} клиентов из найденных'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce не умеет искать по состоянию учётной записи: просматриваются только найденные клиенты ({n}).',
  Refine: 'Уточнить',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Клиенты',
  Customer: 'Клиент',
  Organization: 'Организация',
  Account: 'Учётная запись',
  Contact: 'Контакты',
  Actions: 'Действия',
  'Actions for {customer}': 'Действия: {customer}',
  'Contact of {customer}': 'Контакты: {customer}',
  'Neither address nor phone nor email is known.': 'Неизвестны ни адрес, ни телефон, ни эл. почта.',
  Enabled: 'Включена',
  Disabled: 'Отключена',
  'Enable the account of {customer}?': 'Включить учётную запись {customer}?',
  '{who} will be able to sign in again.': '{who}: вход снова станет возможен.',
  'Disable the account of {customer}?': 'Отключить учётную запись {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who}: вход станет невозможен, пока учётная запись не будет снова включена. На уже оформленные заказы это не влияет.',
  'Leave it enabled': 'Оставить включённой',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Сейчас никто не может сказать, выполнено ли действие. Посмотрите учётную запись ещё раз, прежде чем повторять.',
  Address: 'Адрес',
  'Guest: no account': 'Гость: без учётной записи',
  'Works for the store': 'Работает в магазине',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Не удалось прочитать, кто это. Тем не менее заказы ниже принадлежат этому клиенту.',
  Show: 'Показать',
  'All orders': 'Все заказы',
  Groups: 'Группы',
  'One status': 'Один статус',
  Carts: 'Корзины',
  'Approval pending or denied': 'Ожидают одобрения или отклонены',
  Open: 'Открытые',
  'Shipped or completed': 'Отправленные или выполненные',
  Canceled: 'Отменён',
  '{n} orders': {one: '{n} заказ', few: '{n} заказа', other: '{n} заказов'},
  '{n} or more orders': 'Заказов: {n} или больше',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Нет заказов',
  'The newest come first.': 'Сначала новые.',
  'Pages of orders': 'Страницы заказов',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'У гостя нет учётной записи и истории. Это заказы, которые находит поиск по данным: {what}; корзин гостей среди них нет.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'У гостя нет учётной записи и истории, и этот гость не оставил ни эл. почты, ни телефона, ни имени с почтовым индексом для поиска.',
};
