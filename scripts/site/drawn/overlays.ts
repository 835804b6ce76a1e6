import type { Language } from "../../../src/foundation/localText.js";
import { CONFIRMATION_NAMES } from "../../../src/policy/records/lists.js";
import { knownOverlays } from "../../../src/policy/records/overlays.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { linkTo } from "../links.js";
import { escapeText, table } from "../page.js";

/** The rules of other places that come with the package and judge nothing until they are laid over. */
export function overlays(language: Language): string {
  const head = { zh: ["区划代码", "文件", "所定标准", "核实程度"], en: ["Place", "Document", "What it sets", "Confirmation"] }[language];
  return table(
    head,
    knownOverlays.map(({ place, name, parameters }) => [
      `\`${place}\``,
      documentsOf(parameters, language) || escapeText(name),
      [...new Set(parameters.map(({ id }) => id))].map((id) => linkOrName(id, language)).join({ zh: "、", en: ", " }[language]),
      [...new Set(parameters.map(({ confirmation }) => CONFIRMATION_NAMES[confirmation][language]))].join({ zh: "、", en: ", " }[language]),
    ]),
  );
}

type Records = (typeof knownOverlays)[number]["parameters"];

function documentsOf(parameters: Records, language: Language): string {
  return [...new Set(parameters.map(({ source }) => source.document))].map((id) => linkTo(id, language)).join("<br>");
}

function linkOrName(id: string, language: Language): string {
  return nameOf(id).kind === "parameter" ? linkTo(id, language) : escapeText(nameOf(id)[language]);
}
