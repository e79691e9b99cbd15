// The shapes of what the server answers, and of what the page keeps. Types only.

/** @typedef {"ko" | "en"} Side */
/** @typedef {[number, number]} Span UTF-16 offsets, half-open */

/**
 * @typedef {object} Cell one sentence
 * @property {number} id
 * @property {string} text
 * @property {string} kind
 * @property {boolean} startsParagraph
 * @property {boolean} edited
 * @property {number} [order] its position on its side
 */

/** @typedef {{cell: number, span: Span}} End the cell is its index within the row and side */
/** @typedef {{kind: string, ko: End, en: End, note: string, nats: number}} Link */

/**
 * @typedef {object} Finding spans lie in the cells of a side joined by one space
 * @property {string} check
 * @property {string} type
 * @property {"error" | "warning" | "note"} severity
 * @property {Span | null} ko
 * @property {Span | null} en
 * @property {string} message
 * @property {string | null} [suggestion] what should stand at the English span, empty where nothing should
 * @property {string | null} [advice]
 */

/**
 * @typedef {object} Row one bead
 * @property {number} id
 * @property {number} p probability, 0 to 1
 * @property {boolean} byHand
 * @property {boolean} confirmed
 * @property {string} comment
 * @property {boolean} crossing
 * @property {Cell[]} ko
 * @property {Cell[]} en
 * @property {Link[] | null} links null while not yet found
 * @property {Finding[] | null} findings null while not yet found
 */

/**
 * @typedef {object} Overview the whole document without its texts
 * @property {number[]} id
 * @property {number[]} p whole percents
 * @property {string} confirmed
 * @property {string} kind
 * @property {number[]} size
 * @property {string} crossing
 * @property {string} severity
 * @property {string} [comment] "1" where a row has a comment
 * @property {number[]} [enOrder] order of the first English cell, -1 for none
 */

/**
 * @typedef {object} DocumentAnswer
 * @property {number} id
 * @property {string} name
 * @property {string} koName
 * @property {string} enName
 * @property {number} revision
 * @property {string | null} undo
 * @property {string | null} redo
 * @property {Overview} overview
 * @property {boolean} findingsReady
 */

/**
 * @typedef {object} SpliceAnswer
 * @property {number} revision
 * @property {boolean} [reload] so much changed that the splice is left out
 * @property {{at: number, removed: number, rows: Row[]}} [splice]
 * @property {string | null} undo
 * @property {string | null} redo
 */

/** @typedef {{row: number, ko: Span[], en: Span[]}} Hit */
/** @typedef {{id: number, name: string, rows: number, confirmed: number, ko: string, en: string}} DocumentLine */
/** @typedef {{theme?: string, fontSize?: string, language?: string, words?: string}} Settings */
/** @typedef {{name: string, path: string, version: string, documents: DocumentLine[], settings: Settings}} Project */
/** @typedef {{error: number, warning: number, note: number}} Counts */

/**
 * @typedef {object} Cross how a row stands in blocks that the translation has moved
 * @property {number} group counts the moved stretches of the document
 * @property {boolean} moved of the part that moved
 * @property {"first" | "inner" | "last"} place within the stretch
 * @property {[number, number] | null} partners first and last row number it crosses
 */

/**
 * @typedef {object} Entry a row as the page knows it, loaded or not
 * @property {number} id
 * @property {number} p whole percents
 * @property {boolean} confirmed
 * @property {string} kind "=" pair, "k" Korean only, "e" English only
 * @property {number} size characters of the longer side
 * @property {boolean} crossing
 * @property {string} severity "-", "n", "w" or "e"
 * @property {boolean} commented
 * @property {number} enOrder
 * @property {Row | null} row
 * @property {number} height pixels
 * @property {boolean} measured
 * @property {number} index in the document
 * @property {number} place among the rows shown, -1 where hidden
 * @property {Cross | null} cross
 */

/** @typedef {{row: number, side: Side, cell: number | null}} Selection ids; no cell on an empty side */
/** @typedef {{row: number, side: Side, cell: number, original: string, draft: string, caret: number | null}} Editing */

export {};
