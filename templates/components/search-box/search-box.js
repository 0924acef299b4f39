// @ts-check
// Fetches the search when a reader turns to the box. Where that fails, the form leads to the alphabet, as without scripts.

(function () {
  /** @typedef {(failed?: boolean) => void} Then */
  var box = /** @type {HTMLFormElement & { load: (path: string, then: Then) => void }} */ (
    document.querySelector('[data-module=search-box]'));
  /** @type {Object<string, HTMLScriptElement | true>} What is on its way, and `true` for what has come. */
  var scripts = {};
  var begun = false, submitted = false;

  /**
   * Runs a script of the site once, in the order of the calls.
   * @param {string} path
   * @param {Then} then
   */
  function load(path, then) {
    var script = scripts[path];
    // It has come and did not bring what it should.
    if (script === true) return then(true);
    if (!script) {
      scripts[path] = script = document.createElement('script');
      script.async = false;
      script.src = path;
      document.head.appendChild(script);
    }
    script.onload = function () {
      scripts[path] = true;
      then();
    };
    script.onerror = function () {
      scripts = {};
      then(true);
    };
  }

  /** @type {Then} */
  function then(failed) {
    if (failed && submitted) {
      submitted = false;
      box.submit();
    }
  }

  /** @param {Event} event */
  function begin(event) {
    // Typing does not try again what has failed; coming back to the box does.
    if ('samladSearch' in window || begun && event.type === 'input') return;
    begun = true;
    if (event.type === 'submit') {
      event.preventDefault();
      submitted = true;
    }
    load(box.dataset.root + 'search.js', then);
    load(box.dataset.index + 'index.js', then);
  }

  box.load = load;
  ['focusin', 'input', 'submit'].forEach(function (name) {
    box.addEventListener(name, begin);
  });
})();
