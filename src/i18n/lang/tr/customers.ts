/* Turkish: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'Yalnızca kayıtlı müşteriler bulunur. Oturum açma kimliği tam olmalı; diğerleri için bir parça yeter.',
  'Enter at least one criterion.': 'En az bir ölçüt girin.',
  '{n} customers found': '{n} müşteri bulundu',
  '{n} of {total} customers': '{total} müşteriden {n}',
  '{n} or more customers': '{n} veya daha fazla müşteri',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce bundan fazlasını vermez. Daha azını görmek için bir ölçüt ekleyin veya aşağıdan seçin.',
  'As HCL Commerce orders them.': 'HCL Commerce sıralamasıyla.',
  'No customer matches': 'Eşleşen müşteri yok',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'Konukların hesabı yoktur: bunun yerine siparişlerini arayın. Yazımı denetleyin veya daha az ölçüt kullanın.',
  '{n} customers of those found': 'Bulunanlardan {n} müşteri',
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce hesap durumuna göre arayamaz: yalnızca bulunan {n} müşteriye bakılır.',
  Refine: 'Daralt',
  '{label} ({n})': '{label} ({n})',
  Customers: 'Müşteriler',
  Customer: 'Müşteri',
  Organization: 'Kuruluş',
  Account: 'Hesap',
  Contact: 'İletişim',
  Actions: 'İşlemler',
  'Actions for {customer}': '{customer} için işlemler',
  'Contact of {customer}': '{customer} için iletişim',
  'Neither address nor phone nor email is known.': 'Adres, telefon ve e-posta bilinmiyor.',
  Enabled: 'Etkin',
  Disabled: 'Devre dışı',
  'Enable the account of {customer}?': '{customer} hesabı etkinleştirilsin mi?',
  '{who} will be able to sign in again.': '{who} yeniden oturum açabilecek.',
  'Disable the account of {customer}?': '{customer} hesabı devre dışı bırakılsın mı?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who}, hesap yeniden etkinleştirilene kadar oturum açamayacak. Verilmiş siparişler etkilenmez.',
  'Leave it enabled': 'Etkin bırak',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'Yapılıp yapılmadığını şimdi kimse söyleyemez. Yinelemeden önce hesaba yeniden bakın.',
  Address: 'Adres',
  'Guest: no account': 'Konuk: hesap yok',
  'Works for the store': 'Mağazada çalışıyor',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'Kim olduğu okunamadı. Aşağıdaki siparişler yine de bu müşterinin.',
  Show: 'Göster',
  'All orders': 'Tüm siparişler',
  Groups: 'Gruplar',
  'One status': 'Tek durum',
  Carts: 'Sepetler',
  'Approval pending or denied': 'Onay bekliyor veya reddedildi',
  Open: 'Açık',
  'Shipped or completed': 'Gönderilmiş veya tamamlanmış',
  Canceled: 'İptal edildi',
  '{n} orders': '{n} sipariş',
  '{n} or more orders': '{n} veya daha fazla sipariş',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'Sipariş yok',
  'The newest come first.': 'En yeniler önce.',
  'Pages of orders': 'Sipariş sayfaları',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'Konuğun hesabı ve geçmişi yoktur. Bunlar sipariş aramasının şununla bulduğu siparişler: {what}; konukların sepetleri aralarında değildir.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'Konuğun hesabı ve geçmişi yoktur; bu konuk aranacak e-posta, telefon veya posta kodlu ad da bırakmamış.',
};
