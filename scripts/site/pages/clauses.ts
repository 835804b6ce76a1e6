import { VERDICT_NAMES, type Verdict } from "../../../src/findings/finding.js";
import { groupBy } from "../../../src/foundation/groupBy.js";
import type { Language } from "../../../src/foundation/localText.js";
import { citationText } from "../../../src/naming/citationText.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { exceptions } from "../../../src/policy/records/exceptions.js";
import { DEPARTMENT_NAMES, TARGET_GOAL_NAMES } from "../../../src/policy/records/lists.js";
import { measures } from "../../../src/policy/records/measures.js";
import { shuozhouTargets } from "../../../src/policy/records/shuozhouTargets.js";
import type { PolicyClause } from "../../../src/policy/records/types.js";
import { confirmationTag } from "../confirmation.js";
import { standsIn } from "../standsIn.js";
import { crumbs, joined, part } from "../crumbs.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { addressOf, linkList, linkTo } from "../links.js";
import { escapeText, LANGUAGES, rootOf, table, type Page } from "../page.js";
import { CLAUSE_KIND_WORDS, factLine, listed } from "../words.js";
import { itemsOf } from "./clauses/items.js";
import { openSamples, type Sample } from "./clauses/samples.js";
import { ownHistory, parametersWith } from "./parameters/histories.js";

type SamplesOf = (clause: PolicyClause) => readonly Sample[];

/** A page for every clause, and the list of them by document. */
export function clausePages(): Page[] {
  const samples = Object.fromEntries(LANGUAGES.map((language) => [language, openSamples(language)])) as Record<Language, SamplesOf>;
  return [clauseList, ...clauses.map((clause) => pageOf(clause, samples))];
}

function pageOf(clause: PolicyClause, samples: Readonly<Record<Language, SamplesOf>>): Page {
  const { id, document, number, heading, summary } = clause;
  const { zh, en } = citationText({ document, clause: number });
  return {
    path: `clauses/${id.replace(".", "/")}`,
    title: heading,
    description: { zh: `${zh}：${summary.zh}`, en: `${en}: ${summary.en}` },
    isWide: true,
    body: (language) => bodyOf(clause, samples[language](clause), language),
  };
}

function bodyOf(clause: PolicyClause, samples: readonly Sample[], language: Language): string {
  const title = {
    zh: {
      demand: "要求",
      measures: "衡量指标",
      beside: "仅作参照的指标",
      items: "逐项核查",
      parameters: "标准值",
      targets: "目标",
      states: "可能的结论",
      samples: "结论举例",
      open: "文本未定之处",
      exceptions: "可放宽的情形",
    },
    en: {
      demand: "What it demands",
      measures: "Measures",
      beside: "Shown beside, deciding nothing",
      items: "Checked item by item",
      parameters: "Limits",
      targets: "Targets",
      states: "Possible verdicts",
      samples: "Sample sentences",
      open: "Open questions",
      exceptions: "Where it may be relaxed",
    },
  }[language];
  const items = itemsOf(clause, language);
  return joined([
    crumbs("clauses/", language),
    factsOf(clause, language),
    part("demand", title.demand, escapeText(clause.summary[language])),
    part("measures", title.measures, linkList(clause.measures, language)),
    part("beside", title.beside, linkList(clause.companions, language)),
    part("items", title.items, items === "" ? "" : `<ul>\n${items}\n</ul>`),
    part(
      "parameters",
      title.parameters,
      linkList(
        parametersWith(({ source }) => standsIn(source, clause)),
        language,
      ),
    ),
    part("targets", title.targets, targetsOf(clause, language)),
    part("exceptions", title.exceptions, exceptionsOf(clause, language)),
    part(
      "open",
      title.open,
      clause.vagueTerms
        .map(({ term, interpretation }) => factLine(escapeText(term[language]), escapeText(interpretation[language]), language))
        .join("\n"),
    ),
    part("verdicts", title.states, statesOf(clause, language)),
    part("samples", title.samples, samplesText(samples, language)),
  ]);
}

