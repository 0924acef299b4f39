// @ts-check
// What the reader's clock can tell: whether it is open now, and what holds today, whatever zone the device believes to be
// in. Pages load this before their readers act, so it is as short as can be. How hours are written: `open_hours.rs`.

(function () {
  /** @typedef {Record<string, string>} Words Sentences, the minute that hours count from, and the zone of Stockholm. */
  var words = /** @type {Words} */ (/** @type {HTMLScriptElement} */ (document.currentScript).dataset);

  /**
   * Whether it is open now, and what to say about that; nothing when that is not known.
   * @param {string} hours
   * @param {Words} words
   * @returns {[boolean, string]}
   */
  function opening(hours, words) {
    var now = Date.now() / 6e4, at = +words.from, state = '', next = '', change = 0, say, ahead;
    /** @param {number} minute What clocks in Stockholm show then. */
    function local(minute) {
      return minute + (minute < +words.turn ? +words.zone : 180 - +words.zone);
    }
    hours.replace(/\((.*?)\)(\d+)/g, function (_, part, times) {
      return Array(+times + 1).join(part);
    }).replace(/([a-z])(\d+)/g, function (_, letter, after) {
      at += +after;
      if (at <= now) state = letter;
      else if (!next) {
        next = letter;
        change = at;
      }
      return '';
    });
    ahead = (local(change) / 1440 | 0) - (local(now) / 1440 | 0);
    say = words[
      state === 'o' ? next === 'c' && change - now < 1440 ? change - now > 60 ? 'until' : 'soon' : 'now' :
      state === 'c' && next === 'o' && ahead < 2 ? ahead ? 'tomorrow' : 'opens' : state
    ] || '';
    say = say.replace('{}', new Date(local(change) * 6e4).toISOString().slice(11, 16));
    return [state === 'o', say && hours[0] === '~' ? words.unconfirmed.replace('{}', say) : say];
  }

  function show() {
    var now = Date.now() / 6e4;
    [].forEach.call(document.querySelectorAll('[data-hours],[data-first]'), function (/** @type {HTMLElement} */ element) {
      var data = /** @type {Words} */ (element.dataset);
      element.hidden = data.hours ? !(element.textContent = opening(data.hours, words)[1]) : now < +data.first || now >= +data.last;
    });
  }

  /** @type {{ samlad: { opening: typeof opening } }} */ (/** @type {unknown} */ (window)).samlad.opening = opening;
  show();
  setInterval(show, 6e4);
})();
