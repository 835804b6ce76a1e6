import { aboutRule } from "../../findings/finding.js";
import { problem, problemsUnder, type Problem } from "../../findings/problem.js";
import { inductionTrained, type InductionTrainedCount } from "../../indicators/lists/inductionTrained.js";
import { trainingHours, type TrainingHoursCount } from "../../indicators/lists/trainingHours.js";
import { inductionTrainingShare } from "../../indicators/rates/inductionTrainingShare.js";
import { rateOf, type Rate, type RateFigures } from "../../indicators/rates/rate.js";
import { trainingCycleCompletionShare } from "../../indicators/rates/trainingCycleCompletionShare.js";
import { trainingHoursCompletionShare } from "../../indicators/rates/trainingHoursCompletionShare.js";
import { trainingUrbanRuralGap } from "../../indicators/rates/trainingUrbanRuralGap.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { readEntries } from "../../model/reading/readEntries.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { fieldName, problemsIn, readParts, readRecord, type Path } from "../../model/reading/readRecord.js";
import {
  trainingRecord,
  trainingRegister,
  urbanRuralTrainingRecord,
  type TrainingRecord,
  type TrainingRegister,
} from "../../model/records/training.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, notGiven, type Question } from "./engine/question.js";
import { judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";

export type { TrainingCompletion } from "../../model/records/lists.js";

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
 * could confirm is not counted by unless `allowUnverified` says so. Where some teachers' hours are not known the share
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
 * // => [["trainingCycleCompletionShare", 0.995, "notMet"], ["trainingHoursCompletionShare", 0.5, "described"]]
 * ```
 */
export function assessTraining(record: TrainingRecord, options: TopicOptions): TrainingAssessment {
  const call = openRecord(trainingRecord, record, options);
  const register = countRegister(call, call.record.register, ["register"]);
  const newTeachers = countNewTeachers(call, call.record.newTeachers, ["newTeachers"]);
  const cycle = { rate: trainingCycleCompletionShare, parameter: "trainingCompletionShareFloor" };
  const parts: readonly Judged[] = [
    judgeRate(call, cycle, call.record.cycle, ["cycle"]),
    judgeCounts(call, trainingHoursCompletionShare, { given: call.record.hours, path: ["hours"] }, register),
    judgeCounts(call, inductionTrainingShare, { given: call.record.induction, path: ["induction"] }, newTeachers),
    judgeGap(call, call.record.urbanRural, ["urbanRural"]),
  ];
  return { ...topicResult("training", call, parts), register: register.count, newTeachers: newTeachers.count };
}

/** Persons counted from a list. */
interface PersonCount<Count> {
  /** `null` without a list, or without what it is counted by. */
  readonly count: Count | null;
  /** How many the count is of. */
  readonly whole: number | null;
  /** What the list says of the share; `null` where it was not given. */
  readonly result: IndicatorValue | null;
  readonly problems: readonly Problem[];
}

function countRegister(call: Call, given: unknown, path: Path): PersonCount<TrainingHoursCount> {
  const { value, problems } = readParts(given, path);
  if (value === null) return { count: null, whole: null, result: null, problems };
  const register = value as TrainingRegister;
  const roster = readEntries(trainingRegister.fields.roster, register.roster, [...path, "roster"]);
  const records = readEntries(trainingRegister.fields.records, register.records, [...path, "records"]);
  const found = [...roster.problems, ...records.problems, ...problemsIn(trainingRegister, register, "complete", { path })];
  const [years, hours] = [call.rule("trainingCycleYears"), call.rule("trainingHoursPerCycle")];
  const reasons = [
    ...(roster.entries === null ? notGiven([...path, "roster"]).reasons : []),
    ...(records.entries === null ? notGiven([...path, "records"]).reasons : []),
    ...aboutRule(years),
    ...aboutRule(hours),
  ];
  if (roster.entries === null || records.entries === null || years.parameter === null || hours.parameter === null)
    return { count: null, whole: null, result: { value: null, reasons }, problems: found };
  const count = trainingHours(records.entries, {
    asOf: call.asOf,
    windowYears: years.parameter.value,
    hours: hours.parameter.value,
    roster: roster.entries,
    complete: register.complete === true,
  });
  return {
    count,
    whole: count.teachers,
    result: { value: count.value, reasons: [...count.reasons, ...reasons] },
    problems: [...found, ...problemsUnder(path, count.problems)],
  };
}

function countNewTeachers(call: Call, given: TrainingRecord["newTeachers"], path: Path): PersonCount<InductionTrainedCount> {
  const { entries, problems } = readEntries(trainingRecord.fields.newTeachers, given, path);
  if (entries === null) return { count: null, whole: null, result: null, problems };
  const rule = call.rule("inductionTrainingHours");
  const reasons = aboutRule(rule);
  if (rule.parameter === null) return { count: null, whole: null, result: { value: null, reasons }, problems };
  const count = inductionTrained(entries, rule.parameter.value);
  return {
    count,
    whole: count.newTeachers,
    result: { value: count.value, reasons: [...count.reasons, ...reasons] },
    problems: problemsUnder(path, count.problems),
  };
}

/** The finding of a share by its counts, or else by the list. Where both are given they must not contradict each other. */
function judgeCounts(
  call: Call,
  rate: Rate,
  { given, path }: { readonly given: unknown; readonly path: Path },
  list: PersonCount<TrainingHoursCount | InductionTrainedCount>,
): Judged {
  const { value, problems } = readRecord(rate.record, given, { path, asOf: call.asOf });
  const question: Question = { indicator: rate.id, unit: rate.unit, path };
  const known = [...problems, ...list.problems];
  if (value === null) return { findings: [judgeRange(call, question, list.result)], problems: known };
  const figures = value as RateFigures;
  const share = rateOf(rate, figures);
  const contradicted = share.value === null ? [] : findContradicted(rate, figures, share.value, list);
  const contradictions = contradicted.map((field) => {
    const spec = rate.record.fields[field];
    return problem([...path, field], "contradicts", figures[field], spec === undefined ? undefined : fieldName(spec));
  });
  const result: IndicatorValue = contradicted.length > 0 ? { value: null, reasons: [{ code: "conflictingRecords" }] } : share;
  return { findings: [judgeRange(call, question, result)], problems: [...known, ...contradictions] };
}

/** The counts that a list contradicts: how many they are of, or the part where its share is outside what the list allows. */
function findContradicted(
  { numerator, denominator }: Rate,
  figures: RateFigures,
  share: number,
  { count, whole }: PersonCount<TrainingHoursCount | InductionTrainedCount>,
): string[] {
  const least = count?.range?.least ?? count?.value;
  const most = count?.range?.most ?? count?.value;
  if (isAbsent(least) || isAbsent(most)) return [];
  const isSameWhole = denominator.every(({ field }) => figures[field] === whole);
  if (isSameWhole && share >= least && share <= most) return [];
  return (isSameWhole ? numerator : denominator).map(({ field }) => field);
}

function judgeGap(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(urbanRuralTrainingRecord, given, { path, asOf: call.asOf });
  const question: Question = { indicator: "trainingUrbanRuralGap", unit: "share", path };
  if (value === null) return { findings: [judgeValue(call, question, null)], problems };
  const gaps = gapsIn(urbanRuralTrainingRecord, value, ["definition"]);
  const { definition } = value;
  if (gaps.length > 0 || isAbsent(definition)) return { findings: [judgeValue(call, question, { value: null, reasons: gaps })], problems };
  const counted = [{ code: "denominatorChosen", denominator: definition } as const];
  return { findings: [judgeValue(call, question, trainingUrbanRuralGap(value), counted)], problems };
}
