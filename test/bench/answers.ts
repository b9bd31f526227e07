/** Remembers each answer of the services and gives it again, so that what is measured is the page alone. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

const network = globalThis.fetch;
const known = new Map<string, Answer>();

/** When the latest answer was there. */
export let answeredAt = 0;

/** How many frames pass between question and answer. Two are the least in which the page shows what it shows meanwhile. */
let frames = 2;

export async function replay(url: string, init?: RequestInit): Promise<Response> {
  const key = `${init?.method ?? 'GET'} ${url}`;
  let answer = known.get(key);
  if (!answer) {
    const response = await network(url, init);
    known.set(key, (answer = {status: response.status, body: await response.text()}));
  }
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  answeredAt = performance.now();
  return new Response(answer.body, {status: answer.status});
}

export async function replaying<T>(work: () => Promise<T>, options = {frames: 2}): Promise<T> {
  globalThis.fetch = replay as typeof fetch;
  ({frames} = options);
  try {
    return await work();
  } finally {
    globalThis.fetch = network;
    frames = 2;
  }
}
