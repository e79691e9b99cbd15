// The words of the page, in Korean and English.

import { en } from "./strings-en.js";
import { ko } from "./strings-ko.js";

/** @typedef {keyof typeof en} Word */

/** @type {Record<Word, string>} */
let words = en;
let numbers = new Intl.NumberFormat("en");

/** @param {string} language "ko", "en" or "auto" for the browser's own */
export function speak(language) {
  const own = language === "auto" ? navigator.language.slice(0, 2) : language;
  words = own === "ko" ? ko : en;
  numbers = new Intl.NumberFormat(words.lang);
  document.documentElement.lang = words.lang;
}

/**
 * The text of a key, with {0}, {1}… filled in; a number that is not one takes the text "key+s" where there is one.
 *
 * @param {Word} key @param {...(string | number)} values
 */
export function t(key, ...values) {
  const many = /** @type {Word} */ (`${key}+`);
  const text = values[0] !== 1 && many in words ? words[many] : words[key];
  return text.replace(/\{(\d)\}/g, (_, index) => {
    const value = values[Number(index)];
    return typeof value === "number" ? numbers.format(value) : String(value);
  });
}

/** @param {number} count */
export const figure = (count) => numbers.format(count);

/** What the history calls an action, in words. @param {string} label as the server names it */
export function actionName(label) {
  const key = /** @type {Word} */ (`do.${label}`);
  return key in words ? words[key] : label;
}
