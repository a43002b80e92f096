// The tests' own way into closed roots: before the kit runs, it notes every root as it is made. The kit that is
// tested is the one that is shipped.
(() => {
  const roots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  };
  window.rootIn = (element) => roots.get(element);
})();
