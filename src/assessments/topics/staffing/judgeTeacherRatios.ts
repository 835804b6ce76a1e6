import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { pupilTeacherRatio } from "../../../indicators/rates/pupilTeacherRatio.js";
import { rateOf, type Rate } from "../../../indicators/rates/rate.js";
import { teachersPerClass } from "../../../indicators/rates/teachersPerClass.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { figureIn, gapsOfSchools } from "../../../model/reading/readFigures.js";
import { LOCALE_GROUPS, STAGES, type LocaleGroup } from "../../../model/records/lists.js";
import { staffedSchool, type StaffedSchool } from "../../../model/records/staffing.js";
import type { Stage } from "../../../policy/records/types.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import type { Call } from "../../call.js";
import { judgeValue, notGiven, type Question } from "../engine/question.js";
import type { SchoolStaff } from "./readSchoolStaff.js";

const RATIOS: readonly Rate[] = [pupilTeacherRatio, teachersPerClass];

/**
 * Pupils per teacher and teachers per class of each stage and, where schools say where they lie, of each kind of place: ratios of
 * sums. A figure that no school reports is said to be missing once, and one that none of a stage reports once for the stage. Town and city are also taken together where there are both, since rural schools are held against both.
 */
export function judgeTeacherRatios(call: Call, staff: SchoolStaff): readonly Finding[] {
  return RATIOS.flatMap((ratio) => {
    const silent = fieldsOf(ratio).filter((field) => !isReported(staff.rows, field));
    if (silent.length === 0 || staff.rows.length === 0) return STAGES.flatMap((stage) => judgeStage(call, staff, ratio, stage));
    const reasons = [...staff.reasons, ...silent.flatMap((field) => notGiven([...staff.path, field]).reasons)];
    return [judgeValue(call, { indicator: ratio.id, unit: ratio.unit, path: staff.path }, { value: null, reasons })];
  });
}

function judgeStage(call: Call, { path, rows, reasons }: SchoolStaff, ratio: Rate, stage: Stage): readonly Finding[] {
  const question: Question = { indicator: ratio.id, unit: ratio.unit, path, stage };
  const own = rows.filter((row) => row.stage === stage);
  if (own.length === 0) return [judgeValue(call, question, { value: null, reasons: reasons.length > 0 ? reasons : [{ code: "noUnits" }] })];
  const unplaced = gapsOfSchools(staffedSchool, own, "locale");
  const groups = unplaced.length > 0 ? COMPARED : LOCALE_GROUPS.filter((group) => isThere(own, group));
  const judgeGroup = (group: LocaleGroup | undefined, of: IndicatorValue): Finding => {
    const about: readonly Reason[] = group === undefined ? [] : [{ code: "inLocale", locale: group }];
    return judgeValue(call, question, { ...of, reasons: [...about, ...of.reasons] });
  };
  // Where all lie in one kind of place, the whole says which.
  const [only, ...others] = groups;
  const whole = ratioOfGroup(ratio, own, reasons);
  if (others.length === 0) return [judgeGroup(only, whole)];
  if (fieldsOf(ratio).some((field) => !isReported(own, field))) return [judgeGroup(undefined, whole)];
  return [
    judgeGroup(undefined, whole),
    ...groups.map((group) => {
      const rowsOfGroup = own.filter((row) => isOfGroup(row, group));
      return judgeGroup(group, ratioOfGroup(ratio, rowsOfGroup, [...reasons, ...unplaced]));
    }),
  ];
}

/** The groups that are held against each other: those shown where it is unknown where some schools lie. */
const COMPARED: readonly LocaleGroup[] = ["townAndCity", "rural"];

function isOfGroup({ locale }: StaffedSchool, group: LocaleGroup): boolean {
  return group === "townAndCity" ? locale === "urban" || locale === "town" : locale === group;
}

/** Whether there are schools of a group; city and town together are one of their own only where there are both. */
function isThere(rows: readonly StaffedSchool[], group: LocaleGroup): boolean {
  const isSeen = (locale: LocaleGroup): boolean => rows.some((row) => isOfGroup(row, locale));
  return group === "townAndCity" ? isSeen("urban") && isSeen("town") : isSeen(group);
}

/** The ratio of the sums over schools; without a value while one of them lacks a figure, or not all of them are known. */
function ratioOfGroup(ratio: Rate, rows: readonly StaffedSchool[], gaps: readonly Reason[]): IndicatorValue {
  const fields = fieldsOf(ratio);
  const reasons = [...gaps, ...fields.flatMap((field) => gapsOfSchools(staffedSchool, rows, field))];
  if (reasons.length > 0) return { value: null, reasons };
  const sums = fields.map((field) => [field, exactTotal(rows.map((row) => figureIn(staffedSchool, row, field).value ?? 0))] as const);
  return rateOf(ratio, Object.fromEntries(sums));
}

function fieldsOf({ numerator, denominator }: Rate): readonly string[] {
  return [...numerator, ...denominator].map(({ field }) => field);
}

function isReported(rows: readonly StaffedSchool[], field: string): boolean {
  return rows.some((row) => !isAbsent((row as unknown as Readonly<Record<string, unknown>>)[field]));
}
