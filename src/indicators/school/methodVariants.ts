import type { LocalText } from "../../foundation/localText.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import { checkUnits } from "../../model/checkUnits.js";
import { INDOOR_SPORTS_CHOICES, type IndoorSportsChoice, type MissingChoice } from "../../model/records/lists.js";
import type { School } from "../../model/school.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { stageUnits } from "../../model/stageUnits.js";
import { basicBalanceScope, qualityBalanceScope, type SchoolScope } from "../../policy/records/schoolScopes.js";
import type { IndicatorId } from "./indicator.js";
import { amountOf, numeratorOf, valuePerPupil } from "./indicatorValue.js";
import { termsById } from "./indicatorTerms.js";
import { interSchoolVariation, type CheckedVariation, type VariationOptions } from "./interSchoolVariation.js";
import { computeMethods, methodResults, type MethodResult } from "./methodResults.js";

/** A coefficient by one method under one choice of schools and figures. */
export interface MethodVariant extends MethodResult {
  /** What schools without a figure did; `"zero"`, their figure taken as 0, is a mistake and no choice of this library. */
  readonly missing: MissingChoice | "zero";
  /** `null` where the indicator has no such choice. */
  readonly indoorSportsInTeachingArea: IndoorSportsChoice | null;
  /** Which schools were counted; `null` where units were given, which are counted as they are. */
  readonly scope: VariantScope | null;
  /** Schools in the coefficient. */
  readonly units: number;
  /** In how many of method, missing figures, sports area and scope it differs from the official way. */
  readonly changes: number;
}

/** A choice of schools, and what it is called. */
export interface VariantScope extends SchoolScope {
  readonly name: LocalText;
}

/** The variation of some rows by every method. */
export interface ComparedVariation extends CheckedVariation {
  readonly methods: readonly MethodResult[];
}

/** Units or schools by every method, under the caller's choices. */
export function compareRows(
  rows: readonly StageUnit[] | readonly School[],
  indicatorId: IndicatorId,
  options: VariationOptions,
): ComparedVariation {
  requireArray(rows, "rows");
  if (!areSchools(rows)) return compareUnits(rows, indicatorId, options);
  const { units, ledger, problems } = stageUnits(rows);
  const compared = compareUnits(units, indicatorId, options);
  return {
    ...compared,
    ledger: {
      ...compared.ledger,
      given: compared.ledger.given + ledger.excluded.length,
      excluded: [...ledger.excluded, ...compared.ledger.excluded],
    },
    problems: [...problems, ...compared.problems],
  };
}

/** Every method under every choice that makes a difference, the nearest to the official way first. */
export function methodVariants(
  rows: readonly StageUnit[] | readonly School[],
  indicatorId: IndicatorId,
  { stage }: VariationOptions,
): readonly MethodVariant[] {
  const sports: readonly (IndoorSportsChoice | null)[] = indicatorId === "teachingAreaPerPupil" ? INDOOR_SPORTS_CHOICES : [null];
  const variants = countedUnits(rows).flatMap(({ scope, units }, scopeIndex) =>
    sports.flatMap((indoor, sportsIndex) => {
      const options: VariationOptions = {
        ...(stage === undefined ? {} : { stage }),
        ...(indoor === null ? {} : { indoorSportsInTeachingArea: indoor }),
      };
      const missing = MISSING_CASES.map((each) => ({ each, ...caseOf(units, indicatorId, options, each) }));
      const [refused] = missing;
      return missing.flatMap(({ each, methods, units: count }, missingIndex): MethodVariant[] => {
        // Where all reported, no case differs from the first.
        if (missingIndex > 0 && refused?.coefficient !== null) return [];
        return methods.map((result) => ({
          ...result,
          missing: each,
          indoorSportsInTeachingArea: indoor,
          scope,
          units: count,
          changes: [!result.official, missingIndex > 0, sportsIndex > 0, scopeIndex > 0].filter(Boolean).length,
        }));
      });
    }),
  );
  return variants.sort((a, b) => a.changes - b.changes);
}

const MISSING_CASES = ["refuse", "exclude", "zero"] as const;

