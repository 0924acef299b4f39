// @ts-check
// Saves an area with its search on a reader's own phone, and removes it. Everything that is saved is one entry, put in one
// step: nothing is ever half saved. Runs when the reader presses the button; for whoever has saved, with the page.

(function () {
  /** @typedef {{ root: string, policy: { createScriptURL: (path: string) => string } }} Samlad */
  /** @typedef {{ version: string, words: { date: string }, files: [string, string[]][] }} Saved */
  var samlad = /** @type {{ samlad: Samlad }} */ (/** @type {unknown} */ (window)).samlad;
  var box = /** @type {HTMLElement} */ (document.querySelector('[data-module=offline-box]'));
  var words = /** @type {Record<string, string>} */ (box.dataset);
  var save = part('save'), remove = part('remove'), status = part('status');
  var ENTRY = samlad.root + 'saved', busy = false;
  // The press that brings the script comes before it is known what is saved.
  var known = false, pressed = false;
  var cannot = location.protocol === 'file:' ? words.file : !window.isSecureContext ? words.insecure :
    !navigator.serviceWorker || !window.caches ? words.old : '';

  if (words.ready) return;
  box.dataset.ready = 'true';
  save.hidden = false;
  save.addEventListener('click', function () {
    if (busy) pressed = !known;
    else if (!save.hidden) begin();
  });
  remove.addEventListener('click', function () {
    if (!busy) clear();
  });
  if (!cannot) work(show(''));

  /**
   * @param {string} name
   * @returns {HTMLElement}
   */
  function part(name) {
    return /** @type {HTMLElement} */ (box.querySelector('.offline-box__' + name));
  }

  /** @param {string} text */
  function say(text) {
    status.textContent = text;
  }

  /** @param {Promise<unknown>} done */
  function work(done) {
    busy = true;
    done.catch(function () {
      say(words.old);
    }).then(function () {
      var wanted = pressed && !save.hidden;
      known = true;
      busy = pressed = false;
      if (wanted) begin();
    });
  }

  function begin() {
    if (cannot) return say(cannot);
    say(words.saving);
    work(fetchAll(true).then(put, function () {
      say(words.failed);
    }));
  }

  /**
   * Everything, with this page, as one text.
   * @param {boolean} again when the site is published anew between the two
   * @returns {Promise<string>}
   */
  function fetchAll(again) {
    return Promise.all([text(words.bundle), text(words.page)]).then(function (texts) {
      var saved = /** @type {Saved} */ (JSON.parse(texts[0]));
      if (texts[1].indexOf(saved.version) < 0) {
        if (again) return fetchAll(false);
        throw Error('two versions');
      }
      words.version = saved.version;
      saved.files.push([words.page, [texts[1]]]);
      return JSON.stringify(saved);
    });
  }

  /** @param {string} path */
  function text(path) {
    return fetch(samlad.root + path + '?' + Date.now(), { cache: 'no-store' }).then(function (response) {
      if (!response.ok) throw Error(response.statusText);
      return response.text();
    });
  }

  /** @param {string} text */
  function put(text) {
    return find().then(function (before) {
      return caches.open(words.key).then(function (cache) {
        return cache.put(ENTRY, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
      }).then(function () {
        return navigator.serviceWorker.register(samlad.policy.createScriptURL('sw.js'));
      }).then(function () {
        return navigator.serviceWorker.ready;
      }).then(function (registration) {
        if (registration.active) registration.active.postMessage('saved');
        return show('');
      }).catch(function (error) {
        say(error.name === 'QuotaExceededError' ? words.full : words.old);
        return before ? undefined : caches.delete(words.key);
      });
    });
  }

  /** @returns {Promise<Saved | undefined>} */
  function find() {
    return caches.has(words.key).then(function (has) {
      return has ? caches.open(words.key).then(function (cache) {
        return cache.match(ENTRY);
      }).then(function (response) {
        return response && response.json();
      }) : undefined;
    });
  }

  function clear() {
    work(caches.delete(words.key).then(function () {
      return caches.keys();
    }).then(function (keys) {
      var others = keys.some(function (key) { return key.slice(0, 7) === 'samlad '; });
      return navigator.serviceWorker.getRegistration(samlad.root).then(function (registration) {
        if (!registration) return;
        if (others && registration.active) registration.active.postMessage('removed');
        return others || registration.unregister();
      });
    }).then(function () {
      return show(words.removed);
    }));
  }

  /** @param {string} otherwise what to say when nothing is saved */
  function show(otherwise) {
    return find().then(function (saved) {
      var newer = saved && saved.version !== words.version, focus = document.activeElement, link;
      save.hidden = !!saved && !newer;
      save.textContent = saved ? words.update : words.save;
      remove.hidden = !saved;
      say(saved ? words.saved.replace('{}', saved.words.date) + (newer ? ' ' + words.newer : '') : otherwise);
      // A phone asks for this as soon as it stands in the page, so it does not before one has saved.
      if (saved && !document.querySelector('[rel=manifest]')) {
        link = document.createElement('link');
        link.rel = 'manifest';
        link.href = samlad.root + words.manifest;
        document.head.appendChild(link);
      }
      // Whoever pressed a button that goes stays where it was.
      if (focus === save && save.hidden) remove.focus();
      if (focus === remove && remove.hidden) save.focus();
    });
  }
})();
