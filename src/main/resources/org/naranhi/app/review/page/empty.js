// What stands in place of the rows where there are none to show.

import { html, nothing } from "./view.js";
import { show } from "./head.js";
import { state } from "./state.js";
import { t } from "./strings.js";

export function emptyView() {
  const { doc } = state;
  if (doc?.shown.length) return nothing;
  if (!doc) return state.gone ? nothing : html`<p>${t("loading")}</p>`;
  if (!doc.entries.length) return html`<p>${t("emptyDocument")}</p>`;
  return html`<p>${t("nothingShown")}</p>
    <button type="button" class="tool" @click=${() => show("all")}>${t("showAll")}</button>`;
}
