// Which places of a sentence are marked, and the sentence cut at them.

import { html, nothing } from "./view.js";
import { starts } from "./doc.js";
import { state } from "./state.js";

/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./types.js").Link} Link */

/**
 * @typedef {object} Mark a marked place of one sentence
 * @property {number} from
 * @property {number} to
 * @property {string} classes
 * @property {string | null} link key of the link
 * @property {string | null} finding key of the finding
 */

const HUES = 8;

/** What the reader cannot see: controls, format and bidi characters, fillers, odd spaces. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u115f\u1160\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;

/** @type {Record<number, string>} */
const NAMES = {
  0x09: "TAB", 0x0a: "↵", 0x0d: "CR", 0xa0: "NBSP", 0xad: "SHY", 0x61c: "ALM", 0x115f: "HCF", 0x1160: "HJF",
  0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM", 0x2028: "LS", 0x2029: "PS",
  0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO", 0x202f: "NNBSP", 0x2060: "WJ",
  0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x3164: "HF", 0xfeff: "BOM", 0xfe0e: "VS15", 0xfe0f: "VS16",
};

/**
 * The links to mark, none overlapping another, in the order of their Korean ends; the first of each kind wins.
 *
 * @param {Row} row
 * @returns {Link[]}
 */
export function markedLinks(row) {
  /** @type {Link[]} */
  const kept = [];
  for (const link of row.links ?? []) {
    if (link.kind === "word" && !state.settings.words) continue;
    if (!kept.some((other) => overlap(link.ko, other.ko) || overlap(link.en, other.en))) kept.push(link);
  }
  return kept.sort((a, b) => a.ko.cell - b.ko.cell || a.ko.span[0] - b.ko.span[0]);
}

/** @param {import("./types.js").End} a @param {import("./types.js").End} b */
const overlap = (a, b) => a.cell === b.cell && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/**
 * The marks of each sentence of a side.
 *
 * @param {Row} row @param {Side} side @param {Link[]} links
 * @returns {Mark[][]}
 */
export function marksOf(row, side, links) {
  const cells = row[side];
  const begin = starts(cells);
  /** @type {Mark[][]} */
  const marks = cells.map(() => []);
  /** @param {import("./types.js").Span | null | undefined} span @param {string} classes @param {string | null} finding */
  const joinedMark = (span, classes, finding) => {
    if (!span) return;
    cells.forEach((cell, i) => {
      const from = Math.max(0, span[0] - begin[i]);
      const to = Math.min(cell.text.length, span[1] - begin[i]);
      if (from < to) marks[i].push({ from, to, classes, link: null, finding });
    });
  };
  links.forEach((link, i) => {
    const end = link[side];
    marks[end.cell]?.push({
      from: end.span[0],
      to: end.span[1],
      classes: `anchor ${link.kind} h${i % HUES}`,
      link: String(i),
      finding: null,
    });
  });
  (row.findings ?? []).forEach((finding, i) => joinedMark(finding[side], `flag ${finding.severity}`, String(i)));
  for (const span of state.search.hits.get(row.id)?.[side] ?? []) joinedMark(span, "hit", null);
  return marks;
}

/** @param {string} text @param {Mark[]} marks */
export function markedText(text, marks) {
  if (marks.length === 0) return visible(text);
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.from, mark.to])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => piece(text.slice(edges[i], to), marks.filter((m) => m.from <= edges[i] && m.to >= to)));
}

/** @param {string} text @param {Mark[]} marks that cover it */
function piece(text, marks) {
  if (marks.length === 0) return visible(text);
  const link = marks.find((mark) => mark.link !== null)?.link ?? nothing;
  const finding = marks.find((mark) => mark.finding !== null)?.finding ?? nothing;
  const classes = marks.map((mark) => mark.classes).join(" ");
  return html`<mark class=${classes} data-link=${link} data-finding=${finding}>${visible(text)}</mark>`;
}

/** The text with what cannot be seen named in its place. @param {string} text */
export function visible(text) {
  if (text.search(UNSEEN) < 0) return text;
  /** @type {unknown[]} */
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(UNSEEN)) {
    parts.push(text.slice(from, found.index), control(found[0]));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** @param {string} character */
function control(character) {
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return html`<span class="ctl" title=${name} dir="ltr">${NAMES[code] ?? name}</span>`;
}

/** The two texts that a link ties. @param {Row} row @param {Link} link */
export function linkTexts(row, link) {
  const text = (/** @type {Side} */ side) => row[side][link[side].cell]?.text.slice(...link[side].span) ?? "";
  return { ko: text("ko"), en: text("en") };
}

/**
 * Where a finding's English span lies, if within one sentence.
 *
 * @param {Row} row @param {import("./types.js").Finding} finding
 */
export function flaggedPlace(row, finding) {
  const side = finding.en ? "en" : null;
  const span = finding.en;
  if (!side || !span) return null;
  const begin = starts(row[side]);
  const at = row[side].findIndex((cell, i) => span[0] >= begin[i] && span[1] <= begin[i] + cell.text.length);
  if (at < 0) return null;
  return { side: /** @type {Side} */ (side), cell: row[side][at], from: span[0] - begin[at], to: span[1] - begin[at] };
}

