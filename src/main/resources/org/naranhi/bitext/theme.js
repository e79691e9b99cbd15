"use strict";
// The button that turns a page light or dark, for every page.
(() => {
  const root = document.documentElement;
  const store = (action) => {
    try {
      return action(localStorage);
    } catch {
      return null; // a page opened from a file may have no storage
    }
  };
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const label = () => (document.getElementById("theme").textContent = isDark() ? "Light" : "Dark");
  const setTheme = (theme) => {
    root.dataset.theme = theme;
    store((storage) => storage.setItem("naranhi.theme", theme));
    label();
  };
  const saved = store((storage) => storage.getItem("naranhi.theme"));
  if (saved === "light" || saved === "dark") root.dataset.theme = saved;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
  label();
  document.getElementById("theme").addEventListener("click", () => setTheme(isDark() ? "light" : "dark"));
})();
