// The mouse: click selects, double-click edits, and a sentence dragged out of its row goes to another.

import { act, confirm } from "./actions.js";
import { accept, saveEdit, startComment, startEdit } from "./edit.js";
import { chooseCell, goTo } from "./select.js";
import { hideTip } from "./tip.js";
import { redraw, state } from "./state.js";

/** @typedef {import("./types.js").Side} Side */

/** Pixels from the edge of the table within which a dragged sentence scrolls it, and by how much. */
const EDGE = 48;
const SPEED = 14;
/** Pixels a grip must be moved before it drags. */
const SLACK = 4;

const grid = /** @type {HTMLElement} */ (document.getElementById("grid"));
const list = /** @type {HTMLElement} */ (document.getElementById("rows"));

/** @type {{row: number, side: Side, cell: number, element: HTMLElement, grip: boolean, y: number, ghost: HTMLElement | null} | null} */
let held = null;
let pointer = { x: 0, y: 0 };

/** The row, side and sentence under a pointer. @param {EventTarget | null} target */
function placeOf(target) {
  const element = /** @type {Element} */ (target);
  const row = /** @type {HTMLElement | null} */ (element.closest("[data-row]"));
  const side = /** @type {HTMLElement | null} */ (element.closest("[data-side]"));
  const cell = /** @type {HTMLElement | null} */ (element.closest("[data-cell]"));
  if (!row) return null;
  return {
    row: Number(row.dataset.row),
    side: /** @type {Side | undefined} */ (side?.dataset.side),
    cell: cell ? Number(cell.dataset.cell) : null,
    element: cell,
  };
}

list.addEventListener("pointerdown", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.button !== 0 || target.closest("textarea, button")) return;
  if (state.editing) saveEdit();
  const place = placeOf(target);
  if (!place) return;
  chooseCell(place.row, place.side ?? state.selected?.side ?? "ko", place.cell);
  if (!place.element || !place.side || place.cell === null) return;
  const grip = target.closest(".grip") !== null;
  if (grip) event.preventDefault();
  held = { row: place.row, side: place.side, cell: place.cell, element: place.element, grip, y: event.clientY, ghost: null };
});

list.addEventListener("dblclick", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (!target.closest(".cell .text")) return;
  startEdit(caretAt(event.clientX, event.clientY));
});

list.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  const button = /** @type {HTMLElement | null} */ (target.closest("[data-do], [data-go]"));
  const place = placeOf(target);
  if (!button || !place) return;
  if (button.dataset.go) {
    goTo(Number(button.dataset.go));
    return;
  }
  chooseCell(place.row, state.selected?.side ?? "ko", null);
  if (button.dataset.do === "confirm") confirm();
  if (button.dataset.do === "accept") accept(Number(button.dataset.finding));
  if (button.dataset.do === "comment" && !target.closest("textarea")) startComment();
});

/** The offset in the sentence under the pointer; null where unseen characters are shown by name. @param {number} x @param {number} y */
function caretAt(x, y) {
  const range = document.caretRangeFromPoint?.(x, y);
  const text = range?.startContainer.parentElement?.closest(".text");
  if (!range || !text || text.querySelector(".ctl")) return null;
  range.setStart(text, 0);
  return range.toString().length;
}

document.addEventListener("pointermove", (event) => {
  if (!held) return;
  pointer = { x: event.clientX, y: event.clientY };
  if (!held.ghost && leaves(event)) begin();
  if (held.ghost) follow();
});

/** Whether the sentence leaves its row, or its grip is pulled. @param {PointerEvent} event */
function leaves(event) {
  if (!held) return false;
  if (held.grip) return Math.abs(event.clientY - held.y) > SLACK;
  const row = list.querySelector(`[data-row="${held.row}"]`)?.getBoundingClientRect();
  return row !== undefined && (event.clientY < row.top || event.clientY > row.bottom);
}

function begin() {
  if (!held) return;
  getSelection()?.removeAllRanges();
  hideTip();
  const ghost = document.createElement("div");
  ghost.className = "ghost";
  ghost.textContent = held.element.querySelector(".text")?.textContent ?? "";
  document.body.append(ghost);
  held.ghost = ghost;
  document.body.classList.add("dragging");
  requestAnimationFrame(scrollAtEdge);
}

function follow() {
  if (!held?.ghost) return;
  held.ghost.style.left = `${pointer.x + 14}px`;
  held.ghost.style.top = `${pointer.y + 10}px`;
  const over = document.elementFromPoint(pointer.x, pointer.y)?.closest("[data-row]");
  const row = over instanceof HTMLElement ? Number(over.dataset.row) : null;
  const drop = row === held.row ? null : row;
  if (drop !== state.dropRow) {
    state.dropRow = drop;
    redraw();
  }
}

function scrollAtEdge() {
  if (!held?.ghost) return;
  const box = grid.getBoundingClientRect();
  if (pointer.y < box.top + EDGE) grid.scrollTop -= SPEED;
  if (pointer.y > box.bottom - EDGE) grid.scrollTop += SPEED;
  follow();
  requestAnimationFrame(scrollAtEdge);
}

/** Ends a drag; whether there was one. */
export function dropDrag() {
  const was = held?.ghost ?? null;
  was?.remove();
  held = null;
  state.dropRow = null;
  document.body.classList.remove("dragging");
  if (was) redraw();
  return was !== null;
}

document.addEventListener("pointerup", () => {
  if (!held) return;
  const { row, side, cell, ghost } = held;
  const target = state.dropRow;
  dropDrag();
  if (!ghost || target === null) return;
  getSelection()?.removeAllRanges();
  act(() => ({ type: "moveTo", row, side, cells: [cell], target }), "cell");
});
document.addEventListener("pointercancel", dropDrag);
