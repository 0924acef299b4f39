// @ts-check
//! The checks of many pages in a row, by name. Each is told in `page-faults.mjs` by which faults it has been seen to fail.

import * as alone from "./pages/alone.mjs";

/** @type {Record<string, { check: import("./pages/alone.mjs").TourCheck, whole: boolean }>} `whole`: every page, not samples */
export const TOURS = {
  "from disk no page has an error and no link is dead": { check: alone.fromDisk, whole: true },
  "no page asks another host, sends a query or keeps anything": { check: alone.asksNobody, whole: false },
  "a page is whole after few answers": { check: alone.fewAnswers, whole: false },
  "without scripts every page says the same": { check: alone.sameWithoutScripts, whole: false },
};
