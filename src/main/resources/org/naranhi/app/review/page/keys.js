// Every key of the table, in one list: what the page obeys and what the help shows.

import { confirm, joinCells, realign, sided, simple, splitRow, travel } from "./actions.js";
import { accept, fieldKey, startComment, startEdit } from "./edit.js";
import { dropDrag } from "./drag.js";
import { clearSearch, enterSearch, step } from "./search.js";
import { end, move, nextCell, page, seekDoubtful, seekFinding, seekUnconfirmed, toSide } from "./select.js";
import { redraw, state } from "./state.js";
import { explainNext, hideTip, toggleWords } from "./tip.js";

/**
 * @typedef {object} Binding
 * @property {"move" | "pair" | "text" | "view"} group of the help
 * @property {import("./strings.js").Word} word what it does
 * @property {string[]} shown the keys as the help names them
 * @property {Record<string, () => unknown>} run by the key's name; false leaves the key to the browser
 */

/** @type {Binding[]} */
export const bindings = [
  { group: "move", word: "nextRow", shown: ["j", "↓"], run: { j: move(1), ArrowDown: move(1) } },
  { group: "move", word: "previousRow", shown: ["k", "↑"], run: { k: move(-1), ArrowUp: move(-1) } },
  { group: "move", word: "toKorean", shown: ["←"], run: { ArrowLeft: toSide("ko") } },
  { group: "move", word: "toEnglish", shown: ["→"], run: { ArrowRight: toSide("en") } },
  { group: "move", word: "nextCell", shown: ["Tab", "Shift+Tab"], run: { Tab: nextCell(1), "Shift+Tab": nextCell(-1) } },
  { group: "move", word: "toBar", shown: ["F6"], run: { F6: toBar } },
  { group: "move", word: "page", shown: ["PgDn", "PgUp"], run: { PageDown: page(1), PageUp: page(-1) } },
  { group: "move", word: "ends", shown: ["Home", "End"], run: { Home: end(false), End: end(true) } },
  { group: "move", word: "doubtful", shown: ["d", "D"], run: { d: seekDoubtful(1), D: seekDoubtful(-1) } },
  { group: "move", word: "nextFinding", shown: ["f", "F"], run: { f: seekFinding(1), F: seekFinding(-1) } },
  { group: "move", word: "unconfirmed", shown: ["u", "U"], run: { u: seekUnconfirmed(1), U: seekUnconfirmed(-1) } },
  { group: "move", word: "goTo", shown: ["g"], run: { g: () => enterSearch("#") } },
  { group: "move", word: "explain", shown: ["x"], run: { x: explainNext } },
  { group: "pair", word: "confirm", shown: ["Space"], run: { " ": confirm } },
  { group: "pair", word: "confirmThrough", shown: ["Shift+Space"], run: { "Shift+ ": simple("confirmThrough") } },
  { group: "pair", word: "mergeDown", shown: ["m"], run: { m: simple("mergeWithNext") } },
  { group: "pair", word: "mergeUp", shown: ["M"], run: { M: simple("mergeWithPrevious") } },
  { group: "pair", word: "split", shown: ["s"], run: { s: splitRow } },
  { group: "pair", word: "firstUp", shown: ["["], run: { "[": sided("moveFirst") } },
  { group: "pair", word: "lastDown", shown: ["]"], run: { "]": sided("moveLast") } },
  { group: "pair", word: "shiftUp", shown: ["{"], run: { "{": sided("shiftUp") } },
  { group: "pair", word: "shiftDown", shown: ["}"], run: { "}": sided("shiftDown") } },
  { group: "pair", word: "makeNull", shown: ["n"], run: { n: simple("makeNull") } },
  { group: "pair", word: "swap", shown: ["w"], run: { w: sided("swap") } },
  { group: "pair", word: "realignHere", shown: ["r"], run: { r: realign(false) } },
  { group: "pair", word: "realignAll", shown: ["R"], run: { R: realign(true) } },
  { group: "text", word: "edit", shown: ["e", "Enter"], run: { e: () => startEdit(), Enter: () => startEdit() } },
  { group: "text", word: "splitCell", shown: ["Ctrl+Enter"], run: {} },
  { group: "text", word: "join", shown: ["J"], run: { J: joinCells } },
  { group: "text", word: "acceptFix", shown: ["a"], run: { a: () => accept() } },
  { group: "text", word: "commentKey", shown: ["c"], run: { c: startComment } },
  { group: "text", word: "leave", shown: ["Esc"], run: { Escape: leave } },
  { group: "view", word: "undoKey", shown: ["z", "Ctrl+Z"], run: { z: travel("undo"), "Ctrl+z": travel("undo") } },
  { group: "view", word: "redoKey", shown: ["y", "Ctrl+Shift+Z"], run: { y: travel("redo"), "Ctrl+y": travel("redo"), "Ctrl+Z": travel("redo") } },
  { group: "view", word: "searchKey", shown: ["/"], run: { "/": () => enterSearch() } },
  { group: "view", word: "hitKey", shown: ["F3", "Shift+F3"], run: { F3: step(1), "Shift+F3": step(-1) } },
  { group: "view", word: "words", shown: ["t"], run: { t: toggleWords } },
  { group: "view", word: "helpKey", shown: ["?"], run: { "?": () => open("help") } },
];

