/* Spanish: locks, receipts, re-ordering, and the rest. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Check the connection': 'Comprobar la conexión',
  'Only reads, and names no customer. Sign in as a CSR first, so that everything can be checked.':
    'Solo lee y no nombra a ningún cliente. Inicie sesión primero como representante, para que se pueda comprobar todo.',
  'What was found': 'Lo que se encontró',
  Good: 'Bien',
  'Not right': 'No está bien',
  'Not checked': 'No comprobado',
  'Everything is in place.': 'Todo está en orden.',
  '{n} things are not right.': {one: '{n} punto no está bien.', other: '{n} puntos no están bien.'},
  'Copy the report': 'Copiar el informe',
  Settings: 'Configuración',
  Connection: 'Conexión',
  Session: 'Sesión',
  'Acting for a customer': 'Actuar por un cliente',
  'Search for orders': 'Búsqueda de pedidos',
  'Order details': 'Detalles del pedido',
  'Order comments': 'Comentarios del pedido',
  'Search for customers': 'Búsqueda de clientes',
  'Countries and states': 'Países y provincias',
  Version: 'Versión',
  'Token against forged requests (CSRF)': 'Token contra solicitudes falsificadas (CSRF)',
  Language: 'Idioma',
  'Session time-out': 'Caducidad de la sesión',
  'endpoint {endpoint}, store {store}, catalog {catalog}, language ID {langId}, currency {currency}, {storeType}, version {version}, {auth}':
    'punto de acceso {endpoint}, tienda {store}, catálogo {catalog}, ID de idioma {langId}, moneda {currency}, {storeType}, versión {version}, {auth}',
  'The service answers.': 'El servicio responde.',
  'The server does not know this service. Check endpoint and hcl-version on <order-desk>.':
    'El servidor no conoce este servicio. Compruebe endpoint y hcl-version en <order-desk>.',
  'The services were not reached: see Connection.': 'No se llegó a los servicios: vea Conexión.',
  'The services are on another host ({origin}), and this page could not reach them. That host must allow this page by CORS, with credentials.':
    'Los servicios están en otro host ({origin}) al que esta página no pudo llegar. Ese host debe permitir esta página por CORS, con credenciales.',
  'Nobody is signed in. Sign in as a CSR, then check again.':
    'Nadie ha iniciado sesión. Inicie sesión como representante y compruebe de nuevo.',
  'Who is signed in has not the role of a CSR in this store.':
    'Quien ha iniciado sesión no tiene el rol de representante de servicio al cliente en esta tienda.',
  'A CSR is signed in.': 'Hay un representante con la sesión iniciada.',
  'Needs a CSR who is signed in.': 'Necesita un representante con la sesión iniciada.',
  'The page is acting for a customer: meanwhile the store may refuse what only administrators may do.':
    'La página actúa por un cliente: mientras tanto, la tienda puede negar lo que solo pueden hacer los administradores.',
  'The page acts for nobody.': 'La página no actúa por nadie.',
  'There is no order to try it with.': 'No hay ningún pedido con el que probarlo.',
  'The server understands version {version}.': 'El servidor entiende la versión {version}.',
  'hcl-version says {said}, which is none of 8, 9.0 and 9.1: {version} is used.':
    'hcl-version dice {said}, que no es 8, 9.0 ni 9.1: se usa {version}.',
  'The page has one; it goes with each write.': 'La página tiene uno; acompaña a cada escritura.',
  'The page has none. Writes need one only where the server has AuthTokenEnabled.':
    'La página no tiene ninguno. Solo hace falta para escribir donde el servidor tiene AuthTokenEnabled.',
  'Not needed: the desk has tokens of its own.': 'No hace falta: el puesto de pedidos tiene sus propios tokens.',
  'The server answers in the language asked for ({asked}).': 'El servidor responde en el idioma pedido ({asked}).',
  'Asked for {asked}, the server answers in {answered}: the store may not have this language.':
    'Se pidió {asked} y el servidor responde en {answered}: puede que la tienda no tenga ese idioma.',
  'None is asked for: the server chooses ({answered}).': 'No se pide ninguno: elige el servidor ({answered}).',
  'The desk counts with {n} minutes. The services do not tell: compare with LoginTimeout of the server.': {
    one: 'Se cuenta con {n} minuto. Los servicios no lo dicen: compárelo con LoginTimeout del servidor.',
    other: 'Se cuenta con {n} minutos. Los servicios no lo dicen: compárelo con LoginTimeout del servidor.',
  },
  'This page is acting for {name}. Meanwhile the store may refuse to search, to change locks and to cancel. To work here, first choose “Sign in as Yourself” in the page’s header.':
    'Esta página actúa en nombre de {name}. Mientras tanto, la tienda puede negarse a buscar, cambiar bloqueos y cancelar. Para trabajar aquí, elija primero «Iniciar sesión como usted mismo» en la cabecera de la página.',
  'a customer': 'un cliente',
  '{n} order items were added to the customer’s cart.': {
    one: 'Se ha añadido {n} artículo de pedido al carrito del cliente.',
    other: 'Se han añadido {n} artículos de pedido al carrito del cliente.',
  },
  'locked by you': 'bloqueado por usted',
  'locked by {holder}': 'bloqueado por {holder}',
  'not locked': 'no bloqueado',
  'somebody else': 'otra persona',
  'You have locked this order. Others cannot change it until you unlock it.':
    'Ha bloqueado este pedido. Los demás no pueden cambiarlo hasta que lo desbloquee.',
  '{holder} has locked this order. Take it over to change it; {holder} will lose the lock.':
    '{holder} ha bloqueado este pedido. Hágase cargo de él para cambiarlo; {holder} perderá el bloqueo.',
  Lock: 'Bloquear',
  'Take over': 'Hacerse cargo',
  'Take over and unlock': 'Hacerse cargo y desbloquear',
  Unlock: 'Desbloquear',
  'Cancel order': 'Cancelar pedido',
  'Re-order': 'Volver a pedir',
  'Add comment': 'Añadir comentario',
  'Enable account': 'Habilitar cuenta',
  'Disable account': 'Inhabilitar cuenta',
  'You hold this since {time}.': 'Tiene este bloqueo desde {time}.',
  '{holder} took over your lock (noticed at {time}).': '{holder} se hizo cargo de su bloqueo (observado: {time}).',
  'Your lock was released (noticed at {time}).': 'Se quitó su bloqueo (observado: {time}).',
  Dismiss: 'Descartar',
  'Order {orderId}: {status}, {lock}.': 'Pedido {orderId}: {status}, {lock}.',
  'Last updated {time}.': 'Última actualización {time}.',
  'HCL Commerce does not say since when it is locked.': 'HCL Commerce no dice desde cuándo está bloqueado.',
  'Last comment of {who}:': 'Último comentario de {who}:',
  'None of the newest comments is of {holder}.': 'Ninguno de los comentarios más recientes es de {holder}.',
  'The comments could not be read.': 'No se pudieron leer los comentarios.',
  'Orders and carts that you have locked with this browser. What you locked elsewhere is not listed: HCL Commerce has no list of locks.':
    'Pedidos y carritos que ha bloqueado con este navegador. Lo que bloqueó en otro sitio no figura: HCL Commerce no tiene lista de bloqueos.',
  'You have locked nothing with this browser.': 'No ha bloqueado nada con este navegador.',
  'since {time}': 'desde {time}',
  'Unlock order {orderId}': 'Desbloquear el pedido {orderId}',
  'Unlock all ({n})': 'Desbloquear todo ({n})',
  '{n} orders are unlocked.': {one: '{n} pedido está desbloqueado.', other: '{n} pedidos están desbloqueados.'},
  'Sign out now?': '¿Cerrar sesión ahora?',
  'Sign out anyway': 'Cerrar sesión de todos modos',
  'Stay signed in': 'Mantener la sesión',
  'You still hold the locks of {n} orders. Nobody else can change them until you unlock them or somebody takes them over.': {
    one: 'Aún tiene el bloqueo de {n} pedido. Nadie más puede cambiarlo hasta que lo desbloquee o alguien se haga cargo de él.',
    other: 'Aún tiene los bloqueos de {n} pedidos. Nadie más puede cambiarlos hasta que los desbloquee o alguien se haga cargo de ellos.',
  },
  'Your comments on {n} orders are not sent: {orders}. They stay in this browser, for you only, and come back when you open the orders.': {
    one: 'Su comentario sobre el pedido {orders} no se ha enviado. Se queda en este navegador, solo para usted, y vuelve cuando abra el pedido.',
    other:
      'Sus comentarios sobre {n} pedidos no se han enviado: {orders}. Se quedan en este navegador, solo para usted, y vuelven cuando abra los pedidos.',
  },
  'Take it over first': 'Hágase cargo primero',
  'What I did today': 'Lo que he hecho hoy',
  'What you did with this browser since midnight, for you only. It is gone when you sign out: save it as a file before. The text of comments is not in it.':
    'Lo que ha hecho con este navegador desde medianoche, solo para usted. Desaparece al cerrar sesión: guárdelo antes en un archivo. No contiene el texto de los comentarios.',
  'You have done nothing with this browser today.': 'Hoy no ha hecho nada con este navegador.',
  '{n} actions today': {one: '{n} acción hoy', other: '{n} acciones hoy'},
  'Copy receipt': 'Copiar el recibo',
  'Copy receipt: {action}, {subject}, {time}': 'Copiar el recibo: {action}, {subject}, {time}',
  Time: 'Hora',
  Action: 'Acción',
  Reason: 'Motivo',
  Result: 'Resultado',
  'Key and code of the server': 'Clave y código del servidor',
  By: 'Por',
  'Order or customer': 'Pedido o cliente',
  'Customer {customerId}': 'Cliente {customerId}',
  '{label}: {value}': '{label}: {value}',
  'Done.': 'Hecho.',
  'Not done.': 'No hecho.',
  'Not done by then.': 'No hecho hasta entonces.',
  'Half done.': 'Hecho a medias.',
  'Nobody could say whether it was done.': 'Nadie pudo decir si se hizo.',
  '{n} order items were added to cart {cartId}.': {
    one: 'Se ha añadido {n} artículo de pedido al carrito {cartId}.',
    other: 'Se han añadido {n} artículos de pedido al carrito {cartId}.',
  },
  'The receipts of {n} actions of today go away. Save them as a file if you still need them.': {
    one: 'El recibo de {n} acción de hoy desaparece. Guárdelo en un archivo si aún lo necesita.',
    other: 'Los recibos de {n} acciones de hoy desaparecen. Guárdelos en un archivo si aún los necesita.',
  },
  'Download receipts as CSV': 'Descargar los recibos como CSV',
  'Lines of order {orderId}': 'Líneas del pedido {orderId}',
  Add: 'Añadir',
  Ordered: 'Pedido',
  'In the cart': 'En el carrito',
  'In stock': 'En existencias',
  'Lines that cannot be had today are left out. Choose otherwise here: untick a line, or change its quantity.':
    'Las líneas que hoy no se pueden conseguir se omiten. Aquí puede elegir otra cosa: desmarque una línea o cambie su cantidad.',
  'All lines': 'Todas las líneas',
  'Add {sku}': 'Añadir {sku}',
  'Quantity of {sku}': 'Cantidad de {sku}',
  '{n} lines will be added.': {one: 'Se añadirá {n} línea.', other: 'Se añadirán {n} líneas.'},
  Available: 'Disponible',
  'Only {n} left': 'Solo quedan {n}',
  'On back order': 'Pendiente de recibir',
  'Not available': 'No disponible',
  'Free gift: not re-ordered': 'Regalo: no se vuelve a pedir',
  'With another quantity, all chosen lines are added as new items: address, shipping method and price are those of today.':
    'Con otra cantidad, todas las líneas elegidas se añaden como artículos nuevos: dirección, método de envío y precio son los de hoy.',
  'Shown are the first {n} of {total} lines. All are re-ordered as long as nothing is changed here; otherwise only lines chosen here.':
    'Se muestran las primeras {n} de {total} líneas. Se vuelven a pedir todas mientras no se cambie nada aquí; si no, solo las elegidas aquí.',
  'The customer has no cart: one is made.': 'El cliente no tiene carrito: se crea uno.',
  'This customer is a guest and cannot sign in: the cart can be completed only from here.':
    'Este cliente es un invitado y no puede iniciar sesión: el carrito solo se puede completar desde aquí.',
  'Nothing of this order can be had today. Tick a line to try all the same, or choose other products in the cart.':
    'Hoy no se puede conseguir nada de este pedido. Marque una línea para intentarlo de todos modos o elija otros productos en el carrito.',
  'Could not be checked: stock. What is not there is left out by the server.':
    'No se pudo comprobar: las existencias. Lo que falte lo omite el servidor.',
  'Could not be checked: the customer’s cart. What is in it stays there.':
    'No se pudo comprobar: el carrito del cliente. Lo que contiene se queda.',
  'Could not be checked: the lines of the order, the customer’s cart, stock. It can be re-ordered all the same, as a whole.':
    'No se pudo comprobar: las líneas del pedido, el carrito del cliente, las existencias. Aun así se puede volver a pedir entero.',
  'This store tells nothing of its stock.': 'Esta tienda no informa de sus existencias.',
  'Choose at least one line.': 'Elija al menos una línea.',
  'Enter quantities above 0, or untick the line.': 'Escriba cantidades mayores que 0 o desmarque la línea.',
  'Line by line ({n})': 'Línea por línea ({n})',
  '{sku}: {added} added': '{sku}: {added} añadidos',
  '{sku}: {added} of {wanted} added': '{sku}: {added} de {wanted} añadidos',
  '{sku}: not added': '{sku}: no añadido',
  'Sign out': 'Cerrar sesión',
  Password: 'Contraseña',
  'Signed in as {name}': 'Sesión iniciada como {name}',
  'Enter your logon ID.': 'Escriba su ID de inicio de sesión.',
  'Enter your password.': 'Escriba su contraseña.',
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
  Timeline: 'Cronología',
  'What happened, and when': 'Qué pasó y cuándo',
  'HCL Commerce keeps no history of locks and of the status: what colleagues did is only seen in comments, and what changed only where this page was open.':
    'HCL Commerce no guarda historial de bloqueos ni de estados: lo que hicieron los compañeros solo se ve en los comentarios, y los cambios solo donde esta página estaba abierta.',
  'Comments carry the time of the server’s clock, and HCL Commerce does not say its time zone: where they stand among the others may not be exact.':
    'Los comentarios llevan la hora del reloj del servidor, y HCL Commerce no dice su zona horaria: su lugar entre los demás puede no ser exacto.',
  'from HCL Commerce': 'de HCL Commerce',
  'seen in this browser': 'visto en este navegador',
  'Status: {status}': 'Estado: {status}',
  'Lock: {lock}': 'Bloqueo: {lock}',
  'Order placed': 'Pedido realizado',
  'Last change in HCL Commerce': 'Último cambio en HCL Commerce',
  'Change seen': 'Cambio observado',
  'Status: {after}, before that {before}': 'Estado: {after}, antes {before}',
  'Lock: {after}, before that {before}': 'Bloqueo: {after}, antes {before}',
  'Comment by {author}': 'Comentario de {author}',
  'You have locked this order.': 'Ha bloqueado este pedido.',
};
