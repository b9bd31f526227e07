import {expect} from '@open-wc/testing';
import type {OrderCriteria} from '../../src/model/order-search.js';
import {readPasted} from '../../src/model/pasted/read-pasted.js';

type Case = readonly [country: string, text: string, criteria: OrderCriteria];

const ADDRESSES: readonly Case[] = [
  [
    'US',
    'Ana Ruiz\nSales Manager\nAcme Lighting Inc.\n12 Elm St Apt 4, Springfield, IL 62704-1234\nT: (416) 555-0100 | F: 416-555-0101\nana.ruiz@example.com',
    {
      ...{firstName: 'Ana', lastName: 'Ruiz', streetAddress: '12 Elm St', city: 'Springfield', state: 'IL', zipCode: '62704-1234'},
      ...{phone: '(416) 555-0100', email: 'ana.ruiz@example.com'},
    },
  ],
  [
    'US',
    'Ana Ruiz, 12 Elm St, St. Louis, MO 63101, 416-555-0100, ana@example.com',
    {
      ...{firstName: 'Ana', lastName: 'Ruiz', streetAddress: '12 Elm St', city: 'St. Louis', state: 'MO', zipCode: '63101'},
      ...{phone: '416-555-0100', email: 'ana@example.com'},
    },
  ],
  [
    'CA',
    'SHIP TO:\nANA RUIZ\n12 ELM ST\nUNIT 5\nTORONTO ON  M5V 1A1\nCANADA',
    {firstName: 'ANA', lastName: 'RUIZ', streetAddress: '12 ELM ST', city: 'TORONTO', state: 'ON', zipCode: 'M5V 1A1'},
  ],
  [
    'US',
    'Ana Ruiz\n12 Elm St\nToronto, ON M5V1A1\nCanada',
    {firstName: 'Ana', lastName: 'Ruiz', streetAddress: '12 Elm St', city: 'Toronto', state: 'ON', zipCode: 'M5V1A1', country: 'CA'},
  ],
  [
    'GB',
    'Tom Bell\n7 Harbour Lane\nLondon SW1A 1AA\n020 7946 0958',
    {firstName: 'Tom', lastName: 'Bell', streetAddress: '7 Harbour Lane', city: 'London', zipCode: 'SW1A 1AA', phone: '020 7946 0958'},
  ],
  [
    'DE',
    'Mit freundlichen Grüßen,\nJörg Müller\nHauptstraße 5\nD-10115 Berlin\nTel. 030 23125123\nFax 030 23125124',
    {firstName: 'Jörg', lastName: 'Müller', streetAddress: 'Hauptstraße 5', city: 'Berlin', zipCode: '10115', phone: '030 23125123'},
  ],
  ['DE', 'Hauptstr. 5, 10115 Berlin', {streetAddress: 'Hauptstr. 5', city: 'Berlin', zipCode: '10115'}],
  [
    'FR',
    'Mme Zoé Lefèvre\n12 rue de la Paix\n75002 Paris Cedex 02\n01 99 00 12 34',
    {firstName: 'Zoé', lastName: 'Lefèvre', streetAddress: '12 rue de la Paix', city: 'Paris', zipCode: '75002', phone: '01 99 00 12 34'},
  ],
  [
    'IT',
    'Mario Bruno\nVia Roma, 12\n00184 Roma (RM)\n06 5550 1234',
    {firstName: 'Mario', lastName: 'Bruno', streetAddress: 'Via Roma', city: 'Roma', zipCode: '00184', phone: '06 5550 1234'},
  ],
  [
    'ES',
    'Ana Peña\nCalle Mayor 5\n28013 Madrid\n612 345 678',
    {firstName: 'Ana', lastName: 'Peña', streetAddress: 'Calle Mayor 5', city: 'Madrid', zipCode: '28013', phone: '612 345 678'},
  ],
  [
    'BR',
    'Ana Souza\nRua Augusta, 100\nSão Paulo - SP, 01310-100\n(11) 95555-0100',
    {
      ...{firstName: 'Ana', lastName: 'Souza', streetAddress: 'Rua Augusta', city: 'São Paulo', state: 'SP', zipCode: '01310-100'},
      phone: '(11) 95555-0100',
    },
  ],
  [
    'CN',
    '收件人：王小明\n电话：138 0013 0000\n地址：北京市朝阳区建国路1号\n邮编：100022',
    {firstName: '小明', lastName: '王', streetAddress: '北京市朝阳区建国路1号', zipCode: '100022', phone: '138 0013 0000'},
  ],
  ['TW', '王小明\n100006 台北市中正區\n0912-345-678', {firstName: '小明', lastName: '王', zipCode: '100006', phone: '0912-345-678'}],
  ['KR', '김민수\n(06236) 서울특별시 강남구\n010-5555-0100', {firstName: '민수', lastName: '김', zipCode: '06236', phone: '010-5555-0100'}],
  [
    'JP',
    '山田 太郎\n〒100-0001\n東京都千代田区\n03-5555-0100',
    {firstName: '太郎', lastName: '山田', zipCode: '100-0001', phone: '03-5555-0100'},
  ],
  [
    'RU',
    'Анна Петрова\nул. Ленина, д. 5\n101000, г. Москва\n8 (912) 555-01-00',
    {firstName: 'Анна', lastName: 'Петрова', streetAddress: 'ул. Ленина', zipCode: '101000', phone: '8 (912) 555-01-00'},
  ],
  [
    'RO',
    'Ion Popescu\nStr. Lungă 5\n010011 București\n0721 555 010',
    {firstName: 'Ion', lastName: 'Popescu', streetAddress: 'Str. Lungă 5', city: 'București', zipCode: '010011', phone: '0721 555 010'},
  ],
  [
    'PL',
    'Łukasz Nowak\nul. Długa 5/7\n00-950 Warszawa\n512 555 010',
    {firstName: 'Łukasz', lastName: 'Nowak', streetAddress: 'ul. Długa 5/7', city: 'Warszawa', zipCode: '00-950', phone: '512 555 010'},
  ],
  [
    'AU',
    'Zoe Hill\n5 King St\nSydney NSW 2000\n0491 570 156',
    {firstName: 'Zoe', lastName: 'Hill', streetAddress: '5 King St', city: 'Sydney', state: 'NSW', zipCode: '2000', phone: '0491 570 156'},
  ],
  [
    'NL',
    'Jan de Vries\nKeizersgracht 12\n1012 AB Amsterdam\n06-12345678',
    {firstName: 'Jan', lastName: 'Vries', streetAddress: 'Keizersgracht 12', city: 'Amsterdam', zipCode: '1012 AB', phone: '06-12345678'},
  ],
  [
    'US',
    'First name: Ana\nLast name: Ruiz\nStreet: 12 Elm St\nCity: Springfield\nState: IL\nZIP: 62704\nCell: 4165550100\nE-mail: ana@example.com',
    {
      ...{firstName: 'Ana', lastName: 'Ruiz', streetAddress: '12 Elm St', city: 'Springfield', state: 'IL', zipCode: '62704'},
      ...{phone: '4165550100', email: 'ana@example.com'},
    },
  ],
  [
    'US',
    'Bill to:\nTom Bell\n7 Harbour Lane\nBoston, MA 02108\nShip to:\nAna Ruiz\n12 Elm St\nSpringfield, IL 62704',
    {firstName: 'Ana', lastName: 'Ruiz', streetAddress: '12 Elm St', city: 'Springfield', state: 'IL', zipCode: '62704'},
  ],
];

describe('readPasted: whole addresses', () => {
  for (const [country, text, criteria] of ADDRESSES)
    it(`${country} ${text.split('\n').join(' / ')}`, () => expect(readPasted(text, country).criteria).to.deep.equal(criteria));
});
