// Opens documents, and keeps up with what the server works out about them.

import { get } from "./api.js";
import { Doc, filters } from "./doc.js";
import { reveal } from "./rows.js";
import { redraw, state } from "./state.js";
import { trouble } from "./trouble.js";

/** Milliseconds between two questions how far the checks are. */
const POLL = 700;
/** What a page that is loaded again remembers: its document, and the row in each. */
const LAST = "naranhi.document";
const ROW = "naranhi.row.";

export async function openProject() {
  state.project = await get("/api/project");
  const documents = state.project?.documents ?? [];
  const last = Number(sessionStorage.getItem(LAST));
  const first = documents.find((document) => document.id === last) ?? documents[0];
  if (first) await openDocument(first.id);
}

/** @param {number} id */
export async function openDocument(id) {
  const doc = new Doc(await get(`/api/documents/${id}`));
  sessionStorage.setItem(LAST, String(id));
  const again = state.doc?.id === id;
  if (again) keepPlace(doc);
  else start(doc);
  state.doc = doc;
  document.title = `${doc.name} · ${state.project?.name ?? "Naranhi"}`;
  redraw();
  if (!doc.findingsReady) poll(doc);
}

/** The document as it is now, the reader where they were. */
export async function reload() {
  if (state.doc) await openDocument(state.doc.id);
}

/** @param {Doc} doc */
function start(doc) {
  const first = doc.byId.get(Number(sessionStorage.getItem(ROW + doc.id))) ?? doc.entries[0];
  Object.assign(state, { editing: null, commenting: null, filter: "all", finding: 0 });
  state.search = { ...state.search, hits: new Map(), order: [], at: -1, only: false };
  state.selected = first ? { row: first.id, side: "ko", cell: null } : null;
  if (first) reveal(first.id, "middle");
}

/** Keeps the row at hand for a page that is loaded again. */
export function rememberPlace() {
  if (state.doc && state.selected) sessionStorage.setItem(ROW + state.doc.id, String(state.selected.row));
}

/** @param {Doc} doc */
function keepPlace(doc) {
  const before = state.doc;
  for (const entry of doc.entries) {
    const old = before?.byId.get(entry.id);
    if (!old) continue;
    entry.height = old.height;
    entry.measured = old.measured;
  }
  applyFilter(doc);
  const selected = state.selected;
  if (!selected || doc.byId.has(selected.row)) return;
  const index = before?.byId.get(selected.row)?.index ?? 0;
  const near = doc.entries[Math.min(index, doc.entries.length - 1)];
  state.selected = near ? { ...selected, row: near.id } : null;
}

/** Shows the rows that the chosen filter wants. @param {Doc} doc */
export function applyFilter(doc) {
  const { hits } = state.search;
  if (state.filter === "all") doc.filter(null);
  else doc.filter(state.filter === "hits" ? (entry) => hits.has(entry.id) : filters[state.filter]);
}

/** @param {Doc} doc */
async function poll(doc) {
  const { revision } = doc;
  let answer;
  try {
    answer = await get(`/api/documents/${doc.id}/findings?since=${revision}`);
  } catch (error) {
    trouble(error);
    return;
  }
  if (state.doc !== doc) return;
  if (doc.revision === revision) {
    doc.takeSeverity(answer.severity);
    doc.findingsReady = answer.ready;
    redraw();
  }
  if (!doc.findingsReady) window.setTimeout(() => poll(doc), POLL);
}

/** After an action the rows it changed are checked again. @param {Doc} doc */
export function checkAgain(doc) {
  if (!doc.findingsReady || doc.entries.every(({ row }) => !row || row.findings !== null)) return;
  doc.findingsReady = false;
  window.setTimeout(() => poll(doc), POLL);
}
