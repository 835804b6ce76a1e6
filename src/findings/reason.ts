import type { CalendarDate } from "../foundation/calendarDate.js";
import type { LocalText } from "../foundation/localText.js";

/** Why a figure or a verdict is what it is. A closed list; every code carries its own details. */
export type Reason =
  /** No unit is left to compute from. */
  | { readonly code: "noUnits" }
  /** One unit alone: there is nothing it could differ from. */
  | { readonly code: "singleUnit"; readonly unit: string }
  /** Units of both stages were given together; the stages are never mixed. */
  | { readonly code: "mixedStages" }
  /** A figure was not reported. */
  | { readonly code: "missingFigure"; readonly field: string; readonly units: readonly string[] }
  /** A figure cannot be right; the problems say how. */
  | { readonly code: "invalidFigure"; readonly field: string; readonly units: readonly string[] }
  /** The same unit stands more than once. */
  | { readonly code: "duplicateUnit"; readonly units: readonly string[] }
  /** A record could not be used as a whole. */
  | { readonly code: "invalidRecord"; readonly units: readonly string[] }
  /** Units without pupils have no per-pupil figure and weigh nothing. */
  | { readonly code: "zeroPupils"; readonly units: readonly string[] }
  /** What is divided by is 0. */
  | { readonly code: "zeroDenominator"; readonly fields: readonly string[] }
  /** A whole record that the judgement needs was not given. */
  | { readonly code: "recordMissing"; readonly record: string; readonly units: readonly string[] }
  /** A rate that is measured in more than one way: the one the caller chose. */
  | { readonly code: "denominatorChosen"; readonly denominator: string }
  /** All figures are zero: a coefficient has no meaning around a mean of zero. */
  | { readonly code: "zeroMean" }
  /** The single coefficients a composite lacks. */
  | { readonly code: "coefficientUnavailable"; readonly indicators: readonly string[] }
  /** A total tells the mean, not how many classes are above a size. */
  | { readonly code: "aggregateHasNoShare"; readonly classes: number }
  /** Size bands that reach over the limit: the value lies between two ends, both included. */
  | { readonly code: "knownWithinRange"; readonly least: number; readonly most: number }
  /** The day the count goes by is before the day its definition was issued. */
  | { readonly code: "definitionLaterThanDate"; readonly parameterId: string; readonly effectiveFrom: CalendarDate }
  /** No rule was in force on the day. */
  | { readonly code: "noRuleInForce"; readonly parameterId: string; readonly nextFrom: CalendarDate | null }
  /** A rule was in force, but for special cases that were not asked about. */
  | { readonly code: "ruleOfOtherScope"; readonly parameterId: string; readonly scopes: readonly string[] }
  /** The only rule in force is one nobody could confirm, and such rules were not allowed. */
  | { readonly code: "unverifiedRuleRefused"; readonly parameterId: string }
  /** The rule used is one nobody could confirm. */
  | { readonly code: "unverifiedRuleUsed"; readonly parameterId: string }
  /** The limit comes from the caller's own records. */
  | { readonly code: "overlayUsed"; readonly parameterId: string; readonly overlay: string }
  /** A miss that a school is allowed: short of the threshold and not short of this floor. */
  | { readonly code: "permittedMiss"; readonly parameterId: string; readonly floor: number }
  /** Short of the floor that even a permitted miss has to reach. */
  | { readonly code: "belowMissFloor"; readonly parameterId: string; readonly floor: number }
  /** Indicators a school misses or does not report. */
  | { readonly code: "indicatorsMissed"; readonly indicators: readonly string[] }
  /** An exception the caller's profile turned on holds for this subject and set the figure or the limit. */
  | { readonly code: "exceptionUsed"; readonly exception: string; readonly units: readonly string[] }
  /** Whether an exception holds cannot be told, and it would decide. */
  | { readonly code: "exceptionUnknown"; readonly exception: string; readonly field: string; readonly units: readonly string[] }
  /** The subject of the monitoring of quality that the figure is about. */
  | { readonly code: "monitoredSubject"; readonly subject: string }
  /** The resource that a measure common to several is about here. */
  | { readonly code: "ofIndicator"; readonly indicator: string }
  /** The year that a figure of several years is about. */
  | { readonly code: "inYear"; readonly year: number }
  /** What was asked about an item has no answer. */
  | { readonly code: "noAnswer"; readonly item: string }
  /** The answer lets the item off, as met or as not applicable, and shows no evidence. */
  | { readonly code: "unevidenced"; readonly item: string }
  /** The item is met in part. */
  | { readonly code: "partlyMet"; readonly item: string }
  /** Answers to the same item contradict each other. */
  | { readonly code: "conflictingAnswers"; readonly item: string }
  /** The answer to an item is in error; the problems say how. */
  | { readonly code: "invalidAnswer"; readonly item: string }
  /** The table does not say what such an answer is worth. */
  | { readonly code: "pointsNotSet"; readonly item: string }
  /** No table of points was given, and no national one exists. */
  | { readonly code: "pointsTableMissing" }
  /** Items of the standard that the table of points leaves out. */
  | { readonly code: "itemNotInTable"; readonly items: readonly string[] }
  /** The caller's profile or table is in error and nothing is judged by it; the problems say how. */
  | { readonly code: "profileInvalid"; readonly profile: string }
  /** The document that sets the item is of a later day. */
  | { readonly code: "documentLaterThanDate"; readonly document: string; readonly effectiveFrom: CalendarDate }
  /** The requirement is not reached yet, and need not be before this day. */
  | { readonly code: "notYetDue"; readonly dueBy: CalendarDate; readonly daysLeft: number }
  /** The text asks for it in words and sets no number; the caller can give a reading. */
  | { readonly code: "noNumberSet" }
  /** The text sets no day. */
  | { readonly code: "noDueDate" }
  /** Nothing is known about the target. */
  | { readonly code: "noAchievementRecord" }
  /** The record lacks the one date that counts; the others are not put in its place. */
  | { readonly code: "dateNotRecorded"; readonly dateBasis: string }
  /** The records about the target contradict each other. */
  | { readonly code: "conflictingRecords" }
  /** The records of this target have problems; they say which. */
  | { readonly code: "invalidAchievement" };

