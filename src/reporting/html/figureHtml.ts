import type { FigureBlock } from "../document.js";
import { figureTable } from "../print/figureTable.js";
import { base64Of } from "./base64.js";
import { escapeHtml } from "./escapeHtml.js";
import { tableHtml } from "./tableHtml.js";

/** A chart: its picture with the numbers to be opened below, or the numbers alone. */
export function figureHtml({ chart, isBrief }: FigureBlock, id: string, picture: string | null): string {
  const { title, subtitle, description, notes, locale } = chart;
  const table = figureTable(chart);
  const numbers = tableHtml(table, `${id}-numbers`, locale);
  if (isBrief === true) return briefHtml(chart, id, picture);
  const shown =
    picture === null
      ? `<p>${escapeHtml(description)}</p>\n${numbers}`
      : `${pictureHtml(picture, description)}\n<details><summary>${escapeHtml(table.caption)}</summary>\n${numbers}\n</details>`;
  const below = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("");
  return [
    `<figure aria-labelledby="${id}">`,
    `<figcaption id="${id}"><b>${escapeHtml(title)}</b>${escapeHtml(subtitle)}</figcaption>`,
    shown,
    below === "" ? "" : `<div class="notes">${below}</div>`,
    "</figure>",
  ].join("\n");
}

/** A chart without its numbers: in print its picture says what its description does. */
function briefHtml({ title, description }: FigureBlock["chart"], id: string, picture: string | null): string {
  const shown = picture === null ? `<p>${escapeHtml(description)}</p>` : pictureHtml(picture, description);
  return `<figure class="brief" aria-labelledby="${id}"><figcaption id="${id}"><b>${escapeHtml(title)}</b></figcaption>${shown}</figure>`;
}

/** As a picture it runs no script and fetches nothing. */
function pictureHtml(picture: string, description: string): string {
  return `<img src="data:image/svg+xml;base64,${base64Of(picture)}" alt="${escapeHtml(description)}">`;
}
