// What opens over the table: keys, export, settings, messages.

import { html, nothing } from "./view.js";
import { file } from "./api.js";
import { bindings } from "./keys.js";
import { LARGEST, set, SMALLEST } from "./settings.js";
import { redraw, state } from "./state.js";
import { t } from "./strings.js";
import { dropToast, toast, trouble } from "./trouble.js";

/** @typedef {import("./strings.js").Word} Word */

/** What the server writes, as people call it. @type {[string, string][]} */
const FORMATS = [["tmx", "TMX"], ["xlf", "XLIFF"], ["tsv", "TSV"], ["jsonl", "JSONL"], ["html", "HTML"], ["align", ".align"]];

export function overView() {
  return html`${banner()} ${toastView()} ${state.panel === "help" ? help() : nothing} ${state.panel === "export" ? exporting() : nothing}
  ${state.panel === "settings" ? settings() : nothing}`;
}

function banner() {
  if (!state.gone) return nothing;
  return html`<div class="banner" role="alert">${t(state.gone === "closed" ? "goneClosed" : "goneStranger")}</div>`;
}

function toastView() {
  const { toast: shown } = state;
  if (!shown) return nothing;
  return html`<div class="toast ${shown.error ? "error" : ""}" role=${shown.error ? "alert" : "presentation"}>
    <bdi>${shown.text}</bdi><button type="button" class="icon" aria-label=${t("close")} @click=${dropToast}>×</button>
  </div>`;
}

/** Opens the dialog that was just drawn. */
export function openPanel() {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector("#over dialog"));
  if (dialog && !dialog.open) dialog.showModal();
}

export function closePanel() {
  state.panel = "";
  redraw();
}

/** @param {MouseEvent} event a click beside the dialog closes it */
function beside(event) {
  if (event.target === event.currentTarget) closePanel();
}

/** @param {string} kind @param {string} title @param {unknown} content */
function dialog(kind, title, content) {
  return html`<dialog class=${kind} aria-label=${title} @close=${closePanel} @click=${beside}>
    <div class="sheet">
      <div class="title">
        <h2>${title}</h2>
        <button type="button" class="icon" aria-label=${t("close")} @click=${closePanel}>×</button>
      </div>
      ${content}
    </div>
  </dialog>`;
}

function help() {
  const groups = /** @type {const} */ (["move", "text", "pair", "view"]);
  return dialog(
    "wide",
    t("keysTitle"),
    html`<div class="keylists">
        ${groups.map(
          (group) => html`<section>
            <h3>${t(`key.${group}`)}</h3>
            <dl>
              ${bindings
                .filter((binding) => binding.group === group)
                .map((binding) => html`<div><dt>${binding.shown.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${t(binding.word)}</dd></div>`)}
            </dl>
          </section>`,
        )}
      </div>
      <p class="remark">${t("keysMore")}</p>`,
  );
}

function exporting() {
  const toggle = () => {
    state.confirmedOnly = !state.confirmedOnly;
    redraw();
  };
  return dialog(
    "menu",
    t("exportAs"),
    html`<label class="check"><input type="checkbox" id="confirmed-only" .checked=${state.confirmedOnly} @change=${toggle} /> ${t("confirmedOnly")}</label>
      <div class="formats">
        ${FORMATS.map(([format, name]) => html`<button type="button" data-format=${format} @click=${() => save("export", { format, confirmedOnly: state.confirmedOnly })}>${name}</button>`)}
      </div>
      <label class="append tool" title=${t("appendTitle")}>
        <span>${t("appendTmx")}</span>
        <input type="file" id="append" accept=".tmx" @change=${append} />
      </label>`,
  );
}

/** @param {Event} event */
function append(event) {
  const chosen = /** @type {HTMLInputElement} */ (event.target).files?.[0];
  if (chosen) save(`append?confirmedOnly=${state.confirmedOnly}`, chosen, chosen.name);
}

/** @param {string} path @param {object | Blob} body @param {string} [name] the file's, if it has one already */
async function save(path, body, name) {
  try {
    const answer = await file(`/api/documents/${state.doc?.id}/${path}`, body);
    download(answer.blob, name ?? answer.name);
    toast(t("exported", name ?? answer.name));
    closePanel();
  } catch (error) {
    trouble(error);
  }
}

/** @param {Blob} blob @param {string} name */
function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function settings() {
  const { fontSize } = state.settings;
  return dialog(
    "menu",
    t("settings"),
    html`${choice("theme", ["auto", "light", "dark"], (value) => t(/** @type {Word} */ (`theme.${value}`)))}
      <fieldset>
        <legend>${t("fontSize")}</legend>
        <div class="stepper">
          <button type="button" aria-label=${t("smaller")} ?disabled=${fontSize <= SMALLEST} @click=${() => set({ fontSize: fontSize - 1 })}>−</button>
          <output>${fontSize}</output>
          <button type="button" aria-label=${t("larger")} ?disabled=${fontSize >= LARGEST} @click=${() => set({ fontSize: fontSize + 1 })}>+</button>
        </div>
      </fieldset>
      ${choice("language", ["auto", "ko", "en"], (value) => (value === "auto" ? t("language.auto") : value === "ko" ? "한국어" : "English"))}`,
  );
}

/** @param {"theme" | "language"} name @param {string[]} values @param {(value: string) => string} label */
function choice(name, values, label) {
  return html`<fieldset>
    <legend>${t(name)}</legend>
    <div class="choice">
      ${values.map(
        (value) => html`<button type="button" data-setting="${name}:${value}" aria-pressed=${state.settings[name] === value} @click=${() => set({ [name]: value })}>
          ${label(value)}
        </button>`,
      )}
    </div>
  </fieldset>`;
}
