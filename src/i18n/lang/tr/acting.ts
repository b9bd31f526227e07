/* Turkish: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': '{orderId} numaralı siparişi kilitlediniz.',
  'You have taken over the lock of order {orderId}.': '{orderId} numaralı siparişin kilidini devraldınız.',
  'You have taken over and unlocked order {orderId}.': '{orderId} numaralı siparişi devraldınız ve kilidini açtınız.',
  'Order {orderId} is unlocked.': '{orderId} numaralı siparişin kilidi açıldı.',
  'Order {orderId} is canceled.': '{orderId} numaralı sipariş iptal edildi.',
  '{n} order items were added to the cart of {customer}.': '{customer} adlı müşterinin sepetine {n} sipariş kalemi eklendi.',
  'The comment was added.': 'Yorum eklendi.',
  'The account of {customer} is enabled.': '{customer} hesabı etkin.',
  'The account of {customer} is disabled.': '{customer} hesabı devre dışı.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    'Hiçbir şey eklenmedi: {orderId} numaralı siparişin hiçbir kalemi artık sipariş edilemiyor.',
  'Open cart {cartId}': '{cartId} numaralı sepeti aç',
  'Cancel order {orderId}?': '{orderId} numaralı sipariş iptal edilsin mi?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    '{customer} adlı müşterinin {orderId} numaralı siparişi ({status}, {total}) iptal edilecek ve ayrılan stoku geri verilecek. Bu geri alınamaz. Ödeme tahsil edildiyse iade gerekip gerekmediğini denetleyin.',
  'Keep order': 'Siparişi koru',
  'Re-order {orderId}?': '{orderId} yeniden sipariş edilsin mi?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    '{orderId} numaralı siparişin kalemleri {customer} adlı müşterinin sepetine eklenecek. Sepettekiler kalır.',
  'Not now': 'Şimdi değil',
  'Only pending orders can be locked.': 'Yalnızca bekleyen siparişler kilitlenebilir.',
  'You have locked this order already.': 'Bu siparişi zaten kilitlediniz.',
  'Nobody has locked this order.': 'Bu siparişi kimse kilitlemedi.',
  'This order is still a cart: there is nothing to re-order.': 'Bu sipariş hâlâ bir sepet: yeniden sipariş edilecek bir şey yok.',
  'The order does not say whose it is, so there is no cart to add to.':
    'Siparişin kime ait olduğu belirtilmemiş, bu yüzden eklenecek bir sepet yok.',
  '{holder} has locked this order.': '{holder} bu siparişi kilitledi.',
  'This order is locked by {holder}, not by you.': 'Bu sipariş sizin değil, {holder} tarafından kilitlendi.',
  'Only the account of a registered customer can be enabled or disabled here.':
    'Burada yalnızca kayıtlı bir müşterinin hesabı etkinleştirilebilir veya devre dışı bırakılabilir.',
  'This is your own account. Somebody else must enable or disable it.':
    'Bu sizin kendi hesabınız. Başka biri etkinleştirmeli veya devre dışı bırakmalı.',
  'This account is enabled already.': 'Bu hesap zaten etkin.',
  'This account is disabled already.': 'Bu hesap zaten devre dışı.',
  'The customer’s cart is locked by {holder}.': 'Müşterinin sepeti {holder} tarafından kilitlendi.',
  'An order with the status “{status}” cannot be canceled.': 'Durumu “{status}” olan bir sipariş iptal edilemez.',
  'You have taken over the lock of this order, but it is not unlocked.': 'Bu siparişin kilidini devraldınız, ancak kilit açılmadı.',
  'Take it over first.': 'Önce devralın.',
  'Take over and unlock the cart first.': 'Önce sepeti devralıp kilidini açın.',
  'Unlock it now.': 'Kilidini şimdi açın.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'Oturumunuz sona ermişti, bu yüzden hiçbir şey yapılmadı. Henüz açmadıysanız oturum açıp yeniden deneyin.',
  'Nothing was done.': 'Hiçbir şey yapılmadı.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'Yanıt kayboldu; yapılıp yapılmadığını kimse söyleyemez. Bu arada başka biri işlem yapmış olabilir:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'Baktığınızdan beri bu sipariş değişti. Hiçbir şey yapılmadı; yeniden karar verin.',
  'What has changed': 'Ne değişti',
  What: 'Ne',
  'When you looked': 'Baktığınızda',
  Now: 'Şimdi',
  Status: 'Durum',
  'Lock of the order': 'Siparişin kilidi',
  Total: 'Toplam',
  'Order items': 'Sipariş kalemleri',
  'Last comment': 'Son yorum',
  'The customer’s cart': 'Müşterinin sepeti',
  'Lock of the customer’s cart': 'Müşterinin sepetinin kilidi',
  'Order items in the customer’s cart': 'Müşterinin sepetindeki kalemler',
  'It was not done. You can safely try again.': 'Yapılmadı. Güvenle yeniden deneyebilirsiniz.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'Yapılmadı. Güvenle yeniden deneyebilirsiniz. Sunucu gecikip yine de yaparsa, yeniden gönderilmeden önce görülür.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'Yalnızca ilk yarısı yapıldı: kilidi devralmıştınız, ancak siparişin kilidini siz açmadınız.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'Yapılıp yapılmadığını şimdi kimse söyleyemez. Yinelemeden önce siparişe yeniden bakın.',
  'No comments yet.': 'Henüz yorum yok.',
  '{n} of {total}': '{n} / {total}',
  'Show older comments': 'Eski yorumları göster',
  '{name} (you)': '{name} (siz)',
  Comment: 'Yorum',
  '{n} bytes left': '{n} bayt kaldı',
  '{n} bytes too long': '{n} bayt fazla',
  'Write a comment first.': 'Önce bir yorum yazın.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'Yorum çok uzun. HCL Commerce 3.000 bayt saklar; Türkçe harfler, diğer yazılar ve emojiler 2 ila 4 bayt tutar.',
  'Draft of {time}, not sent yet.': '{time} tarihli taslak, henüz gönderilmedi.',
  'Ready texts': 'Hazır metinler',
  'The order could not be read: fill in yourself what stands in braces.': 'Sipariş okunamadı: süslü ayraçların içini kendiniz doldurun.',
  'There is no such order in this store. Check the order number.': 'Bu mağazada böyle bir sipariş yok. Sipariş numarasını denetleyin.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'Kilit eskisi gibi değil: biri az önce bu siparişi kilitlemiş, kilidini açmış veya devralmış olabilir.',
  'The server did not accept this.': 'Sunucu bunu kabul etmedi.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'Sunucunun yanıtı okunamadı. Araya bir oturum açma sayfası veya vekil sunucu girmiş olabilir.',
  'This page did not allow it.': 'Bu sayfa izin vermedi.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'Mağaza bu sayfanın güvenlik belirtecini kabul etmedi, bu yüzden hiçbir şey yapılmadı. Sayfayı yeniden yükleyip yeniden deneyin.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    '<order-desk> üzerindeki hcl-version sunucununki değil; sunucu sipariş kalemlerini atlıyor. 8, 9.0 veya 9.1 ayarlayın.',
  'There is no such customer in this store.': 'Bu mağazada böyle bir müşteri yok.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'Başka biri kilitlemiş. Hiçbir şey değişmedi. Kilidi devralıp yeniden deneyin.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'Kilit artık sizde değil: biri açmış veya devralmış olabilir. Hiçbir şey değişmedi.',
  'The status of the order does not allow this any more. Nothing was changed.':
    'Siparişin durumu buna artık izin vermiyor. Hiçbir şey değişmedi.',
  'Reason for canceling': 'İptal nedeni',
  'Reason for canceling (optional)': 'İptal nedeni (isteğe bağlı)',
  'Reason for taking over': 'Devralma nedeni',
  'Reason for taking over (optional)': 'Devralma nedeni (isteğe bağlı)',
  'No reason': 'Neden yok',
  'Choose a reason': 'Bir neden seçin',
  'Another reason': 'Başka bir neden',
  'Which reason?': 'Hangi neden?',
  'It is added to the order as a comment.': 'Siparişe yorum olarak eklenir.',
  'Give a reason: this store wants one.': 'Bir neden belirtin: bu mağaza bunu ister.',
  'The reason is too long for a comment.': 'Neden, bir yorum için çok uzun.',
  'Reason for canceling: {reason}': 'İptal nedeni: {reason}',
  'Reason for taking over: {reason}': 'Devralma nedeni: {reason}',
  'written by the order desk': 'otomatik yazıldı',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'Neden yorum olarak eklenemedi. Siparişin yorumlarıyla birlikte saklandı: oradan ekleyin.',
  'The order is still a cart: the customer cannot check it out any more.': 'Sipariş hâlâ bir sepet: müşteri artık tamamlayamaz.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'İlgili ödeme: {payments}. Tahsil edilmiş olsa da sipariş iptal edilir; iptalle para iade edilmez.',
  'Take over the lock of order {orderId}?': '{orderId} numaralı siparişin kilidi devralınsın mı?',
  '{holder} has locked this order and will lose the lock.': '{holder} bu siparişi kilitledi ve kilidi kaybedecek.',
  'Leave it': 'Olduğu gibi bırak',
};
