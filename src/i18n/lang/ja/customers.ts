/* Japanese: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    '検索できるのは登録顧客だけです。ログオン ID は全体を、その他は一部だけを入力できます。',
  'Enter at least one criterion.': '条件を 1 つ以上入力してください。',
  '{n} customers found': '{n} 人の顧客が見つかりました',
  '{n} of {total} customers': '顧客 {total} 人中 {n} 人',
  '{n} or more customers': '{n} 人以上の顧客',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce が返すのはここまでです。条件を追加して絞り込むか、下から選択してください。',
  'As HCL Commerce orders them.': 'HCL Commerce の順序です。',
  'No customer matches': '一致する顧客はいません',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'ゲストにはアカウントがありません: 代わりに注文を検索してください。つづりを確認するか、条件を減らしてください。',
  '{n} customers of those found': '見つかった顧客のうち {n} 人',
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce はアカウントの状態で検索できません: 見つかった {n} 人の顧客だけを対象にします。',
  Refine: '絞り込み',
  '{label} ({n})': '{label} ({n})',
  Customers: '顧客',
  Customer: '顧客',
  Organization: '組織',
  Account: 'アカウント',
  Contact: '連絡先',
  Actions: '操作',
  'Actions for {customer}': '{customer} の操作',
  'Contact of {customer}': '{customer} の連絡先',
  'Neither address nor phone nor email is known.': '住所、電話、E メールのいずれも不明です。',
  Enabled: '有効',
  Disabled: '無効',
  'Enable the account of {customer}?': '{customer} のアカウントを有効にしますか?',
  '{who} will be able to sign in again.': '{who} は再びサインインできるようになります。',
  'Disable the account of {customer}?': '{customer} のアカウントを無効にしますか?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    'アカウントが再び有効になるまで、{who} はサインインできません。すでに行われた注文には影響しません。',
  'Leave it enabled': '有効のままにする',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    '実行されたかどうか今は確認できません。繰り返す前に、もう一度アカウントを確認してください。',
  Address: '住所',
  'Guest: no account': 'ゲスト: アカウントなし',
  'Works for the store': 'ストアの担当者',
  'Who this is could not be read. The orders below are of the customer all the same.':
    '顧客を読み取れませんでした。下の注文はこの顧客のものです。',
  Show: '表示',
  'All orders': 'すべての注文',
  Groups: 'グループ',
  'One status': '1 つの状況',
  Carts: 'カート',
  'Approval pending or denied': '承認待ちまたは却下',
  Open: '未完了',
  'Shipped or completed': '出荷済みまたは完了',
  Canceled: '取り消し済み',
  '{n} orders': '{n} 件の注文',
  '{n} or more orders': '{n} 件以上の注文',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': '注文はありません',
  'The newest come first.': '新しい順です。',
  'Pages of orders': '注文のページ',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'ゲストにはアカウントも履歴もありません。これは注文検索が {what} で見つけた注文です。ゲストのカートは含まれません。',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'ゲストにはアカウントも履歴もありません。このゲストには、検索に使える E メール、電話、郵便番号付きの名前がありません。',
};
