// What the page knows, and the call to draw it anew.

/** @typedef {import("./types.js").Hit} Hit */

export const state = {
  /** @type {import("./types.js").Project | null} */
  project: null,
  /** @type {import("./doc.js").Doc | null} */
  doc: null,
  /** @type {import("./types.js").Selection | null} */
  selected: null,
  /** @type {import("./types.js").Editing | null} */
  editing: null,
  /** @type {{row: number, draft: string} | null} */
  commenting: null,
  /** Which finding of the selected row is at hand. */
  finding: 0,
  filter: "all",
  search: {
    query: "",
    /** @type {"both" | import("./types.js").Side} */
    side: "both",
    /** @type {Map<number, Hit>} */
    hits: new Map(),
    /** @type {number[]} row ids in document order */
    order: [],
    at: -1,
    only: false,
  },
  /** words: whether they are marked too, not only numbers, names and terms */
  settings: { theme: "auto", fontSize: 16, language: "auto", words: false },
  /** @type {"" | "help" | "export" | "settings"} */
  panel: "",
  confirmedOnly: false,
  /** @type {{text: string, error: boolean} | null} */
  toast: null,
  said: "",
  /** @type {"" | "closed" | "stranger" | "failed"} */
  gone: "",
  busy: 0,
  /** @type {number | null} the row a dragged sentence would go to */
  dropRow: null,
};

/** @type {(all: boolean) => void} */
let draw = () => {};
let asked = 0;
let all = false;

/** @param {(all: boolean) => void} how all, or the rows alone */
export const drawWith = (how) => (draw = how);

/** Draws everything before the next frame. */
export function redraw() {
  all = true;
  redrawRows();
}

/** Draws the rows before the next frame: all that scrolling changes. */
export function redrawRows() {
  asked ||= requestAnimationFrame(now);
}

/** Draws everything at once: for what must stand before the next key. */
export function redrawNow() {
  all = true;
  now();
}

function now() {
  cancelAnimationFrame(asked);
  const whole = all;
  asked = 0;
  all = false;
  draw(whole);
}

/** The selected row, if it is still there. */
export function selectedEntry() {
  return (state.selected && state.doc?.byId.get(state.selected.row)) ?? null;
}
