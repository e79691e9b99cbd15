// One row of the table: gutter, the two sides, and what is said about them.

import { html, nothing, live } from "./view.js";
import { marksOf, markedLinks, markedText, flaggedPlace } from "./marks.js";
import { DOUBTFUL_BELOW } from "./doc.js";
import { state } from "./state.js";
import { t } from "./strings.js";

/** @typedef {import("./types.js").Entry} Entry */
/** @typedef {import("./types.js").Row} Row */
/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./types.js").Cell} Cell */

/** Probability in five steps, as in the reports. @param {number} p whole percents */
export const level = (p) => (p >= 95 ? "p4" : p >= DOUBTFUL_BELOW ? "p3" : p >= 60 ? "p2" : p >= 40 ? "p1" : "p0");

/** @param {Entry} entry @param {number} top pixels from the head of the table */
export function rowView(entry, top) {
  const { row } = entry;
  const chosen = state.selected?.row === entry.id;
  const classes = [
    "row",
    chosen ? "chosen" : "",
    entry.confirmed ? "confirmed" : "",
    entry.kind === "=" ? "" : "null",
    state.dropRow === entry.id ? "drop" : "",
    entry.cross ? `cross ${entry.cross.place} c${entry.cross.group % 4} ${entry.cross.moved ? "moved" : ""}` : "",
  ];
  return html`<div
    class=${classes.filter(Boolean).join(" ")}
    role="row"
    aria-rowindex=${entry.place + 1}
    aria-selected=${chosen}
    data-row=${entry.id}
    .style=${`top:${top}px${row ? "" : `;height:${entry.height}px`}`}
  >
    ${gutter(entry)} ${row ? sides(entry, row) : html`<div class="waiting" role="gridcell" aria-label=${t("loading")}></div>`}
  </div>`;
}

/** @param {Entry} entry */
function gutter(entry) {
  const { row } = entry;
  const hand = row?.byHand ?? false;
  const says = hand ? t("byHand") : t("probability", entry.p);
  return html`<div class="gutter" role="rowheader" aria-label=${gutterLabel(entry, says)}>
    <span class="number">${entry.index + 1}</span>
    ${entry.kind === "=" || !row
      ? html`<span class="pill ${hand ? "hand" : level(entry.p)}" title=${says}>${hand ? t("hand") : entry.p}</span>`
      : html`<span class="pill none" title=${t("nullRow")}>∅</span>`}
    <button
      class="lock"
      type="button"
      tabindex="-1"
      data-do="confirm"
      aria-pressed=${entry.confirmed}
      title=${t(entry.confirmed ? "unconfirmThis" : "confirmThis")}
      aria-label=${t(entry.confirmed ? "unconfirmThis" : "confirmThis")}
    >
      ${entry.confirmed ? "✓" : ""}
    </button>
  </div>`;
}

/** @param {Entry} entry @param {string} says */
function gutterLabel(entry, says) {
  const parts = [t("rowNumber", entry.index + 1), says];
  if (entry.kind !== "=") parts.push(t(entry.kind === "k" ? "koreanOnly" : "englishOnly"));
  if (entry.confirmed) parts.push(t("confirmedRow"));
  if (entry.commented) parts.push(t("hasComment"));
  if (entry.cross) parts.push(crossLabel(entry));
  const findings = entry.row?.findings?.length ?? 0;
  if (findings) parts.push(t("findingsHere", findings));
  return parts.join(", ");
}

/** @param {Entry} entry */
function crossLabel(entry) {
  const partners = entry.cross?.partners;
  return partners ? t("crosses", range(partners)) : t("crossing");
}

/** @param {[number, number]} partners */
const range = ([from, to]) => (from === to ? String(from) : `${from}–${to}`);

/** @param {Entry} entry @param {Row} row */
function sides(entry, row) {
  const links = markedLinks(row);
  return html`${sideView(row, "ko", links)} ${sideView(row, "en", links)} ${crossView(entry)} ${below(entry, row)}`;
}

/** @param {Entry} entry */
function crossView(entry) {
  const { cross } = entry;
  if (!cross) return nothing;
  return html`<div class="bracket" role="presentation" title=${crossLabel(entry)}>
    ${cross.partners ? html`<button type="button" tabindex="-1" data-go=${cross.partners[0]}>⇅ ${range(cross.partners)}</button>` : nothing}
  </div>`;
}

