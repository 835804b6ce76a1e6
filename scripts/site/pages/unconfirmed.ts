import type { Language } from "../../../src/foundation/localText.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { documents } from "../../../src/policy/records/documents.js";
import { exceptions } from "../../../src/policy/records/exceptions.js";
import { CONFIRMATIONS, type Confirmation } from "../../../src/policy/records/lists.js";
import type { Citation } from "../../../src/policy/records/types.js";
import { confirmationTag } from "../confirmation.js";
import { confirmations } from "../drawn/confirmations.js";
import { linkTo } from "../links.js";
import { table, type Page } from "../page.js";
import { listed } from "../words.js";
import { whoConfirms } from "./parameters/doubts.js";
import { otherRecords } from "./unconfirmed/otherRecords.js";
import { PARAMETER_IDS, ownHistory, parametersWith } from "./parameters/histories.js";

/** Everything that rests on less than the text itself, and who could confirm it. */
export const unconfirmedPage: Page = {
  path: "unconfirmed",
  title: { zh: "未能核实的内容", en: "What could not be confirmed" },
  description: {
    zh: "未见原文、凭转载或无出处的内容，以及可由谁核实。",
    en: "What was taken from pages that report a text, or has no source, and who could confirm it.",
  },
  body: (language) => {
    const title = {
      zh: { meaning: "核实程度", unverified: "没有找到出处的", documents: "见于转载、未见原文的", others: "其他" },
      en: {
        meaning: "Degrees of confirmation",
        unverified: "Without a source",
        documents: "Seen in pages that report it, not in the text",
        others: "Others",
      },
    }[language];
    return [
      `## ${title.meaning} {#meaning}\n\n${confirmations(language)}\n\n${counts(language)}`,
      `## ${title.unverified} {#unverified}\n\n${byDocument("unverified", language)}`,
      `## ${title.documents} {#documents}\n\n${byDocument("secondary", language)}`,
      `## ${title.others} {#others}\n\n${otherRecords(language)}`,
    ].join("\n\n");
  },
};

/** How many records of each kind are confirmed in each way. */
function counts(language: Language): string {
  const kinds: readonly (readonly [string, readonly { readonly confirmation: Confirmation }[]])[] = [
    [{ zh: "文件", en: "Documents" }[language], documents],
    [{ zh: "条款", en: "Clauses" }[language], clauses],
    [{ zh: "标准值", en: "Values of parameters" }[language], PARAMETER_IDS.flatMap((id) => ownHistory(id))],
  ];
  const head = [{ zh: "类别", en: "Kind" }[language], ...CONFIRMATIONS.map((each) => confirmationTag(each, language))];
  return table(
    head,
    kinds.map(([name, all]) => [
      name,
      ...CONFIRMATIONS.map((each) => String(all.filter(({ confirmation }) => confirmation === each).length)),
    ]),
  );
}

/** A row for each document from which something is confirmed just so far. */
function byDocument(confirmation: Confirmation, language: Language): string {
  const head = {
    zh: ["文件", "涉及", "见到什么、可由谁核实"],
    en: ["Document", "What rests on it", "What was seen, and who could confirm it"],
  }[language];
  return table(
    head,
    documents.flatMap((document) => {
      const ids = openFrom(document.id, confirmation);
      if (document.confirmation !== confirmation && ids.length === 0) return [];
      const links = ids.map((id) => linkTo(id, language));
      return [[linkTo(document.id, language), listed(links, language), whoConfirms(document, language)]];
    }),
  );
}

/** The clauses, parameters and exceptions of a document that are confirmed just so far. */
function openFrom(document: string, confirmation: Confirmation): string[] {
  const isOpen = (record: { readonly source: Citation; readonly confirmation: Confirmation }): boolean =>
    record.source.document === document && record.confirmation === confirmation;
  return [
    ...clauses.filter((clause) => clause.document === document && clause.confirmation === confirmation).map(({ id }) => id),
    ...parametersWith(isOpen),
    ...exceptions.filter(isOpen).map(({ id }) => id),
  ];
}
