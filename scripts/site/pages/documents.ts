import type { Language } from "../../../src/foundation/localText.js";
import { groupBy } from "../../../src/foundation/groupBy.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { documents } from "../../../src/policy/records/documents.js";
import type { PolicyDocument } from "../../../src/policy/records/types.js";
import { confirmationTag } from "../confirmation.js";
import { crumbs, joined, part } from "../crumbs.js";
import { linkList, linkTo } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { factLine, LEVEL_WORDS, NOT_KNOWN, listed } from "../words.js";
import { parametersWith } from "./parameters/histories.js";
import { whoConfirms } from "./parameters/doubts.js";

/** A page for every document, and the list of them. */
export function documentPages(): Page[] {
  return [documentList, ...documents.map(pageOf)];
}

function pageOf(document: PolicyDocument): Page {
  const { id, title, issuer, number } = document;
  const named = number === null ? "" : `${number} `;
  return {
    path: `documents/${id}`,
    title,
    description: {
      zh: `${named}${issuer.zh}：文号、日期、条款、所定标准与核实情况。`,
      en: `${named}${issuer.en}: number, dates, clauses, what it sets and how it was confirmed.`,
    },
    isWide: true,
    body: (language) => bodyOf(document, language),
  };
}

function bodyOf(document: PolicyDocument, language: Language): string {
  const title = {
    zh: { clauses: "条款", parameters: "所定标准值", seen: "见于", doubts: "未能直接核实的内容" },
    en: { clauses: "Clauses", parameters: "What it sets", seen: "Where it was seen", doubts: "What was not confirmed by the text" },
  }[language];
  return joined([
    crumbs("documents/", language),
    factsOf(document, language),
    part(
      "clauses",
      title.clauses,
      linkList(
        clauses.filter((each) => each.document === document.id).map(({ id }) => id),
        language,
      ),
    ),
    part(
      "parameters",
      title.parameters,
      linkList(
        parametersWith(({ source }) => source.document === document.id),
        language,
      ),
    ),
    part("seen", title.seen, document.seenAt.map((address) => `- <${address}>`).join("\n")),
    document.confirmation === "primary" ? noteOf(document, language) : part("doubts", title.doubts, whoConfirms(document, language)),
  ]);
}

function noteOf({ note }: PolicyDocument, language: Language): string {
  return note === undefined ? "" : escapeText(note[language]);
}

/** Number, issuer and days, each where it is known. */
function factsOf(document: PolicyDocument, language: Language): string {
  const { number, issuer, level, issued, published, effective, repealed, supersededBy, confirmation } = document;
  const replaced = documents.filter((each) => each.supersededBy === document.id).map(({ id }) => id);
  const words = {
    zh: ["文号", "发文机关", "层级", "成文", "公布", "施行", "失效", "由其取代", "取代", "核实"],
    en: ["Number", "Issued by", "Level", "Signed", "Published", "In force from", "In force until", "Replaced by", "Replaces", "Confirmed"],
  }[language];
  const values = [
    number ?? NOT_KNOWN[language],
    escapeText(issuer[language]),
    LEVEL_WORDS[level][language],
    issued ?? NOT_KNOWN[language],
    published ?? "",
    effective ?? "",
    repealed ?? "",
    supersededBy === undefined ? "" : linkTo(supersededBy, language),
    listed(
      replaced.map((id) => linkTo(id, language)),
      language,
    ),
    confirmationTag(confirmation, language),
  ];
  return words
    .map((word, at) => [word, values[at] ?? ""])
    .filter(([, value]) => value !== "")
    .map(([word = "", value = ""]) => factLine(word, value, language))
    .join("\n");
}

const documentList: Page = {
  path: "documents/index",
  title: { zh: "文件", en: "Documents" },
  description: {
    zh: "所依据的全部文件，按发文年份排列，注明核实情况。",
    en: "Every document a rule rests on, by year, with how it was confirmed.",
  },
  body: (language) => {
    const byYear = groupBy(
      [...documents].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
      (document) => dayOf(document).slice(0, 4),
    );
    const head = { zh: ["文件", "文号", "发文机关", "核实"], en: ["Document", "Number", "Issued by", "Confirmed"] }[language];
    return [...byYear]
      .map(([year, group]) => {
        const rows = group.map(({ id, number, issuer, confirmation }) => [
          linkTo(id, language),
          number ?? "",
          escapeText(issuer[language]),
          confirmationTag(confirmation, language),
        ]);
        const heading = year === "" ? { zh: "日期未查明", en: "Date not known" }[language] : year;
        return `## ${heading} {#${year === "" ? "undated" : `y${year}`}}\n\n${table(head, rows)}`;
      })
      .join("\n\n");
  },
};

function dayOf({ issued, published, effective }: PolicyDocument): string {
  return issued ?? published ?? effective ?? "";
}
