// @ts-check
//! A site under test with some files of its own, the others as they are.

import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * @param {string} site
 * @param {Record<string, string>} own texts by their paths, at most one folder deep
 * @returns {{ folder: string, remove: () => void }}
 */
export function copy(site, own) {
  const folder = mkdtempSync(join(tmpdir(), "samlad-site-"));
  const folders = new Set(Object.keys(own).map(dirname));
  for (const name of folders) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const entry of readdirSync(join(site, name))) {
      const path = join(name, entry);
      if (!(path in own) && !folders.has(path)) symlinkSync(join(site, path), join(folder, path));
    }
  }
  for (const entry of readdirSync(site)) {
    if (!folders.has(".") && !folders.has(entry)) symlinkSync(join(site, entry), join(folder, entry));
  }
  for (const [path, text] of Object.entries(own)) writeFileSync(join(folder, path), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
