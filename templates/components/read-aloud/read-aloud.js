// @ts-check
// Reads an entry aloud with the voices of the reader's own device. Comes with the first click on its button.

(function () {
  /** @typedef {{ text: string, voice: SpeechSynthesisVoice }} Sentence */
  var play = /** @type {HTMLButtonElement} */ (document.querySelector('.read-aloud__play'));
  var article = /** @type {HTMLElement} */ (document.querySelector('article'));
  var words = play.dataset;
  var playing = play.textContent;
  var speech = window.speechSynthesis;
  var stop = document.createElement('button');
  var note = document.createElement('span');
  /** How long a browser may take to say which voices it has, in milliseconds. */
  var PATIENCE = 2000;
  /** Longer pieces are cut by some voices. */
  var LONGEST = 200;
  /** What is not read: what can be pressed, is hidden, or says where things were read. */
  var SILENT = 'button, script, [hidden], [aria-hidden=true], .read-aloud, .source-mark, [class^=entry-footing]';
  var BLOCK = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption';
  /** @type {Sentence[]} */
  var sentences = [];
  var at = 0;
  // Each start has its number: what an earlier one still reports is not heard.
  var run = 0;
  var speaking = false;

  stop.type = 'button';
  stop.textContent = words.stop || '';
  stop.hidden = true;
  note.className = 'read-aloud__note';
  note.setAttribute('role', 'status');
  play.insertAdjacentElement('afterend', stop);
  stop.insertAdjacentElement('afterend', note);

  /** @param {string} tag */
  function primary(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
  }

  /**
   * A voice in the device itself: others send the text to their maker's servers.
   * @param {string} tag
   * @returns {SpeechSynthesisVoice | undefined}
   */
  function voiceFor(tag) {
    return speech.getVoices().filter(function (voice) {
      return voice.localService === true && primary(voice.lang) === primary(tag);
    })[0];
  }

  /** @param {Element} element */
  function languageOf(element) {
    return /** @type {HTMLElement} */ (element.closest('[lang]')).lang;
  }

  /**
   * The article as sentences, each in one language. Words in a language without a voice are read by the page's own.
   * @param {SpeechSynthesisVoice} own
   */
  function gather(own) {
    /** @type {Sentence[]} */
    var found = [];
    /** @type {Element | null} */
    var block = null;
    var language = '';
    var text = '';
    var walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    function flush() {
      // A stop ends a sentence where a space follows, so that numbers and addresses stay whole.
      (text.replace(/\s+/g, ' ').match(/.+?(?:[.!?:؟።](?= )|$)/g) || []).forEach(function (sentence) {
        // A long one is cut at a space.
        (sentence.match(new RegExp('.{1,' + LONGEST + '}(?: |$)|.+', 'g')) || []).forEach(function (piece) {
          if (/[^\s.,:;–-]/.test(piece)) found.push({ text: piece.trim(), voice: voiceFor(language) || own });
        });
      });
      text = '';
    }
    while (walker.nextNode()) {
      var parent = /** @type {Element} */ (walker.currentNode.parentNode);
      if (parent.closest(SILENT)) continue;
      var next = parent.closest(BLOCK);
      if (next !== block || languageOf(parent) !== language) flush();
      block = next;
      language = languageOf(parent);
      text += walker.currentNode.nodeValue;
    }
    flush();
    return found;
  }

  function next() {
    var mine = run;
    var sentence = sentences[at];
    if (!sentence) return end();
    var utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = sentence.voice;
    utterance.lang = sentence.voice.lang;
    utterance.onend = function () {
      if (mine !== run) return;
      at++;
      next();
    };
    utterance.onerror = function () {
      if (mine === run) end();
    };
    speech.speak(utterance);
  }

  function start() {
    if (speaking) return;
    var own = voiceFor(document.documentElement.lang);
    if (!own) {
      note.textContent = words.none || '';
      play.hidden = true;
      return;
    }
    if (!sentences.length) sentences = gather(own);
    note.textContent = words.note || '';
    stop.hidden = false;
    speaking = true;
    play.textContent = words.pause || '';
    next();
  }

  // `pause()` stops for good on some telephones; beginning the sentence again works everywhere.
  function pause() {
    run++;
    speaking = false;
    speech.cancel();
    play.textContent = playing;
  }

  function end() {
    pause();
    at = 0;
    if (document.activeElement === stop) play.focus();
    stop.hidden = true;
  }

  /** Some browsers know their voices only a while after they have been asked. */
  function whenKnown() {
    var waiting = true;
    function once() {
      if (waiting) start();
      waiting = false;
    }
    speech.addEventListener('voiceschanged', once);
    setTimeout(once, PATIENCE);
  }

  play.addEventListener('click', function () {
    if (speaking) pause();
    else if (speech && !speech.getVoices().length) whenKnown();
    else if (speech) start();
    else {
      note.textContent = words.none || '';
      play.hidden = true;
    }
  });
  stop.addEventListener('click', end);
  addEventListener('pagehide', function () {
    if (speech) end();
  });
})();
