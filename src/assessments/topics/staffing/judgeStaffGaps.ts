import { changed, type Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { smallSchoolPosts } from "../../../indicators/rates/smallSchoolPosts.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { figureIn, gapsIn, gapsOfSchools, joinGaps } from "../../../model/reading/readFigures.js";
import { STAGES } from "../../../model/records/lists.js";
import { staffedSchool, type StaffedSchool } from "../../../model/records/staffing.js";
import type { Stage } from "../../../policy/records/types.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import { schoolSubject, type Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import { reasonsOfAbsence } from "../engine/ranged.js";
import type { RuleOfClasses } from "./classRule.js";
import { judgePosts } from "./judgePosts.js";
import { findPostRule, readPostRule, type PostRule } from "./postRule.js";
import type { SchoolStaff } from "./readSchoolStaff.js";

/** What one stage of a school has above or below its need, in whole persons. */
export interface StaffGap {
  readonly schoolId: string;
  readonly name?: string;
  readonly stage: Stage;
  /** Who is held against the need: all staff in post, whom the standard counts, or the full-time teachers alone. */
  readonly counted: StaffCounted;
  readonly inPost: number;
  /** What the standard requires, rounded up: no part of a person is in post. */
  readonly required: number;
  /** max(0, required − inPost). */
  readonly shortage: number;
  /** max(0, inPost − required). */
  readonly surplus: number;
}

/** Whom a gap counts. */
export type StaffCounted = "postsFilled" | "fullTimeTeachers";

/** What was found out of the gaps. */
export interface JudgedGaps {
  readonly findings: readonly Finding[];
  readonly gaps: readonly StaffGap[];
}

/**
 * Staff in post of each school held against its need, and by stage what schools are short of and have above it, each sum by itself.
 * The standard counts all staff: where of a stage only full-time teachers are known, their gaps are shown and nothing is judged.
 */
export function judgeStaffGaps(call: Call, staff: SchoolStaff, classes: RuleOfClasses): JudgedGaps {
  const needs = staff.rows.map((row) => needOf(call, row, { isSmall: isSmall(call, staff.rows, row), classes }));
  const stages = STAGES.map((stage) => {
    const own = needs.filter(({ row }) => row.stage === stage);
    const counted = own.length > 0 && own.every(({ row }) => isAbsent(row.postsFilled)) ? "fullTimeTeachers" : "postsFilled";
    return judgeStage(call, staff, { stage, own, counted });
  });
  return {
    findings: [...judgeCounty(call, staff), ...stages.flatMap(({ findings }) => findings)],
    gaps: stages.flatMap(({ gaps }) => gaps),
  };
}

/** What keeps the schools of the county from being known as a whole; nothing where they are. */
function judgeCounty(call: Call, { path, reasons }: SchoolStaff): readonly Finding[] {
  if (reasons.length === 0) return [];
  const finding = judgePosts({
    indicator: "staffInPost",
    subject: call.subject,
    ...call.account.periodAt(path),
    approved: { value: null, reasons: [] },
    unit: "persons",
    required: { value: null, reasons },
    rules: [findPostRule(call, "primary", null)],
  });
  return [reasons.every(({ code }) => code === "noUnits") ? changed(finding, { verdict: "notApplicable" }) : finding];
}

/** What a school needs. */
interface Need {
  readonly row: StaffedSchool;
  readonly rule: PostRule;
  /** A whole number; `null` with the reasons where it is not known. */
  readonly required: IndicatorValue;
  /** Whether it is unknown only for want of the rule by classes: it is then the need by pupils at least. */
  readonly leastByPupils: number | null;
}

function needOf(call: Call, row: StaffedSchool, { isSmall: small, classes }: { isSmall: boolean; classes: RuleOfClasses }): Need {
  const { rule, reasons: placeGaps } = readPostRule(call, row, [row.schoolId]);
  const { parameter } = rule.lookup;
  const gaps = [...gapsIn(staffedSchool, row, ["pupils"], [row.schoolId]), ...placeGaps];
  if (parameter === null || gaps.length > 0) return { row, rule, required: { value: null, reasons: gaps }, leastByPupils: null };
  const pupilsPerPost = parameter.value;
  const byPupils = smallSchoolPosts({ pupils: row.pupils, pupilsPerPost, classes: 0, postsPerClass: 0 });
  if (!small) return { row, rule, required: wholeOf(byPupils), leastByPupils: null };
  if (classes.rule === null || gapsIn(staffedSchool, row, ["classes"]).length > 0) {
    const reasons: readonly Reason[] = [{ code: "postsByClassUnknown", units: [row.schoolId] }];
    return { row, rule, required: { value: null, reasons }, leastByPupils: wholeOf(byPupils).value };
  }
  const { postsPerClass } = classes.rule;
  const required = smallSchoolPosts({ pupils: row.pupils, pupilsPerPost, classes: row.classes, postsPerClass });
  return { row, rule, required: wholeOf(required), leastByPupils: null };
}

function wholeOf({ value, reasons }: IndicatorValue): IndicatorValue {
  return { value: value === null ? null : Math.ceil(value), reasons };
}

/** Whether a school with all its stages is below the size of small schools, where one is set on the day. */
function isSmall(call: Call, rows: readonly StaffedSchool[], { schoolId }: StaffedSchool): boolean {
  const { parameter } = call.rule("smallSchoolPupils");
  if (parameter === null) return false;
  const stages = rows.filter((row) => row.schoolId === schoolId);
  return exactTotal(stages.map((row) => figureIn(staffedSchool, row, "pupils").value ?? 0)) < parameter.value;
}

interface StageNeeds {
  readonly stage: Stage;
  readonly own: readonly Need[];
  readonly counted: StaffCounted;
}

function judgeStage(call: Call, staff: SchoolStaff, { stage, own, counted }: StageNeeds): JudgedGaps {
  const gaps = own.flatMap((need) => gapOf(need, counted));
  const rules = own.map(({ rule }) => rule);
  const unruled = rules.find(({ lookup, needsPlace }) => lookup.parameter === null && !needsPlace);
  const unknown = own.flatMap(({ required }) => required.reasons);
  const open: readonly Reason[] = [
    ...staff.reasons,
    ...(own.length === 0 && staff.reasons.length === 0 ? [{ code: "noUnits" } as const] : []),
    ...(unruled === undefined ? [] : reasonsOfAbsence(unruled.lookup)),
    ...joinGaps(unknown.filter((each) => each.code === "missingFigure" || each.code === "invalidFigure")),
    ...gapsOfSchools(
      staffedSchool,
      own.map(({ row }) => row),
      counted,
    ),
  ];
  const more: readonly Reason[] = [
    ...joinGaps(unknown.filter((each) => each.code === "postsByClassUnknown")),
    ...(counted === "postsFilled" ? [] : [{ code: "teachersNotStaff" } as const]),
  ];
  const sumOf = (side: "shortage" | "surplus"): Finding => {
    const question: Question = {
      indicator: side === "shortage" ? "staffShortage" : "staffSurplus",
      unit: "persons",
      path: staff.path,
      stage,
    };
    const value = open.length > 0 ? null : exactTotal(gaps.map((gap) => gap[side]));
    return judgeValue(call, question, { value, reasons: [...open, ...more] });
  };
  const schools = counted === "postsFilled" ? own.flatMap((need) => judgeSchool(call, staff, need)) : [];
  return { findings: [...schools, sumOf("shortage"), sumOf("surplus")], gaps };
}

function gapOf({ row, required }: Need, counted: StaffCounted): StaffGap[] {
  const { value: inPost } = figureIn(staffedSchool, row, counted);
  if (inPost === null || required.value === null) return [];
  const over = inPost - required.value;
  const { id: schoolId, name } = schoolSubject(row.schoolId, row.name);
  return [
    {
      schoolId,
      ...(name === undefined ? {} : { name }),
      stage: row.stage,
      counted,
      inPost,
      required: required.value,
      shortage: Math.max(0, -over),
      surplus: Math.max(0, over),
    },
  ];
}

/** The finding of a school that reports its staff. What is short of the need by pupils is short of any other too. */
function judgeSchool(call: Call, { path }: SchoolStaff, { row, rule, required, leastByPupils }: Need): readonly Finding[] {
  if (isAbsent(row.postsFilled)) return [];
  const inPost = figureIn(staffedSchool, row, "postsFilled");
  const isShort = leastByPupils !== null && inPost.value !== null && inPost.value < leastByPupils;
  return [
    judgePosts({
      indicator: "staffInPost",
      subject: schoolSubject(row.schoolId, row.name),
      stage: row.stage,
      ...call.account.periodAt(path),
      approved: inPost,
      unit: "persons",
      required: isShort ? { ...required, value: leastByPupils } : required,
      rules: [rule],
    }),
  ];
}
