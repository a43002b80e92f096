// A witness on a page of its own, there before the kit: whatever could keep or send something, whatever a script
// dispatches, and what listens, observes and waits. `witness.heard()` begins to note what crosses to the page.
(() => {
  const kept = [];
  const dispatched = [];
  const note = (what) => void kept.push(what);

  /** Notes each call of a function, or each setting of a property, and lets it through. */
  function watch(owner, name, what) {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.configurable) return;
    const { value, set } = found;
    if (set)
      Object.defineProperty(owner, name, {
        ...found,
        set(next) {
          note(`${what}.${name} = ${next}`);
          set.call(this, next);
        },
      });
    else if (typeof value === 'function')
      Object.defineProperty(owner, name, {
        ...found,
        value: new Proxy(value, {
          apply(call, self, args) {
            note(`${what}.${name}(${args.map(String).join()})`);
            return Reflect.apply(call, self, args);
          },
          construct(call, args) {
            note(`new ${name}(${args.map(String).join()})`);
            return Reflect.construct(call, args);
          },
        }),
      });
  }

  for (const [type, ...names] of [
    ['Storage', 'setItem', 'removeItem', 'clear'],
    ['Document', 'cookie', 'domain', 'write', 'open'],
    ['CookieStore', 'set', 'delete'],
    ['IDBFactory', 'open', 'deleteDatabase'],
    ['CacheStorage', 'open', 'delete'],
    ['StorageManager', 'getDirectory', 'persist'],
    ['ServiceWorkerContainer', 'register'],
    ['History', 'pushState', 'replaceState', 'back', 'forward', 'go'],
    ['Navigator', 'sendBeacon', 'share'],
    ['Performance', 'mark', 'measure'],
    ['HTMLFormElement', 'submit', 'requestSubmit'],
    ['XMLHttpRequest', 'open', 'send'],
    ['BroadcastChannel', 'postMessage'],
    ['MessagePort', 'postMessage'],
  ])
    for (const name of names) watch(globalThis[type]?.prototype, name, type);
  for (const name of [
    ...['fetch', 'open', 'name', 'status', 'postMessage', 'XMLHttpRequest', 'WebSocket'],
    ...['WebTransport', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Image'],
    ...['RTCPeerConnection', 'Notification'],
  ])
    watch(globalThis, name, 'window');

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const own = Object.keys(event).filter((key) => key !== 'isTrusted');
    dispatched.push({
      type: event.type,
      says: Object.fromEntries(own.map((key) => [key, event[key]])),
    });
    return dispatch.call(this, event);
  };

  // What stands on the page as long as the page: a listener on an element within goes with that element.
  const lasting = (target) =>
    !(target instanceof Node) ||
    [document, document.documentElement, document.head, document.body].includes(target);
  const listeners = new Map();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const phase = (options) => !!(typeof options === 'object' ? options?.capture : options);
  const placeOf = (target) => {
    if (!listeners.has(target)) listeners.set(target, []);
    return listeners.get(target);
  };
  const drop = (target, type, listener, options) => {
    const all = placeOf(target);
    const at = all.findIndex(
      (one) => one.type === type && one.listener === listener && one.capture === phase(options),
    );
    if (at >= 0) all.splice(at, 1);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (listener && lasting(target) && !(target instanceof AbortSignal)) {
      drop(target, type, listener, options);
      if (!options?.signal?.aborted)
        placeOf(target).push({ type, listener, capture: phase(options) });
      if (options?.signal)
        add.call(options.signal, 'abort', () => drop(target, type, listener, options));
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (listeners.has(target)) drop(target, type, listener, options);
    return remove.call(target, type, listener, options);
  };

  const observing = new Set();
  for (const name of [
    ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'],
  ]) {
    const Native = globalThis[name];
    if (!Native) continue;
    globalThis[name] = class extends Native {
      observe(...args) {
        observing.add(this);
        return super.observe(...args);
      }
      disconnect() {
        observing.delete(this);
        return super.disconnect();
      }
    };
  }

  const waiting = new Set();
  for (const [start, stop, again] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
  ]) {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (work, ...rest) => {
      const id = begin(
        (...args) => {
          if (!again) waiting.delete(id);
          work(...args);
        },
        ...rest,
      );
      waiting.add(id);
      return id;
    };
    globalThis[stop] = (id) => {
      waiting.delete(id);
      end(id);
    };
  }

  const types = new Set([
    ...[globalThis, Document.prototype, Element.prototype, HTMLElement.prototype].flatMap((owner) =>
      Object.getOwnPropertyNames(owner)
        .filter((name) => name.startsWith('on'))
        .map((name) => name.slice(2)),
    ),
    ...['beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
    ...['focusin', 'focusout', 'DOMActivate', 'search', 'csec-ready', 'csec-fallback'],
  ]);

  /** What an event lets a page see: every node, and every text, that it leads to. */
  function seenIn(event) {
    const nodes = [];
    const texts = [];
    const take = (value) => {
      if (value instanceof Node) nodes.push(value);
      else if (typeof value === 'string' && value) texts.push(value);
      else if (typeof value === 'object' && value instanceof Event) look(value);
      else if (typeof DataTransfer === 'function' && value instanceof DataTransfer)
        texts.push(value.getData('text/plain'));
    };
    const look = (one) => {
      for (const key in one) {
        if (key === 'type') continue;
        take(one[key]);
      }
      for (const target of one.composedPath()) take(target);
    };
    look(event);
    return { type: event.type, nodes, texts: texts.filter(Boolean) };
  }

  globalThis.witness = {
    kept,
    dispatched,
    /** What listens, observes and waits at this moment. */
    now: () => ({
      listeners: [...listeners.values()].flatMap((all) => all.map(({ type }) => type)).sort(),
      observers: observing.size,
      timers: waiting.size,
    }),
    /** Notes every event that comes to the window, in the capture phase or as it bubbles. */
    heard(capture) {
      const all = [];
      for (const type of types)
        add.call(globalThis, type, (event) => void all.push(seenIn(event)), capture);
      return all;
    },
  };
})();
