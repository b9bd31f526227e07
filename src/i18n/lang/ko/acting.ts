/* Korean: acting on orders, and what is in the way. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'You have locked order {orderId}.': '주문 {orderId}을(를) 잠갔습니다.',
  'You have taken over the lock of order {orderId}.': '주문 {orderId}의 잠금을 인계받았습니다.',
  'You have taken over and unlocked order {orderId}.': '주문 {orderId}을(를) 인계받아 잠금을 해제했습니다.',
  'Order {orderId} is unlocked.': '주문 {orderId}의 잠금이 해제되었습니다.',
  'Order {orderId} is canceled.': '주문 {orderId}이(가) 취소되었습니다.',
  '{n} order items were added to the cart of {customer}.': '주문 항목 {n}개가 {customer}의 장바구니에 추가되었습니다.',
  'The comment was added.': '주석이 추가되었습니다.',
  'The account of {customer} is enabled.': '{customer}의 계정이 사용 가능합니다.',
  'The account of {customer} is disabled.': '{customer}의 계정이 사용 중지되었습니다.',
  'Nothing was added: no item of order {orderId} can be ordered any more.':
    '추가된 항목이 없습니다. 주문 {orderId}의 어떤 항목도 더 이상 주문할 수 없습니다.',
  'Open cart {cartId}': '장바구니 {cartId} 열기',
  'Cancel order {orderId}?': '주문 {orderId}을(를) 취소하시겠습니까?',
  'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.':
    '{customer}의 주문 {orderId}({status}, {total})이(가) 취소되고 예약된 재고가 반환됩니다. 되돌릴 수 없습니다. 결제가 입금된 경우 환불이 필요한지 확인하십시오.',
  'Keep order': '주문 유지',
  'Re-order {orderId}?': '{orderId}을(를) 다시 주문하시겠습니까?',
  'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.':
    '주문 {orderId}의 항목이 {customer}의 장바구니에 추가됩니다. 장바구니에 있는 항목은 그대로 유지됩니다.',
  'Not now': '나중에',
  'Only pending orders can be locked.': '보류 중인 주문만 잠글 수 있습니다.',
  'You have locked this order already.': '이미 이 주문을 잠갔습니다.',
  'Nobody has locked this order.': '아무도 이 주문을 잠그지 않았습니다.',
  'This order is still a cart: there is nothing to re-order.': '이 주문은 아직 장바구니이므로 다시 주문할 항목이 없습니다.',
  'The order does not say whose it is, so there is no cart to add to.': '주문에 고객이 지정되어 있지 않아 추가할 장바구니가 없습니다.',
  '{holder} has locked this order.': '{holder}이(가) 이 주문을 잠갔습니다.',
  'This order is locked by {holder}, not by you.': '이 주문은 본인이 아니라 {holder}이(가) 잠갔습니다.',
  'Only the account of a registered customer can be enabled or disabled here.':
    '여기에서는 등록된 고객의 계정만 사용 또는 사용 중지할 수 있습니다.',
  'This is your own account. Somebody else must enable or disable it.': '본인의 계정입니다. 다른 사람이 사용 또는 사용 중지해야 합니다.',
  'This account is enabled already.': '이 계정은 이미 사용 가능합니다.',
  'This account is disabled already.': '이 계정은 이미 사용 중지되었습니다.',
  'The customer’s cart is locked by {holder}.': '고객의 장바구니를 {holder}이(가) 잠갔습니다.',
  'An order with the status “{status}” cannot be canceled.': '상태가 “{status}”인 주문은 취소할 수 없습니다.',
  'You have taken over the lock of this order, but it is not unlocked.': '이 주문의 잠금을 인계받았지만 잠금이 해제되지 않았습니다.',
  'Take it over first.': '먼저 인계받으십시오.',
  'Take over and unlock the cart first.': '먼저 장바구니를 인계받아 잠금을 해제하십시오.',
  'Unlock it now.': '지금 잠금을 해제하십시오.',
  'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.':
    '세션이 종료되어 아무 작업도 수행되지 않았습니다. 아직 로그인하지 않았다면 로그인한 후 다시 시도하십시오.',
  'Nothing was done.': '아무 작업도 수행되지 않았습니다.',
  'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:':
    '응답이 유실되어 수행 여부를 알 수 없습니다. 그동안 다른 사람이 작업했을 수 있습니다.',
  'This order has changed since you looked. Nothing was done; decide again.':
    '조회한 이후 이 주문이 변경되었습니다. 아무 작업도 수행되지 않았습니다. 다시 결정하십시오.',
  'What has changed': '변경된 내용',
  What: '항목',
  'When you looked': '조회 당시',
  Now: '현재',
  Status: '상태',
  'Lock of the order': '주문의 잠금',
  Total: '합계',
  'Order items': '주문 항목',
  'Last comment': '최근 주석',
  'The customer’s cart': '고객의 장바구니',
  'Lock of the customer’s cart': '고객 장바구니의 잠금',
  'Order items in the customer’s cart': '고객 장바구니의 주문 항목',
  'It was not done. You can safely try again.': '수행되지 않았습니다. 안전하게 다시 시도할 수 있습니다.',
  'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.':
    '수행되지 않았습니다. 안전하게 다시 시도할 수 있습니다. 서버가 늦게 수행하더라도 다시 보내기 전에 확인됩니다.',
  'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.':
    '앞의 절반만 수행되었습니다. 잠금을 인계받았지만 주문 잠금을 본인이 해제하지는 않았습니다.',
  'Nobody can say now whether it was done. Look at the order again before you repeat it.':
    '지금은 수행 여부를 알 수 없습니다. 반복하기 전에 주문을 다시 확인하십시오.',
  'No comments yet.': '아직 주석이 없습니다.',
  '{n} of {total}': '{n}/{total}',
  'Show older comments': '이전 주석 표시',
  '{name} (you)': '{name}(본인)',
  Comment: '주석',
  '{n} bytes left': '{n}바이트 남음',
  '{n} bytes too long': '{n}바이트 초과',
  'Write a comment first.': '먼저 주석을 작성하십시오.',
  'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.':
    '주석이 너무 깁니다. HCL Commerce는 3,000바이트를 보관합니다. 한글, 악센트 문자, 이모지는 각각 2~4바이트를 차지합니다.',
  'Draft of {time}, not sent yet.': '{time} 초안, 아직 보내지 않음.',
  'Ready texts': '상용구',
  'The order could not be read: fill in yourself what stands in braces.': '주문을 읽을 수 없습니다. 중괄호 안의 내용을 직접 입력하십시오.',
  'There is no such order in this store. Check the order number.': '이 상점에 해당 주문이 없습니다. 주문 번호를 확인하십시오.',
  'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.':
    '잠금이 바뀌었습니다. 방금 누군가 이 주문을 잠그거나 해제하거나 인계받았을 수 있습니다.',
  'The server did not accept this.': '서버에서 수락하지 않았습니다.',
  'The answer of the server could not be read. A sign-in page or a proxy may have come between.':
    '서버 응답을 읽을 수 없습니다. 로그인 페이지나 프록시가 개입했을 수 있습니다.',
  'This page did not allow it.': '이 페이지에서 허용하지 않았습니다.',
  'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.':
    '상점에서 이 페이지의 보안 토큰을 수락하지 않아 아무 작업도 수행되지 않았습니다. 페이지를 다시 로드한 후 다시 시도하십시오.',
  'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.':
    '<order-desk>의 hcl-version이 서버와 달라 서버가 주문 항목을 생략합니다. 8, 9.0 또는 9.1을 설정하십시오.',
  'There is no such customer in this store.': '이 상점에 해당 고객이 없습니다.',
  'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.':
    '다른 사람이 잠갔습니다. 변경된 내용이 없습니다. 잠금을 인계받은 후 다시 시도하십시오.',
  'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.':
    '더 이상 잠금을 보유하고 있지 않습니다. 누군가 해제하거나 인계받았을 수 있습니다. 변경된 내용이 없습니다.',
  'The status of the order does not allow this any more. Nothing was changed.':
    '주문 상태에서 더 이상 허용되지 않습니다. 변경된 내용이 없습니다.',
  'Reason for canceling': '취소 사유',
  'Reason for canceling (optional)': '취소 사유(선택)',
  'Reason for taking over': '인계 사유',
  'Reason for taking over (optional)': '인계 사유(선택)',
  'No reason': '사유 없음',
  'Choose a reason': '사유 선택',
  'Another reason': '다른 사유',
  'Which reason?': '어떤 사유입니까?',
  'It is added to the order as a comment.': '주문에 주석으로 추가됩니다.',
  'Give a reason: this store wants one.': '사유를 입력하십시오. 이 상점에서 필요로 합니다.',
  'The reason is too long for a comment.': '사유가 너무 길어 주석으로 사용할 수 없습니다.',
  'Reason for canceling: {reason}': '취소 사유: {reason}',
  'Reason for taking over: {reason}': '인계 사유: {reason}',
  'written by the order desk': '이 도구에서 작성',
  'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.':
    '사유를 주석으로 추가하지 못했습니다. 주문 주석과 함께 보관되어 있으므로 거기에서 추가하십시오.',
  'The order is still a cart: the customer cannot check it out any more.':
    '주문이 아직 장바구니입니다. 고객이 더 이상 체크아웃할 수 없습니다.',
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.':
    '관련 결제: {payments}. 입금된 경우에도 주문은 취소되며, 취소로 환불되는 금액은 없습니다.',
  'Take over the lock of order {orderId}?': '주문 {orderId}의 잠금을 인계받으시겠습니까?',
  '{holder} has locked this order and will lose the lock.': '{holder}이(가) 이 주문을 잠갔으며 잠금을 잃게 됩니다.',
  'Leave it': '그대로 두기',
};
