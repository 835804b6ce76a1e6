import type { Runs } from "../document.js";
import type { NumberRun } from "../numberRun.js";
import { escapeHtml } from "./escapeHtml.js";

/** Text with its numbers, each of which says what it is and where it comes from. */
export function runsHtml(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? textHtml(run) : numberHtml(run))).join("");
}

/** Days are marked as such: none is broken over two lines. */
function textHtml(text: string): string {
  return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/gu, "<time>$&</time>");
}

/** Places one after the other, with blanks within them by their number as in the fragment of an address. */
function numberHtml({ text, value, how, from }: NumberRun): string {
  const places = from.map((place) => place.replace(/[%\s]/gu, encodeURIComponent)).join(" ");
  return `<span class="number" data-value="${String(value)}" data-how="${escapeHtml(how)}" data-from="${escapeHtml(places)}">${escapeHtml(text)}</span>`;
}
