/** The part of Playwright's Page that Web Test Runner's commands use, spoken over WebDriver. */
const keyCodes = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Insert: '\uE016',
};
const mouseButtons = {left: 0, middle: 1, right: 2};

const keyCode = (name) => keyCodes[name] ?? name;
const down = (name) => ({type: 'keyDown', value: keyCode(name)});
const up = (name) => ({type: 'keyUp', value: keyCode(name)});

export function webkitPage(send) {
  const keys = (actions) => send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const pointer = (actions) =>
    send('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: mouseButtons[name]});
  return {
    keyboard: {
      async type(text) {
        // One request a key: in one list, WebKitGTK drops doubled letters.
        for (const character of text) await keys([down(character), up(character)]);
      },
      press(combination) {
        const names = combination === '+' ? ['+'] : combination.split('+');
        return keys([...names.map(down), ...names.reverse().map(up)]);
      },
      down: (name) => keys([down(name)]),
      up: (name) => keys([up(name)]),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      down: (options) => pointer([button('pointerDown', options)]),
      up: (options) => pointer([button('pointerUp', options)]),
      click: (x, y, options) => pointer([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
    },
    async setViewportSize({width, height}) {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [frameWidth, frameHeight] = await send('POST', '/execute/sync', {script, args: []});
      await send('POST', '/window/rect', {width: width + frameWidth, height: height + frameHeight});
    },
    async emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
    screenshot: async () => Buffer.from(await send('GET', '/screenshot'), 'base64'),
  };
}
