import type { ClassBand, ClassRecord, ClassRoll, ClassTotal } from "../model/records/classRecord.js";
import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import type { Exclusion, Ledger } from "../findings/ledger.js";
import { reporterUnder, type Problem, type Report } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { isAbsent, listProblem, requiredCountProblem, textProblem } from "../model/checkFigure.js";

import { STAGES } from "../model/stageUnit.js";
import { definitionAt } from "../policy/lookup/definitionAt.js";
import { parameterAt } from "../policy/lookup/parameterAt.js";
import type { Comparator, Confirmation, Parameter, Stage } from "../policy/records/types.js";
import { queryFor, subjectOf, type AssessedCounty } from "./call.js";
import type { Certainty } from "./lists.js";
import type { ClassSizeOptions } from "../model/records/options.js";

export type { ClassSizeOptions } from "../model/records/options.js";

export type { Certainty } from "./lists.js";

/** The size a class is counted by, and where it comes from. */
export interface SizeDefinition {
  readonly parameterId: string;
  /** `"<="`: counted are the classes above `limit`. `">="`: counted are the classes of `limit` pupils and more. */
  readonly comparator: Comparator;
  readonly limit: number;
  readonly effectiveFrom: CalendarDate;
  readonly confirmation: Confirmation;
}

/** How many classes are above a size. */
export interface SizeCount {
  readonly certainty: Certainty;
  /** `null` where the records cannot tell exactly. */
  readonly count: number | null;
  /** `count / classes`, unrounded; `null` as the count is, or without classes. */
  readonly share: number | null;
  /** The certain and the possible count; `null` where not even these can be told. */
  readonly range: { readonly least: number; readonly most: number } | null;
  readonly definition: SizeDefinition;
  readonly reasons: readonly Reason[];
}

/** Class sizes of one stage. */
export interface StageClassSizes {
  readonly classes: number;
  /** `null` where bands do not tell. */
  readonly pupils: number | null;
  readonly mean: number | null;
  /** Largest class; `null` unless every class is known by itself. */
  readonly largest: number | null;
  /** Classes above the standard size: 45 primary, 50 junior secondary. */
  readonly overStandard: SizeCount;
  /** Classes of 56 pupils and more (大班额), super-sized ones included. */
  readonly oversized: SizeCount;
  /** Classes of 66 pupils and more (超大班额). */
  readonly superSized: SizeCount;
}

