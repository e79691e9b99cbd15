// Editing: a sentence, a comment, and the corrections that findings suggest.

import { act } from "./actions.js";
import { flaggedPlace } from "./marks.js";
import { reveal } from "./rows.js";
import { redraw, redrawNow, selectedEntry, state } from "./state.js";
import { t } from "./strings.js";
import { say, toast } from "./trouble.js";

/** @typedef {import("./types.js").Row} Row */

/** The text as it is saved: one line, no white space around it. @param {string} text */
const tidy = (text) => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

/** Opens the selected sentence. @param {number | null} [caret] null for its end */
export function startEdit(caret = null) {
  const { selected } = state;
  const row = selectedEntry()?.row;
  const cell = selected && row?.[selected.side].find((one) => one.id === selected.cell);
  if (!selected || !cell) {
    say(t("noSentence"));
    return;
  }
  if (row?.confirmed) {
    toast(t("locked", (selectedEntry()?.index ?? 0) + 1), true);
    return;
  }
  state.editing = { ...selected, cell: cell.id, original: cell.text, draft: cell.text, caret };
  enter("textarea.editor", caret ?? cell.text.length);
}

/** @param {string} selector @param {number} caret */
function enter(selector, caret) {
  if (state.selected) reveal(state.selected.row);
  redrawNow();
  const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector(selector));
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(caret, caret);
}

export function leaveEdit() {
  state.editing = null;
  state.commenting = null;
  redraw();
}

/** Whether something typed would be lost. */
export const unsaved = () =>
  (state.editing && state.editing.draft !== state.editing.original) ||
  (state.commenting && state.commenting.draft !== state.doc?.byId.get(state.commenting.row)?.row?.comment);

/** Saves the sentence; a refused text stays in its field. @returns {Promise<boolean>} */
export async function saveEdit() {
  const { editing } = state;
  if (!editing) return true;
  const text = tidy(editing.draft);
  if (text === "") {
    toast(t("emptyText"), true);
    return false;
  }
  state.editing = null;
  redraw();
  if (text === editing.original) return true;
  const { row, side, cell } = editing;
  const done = await act(() => ({ type: "editCell", row, side, cell, text }));
  if (!done && !state.editing) {
    state.editing = editing;
    redraw();
  }
  return done;
}

/** Splits the sentence that is open where the cursor stands. */
export async function splitHere() {
  const { editing } = state;
  const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector("textarea.editor"));
  if (!editing || !field) return;
  const offset = tidy(editing.draft.slice(0, field.selectionStart) + "\u0001").length - 1;
  const text = tidy(editing.draft);
  if (offset <= 0 || offset >= text.length) return;
  if (!(await saveEdit())) return;
  const { row, side, cell } = editing;
  const done = await act(() => ({ type: "splitCell", row, side, cell, offset }), "cell");
  if (!done) return;
  const cells = selectedEntry()?.row?.[side] ?? [];
  const second = cells[cells.findIndex((one) => one.id === cell) + 1];
  if (second && state.selected) state.selected = { ...state.selected, side, cell: second.id };
  say(t("splitDone"));
  toast(t("splitDone"));
}

/** Puts in what a finding suggests. @param {number | null} [index] of the finding; null for the one at hand */
export const accept = (index = null) =>
  act((_, row) => {
    const findings = row.findings ?? [];
    const fits = (/** @type {number} */ i) => typeof findings[i]?.suggestion === "string";
    const at = index ?? (fits(state.finding) ? state.finding : findings.findIndex((_, i) => fits(i)));
    const finding = findings[at];
    if (!finding || !fits(at)) {
      toast(t("noFix"));
      return null;
    }
    const place = flaggedPlace(row, finding);
    if (!place) {
      toast(t("noPlace"));
      return null;
    }
    const { side, cell, from, to } = place;
    return { type: "editCell", side, cell: cell.id, text: corrected(cell.text, from, to, finding.suggestion ?? "") };
  });

/** @param {string} text @param {number} from @param {number} to @param {string} fix */
function corrected(text, from, to, fix) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  return (fix === "" ? before.replace(/\s+$/, "") + (before ? after : after.trimStart()) : before + fix + after).trim();
}

/** Opens the comment of the selected row. */
export function startComment() {
  const row = selectedEntry()?.row;
  if (!row) return;
  state.commenting = { row: row.id, draft: row.comment };
  enter("textarea.commenter", row.comment.length);
}

export async function saveComment() {
  const { commenting } = state;
  if (!commenting) return;
  state.commenting = null;
  redraw();
  const { row } = commenting;
  const text = commenting.draft.trim();
  if (text === (state.doc?.byId.get(row)?.row?.comment ?? "")) return;
  if (await act(() => ({ type: "comment", row, text }))) return;
  state.commenting = commenting;
  redraw();
}

/** Keys and typing in the two fields; whether the key was theirs. @param {KeyboardEvent} event */
export function fieldKey(event) {
  const field = /** @type {HTMLElement} */ (event.target);
  if (event.isComposing || event.keyCode === 229) return;
  const editor = field.matches("textarea.editor");
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "Escape") leaveEdit();
  else if (event.key === "Enter" && editor && control) splitHere();
  else if (event.key === "Enter" && editor) saveEdit();
  else if (event.key === "Enter" && !event.shiftKey) saveComment();
  else return;
  event.preventDefault();
}

/** @param {Event} event */
export function fieldInput(event) {
  const field = /** @type {HTMLTextAreaElement} */ (event.target);
  if (state.editing && field.matches("textarea.editor")) state.editing.draft = field.value;
  if (state.commenting && field.matches("textarea.commenter")) state.commenting.draft = field.value;
  redraw();
}
