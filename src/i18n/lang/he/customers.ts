/* Hebrew: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    'נמצאים רק לקוחות רשומים. מזהה הכניסה צריך להיות שלם; בכל השאר די בחלק.',
  'Enter at least one criterion.': 'יש להזין לפחות קריטריון אחד.',
  '{n} customers found': {one: 'נמצא לקוח אחד', two: 'נמצאו שני לקוחות', other: 'נמצאו {n} לקוחות'},
  '{n} of {total} customers': '{n} מתוך {total} לקוחות',
  '{n} or more customers': '{n} לקוחות או יותר',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce אינו נותן יותר מאלה. יש להוסיף קריטריון כדי לראות פחות, או לבחור אחד למטה.',
  'As HCL Commerce orders them.': 'בסדר של HCL Commerce.',
  'No customer matches': 'אין לקוח מתאים',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    'לאורחים אין חשבון: יש לחפש את ההזמנות שלהם. יש לבדוק את האיות או להשתמש בפחות קריטריונים.',
  '{n} customers of those found': {one: 'לקוח אחד מאלה שנמצאו', two: 'שני לקוחות מאלה שנמצאו', other: '{n} לקוחות מאלה שנמצאו'},
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce אינו יכול לחפש לפי מצב החשבון: כאן נבדקים רק {n} הלקוחות שנמצאו.',
  Refine: 'צמצום',
  '{label} ({n})': '{label} ({n})',
  Customers: 'לקוחות',
  Customer: 'לקוח',
  Organization: 'ארגון',
  Account: 'חשבון',
  Contact: 'פרטי קשר',
  Actions: 'פעולות',
  'Actions for {customer}': 'פעולות עבור {customer}',
  'Contact of {customer}': 'פרטי קשר של {customer}',
  'Neither address nor phone nor email is known.': 'לא ידועים כתובת, טלפון או דוא״ל.',
  Enabled: 'מופעל',
  Disabled: 'מושבת',
  'Enable the account of {customer}?': 'להפעיל את החשבון של {customer}?',
  '{who} will be able to sign in again.': '{who}: הכניסה תתאפשר שוב.',
  'Disable the account of {customer}?': 'להשבית את החשבון של {customer}?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '{who}: הכניסה לא תתאפשר עד שהחשבון יופעל שוב. הזמנות שכבר בוצעו אינן מושפעות.',
  'Leave it enabled': 'להשאיר מופעל',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    'אין לדעת עכשיו אם הפעולה בוצעה. יש להסתכל שוב בחשבון לפני שחוזרים עליה.',
  Address: 'כתובת',
  'Guest: no account': 'אורח: אין חשבון',
  'Works for the store': 'עובד בחנות',
  'Who this is could not be read. The orders below are of the customer all the same.':
    'לא ניתן לקרוא מי זה. ההזמנות שלהלן הן בכל זאת של הלקוח.',
  Show: 'הצגה',
  'All orders': 'כל ההזמנות',
  Groups: 'קבוצות',
  'One status': 'מצב אחד',
  Carts: 'עגלות',
  'Approval pending or denied': 'אישור ממתין או נדחה',
  Open: 'פתוחות',
  'Shipped or completed': 'נשלחו או הושלמו',
  Canceled: 'בוטלה',
  '{n} orders': {one: 'הזמנה אחת', two: 'שתי הזמנות', other: '{n} הזמנות'},
  '{n} or more orders': '{n} הזמנות או יותר',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': 'אין הזמנות',
  'The newest come first.': 'החדשות תחילה.',
  'Pages of orders': 'עמודי הזמנות',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    'לאורח אין חשבון ואין היסטוריה. אלה ההזמנות שחיפוש ההזמנות מוצא לפי {what}; עגלות של אורחים אינן ביניהן.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    'לאורח אין חשבון ואין היסטוריה, ואורח זה לא השאיר דוא״ל, טלפון או שם עם מיקוד שאפשר לחפש.',
};