/** One of the reason codes. */
export type ReasonCode = Reason["code"];

/**
 * A reason as a sentence in Chinese and in English.
 *
 * @example
 * ```ts
 * import { reasonText } from "edu-balance";
 *
 * reasonText({ code: "missingFigure", field: "books", units: ["s-3"] }).en; // => "books not reported: s-3"
 * ```
 */
export function reasonText(reason: Reason): LocalText {
  switch (reason.code) {
    case "noUnits":
      return { zh: "没有可计算的学校", en: "no school to compute from" };
    case "singleUnit":
      return { zh: `只有一所学校（${reason.unit}），差异系数为0`, en: `one school alone (${reason.unit}): the coefficient is 0` };
    case "mixedStages":
      return { zh: "小学与初中混在一起，须分开计算", en: "primary and junior secondary units are mixed" };
    case "missingFigure":
      return { zh: `未填报${reason.field}${ofUnits(reason.units, "、")}`, en: `${reason.field} not reported${ofUnits(reason.units)}` };
    case "invalidFigure":
      return { zh: `${reason.field}有误${ofUnits(reason.units, "、")}`, en: `${reason.field} cannot be right${ofUnits(reason.units)}` };
    case "duplicateUnit":
      return { zh: `编号重复：${listed(reason.units, "、")}`, en: `given more than once: ${listed(reason.units)}` };
    case "invalidRecord":
      return { zh: `记录有误：${listed(reason.units, "、")}`, en: `records in error: ${listed(reason.units)}` };
    case "zeroPupils":
      return { zh: `没有在校生：${listed(reason.units, "、")}`, en: `without pupils: ${listed(reason.units)}` };
    case "zeroDenominator":
      return { zh: `除数为0：${listed(reason.fields, "、")}`, en: `what is divided by is 0: ${listed(reason.fields)}` };
    case "recordMissing":
      return { zh: `缺少记录${reason.record}${ofUnits(reason.units, "、")}`, en: `no record of ${reason.record}${ofUnits(reason.units)}` };
    case "denominatorChosen":
      return { zh: `分母口径：${reason.denominator}`, en: `measured against ${reason.denominator}` };
    case "zeroMean":
      return { zh: "各校数值均为0，无差异系数", en: "all figures are 0: no coefficient" };
    case "coefficientUnavailable":
      return { zh: `缺少差异系数：${listed(reason.indicators, "、")}`, en: `no coefficient for: ${listed(reason.indicators)}` };
    case "aggregateHasNoShare":
      return {
        zh: `${String(reason.classes)}个班只有合计，不能推算比例`,
        en: `${String(reason.classes)} classes known only in total: no share can be told`,
      };
    case "knownWithinRange":
      return {
        zh: `数值在${String(reason.least)}与${String(reason.most)}之间`,
        en: `between ${String(reason.least)} and ${String(reason.most)}`,
      };
    case "definitionLaterThanDate":
      return { zh: `口径自${reason.effectiveFrom}起`, en: `counted by a definition of ${reason.effectiveFrom}` };
    case "noRuleInForce":
      return reason.nextFrom === null
        ? { zh: "当日没有适用的规定", en: "no rule was in force" }
        : { zh: `当日没有适用的规定（${reason.nextFrom}起有）`, en: `no rule was in force (the next from ${reason.nextFrom})` };
    case "ruleOfOtherScope":
      return {
        zh: `仅有适用于特定情形的规定：${reason.scopes.join("、")}`,
        en: `a rule was in force for special cases only: ${reason.scopes.join(", ")}`,
      };
    case "unverifiedRuleRefused":
      return { zh: `规定未经证实，不予采用：${reason.parameterId}`, en: `the rule is unconfirmed and was not used: ${reason.parameterId}` };
    case "unverifiedRuleUsed":
      return { zh: `所用规定未经证实：${reason.parameterId}`, en: `the rule used is unconfirmed: ${reason.parameterId}` };
    case "overlayUsed":
      return { zh: `限值取自“${reason.overlay}”`, en: `the limit is that of “${reason.overlay}”` };
    case "permittedMiss":
      return { zh: `余项，不低于${String(reason.floor)}`, en: `a permitted miss, not short of ${String(reason.floor)}` };
    case "belowMissFloor":
      return { zh: `余项也须达到${String(reason.floor)}`, en: `short of ${String(reason.floor)}, which even a permitted miss must reach` };
    case "indicatorsMissed":
      return { zh: `未达标或未填报：${reason.indicators.join("、")}`, en: `missed or not reported: ${reason.indicators.join(", ")}` };
    case "exceptionUsed":
      return {
        zh: `适用放宽条件${reason.exception}${ofUnits(reason.units, "、")}`,
        en: `exception ${reason.exception} holds${ofUnits(reason.units)}`,
      };
    case "exceptionUnknown":
      return {
        zh: `不知是否适用放宽条件${reason.exception}（缺${reason.field}）${ofUnits(reason.units, "、")}`,
        en: `whether exception ${reason.exception} holds is not known without ${reason.field}${ofUnits(reason.units)}`,
      };
    case "monitoredSubject":
      return { zh: `监测学科：${reason.subject}`, en: `subject monitored: ${reason.subject}` };
    case "ofIndicator":
      return { zh: `指标：${reason.indicator}`, en: `of ${reason.indicator}` };
    case "inYear":
      return { zh: `${String(reason.year)}年`, en: `in ${String(reason.year)}` };
    case "noAnswer":
      return { zh: `未作答：${reason.item}`, en: `not answered: ${reason.item}` };
    case "unevidenced":
      return { zh: `答复无佐证：${reason.item}`, en: `answered without evidence: ${reason.item}` };
    case "partlyMet":
      return { zh: `部分达标：${reason.item}`, en: `met in part: ${reason.item}` };
    case "conflictingAnswers":
      return { zh: `答复互相矛盾：${reason.item}`, en: `answers contradict each other: ${reason.item}` };
    case "invalidAnswer":
      return { zh: `答复有误：${reason.item}`, en: `the answer is in error: ${reason.item}` };
    case "pointsNotSet":
      return { zh: `评分表未规定此种答复的分值：${reason.item}`, en: `the table sets no points for this answer: ${reason.item}` };
    case "pointsTableMissing":
      return { zh: "未提供评分表；国家没有统一分值", en: "no table of points was given, and there is no national one" };
    case "itemNotInTable":
      return { zh: `评分表缺少：${reason.items.join("、")}`, en: `not in the table of points: ${reason.items.join(", ")}` };
    case "profileInvalid":
      return { zh: `“${reason.profile}”有误，未据以评判`, en: `“${reason.profile}” is in error and was not used` };
    case "documentLaterThanDate":
      return { zh: `文件自${reason.effectiveFrom}起`, en: `asked by a document of ${reason.effectiveFrom}` };
    case "notYetDue":
      return {
        zh: `尚未到期（${reason.dueBy}，余${String(reason.daysLeft)}天）`,
        en: `not due before ${reason.dueBy} (${String(reason.daysLeft)} days left)`,
      };
    case "noNumberSet":
      return { zh: "文件未定数值，仅作描述", en: "the text sets no number: described, not judged" };
    case "noDueDate":
      return { zh: "文件未定期限", en: "the text sets no day" };
    case "noAchievementRecord":
      return { zh: "没有完成情况的记录", en: "nothing is known of it" };
    case "dateNotRecorded":
      return { zh: `未记录所用日期：${reason.dateBasis}`, en: `the date that counts is not recorded: ${reason.dateBasis}` };
    case "conflictingRecords":
      return { zh: "记录互相矛盾", en: "the records contradict each other" };
    case "invalidAchievement":
      return { zh: "完成情况的记录有误", en: "the record is in error" };
  }
}

const MOST_LISTED = 5;

/** The units a reason is about, after a colon; nothing where it is about the subject of the finding as a whole. */
function ofUnits(ids: readonly string[], separator = ", "): string {
  if (ids.length === 0) return "";
  return `${separator === "、" ? "：" : ": "}${listed(ids, separator)}`;
}

function listed(ids: readonly string[], separator = ", "): string {
  const shown = ids.slice(0, MOST_LISTED).join(separator);
  return ids.length > MOST_LISTED ? `${shown} … (${String(ids.length)})` : shown;
}
