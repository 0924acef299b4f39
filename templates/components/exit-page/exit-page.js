// @ts-check
// On pages that are dangerous to be seen on: blanks the page before the way out has loaded, and takes it out of the way
// back. Without it, the way out is a link.

(function () {
  var link = /** @type {HTMLAnchorElement} */ (document.querySelector('.exit-page__link'));
  var page = document.documentElement;
  var title = document.title;
  var pressed = 0;
  var last = 0;

  /** @param {Event} event */
  function leave(event) {
    event.preventDefault();
    page.hidden = true;
    document.title = link.host;
    location.replace(link.href);
  }

  link.addEventListener('click', leave);
  // Three times in a row, so that neither typing capitals nor walking back with the Tab key leaves the page.
  addEventListener('keyup', function (event) {
    pressed = event.key !== 'Shift' ? 0 : event.timeStamp - last < 5000 ? pressed + 1 : 1;
    last = event.timeStamp;
    if (pressed > 2) leave(event);
  });
  // A browser that keeps the page in memory would show it blank to whoever comes back to it.
  addEventListener('pageshow', function () {
    page.hidden = false;
    document.title = title;
  });
  /** @type {HTMLElement} */ (document.querySelector('.exit-page__key')).hidden = false;
})();
