// Why two places are linked: lights both and says the reason, for pointer and keyboard.

import { linkTexts, markedLinks } from "./marks.js";
import { set } from "./settings.js";
import { state } from "./state.js";
import { t } from "./strings.js";
import { say } from "./trouble.js";

const tip = /** @type {HTMLElement} */ (document.getElementById("tip"));
const list = /** @type {HTMLElement} */ (document.getElementById("rows"));

/** @type {Element[]} */
let lit = [];
let stepped = { row: -1, link: -1 };

export function hideTip() {
  for (const element of lit) element.classList.remove("on");
  lit = [];
  tip.hidden = true;
}

/** @param {Element} element a mark or a finding @returns {string | null} what it says */
function show(element) {
  hideTip();
  const row = /** @type {HTMLElement | null} */ (element.closest("[data-row]"));
  const link = element.getAttribute("data-link");
  const finding = element.getAttribute("data-finding");
  const id = Number(row?.dataset.row);
  const data = state.doc?.byId.get(id)?.row;
  if (!row || !data) return null;
  const name = link !== null ? `[data-link="${link}"]` : `[data-finding="${finding}"]`;
  lit = [...row.querySelectorAll(`mark${name}, .finding${name}`)];
  for (const partner of lit) partner.classList.add("on");
  const text = link !== null ? linkSays(data, Number(link)) : findingSays(data, Number(finding));
  if (text === null || !element.matches("mark")) return text;
  put(text, element);
  return text;
}

/** @param {import("./types.js").Row} row @param {number} index */
function linkSays(row, index) {
  const link = markedLinks(row)[index];
  if (!link) return null;
  const texts = linkTexts(row, link);
  const kind = t(/** @type {import("./strings.js").Word} */ (`link.${link.kind}`));
  const parts = [t("anchorSays", kind, `\u2068${texts.ko}\u2069`, `\u2068${texts.en}\u2069`)];
  if (link.note) parts.push(link.note);
  if (link.nats > 0) parts.push(t("nats", link.nats.toFixed(1)));
  return parts.join(" · ");
}

/** @param {import("./types.js").Row} row @param {number} index */
const findingSays = (row, index) => row.findings?.[index]?.message ?? null;

/** @param {string} text @param {Element} element above which it stands, or below where there is no room */
function put(text, element) {
  tip.textContent = text;
  tip.hidden = false;
  const box = element.getClientRects()[0];
  const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  const above = box.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${above < 90 ? box.bottom + 6 : above}px`;
}

/** Marks words too, or no longer. */
export function toggleWords() {
  hideTip();
  set({ words: !state.settings.words });
}

/** Shows and says the next anchor of the selected row. */
export function explainNext() {
  const row = state.selected?.row ?? -1;
  const marks = [...list.querySelectorAll(`[data-row="${row}"] .ko mark[data-link]`)];
  const links = [...new Set(marks.map((mark) => mark.getAttribute("data-link")))];
  if (!links.length) {
    say(t("noAnchors"));
    return;
  }
  const at = stepped.row === row ? (stepped.link + 1) % links.length : 0;
  stepped = { row, link: at };
  const mark = marks.find((one) => one.getAttribute("data-link") === links[at]);
  const text = mark && show(mark);
  if (text) say(text);
}

list.addEventListener("pointerover", (event) => {
  const element = /** @type {Element} */ (event.target).closest("mark[data-link], mark[data-finding], .finding");
  if (element) show(element);
});
list.addEventListener("pointerout", hideTip);
list.addEventListener("focusin", () => hideTip());
