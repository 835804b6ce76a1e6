import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStageUnits, type StageUnit } from "edu-balance";
import { idKey } from "../../src/foundation/idKey.js";
import { checkManyUnits } from "../../src/model/checkManyUnits.js";
import { recordProblems } from "../../src/model/reading/readRecord.js";
import { stageUnit } from "../../src/model/records/school.js";
import { READ_FIGURE } from "../../src/model/stageUnit.js";

const FIELDS = Object.keys(stageUnit.fields) as (keyof StageUnit)[];

/** Fields the assessments have no use for, or of which their check asks something else than the literal. */
const BESIDE: readonly string[] = ["name", "place", "countyRun", "share"];

const HOSTILE: readonly unknown[] = [
  ...[undefined, null, "", " ", "12", "primary", "学校", true, false, 12n, new Date(0), {}, [], [3], { valueOf: () => 3 }],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0, 0.5, -Number.MIN_VALUE, 1e308],
  ...[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1],
];

/** Whole, so that no kind of figure is in its way, and the halls within the teaching area. */
const PLAIN = {
  ...Object.fromEntries(Object.keys(READ_FIGURE).map((field) => [field, 40])),
  ...{ schoolId: "s-1", stage: "primary", pupils: 100 },
};

/** All that a check says of the first rows, by their places. */
function told(given: readonly unknown[], rows: number): unknown {
  const { units, invalid, defects, problems } = checkManyUnits(given as readonly StageUnit[]);
  const places = (list: readonly StageUnit[]): number[] => list.map((unit) => given.indexOf(unit)).filter((at) => at < rows);
  return {
    units: [places(units.primary), places(units.juniorSecondary)],
    invalid: [...invalid].map(([unit, fields]) => [given.indexOf(unit), [...fields]]),
    defects,
    problems,
  };
}

/** An id that is not of ASCII signs has every row looked at in full. */
const LOOKED_AT = { ...PLAIN, schoolId: "另一所" };

describe("checkManyUnits", () => {
  it.each(FIELDS)("finds by the quick look at a unit what the full one finds: %s", (field) => {
    for (const value of HOSTILE) {
      const unit = { ...PLAIN, [field]: value };
      expect(told([unit], 1), String(value)).toEqual(told([unit, LOOKED_AT], 1));
    }
  });

  it.each(FIELDS)("finds something where the literal of a unit does: %s", (field) => {
    for (const value of HOSTILE) {
      const unit = { ...PLAIN, [field]: value };
      const codes = recordProblems(stageUnit, unit, { path: [0] }).map(({ path, code }) => [path, code]);
      expect(checkStageUnits([unit]).map(({ path, code }) => [path, code])).toEqual(codes);
      if (BESIDE.includes(field)) continue;
      expect(checkManyUnits([unit as unknown as StageUnit]).problems.map(({ code }) => code)).toEqual(codes.map(([, code]) => code));
    }
  });

  it("finds the same by either look in lists of which much is wrong", () => {
    const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) }, fc.constantFrom(...HOSTILE));
    const unit = fc.record({
      ...Object.fromEntries(FIELDS.filter((field) => !BESIDE.includes(field)).map((field) => [field, value])),
      schoolId: fc.constantFrom<unknown>("a", "b", "ab", "a b", "ａ", "b ", " ", "学", "学 ", 1, null, ...HOSTILE),
      stage: fc.constantFrom<unknown>("primary", "primary", "juniorSecondary", "primary ", "小学", null),
      locale: fc.constantFrom<unknown>(undefined, null, "rural", "village"),
    });
    const rows = fc.array(fc.oneof({ weight: 9, arbitrary: unit }, fc.constantFrom(null, 7, "unit")), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(told(given, given.length)).toEqual(told([...given, LOOKED_AT], given.length));
      }),
      { numRuns: 2000 },
    );
  });

  it("calls ids repeated that look alike within a stage, and no others", () => {
    const id = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "b", "1", "-"), minLength: 1, maxLength: 3 }),
      fc.constantFrom("ａ", "a 1", "学"),
    );
    const given = fc.array(fc.record({ schoolId: id, stage: fc.constantFrom("primary" as const, "juniorSecondary" as const) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(given, (rows) => {
        const units = rows.map((row) => ({ ...PLAIN, ...row }));
        const isRepeated = ({ stage, schoolId }: StageUnit): boolean =>
          units.filter((other) => other.stage === stage && idKey(other.schoolId) === idKey(schoolId)).length > 1;
        const repeated = checkManyUnits(units).problems.map(({ path, code }) => [path[0], code]);
        expect(repeated).toEqual(units.flatMap((unit, at) => (isRepeated(unit) ? [[at, "duplicateId"]] : [])));
      }),
      { numRuns: 1000 },
    );
  });
});
