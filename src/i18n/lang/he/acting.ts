/* Hebrew: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': 'נעלת את הזמנה {orderId}.',
  'You have taken over the lock of order {orderId}.': 'קיבלת לידיך את הנעילה של הזמנה {orderId}.',
  'You have taken over and unlocked order {orderId}.': 'קיבלת לידיך את הזמנה {orderId} ושחררת את נעילתה.',
  'Order {orderId} is unlocked.': 'הזמנה {orderId} אינה נעולה עוד.',
  'Order {orderId} is canceled.': 'הזמנה {orderId} בוטלה.',
  '{n} order items were added to the cart of {customer}.': {
    one: 'פריט אחד נוסף לעגלה של {customer}.',
    two: 'שני פריטים נוספו לעגלה של {customer}.',
    other: '{n} פריטים נוספו לעגלה של {customer}.',
  },
  'The comment was added.': 'ההערה נוספה.',
  'The account of {customer} is enabled.': 'החשבון של {customer} מופעל.',
  'The account of {customer} is disabled.': 'החשבון של {customer} מושבת.',
  'Nothing was added: no item of order {orderId} can be ordered any more.': 'לא נוסף דבר: לא ניתן עוד להזמין אף פריט מהזמנה {orderId}.',
  'Open cart {cartId}': 'פתיחת עגלה {cartId}',
  'Cancel order {orderId}?': 'לבטל את הזמנה {orderId}?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    'הזמנה {orderId} ({status}, {total}) של {customer} תבוטל והמלאי השמור לה יוחזר. לא ניתן לבטל פעולה זו. אם נגבה תשלום, יש לבדוק אם מגיע החזר.',
  'Keep order': 'השארת ההזמנה',
  'Re-order {orderId}?': 'להזמין שוב את {orderId}?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    'פריטים מהזמנה {orderId} יתווספו לעגלה של {customer}. מה שכבר בעגלה נשאר בה.',
  'Not now': 'לא עכשיו',
  'Only pending orders can be locked.': 'ניתן לנעול רק הזמנות ממתינות.',
  'You have locked this order already.': 'כבר נעלת הזמנה זו.',
  'Nobody has locked this order.': 'איש לא נעל הזמנה זו.',
  'This order is still a cart: there is nothing to re-order.': 'הזמנה זו היא עדיין עגלה: אין מה להזמין שוב.',
  'The order does not say whose it is, so there is no cart to add to.': 'ההזמנה אינה מציינת של מי היא, ולכן אין עגלה להוסיף אליה.',
  '{holder} has locked this order.': 'ההזמנה ננעלה בידי {holder}.',
  'This order is locked by {holder}, not by you.': 'ההזמנה נעולה בידי {holder}, לא בידיך.',
  'Only the account of a registered customer can be enabled or disabled here.': 'כאן ניתן להפעיל או להשבית רק חשבון של לקוח רשום.',
  'This is your own account. Somebody else must enable or disable it.': 'זה החשבון שלך. אדם אחר צריך להפעיל או להשבית אותו.',
  'This account is enabled already.': 'חשבון זה כבר מופעל.',
  'This account is disabled already.': 'חשבון זה כבר מושבת.',
  'The customer’s cart is locked by {holder}.': 'עגלת הלקוח נעולה בידי {holder}.',
  'An order with the status “{status}” cannot be canceled.': 'לא ניתן לבטל הזמנה שמצבה ”{status}”.',
  'You have taken over the lock of this order, but it is not unlocked.': 'קיבלת לידיך את נעילת ההזמנה, אך היא לא שוחררה.',
  'Take it over first.': 'יש לקבל אותה לידיך תחילה.',
  'Take over and unlock the cart first.': 'יש לקבל לידיך ולשחרר את העגלה תחילה.',
  'Unlock it now.': 'יש לשחרר את נעילתה עכשיו.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    'ההתחברות שלך הסתיימה, ולכן לא נעשה דבר. יש להיכנס אם טרם נכנסת, ולנסות שוב.',
  'Nothing was done.': 'לא נעשה דבר.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    'התשובה אבדה, ואין לדעת אם הפעולה בוצעה. ייתכן שאדם אחר פעל בינתיים:',
  'This order has changed since you looked. Nothing was done; decide again.':
    'הזמנה זו השתנתה מאז שהסתכלת בה. לא נעשה דבר; יש להחליט מחדש.',
  'What has changed': 'מה השתנה',
  What: 'מה',
  'When you looked': 'כשהסתכלת',
  Now: 'עכשיו',
  Status: 'מצב',
  'Lock of the order': 'נעילת ההזמנה',
  Total: 'סך הכול',
  'Order items': 'פריטי ההזמנה',
  'Last comment': 'ההערה האחרונה',
  'The customer’s cart': 'עגלת הלקוח',
  'Lock of the customer’s cart': 'נעילת עגלת הלקוח',
  'Order items in the customer’s cart': 'פריטים בעגלת הלקוח',
  'It was not done. You can safely try again.': 'לא בוצע. ניתן לנסות שוב בבטחה.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    'לא בוצע. ניתן לנסות שוב בבטחה. אם השרת יבצע זאת באיחור, הדבר יתגלה לפני שליחה נוספת.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    'רק המחצית הראשונה בוצעה: קיבלת לידיך את הנעילה, וההזמנה לא שוחררה בידיך.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    'אין לדעת עכשיו אם הפעולה בוצעה. יש להסתכל שוב בהזמנה לפני שחוזרים עליה.',
  'No comments yet.': 'אין עדיין הערות.',
  '{n} of {total}': '{n} מתוך {total}',
  'Show older comments': 'הצגת הערות קודמות',
  '{name} (you)': '{name} (את/ה)',
  Comment: 'הערה',
  '{n} bytes left': {one: 'נותר בית אחד', two: 'נותרו שני בתים', other: 'נותרו {n} בתים'},
  '{n} bytes too long': {one: 'ארוך מדי בבית אחד', two: 'ארוך מדי בשני בתים', other: 'ארוך מדי ב-{n} בתים'},
  'Write a comment first.': 'יש לכתוב הערה תחילה.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    'ההערה ארוכה מדי. HCL Commerce שומר 3,000 בתים; אותיות עבריות, כתבים אחרים וסמלי אמוג׳י תופסים 2 עד 4 כל אחד.',
  'Draft of {time}, not sent yet.': 'טיוטה מ-{time}, טרם נשלחה.',
  'Ready texts': 'טקסטים מוכנים',
  'The order could not be read: fill in yourself what stands in braces.':
    'לא ניתן לקרוא את ההזמנה: יש למלא בעצמך את מה שבסוגריים מסולסלים.',
  'There is no such order in this store. Check the order number.': 'אין הזמנה כזו בחנות זו. יש לבדוק את מספר ההזמנה.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    'הנעילה אינה כפי שהייתה: ייתכן שמישהו נעל, שחרר או קיבל לידיו את ההזמנה ממש עכשיו.',
  'The server did not accept this.': 'השרת לא קיבל זאת.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    'לא ניתן לקרוא את תשובת השרת. ייתכן שדף כניסה או שרת proxy התערב.',
  'This page did not allow it.': 'דף זה לא התיר זאת.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    'החנות לא קיבלה את אסימון האבטחה של דף זה, ולכן לא נעשה דבר. יש לטעון מחדש את הדף ולנסות שוב.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    'hcl-version ב-<order-desk> אינו של השרת, והוא משמיט את פריטי ההזמנה. יש להגדיר 8, 9.0 או 9.1.',
  'There is no such customer in this store.': 'אין לקוח כזה בחנות זו.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    'אדם אחר נעל אותה. דבר לא השתנה. יש לקבל לידיך את הנעילה ולנסות שוב.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    'הנעילה אינה שלך עוד: ייתכן שמישהו שחרר אותה או קיבל אותה לידיו. דבר לא השתנה.',
  'The status of the order does not allow this any more. Nothing was changed.': 'מצב ההזמנה אינו מאפשר זאת עוד. דבר לא השתנה.',
  'Reason for canceling': 'סיבת הביטול',
  'Reason for canceling (optional)': 'סיבת הביטול (רשות)',
  'Reason for taking over': 'סיבת הקבלה',
  'Reason for taking over (optional)': 'סיבת הקבלה (רשות)',
  'No reason': 'ללא סיבה',
  'Choose a reason': 'בחירת סיבה',
  'Another reason': 'סיבה אחרת',
  'Which reason?': 'איזו סיבה?',
  'It is added to the order as a comment.': 'היא מתווספת להזמנה כהערה.',
  'Give a reason: this store wants one.': 'יש לציין סיבה: חנות זו דורשת זאת.',
  'The reason is too long for a comment.': 'הסיבה ארוכה מדי להערה.',
  'Reason for canceling: {reason}': 'סיבת הביטול: {reason}',
  'Reason for taking over: {reason}': 'סיבת הקבלה: {reason}',
  'written by the order desk': 'נכתב אוטומטית',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    'לא ניתן להוסיף את הסיבה כהערה. היא נשמרה עם הערות ההזמנה: יש להוסיף אותה משם.',
  'The order is still a cart: the customer cannot check it out any more.': 'ההזמנה היא עדיין עגלה: הלקוח לא יוכל עוד להשלים אותה.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    'תשלום עבורה: {payments}. ההזמנה מבוטלת גם אם הוא נגבה; הביטול אינו מחזיר כסף.',
  'Take over the lock of order {orderId}?': 'לקבל לידיך את הנעילה של הזמנה {orderId}?',
  '{holder} has locked this order and will lose the lock.': 'ההזמנה ננעלה בידי {holder}, והנעילה תאבד לו.',
  'Leave it': 'להשאיר כך',
};
