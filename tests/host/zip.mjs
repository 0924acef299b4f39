// @ts-check
//! Reads a zip as its specification says, by its central directory.

import assert from "node:assert/strict";
import { crc32, inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const DEFLATED = 8;

/**
 * @param {Buffer} zip
 * @returns {Map<string, Buffer>} texts by their paths
 */
export function unzip(zip) {
  const files = new Map();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  assert.equal(zip.readUInt32LE(end), END);
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    assert.equal(zip.readUInt32LE(at), ENTRY);
    const [method, sum, packed, size] = [zip.readUInt16LE(at + 10), ...[16, 20, 24].map((from) => zip.readUInt32LE(at + from))];
    const [name, extra, comment] = [28, 30, 32].map((from) => zip.readUInt16LE(at + from));
    const path = zip.toString("utf8", at + 46, at + 46 + name);
    const start = zip.readUInt32LE(at + 42);
    assert.equal(zip.readUInt32LE(start), FILE, path);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(from, from + packed);
    const text = method === DEFLATED ? inflateRawSync(bytes) : bytes;
    assert.equal(text.length, size, path);
    assert.equal(crc32(text), sum, path);
    assert.ok(!files.has(path), path);
    files.set(path, text);
    at += 46 + name + extra + comment;
  }
  return files;
}
