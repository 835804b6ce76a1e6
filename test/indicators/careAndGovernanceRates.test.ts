import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import {
  aidCoverageShare,
  aidCoverageShareOf,
  clauses,
  educationLandSuppliedShare,
  educationLandSuppliedShareOf,
  individualPlanShare,
  individualPlanShareOf,
  measures,
  postsTimelyShare,
  postsTimelyShareOf,
  resourceRoomShare,
  resourceRoomShareOf,
  weakSchoolLeaderShare,
  weakSchoolLeaderShareOf,
  type IndicatorValue,
  type Rate,
} from "edu-balance";

/** A rate with a part and a whole whose value was worked out by hand. */
interface Row {
  readonly record: Rate;
  readonly of: (figures: Record<string, unknown>) => IndicatorValue;
  /** Name of the public function. */
  readonly name: string;
  readonly fields: readonly [string, string];
  readonly figures: readonly [number, number];
  readonly value: number;
}

const rows: readonly Row[] = [
  // 18 of 24 = 3/4; 7 of 8; 1188 of 1200 = 0.99; 5 of 8; 7.5 of 12 ha = 0.625; 9 of 16 = 0.5625.
  {
    record: individualPlanShare,
    of: individualPlanShareOf,
    name: "individualPlanShareOf",
    fields: ["withPlan", "registeredNotEnrolled"],
    figures: [18, 24],
    value: 0.75,
  },
  {
    record: resourceRoomShare,
    of: resourceRoomShareOf,
    name: "resourceRoomShareOf",
    fields: ["schoolsWithRoom", "schoolsWithEnoughPupils"],
    figures: [7, 8],
    value: 0.875,
  },
  {
    record: aidCoverageShare,
    of: aidCoverageShareOf,
    name: "aidCoverageShareOf",
    fields: ["aided", "eligible"],
    figures: [1188, 1200],
    value: 0.99,
  },
  {
    record: weakSchoolLeaderShare,
    of: weakSchoolLeaderShareOf,
    name: "weakSchoolLeaderShareOf",
    fields: ["weakSchoolsWithLeader", "weakSchools"],
    figures: [5, 8],
    value: 0.625,
  },
  {
    record: educationLandSuppliedShare,
    of: educationLandSuppliedShareOf,
    name: "educationLandSuppliedShareOf",
    fields: ["suppliedHectares", "plannedHectares"],
    figures: [7.5, 12],
    value: 0.625,
  },
  {
    record: postsTimelyShare,
    of: postsTimelyShareOf,
    name: "postsTimelyShareOf",
    fields: ["postsApprovedAndFilled", "postsNeeded"],
    figures: [9, 16],
    value: 0.5625,
  },
];

describe.each(rows)("$name", ({ record, of, name, fields: [part, whole], figures: [some, all], value }) => {
  it("has the value worked out by hand", () => {
    expect(of(Object.freeze({ [part]: some, [whole]: all }))).toEqual({ value, reasons: [] });
    expect(of({ [part]: 0, [whole]: all }).value).toBe(0);
    expect(of({ [part]: all, [whole]: all }).value).toBe(1);
  });

  it("has no value without a figure, with one that cannot be right, with more than all, or of nothing", () => {
    expect(of({ [whole]: all }).reasons).toEqual([{ code: "missingFigure", field: part, units: [] }]);
    expect(of({ [part]: some, [whole]: null }).reasons).toEqual([{ code: "missingFigure", field: whole, units: [] }]);
    for (const wrong of [-1, Number.NaN, 2 ** 53, "7", ...(record.record.fields[part]?.kind === "count" ? [0.5] : [])]) {
      expect(of({ [part]: wrong, [whole]: all })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: part, units: [] }] });
    }
    expect(of({ [part]: 9, [whole]: 8 })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: part, units: [] }] });
    expect(of({ [part]: 0, [whole]: 0 })).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: [whole] }] });
  });

  it("does not depend on the size of the place", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 10_000 }), (few, many, times) => {
        expect(of({ [part]: few * times, [whole]: many * times })).toEqual(of({ [part]: few, [whole]: many }));
      }),
    );
  });

  it("is described by its measure, which names its function, and cites clauses that ask for it", () => {
    const measure = measures.find(({ id }) => id === record.id);
    expect(record).toMatchObject({ name: measure?.name, unit: measure?.unit, formula: measure?.formula });
    expect(measure?.functions).toContain(name);
    expect(core).toHaveProperty(name);
    for (const { document, clause } of record.clauses) {
      expect(clauses.find((each) => each.document === document && each.number === clause)?.measures, clause).toContain(record.id);
    }
    for (const { zh, en } of [record.missingValues, record.limitsOfMeaning]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });
});
