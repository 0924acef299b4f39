// @ts-check
// The search box at work: asks the reader of the index, with which it is published as one script, and shows what is
// found. All words come from the page; nothing is kept, and nothing leaves it.

(function () {
  /** @typedef {{ error: string | null, missing: string[], total: number, hits: { card: string[] }[], lines: string[][] }} Answer */
  /** @typedef {{ area: string, typing: boolean, limit: number, accept?: (card: string[]) => boolean }} Wishes */
  /** @typedef {{ find: (text: string, wishes: Wishes) => Answer, mark: (text: string, answer: Answer) => string[] }} Search */
  /** @typedef {{ root: string, load: (path: string, then: (failed?: boolean) => void) => void, opening?: (hours: string, words: Record<string, string>) => [boolean, string] }} Samlad */
  var page = /** @type {{ samlad: Samlad, samladSearch: Search }} */ (/** @type {unknown} */ (window));
  var search = page.samladSearch, samlad = page.samlad;
  var box = /** @type {HTMLFormElement} */ (document.querySelector('[data-module=search-box]'));
  var words = /** @type {Record<string, string>} */ (box.dataset);
  // How many results are shown at first, and how many more at a time: each costs bytes.
  var FIRST = 5, STEP = 10;
  var typing = false, limit = FIRST;
  var input = /** @type {HTMLInputElement} */ (part('text'));
  var area = /** @type {HTMLSelectElement} */ (part('area'));
  var open = /** @type {HTMLInputElement} */ (part('open'));
  var list = part('list'), more = part('more'), empty = part('empty'), failure = part('failed'), status = part('status');
  var danger = /** @type {HTMLElement} */ (box.querySelector('.emergency-lines'));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  var soon;
  /** @type {typeof soon} */
  var settled;

  /**
   * @param {string} name
   * @returns {HTMLElement}
   */
  function part(name) {
    return /** @type {HTMLElement} */ (box.querySelector('.search-box__' + name));
  }

  /**
   * @param {HTMLElement} parent
   * @param {string} tag
   * @param {string} [text]
   */
  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.textContent = text || '';
    return parent.appendChild(element);
  }

  /**
   * Whether it is open now, and what to say about that.
   * @param {string[]} card
   * @returns {[boolean, string]}
   */
  function opening(card) {
    return samlad.opening ? samlad.opening(card[5], words) : [false, ''];
  }

  // What readers see.

  /**
   * @param {HTMLElement} element
   * @param {string} text
   * @param {string} tag of its language, when it is not the page's
   * @param {Answer} answer
   */
  function write(element, text, tag, answer) {
    search.mark(text, answer).forEach(function (piece, i) {
      if (piece) add(element, i % 2 ? 'mark' : 'span', piece);
    });
    if (tag) {
      element.lang = tag;
      element.dir = words.dir;
    }
  }

  /** @param {Answer} answer */
  function show(answer) {
    list.textContent = '';
    answer.hits.slice(0, limit).forEach(function (hit, i) {
      var card = hit.card, item = add(list, 'li');
      var link = /** @type {HTMLAnchorElement} */ (add(item, 'a'));
      var facts = add(item, 'div');
      link.href = samlad.root + words.index + '../' + card[0];
      write(link, card[1], card[4], answer);
      // Whoever asked for more by the keyboard goes on at the first of them.
      if (i === limit - STEP && document.activeElement === more) link.focus();
      [card[3], opening(card)[1], card[4] && words.foreign].forEach(function (fact) {
        if (fact) add(facts, 'span', fact);
      });
      write(add(item, 'p'), card[2], card[4], answer);
    });
    more.hidden = answer.total <= limit;
  }

  /**
   * Says how it stands: to the eyes at once, to the ears when the reader pauses.
   * @param {string} message
   * @param {boolean} [nothing]
   * @param {boolean} [failed]
   */
  function tell(message, nothing, failed) {
    empty.hidden = !nothing;
    failure.hidden = !failed;
    if (failed) {
      // What was found for another text is no answer to this one.
      list.textContent = '';
      more.hidden = true;
    }
    status.textContent = '';
    clearTimeout(settled);
    settled = setTimeout(function () { status.textContent = message; }, typing ? 900 : 50);
  }

  /** @param {string[][]} lines */
  function warn(lines) {
    [].forEach.call(danger.querySelectorAll('li'), function (/** @type {HTMLElement} */ line) {
      line.hidden = !lines.some(function (card) { return card[0] === line.dataset.line; });
    });
    danger.hidden = !lines.length;
  }

  function ask() {
    var text = input.value, answer, count, awaited = 0;
    clearTimeout(soon);
    answer = search.find(text, {
      area: area.value,
      typing: typing,
      // One more tells whether there is more of what is open; of the others, the total tells.
      limit: open.checked ? limit + 1 : limit,
      accept: open.checked ? function (card) { return opening(card)[0]; } : undefined
    });
    if (!answer.error || answer.missing.length) warn(answer.lines);
    if (answer.missing.length) {
      tell(words.loading);
      awaited = answer.missing.length;
      answer.missing.forEach(function (name) {
        samlad.load(words.index + name + '.js', function (failed) {
          if (failed) tell('', false, true);
          else if (!--awaited) ask();
        });
      });
    } else if (answer.error) {
      tell('', false, true);
    } else {
      show(answer);
      // Of what is open, no more is counted than is asked for.
      count = open.checked && !more.hidden ? limit + '+' : String(answer.total);
      if (/\S/.test(text)) tell(words.count.replace('{}', count), !answer.total);
      else tell('');
    }
  }

  /** @param {Event} event */
  function changed(event) {
    // A changed text has been looked for when it was typed; a new list now might take away what is being clicked.
    if (event.type === 'change' && event.target === input) return;
    typing = event.target === input;
    limit = FIRST;
    clearTimeout(soon);
    soon = setTimeout(ask, 150);
  }

  box.addEventListener('input', changed);
  box.addEventListener('change', changed);
  box.addEventListener('submit', function (event) {
    // Where the search has failed, the form leads to the alphabet.
    if (!failure.hidden) return;
    event.preventDefault();
    typing = false;
    limit = FIRST;
    ask();
  });
  more.addEventListener('click', function () {
    limit += STEP;
    ask();
  });
  part('found').hidden = false;
  ask();
})();
