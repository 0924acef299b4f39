// @ts-check
//! All checks, by name. Each is told in `faults.mjs` by which faults it has been seen to fail.

import * as damage from "./checks/damage.mjs";
import * as danger from "./checks/danger.mjs";
import * as network from "./checks/network.mjs";
import * as reading from "./checks/reading.mjs";
import * as refining from "./checks/refining.mjs";
import { withoutScripts } from "./checks/scripts.mjs";
import { strangeQueries } from "./checks/strange.mjs";
import { noTraces } from "./checks/traces.mjs";
import * as typing from "./checks/typing.mjs";

/** @typedef {import("./page/search.mjs").Check} Check */

/** What every browser can do. @type {Record<string, Check>} */
export const EVERYWHERE = {
  "the number to ring stands above the list": danger.numberAboveTheList,
  "the number to ring needs no more than the first part": danger.numberFromTheFirstPart,
  "results come while typing": typing.resultsWhileTyping,
  "nothing found leads to the alphabet": typing.nothingFound,
  "more results come on demand": typing.more,
  "texts of results are texts": typing.textsAreTexts,
  "strange queries are answered": strangeQueries,
  "searching leaves no trace": noTraces,
  "a strict policy is enough": network.strictPolicy,
  "without network, what is there answers": network.withoutNetwork,
  "damaged parts give a message": damage.damagedParts,
  "without the reader the form leads to the alphabet": damage.noReader,
  "the area counts": refining.area,
  "the keyboard comes to everything in order": reading.keyboard,
  "Arabic runs from right to left": reading.rightToLeft,
};

/** What a test can ask of Chromium only. @type {Record<string, Check>} */
export const IN_CHROMIUM = {
  "open now follows the clock": refining.openNow,
};

/** What holds for the site as published, whose places all belong to one area. @type {Record<string, Check>} */
export const AS_PUBLISHED = {
  "without scripts the form leads to the alphabet": withoutScripts,
  "the numbers to ring stand above the list": danger.numberAboveTheList,
};
