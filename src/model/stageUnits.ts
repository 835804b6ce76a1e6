import type { Exclusion, ExclusionReason, Ledger, MissingFigure } from "../findings/ledger.js";
import { problem, reporterUnder, type Problem } from "../findings/problem.js";
import { requireArray } from "../foundation/usageError.js";
import { evaluationUnits } from "../policy/records/places.js";
import { basicBalanceScope, type SchoolScope } from "../policy/records/schoolScopes.js";
import type { SchoolStage, Stage } from "../policy/records/types.js";
import { isSumExact, nearestSum } from "../statistics/exact/decimal.js";
import { exactTotal } from "../statistics/exact/expansion.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "./checkFigure.js";
import { SCHOOL_KINDS, SCHOOL_STAGES, STAGES_OF_KIND, type School, type SchoolKind } from "./school.js";
import { kindOfStages, splitByWeight, sumOfWeights, weightedPupils, type WeightedPupils } from "./splitCombinedSchool.js";
import {
  CLAIMED_FIGURES,
  COUNTED_FACILITIES,
  FACILITY_FIGURES,
  LOCALES,
  STAGES,
  TEACHER_FIGURES,
  type FacilityFigure,
  type Reported,
  type StageShare,
  type StageUnit,
  type UnitFigure,
} from "./stageUnit.js";
import { OWNERSHIPS } from "./records/lists.js";
import type { StageUnitsOptions } from "./records/options.js";
import { requireOptions } from "./reading/requireOptions.js";
import { stageUnitsOptions } from "./records/options.js";

export type { StageUnitsOptions } from "./records/options.js";

/** A campus that was added to the school it belongs to. */
export interface Merge {
  readonly id: string;
  readonly into: string;
}

/** A combined school that was split. */
export interface Split {
  readonly id: string;
  /**
   * The kind by whose weights it was split. A school that a campus brings another stage, or a teaching point with several
   * stages, is split like the combined school that has these stages.
   */
  readonly kind: SchoolKind;
  /** Pupils of each stage times its weight, in hundredths. */
  readonly weightedPupils: WeightedPupils;
  /** The senior part, which no unit takes up; `null` where there is none. */
  readonly senior: { readonly pupils: number; readonly facilities: Partial<Record<FacilityFigure, number>> } | null;
}

/** What became of every school: given = used + excluded + merged. */
export interface SchoolLedger extends Ledger {
  readonly merged: readonly Merge[];
  readonly split: readonly Split[];
}

/** Units for the indicators, with the account of how they came about. */
export interface StageUnits {
  readonly units: readonly StageUnit[];
  readonly ledger: SchoolLedger;
  readonly problems: readonly Problem[];
}

/**
 * Turns registered schools into the units that indicators compare: leaves out what the scope does not count, adds
 * campuses that are no schools of their own to their parents, and splits combined schools into a primary and a junior
 * secondary unit.
 *
 * Facilities are shared by weighted pupils ({@link splitCombinedSchool}); teachers are taken as reported for each stage.
 * The parts add up to the whole, so they are rounded; each unit of a combined school therefore has in `share` what was
 * reported and its weight, and its indicators are computed from these: (316.9 − 123.4) m² of a nine-year school with 10 + 30
 * pupils are exactly 4.5 m² for each of the 10. A merged figure is the sum of what the campuses wrote, 0.04 + 12.296 is
 * 12.336, and known only if every campus reported it. A school whose record is in error is left out as a defect,
 * and an assessment that is given this ledger is then undetermined.
 *
 * For a unit of evaluation of Shuozhou the scope is that of its record in `evaluationUnits`: 朔城区 is answerable for the schools
 * of the city and of the development zone too (含市直、开发区义务教育学校), the others for their own. `scope` takes precedence.
 *
 * @param schools - Registered schools with unique ids.
 * @param options - `evaluationUnit` is an id of `evaluationUnits`; `scope` says what to count otherwise.
 * @returns Units in the order of the schools, the ledger of schools, and the problems found in the data.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption` (an evaluation unit that does not exist, with the nearest id).
 *
 * Source: scope 全国义务教育发展基本均衡县申报表填报说明 (表Ⅱ) and, for 朔城区, 朔政办发〔2016〕45号, 三; split 测算均衡系数拆分公式 (2015).
 *
 * @example
 * ```ts
 * import { stageUnits } from "edu-balance";
 *
 * const { units, ledger } = stageUnits([
 *   {
 *     id: "s-1", kind: "nineYear", ownership: "public", countyRun: true,
 *     stages: { primary: { pupils: 166, fullTimeTeachers: 12 }, juniorSecondary: { pupils: 210, fullTimeTeachers: 20 } },
 *     facilities: { books: 23226 },
 *   },
 *   { id: "s-2", kind: "primary", ownership: "private", countyRun: true, stages: { primary: { pupils: 300 } } },
 * ]);
 * units.map((unit) => [unit.stage, unit.pupils, unit.fullTimeTeachers]);
 * // => [["primary", 166, 12], ["juniorSecondary", 210, 20]]
 * ledger.excluded; // => [{ id: "s-2", reason: "privateSchool" }]
 *
 * const ofTheCity = { id: "s-3", kind: "primary", ownership: "public", countyRun: false, stages: { primary: { pupils: 2000 } } } as const;
 * stageUnits([ofTheCity]).ledger.excluded; // => [{ id: "s-3", reason: "notCountyRun" }]
 * stageUnits([ofTheCity], { evaluationUnit: "shuocheng" }).units.length; // => 1
 * ```
 */