/** Result of {@link assessClassSizes}. */
export interface ClassSizeAssessment {
  readonly standard: "classSize";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Three findings a stage that has classes: over standard, oversized, super-sized. */
  readonly findings: readonly Finding[];
  readonly stages: Readonly<Record<Stage, StageClassSizes>>;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

const MEASURES = [
  { key: "overStandard", indicator: "overStandardClassShare", size: "standardClassSize", limit: "overStandardClassShareLimit" },
  { key: "oversized", indicator: "oversizedClassShare", size: "oversizedClassSize", limit: "oversizedClassShareLimit" },
  { key: "superSized", indicator: "superSizedClassShare", size: "superSizedClassSize", limit: "superSizedClassShareLimit" },
] as const;

/**
 * Counts classes over the standard size, oversized (≥ 56) and super-sized (≥ 66) ones by stage, and holds the shares
 * against the rules in force on `asOf`. A share that is short of a rule which has not fallen due is `notApplicable`
 * with the days left; nothing is judged where no rule was in force.
 *
 * Only class rolls tell a share. Totals give a mean and no share. Bands of sizes give the certain and the possible
 * count, and a verdict when both lead to the same one.
 *
 * @param classes - Class rolls, totals and bands, in any mixture; no class may stand in two of them.
 * @param options - `asOf`, and the county for its name and local rules.
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
 * ```
 */
export function assessClassSizes(classes: readonly ClassRecord[], options: ClassSizeOptions): ClassSizeAssessment {
  requireArray(classes, "classes");
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const county = options.county ?? { id: "county" };
  const subject = subjectOf(county);
  const checked = checkClasses(classes);
  const findings: Finding[] = [];
  const stageOf = (stage: Stage): StageClassSizes => {
    const records = checked.records.filter((record) => record.stage === stage);
    const defects = checked.defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
    const sizes = sizesOf(records, defects, stage, options, county);
    for (const measure of MEASURES) {
      const counted = sizes[measure.key];
      if (sizes.classes === 0 && defects.length === 0) continue;
      findings.push(
        judge({
          indicator: measure.indicator,
          subject,
          stage,
          value: counted.share,
          ...(counted.range === null || sizes.classes === 0
            ? {}
            : { range: { least: counted.range.least / sizes.classes, most: counted.range.most / sizes.classes } }),
          unit: "share",
          lookup: parameterAt(measure.limit, {
            ...queryFor(county, stage, options),
            ...(options.scope === undefined ? {} : { scope: options.scope }),
          }),
          reasons: counted.reasons,
        }),
      );
    }
    return sizes;
  };
  const stages = { primary: stageOf("primary"), juniorSecondary: stageOf("juniorSecondary") };
  return {
    standard: "classSize",
    asOf: options.asOf,
    subject,
    verdict: findings.length === 0 ? "undetermined" : combineVerdicts(findings.map((finding) => finding.verdict)),
    findings,
    stages,
    ledger: { given: classes.length, used: checked.records.length, excluded: [...checked.defects, ...checked.empty], missing: [] },
    problems: checked.problems,
  };
}

interface CheckedClasses {
  readonly records: readonly ClassRecord[];
  readonly defects: readonly Exclusion[];
  readonly empty: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

function checkClasses(classes: readonly ClassRecord[]): CheckedClasses {
  const records: ClassRecord[] = [];
  const defects: Exclusion[] = [];
  const empty: Exclusion[] = [];
  const problems: Problem[] = [];
  const repeated = repeatedRolls(classes);
  classes.forEach((given: unknown, index) => {
    const before = problems.length;
    const report = reporterUnder(problems, [index]);
    checkClass(given, report);
    const record = given as ClassRecord;
    if (problems.length > before) {
      const stage = typeof given === "object" && given !== null ? STAGES.find((each) => each === record.stage) : undefined;
      defects.push({ id: `#${String(index)}`, ...(stage === undefined ? {} : { stage }), reason: "invalidRecord" });
    } else if (isRoll(record) && repeated.has(rollKey(record))) {
      report(["classId"], "duplicateId", record.classId);
      defects.push({ id: `#${String(index)}`, stage: record.stage, reason: "duplicateUnit" });
    } else if (isRoll(record) && record.pupils === 0) {
      empty.push({ id: `#${String(index)}`, stage: record.stage, reason: "zeroPupils" });
    } else {
      records.push(record);
    }
  });
  return { records, defects, empty, problems };
}

function checkClass(given: unknown, report: Report): void {
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return;
  }
  const record = given as Partial<Record<keyof ClassRoll | keyof ClassTotal | keyof ClassBand, unknown>>;
  const count = (field: "pupils" | "classes" | "least" | "most"): void => {
    const value = record[field];
    report([field], requiredCountProblem(value), value);
  };
  report(["stage"], listProblem(record.stage, STAGES), record.stage);
  switch (record.kind) {
    case undefined:
    case null:
    case "roll":
      report(["schoolId"], textProblem(record.schoolId), record.schoolId);
      count("pupils");
      break;
    case "total":
      count("classes");
      count("pupils");
      break;
    case "band":
      count("classes");
      count("least");
      if (!isAbsent(record.most)) {
        count("most");
        if (Number(record.most) < Number(record.least)) report(["least"], "partExceedsWhole", record.least);
      }
      break;
    default:
      report(["kind"], "notInList", record.kind);
  }
}

function isRoll(record: ClassRecord): record is ClassRoll {
  return record.kind !== "total" && record.kind !== "band";
}

function rollKey(roll: ClassRoll): string {
  return JSON.stringify([roll.schoolId, roll.stage, roll.grade ?? null, roll.classId]);
}

/** Keys of rolls that stand more than once; rolls without a class id cannot be told apart and are taken as given. */
function repeatedRolls(classes: readonly ClassRecord[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const given of classes as readonly unknown[]) {
    if (typeof given !== "object" || given === null) continue;
    const record = given as ClassRecord;
    if (!isRoll(record) || isAbsent(record.classId)) continue;
    const key = rollKey(record);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function sizesOf(
  records: readonly ClassRecord[],
  defects: readonly Exclusion[],
  stage: Stage,
  options: ClassSizeOptions,
  county: AssessedCounty,
): StageClassSizes {
  let classes = 0;
  let pupils = 0;
  let largest = 0;
  let banded = 0;
  let total = 0;
  for (const record of records) {
    if (record.kind === "band") {
      classes += record.classes;
      banded += record.classes;
    } else if (record.kind === "total") {
      classes += record.classes;
      total += record.classes;
      pupils += record.pupils;
    } else {
      classes += 1;
      pupils += record.pupils;
      if (record.pupils > largest) largest = record.pupils;
    }
  }
  const wanting: Reason[] = [
    ...(classes === 0 ? [{ code: "noUnits" } as const] : []),
    ...(total > 0 ? [{ code: "aggregateHasNoShare", classes: total } as const] : []),
    ...(defects.length > 0 ? [{ code: "invalidRecord", units: defects.map((defect) => defect.id) } as const] : []),
  ];
  const countFor = (sizeParameter: string): SizeCount => {
    const { parameter, reasons } = sizeAt(sizeParameter, stage, options, county);
    const range = defects.length > 0 ? null : rangeOf(records, total, parameter);
    const exact = range !== null && range.least === range.most && classes > 0;
    const within: Reason[] = range === null || exact || classes === 0 ? [] : [{ code: "knownWithinRange", ...range }];
    return {
      certainty: exact ? "certain" : range === null || total > 0 || classes === 0 ? "cannotTell" : "possible",
      count: exact ? range.least : null,
      share: exact ? range.least / classes : null,
      range,
      definition: {
        parameterId: parameter.id,
        comparator: parameter.comparator,
        limit: parameter.value,
        effectiveFrom: parameter.effectiveFrom,
        confirmation: parameter.confirmation,
      },
      reasons: [...wanting, ...within, ...reasons],
    };
  };
  const known = classes > 0 && defects.length === 0;
  return {
    classes,
    pupils: banded > 0 ? null : pupils,
    mean: known && banded === 0 ? pupils / classes : null,
    largest: known && banded === 0 && total === 0 ? largest : null,
    overStandard: countFor("standardClassSize"),
    oversized: countFor("oversizedClassSize"),
    superSized: countFor("superSizedClassSize"),
  };
}

function rangeOf(records: readonly ClassRecord[], total: number, size: Parameter): { least: number; most: number } {
  const counts = (pupils: number): boolean => (size.comparator === "<=" ? pupils > size.value : pupils >= size.value);
  let least = 0;
  let most = total;
  for (const record of records) {
    if (record.kind === "total") continue;
    if (record.kind === "band") {
      if (counts(record.least)) least += record.classes;
      if (record.most === null || counts(record.most)) most += record.classes;
    } else if (counts(record.pupils)) {
      least += 1;
      most += 1;
    }
  }
  return { least, most };
}

/** The size to count by, with what there is to say of it. */
function sizeAt(
  id: string,
  stage: Stage,
  options: ClassSizeOptions,
  county: AssessedCounty,
): { readonly parameter: Parameter; readonly reasons: readonly Reason[] } {
  const { parameter, later } = definitionAt(id, queryFor(county, stage, options));
  const { confirmation, effectiveFrom } = parameter;
  if (later) return { parameter, reasons: [{ code: "definitionLaterThanDate", parameterId: id, effectiveFrom }] };
  return { parameter, reasons: confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: id }] : [] };
}
