"use strict";
(() => {
  const beads = document.querySelector(".beads");
  const all = [...beads.querySelectorAll(".bead")];
  const bar = document.querySelector(".bar");
  const status = bar.querySelector(".status");
  const tip = document.getElementById("tip");
  bar.hidden = false;

  // Filter
  const kinds = { all: "", doubtful: ".doubtful", findings: ".found", nulls: ".null" };
  const filter = (name) => {
    beads.dataset.filter = name;
    for (const button of bar.querySelectorAll("[data-filter]")) {
      button.setAttribute("aria-pressed", String(button.dataset.filter === name));
    }
    const shown = all.filter((bead) => bead.matches(".bead" + kinds[name])).length;
    status.textContent = shown === all.length ? "" : `${shown} of ${all.length} shown`;
    document.querySelector(".nothing").hidden = shown > 0;
  };
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.filter) filter(button.dataset.filter);
    if (button?.dataset.step) step(Number(button.dataset.step));
  });
  // A link to a bead that the filter hides shows all again.
  document.addEventListener("click", (event) => {
    const target = event.target.closest('a[href^="#b"]');
    const bead = target && document.getElementById(target.hash.slice(1));
    if (bead && getComputedStyle(bead).display === "none") filter("all");
  });

  // To the next bead worth a look, from what is at the top of the window
  const step = (by) => {
    const top = bar.getBoundingClientRect().bottom;
    const flagged = all.filter((bead) => bead.matches(".doubtful, .found") && bead.offsetParent);
    const at = (bead) => bead.getBoundingClientRect().top - top;
    const next = by > 0 ? flagged.find((b) => at(b) > 40) : flagged.findLast((b) => at(b) < -8);
    if (next) location.replace("#" + next.id);
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
    if (event.key === "Escape") leave();
  });

  // Partners: whatever carries the same name within a bead is lit together
  let lit = [];
  const leave = () => {
    for (const element of lit) element.classList.remove("on");
    lit = [];
    tip.hidden = true;
  };
  const enter = (element) => {
    leave();
    const bead = element.closest(".bead");
    lit = [...bead.querySelectorAll(`[data-to="${CSS.escape(element.dataset.to)}"]`)];
    for (const partner of lit) partner.classList.add("on");
    const why = bead.querySelector(`[data-why="${CSS.escape(element.dataset.to)}"]`);
    if (!why || element.tagName === "TR" || element.tagName === "LI") return;
    tip.textContent = why.dataset.say;
    tip.hidden = false;
    const box = element.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(8, left) + scrollX}px`;
    const above = box.top - tip.offsetHeight - 6;
    const covered = above < bar.getBoundingClientRect().bottom;
    tip.style.top = `${(covered ? box.bottom + 6 : above) + scrollY}px`;
  };
  for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    beads.addEventListener(on, (event) => {
      const element = event.target.closest("[data-to]");
      if (element) enter(element);
    });
    beads.addEventListener(off, leave);
  }
  filter("all");
})();
