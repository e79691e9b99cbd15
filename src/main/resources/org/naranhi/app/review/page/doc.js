// A document as the page knows it: every row in outline, some with their texts.

import { findCrossings } from "./crossing.js";

/** @typedef {import("./types.js").Entry} Entry */
/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./types.js").Side} Side */

/** Below so many percent a row deserves a look: the figure of the reports. */
export const DOUBTFUL_BELOW = 80;

/** So many rows are kept with their texts before the farthest are let go. */
const KEPT_ROWS = 4000;

const LETTER = { error: "e", warning: "w", note: "n" };

/** @type {Record<string, (entry: Entry) => boolean>} */
export const filters = {
  all: () => true,
  doubtful: (entry) => isDoubtful(entry),
  findings: (entry) => isOpen(entry),
  unconfirmed: (entry) => !entry.confirmed,
  null: (entry) => entry.kind !== "=",
  commented: (entry) => entry.commented,
};

/** @param {Entry} entry */
export const isDoubtful = (entry) => !entry.confirmed && entry.p < DOUBTFUL_BELOW;

/** Whether findings of the row wait to be judged; confirming it settles them. @param {Entry} entry */
export const isOpen = (entry) => !entry.confirmed && entry.severity !== "-";

export class Doc {
  /** @param {import("./types.js").DocumentAnswer} answer */
  constructor(answer) {
    this.id = answer.id;
    this.name = answer.name;
    this.koName = answer.koName;
    this.enName = answer.enName;
    this.revision = answer.revision;
    this.undo = answer.undo;
    this.redo = answer.redo;
    this.findingsReady = answer.findingsReady;
    /** Changes with every change of the rows. */
    this.version = 0;
    /** @type {Entry[]} */
    this.entries = outline(answer.overview);
    /** @type {Map<number, Entry>} */
    this.byId = new Map();
    /** @type {Set<number> | null} ids of the rows the filter shows, null for all */
    this.kept = null;
    /** @type {Entry[]} */
    this.shown = this.entries;
    this.index();
  }

  /** Numbers the rows anew after a change. */
  index() {
    this.version++;
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
    this.entries.forEach((entry, index) => (entry.index = index));
    findCrossings(this.entries);
    this.show();
  }

  /** Which rows stand in the window's list. */
  show() {
    const kept = this.kept;
    this.shown = kept ? this.entries.filter((entry) => kept.has(entry.id)) : this.entries;
    for (const entry of this.entries) entry.place = -1;
    this.shown.forEach((entry, place) => (entry.place = place));
  }

  /** @param {((entry: Entry) => boolean) | null} keep null for all rows */
  filter(keep) {
    this.kept = keep && new Set(this.entries.filter(keep).map((entry) => entry.id));
    this.version++;
    this.show();
  }

  /**
   * Puts in what an action changed; rows stay shown if a row they replace was.
   *
   * @param {import("./types.js").SpliceAnswer} answer
   */
  splice({ revision, splice, undo, redo }) {
    if (!splice) return;
    this.revision = revision;
    this.undo = undo;
    this.redo = redo;
    const fresh = splice.rows.map((row) => entryOf(row, this.byId.get(row.id)));
    const gone = this.entries.splice(splice.at, splice.removed, ...fresh);
    const kept = this.kept;
    if (kept && (gone.length === 0 || gone.some((entry) => kept.has(entry.id)))) {
      for (const entry of fresh) kept.add(entry.id);
    }
    this.index();
  }

  /** @param {Row[]} rows as the server gave them */
  take(rows) {
    for (const row of rows) {
      const entry = this.byId.get(row.id);
      if (!entry) continue;
      entry.row = row;
      if (row.findings) entry.severity = severityOf(row);
    }
  }

  /** @param {string} severity of all rows */
  takeSeverity(severity) {
    if (severity.length !== this.entries.length) return;
    this.entries.forEach((entry, index) => (entry.severity = severity[index]));
    this.version++;
  }

  /** Lets go texts far from the row at hand. @param {number} index */
  forget(index) {
    const loaded = this.entries.filter((entry) => entry.row);
    if (loaded.length <= KEPT_ROWS) return;
    for (const entry of loaded) {
      if (Math.abs(entry.index - index) > KEPT_ROWS / 4) entry.row = null;
    }
  }

  /** @param {(entry: Entry) => boolean} wanted */
  count(wanted) {
    let count = 0;
    for (const entry of this.entries) if (wanted(entry)) count++;
    return count;
  }
}

/** @param {import("./types.js").Overview} o @returns {Entry[]} */
function outline(o) {
  return o.id.map((id, index) => ({
    id,
    p: o.p[index],
    confirmed: o.confirmed[index] === "1",
    kind: o.kind[index],
    size: o.size[index],
    crossing: o.crossing[index] === "1",
    severity: o.severity[index] ?? "-",
    commented: o.comment?.[index] === "1",
    enOrder: o.enOrder?.[index] ?? NaN,
    row: null,
    height: 0,
    measured: false,
    index,
    place: index,
    cross: null,
  }));
}

/** @param {Row} row @param {Entry | undefined} before the row of that id, if it was there @returns {Entry} */
function entryOf(row, before) {
  const kind = row.ko.length === 0 ? "e" : row.en.length === 0 ? "k" : "=";
  return {
    id: row.id,
    p: Math.round(row.p * 100),
    confirmed: row.confirmed,
    kind,
    size: Math.max(joined(row.ko).length, joined(row.en).length),
    crossing: row.crossing,
    severity: row.findings ? severityOf(row) : (before?.severity ?? "-"),
    commented: row.comment !== "",
    enOrder: row.en.length === 0 ? -1 : (row.en[0].order ?? NaN),
    row,
    height: before?.height ?? 0,
    measured: false,
    index: 0,
    place: -1,
    cross: null,
  };
}

/** @param {Row} row */
function severityOf(row) {
  for (const severity of /** @type {const} */ (["error", "warning", "note"])) {
    if (row.findings?.some((finding) => finding.severity === severity)) return LETTER[severity];
  }
  return "-";
}

/** @param {import("./types.js").Cell[]} cells */
export const joined = (cells) => cells.map((cell) => cell.text).join(" ");

/** Where each cell begins in the joined text. @param {import("./types.js").Cell[]} cells */
export function starts(cells) {
  let at = 0;
  return cells.map((cell) => {
    const start = at;
    at += cell.text.length + 1;
    return start;
  });
}
