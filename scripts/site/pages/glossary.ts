import { VERDICT_NAMES } from "../../../src/findings/finding.js";
import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { THINGS } from "../../../src/naming/things.js";
import { ANSWER_STATE_NAMES, LOCALE_NAMES, OWNERSHIP_NAMES } from "../../../src/model/records/lists.js";
import { EXCLUSION_NAMES } from "../../../src/naming/exclusionNames.js";
import { SET_ASIDE_NAMES } from "../../../src/naming/setAsideNames.js";
import {
  CONFIRMATION_NAMES,
  DEPARTMENT_NAMES,
  EVIDENCE_KIND_NAMES,
  SCHOOL_KIND_NAMES,
  STAGE_NAMES,
  TARGET_GOAL_NAMES,
} from "../../../src/policy/records/lists.js";
import { SCOPE_NAMES } from "../../../src/policy/records/scopes.js";
import { verdicts } from "../drawn/verdicts.js";
import { TERMS } from "../glossary.js";
import { addressOf } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { MARKS, CLAUSE_KIND_WORDS, DIRECTION_WORDS, OBLIGATION_WORDS, ORIGIN_WORDS } from "../words.js";

/** Lists of words that records have names for. */
const LISTS: readonly (readonly [LocalText, string, Readonly<Record<string, LocalText>>])[] = [
  [{ zh: "学段", en: "Stages" }, "stages", STAGE_NAMES],
  [{ zh: "学校类型", en: "Kinds of schools" }, "schoolKinds", SCHOOL_KIND_NAMES],
  [{ zh: "核实程度", en: "Confirmation" }, "confirmations", CONFIRMATION_NAMES],
  [{ zh: "城乡", en: "Town and country" }, "locales", LOCALE_NAMES],
  [{ zh: "举办性质", en: "Ownership" }, "ownerships", OWNERSHIP_NAMES],
  [{ zh: "核查事项的答复", en: "Answers to items" }, "answerStates", ANSWER_STATE_NAMES],
  [{ zh: "未计入的原因", en: "Why something is left out" }, "exclusions", EXCLUSION_NAMES],
  [{ zh: "不作为数据的行", en: "Rows that are no data" }, "setAside", SET_ASIDE_NAMES],
  [{ zh: "要求的强度", en: "Obligations" }, "obligations", OBLIGATION_WORDS],
  [{ zh: "条款的衡量方式", en: "Kinds of clause" }, "clauseKinds", CLAUSE_KIND_WORDS],
  [{ zh: "指标的方向", en: "Directions of indicators" }, "directions", DIRECTION_WORDS],
  [{ zh: "由谁提出", en: "Whose demand it is" }, "origins", ORIGIN_WORDS],
  [{ zh: "目标", en: "Goals" }, "goals", TARGET_GOAL_NAMES],
  [{ zh: "部门", en: "Departments" }, "departments", DEPARTMENT_NAMES],
  [{ zh: "佐证材料", en: "Kinds of evidence" }, "evidence", EVIDENCE_KIND_NAMES],
  [{ zh: "标准值的适用情形", en: "Special cases of parameters" }, "scopes", SCOPE_NAMES],
];

/** Words that have an address of their own have a place in their row. */
function placeOf(list: string, code: string): string {
  return list === "exclusions" || list === "setAside" ? `<span id="${code}"></span>` : "";
}

/** The terms of the field in both languages, each with its name in code. */
export const glossaryPage: Page = {
  path: "glossary",
  title: { zh: "术语", en: "Glossary" },
  description: { zh: "术语的中英文名称和程序中的名称。", en: "Terms in Chinese and English with their names in code." },
  body: (language) => {
    const head = { zh: ["中文", "英文", "程序中的名称"], en: ["Chinese", "English", "Name in code"] }[language];
    const terms = table(
      head,
      TERMS.map(({ zh, en, code }) => [escapeText(zh), escapeText(en), codeText(code, language)]),
    );
    const title = { zh: { terms: "专业术语", verdicts: "结论" }, en: { terms: "Terms of the field", verdicts: "Verdicts" } }[language];
    const lists = LISTS.map(
      ([name, id, words]) =>
        `## ${name[language]} {#${id}}\n\n${table(
          head,
          Object.entries(words).map(([code, { zh, en }]) => [escapeText(zh), escapeText(en), `${placeOf(id, code)}\`${code}\``]),
        )}`,
    );
    return [
      `## ${title.terms} {#terms}\n\n${terms}`,
      `## ${title.verdicts} {#verdicts}\n\n${verdicts(language, true)}`,
      verdictNames(language),
      ...lists,
    ].join("\n\n");
  },
};

/** What each verdict is called in the other language. */
function verdictNames(language: Language): string {
  const other: Language = language === "zh" ? "en" : "zh";
  return Object.values(VERDICT_NAMES)
    .map((name) => `${name[language]} — ${name[other]}`)
    .join(MARKS[language].semicolon);
}

/** A name in code, with a link where it is that of an indicator. */
function codeText(code: string, language: Language): string {
  return THINGS.indicator.nameOf(code) === null ? `\`${code}\`` : `[\`${code}\`](${addressOf(code, language)})`;
}
