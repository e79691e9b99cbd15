// The table's window: draws the rows in sight, measures them, and keeps what is read in its place.

import { html, render, repeat } from "./view.js";
import { Heights } from "./heights.js";
import { rowView } from "./row.js";
import { need } from "./load.js";
import { state } from "./state.js";

/** @typedef {import("./types.js").Entry} Entry */

/** Pixels drawn beyond both edges of the window. */
const BEYOND = 500;
/** Between the row at hand and the edge of the window. */
const MARGIN = 12;

const grid = /** @type {HTMLElement} */ (document.getElementById("grid"));
const list = /** @type {HTMLElement} */ (document.getElementById("rows"));
const heights = new Heights();

let version = -1;
let width = 0;
/** @type {import("./doc.js").Doc | null} */
let doc = null;
/** @type {{id: number, how: "near" | "middle"} | null} */
let wanted = null;
/** @type {{entry: Entry, y: number} | null} the row that must not move, and where in the window it stands */
let anchor = null;

/**
 * Brings a row into sight at the next drawing.
 *
 * @param {number} id
 * @param {"near" | "middle"} how near moves as little as it can
 */
export const reveal = (id, how = "near") => (wanted = { id, how });

/** What is in sight, as row indexes of the document. */
export function inSight() {
  const shown = state.doc?.shown ?? [];
  if (shown.length === 0) return { from: 0, to: 0 };
  const from = heights.at(grid.scrollTop);
  const to = heights.at(grid.scrollTop + grid.clientHeight - 1);
  return { from: shown[Math.min(from, shown.length - 1)].index, to: shown[Math.min(to, shown.length - 1)].index + 1 };
}

/** How many rows further a page is. */
export function pageRows() {
  const from = heights.at(grid.scrollTop);
  return Math.max(1, heights.at(grid.scrollTop + grid.clientHeight * 0.9) - from);
}

/** Forgets all heights: the type or the width changed. */
export function remeasure() {
  // The row at hand stays in sight when the window becomes smaller.
  if (anchor && anchor.entry.id === state.selected?.row) wanted ??= { id: anchor.entry.id, how: "near" };
  anchor = anchorNow();
  if (state.doc) heights.reset(state.doc.entries);
  version = -1;
}

/** Draws, measures and draws again until what was measured stands. */
export function drawRows() {
  if (!state.doc) return;
  refresh(state.doc);
  for (let pass = 0; pass < 6; pass++) {
    place();
    const drawn = drawWindow(state.doc);
    if (!measure(drawn)) break;
    heights.build(state.doc.shown);
  }
  // Kept until the row's text is there, for then it grows.
  if (wanted && state.doc.byId.get(wanted.id)?.row !== null) wanted = null;
  anchor = anchorNow();
  const sight = inSight();
  need(state.doc, sight.from, sight.to);
}

/** Takes up a change of the document or of the window. @param {import("./doc.js").Doc} now */
function refresh(now) {
  const narrow = grid.clientWidth;
  if (doc !== now) {
    if (doc?.id !== now.id) anchor = null;
    doc = now;
    version = -1;
  }
  if (narrow !== width) {
    width = narrow;
    remeasure();
  }
  if (version === now.version) {
    anchor = anchorNow();
    return;
  }
  version = now.version;
  const side = list.querySelector(".side");
  heights.columnWidth = (side ? side.clientWidth : (width - 100) / 2) - 28;
  heights.fontSize = parseFloat(getComputedStyle(list).fontSize);
  heights.build(now.shown);
}

/** Scrolls to what is wanted, or back to where the anchor stood. */
function place() {
  const shown = state.doc?.shown ?? [];
  list.style.height = `${heights.total}px`;
  const target = wanted && state.doc?.byId.get(wanted.id);
  if (target && target.place >= 0) {
    bring(target, wanted?.how ?? "near");
    return;
  }
  if (!anchor) return;
  const kept = state.doc?.byId.get(anchor.entry.id) ?? shown[Math.min(anchor.entry.place, shown.length - 1)];
  if (!kept || kept.place < 0) return;
  scrollTo(heights.offsets[kept.place] - anchor.y);
}

/** @param {Entry} target @param {"near" | "middle"} how */
function bring(target, how) {
  const top = heights.offsets[target.place];
  const bottom = top + target.height;
  const view = grid.clientHeight;
  const out = top < grid.scrollTop + MARGIN || bottom > grid.scrollTop + view - MARGIN;
  if (!out) return;
  if (how === "middle" || bottom - top > view) scrollTo(Math.min(top - MARGIN, top - (view - (bottom - top)) / 3));
  else scrollTo(top < grid.scrollTop + MARGIN ? top - MARGIN : bottom - view + MARGIN);
}

/** @param {number} y */
function scrollTo(y) {
  const whole = Math.max(0, Math.round(y));
  if (Math.abs(grid.scrollTop - whole) >= 1) grid.scrollTop = whole;
}

/** The row at hand if it is in sight, else the first that is. */
function anchorNow() {
  const shown = state.doc?.shown ?? [];
  if (shown.length === 0 || heights.offsets.length !== shown.length + 1) return null;
  const y = grid.scrollTop;
  const at = (/** @type {Entry} */ entry) => ({ entry, y: heights.offsets[entry.place] - y });
  const chosen = state.selected && state.doc?.byId.get(state.selected.row);
  if (chosen && chosen.place >= 0) {
    const stands = at(chosen);
    if (stands.y >= 0 && stands.y < grid.clientHeight) return stands;
  }
  return at(shown[Math.min(heights.at(y), shown.length - 1)]);
}

/** @param {import("./doc.js").Doc} now */
function drawWindow(now) {
  const { shown } = now;
  const first = heights.at(grid.scrollTop - BEYOND);
  const last = heights.at(grid.scrollTop + grid.clientHeight + BEYOND);
  const drawn = shown.slice(first, last + 1);
  // The row at hand stays drawn out of sight, so that the focus does too.
  const chosen = state.selected && now.byId.get(state.selected.row);
  if (chosen && chosen.place >= 0 && (chosen.place < first || chosen.place > last)) drawn.push(chosen);
  render(
    html`${repeat(drawn, (entry) => entry.id, (entry) => rowView(entry, heights.offsets[entry.place]))}`,
    list,
  );
  return drawn;
}

/** Takes the true heights of the rows drawn; whether any differed. @param {Entry[]} drawn */
function measure(drawn) {
  let changed = false;
  for (const element of list.querySelectorAll("textarea")) fit(element);
  const byId = new Map(drawn.map((entry) => [String(entry.id), entry]));
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(":scope > .row"))) {
    const entry = byId.get(element.dataset.row ?? "");
    if (!entry?.row) continue;
    const height = element.offsetHeight;
    entry.measured = true;
    if (height === entry.height) continue;
    entry.height = height;
    changed = true;
  }
  return changed;
}

/** A field as high as its text. @param {HTMLTextAreaElement} field */
function fit(field) {
  field.style.height = "0";
  field.style.height = `${field.scrollHeight + 2}px`;
}

for (const gesture of ["wheel", "pointerdown", "touchstart"]) {
  grid.addEventListener(gesture, () => (wanted = null), { passive: true });
}
