// The review editor: starts it, and draws it whenever something changed.

import { render, html } from "./view.js";
import { openProject, reload, rememberPlace } from "./documents.js";
import { fieldInput, unsaved } from "./edit.js";
import { footView, headView } from "./head.js";
import "./drag.js";
import "./keys.js";
import { whenStale } from "./load.js";
import { drawStrip } from "./overview.js";
import { openPanel, overView } from "./panels.js";
import { drawRows, remeasure } from "./rows.js";
import { settleSelection } from "./select.js";
import { applySettings, takeSettings } from "./settings.js";
import { drawWith, redraw, redrawNow, redrawRows, state } from "./state.js";
import { t } from "./strings.js";
import { hideTip } from "./tip.js";
import { trouble, whenBack } from "./trouble.js";
import { emptyView } from "./empty.js";

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const grid = element("grid");
const rows = element("rows");

/** @param {boolean} all or the rows alone */
function draw(all) {
  if (all) settleSelection();
  if (all) render(headView(), element("head"));
  drawRows();
  drawStrip();
  if (all) drawRest();
}

function drawRest() {
  render(html`${emptyView()}`, element("empty"));
  render(footView(), element("foot"));
  render(overView(), element("over"));
  openPanel();
  focusSelected();
  const said = element("said");
  if (said.textContent !== state.said) said.textContent = state.said;
  describeGrid();
}

/** The selected sentence has the focus, unless something outside the table has it. */
function focusSelected() {
  const active = document.activeElement;
  const free = !active || active === document.body || (rows.contains(active) && !active.matches("textarea"));
  if (!free || state.panel) return;
  const here = /** @type {HTMLElement | null} */ (rows.querySelector("textarea") ?? rows.querySelector(".here"));
  if (here && here !== active) here.focus({ preventScroll: true });
}

function describeGrid() {
  rows.setAttribute("role", "grid");
  rows.setAttribute("aria-label", t("table"));
  rows.setAttribute("aria-colcount", "3");
  rows.setAttribute("aria-rowcount", String(state.doc?.shown.length ?? 0));
}

async function start() {
  applySettings();
  redrawNow();
  try {
    await openProject();
    takeSettings(state.project?.settings ?? {});
  } catch (error) {
    trouble(error);
  }
}

drawWith(draw);
whenStale(() => reload().catch(trouble));
whenBack(() => (state.doc ? reload() : start()));
grid.addEventListener("scroll", () => {
  hideTip();
  redrawRows();
}, { passive: true });
rows.addEventListener("input", fieldInput);
new ResizeObserver(() => redraw()).observe(grid);
window.addEventListener("resize", () => {
  remeasure();
  redraw();
});
window.addEventListener("pagehide", rememberPlace);
window.addEventListener("beforeunload", (event) => {
  if (unsaved()) event.preventDefault();
});
start();
