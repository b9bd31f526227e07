/* Brazilian Portuguese: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': 'Você não está conectado como representante de atendimento ao cliente.',
  'Order history': 'Histórico de pedidos',
  Search: 'Pesquisar',
  Clear: 'Limpar',
  'Try again': 'Tentar novamente',
  'Loading …': 'Carregando …',
  '–': '–',
  Guest: 'Convidado',
  'For support: {code}': 'Para o suporte: {code}',
  'The server says: “{text}”': 'O servidor diz: “{text}”',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    'O balcão de pedidos não sabe para qual loja trabalha. Defina store-id em <order-desk>.',
  'Find customers': 'Localizar clientes',
  'Logon ID': 'ID de logon',
  'Back to Find customers': 'Voltar para Localizar clientes',
  'You are not signed in, or your session has ended.': 'Você não está conectado ou sua sessão terminou.',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'Seu ID de logon não pode fazer isso. É necessária a função de representante de atendimento ao cliente nesta loja.',
  'The server could not be reached. Check the connection and try again.':
    'Não foi possível acessar o servidor. Verifique a conexão e tente novamente.',
  'The server took too long to answer. Try again.': 'O servidor demorou demais para responder. Tente novamente.',
  'The server has a problem. Try again in a moment.': 'O servidor está com um problema. Tente novamente em instantes.',
  'Find orders': 'Localizar pedidos',
  'Order number': 'Número do pedido',
  'Start date': 'Data inicial',
  'End date': 'Data final',
  'First name': 'Nome',
  'Last name': 'Sobrenome',
  'Street address': 'Endereço',
  'Country or region': 'País ou região',
  'State or province': 'Estado ou província',
  City: 'Cidade',
  'ZIP or postal code': 'CEP',
  Phone: 'Telefone',
  Email: 'E-mail',
  'Organization name': 'Nome da organização',
  'Paste or type anything': 'Cole ou digite qualquer coisa',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    'Um número de pedido, um telefone, um e-mail, uma etiqueta de endereço ou uma assinatura inteira: preenche as caixas abaixo.',
  'Filled in: {boxes}.': 'Preenchido: {boxes}.',
  'There is nothing in it to read.': 'Não há nada para ler.',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    'São mais de 10.000 caracteres. Cole só a parte com o nome, o endereço ou o número.',
  'This is no text that can be read.': 'Este texto não pode ser lido.',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    'Nenhum número de pedido, telefone, e-mail ou endereço foi reconhecido. Digite o que souber nas caixas abaixo.',
  'Recent and saved': 'Recentes e salvas',
  'Keyboard shortcuts': 'Atalhos de teclado',
  Any: 'Qualquer',
  'More criteria': 'Mais critérios',
  'With an order number, the other criteria are ignored.': 'Com um número de pedido, os outros critérios são ignorados.',
  'Enter an order number, or at least one other criterion.': 'Digite um número de pedido ou pelo menos um outro critério.',
  'An order number has digits only.': 'Um número de pedido só tem dígitos.',
  'Enter a date of the calendar, such as 2026-04-12.': 'Digite uma data do calendário, como 2026-04-12.',
  'This day is yet to come: no order was placed after it.': 'Este dia ainda está por vir: nenhum pedido foi feito depois dele.',
  'The end date is before the start date.': 'A data final é anterior à inicial.',
  'At most 40 characters can be searched.': 'No máximo 40 caracteres podem ser pesquisados.',
  'Locked by you': 'Bloqueados por você',
  'Customer Service': 'Atendimento ao cliente',
  'Back to Find orders': 'Voltar para Localizar pedidos',
  'Back to Locked by you': 'Voltar para Bloqueados por você',
  'Back to What I did today': 'Voltar para O que fiz hoje',
  'Back to Order history': 'Voltar para o histórico de pedidos',
  'You still hold the locks of {n} orders. They stay locked when the session is over.': {
    one: 'Você ainda tem o bloqueio de {n} pedido. Ele continua bloqueado quando a sessão terminar.',
    other: 'Você ainda tem os bloqueios de {n} pedidos. Eles continuam bloqueados quando a sessão terminar.',
  },
  'You have comments that are not sent, on {n} orders:': {
    one: 'Você tem um comentário não enviado, sobre {n} pedido:',
    other: 'Você tem comentários não enviados, sobre {n} pedidos:',
  },
  'Do not remind me again': 'Não me lembrar de novo',
  'Sign in': 'Entrar',
  'Sign out': 'Sair',
  Password: 'Senha',
  'Signed in as {name}': 'Conectado como {name}',
  'Sign in as a customer service representative.': 'Entre como representante de atendimento ao cliente.',
  'Enter your logon ID.': 'Digite seu ID de logon.',
  'Enter your password.': 'Digite sua senha.',
  'Your session has ended. Sign in again; what you typed is kept.': 'Sua sessão terminou. Entre novamente; o que você digitou foi mantido.',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'Sua sessão tinha terminado, então nada foi feito. Você está conectado novamente. Tentar de novo?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} não é representante de atendimento ao cliente. Saia e entre com o ID de logon de um representante.',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    'Não é possível entrar agora. Tente mais tarde ou pergunte ao seu administrador.',
  'The logon ID or password is not right. Check both and try again.':
    'O ID de logon ou a senha não está correto. Verifique ambos e tente novamente.',
  'This account is disabled. Ask your administrator to enable it.': 'Esta conta está desativada. Peça ao seu administrador que a ative.',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'Sua senha expirou. Defina uma nova na página de login da loja e volte.',
  'Too many attempts. Wait a minute, then try again.': 'Tentativas demais. Espere um minuto e tente novamente.',
  'This account is not activated yet.': 'Esta conta ainda não foi liberada.',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'Esta conta está bloqueada após muitas senhas erradas. Peça ao seu administrador que a desbloqueie.',
  'Your session ends within {n} minutes unless you go on working.': {
    one: 'Sua sessão termina em {n} minuto se você não continuar trabalhando.',
    other: 'Sua sessão termina em {n} minutos se você não continuar trabalhando.',
  },
};
