// Fetches the texts of the rows in sight, and asks again for what the server had not yet worked out.

import { get } from "./api.js";
import { trouble } from "./trouble.js";
import { redraw, state } from "./state.js";

/** Rows are asked for in runs of so many. */
const RUN = 80;
/** Milliseconds before links and findings that were not ready are asked for again. */
const AGAIN = 400;
/** Milliseconds without a question after one that failed. */
const REST = 2000;

let busy = false;
let later = 0;
let restUntil = 0;
/** @type {{from: number, to: number}} */
let sight = { from: 0, to: 0 };

/**
 * Says what is in sight; loads what lacks there, then a run before and after.
 *
 * @param {import("./doc.js").Doc} doc @param {number} from @param {number} to
 */
export function need(doc, from, to) {
  sight = { from, to };
  if (!busy && !state.gone && performance.now() > restUntil) load(doc);
}

/** @param {import("./doc.js").Doc} doc */
async function load(doc) {
  const at = missing(doc);
  if (at < 0) {
    askAgain(doc);
    return;
  }
  busy = true;
  try {
    await take(doc, at, at + RUN);
    doc.forget(sight.from);
  } catch (error) {
    restUntil = performance.now() + REST;
    trouble(error);
    return;
  } finally {
    busy = false;
  }
  if (state.doc === doc) redraw();
}

/** The first row of a run to load, what is in sight first; -1 where all is there. @param {import("./doc.js").Doc} doc */
function missing(doc) {
  const { entries, shown } = doc;
  const lacks = (/** @type {number} */ index) => entries[index] && !entries[index].row;
  const from = entries[sight.from]?.place ?? 0;
  const to = entries[sight.to - 1]?.place ?? 0;
  for (const [low, high] of [[from, to], [to, to + RUN / 2], [from - RUN / 2, from]]) {
    for (let place = Math.max(0, low); place <= Math.min(high, shown.length - 1); place++) {
      const { index } = shown[place];
      if (lacks(index)) return low < from && !doc.kept ? Math.max(0, index - (RUN / 2 - (index - Math.max(0, low)))) : index;
    }
  }
  return -1;
}

/** @param {import("./doc.js").Doc} doc @param {number} from @param {number} to */
async function take(doc, from, to) {
  const end = Math.min(to, doc.entries.length);
  const answer = await get(`/api/documents/${doc.id}/rows?from=${from}&to=${end}`);
  if (answer.revision === doc.revision) doc.take(answer.rows);
  // Rows of an older revision, or while an action is under way, are asked for again; otherwise another page changed it.
  else if (answer.revision > doc.revision && !state.busy) stale();
}

/** @type {() => void} */
let stale = () => {};
/** @param {() => void} how to take up a document that another page changed */
export const whenStale = (how) => (stale = how);

/** @param {import("./doc.js").Doc} doc */
function askAgain(doc) {
  if (later) return;
  const waits = doc.entries.slice(sight.from, sight.to).some(({ row }) => row && (row.links === null || row.findings === null));
  if (!waits) return;
  later = window.setTimeout(async () => {
    later = 0;
    if (state.doc !== doc || busy || state.gone) return;
    busy = true;
    try {
      await take(doc, sight.from, sight.to);
    } catch (error) {
      trouble(error);
      return;
    } finally {
      busy = false;
    }
    redraw();
  }, AGAIN);
}
