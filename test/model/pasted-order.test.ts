import {expect} from '@open-wc/testing';
import type {OrderCriteria} from '../../src/model/order-search.js';
import {readPasted} from '../../src/model/pasted/read-pasted.js';

const read = (text: string, country = 'US'): OrderCriteria => readPasted(text, country).criteria;

type Case = readonly [country: string, text: string, criteria: OrderCriteria];

describe('readPasted: an order number', () => {
  for (const [country, text] of [
    ['US', 'https://shop.example.com/shop/OrderDetail?storeId=10201&orderId=700101&langId=-1'],
    ['US', 'shop.example.com/desk#order=700101'],
    ['US', 'https://x.example/r?u=%2Forder%3ForderId%3D700101%26x'],
    ['US', 'https://shop.example.com/order/700101'],
    ['US', 'Order #700101'],
    ['US', 'order no. 700101'],
    ['US', 'ORDER NUMBER: 700101'],
    ['US', 'OrderID=700101'],
    ['US', 'Hi, where is my order (700101)? Ana Ruiz, 62704, 416-555-0100'],
    ['US', 'Ana Ruiz\n12 Elm St\nSpringfield, IL 62704\nOrder 700101.'],
    ['US', 'Subject: Your Order 700101 has shipped'],
    ['US', '700101'],
    ['US', ' \u200e#700101\u200f '],
    ['US', '７００１０１'],
    ['DE', 'Bestellnummer: 700101'],
    ['DE', 'Ihre Bestellung Nr. 700101 vom 02.03.2026'],
    ['FR', 'N° de commande : 700101'],
    ['FR', 'Commande n° 700101'],
    ['IT', 'Ordine n. 700101'],
    ['ES', 'Número de pedido: 700101'],
    ['BR', 'Pedido nº 700101'],
    ['CN', '订单号：700101'],
    ['TW', '訂單編號：700101'],
    ['KR', '주문번호: 700101'],
    ['JP', 'ご注文番号 700101'],
    ['RU', 'Номер заказа 700101'],
    ['RO', 'Comanda nr. 700101'],
    ['PL', 'Zamówienie nr 700101'],
    ['NL', 'Bestelnummer 700101'],
    ['RO', 'comanda 700101'],
    ['', '700101'],
  ] as const)
    it(`${country} ${JSON.stringify(text)}`, () => expect(read(text, country)).to.deep.equal({orderId: '700101'}));

  it('may be short behind a sign, and is the first of several', () => {
    expect(read('Order #101')).to.deep.equal({orderId: '101'});
    expect(read('Order 700101 replaces order 700090')).to.deep.equal({orderId: '700101'});
  });

  it('may look like a ZIP or a phone number when it is marked', () => {
    expect(read('#90210')).to.deep.equal({orderId: '90210'});
    expect(read('Order 4165550100')).to.deep.equal({orderId: '4165550100'});
  });

  for (const [country, text, criteria] of [
    ['US', '90210', {zipCode: '90210'}],
    ['US', '4165550100', {phone: '4165550100'}],
    ['RO', '700101', {zipCode: '700101'}],
    ['BR', '01310100', {zipCode: '01310100'}],
    ['PL', '512555010', {phone: '512555010'}],
    ['US', 'Order 416-555-0100', {phone: '416-555-0100'}],
    ['US', 'Order 12 lamps', {}],
    ['US', 'Order date: 2026-03-02', {}],
    ['US', 'Order total: 1299.00', {}],
    ['US', 'preorder 700101', {}],
    ['US', 'orderItemId=61001', {}],
    ['US', '0070010', {}],
    ['US', '1234', {}],
    ['US', '7001017001017', {}],
    ['US', 'orderId=70010170010170010170', {}],
  ] as readonly Case[])
    it(`is none in ${country} ${JSON.stringify(text)}`, () => expect(read(text, country)).to.deep.equal(criteria));
});