export function stageUnits(schools: readonly School[], options: StageUnitsOptions = {}): StageUnits {
  requireArray(schools, "schools");
  requireOptions(stageUnitsOptions, options);
  const unit = evaluationUnits.find(({ id }) => id === options.evaluationUnit);
  const scope: SchoolScope = { ...basicBalanceScope, ...unit?.scope, ...options.scope };
  const excluded: Exclusion[] = [];
  const merged: Merge[] = [];
  const split: Split[] = [];
  const missing: MissingFigure[] = [];
  const problems: Problem[] = [];
  const units: StageUnit[] = [];

  const checked = checkSchools(schools, problems, excluded);
  const sound = new Map(checked.map((entry) => [entry.school.id, entry]));
  const campuses = new Map<string, School[]>();
  const heads: School[] = [];
  for (const { school, index } of checked) {
    const outside = outsideScope(school, scope);
    if (outside !== null) {
      excluded.push({ id: school.id, reason: outside });
      continue;
    }
    if (school.countedSeparately !== false) {
      heads.push(school);
      continue;
    }
    const head = headOf(school, sound);
    if (head === null) {
      problems.push(problem([index, "parentId"], isAbsent(school.parentId) ? "missing" : "parentNotFound", school.parentId));
      excluded.push({ id: school.id, reason: "invalidRecord" });
    } else if (outsideScope(head, scope) !== null) {
      excluded.push({ id: school.id, reason: "parentExcluded" });
    } else {
      merged.push({ id: school.id, into: head.id });
      campuses.set(head.id, [...(campuses.get(head.id) ?? []), school]);
    }
  }
  for (const head of heads) {
    unitsOf(head, campuses.get(head.id) ?? [], { units, split, missing });
  }
  return { units, ledger: { given: schools.length, used: heads.length, excluded, missing, merged, split }, problems };
}

/** A school whose record is sound, and its position. */
export interface CheckedSchool {
  readonly school: School;
  readonly index: number;
}

/** Sound records; the others go to the problems and, as defects, to the exclusions. */
export function checkSchools(schools: readonly School[], problems: Problem[], excluded: Exclusion[]): CheckedSchool[] {
  const counts = new Map<unknown, number>();
  for (const school of schools as readonly (Partial<School> | null | undefined)[]) {
    counts.set(school?.id, (counts.get(school?.id) ?? 0) + 1);
  }
  const sound: CheckedSchool[] = [];
  schools.forEach((given: unknown, index) => {
    const found = schoolProblems(given, index);
    const id = idOf(given) ?? `#${String(index)}`;
    if (found.length === 0 && (counts.get(id) ?? 0) > 1) {
      problems.push(problem([index, "id"], "duplicateId", id));
      excluded.push({ id, reason: "duplicateUnit" });
      return;
    }
    const school = given as School;
    if (found.length === 0) {
      problems.push(...figureProblems(school, index));
      sound.push({ school, index });
    } else {
      problems.push(...found);
      excluded.push({ id, reason: "invalidRecord" });
    }
  });
  return sound;
}

