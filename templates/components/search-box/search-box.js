// @ts-check
// Fetches the search when a reader turns to the box. Where that fails, the form leads to the alphabet, as without scripts.

(function () {
  /** @typedef {(failed?: boolean) => void} Then */
  var samlad = /** @type {{ samlad: { load: (path: string, then: Then) => void } }} */ (/** @type {unknown} */ (window)).samlad;
  var box = /** @type {HTMLFormElement} */ (document.querySelector('[data-module=search-box]'));
  var begun = false, submitted = false;

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
    if (!('opening' in samlad)) samlad.load('open-now.js', then);
    samlad.load('search.js', then);
    samlad.load(box.dataset.index + 'index.js', then);
  }

  ['focusin', 'input', 'submit'].forEach(function (name) {
    box.addEventListener(name, begin);
  });
})();
