import type { Language } from "../../../../src/foundation/localText.js";
import { documents } from "../../../../src/policy/records/documents.js";
import type { Parameter, PolicyDocument } from "../../../../src/policy/records/types.js";
import { confirmationTag } from "../../confirmation.js";
import { linkTo } from "../../links.js";
import { escapeText } from "../../page.js";
import { MARKS, UNNAMED_ISSUERS } from "../../words.js";

/**
 * What of a parameter was not confirmed by the text itself, and who could confirm it: the office that issued the document. One line a
 * document; empty where every record was compared with its text.
 */
export function doubtsOf(history: readonly Parameter[], language: Language): string {
  const open = history.filter(({ confirmation }) => confirmation !== "primary");
  const lines = [...new Set(open.map(({ source }) => source.document))].flatMap((id) => {
    const document = documents.find((each) => each.id === id);
    if (document === undefined) return [];
    const tags = [...new Set(open.filter(({ source }) => source.document === id).map(({ confirmation }) => confirmation))]
      .map((confirmation) => confirmationTag(confirmation, language))
      .join(" ");
    return [`- ${tags} ${linkTo(id, language)}${MARKS[language].colon}${whoConfirms(document, language)}`];
  });
  return lines.join("\n");
}

/** Who could confirm a document, and what is known of where it was seen. */
export function whoConfirms({ issuer, note }: PolicyDocument, language: Language): string {
  const office = escapeText(issuer[language]);
  const who = UNNAMED_ISSUERS.includes(issuer.zh)
    ? { zh: "没有可询问的发文机关。", en: "no office that issued it is known." }
    : { zh: `可由${office}核实。`, en: `${office} could confirm it.` };
  return [who[language], ...(note === undefined ? [] : [escapeText(note[language])])].join({ zh: "", en: " " }[language]);
}
