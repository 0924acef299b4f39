// @ts-check
// Serves what a reader has saved. It is there only for readers who chose to save, and goes when they remove the last of it.
// With the network, it asks first whether what is saved still holds; the answer counts for a while.

(function () {
  /** @typedef {string | number | [number, number]} Piece text, a shared piece, or all from one to another */
  /** @typedef {{ notice: string, newer: string, link: string, date: string }} Words */
  /** @typedef {{ version: string, page: string, words: Words, pieces: string[], files: [string, Piece[]][] }} Saved */
  /** @typedef {{ saved: Saved, files: Object<string, Piece[]>, asked: number, answer: Promise<string> | null }} Book */
  /** @typedef {Event & { request: Request, respondWith: (answer: Promise<Response>) => void, waitUntil: (done: Promise<unknown>) => void }} Asked */
  /** @typedef {EventTarget & { skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> }, registration: ServiceWorkerRegistration }} Worker */
  var worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
  var KEY = /^samlad /, ENTRY = 'saved';
  // How long an answer of the network counts, how long it is waited for, and how long its silence counts, in milliseconds.
  var HOLDS = 6e5, PATIENCE = 2500, SILENCE = 3e4;
  var root = worker.registration.scope;
  /** @type {Promise<Book[]> | null} */
  var books = null;

  worker.addEventListener('install', function () {
    worker.skipWaiting();
  });
  worker.addEventListener('activate', function (event) {
    /** @type {Asked} */ (event).waitUntil(worker.clients.claim());
  });
  // The page that saves and removes says when it has.
  worker.addEventListener('message', function () {
    books = null;
  });
  worker.addEventListener('fetch', function (event) {
    var asked = /** @type {Asked} */ (event), url = asked.request.url.split(/[?#]/)[0];
    if (asked.request.method !== 'GET' || url.slice(0, root.length) !== root) return;
    asked.respondWith(answer(asked.request, decodeURIComponent(url.slice(root.length)).replace(/(^|\/)$/, '$1index.html')));
  });

  /** @returns {Promise<Book[]>} */
  function open() {
    books = books || caches.keys().then(function (keys) {
      return Promise.all(keys.filter(KEY.test, KEY).map(read));
    });
    return books;
  }

  /**
   * @param {string} key
   * @returns {Promise<Book>}
   */
  function read(key) {
    return caches.open(key).then(function (cache) {
      return cache.match(root + ENTRY);
    }).then(function (/** @type {any} */ response) {
      return response ? response.json() : { files: [] };
    }).then(function (/** @type {Saved} */ saved) {
      /** @type {Book} */
      var book = { saved: saved, files: {}, asked: 0, answer: null };
      saved.files.forEach(function (file) {
        book.files[file[0]] = file[1];
      });
      return book;
    });
  }

  /**
   * @param {Request} request
   * @param {string} path from the top of the site
   * @returns {Promise<Response>}
   */
  function answer(request, path) {
    var page = request.mode === 'navigate';
    return open().catch(function () {
      return /** @type {Book[]} */ ([]);
    }).then(function (all) {
      var book = all.filter(function (each) { return path in each.files; })[0];
      if (!book) return fetch(request).catch(function (error) {
        if (!page || !all[0]) throw error;
        var saved = all[0].saved.page;
        // The choice of a language is not saved: there is one.
        return Response.redirect(root + (path === 'index.html' ? saved.replace(/[^/]*$/, '') : saved + '#not-saved'), 302);
      });
      return state(book).then(function (now) {
        if (now !== 'newer') return response(book, path, page && now === 'unknown' ? 'notice' : '');
        return fetch(request).then(function (fresh) {
          return page && fresh.ok ? marked(fresh, book, path) : fresh;
        }, function () {
          return response(book, path, page ? 'newer' : '');
        });
      });
    });
  }

  /**
   * Whether what is saved is what is published: `same`, `newer`, or `unknown` without an answer.
   * @param {Book} book
   */
  function state(book) {
    var now = Date.now();
    if (!book.answer || now > book.asked) {
      book.asked = now + HOLDS;
      book.answer = ask(book).then(function (version) {
        return version === book.saved.version ? 'same' : 'newer';
      }).catch(function () {
        book.asked = Date.now() + SILENCE;
        return 'unknown';
      });
    }
    return book.answer;
  }

  /**
   * @param {Book} book
   * @returns {Promise<string>}
   */
  function ask(book) {
    return new Promise(function (resolve, reject) {
      if (!navigator.onLine) return reject();
      setTimeout(reject, PATIENCE);
      fetch(root + book.saved.page.replace('.html', '.txt'), { cache: 'no-store' }).then(function (response) {
        return response.ok ? response.text().then(resolve) : reject();
      }, reject);
    });
  }

  /**
   * A saved file; a page with what is to be said of it. One sign stands for its own path in it, one for the hash of its
   * style, by which its policy allows it.
   * @param {Book} book
   * @param {string} path
   * @param {'notice' | 'newer' | ''} say
   * @returns {Promise<Response>}
   */
  function response(book, path, say) {
    var text = book.files[path].map(function (piece) {
      return typeof piece === 'number' ? book.saved.pieces[piece] :
        typeof piece === 'string' ? piece : book.saved.pieces.slice(piece[0], piece[1] + 1).join('');
    }).join('').replace(/\u0001/g, path.replace(/^[^/]*\//, ''));
    var kind = /html$/.test(path) ? 'text/html' : /js$/.test(path) ? 'text/javascript' : 'text/vcard';
    return hash((text.match(/<style>([^]*?)<\/style>/) || [])[1] || '').then(function (hash) {
      text = said(text.replace('\u0002', hash), book, path, say);
      return new Response(text, { headers: { 'Content-Type': kind + ';charset=utf-8' } });
    });
  }

  /**
   * @param {string} style
   * @returns {Promise<string>}
   */
  function hash(style) {
    return crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)).then(function (bytes) {
      return btoa(String.fromCharCode.apply(null, /** @type {any} */ (new Uint8Array(bytes))));
    });
  }

  /**
   * A page from the network that is newer than the saved one.
   * @param {Response} fresh
   * @param {Book} book
   * @param {string} path
   */
  function marked(fresh, book, path) {
    return fresh.text().then(function (text) {
      return new Response(said(text, book, path, 'newer'), { headers: fresh.headers });
    });
  }

  /**
   * @param {string} text
   * @param {Book} book
   * @param {string} path
   * @param {'notice' | 'newer' | ''} say
   */
  function said(text, book, path, say) {
    var words = book.saved.words, up = path.replace(/[^/]+/g, '..').slice(2).replace(/^\//, '');
    // The page where one saves shows by itself what is saved: for whoever has saved, its script comes with it.
    if (path === book.saved.page) return text.replace('</body>', '<script src="' + root + 'offline.js" defer></script></body>');
    if (!say) return text;
    return text.replace(/<main[^>]*>/, function (main) {
      return main + '<p role="note"><strong>' + plain(words[/** @type {'notice' | 'newer'} */ (say)]) + '</strong> <a href="' +
        (up ? up + '/' : '') + book.saved.page + '">' + plain(words.link) + '</a></p>';
    });
  }

  /** @param {string} text */
  function plain(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }
})();