/** @param {Row} row @param {Side} side @param {import("./types.js").Link[]} links */
function sideView(row, side, links) {
  const cells = row[side];
  const marks = marksOf(row, side, links);
  return html`<div class="side ${side}" role="gridcell" lang=${side} data-side=${side} aria-label=${t(side)}>
    ${cells.length === 0 ? emptyView(row, side) : cells.map((cell, i) => cellView(row, side, cell, i, marks[i]))}
  </div>`;
}

/** @param {Row} row @param {Side} side */
function emptyView(row, side) {
  const chosen = state.selected?.row === row.id && state.selected.side === side;
  return html`<div class="empty ${chosen ? "here" : ""}" tabindex=${chosen ? 0 : -1} role="group" lang=${t("lang")}>
    <span>${t(side === "ko" ? "noKorean" : "noEnglish")}</span>
  </div>`;
}

/** @param {Row} row @param {Side} side @param {Cell} cell @param {number} index @param {import("./marks.js").Mark[]} marks */
function cellView(row, side, cell, index, marks) {
  const { selected, editing } = state;
  const chosen = selected?.row === row.id && selected.side === side && selected.cell === cell.id;
  if (editing?.cell === cell.id && editing.row === row.id && editing.side === side) return editor(editing);
  return html`<div
    class="cell ${cell.kind} ${chosen ? "here" : ""} ${cell.startsParagraph ? "paragraph" : ""}"
    data-cell=${cell.id}
    role="group"
    aria-label=${cellLabel(row, side, index)}
    tabindex=${chosen ? 0 : -1}
  ><span class="grip" aria-hidden="true" title=${t("dragThis")}></span><bdi class="text" dir="auto">${markedText(cell.text, marks)}</bdi>${
    cell.edited ? html`<span class="edited" title=${t("editedHere")}>${t("edited")}</span>` : nothing
  }</div>`;
}

/** @param {Row} row @param {Side} side @param {number} index */
function cellLabel(row, side, index) {
  const number = (state.doc?.byId.get(row.id)?.index ?? 0) + 1;
  return `${t("rowNumber", number)}, ${t(side)}${row[side].length > 1 ? `, ${t("sentenceOf", index + 1, row[side].length)}` : ""}`;
}

/** @param {import("./types.js").Editing} editing */
function editor(editing) {
  return html`<div class="cell here editing">
    <textarea class="editor" dir="auto" rows="1" spellcheck="true" aria-label=${t("editLabel")} .value=${live(editing.draft)}></textarea>
    <div class="hint" lang=${t("lang")}>${t("editHint")}</div>
  </div>`;
}

/** @param {Entry} entry @param {Row} row */
function below(entry, row) {
  const commenting = state.commenting?.row === row.id;
  const findings = row.findings ?? [];
  if (!findings.length && !row.comment && !commenting) return nothing;
  return html`<div class="below" role="gridcell" lang=${t("lang")}>
    ${findings.map((finding, i) => findingView(entry, row, finding, i))} ${commenting ? commentEditor() : commentView(row)}
  </div>`;
}

/** @param {Entry} entry @param {Row} row @param {import("./types.js").Finding} finding @param {number} index */
function findingView(entry, row, finding, index) {
  const here = state.selected?.row === entry.id && state.finding === index && (row.findings?.length ?? 0) > 1;
  const fix = finding.suggestion ?? null;
  return html`<div class="finding ${finding.severity} ${here ? "at" : ""}" data-finding=${index}>
    <span class="severity">${t(finding.severity)}</span>
    <span class="message"><bdi>${finding.message}</bdi> <code>${finding.check}/${finding.type}</code></span>
    ${fix === null
      ? nothing
      : html`<span class="fix"
          >${fix === "" ? t("leaveOut") : html`→ <bdi class="suggestion" lang="en">${fix}</bdi>`}
          ${flaggedPlace(row, finding)
            ? html`<button type="button" tabindex="-1" data-do="accept" data-finding=${index} ?disabled=${entry.confirmed}>
                ${t("accept")} <kbd>a</kbd>
              </button>`
            : nothing}</span
        >`}
  </div>`;
}

/** @param {Row} row */
function commentView(row) {
  if (!row.comment) return nothing;
  return html`<div class="comment" data-do="comment"><span class="label">${t("comment")}</span><bdi dir="auto">${row.comment}</bdi></div>`;
}

function commentEditor() {
  return html`<div class="comment editing">
    <span class="label">${t("comment")}</span>
    <textarea class="commenter" dir="auto" rows="1" aria-label=${t("commentLabel")} .value=${live(state.commenting?.draft ?? "")}></textarea>
    <div class="hint">${t("commentHint")}</div>
  </div>`;
}
