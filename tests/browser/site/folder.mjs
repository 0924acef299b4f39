// @ts-check
//! Which folders `tests/run` has built, told by variables.

import { existsSync } from "node:fs";

/**
 * @param {string} variable
 * @param {string} file that the folder holds
 */
export function folder(variable, file) {
  const path = process.env[variable];
  if (path === undefined || !existsSync(`${path}/${file}`)) {
    throw new Error(`${variable} should name a built site with ${file}: see “search in browsers” in tests/run`);
  }
  return path;
}
