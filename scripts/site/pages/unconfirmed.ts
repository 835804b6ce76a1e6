import type { Language } from "../../../src/foundation/localText.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { documents } from "../../../src/policy/records/documents.js";
import { exceptions } from "../../../src/policy/records/exceptions.js";
import { CONFIRMATIONS, type Confirmation } from "../../../src/policy/records/lists.js";
import { placeCodes } from "../../../src/policy/records/places.js";
import { statisticalTables } from "../../../src/policy/records/statisticalTables.js";
import { confirmationTag } from "../confirmation.js";
import { confirmations } from "../drawn/confirmations.js";
import { linkTo } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { listed } from "../words.js";
import { whoConfirms } from "./parameters/doubts.js";
import { PARAMETER_IDS, overlayHistory, ownHistory } from "./parameters/histories.js";

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
      zh: { meaning: "核实程度", unverified: "没有找到出处的", documents: "未见原文的文件", others: "其他" },
      en: {
        meaning: "Degrees of confirmation",
        unverified: "Without a source",
        documents: "Documents whose text was not seen",
        others: "Others",
      },
    }[language];
    return [
      `## ${title.meaning} {#meaning}\n\n${confirmations(language)}\n\n${counts(language)}`,
      `## ${title.unverified} {#unverified}\n\n${unverified(language)}`,
      `## ${title.documents} {#documents}\n\n${unseen(language)}`,
      `## ${title.others} {#others}\n\n${others(language)}`,
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

function unverified(language: Language): string {
  const parameters = PARAMETER_IDS.filter((id) =>
    [...ownHistory(id), ...overlayHistory(id)].some(({ confirmation }) => confirmation === "unverified"),
  );
  const own = clauses.filter(({ confirmation }) => confirmation === "unverified").map(({ id }) => id);
  const relaxed = exceptions.filter(({ confirmation }) => confirmation === "unverified").map(({ id }) => id);
  const lines = [
    [{ zh: "标准值", en: "Parameters" }[language], parameters],
    [{ zh: "条款", en: "Clauses" }[language], own],
    [{ zh: "可放宽的情形", en: "Relaxations" }[language], relaxed],
  ] as const;
  return lines
    .map(
      ([name, ids]) =>
        `- **${name}**${{ zh: "：", en: ": " }[language]}${listed(
          ids.map((id) => linkTo(id, language)),
          language,
        )}`,
    )
    .join("\n");
}

function unseen(language: Language): string {
  const head = { zh: ["文件", "核实", "可由谁核实"], en: ["Document", "Confirmed", "Who could confirm it"] }[language];
  return table(
    head,
    documents
      .filter(({ confirmation }) => confirmation !== "primary")
      .map((document) => [
        linkTo(document.id, language),
        confirmationTag(document.confirmation, language),
        whoConfirms(document, language),
      ]),
  );
}

/** Codes of places and tables of the statistics that were not seen in their own lists. */
function others(language: Language): string {
  const named = [
    ...placeCodes.map(({ code, name, confirmation, note }) => ({ what: `${name[language]} ${code}`, confirmation, note })),
    ...statisticalTables.map(({ code, name, confirmation, note }) => ({ what: `${code} ${name[language]}`, confirmation, note })),
  ].filter(({ confirmation }) => confirmation !== "primary");
  const head = { zh: ["内容", "核实", "说明"], en: ["What", "Confirmed", "Note"] }[language];
  return table(
    head,
    named.map(({ what, confirmation, note }) => [
      escapeText(what),
      confirmationTag(confirmation, language),
      note === undefined ? "" : escapeText(note[language]),
    ]),
  );
}
