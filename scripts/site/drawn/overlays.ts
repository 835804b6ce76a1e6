import { distinct } from "../../../src/foundation/distinct.js";
import type { Language } from "../../../src/foundation/localText.js";
import { knownOverlays } from "../../../src/policy/records/overlays.js";
import { confirmationTag } from "../confirmation.js";
import { linkTo } from "../links.js";

/** The rules of other places that come with the package and judge nothing until they are laid over: one entry a document. */
export function overlays(language: Language): string {
  const [colon, comma, open, close] = language === "zh" ? ["：", "、", "（", "）"] : [": ", ", ", " (", ")"];
  return knownOverlays
    .map(({ place, parameters }) => {
      const documents = distinct(parameters.map(({ source }) => source.document)).map((id) => linkTo(id, language));
      const tags = distinct(parameters.map(({ confirmation }) => confirmation)).map((each) => confirmationTag(each, language));
      const rules = distinct(parameters.map(({ id }) => id)).map((id) => linkTo(id, language));
      return `- \`${place}\` ${documents.join(comma)}${open}${tags.join(comma)}${close}${colon}${rules.join(comma)}`;
    })
    .join("\n");
}
