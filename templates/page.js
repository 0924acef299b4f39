// @ts-check
// On every page: fetches the site's other scripts when a reader asks for what they do. Without it, a page is whole.

(function () {
  /** @typedef {(failed?: boolean) => void} Then */
  /** @typedef {{ createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string } }} TrustedTypes */
  // Where the site begins, from this script's own address: a folder on a server or on a stick.
  var root = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, '');
  var types = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (window)).trustedTypes;
  var rules = { createScriptURL: address };
  // The one way to a script's address, so that a browser can refuse all others.
  var policy = types ? types.createPolicy('samlad', rules) : rules;
  /** @type {Object<string, HTMLScriptElement | true>} What is on its way, and `true` for what has come. */
  var scripts = {};

  /** @param {string} path */
  function address(path) {
    return root + path;
  }

  /**
   * Runs a script of the site once, in the order of the calls.
   * @param {string} path from the top of the site
   * @param {Then} then
   */
  function load(path, then) {
    var script = scripts[path];
    // It has come and did not bring what it should.
    if (script === true) return then(true);
    if (!script) {
      scripts[path] = script = document.createElement('script');
      script.async = false;
      script.src = policy.createScriptURL(path);
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

  /** @type {Window & { samlad?: object }} */ (window).samlad = { root: root, load: load, policy: policy };

  // What only a script can do shows itself where scripts run, and brings its script with the first click.
  [].forEach.call(document.querySelectorAll('[data-load]'), function (/** @type {HTMLElement} */ button) {
    button.hidden = false;
    button.addEventListener('click', function first() {
      load(/** @type {string} */ (button.dataset.load), function (failed) {
        if (failed) return;
        button.removeEventListener('click', first);
        button.click();
      });
    });
  });
})();
