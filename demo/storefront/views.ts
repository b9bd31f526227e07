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

/** The two generations of Aurora pages; without one, a page has neither Dojo nor jQuery. */
export const EDITIONS = ['dojo', 'jquery'] as const;

/**
 * `/shop/OrderDetail?orderId=1` → `/storefront/order-detail.html?orderId=1`, and `/shop/dojo/OrderDetail?…` the same page in that
 * edition; undefined for anything else.
 */
export function pageOfView(url: string): string | undefined {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const [, edition, view = ''] = /^\/shop\/(?:(dojo|jquery)\/)?(\w+)\/?$/.exec(pathname) ?? [];
  const page = VIEWS[view];
  if (!page) return undefined;
  if (edition) searchParams.set('edition', edition);
  return `/storefront/${page}${searchParams.size ? `?${searchParams}` : ''}`;
}
