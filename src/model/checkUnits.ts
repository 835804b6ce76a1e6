import { idKey } from "../foundation/idKey.js";
import type { Exclusion } from "../findings/ledger.js";
import type { UnitProblemCode } from "../findings/problemTexts.js";
import { unitProblem, type Problem } from "../findings/unitProblem.js";
import type { Stage } from "../policy/records/types.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "./checkFigure.js";
import { agreesWithShare, shareProblems } from "./checkShare.js";
import {
  FACILITY_FIGURES,
  indoorSportsFit,
  LOCALES,
  READ_FIGURE,
  READ_TEACHERS,
  STAGES,
  type StageUnit,
  type UnitFigure,
} from "./stageUnit.js";

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

/**
 * Checks every record at the door, so that no arithmetic behind it has to.
 *
 * @param isPlain - Tells a unit of which nothing is to be reported, where no two ids in a stage are alike: `checkManyUnits` knows.
 */
export function checkUnits(units: readonly StageUnit[], isPlain?: (unit: unknown) => unit is StageUnit): CheckedUnits {
  const sound: Record<Stage, StageUnit[]> = { primary: [], juniorSecondary: [] };
  const invalid = new Map<StageUnit, Set<UnitFigure>>();
  const defects: Exclusion[] = [];
  const problems: Problem[] = [];
  const repeated = isPlain === undefined ? repeatedUnits(units) : null;
  units.forEach((unit: unknown, index) => {
    if (isPlain?.(unit) === true) {
      sound[unit.stage].push(unit);
      return;
    }
    const before = problems.length;
    if (!isUnitRecord(unit, index, problems)) {
      const given = (unit ?? {}) as Partial<StageUnit>;
      const id = textProblem(given.schoolId) === null ? String(given.schoolId) : `#${String(index)}`;
      const stage = STAGES.find((each) => each === given.stage);
      // A record that lacks nothing but its pupils is sound and not complete.
      const incomplete = problems.length === before + 1 && isAbsent(given.pupils) && problems[before]?.path[1] === "pupils";
      const reason = incomplete ? ({ reason: "missingFigure", field: "pupils" } as const) : ({ reason: "invalidRecord" } as const);
      defects.push({ id, ...(stage === undefined ? {} : { stage }), ...reason });
      return;
    }
    if (repeated?.get(unit.stage)?.has(idKey(unit.schoolId)) === true) {
      report(problems, index, "schoolId", "duplicateId", unit.schoolId);
      defects.push({ id: unit.schoolId, stage: unit.stage, reason: "duplicateUnit" });
      return;
    }
    const figures = invalidFigures(unit, index, problems);
    if (figures !== null) invalid.set(unit, figures);
    sound[unit.stage].push(unit);
  });
  return { given: units.length, units: sound, invalid, defects, problems };
}

function isUnitRecord(unit: unknown, index: number, problems: Problem[]): unit is StageUnit {
  if (typeof unit !== "object" || unit === null) {
    problems.push(unitProblem([index], "notAnObject", unit));
    return false;
  }
  const { schoolId, stage, pupils, locale, share } = unit as Partial<Record<keyof StageUnit, unknown>>;
  const before = problems.length;
  report(problems, index, "schoolId", textProblem(schoolId), schoolId);
  report(problems, index, "stage", listProblem(stage, STAGES), stage);
  report(problems, index, "pupils", requiredCountProblem(pupils), pupils);
  if (!isAbsent(locale)) report(problems, index, "locale", listProblem(locale, LOCALES), locale);
  if (!isAbsent(share)) problems.push(...shareProblems([index, "share"], share));
  return problems.length === before;
}

function report(problems: Problem[], index: number, field: keyof StageUnit, code: UnitProblemCode | null, value: unknown): void {
  if (code !== null) problems.push(unitProblem([index, field], code, value));
}

/** The figures with their kind and reader. */
const FIGURES = /* @__PURE__ */ (Object.keys(READ_FIGURE) as UnitFigure[]).map((field) => ({
  field,
  kind: field in READ_TEACHERS ? ("count" as const) : ("amount" as const),
  read: READ_FIGURE[field],
}));

function invalidFigures(unit: StageUnit, index: number, problems: Problem[]): Set<UnitFigure> | null {
  let fields: Set<UnitFigure> | null = null;
  for (const { field, kind, read } of FIGURES) {
    const value = read(unit);
    const code = isAbsent(value) ? null : figureProblem(value, kind);
    if (code === null) continue;
    report(problems, index, field, code, value);
    fields = (fields ?? new Set<UnitFigure>()).add(field);
  }
  if (!isAbsent(unit.share)) {
    for (const field of FACILITY_FIGURES) {
      const value = unit[field];
      if (isAbsent(value) || fields?.has(field) === true || agreesWithShare(value, unit.share, field)) continue;
      report(problems, index, field, "contradicts", value);
      fields = (fields ?? new Set<UnitFigure>()).add(field);
    }
  }
  if (!indoorSportsFit(unit)) {
    report(problems, index, "indoorSportsAreaM2", "partExceedsWhole", unit.indoorSportsAreaM2);
    fields = (fields ?? new Set<UnitFigure>()).add("indoorSportsAreaM2");
  }
  return fields;
}

/** Ids that are there more than once, those that look alike among them, by what they give as their stage. */
type RepeatedUnits = ReadonlyMap<unknown, ReadonlySet<unknown>>;

function repeatedUnits(units: readonly StageUnit[]): RepeatedUnits {
  const seen = new Map<unknown, Set<unknown>>();
  const repeated = new Map<unknown, Set<unknown>>();
  for (const unit of units as readonly unknown[]) {
    const { stage, schoolId: given } = (unit ?? {}) as Partial<StageUnit>;
    const schoolId = idKey(given);
    let ids = seen.get(stage);
    if (ids === undefined) seen.set(stage, (ids = new Set()));
    const before = ids.size;
    if (ids.add(schoolId).size === before) repeated.set(stage, (repeated.get(stage) ?? new Set()).add(schoolId));
  }
  return repeated;
}
