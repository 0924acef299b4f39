// @ts-check
//! Faults in names, roles and colours, which axe has to find; and some that no program can.

import { ARABIC, HOME, both, last, style } from "./put.mjs";

/** @type {import("./put.mjs").PageFault[]} */
export const AXE_FAULTS = [
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
    name: "a link says another thing than where it leads",
    file: HOME,
    ...last('<p>Läs om <a href="a-z.html">Socialjouren i Kumla</a> innan du ringer</p>'),
    check: "axe finds nothing on the page",
    says: /./,
    missed: "no program knows what a page is about; people read the links, and the phrases of a screen reader are written down",
  },
  {
    name: "a line is in Finnish and does not say so",
    file: HOME,
    ...last("<p>Soita meille milloin tahansa, päivällä tai yöllä</p>"),
    check: "axe finds nothing on the page",
    says: /./,
    missed: "Finnish is written with the letters of Swedish; texts come from files that say their language",
  },
  {
    name: "only a colour tells what is open",
    file: HOME,
    ...both(".fault{color:#14532d;background:#fff}", "<ul><li>Hjorten<li><span class=fault>Porten</span></ul>"),
    check: "axe finds nothing on the page",
    says: /./,
    missed: "no program knows what a colour means; in forced colours all have the reader's own, and pages are looked at so",
  },
];
