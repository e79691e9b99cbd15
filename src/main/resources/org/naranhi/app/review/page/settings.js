// Appearance, size of type, language, and whether words are marked: kept in the project by the server.

import { put } from "./api.js";
import { remeasure } from "./rows.js";
import { redraw, state } from "./state.js";
import { speak } from "./strings.js";
import { trouble } from "./trouble.js";

export const SMALLEST = 12;
export const LARGEST = 28;

const root = document.documentElement;
const night = matchMedia("(prefers-color-scheme: dark)");

/** Makes the page look and speak as the settings say. */
export function applySettings() {
  const { theme, fontSize, language } = state.settings;
  root.dataset.look = theme === "light" || theme === "dark" ? theme : night.matches ? "dark" : "light";
  root.style.setProperty("--text-size", `${fontSize / 16}rem`);
  speak(language);
  remeasure();
  redraw();
}

/** @param {import("./types.js").Settings} kept by the server */
export function takeSettings(kept) {
  state.settings = {
    theme: kept.theme ?? "auto",
    fontSize: Math.max(SMALLEST, Math.min(LARGEST, Number(kept.fontSize) || 16)),
    language: kept.language ?? "auto",
    words: kept.words === "true",
  };
  applySettings();
}

/** @param {Partial<typeof state.settings>} changed */
export async function set(changed) {
  Object.assign(state.settings, changed);
  applySettings();
  try {
    await put("/api/settings", state.settings);
  } catch (error) {
    trouble(error);
  }
}

night.addEventListener("change", applySettings);
