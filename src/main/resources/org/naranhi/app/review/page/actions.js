// What the user does to the rows: one action after the other, each answered by one splice.

import { ApiError, GoneError, post } from "./api.js";
import { checkAgain, reload } from "./documents.js";
import { reveal } from "./rows.js";
import { joined } from "./doc.js";
import { redraw, selectedEntry, state } from "./state.js";
import { actionName, t } from "./strings.js";
import { say, toast, trouble } from "./trouble.js";

/** @typedef {import("./types.js").SpliceAnswer} SpliceAnswer */
/** @typedef {import("./types.js").Row} Row */
/** @typedef {"row" | "cell" | "change"} Follow what stays selected: the row, the sentence, or what changed */

let queue = Promise.resolve(true);

/**
 * Does something when all before it is done, and says whether it was done.
 *
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>}
 */
function inTurn(work) {
  queue = queue.then(async () => {
    state.busy++;
    state.toast = null;
    const slow = window.setTimeout(redraw, 150);
    try {
      await work();
      return true;
    } catch (error) {
      await failed(error);
      return false;
    } finally {
      clearTimeout(slow);
      state.busy--;
      redraw();
    }
  });
  return queue;
}

/** @param {unknown} error */
async function failed(error) {
  if (!(error instanceof ApiError) || error.status !== 409) {
    trouble(error);
    return;
  }
  try {
    await reload();
    say(t("changedElsewhere"));
  } catch (again) {
    trouble(again);
  }
}

/**
 * @param {string} path @param {object} body @param {Follow} follow
 * @returns {Promise<SpliceAnswer>}
 */
async function change(path, body, follow) {
  const { doc } = state;
  if (!doc) throw new GoneError("no document");
  /** @type {SpliceAnswer} */
  const answer = await post(`/api/documents/${doc.id}/${path}`, { revision: doc.revision, ...body });
  if (!answer.splice) {
    await reload();
    return answer;
  }
  doc.splice(answer);
  select(answer.splice, follow);
  checkAgain(doc);
  return answer;
}

/** @param {NonNullable<SpliceAnswer["splice"]>} splice @param {Follow} follow */
function select(splice, follow) {
  const { doc, selected } = state;
  if (!doc || doc.entries.length === 0) return;
  const holds = (/** @type {Row} */ row) => selected !== null && row[selected.side].some((cell) => cell.id === selected.cell);
  const rowStays = selected && doc.byId.has(selected.row);
  const cellRow = splice.rows.find(holds)?.id;
  const near = splice.rows[0]?.id ?? doc.entries[Math.min(splice.at, doc.entries.length - 1)].id;
  const inChange = splice.rows.some((row) => row.id === selected?.row);
  const row =
    (follow === "change" && !inChange ? near : null) ??
    (follow === "cell" ? cellRow : null) ??
    (rowStays ? selected.row : null) ??
    cellRow ??
    near;
  state.selected = { side: "ko", cell: null, ...selected, row };
  state.finding = 0;
  reveal(row);
}

/**
 * Applies an action to the selected row.
 *
 * @param {(selected: import("./types.js").Selection, row: Row) => object | null} build null for nothing to do
 * @param {Follow} [follow]
 * @returns {Promise<boolean>}
 */
export function act(build, follow = "row") {
  return inTurn(async () => {
    const { selected } = state;
    const row = selectedEntry()?.row;
    if (!selected || !row) return;
    const action = /** @type {{type: string, confirmed?: boolean} | null} */ (build(selected, row));
    if (!action) return;
    const number = (state.doc?.byId.get(row.id)?.index ?? 0) + 1;
    await change("actions", { action: { row: row.id, ...action } }, follow);
    say(t("said", actionName(action.confirmed === false ? "unconfirm" : action.type), number));
  });
}

/** An action on the row alone. @param {string} type */
export const simple = (type) => () => act(() => ({ type }));

/** An action on one side of the row. @param {string} type */
export const sided = (type) => () => act(({ side }) => ({ type, side }));

/** @param {"undo" | "redo"} way */
export const travel = (way) => () =>
  inTurn(async () => {
    const label = state.doc?.[way];
    if (!label) {
      say(t(way === "undo" ? "nothingToUndo" : "nothingToRedo"));
      return;
    }
    await change(way, {}, "change");
    say(t(way === "undo" ? "undone" : "redone", actionName(label)));
  });

/** @param {boolean} everywhere else around the selected row */
export const realign = (everywhere) => () =>
  inTurn(async () => {
    const row = everywhere ? null : (state.selected?.row ?? null);
    const { splice } = await change("realign", { row }, "row");
    const text = !splice ? t("realignedAll") : splice.rows.length ? t("realigned", splice.rows.length) : t("realignedNone");
    say(text);
    toast(text);
  });

/** Confirms the row and goes on to the next unconfirmed one, or takes the confirmation back. */
export async function confirm() {
  let was = false;
  const done = await act((_, row) => {
    was = row.confirmed;
    return { type: "confirm", rows: [row.id], confirmed: !was };
  });
  if (was || !done) return;
  const from = selectedEntry()?.place ?? -1;
  const next = state.doc?.shown.slice(from + 1).find((entry) => !entry.confirmed);
  if (next) {
    state.selected = { side: state.selected?.side ?? "ko", row: next.id, cell: null };
    state.finding = 0;
    reveal(next.id);
    redraw();
  }
}

/** A new row begins with the selected sentence; the other side is cut where it reads as far. */
export const splitRow = () =>
  act(({ side, cell }, row) => {
    const other = side === "ko" ? "en" : "ko";
    const cells = row[side];
    const at = cells.findIndex((one) => one.id === cell);
    if (cells.length < 2 && row[other].length < 2) {
      toast(t("oneSentence"));
      return null;
    }
    if (cells.length < 2) return { type: "splitRow", [side]: cells.length, [other]: 1 };
    const stay = at > 0 ? at : 1;
    const share = joined(cells.slice(0, stay)).length / joined(cells).length;
    return { type: "splitRow", [side]: stay, [other]: asFar(row[other], share) };
  }, "cell");

/** How many sentences reach about so far into the text, at least one on either part. @param {Row["ko"]} cells @param {number} share */
function asFar(cells, share) {
  if (cells.length < 2) return cells.length;
  const whole = joined(cells).length;
  const off = (/** @type {number} */ count) => Math.abs(joined(cells.slice(0, count)).length / whole - share);
  let best = 1;
  for (let count = 2; count < cells.length; count++) if (off(count) < off(best)) best = count;
  return best;
}

/** Joins the sentence with the one after it. */
export const joinCells = () =>
  act(({ side, cell }, row) => {
    const at = row[side].findIndex((one) => one.id === cell);
    if (at >= 0 && at < row[side].length - 1) return { type: "joinCells", side, cell };
    toast(t("noJoin"));
    return null;
  });
