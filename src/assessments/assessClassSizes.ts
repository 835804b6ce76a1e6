import type { Exclusion, Ledger, RecordLedger } from "../findings/ledger.js";
import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import { problemsUnder, type Problem } from "../findings/problem.js";
import type { Period } from "../foundation/period.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { isCounted, isRoll, readClasses, type ClassEntry } from "../indicators/lists/readClasses.js";
import { isRecord } from "../model/reading/readRecord.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import { type ClassSizeScope, STAGES } from "../model/records/lists.js";
import type { Stage } from "../policy/records/types.js";
import type { Call } from "./call.js";
import { openRecord } from "./openRecord.js";
import { managementRecord, type ManagementRecord } from "../model/records/management.js";
import { breakDownSizes, type ClassSizeBreakdown, type CountedClasses } from "./breakDownSizes.js";
import { countSizes, SIZES, type StageClassSizes } from "./countSizes.js";
import type { ClassSizeOptions } from "../model/records/options.js";
import { requireWord } from "../foundation/requireKeys.js";
import { CLASS_SIZE_SCOPES } from "../model/records/lists.js";

export type { ClassSizeOptions } from "../model/records/options.js";

export type { ClassSizeBreakdown, GradeSizes, LocaleSizes, PartSizes, SchoolOver, SchoolSizes } from "./breakDownSizes.js";
export type { KnownPupils, SizeCount, SizeDefinition, StageClassSizes } from "./countSizes.js";
export type { Certainty } from "./lists.js";

/** Result of {@link assessClassSizes}. */
export interface ClassSizeAssessment {
  readonly standard: "classSize";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Three findings a stage that has classes: over standard, oversized, super-sized. */
  readonly findings: readonly Finding[];
  readonly stages: Readonly<Record<Stage, StageClassSizes>>;
  /** By grade, locale and school, with the schools over each size; absent unless the options ask for it. */
  readonly breakdown?: ClassSizeBreakdown;
  readonly ledger: Ledger;
  /** What became of the list: of a later day it is set aside. */
  readonly records: RecordLedger;
  /** What the classes are of, where the options say so. */
  readonly periods: readonly Period[];
  readonly problems: readonly Problem[];
}

/**
 * Counts classes over the standard size, oversized (≥ 56) and super-sized (≥ 66) ones by stage, and holds the shares
 * against the rules in force on `asOf`. A share that is short of a rule which has not fallen due is `pending`
 * with the days left; a target that fell due stays open under the next rule until it is reached. Nothing is judged where
 * no rule was in force.
 *
 * Only class rolls tell a share. Totals give a mean and no share. Bands of sizes give the certain and the possible
 * count, and a verdict when both lead to the same one; the ten bands of the statistics (25及以下, 26–30, …, 66及以上) give all
 * counts exactly. With the pupils of every band the mean is known too.
 *
 * @param classes - Class rolls, totals and bands, in any mixture; no class may be in two of them. A total beside other records of its
 * school and stage, a band beside a class of its size, and bands that overlap are problems and set aside: the count is then not known.
 * Records without a school are of classes that no other record names by school.
 * @param options - `asOf`, the county for its name and local rules, and what period the classes are of: a list of a later day is
 * set aside. With `breakdown` the result also has them by grade, locale and school, and the schools over each size; there nothing
 * is judged, since the rules are about a county.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * Source: 国发〔2016〕40号; 底线要求 (2014); 三部门意见 (2019); 教督〔2017〕6号 item 5 for the standard size.
 *
 * @example
 * ```ts
 * import { assessClassSizes } from "edu-balance";
 *
 * const sizes = [45, 46, 55, 56, 66];
 * const classes = sizes.map((pupils, i) => ({ schoolId: "s-1", classId: `${i}`, stage: "primary" as const, pupils }));
 * const { primary } = assessClassSizes(classes, { asOf: "2018-12-31" }).stages;
 * [primary.overStandard.count, primary.oversized.count, primary.superSized.count]; // => [4, 2, 1]
 * primary.superSized.share; // => 0.2
 *
 * const total = [{ kind: "total" as const, stage: "primary" as const, classes: 10, pupils: 480 }];
 * const known = assessClassSizes(total, { asOf: "2018-12-31" }).stages.primary;
 * [known.mean, known.overStandard.share]; // => [48, null]
 *
 * const { breakdown } = assessClassSizes(classes, { asOf: "2018-12-31", breakdown: true });
 * breakdown?.schoolsOver.map(({ schoolId, superSized, largest }) => [schoolId, superSized, largest]); // => [["s-1", 1, 66]]
 * ```
 */