function idOf(given: unknown): string | null {
  const id: unknown = typeof given === "object" && given !== null ? (given as Partial<School>).id : undefined;
  return textProblem(id) === null ? String(id) : null;
}

/** What keeps a record from being used at all. */
function schoolProblems(given: unknown, index: number): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([index], "notAnObject", given)];
  const found: Problem[] = [];
  const report = reporterUnder(found, [index]);
  const school = given as Partial<Record<keyof School, unknown>>;
  report(["id"], textProblem(school.id), school.id);
  report(["kind"], listProblem(school.kind, SCHOOL_KINDS), school.kind);
  report(["ownership"], listProblem(school.ownership, OWNERSHIPS), school.ownership);
  report(["countyRun"], listProblem(school.countyRun, [true, false]), school.countyRun);
  if (!isAbsent(school.countedSeparately)) {
    report(["countedSeparately"], listProblem(school.countedSeparately, [true, false]), school.countedSeparately);
  }
  if (!isAbsent(school.locale)) report(["locale"], listProblem(school.locale, LOCALES), school.locale);
  if (typeof school.stages !== "object" || school.stages === null) {
    report(["stages"], isAbsent(school.stages) ? "missing" : "notAnObject", school.stages);
    return found;
  }
  const stages = school.stages as Partial<Record<SchoolStage, Partial<Record<string, unknown>> | null>>;
  const expected = SCHOOL_KINDS.includes(school.kind as SchoolKind) ? STAGES_OF_KIND[school.kind as SchoolKind] : null;
  for (const stage of SCHOOL_STAGES) {
    const figures = stages[stage];
    if (isAbsent(figures)) {
      if (expected?.required.includes(stage) === true) report(["stages", stage], "stageMissing", null);
    } else if (expected?.allowed.includes(stage) === false) {
      report(["stages", stage], "stageUnexpected", stage);
    } else if (typeof figures !== "object") {
      report(["stages", stage], "notAnObject", figures);
    } else {
      const { pupils } = figures;
      report(["stages", stage, "pupils"], requiredCountProblem(pupils), pupils);
    }
  }
  return found;
}

/** What is wrong with single figures of a sound record; they then count as not reported. */
function figureProblems(school: School, index: number): Problem[] {
  const found: Problem[] = [];
  for (const stage of STAGES) {
    for (const field of TEACHER_FIGURES) {
      const value = school.stages[stage]?.[field];
      const code = isAbsent(value) ? null : figureProblem(value, "count");
      if (code !== null) found.push(problem([index, "stages", stage, field], code, value));
    }
  }
  for (const field of FACILITY_FIGURES) {
    const value = school.facilities?.[field];
    const code = isAbsent(value) ? null : figureProblem(value, COUNTED_FACILITIES.has(field) ? "count" : "amount");
    if (code !== null) found.push(problem([index, "facilities", field], code, value));
  }
  return found;
}

function outsideScope(school: School, scope: SchoolScope): ExclusionReason | null {
  if (school.kind === "special" && !scope.specialSchools) return "specialSchool";
  if (school.kind === "vocational" && !scope.vocationalSchools) return "vocationalSchool";
  if (school.kind === "teachingPoint" && !scope.teachingPoints) return "teachingPoint";
  if (school.kind === "teachingPoint" && allPupils(school) < scope.teachingPointPupils) return "smallTeachingPoint";
  if (school.ownership === "private" && !scope.privateSchools) return "privateSchool";
  return school.countyRun || scope.notCountyRun ? null : "notCountyRun";
}

/** Pupils of all stages of a school together. */
function allPupils(school: School): number {
  return exactTotal(Object.values(pupilsOf([school])));
}

/** The school a campus ends up in, through any number of campuses between; `null` when the way leads nowhere. */
export function headOf(campus: School, sound: ReadonlyMap<string, CheckedSchool>): School | null {
  const seen = new Set<string>();
  let school: School | undefined = campus;
  while (school?.countedSeparately === false) {
    if (seen.has(school.id)) return null;
    seen.add(school.id);
    school = school.parentId === undefined ? undefined : sound.get(school.parentId)?.school;
  }
  return school ?? null;
}

interface Gathered {
  readonly units: StageUnit[];
  readonly split: Split[];
  readonly missing: MissingFigure[];
}

