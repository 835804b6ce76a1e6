import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { CONFIRMATIONS, type Confirmation } from "../../../src/policy/records/lists.js";
import { confirmationTag } from "../confirmation.js";
import { table } from "../page.js";

const MEANING: Readonly<Record<Confirmation, LocalText>> = {
  primary: { zh: "查阅过文件原文。", en: "The text of the document was read." },
  secondary: { zh: "见于转载或报道该文件的网页，没有见到原文。", en: "Seen in a page that reports the document, not in the document." },
  unverified: {
    zh: "没有找到出处。不用于评判，除非使用者写明准许；准许后结论里必定注明。",
    en: "No source was found. It judges nothing unless the caller allows it, and then every finding says so.",
  },
};

/** How sure a number of a rule is: what each way of confirmation is called, and what it means. */
export function confirmations(language: Language): string {
  const head = { zh: ["核实程度", "含义"], en: ["Confirmation", "Meaning"] }[language];
  return table(
    head,
    CONFIRMATIONS.map((confirmation) => [confirmationTag(confirmation, language), MEANING[confirmation][language]]),
  );
}
