// @ts-check
//! The stock tools: html-validate (rules of HTML and of accessibility) and vnu, the Nu Html Checker of the W3C.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** @typedef {import("./site.mjs").Site} Site */
/** @typedef {import("./site.mjs").Fault} Fault */

/** @type {import("html-validate").ConfigData} */
const CONFIG = {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  // Beyond the presets: fields of a form are named, and a class stands once.
  rules: {
    "input-missing-label": "error",
    "no-dup-class": "error",
    // Pages leave out what HTML has as the default, such as type=submit.
    "no-implicit-button-type": "off",
  },
};

/** One configuration for all pages: html-validate would work it out anew for each, for half of its time. */
class OneConfig extends StaticConfigLoader {
  /** @type {ReturnType<StaticConfigLoader["getConfigFor"]> | undefined} */
  #config;

  /** @override @param {string} handle */
  getConfigFor(handle) {
    return (this.#config ??= super.getConfigFor(handle));
  }
}

/**
 * @param {Site["pages"]} pages
 * @returns {Fault[]}
 */
export function htmlValidate(pages) {
  const validator = new HtmlValidate(new OneConfig(CONFIG));
  return pages.flatMap((page) => {
    const report = validator.validateStringSync(page.text, page.path);
    return report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => ({
        path: page.path,
        place: `${line}:${column}`,
        message: `${ruleId}: ${message}`,
      })),
    );
  });
}

/**
 * To vnu a page read from the disk has no address, and so `'self'` allows none of its scripts. Browsers hold otherwise,
 * as the browser tests show for `file:` too; of what comes from elsewhere vnu is still heard.
 */
const OWN_SCRIPT =
  /^Resource violates Content Security Policy \(meta tag\): external script “(\.\.\/)*[a-z-]+\.js” blocked by “script-src” directive\.$/;

/**
 * @param {string} folder
 * @param {string[]} paths of pages in it
 * @returns {Promise<Fault[]>}
 */
export async function vnu(folder, paths) {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  // `--Werror` would turn the exit status only; warnings are in the report either way, and count.
  const options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"];
  const output = await run("java", ["-Xss4m", "-jar", jar, ...options, ...paths.map((path) => join(folder, path))]);
  /** @type {{ messages: { url?: string, lastLine?: number, lastColumn?: number, message: string }[] }} */
  const report = JSON.parse(output);
  const messages = report.messages.filter(({ message }) => !OWN_SCRIPT.test(message));
  return messages.map(({ url, lastLine, lastColumn, message }) => ({
    path: url ? relative(folder, new URL(url).pathname) : folder,
    place: `${lastLine ?? 1}:${lastColumn ?? 1}`,
    message,
  }));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string>} what it prints
 */
function run(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.on("error", fail);
    child.on("close", (status) => {
      if (status === 0) done(Buffer.concat(output).toString("utf8"));
      else fail(new Error(`${command} ended with status ${status}`));
    });
  });
}
