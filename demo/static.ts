import {ready} from './ready.js';

// What `/order-desk.js` is in the static demo: the kit, as soon as the sandbox of this browser answers.
await ready;
await import('../src/define.js');
