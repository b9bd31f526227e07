/* Brazilian Portuguese: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Somente clientes cadastrados são encontrados. O ID de logon deve estar completo; do resto basta uma parte.',
  'Enter at least one criterion.': 'Digite pelo menos um critério.',
  '{n} customers found': {one: '{n} cliente encontrado', other: '{n} clientes encontrados'},
  '{n} of {total} customers': '{n} de {total} clientes',
  '{n} or more customers': '{n} ou mais clientes',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'O HCL Commerce não fornece mais do que estes. Adicione um critério para ver menos ou escolha um abaixo.',
  'As HCL Commerce orders them.': 'Na ordem do HCL Commerce.',
  'No customer matches': 'Nenhum cliente corresponde',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Convidados não têm conta: procure os pedidos deles. Verifique a grafia ou use menos critérios.',
  '{n} customers of those found': {one: '{n} cliente dos encontrados', other: '{n} clientes dos encontrados'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'O HCL Commerce não pesquisa pela situação da conta: aqui são examinados só os {n} clientes encontrados.',
  Refine: 'Refinar',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Clientes',
  Customer: 'Cliente',
  Organization: 'Organização',
  Account: 'Conta',
  Contact: 'Contato',
  Actions: 'Ações',
  'Actions for {customer}': 'Ações para {customer}',
  'Contact of {customer}': 'Contato de {customer}',
  'Neither address nor phone nor email is known.': 'Nem endereço, nem telefone, nem e-mail são conhecidos.',
  Enabled: 'Ativada',
  Disabled: 'Desativada',
  'Enable the account of {customer}?': 'Ativar a conta de {customer}?',
  '{who} will be able to sign in again.': '{who} poderá entrar novamente.',
  'Disable the account of {customer}?': 'Desativar a conta de {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who} não poderá entrar até que a conta seja ativada novamente. Pedidos já feitos não são afetados.',
  'Leave it enabled': 'Deixar ativada',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Ninguém pode dizer agora se foi feito. Veja a conta de novo antes de repetir.',
  Address: 'Endereço',
  'Guest: no account': 'Convidado: sem conta',
  'Works for the store': 'Trabalha para a loja',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Não foi possível ler quem é. Mesmo assim, os pedidos abaixo são do cliente.',
  Show: 'Mostrar',
  'All orders': 'Todos os pedidos',
  Groups: 'Grupos',
  'One status': 'Um status',
  Carts: 'Carrinhos',
  'Approval pending or denied': 'Aprovação pendente ou negada',
  Open: 'Abertos',
  'Shipped or completed': 'Enviados ou concluídos',
  Canceled: 'Cancelado',
  '{n} orders': {one: '{n} pedido', other: '{n} pedidos'},
  '{n} or more orders': '{n} ou mais pedidos',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Nenhum pedido',
  'The newest come first.': 'Os mais recentes primeiro.',
  'Pages of orders': 'Páginas de pedidos',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Um convidado não tem conta nem histórico. Estes são os pedidos que a pesquisa encontra por {what}; carrinhos de convidados não estão entre eles.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Um convidado não tem conta nem histórico, e este não deixou e-mail, telefone nem nome com CEP para pesquisar.',
};
