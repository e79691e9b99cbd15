// The view library, in one place: lit-html, out of the jar.
export { html, nothing, render } from "/lib/lit-html/lit-html.js";
export { repeat } from "/lib/lit-html/directives/repeat.js";
export { live } from "/lib/lit-html/directives/live.js";