function caseOf(
  units: readonly StageUnit[],
  indicatorId: IndicatorId,
  options: VariationOptions,
  missing: MissingChoice | "zero",
): ComparedVariation {
  if (missing !== "zero") return compareUnits(units, indicatorId, { ...options, missing });
  const { terms } = numeratorOf(termsById(indicatorId), options);
  const filled = units.map((unit) => {
    if (!isRecord(unit)) return unit;
    const absent = terms.filter(({ read }) => isAbsent(read(unit)));
    return { ...unit, ...Object.fromEntries(absent.map(({ field }) => [field, 0])) };
  });
  return compareUnits(filled, indicatorId, options);
}

function compareUnits(units: readonly StageUnit[], indicatorId: IndicatorId, options: VariationOptions): ComparedVariation {
  const variation = interSchoolVariation(units, indicatorId, options);
  const { coefficient, stage } = variation;
  if (coefficient === null || stage === null) return { ...variation, methods: methodResults(() => null) };
  const numerator = numeratorOf(termsById(indicatorId), options);
  const checked = checkUnits(units);
  const used = checked.units[stage].filter(
    (unit) => unit.pupils > 0 && typeof amountOf(unit, numerator, checked.invalid.get(unit)) === "number",
  );
  const methods = computeMethods(
    used.map((unit) => valuePerPupil(unit, numerator)),
    used.map(({ pupils }) => pupils),
  );
  // The official coefficient is computed from totals and pupils, not from quotients that were rounded.
  return { ...variation, methods: methods.map((each) => (each.official ? { ...each, coefficient } : each)) };
}

/** Units under each choice of schools that gives others than those before it; units themselves are counted as they are. */
function countedUnits(
  rows: readonly StageUnit[] | readonly School[],
): readonly { readonly scope: VariantScope | null; readonly units: readonly StageUnit[] }[] {
  if (!areSchools(rows)) return [{ scope: null, units: rows }];
  const seen = new Set<string>();
  return scopes().flatMap((scope) => {
    const { name: _name, ...choice } = scope;
    const { units } = stageUnits(rows, { scope: choice });
    const key = JSON.stringify(units);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ scope, units }];
  });
}

const WIDENED: Readonly<Record<Exclude<keyof SchoolScope, "teachingPointPupils">, LocalText>> = {
  privateSchools: { zh: "计入民办学校", en: "with private schools" },
  notCountyRun: { zh: "计入非县属学校", en: "with schools not run by the county" },
  teachingPoints: { zh: "计入教学点", en: "with teaching points" },
  specialSchools: { zh: "计入特殊教育学校", en: "with special schools" },
  vocationalSchools: { zh: "计入职业学校", en: "with vocational schools" },
};

/** The official choice of schools, each of its limits lifted by itself, the choice of quality balance, and all schools. */
function scopes(): readonly VariantScope[] {
  const official = choiceOf(basicBalanceScope);
  const all = Object.fromEntries(Object.keys(WIDENED).map((key) => [key, true])) as Omit<SchoolScope, "teachingPointPupils">;
  return [
    { ...official, name: { zh: "基本均衡的学校范围", en: "the schools of basic balance" } },
    ...Object.entries(WIDENED).map(([key, name]) => ({ ...official, [key]: true, name })),
    { ...choiceOf(qualityBalanceScope), name: { zh: "优质均衡的学校范围", en: "the schools of quality balance" } },
    { ...all, teachingPointPupils: 0, name: { zh: "全部学校", en: "all schools" } },
  ];
}

function choiceOf({
  privateSchools,
  notCountyRun,
  teachingPoints,
  teachingPointPupils,
  specialSchools,
  vocationalSchools,
}: SchoolScope): SchoolScope {
  return { privateSchools, notCountyRun, teachingPoints, teachingPointPupils, specialSchools, vocationalSchools };
}

/** Whether rows are registered schools: these hold their stages, and units are of one. */
function areSchools(rows: readonly unknown[]): rows is readonly School[] {
  return (
    rows.some((row) => typeof row === "object" && row !== null && "stages" in row) &&
    !rows.some((row) => typeof row === "object" && row !== null && "stage" in row)
  );
}
