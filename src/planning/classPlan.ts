import { openCall } from "../assessments/call.js";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { groupBy } from "../foundation/groupBy.js";
import { joinedKey } from "../foundation/idKey.js";
import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { wholeUnits } from "../foundation/wholeUnits.js";
import { isCounted, isRoll, readClasses } from "../indicators/lists/readClasses.js";
import { isAbsent } from "../model/checkFigure.js";
import type { ClassRecord, ClassRoll } from "../model/records/classRecord.js";
import type { AssessedCounty } from "../model/records/options.js";
import { STAGES } from "../model/stageUnit.js";
import type { ParameterSet } from "../policy/lookup/joinParameters.js";
import type { ParameterId } from "../policy/records/parameterNames.js";
import type { Stage } from "../policy/records/types.js";
import { evenSizes } from "./change/applyChanges.js";

/** What classes may be aimed at: the standard size of the stage, or none that is oversized. */
export const CLASS_AIMS = ["standard", "noOversized"] as const;
/** What classes may be aimed at: the standard size of the stage, or none that is oversized. */
export type ClassAim = (typeof CLASS_AIMS)[number];

/** Options of {@link classPlan}. */
export interface ClassPlanOptions {
  readonly aim: ClassAim;
  readonly asOf: CalendarDate;
  /** The county, for rules of its place. */
  readonly county?: AssessedCounty;
  /** Teachers for one class, by the rule of the province. Without it no teachers are reckoned. */
  readonly teachersPerClass?: number;
  readonly parameters?: ParameterSet;
  readonly allowUnverified?: boolean;
}

/** A grade of a school in which a class is too large. */
export interface ClassPlanGrade {
  readonly schoolId: string;
  readonly name?: string;
  readonly stage: Stage;
  /** `null` for classes of several grades or of an unknown one, which are split each by itself. */
  readonly grade: number | null;
  readonly pupils: number;
  readonly classes: number;
  /** Pupils of the largest class. */
  readonly largest: number;
  /** How many classes there have to be, and how many more that is; 0 more where sharing the pupils anew is enough. */
  readonly needed: number;
  readonly added: number;
  /** Pupils of the smallest and of the largest class afterwards. */
  readonly sizes: { readonly least: number; readonly most: number };
}

/** The new classes of a grade over all schools. */
export interface ClassPlanTotal {
  readonly stage: Stage;
  readonly grade: number | null;
  readonly schools: number;
  /** `null` where not all classes are known. */
  readonly added: number | null;
  /** Teachers for the new classes; `null` without a rule, or where not all classes are known. */
  readonly teachers: number | null;
}

