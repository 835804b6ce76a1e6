import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { StageUnit, UnitFigure } from "../../model/stageUnit.js";
import type { Indicator } from "../../indicators/school/indicator.js";
import type { PolicyException, Stage } from "../../policy/records/types.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { QualityContext } from "./context.js";
import { exceptionState, type ExceptionFacts } from "./exceptionRules.js";
import type { SchoolFigures } from "./schoolFigures.js";

/** Units of the county with what the exceptions granted would add to them. */
export interface ResourceUnits {
  readonly checked: CheckedUnits;
  /** The schools the units belong to, for facts that exceptions depend on. */
  readonly schools: ReadonlyMap<string, SchoolFigures>;
}

/** What an exception adds to a figure of a unit, as far as the unit claims it. */
export interface Addition {
  readonly exception: PolicyException;
  readonly field: UnitFigure;
  /** The figure that is added to it. */
  readonly from: UnitFigure;
  readonly amount: number;
  /** Whether the exception holds for the unit; `null` when a fact is unknown. */
  readonly holds: true | null;
  readonly unknown: string | null;
}

/** What the exceptions granted add, by unit. */
export type Additions = ReadonlyMap<StageUnit, readonly Addition[]>;

/** What the exceptions that the profile grants add to the units of a stage. */
export function findAdditions(context: QualityContext, { checked, schools }: ResourceUnits, stage: Stage): Additions {
  const additions = new Map<StageUnit, Addition[]>();
  const adding = context.granted.filter((exception) => exception.adds !== null);
  if (adding.length === 0) return additions;
  for (const unit of checked.units[stage]) {
    for (const exception of adding) {
      if (exception.adds === null) continue;
      const { from, to } = exception.adds;
      const amount = unit[from];
      if (isAbsent(amount) || amount === 0) continue;
      const state = exceptionState(exception, factsOf(unit, checked, schools.get(unit.schoolId)));
      if (state.holds === false) continue;
      // A claim that cannot be right may stand for any amount.
      const faulty = figureProblem(amount, "amount") !== null || checked.invalid.get(unit)?.has(from) === true;
      const unknown = faulty ? from : state.holds === null ? state.unknown : null;
      const addition = {
        exception,
        field: to,
        from,
        amount: faulty ? Number.POSITIVE_INFINITY : amount,
        holds: unknown === null ? true : null,
        unknown,
      } as const;
      additions.set(unit, [...(additions.get(unit) ?? []), addition]);
    }
  }
  return additions;
}

/** The facts of the registered school, or those that its units tell. */
function factsOf(unit: StageUnit, checked: CheckedUnits, school: SchoolFigures | undefined): ExceptionFacts {
  if (school !== undefined) return { ...school.facts, locale: school.facts.locale ?? unit.locale ?? null };
  const parts = [...checked.units.primary, ...checked.units.juniorSecondary].filter(({ schoolId }) => schoolId === unit.schoolId);
  return {
    builtYear: null,
    migrantShare: null,
    largestClass: null,
    pupils: parts.reduce((pupils, part) => pupils + part.pupils, 0),
    locale: unit.locale ?? null,
    denseCityCentre: null,
  };
}

/** The exceptions that touch an indicator. */
export interface Claims {
  readonly certain: readonly (readonly [exception: string, units: readonly string[]])[];
  readonly open: readonly (readonly [exception: string, field: string, units: readonly string[]])[];
}

/** The exceptions that touch an indicator, with the units that claim them. */
export function claimsFor(indicator: Indicator, additions: Additions): Claims {
  const certain = new Map<string, string[]>();
  const open = new Map<string, { readonly field: string; readonly units: string[] }>();
  for (const [unit, list] of additions) {
    for (const { exception, field, holds, unknown } of list) {
      if (!indicator.numerator.some((term) => term.field === field)) continue;
      if (holds === true) certain.set(exception.id, [...(certain.get(exception.id) ?? []), unit.schoolId]);
      else {
        const entry = open.get(exception.id) ?? { field: unknown ?? "", units: [] };
        entry.units.push(unit.schoolId);
        open.set(exception.id, entry);
      }
    }
  }
  return { certain: [...certain], open: [...open].map(([exception, { field, units }]) => [exception, field, units]) };
}

/** The same units with what the exceptions that hold add to their figures. */
export function withAdditions(checked: CheckedUnits, stage: Stage, additions: Additions): CheckedUnits {
  const invalid = new Map(checked.invalid);
  const units = checked.units[stage].map((unit) => {
    const own = (additions.get(unit) ?? []).filter(({ holds }) => holds === true);
    if (own.length === 0) return unit;
    const adjusted = own.reduce(withAddition, unit);
    const wrong = invalid.get(unit);
    if (wrong !== undefined) invalid.set(adjusted, wrong);
    return adjusted;
  });
  return { ...checked, units: { ...checked.units, [stage]: units }, invalid };
}

/** The unit with an addition in its figure, and in what was shared out where both were. */
function withAddition(unit: StageUnit, { field, from, amount }: Addition): StageUnit {
  const figure = unit[field];
  if (isAbsent(figure)) return unit;
  const added = { ...unit, [field]: nearestSum([figure, amount]) };
  if (isAbsent(unit.share)) return added;
  const figures: Readonly<Partial<Record<UnitFigure, readonly number[] | undefined>>> = unit.share.figures;
  const reported = figures[field];
  const more = figures[from];
  const together = isAbsent(reported) || isAbsent(more) ? undefined : [...reported, ...more];
  return { ...added, share: { ...unit.share, figures: { ...unit.share.figures, [field]: together } } };
}
