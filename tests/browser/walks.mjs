// @ts-check
//! Walks of newcomers, as data: who they are, what they tap, and what they must have found. Taps are links by where they
//! lead; nothing but what is visible can be tapped.

/**
 * @typedef {object} Walk
 * @property {string} who
 * @property {{ width: number, height: number, now: string }} device
 * @property {string} from the first page
 * @property {string[]} taps where the tapped links lead, from the top of the site
 * @property {RegExp[]} finds what the last page shows
 * @property {{ taps: number, bytes: number }} most bytes as packed with brotli, headers left out
 */

/** @type {Walk[]} */
export const WALKS = [
  {
    who: "a woman who reads Arabic, on a phone, at nine on a Sunday evening: where to sleep",
    device: { width: 360, height: 640, now: "2026-11-22T20:00:00Z" },
    from: "index.html",
    taps: ["ar/index.html", "ar/orebro/tonight.html", "ar/orebro/hjorten.html"],
    // A bed for women; whom to ask, because nobody knows the place's own number; and the number that always helps.
    finds: [/سرير/u, /نساء/u, /019-21 10 00/u, /112/u],
    most: { taps: 3, bytes: 32_000 },
  },
  {
    who: "a father whose rent is three weeks late",
    device: { width: 360, height: 640, now: "2026-11-23T17:30:00Z" },
    from: "index.html",
    taps: ["sv/index.html", "sv/orebro/needs/hyra.html", "sv/guides/kan-inte-betala-hyran.html"],
    finds: [/Ring din hyresvärd i dag/u, /Budget- och skuldrådgivningen är gratis/u, /Har du redan fått brev från Kronofogden/u],
    most: { taps: 3, bytes: 32_000 },
  },
  {
    who: "the same father, when the letter about eviction has come",
    device: { width: 360, height: 640, now: "2026-11-23T17:30:00Z" },
    from: "sv/guides/kan-inte-betala-hyran.html",
    taps: ["sv/guides/vrakning.html"],
    finds: [/veckor/u, /socialtjänsten|Socialtjänsten/u],
    most: { taps: 1, bytes: 20_000 },
  },
];

/** What staff print for a reader of Somali: sheets by their addresses, each with how many A4 it may be. */
export const PRINTED = {
  from: "so/print.html",
  sheets: {
    "so/orebro/leaflet.html": 1, "so/orebro/tonight.html": 1, "so/orebro/porten.html": 1, "so/guides/vrakning.html": 2,
  },
};
