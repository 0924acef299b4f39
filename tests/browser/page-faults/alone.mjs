// @ts-check
//! Faults in what a page needs besides itself: scripts, other hosts, memory.

import { HOME, last, script, style } from "./put.mjs";

/** @type {import("./put.mjs").PageFault[]} */
export const ALONE_FAULTS = [
  {
    name: "a link comes with a script only",
    ...script("document.querySelector('main').insertAdjacentHTML('beforeend','<p><a href=nytt.html>Mer</a></p>')"),
    check: "without scripts every page says the same",
    says: /only scripts lead to/,
  },
  {
    name: "a script takes a number away",
    ...script("document.querySelector('main h1').textContent='Laddar'"),
    check: "without scripts every page says the same",
    says: /scripts take away “/,
  },
  {
    name: "the page waits for a script",
    file: HOME,
    ...style("main>*{display:none}"),
    check: "without scripts every page says the same",
    says: /little to read/,
  },
  {
    name: "a script fails",
    ...script("samladNothing()"),
    check: "from disk no page has an error and no link is dead",
    says: /an error: samladNothing/,
  },
  {
    name: "a script is missing",
    file: HOME,
    find: "</head>",
    put: "<script src=../borta.js defer></script></head>",
    check: "from disk no page has an error and no link is dead",
    says: /ERR_FILE_NOT_FOUND/,
  },
  {
    name: "a link is dead",
    file: HOME,
    ...last('<p><a href="borta.html">Mer</a></p>'),
    check: "from disk no page has an error and no link is dead",
    says: /a dead link/,
  },
  {
    name: "a link leads to a folder, which is no page on a stick",
    file: HOME,
    ...last('<p><a href="../sv/">Mer</a></p>'),
    check: "from disk no page has an error and no link is dead",
    says: /a dead link/,
  },
  {
    name: "a picture comes from another host",
    file: HOME,
    ...last("<img src=https://example.org/x.png alt=''>"),
    check: "no page asks another host, sends a query or keeps anything",
    says: /another host|Content Security Policy/,
  },
  {
    name: "a script asks another host",
    ...script("fetch('https://example.org/count').catch(function(){})"),
    check: "no page asks another host, sends a query or keeps anything",
    says: /another host|Content Security Policy/,
  },
  {
    name: "a script stands in the page",
    file: HOME,
    ...last("<script>var visits=1</script>"),
    check: "no page asks another host, sends a query or keeps anything",
    says: /Content Security Policy/,
  },
  {
    name: "a visit is remembered",
    ...script("localStorage.visits=1"),
    check: "no page asks another host, sends a query or keeps anything",
    says: /something is kept: localStorage/,
  },
  {
    name: "a visitor gets a cookie",
    ...script("document.cookie='visitor=1'"),
    check: "no page asks another host, sends a query or keeps anything",
    says: /cookie/,
  },
  {
    name: "a request says where the reader was",
    file: HOME,
    find: /src="?\.\.\/page\.js"?/,
    put: "src=../page.js?from=sv",
    check: "no page asks another host, sends a query or keeps anything",
    says: /a request with a query/,
  },
  {
    name: "a script holds the page up",
    file: HOME,
    find: /page\.js"? defer/,
    put: "page.js",
    check: "a page is whole after few answers",
    says: /nothing is seen before/,
  },
  {
    name: "a page is made of many files",
    file: HOME,
    find: "</head>",
    put: "<script src=../search.js defer></script><script src=../search-box.js?2 defer></script><script src=../page.js?2 defer></script></head>",
    check: "a page is whole after few answers",
    says: /answers:/,
  },
];
