import fc from "fast-check";
import { indicators, qualityIndicators, type IndicatorId, type Stage, type StageUnit, type UnitFigure } from "edu-balance";
import type { VariationColumns } from "edu-balance/columns";
import { amountOf, numeratorOf } from "../../src/indicators/school/indicatorValue.js";
import { checkUnits } from "../../src/model/checkUnits.js";
import { termsById } from "../../src/indicators/school/indicatorTerms.js";

/** A school's part of one stage with the number of its county. */
export interface Row {
  readonly group: number;
  readonly unit: StageUnit;
}

export const ALL_IDS: readonly IndicatorId[] = [...new Set([...indicators, ...qualityIndicators].map(({ id }) => id))];

/** Columns of rows, as a user makes them: the numerators of the indicators, `NaN` for what was not reported. */
export function columnsOf(
  rows: readonly Row[],
  groupCount: number,
  ids: readonly IndicatorId[],
): VariationColumns & { readonly stage: Uint8Array } {
  return {
    group: Uint32Array.from(rows, ({ group }) => group),
    groupCount,
    stage: Uint8Array.from(rows, ({ unit }) => (unit.stage === "primary" ? 0 : 1)),
    weight: Float64Array.from(rows, ({ unit }) => unit.pupils),
    amounts: Object.fromEntries(ids.map((id) => [id, Float64Array.from(rows, ({ unit }) => amount(unit, id))])),
  };
}

function amount(unit: StageUnit, id: IndicatorId): number {
  const figure = amountOf(unit, { ...numeratorOf(termsById(id)), multiplier: 1 }, checkUnits([unit]).invalid.get(unit));
  if (typeof figure === "number") return figure;
  // What cannot be right is handed over as it is.
  return figure.reason === "missingFigure" ? Number.NaN : Math.min(-1, Number(unit[figure.field]));
}

/** Figures as tables have them, some of them absent or wrong. */
export function arbitraryRows(
  groupCount: number,
  options: { readonly defects: boolean; readonly maxLength?: number },
): fc.Arbitrary<Row[]> {
  const whole = fc.integer({ min: 0, max: 300 });
  const hundredths = fc.integer({ min: 0, max: 500_000_000 }).map((number) => number / 100);
  const figure = (sound: fc.Arbitrary<number>): fc.Arbitrary<number | null | undefined> =>
    options.defects
      ? fc.oneof({ weight: 30, arbitrary: sound }, { weight: 1, arbitrary: fc.constantFrom(null, undefined, -3, 0, 9_007_199_254_740_993) })
      : sound;
  const counts: readonly UnitFigure[] = [
    "fullTimeTeachers",
    "higherDegreeTeachers",
    "midSeniorTeachers",
    "backboneTeachers",
    "peArtsTeachers",
    "computers",
    "books",
    "multimediaRooms",
  ];
  const amounts: readonly UnitFigure[] = ["teachingAreaM2", "sportsGroundAreaM2", "equipmentYuan"];
  const figures = Object.fromEntries([
    ...counts.map((field) => [field, figure(whole)]),
    ...amounts.map((field) => [field, figure(hundredths)]),
    ["indoorSportsAreaM2", figure(fc.constant(0))],
  ]) as Record<UnitFigure, fc.Arbitrary<number | null | undefined>>;
  const pupils = fc.integer({ min: 1, max: 3000 });
  const row = fc.record({
    group: fc.nat(groupCount - 1),
    stage: fc.constantFrom<Stage>("primary", "juniorSecondary"),
    pupils: options.defects ? fc.oneof({ weight: 30, arbitrary: pupils }, { weight: 1, arbitrary: fc.constant(0) }) : pupils,
    figures: fc.record(figures),
  });
  return fc
    .array(row, { maxLength: options.maxLength ?? 40 })
    .map((rows) =>
      rows.map(({ group, stage, pupils: own, figures: all }, index) => ({
        group,
        unit: { schoolId: `s-${String(index)}`, stage, pupils: own, ...all },
      })),
    );
}

/** The same rows in another order. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed;
  for (let at = result.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const other = state % (at + 1);
    [result[at], result[other]] = [result[other] as Item, result[at] as Item];
  }
  return result;
}