/** Where the clause stands, how it is judged, who is answerable, and how it was confirmed. */
function factsOf({ document, number, kind, departments, confirmation }: PolicyClause, language: Language): string {
  const rows: readonly (readonly [string, string])[] = [
    [{ zh: "文件", en: "Document" }[language], linkTo(document, language)],
    [{ zh: "条款", en: "Clause" }[language], escapeText(citationText({ document, clause: number })[language])],
    [{ zh: "衡量方式", en: "Judged" }[language], CLAUSE_KIND_WORDS[kind][language]],
    [
      { zh: "责任部门", en: "Departments" }[language],
      listed(
        departments.map((each) => DEPARTMENT_NAMES[each][language]),
        language,
      ),
    ],
    [{ zh: "核实", en: "Confirmed" }[language], confirmationTag(confirmation, language)],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([name, value]) => factLine(name, value, language))
    .join("\n");
}

function targetsOf(clause: PolicyClause, language: Language): string {
  const own = shuozhouTargets.filter(({ source }) => standsIn(source, clause));
  if (own.length === 0) return "";
  const head = { zh: ["评估单位", "目标", "期限", "说明"], en: ["Unit", "Goal", "Due", "Note"] }[language];
  return table(
    head,
    own.map(({ unit, goal, dueBy, note }) => [
      unit.name[language],
      TARGET_GOAL_NAMES[goal][language],
      dueBy ?? "",
      note === undefined ? "" : escapeText(note[language]),
    ]),
  );
}

/** Relaxations that rest on the clause, each with a place of its own. */
function exceptionsOf(clause: PolicyClause, language: Language): string {
  return exceptions
    .filter(({ source }) => standsIn(source, clause))
    .map(({ id, name, text, provenance, parameters, confirmation }) =>
      joined([
        `<span id="${id}"></span>**${escapeText(name[language])}** ${confirmationTag(confirmation, language)}`,
        `${escapeText(text[language])} ${escapeText(provenance[language])}`,
        listed(
          parameters.map((each) => linkTo(each, language)),
          language,
        ),
      ]),
    )
    .join("\n\n");
}

/** The verdicts a clause can come to, by what it is made of. */
function statesOf({ measures: ids, checklist }: PolicyClause, language: Language): string {
  const own = measures.filter(({ id }) => ids.includes(id));
  const isJudged = own.some(({ judgedBy }) => judgedBy.length > 0);
  const hasDue = own.some(({ judgedBy }) => judgedBy.some((id) => ownHistory(id).some(({ dueBy }) => dueBy !== undefined)));
  const possible: readonly (readonly [Verdict, boolean])[] = [
    ["met", isJudged || checklist.length > 0],
    ["declared", checklist.length > 0],
    ["pending", hasDue || checklist.length > 0],
    ["described", own.some(({ judgedBy }) => judgedBy.length === 0)],
    ["undetermined", isJudged || checklist.length > 0],
    ["notMet", isJudged || checklist.length > 0],
    ["notApplicable", true],
  ];
  const names = possible.filter(([, can]) => can).map(([verdict]) => VERDICT_NAMES[verdict][language]);
  const guide = `/${rootOf(language)}guide/results`;
  return { zh: `${listed(names, "zh")}。[各种结论何时给出](${guide})`, en: `${listed(names, "en")}. [When each is given](${guide})` }[
    language
  ];
}

function samplesText(samples: readonly Sample[], language: Language): string {
  if (samples.length === 0) return "";
  const notice = { zh: "以下数据均为虚构。", en: "All figures are invented." }[language];
  return [notice, ...samples.map(({ verdict, text }) => `> **${VERDICT_NAMES[verdict][language]}** ${text}`)].join("\n\n");
}

const clauseList: Page = {
  path: "clauses/index",
  title: { zh: "条款", en: "Clauses" },
  description: { zh: "全部条款，按文件排列。", en: "Every clause, by document." },
  body: (language) =>
    [...groupBy(clauses, ({ document }) => document)]
      .map(
        ([document, own]) =>
          `## ${escapeText(nameOf(document)[language])} {#${document}}\n\n[${{ zh: "文件说明", en: "About the document" }[language]}](${addressOf(document, language)})\n\n${own.map(({ id, number }) => `- ${linkTo(id, language)}${{ zh: "，", en: ", " }[language]}${escapeText(citationText({ document, clause: number })[language])}`).join("\n")}`,
      )
      .join("\n\n"),
};
