/* Spanish: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Solo se encuentran clientes registrados. El ID de inicio de sesión debe estar completo; de lo demás basta una parte.',
  'Enter at least one criterion.': 'Escriba al menos un criterio.',
  '{n} customers found': {one: '{n} cliente encontrado', other: '{n} clientes encontrados'},
  '{n} of {total} customers': '{n} de {total} clientes',
  '{n} or more customers': '{n} clientes o más',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce no da más que estos. Añada un criterio para ver menos, o elija uno abajo.',
  'As HCL Commerce orders them.': 'En el orden de HCL Commerce.',
  'No customer matches': 'Ningún cliente coincide',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Los invitados no tienen cuenta: busque sus pedidos. Revise la ortografía o use menos criterios.',
  '{n} customers of those found': {one: '{n} cliente de los encontrados', other: '{n} clientes de los encontrados'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce no puede buscar por el estado de la cuenta: esto mira solo los {n} clientes encontrados.',
  Refine: 'Acotar',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Clientes',
  Customer: 'Cliente',
  Organization: 'Organización',
  Account: 'Cuenta',
  Contact: 'Contacto',
  Actions: 'Acciones',
  'Actions for {customer}': 'Acciones para {customer}',
  'Contact of {customer}': 'Contacto de {customer}',
  'Neither address nor phone nor email is known.': 'No se conoce ni dirección, ni teléfono, ni correo electrónico.',
  Enabled: 'Habilitada',
  Disabled: 'Inhabilitada',
  'Enable the account of {customer}?': '¿Habilitar la cuenta de {customer}?',
  '{who} will be able to sign in again.': '{who} podrá volver a iniciar sesión.',
  'Disable the account of {customer}?': '¿Inhabilitar la cuenta de {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} no podrá iniciar sesión hasta que la cuenta se habilite de nuevo. Los pedidos ya realizados no se ven afectados.',
  'Leave it enabled': 'Dejarla habilitada',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Nadie puede decir ahora si se hizo. Vuelva a mirar la cuenta antes de repetirlo.',
  Address: 'Dirección',
  'Guest: no account': 'Invitado: sin cuenta',
  'Works for the store': 'Trabaja para la tienda',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'No se pudo leer quién es. Aun así, los pedidos de abajo son del cliente.',
  Show: 'Mostrar',
  'All orders': 'Todos los pedidos',
  Groups: 'Grupos',
  'One status': 'Un estado',
  Carts: 'Carritos',
  'Approval pending or denied': 'Aprobación pendiente o denegada',
  Open: 'Abiertos',
  'Shipped or completed': 'Enviados o completados',
  Canceled: 'Cancelado',
  '{n} orders': {one: '{n} pedido', other: '{n} pedidos'},
  '{n} or more orders': '{n} pedidos o más',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Ningún pedido',
  'The newest come first.': 'Primero los más recientes.',
  'Pages of orders': 'Páginas de pedidos',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Un invitado no tiene cuenta ni historial. Estos son los pedidos que la búsqueda encuentra por {what}; los carritos de invitados no están entre ellos.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Un invitado no tiene cuenta ni historial, y este no dejó ni correo electrónico, ni teléfono, ni un nombre con código postal que buscar.',
};
