// Going about the rows.

import { isDoubtful, isOpen } from "./doc.js";
import { pageRows, reveal } from "./rows.js";
import { redraw, selectedEntry, state } from "./state.js";
import { t } from "./strings.js";
import { say } from "./trouble.js";

/** @typedef {import("./types.js").Entry} Entry */
/** @typedef {import("./types.js").Side} Side */

/** @param {Entry} entry @param {"near" | "middle"} [how] */
export function choose(entry, how = "near") {
  const side = state.selected?.side ?? "ko";
  if (state.selected?.row !== entry.id) state.finding = 0;
  state.selected = { row: entry.id, side, cell: null };
  reveal(entry.id, how);
  redraw();
}

/** @param {number} row @param {Side} side @param {number | null} cell */
export function chooseCell(row, side, cell) {
  if (state.selected?.row !== row) state.finding = 0;
  state.selected = { row, side, cell };
  redraw();
}

/** Gives the selection a sentence that is there. */
export function settleSelection() {
  const { selected } = state;
  const row = selectedEntry()?.row;
  if (!selected || !row) return;
  const cells = row[selected.side];
  if (cells.some((cell) => cell.id === selected.cell)) return;
  state.selected = { ...selected, cell: cells[0]?.id ?? null };
}

/** The selected row's place in the list, or where it would stand if the filter showed it. */
function placeNow() {
  const entry = selectedEntry();
  if (!entry || entry.place >= 0) return entry?.place ?? -1;
  const after = state.doc?.shown.findIndex((other) => other.index > entry.index) ?? -1;
  return after < 0 ? (state.doc?.shown.length ?? 0) : after - 1;
}

/** @param {number} by rows */
export const move = (by) => () => {
  const shown = state.doc?.shown ?? [];
  if (shown.length === 0) return;
  choose(shown[Math.max(0, Math.min(shown.length - 1, placeNow() + by))]);
};

/** @param {1 | -1} way */
export const page = (way) => () => move(way * pageRows())();

/** @param {boolean} last */
export const end = (last) => () => {
  const entry = state.doc?.shown.at(last ? -1 : 0);
  if (entry) choose(entry);
};

/** @param {Side} side */
export const toSide = (side) => () => {
  const { selected } = state;
  const row = selectedEntry()?.row;
  if (!selected || selected.side === side) return;
  const other = side === "ko" ? "en" : "ko";
  const at = row?.[other].findIndex((cell) => cell.id === selected.cell) ?? 0;
  const cells = row?.[side] ?? [];
  chooseCell(selected.row, side, cells[Math.min(Math.max(0, at), cells.length - 1)]?.id ?? null);
};

/** To the next sentence, of the next row too; false at the end of the table, where the browser's own Tab goes on. @param {1 | -1} by */
export const nextCell = (by) => () => {
  const { selected } = state;
  const row = selectedEntry()?.row;
  if (!selected || !row) return false;
  /** @type {{side: Side, cell: number | null}[]} */
  const stops = [];
  for (const side of /** @type {const} */ (["ko", "en"])) {
    for (const cell of row[side]) stops.push({ side, cell: cell.id });
    if (row[side].length === 0) stops.push({ side, cell: null });
  }
  const next = stops[stops.findIndex((stop) => stop.side === selected.side && stop.cell === selected.cell) + by];
  if (next) {
    chooseCell(row.id, next.side, next.cell);
    return true;
  }
  const entry = state.doc?.shown[placeNow() + by];
  if (!entry) return false;
  choose(entry);
  const side = by > 0 ? "ko" : "en";
  chooseCell(entry.id, side, entry.row?.[side].at(by > 0 ? 0 : -1)?.id ?? null);
  return true;
};

/** @param {(entry: Entry) => boolean} wanted @param {1 | -1} way @returns {boolean} */
function seek(wanted, way) {
  const shown = state.doc?.shown ?? [];
  for (let place = placeNow() + way; place >= 0 && place < shown.length; place += way) {
    if (!wanted(shown[place])) continue;
    choose(shown[place], "middle");
    return true;
  }
  say(t("noMore"));
  return false;
}

/** @param {1 | -1} way */
export const seekDoubtful = (way) => () => seek(isDoubtful, way);
/** @param {1 | -1} way */
export const seekUnconfirmed = (way) => () => seek((entry) => !entry.confirmed, way);

/** @param {1 | -1} way */
export const seekFinding = (way) => () => {
  const entry = selectedEntry();
  const here = entry && isOpen(entry) ? (entry.row?.findings?.length ?? 0) : 0;
  const next = state.finding + way;
  if (next >= 0 && next < here) {
    state.finding = next;
    redraw();
  } else if (seek(isOpen, way)) {
    state.finding = way > 0 ? 0 : Math.max(0, (selectedEntry()?.row?.findings?.length ?? 1) - 1);
  }
  sayFinding();
};

function sayFinding() {
  const finding = selectedEntry()?.row?.findings?.[state.finding];
  if (finding) say(`${t(finding.severity)}: ${finding.message}`);
}

/** @param {number} number of the row, from 1 */
export function goTo(number) {
  const { doc } = state;
  const entry = doc?.entries[Math.max(1, Math.min(doc.entries.length, number)) - 1];
  if (!doc || !entry) return;
  if (entry.place < 0) {
    state.filter = "all";
    doc.filter(null);
  }
  choose(entry, "middle");
}
