// The whole document in a strip: probability, findings, what is confirmed, and where the window stands.

import { isDoubtful, isOpen } from "./doc.js";
import { inSight } from "./rows.js";
import { choose } from "./select.js";
import { state } from "./state.js";
import { t } from "./strings.js";
import { level } from "./row.js";

/** @typedef {import("./types.js").Entry} Entry */

const strip = /** @type {HTMLElement} */ (document.getElementById("strip"));
const canvas = /** @type {HTMLCanvasElement} */ (strip.querySelector("canvas"));
const pane = /** @type {HTMLElement} */ (strip.querySelector(".window"));

const LEVELS = ["p0", "p1", "p2", "p3", "p4"];
const GRAVE = ["-", "n", "w", "e"];

let drawn = "";

export function drawStrip() {
  const { doc } = state;
  if (!doc) return;
  const height = strip.clientHeight;
  const count = Math.max(1, doc.entries.length);
  const sight = inSight();
  const scale = Math.min(height / count, 14);
  pane.style.top = `${sight.from * scale}px`;
  pane.style.height = `${Math.max(6, (sight.to - sight.from) * scale)}px`;
  const now = [doc.id, doc.version, height, strip.clientWidth, devicePixelRatio, document.documentElement.dataset.look].join();
  if (now === drawn) return;
  drawn = now;
  paint(doc.entries, scale);
  const counts = [doc.count(isDoubtful), doc.count(isOpen), doc.count((entry) => entry.confirmed)];
  strip.title = t("overview", ...counts);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", strip.title);
}

/**
 * What the rows of a line of the strip are like: one row by its own figures; of many, how many are doubtful.
 *
 * @param {Entry[]} entries @param {number} from @param {number} to
 */
function line(entries, from, to) {
  let worst = 4;
  let doubtful = 0;
  let grave = 0;
  let open = 0;
  let left = 0;
  let nulls = 0;
  for (let i = from; i < to; i++) {
    const entry = entries[i];
    if (entry.confirmed) continue;
    left++;
    if (entry.kind !== "=") nulls++;
    else worst = Math.min(worst, LEVELS.indexOf(level(entry.p)));
    if (isDoubtful(entry)) doubtful++;
    if (isOpen(entry)) open++;
    grave = Math.max(grave, GRAVE.indexOf(entry.severity));
  }
  const many = to - from;
  return {
    level: many > 2 ? crowded(doubtful / many) : worst,
    none: nulls * 2 > left,
    grave,
    share: open / many,
    confirmed: left === 0,
  };
}

/** The step of a line in which so large a part of the rows is doubtful. @param {number} share */
const crowded = (share) => (share > 0.5 ? 0 : share > 0.25 ? 1 : share > 0.12 ? 2 : share > 0 ? 3 : 4);

/** @param {Entry[]} entries @param {number} scale pixels a row */
function paint(entries, scale) {
  const ratio = devicePixelRatio || 1;
  const width = strip.clientWidth;
  const height = strip.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const brush = canvas.getContext("2d");
  if (!brush) return;
  brush.scale(ratio, ratio);
  const style = getComputedStyle(strip);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  const levels = LEVELS.map((name) => colour(`strip-${name}`));
  const graves = ["", colour("note"), colour("warning"), colour("error")];
  const [none, good] = [colour("strip-none"), colour("good")];
  const lines = Math.ceil(scale >= 1 ? entries.length : entries.length * scale);
  const lane = width - 14;
  for (let number = 0; number < lines; number++) {
    const from = scale >= 1 ? number : Math.floor(number / scale);
    const to = scale >= 1 ? number + 1 : Math.min(entries.length, Math.max(from + 1, Math.floor((number + 1) / scale)));
    const is = line(entries, from, to);
    const top = scale >= 1 ? number * scale : number;
    const high = scale >= 3 ? scale - 1 : Math.max(1, scale);
    fill(brush, is.none ? none : levels[is.level], is.confirmed ? 0.25 : 1, [4, top, lane - 6, high]);
    if (is.confirmed) fill(brush, good, 1, [lane, top, 3, high]);
    if (is.grave) fill(brush, graves[is.grave], Math.min(1, 0.3 + 3 * is.share), [lane + 5, top, 6, Math.max(1.5, high)]);
  }
}

/** @param {CanvasRenderingContext2D} brush @param {string} colour @param {number} alpha @param {[number, number, number, number]} box */
function fill(brush, colour, alpha, box) {
  brush.globalAlpha = alpha;
  brush.fillStyle = colour;
  brush.fillRect(...box);
}

/** @param {PointerEvent} event */
function jump(event) {
  const { doc } = state;
  if (!doc?.shown.length) return;
  const scale = Math.min(strip.clientHeight / doc.entries.length, 14);
  const index = Math.floor((event.clientY - strip.getBoundingClientRect().top) / scale);
  const entry = doc.entries[Math.max(0, Math.min(doc.entries.length - 1, index))];
  choose(entry.place >= 0 ? entry : (doc.shown.find((other) => other.index >= entry.index) ?? doc.shown[doc.shown.length - 1]), "middle");
}

strip.addEventListener("pointerdown", (event) => {
  event.preventDefault();
  strip.setPointerCapture(event.pointerId);
  jump(event);
});
strip.addEventListener("pointermove", (event) => {
  if (strip.hasPointerCapture(event.pointerId)) jump(event);
});
