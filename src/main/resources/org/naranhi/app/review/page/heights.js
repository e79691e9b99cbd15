// How high rows are: measured where they were drawn, estimated where not.

/** @typedef {import("./types.js").Entry} Entry */

export class Heights {
  constructor() {
    this.offsets = new Float64Array(1);
    this.total = 0;
    /** Learned from the rows measured: pixels that every row has, and lines. */
    this.columnWidth = 500;
    this.fontSize = 16;
  }

  /** A rough height from the length of the longer text, about half an em a character. @param {Entry} entry */
  estimate(entry) {
    const line = this.fontSize * 1.65;
    const perLine = Math.max(8, this.columnWidth / (this.fontSize * 0.48));
    const lines = Math.max(1, Math.ceil(entry.size / perLine));
    return Math.round(18 + lines * line + (entry.severity === "-" ? 0 : this.fontSize * 2.6));
  }

  /** @param {Entry[]} shown */
  build(shown) {
    if (this.offsets.length !== shown.length + 1) this.offsets = new Float64Array(shown.length + 1);
    let at = 0;
    for (let i = 0; i < shown.length; i++) {
      const entry = shown[i];
      if (!entry.height) entry.height = this.estimate(entry);
      this.offsets[i] = at;
      at += entry.height;
    }
    this.offsets[shown.length] = at;
    this.total = at;
  }

  /** The row at a height; the last one beyond the end. @param {number} y */
  at(y) {
    let low = 0;
    let high = this.offsets.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle] <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** Forgets what was measured; another width or size of type. @param {Entry[]} entries */
  reset(entries) {
    for (const entry of entries) {
      entry.height = 0;
      entry.measured = false;
    }
  }
}
