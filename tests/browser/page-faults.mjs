// @ts-check
//! Faults that are put into a page or into the script of every page, each with the check that has to find it.
//!
//! The list is data: what is put where, who has to find it, and what it has to say. A fault that nobody finds stays in it,
//! with `missed` telling why.

/**
 * @typedef {object} PageFault
 * @property {string} name
 * @property {string} file
 * @property {string | RegExp} find stands in the file; the first place counts
 * @property {string} put
 * @property {string} check the name of the check
 * @property {RegExp} says what the check complains of
 * @property {string} [missed] why no check finds it
 */

const HOME = "sv/index.html";
const ARABIC = "ar/index.html";

/** @param {string} css @returns {Pick<PageFault, "find" | "put">} */
const style = (css) => ({ find: "</style>", put: `${css}</style>` });
/** @param {string} html @returns {Pick<PageFault, "find" | "put">} */
const last = (html) => ({ find: "</main>", put: `${html}</main>` });
/** @param {string} css @param {string} html @returns {Pick<PageFault, "find" | "put">} */
const both = (css, html) => ({ find: /<\/style>(.*)<\/main>/, put: `${css}</style>$1${html}</main>` });
/** @param {string} code @returns {Pick<PageFault, "file" | "find" | "put">} */
const script = (code) => ({ file: "page.js", find: /$/, put: `;${code}` });

