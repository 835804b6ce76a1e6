import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opportunityGapOf, type OpportunityCounts, type OpportunityFigures, type OpportunityGroup } from "edu-balance";

const groups: Record<OpportunityGroup, OpportunityCounts> = {
  migrant: { enrolled: 190, children: 200 },
  leftBehind: { enrolled: 297, children: 300 },
  disabled: { enrolled: 45, children: 50 },
  poor: { enrolled: 98, children: 100 },
  all: { enrolled: 9800, children: 10_000 },
};
const gap = (more: Partial<Record<OpportunityGroup, OpportunityCounts | null>>, rest: Partial<OpportunityFigures> = {}) =>
  opportunityGapOf({ rate: "enrolment", groups: { ...groups, ...more }, ...rest });

describe("opportunityGapOf", () => {
  it("is the highest less the lowest rate, exactly", () => {
    // 297 / 300 = 0.99 is the highest, 45 / 50 = 0.9 the lowest; in doubles 0.99 - 0.9 is 0.08999999999999997.
    expect(gap({})).toEqual({ value: 0.09, reasons: [] });
    expect(gap({ disabled: { enrolled: 49, children: 50 } }).value).toBe(0.04);
  });

  it("is 0 where all rates are the same", () => {
    const half = { enrolled: 1, children: 2 };
    expect(
      opportunityGapOf({
        rate: "retention",
        groups: {
          migrant: half,
          leftBehind: { enrolled: 3, children: 6 },
          disabled: half,
          poor: half,
          all: { enrolled: 50, children: 100 },
        },
      }),
    ).toEqual({ value: 0, reasons: [] });
  });

  it("reads published rates as the decimals they are written as", () => {
    const rates = { migrant: 0.9, leftBehind: 0.85, disabled: 0.88, poor: 0.86, all: 0.89 };
    expect(opportunityGapOf({ rate: "enrolment", rates }).value).toBe(0.05);
    const { migrant: _, ...others } = rates;
    expect(opportunityGapOf({ rate: "enrolment", rates: others, groups: { migrant: { enrolled: 19, children: 20 } } }).value).toBe(0.1);
  });

  it.each(["migrant", "leftBehind", "disabled", "poor", "all"] as const)("has no value without %s, and names it", (group) => {
    expect(gap({ [group]: null })).toEqual({ value: null, reasons: [{ code: "missingFigure", field: group, units: [] }] });
    for (const field of ["enrolled", "children"] as const) {
      const named = `groups.${group}.${field}`;
      expect(gap({ [group]: { ...groups[group], [field]: null } }).reasons).toEqual([{ code: "missingFigure", field: named, units: [] }]);
      expect(gap({ [group]: { ...groups[group], [field]: -1 } }).reasons).toContainEqual({
        code: "invalidFigure",
        field: named,
        units: [],
      });
    }
  });

  it("leaves out a group without children and says so", () => {
    expect(gap({ disabled: { enrolled: 0, children: 0 } })).toEqual({
      value: 0.04,
      reasons: [{ code: "zeroPupils", units: ["disabled"] }],
    });
  });

  it("has no value of fewer than two groups", () => {
    const none = { enrolled: 0, children: 0 };
    const alone = { migrant: none, leftBehind: none, disabled: none, poor: none };
    expect(gap(alone)).toEqual({
      value: null,
      reasons: [
        { code: "zeroDenominator", fields: ["migrant", "leftBehind", "disabled", "poor"].map((group) => `groups.${group}.children`) },
      ],
    });
    expect(gap({ ...alone, all: none }).value).toBeNull();
  });

  it("takes more enrolled than there are for an error, but a cohort can grow", () => {
    const grown = { poor: { enrolled: 101, children: 100 } };
    expect(gap(grown).reasons).toEqual([{ code: "invalidFigure", field: "groups.poor.enrolled", units: [] }]);
    expect(gap(grown, { rate: "retention" }).value).toBe(0.11);
    expect(gap({ poor: { enrolled: 1, children: 0 } }, { rate: "retention" }).value).toBeNull();
    expect(opportunityGapOf({ rate: "enrolment", rates: { migrant: 1.01 } }).reasons[0]).toEqual({
      code: "invalidFigure",
      field: "rates.migrant",
      units: [],
    });
  });

  it("takes a group larger than all for an error", () => {
    expect(gap({ poor: { enrolled: 1, children: 10_001 } }).reasons).toEqual([
      { code: "invalidFigure", field: "groups.poor.children", units: [] },
    ]);
  });

  it("does not choose the rate, nor between counts and a rate", () => {
    expect(gap({}, { rate: undefined as never }).reasons).toEqual([{ code: "missingFigure", field: "rate", units: [] }]);
    expect(gap({}, { rate: "attendance" as never }).reasons).toEqual([{ code: "invalidFigure", field: "rate", units: [] }]);
    expect(gap({}, { rates: { migrant: 0.95 } }).reasons).toEqual([{ code: "invalidFigure", field: "rates.migrant", units: [] }]);
  });

  it("lies between 0 and 1 and does not depend on the size of the place", () => {
    const counts = fc
      .integer({ min: 1, max: 1000 })
      .chain((children) => fc.integer({ min: 0, max: children }).map((enrolled) => ({ enrolled, children })));
    fc.assert(
      fc.property(counts, counts, counts, counts, fc.integer({ min: 1, max: 1000 }), (migrant, leftBehind, disabled, poor, times) => {
        const all = { enrolled: 5000, children: 10_000 };
        const given = { migrant, leftBehind, disabled, poor, all };
        const larger = Object.fromEntries(
          Object.entries(given).map(([group, { enrolled, children }]) => [
            group,
            { enrolled: enrolled * times, children: children * times },
          ]),
        );
        const { value } = opportunityGapOf({ rate: "enrolment", groups: given });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(opportunityGapOf({ rate: "enrolment", groups: larger }).value).toBe(value);
      }),
    );
  });
});
