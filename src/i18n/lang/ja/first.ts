/* Japanese: what is seen first. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You are not signed in as a customer service representative.': '顧客サービス担当者としてサインインしていません。',
  'Order history': '注文履歴',
  Search: '検索',
  Clear: 'クリア',
  'Try again': '再試行',
  'Loading …': '読み込み中…',
  '–': '–',
  Guest: 'ゲスト',
  'For support: {code}': 'サポート用: {code}',
  'The server says: “{text}”': 'サーバーからのメッセージ: 「{text}」',
  'The order desk does not know which store it works for. Set store-id on <order-desk>.':
    '対象のストアが不明です。<order-desk> に store-id を設定してください。',
  'Find customers': '顧客の検索',
  'Logon ID': 'ログオン ID',
  'Back to Find customers': '「顧客の検索」に戻る',
  'You are not signed in, or your session has ended.': 'サインインしていないか、セッションが終了しました。',
  'Your logon ID may not do this. It needs the role of a CSR in this store.':
    'このログオン ID にはその権限がありません。このストアの顧客サービス担当者の役割が必要です。',
  'The server could not be reached. Check the connection and try again.':
    'サーバーに接続できません。接続を確認して、もう一度お試しください。',
  'The server took too long to answer. Try again.': 'サーバーの応答に時間がかかりすぎました。もう一度お試しください。',
  'The server has a problem. Try again in a moment.': 'サーバーに問題があります。しばらくしてからもう一度お試しください。',
  'Find orders': '注文の検索',
  'Order number': '注文番号',
  'Start date': '開始日',
  'End date': '終了日',
  'First name': '名',
  'Last name': '姓',
  'Street address': '番地',
  'Country or region': '国または地域',
  'State or province': '都道府県または州',
  City: '市区町村',
  'ZIP or postal code': '郵便番号',
  Phone: '電話',
  Email: 'E メール',
  'Organization name': '組織名',
  'Paste or type anything': '何でも貼り付けまたは入力',
  'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.':
    '注文番号、電話、E メール、住所ラベル、署名全体: 下の各欄に入力されます。',
  'Filled in: {boxes}.': '入力済み: {boxes}。',
  'There is nothing in it to read.': '読み取れるものがありません。',
  'This is more than 10,000 characters. Paste only the part with the name, the address or the number.':
    '10,000 文字を超えています。名前、住所、番号のある部分だけを貼り付けてください。',
  'This is no text that can be read.': '読み取れるテキストではありません。',
  'No order number, phone, email or address was recognized. Type what you know into the boxes below.':
    '注文番号、電話、E メール、住所を認識できませんでした。わかることを下の欄に入力してください。',
  'Recent and saved': '最近と保存済み',
  'Keyboard shortcuts': 'キーボードショートカット',
  Any: '指定なし',
  'More criteria': 'その他の条件',
  'With an order number, the other criteria are ignored.': '注文番号を指定すると、他の条件は無視されます。',
  'Enter an order number, or at least one other criterion.': '注文番号、または他の条件を 1 つ以上入力してください。',
  'An order number has digits only.': '注文番号は数字だけです。',
  'Enter a date of the calendar, such as 2026-04-12.': '2026-04-12 のように、実在する日付を入力してください。',
  'This day is yet to come: no order was placed after it.': 'この日はまだ来ていません: 以降の注文はありません。',
  'The end date is before the start date.': '終了日が開始日より前です。',
  'At most 40 characters can be searched.': '検索できるのは 40 文字までです。',
  'Locked by you': 'あなたがロック中',
  'Customer Service': '顧客サービス',
  'Back to Find orders': '「注文の検索」に戻る',
  'Back to Locked by you': '「あなたがロック中」に戻る',
  'Back to What I did today': '「今日の操作」に戻る',
  'Back to Order history': '「注文履歴」に戻る',
  'You still hold the locks of {n} orders. They stay locked when the session is over.':
    'まだ {n} 件の注文のロックを保持しています。セッションが終了してもロックされたままです。',
  'You have comments that are not sent, on {n} orders:': '{n} 件の注文に未送信のコメントがあります:',
  'Do not remind me again': '今後知らせない',
  'Sign in': 'サインイン',
  'Sign out': 'サインアウト',
  Password: 'パスワード',
  'Signed in as {name}': '{name} としてサインイン中',
  'Sign in as a customer service representative.': '顧客サービス担当者としてサインインしてください。',
  'Enter your logon ID.': 'ログオン ID を入力してください。',
  'Enter your password.': 'パスワードを入力してください。',
  'Your session has ended. Sign in again; what you typed is kept.':
    'セッションが終了しました。もう一度サインインしてください。入力した内容は残っています。',
  'Your session had ended, so nothing was done. You are signed in again. Try again?':
    'セッションが終了していたため、何も実行されませんでした。再びサインインしています。再試行しますか?',
  '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.':
    '{name} は顧客サービス担当者ではありません。サインアウトして、担当者のログオン ID でサインインしてください。',
  'Signing in is not possible now. Try again later, or ask your administrator.':
    '今はサインインできません。後でもう一度試すか、管理者にお問い合わせください。',
  'The logon ID or password is not right. Check both and try again.':
    'ログオン ID またはパスワードが正しくありません。両方を確認して、もう一度お試しください。',
  'This account is disabled. Ask your administrator to enable it.': 'このアカウントは無効です。管理者に有効化を依頼してください。',
  'Your password has expired. Set a new one on the store’s sign-in page, then come back.':
    'パスワードの有効期限が切れています。ストアのサインインページで新しいパスワードを設定してから、戻ってください。',
  'Too many attempts. Wait a minute, then try again.': '試行回数が多すぎます。1 分待ってから、もう一度お試しください。',
  'This account is not activated yet.': 'このアカウントはまだ使用開始されていません。',
  'This account is locked after too many wrong passwords. Ask your administrator to unlock it.':
    'パスワードの誤りが多すぎたため、このアカウントはロックされています。管理者に解除を依頼してください。',
  'Your session ends within {n} minutes unless you go on working.': '作業を続けないと、{n} 分以内にセッションが終了します。',
};
