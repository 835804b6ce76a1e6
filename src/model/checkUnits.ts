import { problem, reporterUnder, type Problem } from "../findings/problem.js";
import type { Exclusion } from "../findings/ledger.js";
import type { Stage } from "../policy/types.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "./checkFigure.js";
import { FACILITY_FIGURES, indoorSportsFit, LOCALES, STAGES, TEACHER_FIGURES, type StageUnit, type UnitFigure } from "./stageUnit.js";

/** Units of one call, looked through once: what can be used and what is wrong with the rest. */
export interface CheckedUnits {
  readonly given: number;
  /** Units whose record is sound; single figures may still be absent or invalid. */
  readonly units: Readonly<Record<Stage, readonly StageUnit[]>>;
  /** Figures that cannot be right, by unit. Sound units do not appear. */
  readonly invalid: ReadonlyMap<StageUnit, ReadonlySet<UnitFigure>>;
  /** Records that cannot be used at all. */
  readonly defects: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Checks every record at the door, so that no arithmetic behind it has to. */
export function checkUnits(units: readonly StageUnit[]): CheckedUnits {
  const sound: Record<Stage, StageUnit[]> = { primary: [], juniorSecondary: [] };
  const invalid = new Map<StageUnit, Set<UnitFigure>>();
  const defects: Exclusion[] = [];
  const problems: Problem[] = [];
  const repeated = repeatedUnits(units);
  units.forEach((unit: unknown, index) => {
    const before = problems.length;
    if (!isUnitRecord(unit, index, problems)) {
      const given = typeof unit === "object" && unit !== null ? (unit as Partial<StageUnit>) : {};
      const id = textProblem(given.schoolId) === null ? String(given.schoolId) : `#${String(index)}`;
      const stage = STAGES.find((each) => each === given.stage);
      // A record that lacks nothing but its pupils is sound and not complete.
      const incomplete = problems.length === before + 1 && isAbsent(given.pupils) && problems.at(-1)?.path[1] === "pupils";
      const reason = incomplete ? ({ reason: "missingFigure", field: "pupils" } as const) : ({ reason: "invalidRecord" } as const);
      defects.push({ id, ...(stage === undefined ? {} : { stage }), ...reason });
      return;
    }
    if (repeated.has(unitKey(unit))) {
      problems.push(problem([index, "schoolId"], "duplicateId", unit.schoolId));
      defects.push({ id: unit.schoolId, stage: unit.stage, reason: "duplicateUnit" });
      return;
    }
    const figures = invalidFigures(unit, index, problems);
    if (problems.length > before) invalid.set(unit, figures);
    sound[unit.stage].push(unit);
  });
  return { given: units.length, units: sound, invalid, defects, problems };
}

function isUnitRecord(unit: unknown, index: number, problems: Problem[]): unit is StageUnit {
  if (typeof unit !== "object" || unit === null) {
    problems.push(problem([index], "notAnObject", unit));
    return false;
  }
  const { schoolId, stage, pupils, locale } = unit as Partial<Record<keyof StageUnit, unknown>>;
  const before = problems.length;
  const report = reporterUnder(problems, [index]);
  report(["schoolId"], textProblem(schoolId), schoolId);
  report(["stage"], listProblem(stage, STAGES), stage);
  report(["pupils"], requiredCountProblem(pupils), pupils);
  if (!isAbsent(locale)) report(["locale"], listProblem(locale, LOCALES), locale);
  return problems.length === before;
}

function invalidFigures(unit: StageUnit, index: number, problems: Problem[]): Set<UnitFigure> {
  const fields = new Set<UnitFigure>();
  const check = (field: UnitFigure, kind: "count" | "amount"): void => {
    const value = unit[field];
    const code = isAbsent(value) ? null : figureProblem(value, kind);
    if (code === null) return;
    problems.push(problem([index, field], code, value));
    fields.add(field);
  };
  for (const field of TEACHER_FIGURES) check(field, "count");
  for (const field of FACILITY_FIGURES) check(field, "amount");
  if (!indoorSportsFit(unit)) {
    problems.push(problem([index, "indoorSportsAreaM2"], "partExceedsWhole", unit.indoorSportsAreaM2));
    fields.add("indoorSportsAreaM2");
  }
  return fields;
}

function unitKey(unit: StageUnit): string {
  return `${unit.stage} ${unit.schoolId}`;
}

function repeatedUnits(units: readonly StageUnit[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const unit of units as readonly unknown[]) {
    if (typeof unit !== "object" || unit === null) continue;
    const key = unitKey(unit as StageUnit);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}
