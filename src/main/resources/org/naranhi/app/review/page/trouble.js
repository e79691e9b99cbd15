// What is shown when something does not work.

import { ApiError, get, GoneError } from "./api.js";
import { redraw, state } from "./state.js";
import { t } from "./strings.js";

/** Milliseconds a message stays, and between two tries to reach the server. */
const STAYS = 9000;
const RETRY = 3000;

let timer = 0;

/** Shows what went wrong and what to do. @param {unknown} error */
export function trouble(error) {
  if (error instanceof GoneError) gone();
  else if (error instanceof ApiError && (error.status === 401 || error.status === 403)) state.gone = "stranger";
  else if (error instanceof ApiError) toast(error.message, true);
  else {
    console.error(error);
    toast(t("failed", error instanceof Error ? error.message : String(error)), true);
  }
  redraw();
}

/** @param {string} text @param {boolean} [error] */
export function toast(text, error = false) {
  state.toast = { text, error };
  clearTimeout(timer);
  timer = window.setTimeout(dropToast, STAYS);
  redraw();
}

export function dropToast() {
  state.toast = null;
  redraw();
}

/** Says to everyone, readers of the screen too, what an action did. @param {string} text */
export function say(text) {
  state.said = text;
  redraw();
}

/** @type {() => Promise<void>} */
let back = async () => {};
/** @param {() => Promise<void>} how the page goes on when the server is there again */
export const whenBack = (how) => (back = how);

/** The server has ended: says so, and goes on when it is back; what was being typed stays. */
function gone() {
  if (state.gone) return;
  state.gone = "closed";
  const wait = async () => {
    try {
      await get("/api/project");
      state.gone = "";
      await back();
    } catch (error) {
      if (error instanceof GoneError) window.setTimeout(wait, RETRY);
      else state.gone = "stranger";
      redraw();
    }
  };
  window.setTimeout(wait, RETRY);
}
