// Search: asks the server, steps through what it found.

import { get } from "./api.js";
import { applyFilter } from "./documents.js";
import { choose, goTo } from "./select.js";
import { redraw, selectedEntry, state } from "./state.js";
import { t } from "./strings.js";
import { say, trouble } from "./trouble.js";

/** Milliseconds after the last letter before the server is asked. */
const PAUSE = 220;

let timer = 0;
let asked = 0;

/** @param {string} query */
export function type(query) {
  state.search.query = query;
  clearTimeout(timer);
  timer = window.setTimeout(ask, PAUSE);
  redraw();
}

/** @param {"both" | import("./types.js").Side} side */
export function searchIn(side) {
  state.search.side = side;
  ask();
}

/** The number of a row asked for as #12. */
const rowAsked = () => /^#\s*(\d+)$/.exec(state.search.query.trim())?.[1];

async function ask() {
  clearTimeout(timer);
  const { search, doc } = state;
  const query = search.query.trim();
  const turn = ++asked;
  if (!doc || query === "" || query.startsWith("#")) {
    found([]);
    return;
  }
  try {
    const answer = await get(`/api/documents/${doc.id}/search?q=${encodeURIComponent(query)}&side=${search.side}`);
    if (turn === asked) found(answer.rows);
  } catch (error) {
    trouble(error);
  }
}

/** @param {import("./types.js").Hit[]} hits */
function found(hits) {
  const { search, doc } = state;
  search.hits = new Map(hits.map((hit) => [hit.row, hit]));
  search.order = hits.map((hit) => hit.row);
  search.at = -1;
  if (state.filter === "hits") {
    if (!hits.length) state.filter = "all";
    if (doc) applyFilter(doc);
  }
  if (search.query.trim() && !rowAsked()) say(hits.length ? t("hits", 0, hits.length) : t("noHits"));
  redraw();
}

/** To the next hit from the row at hand, round the end. @param {1 | -1} way */
export const step = (way) => async () => {
  const number = rowAsked();
  if (number) {
    goTo(Number(number));
    return;
  }
  const { search, doc } = state;
  if (!search.order.length) await ask();
  const rows = search.order.flatMap((id) => doc?.byId.get(id) ?? []).sort((a, b) => a.index - b.index);
  if (!rows.length) return;
  const from = selectedEntry()?.index ?? -1;
  const fresh = search.at < 0;
  const next = way > 0 ? rows.findIndex((e) => (fresh ? e.index >= from : e.index > from)) : rows.findLastIndex((e) => e.index < from);
  search.at = next >= 0 ? next : way > 0 ? 0 : rows.length - 1;
  const entry = rows[search.at];
  const hit = search.hits.get(entry.id);
  choose(entry, "middle");
  if (state.selected && hit) state.selected.side = hit.ko.length ? "ko" : "en";
  say(`${t("hits", search.at + 1, rows.length)}. ${t("rowNumber", entry.index + 1)}`);
};

/** @param {string} [query] put into the field */
export function enterSearch(query) {
  const field = /** @type {HTMLInputElement} */ (document.getElementById("search"));
  if (query !== undefined) {
    field.value = query;
    type(query);
  }
  field.focus();
  if (query === undefined) field.select();
}

export function clearSearch() {
  state.search.query = "";
  found([]);
}
