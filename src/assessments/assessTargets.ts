import { combineVerdicts, untilDue, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import type { Exclusion, Ledger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { daysBetween, requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { unknownId } from "../foundation/requireKeys.js";
import { requireArray } from "../foundation/usageError.js";
import { DATE_BASES, type Achievement, type DateBasis } from "../model/achievement.js";
import { isAbsent } from "../model/checkFigure.js";
import { documents } from "../policy/records/documents.js";
import type { TargetRecord } from "../policy/records/types.js";
import type { TargetStatus } from "./lists.js";
import type { TargetOptions } from "../model/records/options.js";
import { isRecord, recordProblems } from "../model/reading/readRecord.js";
import { requireOptions } from "../model/reading/requireOptions.js";
import { yearProblems } from "../model/reading/yearProblems.js";
import { plainRecord } from "../model/reading/plainRecord.js";
import { requireRecord } from "../model/reading/requireRecord.js";
import { achievement, targetRecord } from "../model/records/achievement.js";
import { targetOptions } from "../model/records/options.js";

export type { TargetOptions } from "../model/records/options.js";

export type { TargetStatus } from "./lists.js";

/** The state of one target. */
export interface TargetResult {
  readonly target: TargetRecord;
  readonly status: TargetStatus;
  /** The day that counts by the date basis; a list year counts as its last day. `null` unless achieved. */
  readonly achievedOn: CalendarDate | null;
  /**
   * Achieved: days from the achievement to the due day, negative when late. Pending: days left from `asOf`. Overdue:
   * days past, negative. `null` without a due day or when unknown.
   */
  readonly slackDays: number | null;
  readonly reasons: readonly Reason[];
}

/** Result of {@link assessTargets}. */
export interface TargetAssessment {
  readonly standard: "targets";
  readonly asOf: CalendarDate;
  readonly dateBasis: DateBasis;
  readonly verdict: Verdict;
  /** One finding a target, in the order given: days of slack ≥ 0. */
  readonly findings: readonly Finding[];
  readonly results: readonly TargetResult[];
  readonly counts: Readonly<Record<TargetStatus, number>>;
  /** Achievement records given and used; those about no target given are excluded as `otherTarget`. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * The state of dated targets on `asOf`: met on time, met late, pending, overdue or unknown, with the days of slack.
 *
 * Recognition has four dates, the year of the list, the national inspection, the public notice and the decision, which can
 * fall on different sides of a due day. Exactly the one named by `dateBasis` counts; where it is not recorded the target is `unknown`, whatever the
 * others say. Without any record a target is pending before its due day and unknown from its end on: no news is not failure.
 * An achievement dated after `asOf` had not happened by then.
 *
 * @param targets - For instance `shuozhouTargets`, clause 三 of 朔政办发〔2016〕45号.
 * @param achievements - What is known, at most one dated achievement a target.
 * @param options - `asOf` and `dateBasis`.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessTargets, shuozhouTargets } from "edu-balance";
 *
 * const huairen = [{ unitId: "huairen", goal: "basicBalance" as const, achieved: true, listYear: 2017, noticeDate: "2018-02-22" }];
 * const statusBy = (dateBasis: "listYear" | "noticeDate" | "decisionDate") =>
 *   assessTargets(shuozhouTargets, huairen, { asOf: "2018-12-31", dateBasis })
 *     .results.find((result) => result.target.id === "huairen.basicBalance")?.status;
 * [statusBy("listYear"), statusBy("noticeDate"), statusBy("decisionDate")]; // => ["metOnTime", "metLate", "unknown"]
 * ```
 */
export function assessTargets(
  targets: readonly TargetRecord[],
  achievements: readonly Achievement[],
  options: TargetOptions,
): TargetAssessment {
  requireArray(targets, "targets");
  requireArray(achievements, "achievements");
  requireOptions(targetOptions, options);
  requireDate(options.asOf, "asOf");
  if (!DATE_BASES.includes(options.dateBasis)) throw unknownId("badOption", "dateBasis", options.dateBasis, DATE_BASES);
  for (const [index, target] of targets.entries()) requireRecord(targetRecord, target, `targets[${String(index)}]`);
  const asked = targets.map((target) => plainRecord(targetRecord, target));
  const problems: Problem[] = [];
  const excluded: Exclusion[] = [];
  const byTarget = new Map<string, { readonly sound: Achievement[]; faulty: boolean }>(
    asked.map((target) => [keyOf(target.unit.id, target.goal), { sound: [], faulty: false }]),
  );
  Array.from(achievements).forEach((given: unknown, index) => {
    const found = achievementProblems(given, index);
    const record = (isRecord(given) ? given : {}) as Partial<Achievement>;
    const entry = byTarget.get(keyOf(record.unitId, record.goal));
    if (found.length > 0) {
      problems.push(...found);
      excluded.push({ id: `#${String(index)}`, reason: "invalidRecord" });
      if (entry !== undefined) entry.faulty = true;
    } else if (entry === undefined) {
      excluded.push({ id: `#${String(index)}`, reason: "otherTarget" });
    } else {
      entry.sound.push(given as Achievement);
    }
  });
  const results = asked.map((target): TargetResult => {
    const { sound, faulty } = byTarget.get(keyOf(target.unit.id, target.goal)) ?? { sound: [], faulty: false };
    const state: State = faulty
      ? { status: "unknown", achievedOn: null, reasons: [{ code: "invalidAchievement" }] }
      : stateOf(target, sound, options);
    const { status, achievedOn } = state;
    const reasons: Reason[] = target.dueBy === null ? [...state.reasons, { code: "noDueDate" }] : [...state.reasons];
    const slackDays = target.dueBy === null || status === "unknown" ? null : daysBetween(achievedOn ?? options.asOf, target.dueBy);
    return { target, status, achievedOn, slackDays, reasons };
  });
  const findings = results.map((result) => findingOf(result, options));
  const counts = { metOnTime: 0, metLate: 0, pending: 0, overdue: 0, unknown: 0 };
  for (const { status } of results) counts[status] += 1;
  return {
    standard: "targets",
    asOf: options.asOf,
    dateBasis: options.dateBasis,
    verdict: combineVerdicts(findings.map((finding) => finding.verdict)),
    findings,
    results,
    counts,
    ledger: { given: achievements.length, used: achievements.length - excluded.length, excluded, missing: [] },
    problems,
  };
}

interface State {
  readonly status: TargetStatus;
  readonly achievedOn: CalendarDate | null;
  readonly reasons: readonly Reason[];
}

function stateOf(target: TargetRecord, records: readonly Achievement[], { asOf, dateBasis }: TargetOptions): State {
  const achieved = records.filter((record) => record.achieved);
  const denied = records.filter((record) => !record.achieved);
  const dates = new Set(achieved.map((record) => dateBy(record, dateBasis) ?? knownInTime(record, target)));
  const [date] = dates;
  if (dates.size > 1) return unknown({ code: "conflictingRecords" });
  if (date === null) return unknown({ code: "dateNotRecorded", dateBasis });
  if (date !== undefined) {
    if (denied.some((record) => (record.knownOn ?? asOf) >= date)) return unknown({ code: "conflictingRecords" });
    if (date <= asOf) {
      const late = target.dueBy !== null && date > target.dueBy;
      return { status: late ? "metLate" : "metOnTime", achievedOn: date, reasons: [] };
    }
  }
  if (target.dueBy === null || asOf < target.dueBy) return { status: "pending", achievedOn: null, reasons: [] };
  const { dueBy } = target;
  // Not achieved by the due day is certain if it came later, or if it was still denied on that day or after it.
  const missed = date !== undefined || denied.some((record) => (record.knownOn ?? asOf) >= dueBy);
  return missed ? { status: "overdue", achievedOn: null, reasons: [] } : unknown({ code: "noAchievementRecord" });
}

/** The day by which a target is known to be reached, where no date of it is recorded and that day is not past the due day. */
function knownInTime(record: Achievement, { dueBy }: TargetRecord): CalendarDate | null {
  const { knownOn } = record;
  if (isAbsent(knownOn) || DATE_BASES.some((basis) => !isAbsent(record[basis]))) return null;
  return dueBy === null || knownOn <= dueBy ? knownOn : null;
}

function unknown(reason: Reason): State {
  return { status: "unknown", achievedOn: null, reasons: [reason] };
}

function dateBy(record: Achievement, basis: DateBasis): CalendarDate | null {
  if (basis === "listYear") return isAbsent(record.listYear) ? null : `${String(record.listYear)}-12-31`;
  return record[basis] ?? null;
}

const VERDICTS: Readonly<Record<TargetStatus, Verdict>> = {
  metOnTime: "met",
  metLate: "met",
  pending: "pending",
  overdue: "notMet",
  unknown: "undetermined",
};

function findingOf(result: TargetResult, { asOf }: TargetOptions): Finding {
  const { target, status, slackDays, achievedOn } = result;
  const subject: Subject = { kind: target.unit.kind, id: target.unit.id, name: target.unit.name.zh };
  const notYetDue = status === "pending" && target.dueBy !== null ? [untilDue(asOf, target.dueBy)] : [];
  const achievedLate: Reason[] =
    status === "metLate" && achievedOn !== null && target.dueBy !== null
      ? [{ code: "achievedLate", achievedOn, daysLate: daysBetween(target.dueBy, achievedOn) }]
      : [];
  const document = documents.find((each) => each.id === target.source.document);
  return {
    indicator: "targetSlackDays",
    subject,
    value: slackDays,
    unit: "days",
    requirement:
      target.dueBy === null
        ? null
        : {
            comparator: ">=",
            limit: 0,
            parameterId: target.id,
            effectiveFrom: document?.issued ?? document?.published ?? target.dueBy,
            dueBy: target.dueBy,
            confirmation: target.confirmation,
          },
    verdict: VERDICTS[status],
    margin: slackDays,
    ...(achievedOn === null ? {} : { achievedOn }),
    reasons: [...result.reasons, ...notYetDue, ...achievedLate],
    basis: [target.source],
    origin: document?.level ?? "library",
  };
}

function keyOf(unitId: unknown, goal: unknown): string {
  return JSON.stringify([unitId ?? null, goal ?? null]);
}

function achievementProblems(given: unknown, index: number): Problem[] {
  const path = [index];
  const problems = recordProblems(achievement, given, { path });
  if (!isRecord(given)) return problems;
  return [...problems.filter((each) => each.path[1] !== "listYear"), ...yearProblems(achievement, given, "listYear", path)];
}
