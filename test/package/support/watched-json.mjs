/** Watches which fields of a JSON text are read, by whoever parses it. */

/** Not watched. */
export const plainParse = JSON.parse;

/** Text → who is to be told. */
const watched = new Map();

/** `onRead` gets the way to each field that is read, such as `['orderItem', 0, 'partNumber']`. */
export const watchReads = (text, onRead) => watched.set(text, onRead);

function watchedValue(value, way, onRead) {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, name, receiver) {
      const found = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol') return found;
      const index = Array.isArray(target);
      // What an array can do is no field of the answer.
      if (index ? !/^\d+$/.test(name) : name in Object.prototype) return found;
      const next = [...way, index ? Number(name) : name];
      onRead(next);
      return watchedValue(found, next, onRead);
    },
  });
}

/** From now on, for this process; answers how to end it. */
export function watchJson() {
  JSON.parse = (text, reviver) => {
    const onRead = watched.get(text);
    return onRead && !reviver ? watchedValue(plainParse(text), [], onRead) : plainParse(text, reviver);
  };
  return () => {
    JSON.parse = plainParse;
    watched.clear();
  };
}
