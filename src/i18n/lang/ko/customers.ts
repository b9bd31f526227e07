/* Korean: customers. */
import type {Translations} from '../../messages.js';

export const words: Translations = {
  'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.':
    '등록된 고객만 찾습니다. 로그온 ID는 전체를 입력해야 하며, 나머지는 일부만 입력해도 됩니다.',
  'Enter at least one criterion.': '기준을 하나 이상 입력하십시오.',
  '{n} customers found': '고객 {n}명을 찾았습니다',
  '{n} of {total} customers': '고객 {total}명 중 {n}명',
  '{n} or more customers': '고객 {n}명 이상',
  'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.':
    'HCL Commerce가 제공하는 최대 수입니다. 기준을 추가하여 줄이거나 아래에서 선택하십시오.',
  'As HCL Commerce orders them.': 'HCL Commerce 순서입니다.',
  'No customer matches': '일치하는 고객 없음',
  'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.':
    '손님은 계정이 없습니다. 대신 주문을 찾으십시오. 철자를 확인하거나 기준을 줄이십시오.',
  '{n} customers of those found': '찾은 고객 중 {n}명',
  'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.':
    'HCL Commerce는 계정 상태로 검색할 수 없습니다. 찾은 고객 {n}명만 확인합니다.',
  Refine: '범위 좁히기',
  '{label} ({n})': '{label} ({n})',
  Customers: '고객',
  Customer: '고객',
  Organization: '조직',
  Account: '계정',
  Contact: '연락처',
  Actions: '조치',
  'Actions for {customer}': '{customer}에 대한 조치',
  'Contact of {customer}': '{customer}의 연락처',
  'Neither address nor phone nor email is known.': '주소, 전화, 이메일을 모두 알 수 없습니다.',
  Enabled: '사용',
  Disabled: '사용 중지',
  'Enable the account of {customer}?': '{customer}의 계정을 사용하시겠습니까?',
  '{who} will be able to sign in again.': '{who}이(가) 다시 로그인할 수 있게 됩니다.',
  'Disable the account of {customer}?': '{customer}의 계정을 사용 중지하시겠습니까?',
  '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.':
    '계정을 다시 사용할 때까지 {who}이(가) 로그인할 수 없습니다. 이미 접수된 주문에는 영향을 주지 않습니다.',
  'Leave it enabled': '사용 상태 유지',
  'Nobody can say now whether it was done. Look at the account again before you repeat it.':
    '지금은 수행 여부를 알 수 없습니다. 반복하기 전에 계정을 다시 확인하십시오.',
  Address: '주소',
  'Guest: no account': '손님: 계정 없음',
  'Works for the store': '상점 직원',
  'Who this is could not be read. The orders below are of the customer all the same.':
    '고객을 읽을 수 없습니다. 아래 주문은 이 고객의 것입니다.',
  Show: '표시',
  'All orders': '모든 주문',
  Groups: '그룹',
  'One status': '단일 상태',
  Carts: '장바구니',
  'Approval pending or denied': '승인 대기 또는 거부됨',
  Open: '진행 중',
  'Shipped or completed': '배송 또는 완료됨',
  Canceled: '취소됨',
  '{n} orders': '주문 {n}건',
  '{n} or more orders': '주문 {n}건 이상',
  '{filter}: {count}': '{filter}: {count}',
  'No orders': '주문 없음',
  'The newest come first.': '최신순입니다.',
  'Pages of orders': '주문 페이지',
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.':
    '손님은 계정과 내역이 없습니다. 다음은 주문 검색에서 {what}(으)로 찾은 주문이며, 손님의 장바구니는 포함되지 않습니다.',
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.':
    '손님은 계정과 내역이 없으며, 이 손님은 검색할 이메일, 전화, 우편번호가 있는 이름을 남기지 않았습니다.',
};
