import { relativeMargin, type Finding } from "../../../findings/finding.js";
import { daysBetween, type CalendarDate } from "../../../foundation/calendarDate.js";
import { dueDayOf, itemOf } from "./clauseFindings.js";

/** How grave something that is not met is, the gravest first. */
export const GRAVITIES = ["safetyOrOutOfSchool", "overdue", "prohibited", "short"] as const;
/**
 * How grave something that is not met is: a danger to children or children out of school; a day that has passed; something that may
 * not be at all; anything else that is short.
 */
export type Gravity = (typeof GRAVITIES)[number];

/** Measures and items of children out of school and of danger to children, the gravest first. */
const SAFETY_AND_SCHOOLING: readonly string[] = [
  "povertyDropouts",
  "dilapidatedArea",
  "schoolSafetyFacilities",
  "quakeSafeNewBuildings",
  "dropoutRate",
  "individualPlanShare",
  "disabledEnrolmentShare",
  "nineYearRetention",
  "dropoutControl",
  "safetyWarning",
];

/** Measures of what may not be; for items their own obligation says so. */
const PROHIBITED: ReadonlySet<string> = new Set([
  "aidMissed",
  "aidDuplicated",
  "superSizedClassShare",
  "oversizedClassShare",
  "schoolsOverSizeLimit",
  "schoolChoiceShare",
  "teacherEthicsCases",
]);

/** How grave a finding that is not met is on a day. */
export function gravityOf(finding: Finding, asOf: CalendarDate): Gravity {
  if (SAFETY_AND_SCHOOLING.includes(finding.indicator)) return "safetyOrOutOfSchool";
  if (daysOverdue(finding, asOf) !== null) return "overdue";
  return PROHIBITED.has(finding.indicator) || itemOf(finding)?.obligation === "prohibited" ? "prohibited" : "short";
}

/** Days since it fell due; `null` where the text names no day, or the day is to come. */
export function daysOverdue(finding: Finding, asOf: CalendarDate): number | null {
  const dueBy = dueDayOf(finding);
  return dueBy === null || dueBy > asOf ? null : daysBetween(dueBy, asOf);
}

/** Negative where one finding is graver on a day than the other, positive where it is less grave, else 0. */
export function compareGravity(one: Finding, other: Finding, asOf: CalendarDate): number {
  const byKind = GRAVITIES.indexOf(gravityOf(one, asOf)) - GRAVITIES.indexOf(gravityOf(other, asOf));
  if (byKind !== 0) return byKind;
  const [weight, others] = [weightWithin(one, asOf), weightWithin(other, asOf)];
  return weight < others ? -1 : Number(weight > others);
}

/** Where a finding comes among others that are as grave, the lowest first. */
function weightWithin(finding: Finding, asOf: CalendarDate): number {
  switch (gravityOf(finding, asOf)) {
    case "safetyOrOutOfSchool":
      return SAFETY_AND_SCHOOLING.indexOf(finding.indicator);
    case "overdue":
      return -(daysOverdue(finding, asOf) ?? 0);
    case "prohibited":
      // A limit of 0 that is passed is passed without measure.
      return relativeMargin(finding) ?? Number.NEGATIVE_INFINITY;
    case "short":
      return relativeMargin(finding) ?? (isAllOrNothing(finding) ? -1 : 0);
  }
}

/** Whether what is asked is there or is not: what is not there is short of all of it. */
function isAllOrNothing({ unit, value }: Finding): boolean {
  return value === null || unit === "yesOrNo";
}
