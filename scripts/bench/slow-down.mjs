/** Does the work in a page whose processor is that many times slower. */
export async function slowedDown(page, rate, work) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', {rate});
  try {
    return await work();
  } finally {
    await client.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await client.detach();
  }
}
