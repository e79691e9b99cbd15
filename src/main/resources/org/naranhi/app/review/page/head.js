// The bar above the table: document, progress, history, filters, search; and the line below it.

import { html, nothing, live } from "./view.js";
import { travel, realign } from "./actions.js";
import { filters } from "./doc.js";
import { applyFilter, openDocument } from "./documents.js";
import { clearSearch, searchIn, step, type } from "./search.js";
import { reveal } from "./rows.js";
import { redraw, selectedEntry, state } from "./state.js";
import { actionName, figure, t } from "./strings.js";
import { toggleWords } from "./tip.js";
import { trouble } from "./trouble.js";

/** @typedef {import("./strings.js").Word} Word */
/** @typedef {import("./doc.js").Doc} Doc */

/** @type {{version: number, doc: Doc | null, counts: Record<string, number>}} */
let counted = { version: -1, doc: null, counts: {} };

/** How many rows each filter shows. @param {Doc} doc */
function countsOf(doc) {
  if (counted.doc !== doc || counted.version !== doc.version) {
    const counts = Object.fromEntries(Object.entries(filters).map(([name, wanted]) => [name, doc.count(wanted)]));
    counted = { version: doc.version, doc, counts };
  }
  return counted.counts;
}

/** Keeps the focus in the table when a button of the bar is clicked. @param {Event} event */
const stay = (event) => {
  if (/** @type {Element} */ (event.target).closest("button")) event.preventDefault();
};

export function headView() {
  const { doc } = state;
  return html`<header class="head" @mousedown=${stay}>
    <div class="bar">
      <h1 class="brand" title=${t("name")}>나란히</h1>
      ${documentView()} ${doc ? progress(doc) : nothing}
      <div class="tools">
        ${tool("undo", "↶", doc?.undo ? t("undoWhat", actionName(doc.undo)) : t("undo"), travel("undo"), !doc?.undo)}
        ${tool("redo", "↷", doc?.redo ? t("redoWhat", actionName(doc.redo)) : t("redo"), travel("redo"), !doc?.redo)}
        <span class="gap"></span>
        ${tool("realign", t("realign"), t("realignTitle"), realign(true), !doc)}
        ${tool("export", t("export"), t("export"), () => panel("export"), !doc)}
        ${tool("settings", t("settings"), t("settings"), () => panel("settings"), false)}
        ${tool("help", "?", `${t("help")} (?)`, () => panel("help"), false)}
      </div>
    </div>
    <div class="bar second">${filterView()} ${wordsView()} ${searchView()}</div>
    ${columns()}
  </header>`;
}

/** @param {string} name @param {string} label @param {string} title @param {() => unknown} run @param {boolean} disabled */
function tool(name, label, title, run, disabled) {
  const icon = label.length === 1;
  return html`<button type="button" class="tool ${icon ? "icon" : ""}" data-tool=${name} title=${title} aria-label=${title} ?disabled=${disabled} @click=${run}>
    ${label}
  </button>`;
}

/** @param {"help" | "export" | "settings"} name */
function panel(name) {
  state.panel = name;
  redraw();
}

function documentView() {
  const documents = state.project?.documents ?? [];
  if (documents.length < 2) return html`<span class="document" title=${state.doc?.name ?? ""}><bdi>${state.doc?.name ?? ""}</bdi></span>`;
  const open = async (/** @type {Event} */ event) => {
    const field = /** @type {HTMLSelectElement} */ (event.target);
    field.blur();
    try {
      await openDocument(Number(field.value));
    } catch (error) {
      trouble(error);
    }
  };
  return html`<select class="document" id="document" aria-label=${t("document")} @change=${open}>
    ${documents.map((one) => html`<option value=${one.id} .selected=${live(one.id === state.doc?.id)}>${one.name}</option>`)}
  </select>`;
}

/** @param {Doc} doc */
function progress(doc) {
  const total = doc.entries.length;
  const counts = countsOf(doc);
  const confirmed = total - counts.unconfirmed;
  const share = total ? Math.floor((100 * confirmed) / total) : 0;
  return html`<div class="progress">
    <progress max=${Math.max(1, total)} .value=${confirmed} aria-label=${t("confirmedOf", confirmed, total)}></progress>
    <span class="confirmed-count"><span class="long">${t("confirmedOf", confirmed, total)}</span> <b>${share}%</b></span>
    <span class="findings-count ${counts.findings ? "some" : ""}">${doc.findingsReady ? t("findingsOpen", counts.findings) : t("findingsWait")}</span>
  </div>`;
}

