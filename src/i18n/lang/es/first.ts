/* Spanish: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'No ha iniciado sesión como representante de servicio al cliente.',
  'Order history': 'Historial de pedidos',
  Search: 'Buscar',
  Clear: 'Borrar',
  'Try again': 'Reintentar',
  'Loading …': 'Cargando …',
  '–': '–',
  Guest: 'Invitado',
  'For support: {code}': 'Para soporte: {code}',
  'The server says: “{text}”': 'El servidor dice: «{text}»',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'El puesto de pedidos no sabe para qué tienda trabaja. Defina store-id en <order-desk>.',
  'Find customers': 'Buscar clientes',
  'Logon ID': 'ID de inicio de sesión',
  'Back to Find customers': 'Volver a Buscar clientes',
  'You are not signed in, or your session has ended.': 'No ha iniciado sesión o su sesión ha terminado.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'Su ID de inicio de sesión no puede hacerlo. Se necesita el rol de representante de servicio al cliente en esta tienda.',
  'The server could not be reached. Check the connection and try again.':
    'No se pudo acceder al servidor. Compruebe la conexión y vuelva a intentarlo.',
  'The server took too long to answer. Try again.': 'El servidor tardó demasiado en responder. Vuelva a intentarlo.',
  'The server has a problem. Try again in a moment.': 'El servidor tiene un problema. Vuelva a intentarlo en un momento.',
  'Find orders': 'Buscar pedidos',
  'Order number': 'Número de pedido',
  'Start date': 'Fecha de inicio',
  'End date': 'Fecha de fin',
  'First name': 'Nombre',
  'Last name': 'Apellidos',
  'Street address': 'Dirección postal',
  'Country or region': 'País o región',
  'State or province': 'Estado o provincia',
  City: 'Ciudad',
  'ZIP or postal code': 'Código postal',
  Phone: 'Teléfono',
  Email: 'Correo electrónico',
  'Organization name': 'Nombre de la organización',
  'Paste or type anything': 'Pegue o escriba cualquier cosa',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Un número de pedido, un teléfono, un correo, una etiqueta de dirección o una firma entera: rellena las casillas de abajo.',
  'Filled in: {boxes}.': 'Rellenado: {boxes}.',
  'There is nothing in it to read.': 'No hay nada que leer.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'Son más de 10.000 caracteres. Pegue solo la parte con el nombre, la dirección o el número.',
  'This is no text that can be read.': 'No es un texto que se pueda leer.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'No se reconoció número de pedido, teléfono, correo ni dirección. Escriba lo que sepa en las casillas de abajo.',
  'Recent and saved': 'Recientes y guardadas',
  'Keyboard shortcuts': 'Atajos de teclado',
  Any: 'Cualquiera',
  'More criteria': 'Más criterios',
  'With an order number, the other criteria are ignored.': 'Con un número de pedido se ignoran los demás criterios.',
  'Enter an order number, or at least one other criterion.': 'Escriba un número de pedido o al menos otro criterio.',
  'An order number has digits only.': 'Un número de pedido solo tiene dígitos.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Escriba una fecha del calendario, como 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Ese día está por llegar: no hay pedidos posteriores.',
  'The end date is before the start date.': 'La fecha de fin es anterior a la de inicio.',
  'At most 40 characters can be searched.': 'Se pueden buscar 40 caracteres como máximo.',
  'Locked by you': 'Bloqueados por usted',
  'Customer Service': 'Servicio al cliente',
  'Back to Find orders': 'Volver a Buscar pedidos',
  'Back to Locked by you': 'Volver a Bloqueados por usted',
  'Back to What I did today': 'Volver a Lo que he hecho hoy',
  'Back to Order history': 'Volver al historial de pedidos',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Aún tiene el bloqueo de {n} pedido. Sigue bloqueado cuando termine la sesión.',
    other: 'Aún tiene los bloqueos de {n} pedidos. Siguen bloqueados cuando termine la sesión.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Tiene un comentario sin enviar, sobre {n} pedido:',
    other: 'Tiene comentarios sin enviar, sobre {n} pedidos:',
  },
  'Do not remind me again': 'No volver a recordármelo',
  'Sign in': 'Iniciar sesión',
  'Sign out': 'Cerrar sesión',
  Password: 'Contraseña',
  'Signed in as {name}': 'Sesión iniciada como {name}',
  'Sign in as a customer service representative.': 'Inicie sesión como representante de servicio al cliente.',
  'Enter your logon ID.': 'Escriba su ID de inicio de sesión.',
  'Enter your password.': 'Escriba su contraseña.',
  'Your session has ended. Sign in again; what you typed is kept.':
    'Su sesión ha terminado. Inicie sesión de nuevo; lo que escribió se conserva.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'Su sesión había terminado, así que no se hizo nada. Ha vuelto a iniciar sesión. ¿Reintentar?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} no es representante de servicio al cliente. Cierre sesión e iníciela con el ID de un representante.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'Ahora no es posible iniciar sesión. Inténtelo más tarde o pregunte a su administrador.',
  'The logon ID or password is not right. Check both and try again.':
    'El ID de inicio de sesión o la contraseña no son correctos. Compruebe ambos y vuelva a intentarlo.',
  'This account is disabled. Ask your administrator to enable it.':
    'Esta cuenta está inhabilitada. Pida a su administrador que la habilite.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'Su contraseña ha caducado. Establezca una nueva en la página de inicio de sesión de la tienda y vuelva.',
  'Too many attempts. Wait a minute, then try again.': 'Demasiados intentos. Espere un minuto y vuelva a intentarlo.',
  'This account is not activated yet.': 'Esta cuenta aún no está activada.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Esta cuenta está bloqueada tras demasiadas contraseñas erróneas. Pida a su administrador que la desbloquee.',
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'Su sesión termina en {n} minuto si no sigue trabajando.',
    other: 'Su sesión termina en {n} minutos si no sigue trabajando.',
  },
};
