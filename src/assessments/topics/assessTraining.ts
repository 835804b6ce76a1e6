import type { NewTeacher, TrainingRecord, TrainingRegister, UrbanRuralTrainingRecord } from "../../model/records/training.js";
import { aboutRule, type Finding } from "../../findings/finding.js";
import { problem, problemsUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { inductionTrained, type InductionTrainedCount } from "../../indicators/lists/inductionTrained.js";
import { inductionTrainingShareOf } from "../../indicators/rates/inductionTrainingShare.js";
import { trainingCycleCompletionShareOf } from "../../indicators/rates/trainingCycleCompletionShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { trainingHours, type TrainingHoursCount } from "../../indicators/lists/trainingHours.js";
import { trainingHoursCompletionShareOf } from "../../indicators/rates/trainingHoursCompletionShare.js";
import { trainingUrbanRuralGap } from "../../indicators/rates/trainingUrbanRuralGap.js";
import type { Reported } from "../../model/stageUnit.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { rangedFinding } from "./engine/judge.js";
import { gapReasons, listOf, readChoice, readFlag, recordOf } from "./engine/read.js";

/** What counts as completed in a comparison of town and country: a full round, or the hours of a cycle. */
export type TrainingCompletion = "cycle" | "hours";

/** Result of {@link assessTraining}. */
export interface TrainingAssessment extends TopicAssessment<"training"> {
  /** Hours as the register tells them; `null` without a register, or without a norm or a cycle to count by. */
  readonly register: TrainingHoursCount | null;
  /** Hours of the new teachers; `null` without them, or without a norm to count by. */
  readonly newTeachers: InductionTrainedCount | null;
}

/**
 * Clause 十一: a round of training for all teachers every five years, the hours of the cycle, induction, and the gap between
 * town and country.
 *
 * The round is held against the floor of the day. The clause sets no hours, so the share of teachers who have the hours
 * of a cycle is described; quality balance asks for it and judges it there. Hours are given as counts, or counted from records in the
 * window that ends on `asOf`, as long as the cycle of the day, by its norm of hours ({@link trainingHours}); a norm nobody
 * could confirm is not counted by unless `allowUnverified` says so. Where some teachers' hours cannot be told the share
 * lies within a range and has a verdict when both ends lead to it. The share of new teachers with induction, counted
 * likewise from their hours or given, and the gap have no floor either. What is described is judged where `interpretations`
 * reads a number into it.
 *
 * @param record - Figures of the county.
 * @param options - `asOf`, the county with its place, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`; `badOption` where the caller's own cycle is not whole years.
 *
 * Source: 朔政办发〔2016〕45号 十一; 教育规划纲要 (2010) 53; 中小学教师继续教育规定; 教师〔2011〕1号; 教督〔2017〕6号.
 *
 * @example
 * ```ts
 * import { assessTraining } from "edu-balance";
 *
 * const county = { id: "yingxian", place: "140622" };
 * const cycle = { teachersTrained: 1990, teachers: 2000 };
 * const register = {
 *   roster: ["t-1", "t-2"],
 *   records: [
 *     { teacherId: "t-1", year: 2022, hours: 360 },
 *     { teacherId: "t-2", date: "2025-07-15", hours: 359.5 },
 *   ],
 * };
 * const { findings } = assessTraining({ cycle, register }, { asOf: "2025-12-31", county });
 * findings.slice(0, 2).map(({ indicator, value, verdict }) => [indicator, value, verdict]);
 * // => [["trainingCycleCompletionShare", 0.995, "notMet"], ["trainingHoursCompletionShare", 0.5, "notApplicable"]]
 * ```
 */
export function assessTraining(record: TrainingRecord, options: TopicOptions): TrainingAssessment {
  requireObject(record, "record");
  const context = topicContext(options);
  const cycle = figuresOf(context, "cycle", record.cycle, "count");
  const counts = figuresOf(context, "hours", record.hours, "count");
  const induction = figuresOf(context, "induction", record.induction, "count");
  const register = registerOf(context, record.register);
  const newTeachers = newTeachersOf(context, record.newTeachers);
  const hoursShare = agreed(context, "hours", HOURS, counts, counts === null ? null : trainingHoursCompletionShareOf(counts), register);
  const inductionShare = agreed(
    context,
    "induction",
    INDUCTION,
    induction,
    induction === null ? null : inductionTrainingShareOf(induction),
    newTeachers,
  );
  const findings: Finding[] = [
    findingOf(
      context,
      { indicator: "trainingCycleCompletionShare", unit: "share", record: "cycle", parameter: "trainingCompletionShareFloor" },
      cycle === null ? null : trainingCycleCompletionShareOf(cycle),
    ),
    rangedFinding(context, { indicator: "trainingHoursCompletionShare", unit: "share", record: hoursShare.record }, hoursShare.result),
    rangedFinding(context, { indicator: "inductionTrainingShare", unit: "share", record: inductionShare.record }, inductionShare.result),
    gapFinding(context, record.urbanRural),
  ];
  return { ...topicResult("training", context, findings), register: register.count, newTeachers: newTeachers.count };
}

/** A number that is counted by, and is itself held against nothing: the length of a cycle, hours. */
function normFor(context: TopicContext, id: string): IndicatorValue {
  const lookup = ruleFor(context, id);
  return { value: lookup.parameter?.value ?? null, reasons: aboutRule(lookup) };
}

/** A list that was read: the count, or why there is none. */
interface ReadList<Count> {
  readonly path: string;
  readonly count: Count | null;
  /** How many the count is of. */
  readonly whole: number | null;
  /** What a finding that rests on it has to say beside the count; `null` where no list was given. */
  readonly reasons: readonly Reason[] | null;
}

function registerOf(context: TopicContext, given: TrainingRegister | null | undefined): ReadList<TrainingHoursCount> {
  const path = "register";
  const register = recordOf(context, [path], given);
  if (register === null) return { path, count: null, whole: null, reasons: null };
  const roster = listOf(context, [path, "roster"], register.roster);
  const records = listOf(context, [path, "records"], register.records);
  const complete = readFlag(context, [path, "complete"], register.complete);
  const missing = (list: unknown, name: string): readonly Reason[] => (list === null ? notGiven(`${path}.${name}`).reasons : []);
  const [years, hours] = [normFor(context, "trainingCycleYears"), normFor(context, "trainingHoursPerCycle")];
  const reasons = [...missing(roster, "roster"), ...missing(records, "records"), ...years.reasons, ...hours.reasons];
  if (roster === null || records === null || years.value === null || hours.value === null)
    return { path, count: null, whole: null, reasons };
  const { asOf } = context.options;
  const count = trainingHours(records, { asOf, windowYears: years.value, hours: hours.value, roster, complete: complete.value === true });
  context.problems.push(...problemsUnder([path], count.problems));
  return { path, count, whole: count.teachers, reasons };
}

function newTeachersOf(context: TopicContext, given: readonly NewTeacher[] | null | undefined): ReadList<InductionTrainedCount> {
  const path = "newTeachers";
  const list = listOf(context, [path], given);
  if (list === null) return { path, count: null, whole: null, reasons: null };
  const { value, reasons } = normFor(context, "inductionTrainingHours");
  if (value === null) return { path, count: null, whole: null, reasons };
  const count = inductionTrained(list, value);
  context.problems.push(...problemsUnder([path], count.problems));
  return { path, count, whole: count.newTeachers, reasons };
}

const HOURS = { part: "teachersWithHours", whole: "teachers" } as const;
const INDUCTION = { part: "newTeachersWithHours", whole: "newTeachers" } as const;

/**
 * A share as the counts tell it, or else as it is counted from a list. Where both are given they must not contradict each
 * other. `record` is where what the share rests on stands.
 */
function agreed<Field extends string>(
  context: TopicContext,
  path: string,
  fields: { readonly part: Field; readonly whole: Field },
  figures: Readonly<Partial<Record<Field, Reported>>> | null,
  share: IndicatorValue | null,
  list: ReadList<TrainingHoursCount | InductionTrainedCount>,
): { readonly record: string; readonly result: IndicatorValue | null } {
  const { count, reasons, whole } = list;
  if (figures === null || share === null) {
    if (reasons === null) return { record: path, result: null };
    return { record: list.path, result: count === null ? { value: null, reasons } : { ...count, reasons: [...count.reasons, ...reasons] } };
  }
  const own = count?.range ?? { least: count?.value ?? null, most: count?.value ?? null };
  if (share.value === null || own.least === null || own.most === null) return { record: path, result: share };
  const sameWhole = figures[fields.whole] === whole;
  if (sameWhole && share.value >= own.least && share.value <= own.most) return { record: path, result: share };
  const field = sameWhole ? fields.part : fields.whole;
  context.problems.push(problem([path, field], "contradicts", figures[field]));
  return { record: path, result: { value: null, reasons: [{ code: "conflictingRecords" }] } };
}

const DEFINITIONS: readonly TrainingCompletion[] = ["cycle", "hours"];

function gapFinding(context: TopicContext, record: UrbanRuralTrainingRecord | null | undefined): Finding {
  const asked = { indicator: "trainingUrbanRuralGap", unit: "share", record: "urbanRural" } as const;
  const training = recordOf(context, ["urbanRural"], record);
  if (training === null) return findingOf(context, asked, null);
  const urban = figuresOf(context, "urbanRural.urban", training.urban, "count");
  const rural = figuresOf(context, "urbanRural.rural", training.rural, "count");
  const chosen = readChoice(context, ["urbanRural", "definition"], training.definition, DEFINITIONS);
  const definition = chosen.value;
  if (definition === null) return findingOf(context, asked, { value: null, reasons: gapReasons("definition", chosen) });
  return findingOf(context, asked, trainingUrbanRuralGap({ urban, rural }), [{ code: "denominatorChosen", denominator: definition }]);
}
