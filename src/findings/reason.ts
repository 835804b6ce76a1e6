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
  /** The requirement is not reached yet, and need not be before this day. */
  | { readonly code: "notYetDue"; readonly dueBy: CalendarDate; readonly daysLeft: number }
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
      return { zh: `未填报${reason.field}：${listed(reason.units, "、")}`, en: `${reason.field} not reported: ${listed(reason.units)}` };
    case "invalidFigure":
      return { zh: `${reason.field}有误：${listed(reason.units, "、")}`, en: `${reason.field} cannot be right: ${listed(reason.units)}` };
    case "duplicateUnit":
      return { zh: `编号重复：${listed(reason.units, "、")}`, en: `given more than once: ${listed(reason.units)}` };
    case "invalidRecord":
      return { zh: `记录有误：${listed(reason.units, "、")}`, en: `records in error: ${listed(reason.units)}` };
    case "zeroPupils":
      return { zh: `没有在校生：${listed(reason.units, "、")}`, en: `without pupils: ${listed(reason.units)}` };
    case "zeroMean":
      return { zh: "各校数值均为0，无差异系数", en: "all figures are 0: no coefficient" };
    case "coefficientUnavailable":
      return { zh: `缺少差异系数：${listed(reason.indicators, "、")}`, en: `no coefficient for: ${listed(reason.indicators)}` };
    case "aggregateHasNoShare":
      return { zh: `${String(reason.classes)}个班只有合计，不能推算比例`, en: `${String(reason.classes)} classes known only in total: no share can be told` };
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
    case "notYetDue":
      return {
        zh: `尚未到期（${reason.dueBy}，余${String(reason.daysLeft)}天）`,
        en: `not due before ${reason.dueBy} (${String(reason.daysLeft)} days left)`,
      };
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

function listed(ids: readonly string[], separator = ", "): string {
  const shown = ids.slice(0, MOST_LISTED).join(separator);
  return ids.length > MOST_LISTED ? `${shown} … (${String(ids.length)})` : shown;
}
