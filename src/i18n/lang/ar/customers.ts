/* Arabic: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'لا يُعثر إلا على العملاء المسجلين. يجب أن يكون معرّف الدخول كاملًا؛ ولغيره يكفي جزء.',
  'Enter at least one criterion.': 'أدخل معيارًا واحدًا على الأقل.',
  '{n} customers found': {
    zero: 'لم يُعثر على عملاء',
    one: 'عُثر على عميل واحد',
    two: 'عُثر على عميلين',
    few: 'عُثر على {n} عملاء',
    many: 'عُثر على {n} عميلًا',
    other: 'عُثر على {n} عميل',
  },
  '{n} of {total} customers': '{n} من {total} من العملاء',
  '{n} or more customers': '{n} عميل أو أكثر',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'لا يعطي HCL Commerce أكثر من هؤلاء. أضف معيارًا لترى عددًا أقل، أو اختر واحدًا أدناه.',
  'As HCL Commerce orders them.': 'بترتيب HCL Commerce.',
  'No customer matches': 'لا يوجد عميل مطابق',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'ليس للضيوف حساب: ابحث عن طلباتهم بدلًا من ذلك. تحقق من الإملاء أو استخدم معايير أقل.',
  '{n} customers of those found': {
    zero: 'لا عملاء من بين من عُثر عليهم',
    one: 'عميل واحد من بين من عُثر عليهم',
    two: 'عميلان من بين من عُثر عليهم',
    few: '{n} عملاء من بين من عُثر عليهم',
    many: '{n} عميلًا من بين من عُثر عليهم',
    other: '{n} عميل من بين من عُثر عليهم',
  },
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'لا يستطيع HCL Commerce البحث بحالة الحساب: هذا ينظر فقط في العملاء الذين عُثر عليهم وعددهم {n}.',
  Refine: 'تضييق النتائج',
  '{label} ({n})': '{label} ({n})',
  Customers: 'العملاء',
  Customer: 'العميل',
  Organization: 'المؤسسة',
  Account: 'الحساب',
  Contact: 'بيانات الاتصال',
  Actions: 'الإجراءات',
  'Actions for {customer}': 'إجراءات {customer}',
  'Contact of {customer}': 'بيانات اتصال {customer}',
  'Neither address nor phone nor email is known.': 'لا يُعرف عنوان ولا هاتف ولا بريد إلكتروني.',
  Enabled: 'مفعّل',
  Disabled: 'معطّل',
  'Enable the account of {customer}?': 'تفعيل حساب {customer}؟',
  '{who} will be able to sign in again.': 'سيتمكن {who} من تسجيل الدخول مجددًا.',
  'Disable the account of {customer}?': 'تعطيل حساب {customer}؟',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    'لن يتمكن {who} من تسجيل الدخول حتى يُفعّل الحساب مجددًا. الطلبات المقدَّمة من قبل لا تتأثر.',
  'Leave it enabled': 'إبقاؤه مفعّلًا',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'لا يمكن لأحد أن يقول الآن هل تم التنفيذ. انظر إلى الحساب مرة أخرى قبل أن تكرر ذلك.',
  Address: 'العنوان',
  'Guest: no account': 'ضيف: بلا حساب',
  'Works for the store': 'يعمل لدى المتجر',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'تعذرت قراءة هوية العميل. ومع ذلك فالطلبات أدناه له.',
  Show: 'عرض',
  'All orders': 'جميع الطلبات',
  Groups: 'مجموعات',
  'One status': 'حالة واحدة',
  Carts: 'سلال',
  'Approval pending or denied': 'موافقة معلقة أو مرفوضة',
  Open: 'مفتوحة',
  'Shipped or completed': 'مشحونة أو مكتملة',
  Canceled: 'ملغى',
  '{n} orders': {zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان', few: '{n} طلبات', many: '{n} طلبًا', other: '{n} طلب'},
  '{n} or more orders': '{n} طلب أو أكثر',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'لا توجد طلبات',
  'The newest come first.': 'الأحدث أولًا.',
  'Pages of orders': 'صفحات الطلبات',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'ليس للضيف حساب ولا سجل. هذه هي الطلبات التي يعثر عليها البحث حسب {what}؛ وليست سلال الضيوف بينها.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'ليس للضيف حساب ولا سجل، وهذا الضيف لم يترك بريدًا إلكترونيًا ولا هاتفًا ولا اسمًا مع رمز بريدي للبحث عنه.',
};
