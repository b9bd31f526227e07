import {ready} from '../ready.js';

type Settings = Readonly<Record<string, unknown>>;

const form = document.querySelector<HTMLFormElement>('#settings')!;
const news = document.querySelector<HTMLElement>('#news')!;

/** The sandbox's own services; not there when the pages talk to a real HCL Commerce. */
async function askSandbox(service: string, init?: RequestInit): Promise<Settings> {
  await ready;
  const response = await fetch(`/sandbox/${service}`, init);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}`);
  return (await response.json()) as Settings;
}

function show(settings: Settings): void {
  for (const box of form.querySelectorAll('select')) {
    const value = String(settings[box.name]);
    if (![...box.options].some((option) => option.value === value)) box.add(new Option(`${value} ms`, value));
    box.value = value;
  }
}

async function attempt(settings: Promise<Settings>, done: string): Promise<void> {
  try {
    show(await settings);
    news.textContent = done;
  } catch {
    news.textContent = 'The sandbox does not answer.';
  }
}

form.addEventListener('change', ({target}) => {
  const {name, value} = target as HTMLSelectElement;
  const body = JSON.stringify({[name]: Number(value)});
  void attempt(
    askSandbox('settings', {method: 'POST', headers: {'Content-Type': 'application/json'}, body}),
    'Saved, for everybody who uses this sandbox.',
  );
});

form.querySelector('#reset')!.addEventListener('click', () => {
  void attempt(askSandbox('reset', {method: 'POST'}), 'Everything is as at the start. Whoever was signed in has to sign in again.');
});

void attempt(askSandbox('settings'), '');