function unitsOf(head: School, campuses: readonly School[], into: Gathered): void {
  const sites = [head, ...campuses];
  const pupils = pupilsOf(sites);
  const kind = kindOfStages(
    head.kind,
    SCHOOL_STAGES.filter((stage) => pupils[stage] !== undefined),
  );
  const weights = weightedPupils(kind, pupils);
  const senior: Partial<Record<FacilityFigure, number>> = {};
  const parts: Record<Stage, Partial<Record<UnitFigure, number>>> = { primary: {}, juniorSecondary: {} };
  const present = STAGES.filter((stage) => pupils[stage] !== undefined);
  const figures: Partial<Record<FacilityFigure, readonly number[]>> = {};
  for (const field of FACILITY_FIGURES) {
    const claims = CLAIMED_FIGURES.has(field);
    const reported = sites.map((site) => site.facilities?.[field]);
    if (claims && reported.every(isAbsent)) continue;
    const known = knownOf(claims ? withoutAbsent(reported) : reported, COUNTED_FACILITIES.has(field) ? "count" : "amount");
    const whole = known === null ? null : nearestSum(known);
    const shares = whole === null ? {} : splitByWeight(weights, whole);
    if (known !== null) figures[field] = known;
    for (const stage of present) {
      const share = shares[stage];
      if (share === undefined) into.missing.push({ id: head.id, stage, field });
      else parts[stage][field] = share;
    }
    if (shares.seniorSecondary !== undefined) senior[field] = shares.seniorSecondary;
  }
  for (const stage of present) {
    for (const field of TEACHER_FIGURES) {
      const reporting = sites.filter((site) => !isAbsent(site.stages[stage]));
      const reported = reporting.map((site) => site.stages[stage]?.[field]);
      const claims = CLAIMED_FIGURES.has(field);
      if (claims && reported.every(isAbsent)) continue;
      const known = knownOf(claims ? withoutAbsent(reported) : reported, "count");
      if (known === null) into.missing.push({ id: head.id, stage, field });
      else parts[stage][field] = nearestSum(known);
    }
    into.units.push({
      schoolId: head.id,
      ...(head.name === undefined ? {} : { name: head.name }),
      stage,
      ...(head.place === undefined ? {} : { place: head.place }),
      ...(isAbsent(head.locale) ? {} : { locale: head.locale }),
      pupils: pupils[stage] ?? 0,
      ...parts[stage],
      ...shareOf(stage, weights, figures),
    });
  }
  if (Object.keys(weights).length > 1) {
    const seniorPupils = pupils.seniorSecondary;
    into.split.push({
      id: head.id,
      kind,
      weightedPupils: weights,
      senior: seniorPupils === undefined ? null : { pupils: seniorPupils, facilities: senior },
    });
  }
}

function pupilsOf(sites: readonly School[]): Partial<Record<SchoolStage, number>> {
  const pupils: Partial<Record<SchoolStage, number>> = {};
  for (const site of sites) {
    for (const stage of SCHOOL_STAGES) {
      const figures = site.stages[stage];
      if (!isAbsent(figures)) pupils[stage] = (pupils[stage] ?? 0) + figures.pupils;
    }
  }
  return pupils;
}

/** What a site has no reason to report adds nothing. */
function withoutAbsent(figures: readonly Reported[]): readonly Reported[] {
  return figures.filter((figure) => !isAbsent(figure));
}

/** The figures of the sites of a school, `null` unless every site reported a sound one. */
function knownOf(figures: readonly (number | null | undefined)[], kind: "count" | "amount"): readonly number[] | null {
  const known: number[] = [];
  for (const figure of figures) {
    if (isAbsent(figure) || figureProblem(figure, kind) !== null) return null;
    known.push(figure);
  }
  return known;
}

/** What a stage's figures are a share of, where the figures themselves do not say it exactly. */
function shareOf(
  stage: Stage,
  weights: WeightedPupils,
  figures: Partial<Record<FacilityFigure, readonly number[]>>,
): { readonly share?: StageShare } {
  const totalWeight = sumOfWeights(weights);
  if (Object.keys(weights).length > 1)
    return totalWeight === 0 || totalWeight > Number.MAX_SAFE_INTEGER
      ? {}
      : { share: { weight: weights[stage] ?? 0, totalWeight, figures } };
  return Object.values(figures).every(isSumExact) ? {} : { share: { weight: 1, totalWeight: 1, figures } };
}
