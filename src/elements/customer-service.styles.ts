import {css} from 'lit';

export const customerServiceStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 16px;
    padding-block-end: 8px;
    border-block-end: 2px solid var(--_line);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 8px;
  }
  nav a {
    padding-block: 4px;
  }
  @media (pointer: coarse) {
    nav a {
      padding-block: 12px;
    }
  }
  p + csr-sign-in {
    margin-block-start: 16px;
  }
  nav.views {
    justify-content: start;
  }
  .unsent {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    list-style: none;
  }
  nav span {
    display: flex;
    gap: 4px 16px;
    align-items: baseline;
  }
  nav a[aria-current='page'] {
    font-weight: bold;
    color: inherit;
    text-decoration-thickness: 2px;
  }
`;
