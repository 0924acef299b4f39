// @ts-check
// Copies an address, and shares a link as the reader's own device does it; where neither works, shows what to copy.

(function () {
  var said = /** @type {HTMLElement} */ (document.querySelector('.entry-tools__said'));

  /** @param {string} text */
  function copy(text) {
    function by_hand() {
      said.textContent = said.dataset.byHand + ' ' + text;
    }
    // Only pages that came over a safe line have it.
    if (!navigator.clipboard) return by_hand();
    navigator.clipboard.writeText(text).then(function () {
      said.textContent = /** @type {string} */ (said.dataset.copied);
    }, by_hand);
  }

  [].forEach.call(document.querySelectorAll('.entry-tools__button'), function (/** @type {HTMLElement} */ button) {
    button.addEventListener('click', function () {
      var text = /** @type {string} */ (button.dataset.text);
      var title = button.dataset.title;
      if (!title || !navigator.share) return copy(text);
      navigator.share({ title: title, url: text }).catch(function (error) {
        // Whoever closes the sheet has answered.
        if (error.name !== 'AbortError') copy(text);
      });
    });
  });
})();
