// Talks to the server. The token comes in the address's fragment and leaves it at once.

/** What the server refused or could not do. */
export class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The server cannot be reached. */
export class GoneError extends Error {}

const KEPT = "naranhi.token";

const token = (() => {
  const given = new URLSearchParams(location.hash.slice(1)).get("t");
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, "", location.pathname);
  }
  return given ?? sessionStorage.getItem(KEPT) ?? "";
})();

/**
 * @param {string} method
 * @param {string} path
 * @param {BodyInit | null} [body]
 * @param {string} [type] of the body
 */
async function send(method, path, body = null, type = "application/json") {
  /** @type {Record<string, string>} */
  const headers = { "X-Naranhi-Token": token };
  if (body !== null) headers["Content-Type"] = type;
  /** @type {Response} */
  let response;
  try {
    response = await fetch(path, { method, headers, body, cache: "no-store" });
  } catch (cause) {
    throw new GoneError(path, { cause });
  }
  if (!response.ok) throw new ApiError(response.status, await errorOf(response));
  return response;
}

/** @param {Response} response */
async function errorOf(response) {
  const text = await response.text();
  try {
    return String(JSON.parse(text).error);
  } catch {
    return text || `${response.status} ${response.statusText}`;
  }
}

/** @param {string} path @returns {Promise<any>} */
export const get = async (path) => (await send("GET", path)).json();

/** @param {string} path @param {object} value @returns {Promise<any>} */
export const post = async (path, value) => (await send("POST", path, JSON.stringify(value))).json();

/** @param {string} path @param {object} value */
export const put = (path, value) => send("PUT", path, JSON.stringify(value));

/**
 * A file to keep, and the name the server gives it.
 *
 * @param {string} path
 * @param {object | Blob} value a Blob is sent as it is
 */
export async function file(path, value) {
  const response =
    value instanceof Blob
      ? await send("POST", path, value, "application/octet-stream")
      : await send("POST", path, JSON.stringify(value));
  return { blob: await response.blob(), name: fileName(response.headers.get("Content-Disposition") ?? "") };
}

/** @param {string} disposition */
function fileName(disposition) {
  const star = /filename\*=UTF-8''([^;]+)/i.exec(disposition);
  if (star) return decodeURIComponent(star[1]);
  return /filename="?([^";]+)/i.exec(disposition)?.[1] ?? "naranhi";
}