/** Result of {@link classPlan}. */
export interface ClassPlan {
  readonly aim: ClassAim;
  readonly asOf: CalendarDate;
  /** Measure `overStandardClassShare` or `oversizedClassShare`. */
  readonly indicator: "overStandardClassShare" | "oversizedClassShare";
  /** The most pupils a class may have; `null` where no rule was in force. */
  readonly mostPupils: Readonly<Record<Stage, number | null>>;
  /** The grades of schools in which a class has more, in the order of the classes given. */
  readonly grades: readonly ClassPlanGrade[];
  /** By stage and grade. */
  readonly totals: readonly ClassPlanTotal[];
  /** New classes in all, and teachers for them. */
  readonly added: number | null;
  readonly teachers: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * The classes that have to be split, grade by grade: how many classes the pupils of a grade need, how large these are when the pupils are
 * shared out evenly, and the teachers for the new ones.
 *
 * A grade with P pupils in n classes of which one is above the size M needs max(n, ⌈P / M⌉) classes: with one class fewer than ⌈P / M⌉ some
 * class has more than M, and shared out evenly none has. No class is given up. M is the standard size of the stage (45, 50), or one
 * less than what counts as oversized (56). Teachers are new classes × `teachersPerClass`, rounded up for each sum.
 *
 * Classes of several grades, or of an unknown one, are split each by itself. Where classes are given as totals or bands, or cannot be
 * read, the grades that are known are planned, and sums are `null`.
 *
 * @param classes - Classes one by one.
 * @param options - What is aimed at, the day, and how many teachers a class takes.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2017〕6号 item 5 for the standard size; 国发〔2016〕40号 for oversized classes. The plan is the library's own.
 *
 * @example
 * ```ts
 * import { classPlan } from "edu-balance/planning";
 *
 * const sizes = [48, 47, 60, 30];
 * const classes = sizes.map((pupils, i) => ({ schoolId: "s-1", classId: `${i}`, stage: "primary" as const, grade: i < 2 ? 1 : 2, pupils }));
 * // 95 pupils of grade 1 need 3 classes of 45; the 90 of grade 2 fit into the 2 there are.
 * const plan = classPlan(classes, { aim: "standard", asOf: "2018-12-31", teachersPerClass: 1.9 });
 * plan.grades.map(({ grade, classes, needed, sizes }) => [grade, classes, needed, sizes.most]); // => [[1, 2, 3, 32], [2, 2, 2, 45]]
 * [plan.added, plan.teachers]; // => [1, 2]
 * classPlan(classes, { aim: "noOversized", asOf: "2018-12-31" }).grades.map(({ grade, added }) => [grade, added]); // => [[2, 0]]
 * ```
 */
export function classPlan(classes: readonly ClassRecord[], options: ClassPlanOptions): ClassPlan {
  requireArray(classes, "classes");
  requirePlanOptions(options);
  const { aim, asOf, teachersPerClass } = options;
  const mostPupils = sizesFor(options);
  const entries = readClasses(classes);
  const sound = entries.filter(({ problems, repeats }) => isCounted(problems) && repeats !== "again");
  const records = sound.map(({ given }) => given as ClassRecord);
  const rolls = records.filter(isRoll).filter(({ pupils }) => pupils > 0);
  const reasons = reasonsOpen(classes, { lost: entries.length - sound.length, records, mostPupils });
  const byGrade = groupBy(rolls, (roll) => joinedKey([roll.schoolId, roll.stage, gradeOf(roll)]));
  const grades = [...byGrade.values()].flatMap((own) => planGrade(own, mostPupils[own[0].stage]));
  const isKnown = reasons.length === 0;
  const about = { isKnown, teachersPerClass };
  return {
    aim,
    asOf,
    indicator: AIMS[aim].indicator,
    mostPupils,
    grades,
    totals: [...groupBy(grades, ({ stage, grade }) => joinedKey([stage, String(grade)])).values()].map((own) => ({
      stage: own[0].stage,
      grade: own[0].grade,
      schools: own.length,
      ...sumOf(own, about),
    })),
    ...sumOf(grades, about),
    reasons,
    problems: entries.flatMap(({ problems, repeated, repeats }) => (repeats === "again" ? [...repeated, ...problems] : problems)),
  };
}

/** What each aim is called, which parameter sets its size, and how far below that a class has to be. */
const AIMS: Readonly<Record<ClassAim, { readonly indicator: ClassPlan["indicator"]; readonly size: ParameterId; readonly below: 0 | 1 }>> =
  {
    standard: { indicator: "overStandardClassShare", size: "standardClassSize", below: 0 },
    noOversized: { indicator: "oversizedClassShare", size: "oversizedClassSize", below: 1 },
  };

const OPTION_KEYS: readonly (keyof ClassPlanOptions)[] = ["aim", "asOf", "county", "teachersPerClass", "parameters", "allowUnverified"];

function requirePlanOptions(options: ClassPlanOptions): void {
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  if (!CLASS_AIMS.includes(options.aim)) throw unknownId("badOption", "aim", options.aim, CLASS_AIMS);
  requireDate(options.asOf, "asOf");
  const { teachersPerClass: ratio } = options;
  if (ratio !== undefined && !(typeof ratio === "number" && Number.isFinite(ratio) && ratio > 0))
    throw new UsageError("badOption", "teachersPerClass must be teachers for one class, as 1.9.", ratio);
}

function sizesFor({ aim, teachersPerClass: _teachers, ...rules }: ClassPlanOptions): Readonly<Record<Stage, number | null>> {
  const call = openCall(rules);
  const { size, below } = AIMS[aim];
  const sizeIn = (stage: Stage): number | null => {
    const { parameter } = call.rule(size, { stage });
    return parameter === null ? null : parameter.value - below;
  };
  return { primary: sizeIn("primary"), juniorSecondary: sizeIn("juniorSecondary") };
}

interface Known {
  /** How many records could not be used. */
  readonly lost: number;
  readonly records: readonly ClassRecord[];
  readonly mostPupils: Readonly<Record<Stage, number | null>>;
}

function reasonsOpen(classes: readonly ClassRecord[], { lost, records, mostPupils }: Known): Reason[] {
  const together = records.reduce((sum, record) => sum + (isRoll(record) ? 0 : record.classes), 0);
  const without = STAGES.filter((stage) => mostPupils[stage] === null && records.some((record) => record.stage === stage));
  return [
    ...(classes.length === 0 ? [{ code: "noUnits" } as const] : []),
    ...(lost === 0 ? [] : [{ code: "classesNotRead", classes: lost } as const]),
    ...(together === 0 ? [] : [{ code: "aggregateHasNoPlan", classes: together } as const]),
    ...(without.length === 0 ? [] : [{ code: "noClassSize", stages: without } as const]),
  ];
}

function gradeOf({ grade, grades }: ClassRoll): number | null {
  return isAbsent(grades) || grades.length === 0 ? (grade ?? null) : null;
}

function planGrade(rolls: readonly [ClassRoll, ...ClassRoll[]], most: number | null): ClassPlanGrade[] {
  const [{ schoolId, schoolName, stage }] = rolls;
  const largest = Math.max(...rolls.map(({ pupils }) => pupils));
  if (most === null || largest <= most) return [];
  const grade = gradeOf(rolls[0]);
  const pupils = rolls.reduce((sum, each) => sum + each.pupils, 0);
  const sizes = grade === null ? rolls.flatMap((roll) => sharedOut(roll.pupils, 1, most)) : sharedOut(pupils, rolls.length, most);
  return [
    {
      schoolId,
      ...(isAbsent(schoolName) ? {} : { name: schoolName }),
      stage,
      grade,
      pupils,
      classes: rolls.length,
      largest,
      needed: sizes.length,
      added: sizes.length - rolls.length,
      sizes: { least: Math.min(...sizes), most: Math.max(...sizes) },
    },
  ];
}

/** The sizes of as many classes as there have to be. */
function sharedOut(pupils: number, classes: number, most: number): number[] {
  return evenSizes(pupils, Math.max(classes, Math.ceil(pupils / most)));
}

function sumOf(
  grades: readonly ClassPlanGrade[],
  { isKnown, teachersPerClass }: { readonly isKnown: boolean; readonly teachersPerClass: number | undefined },
): { readonly added: number | null; readonly teachers: number | null } {
  if (!isKnown) return { added: null, teachers: null };
  const added = grades.reduce((sum, each) => sum + each.added, 0);
  return { added, teachers: teachersPerClass === undefined ? null : wholeUnits(added * teachersPerClass) };
}
