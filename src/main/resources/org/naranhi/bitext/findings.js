"use strict";
(() => {
  const list = document.querySelector(".beads");
  const all = [...list.querySelectorAll(".finding")];
  const nothing = document.querySelector(".nothing");
  const bar = document.querySelector(".bar");
  const status = bar.querySelector(".status");
  const check = document.getElementById("check");
  const order = document.getElementById("order");
  const find = document.getElementById("find");
  bar.hidden = false;

  // What is shown
  let severity = "all";
  let texts = null; // gathered when first searched
  const show = () => {
    const wanted = find.value.trim().toLowerCase();
    if (wanted && !texts) texts = new Map(all.map((one) => [one, one.textContent.toLowerCase()]));
    list.dataset.only = severity;
    let shown = 0;
    for (const one of all) {
      const off =
        (check.value && one.dataset.check !== check.value) || (wanted && !texts.get(one).includes(wanted));
      one.classList.toggle("off", Boolean(off));
      if (!off && (severity === "all" || one.dataset.severity === severity)) shown++;
    }
    for (const button of bar.querySelectorAll("[data-filter]")) {
      button.setAttribute("aria-pressed", String(button.dataset.filter === severity));
    }
    status.textContent = shown === all.length ? "" : `${shown} of ${all.length} shown`;
    nothing.hidden = shown > 0;
  };

  // In which order
  const grave = { error: 0, warning: 1, note: 2 };
  const place = new Map(all.map((one, index) => [one, index]));
  const by = {
    file: () => 0,
    severity: (a, b) => grave[a.dataset.severity] - grave[b.dataset.severity],
    check: (a, b) =>
      a.dataset.check.localeCompare(b.dataset.check) || grave[a.dataset.severity] - grave[b.dataset.severity],
  };
  const sort = () => {
    const sorted = [...all].sort((a, b) => by[order.value](a, b) || place.get(a) - place.get(b));
    list.append(...sorted, nothing);
  };

  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.filter) {
      severity = button.dataset.filter;
      show();
    }
  });
  check.addEventListener("change", show);
  find.addEventListener("input", show);
  order.addEventListener("change", sort);

  // A browser may bring back what was chosen before the page was loaded again.
  sort();
  show();
})();