export function assessClassSizes(classes: readonly ClassRecord[], options: ClassSizeOptions): ClassSizeAssessment {
  requireArray(classes, "classes");
  requireObject(options, "options");
  const { scope, period, breakdown, ...rules } = options;
  requireWord("scope", scope, CLASS_SIZE_SCOPES);
  const given: ManagementRecord = { classes, period };
  const call = openRecord(managementRecord, given, rules, ["classes"]);
  const result = judgeClassSizes(call, readClasses(call.record.classes ?? []), { scope, breakdown });
  return { ...result, problems: [...problemsUnder(["options"], call.account.problems), ...result.problems] };
}

/** Judges the sizes of classes that were read. */
export function judgeClassSizes(
  call: Call,
  entries: readonly ClassEntry[],
  { scope, breakdown }: Pick<ClassSizeOptions, "scope" | "breakdown"> = {},
): ClassSizeAssessment {
  const { counted, excluded, problems } = sortEntries(entries);
  const defects = excluded.filter(({ reason }) => reason !== "zeroPupils");
  const sizesIn = (stage: Stage): StageClassSizes =>
    countSizes(call, stage, { records: counted[stage], defects: defectsIn(defects, stage) });
  const stages = { primary: sizesIn("primary"), juniorSecondary: sizesIn("juniorSecondary") };
  const findings = STAGES.flatMap((stage) => {
    const isEmpty = stages[stage].classes === 0 && defectsIn(defects, stage).length === 0;
    return isEmpty ? [] : judgeStage(call, stage, stages[stage], scope);
  });
  return {
    standard: "classSize",
    asOf: call.asOf,
    subject: call.subject,
    verdict: findings.length === 0 ? "undetermined" : combineVerdicts(findings.map((finding) => finding.verdict)),
    findings,
    stages,
    ...(breakdown === true ? { breakdown: breakDownSizes(call, sortClasses(entries)) } : {}),
    ledger: {
      given: entries.length,
      used: entries.length - excluded.length,
      excluded: [...defects, ...excluded.filter(({ reason }) => reason === "zeroPupils")],
      missing: [],
    },
    records: call.account.ledger,
    periods: call.account.periods,
    problems,
  };
}

function judgeStage(call: Call, stage: Stage, sizes: StageClassSizes, scope: ClassSizeScope | undefined): Finding[] {
  return SIZES.map(({ key, indicator, limit }) => {
    const { share, range, reasons } = sizes[key];
    const { classes } = sizes;
    return judge({
      indicator,
      subject: call.subject,
      stage,
      ...call.account.periodAt(["classes"]),
      value: share,
      ...(range === null || classes === 0 ? {} : { range: { least: range.least / classes, most: range.most / classes } }),
      unit: "share",
      lookup: call.rule(limit, { stage, scope }),
      reasons,
    });
  });
}

/** The records that are counted by stage, and why the others are not. */
interface SortedEntries {
  readonly counted: Readonly<Record<Stage, readonly ClassRecord[]>>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

function sortEntries(entries: readonly ClassEntry[]): SortedEntries {
  const counted: Record<Stage, ClassRecord[]> = { primary: [], juniorSecondary: [] };
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const exclusion = exclusionOf(entry);
    if (exclusion !== null) excluded.push(exclusion);
    else {
      const record = entry.given as ClassRecord;
      counted[record.stage].push(record);
    }
    // That it is given more than once is said of what could have been counted.
    if (exclusion?.reason === "duplicateUnit") problems.push(...entry.repeated);
    problems.push(...entry.problems);
  }
  return { counted, excluded, problems };
}

/** Why a record is not counted; `null` where it is. */
function exclusionOf({ index, given, problems, repeats }: ClassEntry): Exclusion | null {
  if (!isCounted(problems)) {
    const stage = isRecord(given) ? STAGES.find((each) => each === given["stage"]) : undefined;
    return { id: `#${String(index)}`, ...(stage === undefined ? {} : { stage }), reason: "invalidRecord" };
  }
  const record = given as ClassRecord;
  const isEmpty = isRoll(record) && record.pupils === 0;
  if (repeats === null && !isEmpty) return null;
  return { id: `#${String(index)}`, stage: record.stage, reason: repeats === null ? "zeroPupils" : "duplicateUnit" };
}

/** The classes that are counted, and those that should be. */
export function sortClasses(entries: readonly ClassEntry[]): CountedClasses {
  const sorted = entries.map((entry) => ({ entry, exclusion: exclusionOf(entry) }));
  return {
    counted: sorted.flatMap(({ entry, exclusion }) => (exclusion === null ? [entry] : [])),
    defects: sorted.flatMap(({ entry, exclusion }) => (exclusion === null || exclusion.reason === "zeroPupils" ? [] : [entry])),
  };
}

/** The defects that keep a stage from being counted: its own, and those of no known stage. */
function defectsIn(defects: readonly Exclusion[], stage: Stage): Exclusion[] {
  return defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
}
