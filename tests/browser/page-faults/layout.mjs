// @ts-check
//! Faults in how a page lies on the screen.

import { ARABIC, HOME, both, last, style } from "./put.mjs";

/** @type {import("./put.mjs").PageFault[]} */
export const LAYOUT_FAULTS = [
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
    name: "text runs across the whole of a wide screen",
    file: HOME,
    ...both(
      ".main .fault{max-inline-size:none}",
      "<p class=fault>Ring oss när du vill, dag som natt, hela året om, också när det är helg och när allt annat är stängt i staden</p>",
    ),
    check: "lines of text are short",
    says: /letters in a line/,
  },
  {
    name: "lines of text are close to each other",
    file: HOME,
    ...both(
      ".main .fault{line-height:1.3}",
      "<p class=fault>Ring oss när du vill, dag som natt, hela året om, också när det är helg och när allt annat är stängt i staden</p>",
    ),
    check: "lines of text are short",
    says: /lines too close/,
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
];
