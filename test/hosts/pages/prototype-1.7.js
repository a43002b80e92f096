/* global Prototype */
// What Prototype.js 1.7.3 does to the browser's own objects, as far as a script beside it can notice. No package of
// npm carries the file itself. Each replacement here was read off a page with the real one: the same names, the same
// arguments, the same differences from the standard.
(function () {
  const $break = {};

  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    // A Set, a Map or an iterator has no length: nothing comes out.
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }

  function each(iterator, context) {
    try {
      this._each(iterator, context);
    } catch (error) {
      if (error !== $break) throw error;
    }
    return this;
  }

  function collect(iterator = Prototype.K, context) {
    const results = [];
    this.each(function (value, index) {
      results.push(iterator.call(context, value, index, this));
    }, this);
    return results;
  }

  function detect(iterator, context) {
    let result;
    this.each(function (value, index) {
      if (!iterator.call(context, value, index, this)) return;
      result = value;
      throw $break;
    }, this);
    return result;
  }

  function all(iterator = Prototype.K, context) {
    let result = true;
    this.each(function (value, index) {
      result = result && !!iterator.call(context, value, index, this);
      if (!result) throw $break;
    }, this);
    return result;
  }

  function any(iterator = Prototype.K, context) {
    let result = false;
    this.each(function (value, index) {
      if ((result = !!iterator.call(context, value, index, this))) throw $break;
    }, this);
    return result;
  }

  const put = (target, methods) => {
    // As Object.extend does: what is put there is seen by `for … in`.
    for (const name in methods) target[name] = methods[name];
  };

  window.Prototype = { Version: '1.7.3', K: (x) => x, emptyFunction: () => {} };
  window.$break = $break;
  window.$A = $A;
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (...selectors) => [...document.querySelectorAll(selectors.join())];
  window.$w = (words) => words.trim().split(/\s+/);

  Array.from = $A;
  Array.prototype._reverse = Array.prototype.reverse;
  put(Array.prototype, {
    ...{ _each: Array.prototype.forEach, each, collect, map: collect, detect, find: detect },
    ...{ all, every: all, any, some: any, findAll: Array.prototype.filter },
    ...{ select: Array.prototype.filter, member: Array.prototype.includes },
    ...{ include: Array.prototype.includes, grep: Array.prototype.filter, inspect: String },
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    reject(iterator, context) {
      return this.filter((value, index) => !iterator.call(context, value, index));
    },
    inject(memo, iterator, context) {
      this.each((value, index) => (memo = iterator.call(context, memo, value, index)));
      return memo;
    },
    invoke(method, ...args) {
      return this.map((value) => value[method](...args));
    },
    pluck(property) {
      return this.map((value) => value[property]);
    },
    toArray: Array.prototype.slice,
    clone: Array.prototype.slice,
    size() {
      return this.length;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    compact() {
      return this.select((value) => value !== null && value !== undefined);
    },
    flatten() {
      return this.flat(Infinity);
    },
    uniq() {
      return this.select((value, index) => this.indexOf(value) === index);
    },
    without(...values) {
      return this.reject((value) => values.include(value));
    },
  });

  put(Object, {
    extend: (target, source) => (put(target, source), target),
    // Of an object only what is seen by `for … in`.
    values: (object) => Object.keys(object).map((key) => object[key]),
    isArray: Array.isArray,
    toJSON: (value) => JSON.stringify(value),
  });
  put(Function.prototype, {
    curry(...first) {
      return (...rest) => this.call(window, ...first, ...rest);
    },
    defer(...args) {
      return setTimeout(() => this(...args), 10);
    },
    wrap(wrapper) {
      const bound = (owner) => this.bind(owner);
      return function (...args) {
        return wrapper.call(this, bound(this), ...args);
      };
    },
    argumentNames: () => [],
  });
  put(String.prototype, {
    // The first match alone, with a template or a function in place of the standard's <sub>.
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    strip: String.prototype.trim,
    include: String.prototype.includes,
    blank() {
      return /^\s*$/.test(this);
    },
    empty() {
      return this === '';
    },
    toArray() {
      return this.split('');
    },
    inspect() {
      return `'${this}'`;
    },
    isJSON: () => false,
  });
  put(Number.prototype, {
    ...{ succ: (n) => n + 1, times() {}, abs() {}, round() {}, ceil() {}, floor() {} },
  });
  RegExp.prototype.match = RegExp.prototype.test;
  RegExp.escape = (text) => String(text).replace(/([.*+?^=!:${}()|[\]/\\])/g, '\\$1');

  // On every element: some of these names have another meaning in the standard (remove, replace, scrollTo, toggle…).
  put(HTMLElement.prototype, {
    visible() {
      return this.style.display !== 'none';
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    toggle() {
      return this[this.visible() ? 'hide' : 'show']();
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content ?? '';
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    empty() {
      return this.innerHTML.blank();
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    up(selector = '*') {
      return this.parentNode.closest?.(selector);
    },
    down(selector = '*') {
      return this.querySelector(selector);
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    select(selector) {
      return [...this.querySelectorAll(selector)];
    },
    match(selector) {
      return this.matches(selector);
    },
    descendants() {
      return this.select('*');
    },
    childElements() {
      return [...this.children];
    },
    identify() {
      return (this.id ||= `anonymous_element_${document.all.length}`);
    },
    readAttribute: Element.prototype.getAttribute,
    addClassName(name) {
      this.className = `${this.className} ${name}`.trim();
      return this;
    },
    getStyle(name) {
      return getComputedStyle(this)[name];
    },
    getWidth() {
      return this.offsetWidth;
    },
    getHeight() {
      return this.offsetHeight;
    },
    measure(name) {
      return parseFloat(getComputedStyle(this)[name]);
    },
    store(key, value) {
      this[`_${key}`] = value;
      return this;
    },
    fire(name) {
      return this.dispatchEvent(new CustomEvent(name, { bubbles: true }));
    },
    observe(name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    on: HTMLElement.prototype.addEventListener,
  });
  put(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
    findElement(selector) {
      return this.target.closest(selector);
    },
  });
})();
