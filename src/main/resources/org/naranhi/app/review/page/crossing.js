// Stretches of rows whose English does not ascend: blocks that the translation has moved.

/** @typedef {import("./types.js").Entry} Entry */

/** In a longer stretch only its ends are named; comparing all pairs would cost too much. */
const LONGEST = 600;

/** Sets {@link Entry}.cross on every row. @param {Entry[]} entries */
export function findCrossings(entries) {
  for (const entry of entries) entry.cross = null;
  const paired = entries.filter((entry) => entry.enOrder >= 0);
  if (paired.length === 0) {
    flagged(entries);
    return;
  }
  stretches(paired).forEach(mark);
}

/**
 * Splits the rows where everything before stands before everything after, and keeps what is longer than one row.
 *
 * @param {Entry[]} paired
 */
function stretches(paired) {
  const least = new Float64Array(paired.length + 1).fill(Infinity);
  for (let i = paired.length - 1; i >= 0; i--) least[i] = Math.min(least[i + 1], paired[i].enOrder);
  /** @type {Entry[][]} */
  const found = [];
  let from = 0;
  let most = -Infinity;
  for (let i = 0; i < paired.length; i++) {
    most = Math.max(most, paired[i].enOrder);
    if (most > least[i + 1]) continue;
    if (i > from) found.push(paired.slice(from, i + 1));
    from = i + 1;
  }
  return found;
}

/** @param {Entry[]} rows of one stretch @param {number} group */
function mark(rows, group) {
  rows.forEach((entry, i) => {
    const partners = rows.length > LONGEST ? [] : rows.filter((other, j) => (j < i) === other.enOrder > entry.enOrder && j !== i);
    entry.cross = {
      group,
      moved: partners.length > rows.length / 2 || (partners.length === rows.length / 2 && i < rows.length / 2),
      place: i === 0 ? "first" : i === rows.length - 1 ? "last" : "inner",
      partners: partners.length ? [partners[0].index + 1, partners[partners.length - 1].index + 1] : null,
    };
  });
}

/** Where the server gives no order: runs of rows it calls crossing. @param {Entry[]} entries */
function flagged(entries) {
  let group = -1;
  entries.forEach((entry, i) => {
    if (!entry.crossing) return;
    const first = !entries[i - 1]?.crossing;
    const last = !entries[i + 1]?.crossing;
    if (first) group++;
    entry.cross = { group, moved: true, place: first ? "first" : last ? "last" : "inner", partners: null };
  });
}
