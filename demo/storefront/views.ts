/** Aurora's views and the pages of this demo that stand for them. */
export const VIEWS: Readonly<Record<string, string>> = {
  AjaxLogonForm: 'my-account.html',
  AjaxOrderItemDisplayView: 'cart.html',
  CSROrderSummaryView: 'order-detail.html',
  CustomerServiceLandingPageView: 'customer-service.html',
  FindOrderView: 'customer-service.html',
  FindRegisteredCustomerView: 'customer-service.html',
  GuestOrderDetail: 'order-detail.html',
  LogonForm: 'sign-in.html',
  OrderDetail: 'order-detail.html',
  TrackOrderStatus: 'my-account.html',
  UserRegistrationForm: 'sign-in.html',
};

/** `/shop/OrderDetail?orderId=1` → `/storefront/order-detail.html?orderId=1`; undefined for anything else. */
export function pageOfView(url: string): string | undefined {
  const {pathname, search} = new URL(url, 'http://localhost');
  const view = /^\/shop\/(\w+)\/?$/.exec(pathname)?.[1];
  const page = view && VIEWS[view];
  return page && `/storefront/${page}${search}`;
}
