/** What is left behind of elements that were opened and closed. */
const budget = 0;

const openings = [
  {tag: 'order-details', what: '720020', rounds: 1000, inside: ['lock-takeover', 'order-comments']},
  {tag: 'find-orders', what: 'Smith', rounds: 250, inside: ['found-orders', 'order-list']},
  {tag: 'find-customers', what: 'Keller', rounds: 250, inside: ['customer-list']},
  {tag: 'order-history', what: '8801', rounds: 250, inside: []},
];

export async function measureRemains(page) {
  for (const {tag, what, rounds} of openings) {
    await page.evaluate((args) => globalThis.bench.openAndClose(...args), [tag, what, rounds]);
  }
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const lines = [];
  let kept = true;
  for (const {tag, rounds, inside} of openings) {
    for (const name of [tag, ...inside]) {
      const count = await instancesOf(client, name);
      kept &&= count <= budget;
      const opened = name === tag ? `, opened and closed ${rounds.toLocaleString('en-US')} times` : '';
      lines.push(`${`<${name}>`.padEnd(20)} ${count}, of ${budget}${opened}`);
    }
  }
  return {title: 'Elements left behind, with all that they show', lines, kept};
}

async function instancesOf(client, tag) {
  const {result} = await client.send('Runtime.evaluate', {expression: `customElements.get('${tag}').prototype`});
  const {objects} = await client.send('Runtime.queryObjects', {prototypeObjectId: result.objectId});
  const length = {objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true};
  return (await client.send('Runtime.callFunctionOn', length)).result.value;
}
