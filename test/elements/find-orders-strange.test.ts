import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {findAll, isAccessible, nameOf, textOf, useSandbox} from '../support/elements.js';
import {mountFindOrders, rowOf, search} from '../support/find-orders.js';

describe('find-orders: strange data', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const found = async (orderId: string) => {
    const el = await mountFindOrders();
    await search(el, {'Order number': orderId}, '1 order found');
    return {el, row: rowOf(el, orderId)};
  };

  it('shows markup in names as the text it is', async () => {
    const title = document.title;
    const {el, row} = await found(KNOWN.markupInName);
    expect(textOf(row)).to.contain('<img src=x onerror="document.title=1"> <b>Bold</b>');
    expect(row.querySelectorAll('img, b').length).to.equal(0);
    const script = await found(KNOWN.scriptInName);
    expect(textOf(script.row)).to.contain('"><script>document.title=1</script>');
    expect(script.row.querySelectorAll('script').length).to.equal(0);
    expect(document.title).to.equal(title);
    await isAccessible(el);
  });

  it('keeps a name that is written from right to left apart from what stands beside it', async () => {
    const {row} = await found(KNOWN.arabicName);
    const name = [...row.querySelectorAll('bdi')].find((part) => part.textContent?.includes('ليلى'));
    expect(name?.textContent).to.equal('ليلى حداد');
  });

  it('shows an order of which hardly anything is known', async () => {
    const {el, row} = await found(KNOWN.missingFields);
    expect(nameOf(row)).to.contain(KNOWN.missingFields);
    expect(textOf(row)).not.to.match(/undefined|null|NaN|Invalid/);
    await isAccessible(el);
  });

  it('shows a status that nobody has words for as it is', async () => {
    const {row} = await found(KNOWN.unknownStatus);
    expect(findAll(row, 'cell', 'Z9')).to.have.length(1);
  });

  it('reads numbers and booleans that come as strings', async () => {
    const {row} = await found(KNOWN.numbersAsStrings);
    const {totals} = page.sandbox.orders.get(KNOWN.numbersAsStrings)!;
    expect(textOf(row)).to.contain(totals.grand.toLocaleString('en-US', {style: 'currency', currency: 'USD'}));
    expect(textOf(row), '"false" is not true').not.to.contain('locked');
  });

  it('wraps names of a length nobody expects instead of running over the edge', async () => {
    const {el} = await found(KNOWN.veryLongName);
    for (const width of [1000, 600, 320]) {
      el.style.width = `${width}px`;
      expect(el.scrollWidth, `at ${width} px`).to.be.at.most(width);
      await isAccessible(el);
    }
  });
});
