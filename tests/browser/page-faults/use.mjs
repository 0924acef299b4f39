// @ts-check
//! Faults that show when a page is used: by the keyboard, a pointer, with less motion.

import { HOME, both, last, script, style } from "./put.mjs";

/** @type {import("./put.mjs").PageFault[]} */
export const USE_FAULTS = [
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
    name: "in the dark, the text of what has the focus is as pale as its ground",
    file: HOME,
    ...both("a.fault:any-link{color:var(--ink)}", '<p><a class=fault href="a-z.html">A till Ö</a></p>'),
    check: "the focus can be seen",
    says: /dark: text too pale/,
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
];
