// @ts-check
//! A page as a screen reader goes through it, from the tree that the browser hands to such programs.

/** @typedef {import("./tab.mjs").Page} Page */
/** @typedef {{ nodeId: string, ignored: boolean, role?: { value: string }, name?: { value: string }, properties?: { name: string, value: { value: unknown } }[], childIds?: string[], backendDOMNodeId?: number }} Node */

/** What is said when one comes to it and when one leaves it. */
const REGIONS = ["banner", "navigation", "main", "contentinfo", "complementary", "form", "search", "region", "article", "list", "table", "figure", "group", "dialog", "alert", "status"];

/** What is said with its name, and whose inside is said by that. */
const LEAVES = ["link", "button", "textbox", "searchbox", "combobox", "checkbox", "radio", "image", "img", "DisclosureTriangle", "option", "MenuListPopup"];

/** Parts that are only boxes around what they hold. */
const SILENT = ["generic", "none", "RootWebArea", "paragraph", "LabelText", "InlineTextBox", "StaticText", "strong", "emphasis", "mark", "time", "term", "definition", "DescriptionList", "Section", "row", "rowgroup"];

/**
 * One line for each phrase, indented as deep as the parts that it stands in.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function phrasesOf(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{ nodes: Node[] }} */ (/** @type {unknown} */ (await client.send("Accessibility.getFullAXTree")));
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const phrases = [`document: ${nodes[0].name?.value ?? ""}`];
  // Bits of text that stand in one line are read in one breath.
  let breath = "";
  /** @param {number} depth */
  const flush = (depth) => {
    const text = plain(breath);
    if (text !== "") phrases.push(`${"  ".repeat(depth)}${text}`);
    breath = "";
  };
  /** @param {Node} node @param {number} depth */
  const walk = (node, depth) => {
    const role = node.role?.value ?? "none";
    const name = plain(node.name?.value ?? "");
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    const inside = (/** @type {number} */ deeper) => {
      for (const child of children) walk(child, deeper);
    };
    // A table has the name of its caption, which is not said again.
    if (role === "caption" || role === "Caption") return;
    if (role === "StaticText") {
      breath += node.name?.value ?? "";
    } else if (node.ignored || ["generic", "none", "strong", "emphasis", "mark", "time", "LabelText"].includes(role)) {
      inside(depth);
    } else if (role === "heading") {
      flush(depth);
      const level = node.properties?.find((property) => property.name === "level")?.value.value;
      phrases.push(`${"  ".repeat(depth)}heading ${level}: ${name}`);
      for (const link of children.filter((child) => child.role?.value === "link")) walk(link, depth + 1);
    } else if (LEAVES.includes(role)) {
      flush(depth);
      const states = (node.properties ?? []).filter((property) => ["checked", "expanded", "required", "invalid"].includes(property.name) && property.value.value !== "false");
      phrases.push(`${"  ".repeat(depth)}${role}${name === "" ? ", no name" : `: ${name}`}${states.map((state) => `, ${state.name} ${state.value.value}`).join("")}`);
    } else if (["cell", "gridcell", "rowheader", "columnheader"].includes(role)) {
      flush(depth);
      phrases.push(`${"  ".repeat(depth)}${role}: ${name}`);
    } else if (REGIONS.includes(role)) {
      flush(depth);
      const items = role === "list" ? ` of ${children.filter((child) => child.role?.value === "listitem").length}` : "";
      phrases.push(`${"  ".repeat(depth)}${role}${items}${name === "" ? "" : `: ${name}`}`);
      inside(depth + 1);
      flush(depth + 1);
    } else {
      flush(depth);
      if (!SILENT.includes(role) && role !== "listitem" && role !== "ListMarker") phrases.push(`${"  ".repeat(depth)}${role}${name === "" ? "" : `: ${name}`}`);
      if (role !== "ListMarker") inside(depth);
      flush(depth);
    }
  };
  for (const node of nodes[0].childIds ?? []) walk(/** @type {Node} */ (byId.get(node)), 1);
  return phrases;
}

/** Without the marks that only lead the direction of writing. @param {string} text */
function plain(text) {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, "").replaceAll(/\s+/g, " ").trim();
}
