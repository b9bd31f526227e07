/* Japanese: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': '注文 {orderId} をロックしました。',
  'You have taken over the lock of order {orderId}.': '注文 {orderId} のロックを引き継ぎました。',
  'You have taken over and unlocked order {orderId}.': '注文 {orderId} を引き継いでロック解除しました。',
  'Order {orderId} is unlocked.': '注文 {orderId} のロックは解除されています。',
  'Order {orderId} is canceled.': '注文 {orderId} は取り消されました。',
  '{n} order items were added to the cart of {customer}.': '{customer} のカートに注文品目を {n} 件追加しました。',
  'The comment was added.': 'コメントを追加しました。',
  'The account of {customer} is enabled.': '{customer} のアカウントは有効です。',
  'The account of {customer} is disabled.': '{customer} のアカウントは無効です。',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    '何も追加されませんでした: 注文 {orderId} の品目はもう注文できません。',
  'Open cart {cartId}': 'カート {cartId} を開く',
  'Cancel order {orderId}?': '注文 {orderId} を取り消しますか?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    '{customer} の注文 {orderId} ({status}、{total}) を取り消し、引き当て在庫を戻します。元に戻すことはできません。支払いが入金済みの場合は、返金が必要か確認してください。',
  'Keep order': '注文を残す',
  'Re-order {orderId}?': '{orderId} を再注文しますか?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    '注文 {orderId} の品目を {customer} のカートに追加します。カートの中身はそのまま残ります。',
  'Not now': '今はしない',
  'Only pending orders can be locked.': 'ロックできるのは保留中の注文だけです。',
  'You have locked this order already.': 'この注文はすでにロックしています。',
  'Nobody has locked this order.': 'この注文は誰もロックしていません。',
  'This order is still a cart: there is nothing to re-order.': 'この注文はまだカートです: 再注文するものがありません。',
  'The order does not say whose it is, so there is no cart to add to.': '注文に顧客の記載がないため、追加先のカートがありません。',
  '{holder} has locked this order.': '{holder} がこの注文をロックしています。',
  'This order is locked by {holder}, not by you.': 'この注文をロックしているのはあなたではなく {holder} です。',
  'Only the account of a registered customer can be enabled or disabled here.':
    'ここで有効化・無効化できるのは、登録顧客のアカウントだけです。',
  'This is your own account. Somebody else must enable or disable it.':
    'これはあなた自身のアカウントです。有効化・無効化は他の人が行う必要があります。',
  'This account is enabled already.': 'このアカウントはすでに有効です。',
  'This account is disabled already.': 'このアカウントはすでに無効です。',
  'The customer’s cart is locked by {holder}.': '顧客のカートは {holder} がロックしています。',
  'An order with the status “{status}” cannot be canceled.': '状況が「{status}」の注文は取り消せません。',
  'You have taken over the lock of this order, but it is not unlocked.': 'この注文のロックを引き継ぎましたが、解除されていません。',
  'Take it over first.': '先に引き継いでください。',
  'Take over and unlock the cart first.': '先にカートを引き継いでロック解除してください。',
  'Unlock it now.': '今すぐロック解除してください。',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'セッションが終了していたため、何も実行されませんでした。まだの場合はサインインして、もう一度お試しください。',
  'Nothing was done.': '何も実行されませんでした。',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    '応答が失われ、実行されたかどうか確認できません。その間に他の人が操作した可能性があります:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'この注文はご覧になった後に変更されています。何も実行されていません。もう一度判断してください。',
  'What has changed': '変更点',
  What: '項目',
  'When you looked': 'ご覧になった時点',
  Now: '現在',
  Status: '状況',
  'Lock of the order': '注文のロック',
  Total: '合計',
  'Order items': '注文品目',
  'Last comment': '最新のコメント',
  'The customer’s cart': '顧客のカート',
  'Lock of the customer’s cart': '顧客のカートのロック',
  'Order items in the customer’s cart': '顧客のカート内の品目',
  'It was not done. You can safely try again.': '実行されませんでした。安全に再試行できます。',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    '実行されませんでした。安全に再試行できます。サーバーが遅れて実行した場合は、再送信の前に検出されます。',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    '前半だけ実行されました: ロックは引き継ぎましたが、注文のロックを解除したのはあなたではありません。',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    '実行されたかどうか今は確認できません。繰り返す前に、もう一度注文を確認してください。',
  'No comments yet.': 'コメントはまだありません。',
  '{n} of {total}': '{n} / {total}',
  'Show older comments': '以前のコメントを表示',
  '{name} (you)': '{name} (あなた)',
  Comment: 'コメント',
  '{n} bytes left': '残り {n} バイト',
  '{n} bytes too long': '{n} バイト超過',
  'Write a comment first.': '先にコメントを入力してください。',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'コメントが長すぎます。HCL Commerce が保存できるのは 3,000 バイトです。漢字、かな、アクセント文字、絵文字は 1 文字につき 2 ～ 4 バイトです。',
  'Draft of {time}, not sent yet.': '{time} の下書き、未送信。',
  'Ready texts': '定型文',
  'The order could not be read: fill in yourself what stands in braces.':
    '注文を読み取れませんでした: 中括弧の部分はご自分で入力してください。',
  'There is no such order in this store. Check the order number.': 'このストアにそのような注文はありません。注文番号を確認してください。',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'ロックの状態が変わりました: 誰かがこの注文をロック、解除、または引き継いだ可能性があります。',
  'The server did not accept this.': 'サーバーが受け付けませんでした。',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'サーバーの応答を読み取れませんでした。サインインページやプロキシーが介在した可能性があります。',
  'This page did not allow it.': 'このページでは許可されませんでした。',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'このページのセキュリティートークンがストアに受け付けられなかったため、何も実行されませんでした。ページを再読み込みしてから、もう一度お試しください。',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    '<order-desk> の hcl-version がサーバーと異なり、注文品目が省かれています。8、9.0、9.1 のいずれかを設定してください。',
  'There is no such customer in this store.': 'このストアにそのような顧客はいません。',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    '他の人がロックしています。何も変更されていません。ロックを引き継いでから、もう一度お試しください。',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'ロックはもうあなたのものではありません: 誰かが解除または引き継いだ可能性があります。何も変更されていません。',
  'The status of the order does not allow this any more. Nothing was changed.':
    '注文の状況により、この操作はもうできません。何も変更されていません。',
  'Reason for canceling': '取り消しの理由',
  'Reason for canceling (optional)': '取り消しの理由 (任意)',
  'Reason for taking over': '引き継ぎの理由',
  'Reason for taking over (optional)': '引き継ぎの理由 (任意)',
  'No reason': '理由なし',
  'Choose a reason': '理由を選択',
  'Another reason': 'その他の理由',
  'Which reason?': 'どのような理由ですか?',
  'It is added to the order as a comment.': '注文にコメントとして追加されます。',
  'Give a reason: this store wants one.': '理由を入力してください: このストアでは必須です。',
  'The reason is too long for a comment.': '理由が長すぎてコメントにできません。',
  'Reason for canceling: {reason}': '取り消しの理由: {reason}',
  'Reason for taking over: {reason}': '引き継ぎの理由: {reason}',
  'written by the order desk': 'このツールによる記入',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    '理由をコメントとして追加できませんでした。注文のコメントとともに保存されています: そこから追加してください。',
  'The order is still a cart: the customer cannot check it out any more.': '注文はまだカートです: 顧客はチェックアウトできなくなります。',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    '支払い: {payments}。入金済みでも注文は取り消されます。取り消しによる返金はありません。',
  'Take over the lock of order {orderId}?': '注文 {orderId} のロックを引き継ぎますか?',
  '{holder} has locked this order and will lose the lock.': '{holder} がこの注文をロックしており、ロックを失います。',
  'Leave it': 'そのままにする',
};