const runs = Object.assign({}, ...bindings.map((binding) => binding.run));
const once = new Set(bindings.flatMap(({ group, run }) => (group === "pair" || group === "text" ? Object.keys(run) : [])));

/** From the table to the bar, so that Tab need not go through every row. */
function toBar() {
  const bar = document.querySelector("#head");
  const first = /** @type {HTMLElement | null} */ (bar?.querySelector("select, input, button:not(:disabled)"));
  if (bar?.contains(document.activeElement)) backToTable();
  else first?.focus();
}

/** The next drawing gives the focus to the selected sentence. */
function backToTable() {
  /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  redraw();
}

/** @param {"help"} panel */
function open(panel) {
  state.panel = panel;
  redraw();
}

function leave() {
  hideTip();
  if (dropDrag()) return;
  if (!document.activeElement?.closest("#rows")) {
    backToTable();
    return;
  }
  if (state.toast) state.toast = null;
  else if (state.search.query) clearSearch();
  redraw();
}

/** Signs by their place on the keyboard, for when a Korean layout or input method gives no Latin letter. */
/** @type {Record<string, [string, string]>} */
const PLACES = { BracketLeft: ["[", "{"], BracketRight: ["]", "}"], Slash: ["/", "?"], Space: [" ", " "] };

/**
 * The name of a key: a letter by what it types, or by its place where that is not Latin.
 *
 * @param {KeyboardEvent} event
 */
export function keyName(event) {
  const { code, shiftKey } = event;
  let { key } = event;
  const latin = key.length === 1 && key >= " " && key <= "~";
  if (!latin && /^Key[A-Z]$/.test(code)) key = code[3];
  else if (!latin && code in PLACES) key = PLACES[code][shiftKey ? 1 : 0];
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  if (/^[a-z]$/i.test(key)) {
    // With Caps Lock on, or a key known by its place, only Shift tells.
    const large = latin && !event.getModifierState("CapsLock") ? key !== key.toLowerCase() : shiftKey;
    return control + (large ? key.toUpperCase() : key.toLowerCase());
  }
  const sign = key.length === 1 && key !== " ";
  return control + (shiftKey && !sign ? "Shift+" : "") + key;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {Element} */ (event.target);
  if (target.closest("#rows textarea")) {
    fieldKey(event);
    return;
  }
  if (event.altKey || event.isComposing || state.panel || !state.doc) return;
  const name = keyName(event);
  const field = target.closest("input, select, textarea");
  if (field && !/^(Shift\+F3|F3|F6|Escape)$/.test(name)) return;
  // A button or a link has its own Enter, Space and Tab.
  const foreign = target.closest("button, a, summary") && !target.closest("#rows");
  if (foreign && /^(Shift\+)?( |Enter|Tab)$/.test(name)) return;
  const run = runs[name];
  if (!run) return;
  // A key held down goes on moving, undoing and redoing, but changes one thing only.
  if (event.repeat && once.has(name)) {
    event.preventDefault();
    return;
  }
  if (run() !== false) event.preventDefault();
}

document.addEventListener("keydown", onKey);
