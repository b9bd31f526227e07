/* Traditional Chinese: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    '只能找到註冊客戶。登入 ID 必須完整；其他條件只需一部分。',
  'Enter at least one criterion.': '請至少輸入一個條件。',
  '{n} customers found': '找到 {n} 位客戶',
  '{n} of {total} customers': '{total} 位客戶中的 {n} 位',
  '{n} or more customers': '{n} 位以上的客戶',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce 最多提供這些。請新增條件以縮小範圍，或從下方選擇。',
  'As HCL Commerce orders them.': '依 HCL Commerce 的順序。',
  'No customer matches': '沒有相符的客戶',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    '訪客沒有帳戶：請改為尋找其訂單。請檢查拼字，或減少條件。',
  '{n} customers of those found': '已找到客戶中的 {n} 位',
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce 無法依帳戶狀態搜尋：此處僅在已找到的 {n} 位客戶中尋找。',
  Refine: '縮小範圍',
  '{label} ({n})': '{label} ({n})',
  Customers: '客戶',
  Customer: '客戶',
  Organization: '組織',
  Account: '帳戶',
  Contact: '聯絡資訊',
  Actions: '動作',
  'Actions for {customer}': '{customer} 的動作',
  'Contact of {customer}': '{customer} 的聯絡資訊',
  'Neither address nor phone nor email is known.': '地址、電話和電子郵件均不明。',
  Enabled: '已啟用',
  Disabled: '已停用',
  'Enable the account of {customer}?': '啟用 {customer} 的帳戶？',
  '{who} will be able to sign in again.': '{who} 將可以重新登入。',
  'Disable the account of {customer}?': '停用 {customer} 的帳戶？',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '在帳戶重新啟用之前，{who} 將無法登入。已下的訂單不受影響。',
  'Leave it enabled': '保持啟用',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    '目前無法確定是否已執行。請再次檢視帳戶，然後再重複。',
  Address: '地址',
  'Guest: no account': '訪客：無帳戶',
  'Works for the store': '商店人員',
  'Who this is could not be read. The orders below are of the customer all the same.': '無法讀取客戶身分。下方的訂單仍屬於該客戶。',
  Show: '顯示',
  'All orders': '所有訂單',
  Groups: '群組',
  'One status': '單一狀態',
  Carts: '購物車',
  'Approval pending or denied': '核准擱置中或遭拒',
  Open: '未完成',
  'Shipped or completed': '已出貨或已完成',
  Canceled: '已取消',
  '{n} orders': '{n} 張訂單',
  '{n} or more orders': '{n} 張以上的訂單',
  '{filter}: {count}': '{filter}：{count}',
  'No orders': '沒有訂單',
  'The newest come first.': '最新的在前。',
  'Pages of orders': '訂單頁',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    '訪客沒有帳戶和歷程。這些是訂單搜尋依{what}找到的訂單；其中不包括訪客的購物車。',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    '訪客沒有帳戶和歷程，而且這位訪客未留下可供搜尋的電子郵件、電話或附郵遞區號的姓名。',
};