/** @type {PageFault[]} */
export const PAGE_FAULTS = [
  {
    name: "a button has no name",
    file: HOME,
    ...last("<button type=button></button>"),
    check: "axe finds nothing on the page",
    says: /button-name/,
  },
  {
    name: "a box to tick has no label",
    file: HOME,
    ...last("<input type=checkbox>"),
    check: "axe finds nothing on the page",
    says: /axe finds label/,
  },
  {
    name: "a role is none",
    file: HOME,
    ...last("<p role=warning>Ring</p>"),
    check: "axe finds nothing on the page",
    says: /aria-roles/,
  },
  {
    name: "a part says that it is hidden, and takes the focus",
    file: HOME,
    ...last('<p aria-hidden=true><a href="a-z.html">A till Ö</a></p>'),
    check: "axe finds nothing on the page",
    says: /aria-hidden-focus/,
  },
  {
    name: "a picture has no text",
    file: HOME,
    ...last("<svg role=img viewBox='0 0 1 1'><path d='M0 0h1'/></svg>"),
    check: "axe finds nothing on the page",
    says: /svg-img-alt/,
  },
  {
    name: "a table has no headings",
    file: HOME,
    ...last("<table><tr><td headers=nothing>Måndag<td>8–16</table>"),
    check: "axe finds nothing on the page",
    says: /td-headers-attr/,
  },
  {
    name: "the reader may not enlarge",
    file: HOME,
    find: "initial-scale=1",
    put: "initial-scale=1,maximum-scale=1,user-scalable=no",
    check: "axe finds nothing on the page",
    says: /meta-viewport/,
  },
  {
    name: "text is too pale for level AAA",
    file: HOME,
    ...both(".fault{color:#646464}", "<p class=fault>Ring oss</p>"),
    check: "axe finds nothing on the page",
    says: /color-contrast-enhanced/,
  },
  {
    name: "text is too pale in the dark",
    file: HOME,
    ...both("@media (prefers-color-scheme:dark){.fault{color:#666}}", "<p class=fault>Ring oss</p>"),
    check: "axe finds nothing in other widths and schemes",
    says: /color-contrast \(320 px, dark\)/,
  },
  {
    name: "text is too pale in Arabic, in the dark",
    file: ARABIC,
    ...both("@media (prefers-color-scheme:dark){.fault{color:#666}}", "<p class=fault>اتصل بنا</p>"),
    check: "axe finds nothing in other widths and schemes",
    says: /color-contrast \(320 px, dark\)/,
  },
  {
    name: "a part keeps its own pale colours when colours are forced",
    file: HOME,
    ...both("@media (forced-colors:active){.fault{forced-color-adjust:none;color:#999;background:#fff}}", "<p class=fault>Ring oss</p>"),
    check: "axe finds nothing in other widths and schemes",
    says: /color-contrast \(320 px, forced colours\)/,
  },
  {
    name: "targets crowd on a wide screen",
    file: HOME,
    ...both(
      "@media (min-width:60rem){.fault a{display:inline-block;inline-size:9px;block-size:9px;overflow:hidden;margin:0}}",
      '<p class=fault><a href="a-z.html">A</a><a href="about.html">B</a><a href="search.html">C</a></p>',
    ),
    check: "axe finds nothing in other widths and schemes",
    says: /target-size \(1280 px/,
  },
  {
    name: "text is too pale on a wide screen in the dark only",
    file: HOME,
    ...both("@media (min-width:60rem) and (prefers-color-scheme:dark){.fault{color:#666}}", "<p class=fault>Ring oss</p>"),
    check: "axe finds nothing in any form",
    says: /color-contrast \(1280 px, dark\)/,
  },
  {
    name: "a wide screen has other colours",
    file: HOME,
    ...style("@media (min-width:60rem){.main{color:#666}}"),
    check: "widths change no colours",
    says: /sets color/,
  },
  {
    name: "a box is wider than a telephone",
    file: HOME,
    ...both(".fault{inline-size:30rem}", "<p class=fault>Ring oss</p>"),
    check: "nothing is wider than a small screen",
    says: /wider than the screen/,
  },
  {
    name: "a long word is not broken",
    file: HOME,
    ...both(".fault{overflow-wrap:normal;hyphens:manual}", "<p class=fault>Hemlöshetsförebyggandesamordningsfunktionen</p>"),
    check: "nothing is wider than a small screen",
    says: /320 px: beyond the edge/,
  },
  {
    name: "a long word is cut off at the edge",
    file: HOME,
    ...both("html{overflow-x:hidden}.fault{white-space:nowrap;overflow:hidden}", "<p class=fault>Ring oss när du vill, dag som natt, hela året</p>"),
    check: "nothing is wider than a small screen",
    says: /cut off/,
  },
  {
    name: "a column of fixed width stands on the wrong side in Arabic",
    file: ARABIC,
    ...both(".fault{margin-left:-9rem}", "<p class=fault>اتصل بنا في أي وقت تريد ليلاً أو نهاراً طوال السنة</p>"),
    check: "nothing is wider than a small screen",
    says: /beyond the edge/,
  },
  {
    name: "a line is too low for text with space",
    file: HOME,
    ...both(".fault{block-size:1.6em;inline-size:9.2em;overflow:hidden}", "<p class=fault>Ring Socialjouren</p>"),
    check: "text can be spaced",
    says: /with wide spacing: cut off/,
  },
  {
    name: "a line may not be broken when text has space",
    file: HOME,
    ...both(".fault{white-space:nowrap}", "<p class=fault>Ring oss när som helst på dygnet</p>"),
    check: "text can be spaced",
    says: /with wide spacing: (beyond the edge|the page is wider)/,
  },
  {
    name: "text has a size of its own",
    file: HOME,
    ...style(".main p{font-size:16px}"),
    check: "text can be twice as large",
    says: /texts stay small/,
  },
  {
    name: "a box grows beyond the edge with its text",
    file: HOME,
    ...both(".fault{inline-size:30rem}", "<p class=fault>Ring oss</p>"),
    check: "text can be twice as large",
    says: /wider than the screen/,
  },
  {
    name: "a link alone is as low as its line",
    file: HOME,
    ...last('<p><a href="a-z.html">A till Ö</a></p>'),
    check: "targets are large",
    says: /less than 44: a/,
  },
  {
    name: "a button is too low",
    file: HOME,
    ...both(".fault{padding:0;min-block-size:0;font-size:1rem;block-size:1.5rem}", "<p><button type=button class=fault>Kopiera adressen</button></p>"),
    check: "targets are large",
    says: /less than 44: button/,
  },
  {
    name: "a number to ring is too narrow",
    file: HOME,
    ...both(".fault{display:inline-block;padding-block:.6rem}", '<p><a class=fault href="tel:112">1</a></p>'),
    check: "targets are large",
    says: /less than 44: a/,
  },
  {
    name: "the page stands upside down",
    file: HOME,
    ...style(".main{display:flex;flex-direction:column-reverse}"),
    check: "the order seen is the order read",
    says: /stands above it/,
  },
  {
    name: "the last part is drawn to the top",
    file: HOME,
    ...both("body{position:relative}.fault{position:absolute;inset-block-start:0}", "<p class=fault>Ring oss</p>"),
    check: "the order seen is the order read",
    says: /stands above it/,
  },
  {
    name: "the focus is not shown",
    file: HOME,
    ...style(":focus-visible{outline:none!important;box-shadow:none!important}"),
    check: "the focus can be seen",
    says: /no line around the focus/,
  },
  {
    name: "the focus is a thin line",
    file: HOME,
    ...style(":focus-visible{outline-width:1px!important}"),
    check: "the focus can be seen",
    says: /no line around the focus/,
  },
  {
    name: "the focus is a pale line",
    file: HOME,
    ...style(":focus-visible{outline-color:#f0ece4!important;box-shadow:none!important}"),
    check: "the focus can be seen",
    says: /too pale/,
  },
  {
    name: "the line around the focus is cut off",
    file: HOME,
    ...both(".fault{overflow:hidden}.fault a{display:block}", '<p class=fault><a href="a-z.html">A till Ö</a></p>'),
    check: "the focus can be seen",
    says: /cut off by \.fault/,
  },
  {
    name: "a bar covers what has the focus",
    file: HOME,
    ...both(".fault{position:fixed;inset:0 0 auto;block-size:200px;background:#fff;margin:0}", "<p class=fault>Ring 112</p>"),
    check: "the focus can be seen",
    says: /covers what has the focus/,
  },
  {
    name: "something that takes the focus lies outside of the page",
    file: HOME,
    ...both(".fault{position:absolute;inset-inline-start:-99rem}", '<p><a class=fault href="a-z.html">A till Ö</a></p>'),
    check: "the focus can be seen",
    says: /outside of what is seen/,
  },
  {
    name: "the keyboard jumps",
    file: HOME,
    ...last('<p><a href="a-z.html" tabindex=3>A till Ö</a></p>'),
    check: "the keyboard comes to everything",
    says: /order of the keyboard|does not come to/,
  },
  {
    name: "the keyboard is caught",
    ...script(
      "addEventListener('keydown',function(e){var l=document.querySelectorAll('main a');if(e.key==='Tab'&&document.activeElement===l[2]){e.preventDefault();l[1].focus()}})",
    ),
    check: "the keyboard comes to everything",
    says: /again before it has been everywhere|does not come to/,
  },
  {
    name: "a script takes the focus away",
    ...script("addEventListener('focusin',function(e){if(e.target.closest('footer'))e.target.blur()})"),
    check: "the keyboard comes to everything",
    says: /does not come to/,
  },
  {
    name: "the first link leads nowhere",
    file: HOME,
    find: /(<a [^>]*href="?#)[^">\s]*/,
    put: "$1ingenstans",
    check: "the first link leads to the main part",
    says: /no link to the main part/,
  },
  {
    name: "the first link stays hidden",
    file: HOME,
    ...style(".skip-link{clip-path:inset(50%)!important;inline-size:1px!important;block-size:1px!important;overflow:hidden!important;padding:0!important}"),
    check: "the first link leads to the main part",
    says: /not to be seen/,
  },
  {
    name: "the first link is to be jumped over itself",
    file: HOME,
    find: "<body",
    put: '<body><p><a href="a-z.html">A till Ö</a></p><div hidden',
    check: "the first link leads to the main part",
    says: /no link to the main part/,
  },
  {
    name: "links fade",
    file: HOME,
    ...style("a{transition:color .3s}"),
    check: "who asked for less motion gets none",
    says: /changes in steps/,
  },
  {
    name: "the page glides",
    file: HOME,
    ...style("html{scroll-behavior:smooth}"),
    check: "who asked for less motion gets none",
    says: /scrolls smoothly/,
  },
  {
    name: "something blinks",
    file: HOME,
    ...style("@keyframes fault{to{opacity:0}}h1{animation:fault 1s infinite}"),
    check: "who asked for less motion gets none",
    says: /is animated/,
  },
  {
    name: "a number comes under a pointer only",
    file: HOME,
    ...both(".fault span{display:none}.fault:hover span{display:inline}", "<p class=fault>Ring <span>112</span></p>"),
    check: "nothing waits for a pointer",
    says: /changes display/,
  },
  {
    name: "an explanation stands in a title",
    file: HOME,
    ...last("<p title='Kommunens beslut'>biståndsbeslut</p>"),
    check: "nothing waits for a pointer",
    says: /only a pointer shows/,
  },
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
];
