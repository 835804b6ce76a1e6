import { daysBetween } from "../../foundation/calendarDate.js";
import { dueDayOf } from "../../assessments/summary/parts/clauseFindings.js";
import type { Finding, Verdict } from "../../findings/finding.js";
import type { ReasonCode } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { citationText } from "../../naming/citationText.js";
import { clauses } from "../../policy/records/clauses.js";
import { CONFIRMATION_NAMES } from "../../policy/records/lists.js";
import type { Run } from "../document.js";
import { fillRuns } from "../fillRuns.js";
import { factRuns, isItem } from "./parts/fact.js";
import { placedReasons, reasonRuns, type PlacedReason } from "./parts/reasonRuns.js";
import { sentenceOf, textOfSentences, type Sentence } from "./parts/sentence.js";
import { say, type Telling, type Told } from "./parts/telling.js";
import { isAbout, whoOf } from "./parts/topic.js";

/** A finding in words. */
export interface FindingExplanation {
  readonly verdict: Verdict;
  /** Where the finding is: a JSON Pointer into the result; empty where the finding itself was handed in. */
  readonly at: string;
  /** All sentences, one after the other. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A finding in words. */
export function explainFinding(told: Told, telling: Telling): FindingExplanation {
  const sentences = sentencesAbout(told, telling);
  return { verdict: told.finding.verdict, at: told.at, text: textOfSentences(sentences, telling), sentences };
}

/** The sentences about a finding: what was found, its day, what is not known, its schools, remarks, the rule. */
export function sentencesAbout(told: Told, telling: Telling): Sentence[] {
  const due = dueSentence(told, telling);
  const reasons = placedReasons(told).filter(({ reason: { code } }) => !isAbout(code) && !isTold(code, told.finding));
  const shown = telling.detail === "full" ? reasons : shortReasons(reasons, told.finding);
  const named = isItem(told.finding) ? { ...telling, item: told.finding.indicator } : telling;
  const sayings = shown.map((placed) => sentenceOf(subjectOf(placed.reason.code), reasonRuns(placed, told, named), telling));
  return [
    factSentence(told, telling),
    ...(due === null ? [] : [due]),
    ...sayings,
    ...(sayings.length === 0 && isUnexplained(told.finding) ? [sentenceOf("unknown", [telling.words.unjudged], telling)] : []),
    ...(telling.detail === "full" ? sourceSentences(told, telling) : []),
  ];
}

/** What was found. Where it begins with an id, that is left as it is. */
function factSentence(told: Told, telling: Telling): Sentence {
  return sentenceOf("fact", factRuns(told, telling), telling, whoOf(told, telling) !== "");
}

/** Reasons that the fact or the due day says already. */
function isTold(code: ReasonCode, { requirement, indicator }: Finding): boolean {
  if (code === "notYetDue") return true;
  return code === "achievedLate" || (code === "noDueDate" && indicator !== "targetSlackDays" && requirement !== null);
}

/** Reasons that change what a reader may rely on. */
const ALWAYS_TOLD: ReadonlySet<ReasonCode> = new Set(["unverifiedRuleUsed", "overlayUsed", "supersededTarget"]);

/** The first reason of what is not judged, or not yet known; and what a reader has to know of the rule. */
function shortReasons(reasons: readonly PlacedReason[], { verdict }: Finding): PlacedReason[] {
  const isOpen = verdict === "undetermined" || verdict === "described" || verdict === "notApplicable";
  const unknown = reasons.filter(({ reason }) => subjectOf(reason.code) === "unknown");
  // What is only described says last that nothing judges it.
  const why = isOpen ? unknown.at(verdict === "described" ? -1 : 0) : undefined;
  return reasons.filter((placed) => placed === why || ALWAYS_TOLD.has(placed.reason.code));
}

/** Described, and no reason says why. */
function isUnexplained({ verdict }: Finding): boolean {
  return verdict === "described";
}

const ABOUT_SCHOOLS: ReadonlySet<ReasonCode> = new Set(["classesInSchools", "schoolsWithout"]);
const REMARKS: ReadonlySet<ReasonCode> = new Set([
  "unverifiedRuleUsed",
  "overlayUsed",
  "announcedLater",
  "denominatorChosen",
  "definitionLaterThanDate",
  "exceptionUsed",
  "permittedMiss",
  "districtNotNamed",
  "ruralAgainstTownAndCity",
  "sameAsLastYear",
  "noticeGrace",
  "notAskedByClause",
  "ruleOfStage",
]);

function subjectOf(code: ReasonCode): Sentence["about"] {
  if (ABOUT_SCHOOLS.has(code)) return "schools";
  if (code === "supersededTarget") return "due";
  return REMARKS.has(code) ? "remark" : "unknown";
}

/** Days left or past. Of what is done, or not judged, no day is told. */
function dueSentence({ finding, at }: Told, telling: Telling): Sentence | null {
  const { verdict, reasons } = finding;
  const dueBy = dueDayOf(finding);
  if (dueBy === null || !(verdict === "pending" || verdict === "notMet" || verdict === "undetermined")) return null;
  const { due: words } = telling.words;
  const { day } = telling;
  const left = reasons.findIndex(({ code }) => code === "notYetDue");
  const reason = reasons[left];
  if (reason?.code === "notYetDue") {
    const from = [`${at}/reasons/${String(left)}/daysLeft`];
    return sentenceOf("due", fillRuns(words.left, { dueBy, days: dayRun(reason.daysLeft, from) }), telling);
  }
  if (day === null) return sentenceOf("due", fillRuns(words.left, { dueBy }), telling);
  if (day.asOf === dueBy) return sentenceOf("due", fillRuns(words.today, { dueBy }), telling);
  // The day of an item is that of the text, and in no result.
  const isInFinding = finding.requirement?.dueBy === dueBy;
  const days = isInFinding ? dayRun(Math.abs(daysBetween(dueBy, day.asOf)), [`${at}/requirement/dueBy`, day.at], "days") : "";
  return sentenceOf("due", fillRuns(dueBy < day.asOf ? words.past : words.left, { dueBy, days }), telling);
}

function dayRun(value: number, from: readonly string[], how: "value" | "days" = "value"): Run {
  return { text: String(value), value, how, from };
}

/** Where the rule is, how it was confirmed, since when it holds; and the clause of the result that it is found under. */
function sourceSentences({ finding, clause: id }: Told, telling: Telling): Sentence[] {
  const { basis, requirement } = finding;
  const clause = clauses.find((each) => each.id === id);
  const isCited = basis.some(({ document, clause: number }) => document === clause?.document && number === clause.number);
  const sources = distinct(basis.map((citation) => say(citationText(citation), telling))).join(telling.common.listComma);
  return [
    ...(sources === ""
      ? []
      : [
          sentenceOf(
            "rule",
            fillRuns(telling.words.rule, {
              sources,
              confirmation: requirement === null ? "" : say(CONFIRMATION_NAMES[requirement.confirmation], telling),
              from: requirement?.effectiveFrom ?? "",
            }),
            telling,
          ),
        ]),
    ...(clause === undefined || isCited
      ? []
      : [
          sentenceOf(
            "rule",
            fillRuns(telling.words.clause, { clause: say(citationText({ document: clause.document, clause: clause.number }), telling) }),
            telling,
          ),
        ]),
  ];
}
