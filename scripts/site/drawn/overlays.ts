import { distinct } from "../../../src/foundation/distinct.js";
import { groupBy } from "../../../src/foundation/groupBy.js";
import type { Language } from "../../../src/foundation/localText.js";
import { knownOverlays, type KnownOverlay } from "../../../src/policy/records/overlays.js";
import { confirmationTag } from "../confirmation.js";
import { linkTo } from "../links.js";

/** The rules of other places that come with the package and judge nothing until they are laid over: one entry a document, by how they were confirmed. */
export function overlays(language: Language): string {
  const groups = groupBy(knownOverlays, ({ parameters }) =>
    distinct(parameters.map(({ confirmation }) => confirmation))
      .map((each) => confirmationTag(each, language))
      .join(" "),
  );
  return [...groups].map(([tags, own]) => `${tags}\n\n${own.map((each) => entryOf(each, language)).join("\n")}`).join("\n\n");
}

function entryOf({ place, parameters }: KnownOverlay, language: Language): string {
  const [colon, comma] = language === "zh" ? ["：", "、"] : [": ", ", "];
  const documents = distinct(parameters.map(({ source }) => source.document)).map((id) => linkTo(id, language));
  const rules = distinct(parameters.map(({ id }) => id)).map((id) => linkTo(id, language));
  return `- \`${place}\` ${documents.join(comma)}${colon}${rules.join(comma)}`;
}
