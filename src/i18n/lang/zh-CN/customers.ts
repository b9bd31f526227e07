/* Simplified Chinese: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    '只能找到注册客户。登录标识必须完整；其他条件只需一部分。',
  'Enter at least one criterion.': '请至少输入一个条件。',
  '{n} customers found': '找到 {n} 位客户',
  '{n} of {total} customers': '{total} 位客户中的 {n} 位',
  '{n} or more customers': '{n} 位或更多客户',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce 最多提供这些。添加条件以缩小范围，或从下方选择。',
  'As HCL Commerce orders them.': '按 HCL Commerce 的顺序。',
  'No customer matches': '没有匹配的客户',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    '访客没有帐户：请改为查找其订单。请检查拼写，或减少条件。',
  '{n} customers of those found': '已找到客户中的 {n} 位',
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce 无法按帐户状态搜索：此处仅在已找到的 {n} 位客户中查找。',
  Refine: '缩小范围',
  '{label} ({n})': '{label} ({n})',
  Customers: '客户',
  Customer: '客户',
  Organization: '组织',
  Account: '帐户',
  Contact: '联系方式',
  Actions: '操作',
  'Actions for {customer}': '{customer} 的操作',
  'Contact of {customer}': '{customer} 的联系方式',
  'Neither address nor phone nor email is known.': '地址、电话和电子邮件均未知。',
  Enabled: '已启用',
  Disabled: '已禁用',
  'Enable the account of {customer}?': '启用 {customer} 的帐户？',
  '{who} will be able to sign in again.': '{who} 将可以重新登录。',
  'Disable the account of {customer}?': '禁用 {customer} 的帐户？',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '在帐户重新启用之前，{who} 将无法登录。已下的订单不受影响。',
  'Leave it enabled': '保持启用',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    '目前无法确定操作是否已执行。请再次查看帐户，然后再重复操作。',
  Address: '地址',
  'Guest: no account': '访客：无帐户',
  'Works for the store': '商店工作人员',
  'Who this is could not be read. The orders below are of the customer all the same.': '无法读取客户身份。下面的订单仍属于该客户。',
  Show: '显示',
  'All orders': '所有订单',
  Groups: '分组',
  'One status': '单一状态',
  Carts: '购物车',
  'Approval pending or denied': '核准暂挂或被拒',
  Open: '未完成',
  'Shipped or completed': '已发货或已完成',
  Canceled: '已取消',
  '{n} orders': '{n} 个订单',
  '{n} or more orders': '{n} 个或更多订单',
  '{filter}: {count}': '{filter}：{count}',
  'No orders': '没有订单',
  'The newest come first.': '最新的在前。',
  'Pages of orders': '订单页',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    '访客没有帐户和历史记录。这些是订单搜索按{what}找到的订单；其中不包括访客的购物车。',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    '访客没有帐户和历史记录，而且该访客未留下可供搜索的电子邮件、电话或带邮政编码的姓名。',
};
