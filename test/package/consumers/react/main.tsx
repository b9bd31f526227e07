import 'aurora-order-desk/define/order-desk.js';
import 'aurora-order-desk/define/find-orders.js';
import type {FindOrders, OrderCriteria, OrderOpenEvent} from 'aurora-order-desk';
import type {} from 'aurora-order-desk/react';
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

const criteria: OrderCriteria = {lastName: 'Smith'};

function App() {
  const find = useRef<FindOrders>(null);
  const [title, setTitle] = useState('React');
  const open = (event: OrderOpenEvent) => {
    event.preventDefault();
    setTitle(`Order ${event.orderId}`);
  };
  return (
    <>
      <title>{title}</title>
      <order-desk store-id="10201" lang-id="-1" onorder-canceled={({orderId}) => setTitle(orderId)}>
        <find-orders ref={find} max-results={5} criteria={criteria} onorder-open={open} />
      </order-desk>
    </>
  );
}

createRoot(document.querySelector('#root')!).render(<App />);

// What an element does not have is refused.
export const refused = [
  // @ts-expect-error no such property
  <find-orders key={1} maxResult={5} />,
  // @ts-expect-error a choice of two
  <order-desk key={2} auth="password" />,
  // @ts-expect-error another event's fact
  <find-orders key={3} onorder-open={({commentId}) => commentId} />,
];
