import type { Exclusion, Ledger, RecordLedger } from "../findings/ledger.js";
import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import { problemsUnder, type Problem } from "../findings/problem.js";
import type { Period } from "../foundation/period.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { isCounted, isRoll, markClasses, readClasses, type ClassEntry, type ReadClasses } from "../indicators/lists/readClasses.js";
import { isRecord } from "../model/reading/readRecord.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import { type ClassSizeScope, STAGES } from "../model/records/lists.js";
import type { Stage } from "../policy/records/types.js";
import type { Call } from "./call.js";
import { openRecord } from "./openRecord.js";
import { managementRecord, type ManagementRecord } from "../model/records/management.js";
import { breakDownSizes, type ClassSizeBreakdown, type CountedClasses } from "./breakDownSizes.js";
import { countSizes, SIZES, sizesAt, type SizeLookup, type StageClassSizes } from "./countSizes.js";
import { openTally, type OpenTally, type SizeTally } from "./tallySizes.js";
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
  const listed = call.record.classes ?? [];
  const parts = breakdown === true ? breakDownSizes(call, sortClasses(readClasses(listed))) : undefined;
  const result = judgeClassSizes(call, markClasses(listed), { scope, breakdown: parts });
  return { ...result, problems: [...problemsUnder(["options"], call.account.problems), ...result.problems] };
}

/** Judges the sizes of classes that were read. */
export function judgeClassSizes(
  call: Call,
  classes: ReadClasses,
  { scope, breakdown }: { readonly scope?: ClassSizeScope | undefined; readonly breakdown?: ClassSizeBreakdown | undefined } = {},
): ClassSizeAssessment {
  const definitions = { primary: sizesAt(call, "primary"), juniorSecondary: sizesAt(call, "juniorSecondary") };
  const { given, tallies, excluded, problems } = tallyClasses(classes, definitions);
  const defects = excluded.filter(({ reason }) => reason !== "zeroPupils");
  const sizesIn = (stage: Stage): StageClassSizes => countSizes(definitions[stage], tallies[stage], defectsIn(defects, stage));
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
    ...(breakdown === undefined ? {} : { breakdown }),
    ledger: {
      given,
      used: given - excluded.length,
      excluded: [...defects, ...excluded.filter(({ reason }) => reason === "zeroPupils")],
      missing: [],
    },
    records: call.account.ledger,
    periods: call.account.periods,
    problems,
  };
}

function judgeStage(call: Call, stage: Stage, sizes: StageClassSizes, scope: ClassSizeScope | undefined): Finding[] {
  const { subject } = call;
  const { period } = call.account.periodAt(["classes"]);
  return SIZES.map(({ key, indicator, limit }) => {
    const { share, range, reasons } = sizes[key];
    const { classes } = sizes;
    return judge({
      indicator,
      subject,
      stage,
      period,
      value: share,
      ...(range === null || classes === 0 ? {} : { range: { least: range.least / classes, most: range.most / classes } }),
      unit: "share",
      lookup: call.rule(limit, { stage, scope }),
      reasons,
    });
  });
}

/** The records that are counted, by stage, and why the others are not. */
interface TalliedClasses {
  readonly given: number;
  readonly tallies: Readonly<Record<Stage, SizeTally>>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Tallies classes in one pass: there is nothing to say but of those that are marked, or empty. */
function tallyClasses({ given, marked }: ReadClasses, definitions: Readonly<Record<Stage, readonly SizeLookup[]>>): TalliedClasses {
  const openFor = (stage: Stage): OpenTally => openTally(definitions[stage].map(({ parameter }) => parameter));
  const open = { primary: openFor("primary"), juniorSecondary: openFor("juniorSecondary") };
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const record = given[index] as ClassRecord;
    const entry = marked.get(index);
    const exclusion = entry === undefined ? emptyRoll(record, index) : exclusionOf(entry);
    if (exclusion === null) open[record.stage].add(record);
    else excluded.push(exclusion);
    if (entry === undefined) continue;
    // That it is given more than once is said of what could have been counted.
    if (exclusion?.reason === "duplicateUnit") problems.push(...entry.repeated);
    problems.push(...entry.problems);
  }
  const tallies = { primary: open.primary.tally(), juniorSecondary: open.juniorSecondary.tally() };
  return { given: given.length, tallies, excluded, problems };
}

/** A class without pupils is not counted; `null` for others. */
function emptyRoll(record: ClassRecord, index: number): Exclusion | null {
  return isRoll(record) && record.pupils === 0 ? { id: `#${String(index)}`, stage: record.stage, reason: "zeroPupils" } : null;
}

/** Why a record is not counted; `null` where it is. */
function exclusionOf({ index, given, problems, repeats }: ClassEntry): Exclusion | null {
  if (!isCounted(problems)) {
    const stage = isRecord(given) ? STAGES.find((each) => each === given["stage"]) : undefined;
    return { id: `#${String(index)}`, ...(stage === undefined ? {} : { stage }), reason: "invalidRecord" };
  }
  const record = given as ClassRecord;
  if (repeats === null) return emptyRoll(record, index);
  return { id: `#${String(index)}`, stage: record.stage, reason: "duplicateUnit" };
}

/** The classes that are counted. */
export function countedClasses({ given, marked }: ReadClasses): readonly ClassRecord[] {
  return (given as readonly ClassRecord[]).filter((record, index) => {
    const entry = marked.get(index);
    return (entry === undefined ? emptyRoll(record, index) : exclusionOf(entry)) === null;
  });
}

/** The same with those that should be. */
export function sortClasses(entries: readonly ClassEntry[]): CountedClasses {
  const sorted = entries.map((entry) => ({ entry, exclusion: exclusionOf(entry) }));
  return {
    counted: sorted.filter(({ exclusion }) => exclusion === null).map(({ entry }) => entry),
    defects: sorted.filter(({ exclusion }) => exclusion !== null && exclusion.reason !== "zeroPupils").map(({ entry }) => entry),
  };
}

/** The defects that keep a stage from being counted: its own, and those of no known stage. */
function defectsIn(defects: readonly Exclusion[], stage: Stage): Exclusion[] {
  return defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
}