function filterView() {
  const { doc, search } = state;
  if (!doc) return nothing;
  const counts = countsOf(doc);
  const names = [...Object.keys(filters), ...(search.order.length ? ["hits"] : [])];
  return html`<div class="choice" role="group" aria-label=${t("show")}>
    ${names.map(
      (name) => html`<button type="button" data-filter=${name} aria-pressed=${state.filter === name} @click=${() => show(name)}>
        ${t(/** @type {Word} */ (`filter.${name}`))} <span>${figure(name === "hits" ? search.order.length : counts[name])}</span>
      </button>`,
    )}
  </div>`;
}

function wordsView() {
  return html`<button type="button" class="tool toggle" data-tool="words" aria-pressed=${state.settings.words} title=${t("wordLinksTitle")} @click=${toggleWords}>
    ${t("wordLinks")}
  </button>`;
}

/** Shows other rows; the selected one stays if it is among them. @param {string} name */
export function show(name) {
  const { doc } = state;
  if (!doc) return;
  state.filter = name;
  applyFilter(doc);
  const entry = selectedEntry();
  const near = entry && entry.place >= 0 ? entry : (doc.shown.find((other) => other.index >= (entry?.index ?? 0)) ?? doc.shown[0]);
  if (near && near !== entry) state.selected = { row: near.id, side: state.selected?.side ?? "ko", cell: null };
  if (near) reveal(near.id, "middle");
  redraw();
}

function searchView() {
  const { search } = state;
  const asked = search.query.trim() !== "" && !search.query.startsWith("#");
  const says = !asked ? "" : search.order.length ? t("hits", search.at + 1, search.order.length) : t("noHits");
  return html`<form class="search" role="search" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${t("search")}
      placeholder=${t("searchHere")}
      .value=${live(search.query)}
      @input=${(/** @type {Event} */ event) => type(/** @type {HTMLInputElement} */ (event.target).value)}
      @keydown=${searchKey}
    />
    <select
      aria-label=${t("searchSide")}
      @change=${(/** @type {Event} */ event) => searchIn(/** @type {"both"} */ (/** @type {HTMLSelectElement} */ (event.target).value))}
    >
      ${/** @type {const} */ (["both", "ko", "en"]).map((side) => html`<option value=${side}>${t(side)}</option>`)}
    </select>
    <span class="hits ${says ? "some" : ""}">${says}</span>
    ${tool("previous", "‹", t("previousHit"), step(-1), !search.order.length)} ${tool("next", "›", t("nextHit"), step(1), !search.order.length)}
  </form>`;
}

/** @param {KeyboardEvent} event */
function searchKey(event) {
  if (event.isComposing || event.keyCode === 229) return;
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (event.key === "Enter") {
    step(event.shiftKey ? -1 : 1)();
    if (state.search.query.startsWith("#")) {
      clearSearch();
      field.blur();
    }
  } else if (event.key === "Escape") {
    clearSearch();
    field.blur();
  } else return;
  event.preventDefault();
  event.stopPropagation();
  redraw();
}

function columns() {
  const { doc } = state;
  return html`<div class="columns" role="presentation">
    <span></span><span title=${doc?.koName ?? ""}>${t("ko")} <bdi class="file">${doc?.koName ?? ""}</bdi></span>
    <span title=${doc?.enName ?? ""}>${t("en")} <bdi class="file">${doc?.enName ?? ""}</bdi></span>
  </div>`;
}

/** What can be done here, and what was done last. */
export function footView() {
  const entry = selectedEntry();
  const row = entry?.row;
  const place = entry ? `${t("rowNumber", entry.index + 1)}${row ? ` · ${row.ko.length}:${row.en.length}` : ""}` : "";
  /** @type {[string, Word][]} */
  const keys = [["Space", "foot.confirm"], ["m M", "foot.merge"], ["s", "foot.split"], ["[ ]", "foot.move"], ["e", "foot.edit"], ["a", "accept"], ["d f u", "foot.next"], ["z", "undo"], ["?", "help"]];
  return html`<footer class="foot">
    <span class="place">${place}</span>
    <span class="last">${state.busy ? t("working") : state.said}</span>
    <span class="keys" aria-hidden="true">${keys.map(([key, word]) => html`<span><kbd>${key}</kbd> ${t(word)}</span>`)}</span>
  </footer>`;
}
