import { itemOf } from "../../../assessments/summary/parts/clauseFindings.js";
import { indicatorName } from "../../../naming/things.js";
import { VERDICT_NAMES, type Finding } from "../../../findings/finding.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { wholeUnits } from "../../../foundation/wholeUnits.js";
import { isCountedWhole } from "../../../assessments/summary/parts/amountShort.js";
import { amountRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { goalName, topicRuns, whoOf } from "./topic.js";
import { say, type Telling, type Told } from "./telling.js";

/** What was found, in one sentence without full stop: of a target, of an item of a checklist, or of a figure. */
export function factRuns(told: Told, telling: Telling): Runs {
  const goal = goalName(told.finding, telling);
  if (goal !== null) return targetRuns(told, telling, goal);
  return isItem(told.finding) ? itemRuns(told, telling) : figureRuns(told, telling);
}

/** Whether a finding is about an item of a checklist, one of the library's or of the caller's. */
export function isItem(finding: Finding): boolean {
  return itemOf(finding) !== undefined || (finding.unit === "state" && finding.value === null);
}

function itemRuns(told: Told, telling: Telling): Runs {
  const { finding } = told;
  const { words } = telling;
  const answer = ownValue<string>(words.itemAnswers, finding.verdict);
  return fillRuns(answer === null ? words.fact.itemVerdict : words.fact.item, {
    who: whoOf(told, telling),
    name: itemName(finding, telling),
    answer,
    verdict: say(VERDICT_NAMES[finding.verdict], telling),
  });
}

/** The text of an item; the id of a caller's own. */
export function itemName({ indicator }: Finding, telling: Telling): string {
  const name = indicatorName(indicator);
  return name === null ? indicator : say(name, telling);
}

function targetRuns(told: Told, telling: Telling, goal: string): Runs {
  const { finding, at } = told;
  const { target: words } = telling.words;
  const { verdict, value, achievedOn } = finding;
  return fillRuns(targetTemplate(finding, words), {
    target: fillRuns(words.name, { who: whoOf(told, telling), goal }),
    achievedOn: achievedOn ?? "",
    days: value === null ? "" : { text: String(Math.abs(value)), value: Math.abs(value), how: "size", from: [`${at}/value`] },
    verdict: say(VERDICT_NAMES[verdict], telling),
  });
}

function targetTemplate({ verdict, value, achievedOn }: Finding, words: Telling["words"]["target"]): string {
  switch (verdict) {
    case "met":
      if (value === null) return achievedOn === undefined ? words.other : words.done;
      return value > 0 ? words.early : value < 0 ? words.late : words.onTime;
    case "pending":
      return words.pending;
    case "notMet":
      return value === 0 ? words.pending : words.overdue;
    case "undetermined":
      return words.unknown;
    default:
      return words.other;
  }
}

function figureRuns(told: Told, telling: Telling): Runs {
  const { finding, at } = told;
  const { value, unit, verdict, requirement } = finding;
  const { fact, answers } = telling.words;
  const common = { topic: topicRuns(told, telling), verdict: say(VERDICT_NAMES[verdict], telling) };
  const required = requirement === null || unit === "yesOrNo" ? "" : requiredRuns(told, telling);
  if (value === null) return fillRuns(verdict === "notApplicable" ? fact.onlyVerdict : fact.unknown, { ...common, required });
  if (unit === "yesOrNo") return fillRuns(fact.answer, { ...common, answer: value === 0 ? answers.no : answers.yes });
  const limit = requirement === null ? {} : { limit: requirement.limit };
  const shown = amountRun(value, unit, { from: [`${at}/value`] }, { locale: telling.locale, ...limit });
  if (requirement === null) return fillRuns(fact.free, { ...common, value: shown });
  return fillRuns(fact.number, { ...common, value: shown, required, distance: distanceRuns(told, telling) });
}

/** What is required of a figure. */
function requiredRuns(told: Told, telling: Telling): Runs {
  const { finding, at } = told;
  const { requirement, unit, value } = finding;
  if (requirement === null) return [];
  const { comparator, limit } = requirement;
  const { required } = telling.words;
  if (limit === 0 && comparator === "<=") return [required.none];
  const against = value === null ? {} : { limit: value };
  const shown = amountRun(limit, unit, { from: [`${at}/requirement/limit`] }, { locale: telling.locale, ...against });
  return fillRuns(asksAll(told.finding) ? required.all : required[comparator], { limit: shown });
}

/** Whether all of something is required. */
function asksAll({ requirement, unit }: Finding): boolean {
  return unit === "share" && requirement?.limit === 1 && requirement.comparator === ">=";
}

/** How far a figure is from its limit; empty where the figure itself says it. */
function distanceRuns({ finding, at }: Told, telling: Telling): Runs {
  const { requirement, margin, unit, verdict } = finding;
  if (requirement === null || margin === null || !(verdict === "met" || verdict === "notMet" || verdict === "pending")) return [];
  const { comparator, limit } = requirement;
  const { distance: words } = telling.words;
  if (limit === 0 && comparator !== "=") return margin === 0 && verdict !== "met" ? [words.onLimit] : [];
  if (margin === 0) return verdict !== "met" ? [words.onLimit] : asksAll(finding) ? [] : [words.exact];
  const isCeiling = comparator === "<=" || comparator === "<";
  const template =
    comparator === "=" ? words.differs : margin < 0 ? (isCeiling ? words.over : words.short) : isCeiling ? words.below : words.above;
  // Above its limit nothing is to be done: half a post more than it takes says nothing.
  if (margin > 0 && (telling.detail === "short" || (isCountedWhole(unit) && !Number.isInteger(margin)))) return [];
  return fillRuns(template, { amount: amountOfDistance({ margin, unit, at }, telling) });
}

interface Distance {
  readonly margin: number;
  readonly unit: string;
  readonly at: string;
}

/** A distance from a limit: of what is counted in whole units, of shares in percentage points. */
function amountOfDistance({ margin, unit, at }: Distance, telling: Telling): Runs {
  const from = [`${at}/margin`];
  const { locale } = telling;
  if (margin < 0 && isCountedWhole(unit)) return [amountRun(wholeUnits(-margin), unit, { how: "whole", from }, { locale })];
  const run = amountRun(Math.abs(margin), unit, { how: "size", from }, { locale, limit: 0 });
  if (unit !== "share") return [run];
  const points = { ...run, text: run.text.replace("%", "") };
  return fillRuns(points.text === "1" ? telling.words.point : telling.words.points, { points });
}
