import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aidCoverage, boarderAidPaid, inclusiveFundingParity, nonBoarderAidPaid, UsageError, type AidGrant } from "edu-balance";

const paid = (pupilId: string, item = "living"): AidGrant => ({ pupilId, item });

describe("aidCoverage", () => {
  it("is a difference of sets: one missed and one paid twice do not cancel out", () => {
    const eligible = Object.freeze(["a", "b", "c"]);
    const grants = Object.freeze([paid("c"), paid("x"), paid("b", "books"), paid("c"), paid("b"), paid("x"), paid("c")]);
    expect(aidCoverage(eligible, grants)).toEqual({
      covered: ["b", "c"],
      missed: ["a"],
      duplicated: [
        { pupilId: "c", item: "living", times: 3 },
        { pupilId: "x", item: "living", times: 2 },
      ],
      notEligible: ["x"],
      problems: [],
    });
  });

  it("takes the names of items and pupils as they are", () => {
    // No two of these are the same pair, whatever they are joined by.
    const grants = [paid("a", "b c"), paid("a b", "c"), paid("__proto__", "constructor")];
    expect(aidCoverage([], grants)).toMatchObject({ duplicated: [], notEligible: ["a", "a b", "__proto__"] });
  });

  it("misses everybody without grants, and nobody of nobody", () => {
    expect(aidCoverage(["a"], [])).toMatchObject({ covered: [], missed: ["a"] });
    expect(aidCoverage([], [])).toEqual({ covered: [], missed: [], duplicated: [], notEligible: [], problems: [] });
  });

  it("reports entries that are not as they should be", () => {
    const eligible = ["a", "a", "", 7, null] as unknown as string[];
    const grants = [{ pupilId: "a", item: "" }, { pupilId: null, item: "living" }, "a", null] as unknown as AidGrant[];
    const result = aidCoverage(eligible, grants);
    expect(result.problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["eligible.1", "duplicateId", "a"],
      ["eligible.2", "notText", ""],
      ["eligible.3", "notText", 7],
      ["eligible.4", "missing", null],
      ["grants.0.item", "notText", ""],
      ["grants.1.pupilId", "missing", null],
      ["grants.2", "notAnObject", "a"],
      ["grants.3", "notAnObject", null],
    ]);
    // The grant without an item still reached its pupil.
    expect(result).toMatchObject({ covered: ["a"], missed: [], duplicated: [] });
  });

  it("refuses what is no list", () => {
    expect(() => aidCoverage("a" as unknown as string[], [])).toThrow(UsageError);
    expect(() => aidCoverage([], null as unknown as AidGrant[])).toThrow(UsageError);
  });

  const id = fc.constantFrom("a", "b", "c", "d", "e");
  const grant = fc.record({ pupilId: id, item: fc.constantFrom("living", "books") });

  it("splits the list into covered and missed, in any order of the grants", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(grant), (eligible, grants) => {
        const { covered, missed, notEligible, duplicated } = aidCoverage(eligible, grants);
        expect([...covered, ...missed].sort()).toEqual([...eligible].sort());
        expect(new Set([...covered, ...notEligible])).toEqual(new Set(grants.map(({ pupilId }) => pupilId)));
        const again = aidCoverage(eligible, [...grants].reverse());
        expect([again.covered, again.missed]).toEqual([covered, missed]);
        expect(new Set(again.duplicated.map((each) => JSON.stringify(each)))).toEqual(
          new Set(duplicated.map((each) => JSON.stringify(each))),
        );
        // Every grant beyond the first of its pupil and item is a repetition.
        const pairs = new Set(grants.map((each) => JSON.stringify([each.pupilId, each.item]))).size;
        expect(duplicated.reduce((sum, { times }) => sum + times - 1, 0)).toBe(grants.length - pairs);
      }),
    );
  });
});

describe("what was paid over what was due", () => {
  it("has the values worked out by hand", () => {
    // 180,000 of 240 × 1000; 62,500 of 125 × 1250 × 0.5 = 78,125; 270,000 of 60 × 6000.
    expect(boarderAidPaid({ paidYuan: 180_000, eligibleBoarders: 240 }, 1000)).toEqual({ value: 0.75, reasons: [] });
    expect(nonBoarderAidPaid({ paidYuan: 62_500, eligibleNonBoarders: 125 }, 1250, 0.5)).toEqual({ value: 0.8, reasons: [] });
    expect(inclusiveFundingParity({ inclusiveFundsYuan: 270_000, inclusivePupils: 60 }, 6000)).toEqual({ value: 0.75, reasons: [] });
    // More than was due is more than 1.
    expect(boarderAidPaid({ paidYuan: 300_000.5, eligibleBoarders: 200 }, 1000).value).toBe(1.5000025);
  });

  it("names every figure that is missing or cannot be right", () => {
    expect(boarderAidPaid({}, 1000).reasons).toEqual([
      { code: "missingFigure", field: "paidYuan", units: [] },
      { code: "missingFigure", field: "eligibleBoarders", units: [] },
    ]);
    expect(boarderAidPaid({ paidYuan: -1, eligibleBoarders: 1.5 }, 1000).reasons).toEqual([
      { code: "invalidFigure", field: "paidYuan", units: [] },
      { code: "invalidFigure", field: "eligibleBoarders", units: [] },
    ]);
    expect(nonBoarderAidPaid({ paidYuan: 1, eligibleNonBoarders: 1 }, 1250, Number.NaN).reasons).toEqual([
      { code: "invalidFigure", field: "share", units: [] },
    ]);
    expect(inclusiveFundingParity({ inclusivePupils: null, inclusiveFundsYuan: 1 }, 6000).reasons).toEqual([
      { code: "missingFigure", field: "inclusivePupils", units: [] },
    ]);
  });

  it("has no value of nobody", () => {
    for (const result of [
      boarderAidPaid({ paidYuan: 0, eligibleBoarders: 0 }, 1000),
      nonBoarderAidPaid({ paidYuan: 0, eligibleNonBoarders: 0 }, 1000, 0.5),
      inclusiveFundingParity({ inclusiveFundsYuan: 0, inclusivePupils: 0 }, 6000),
    ]) {
      expect(result).toMatchObject({ value: null, reasons: [{ code: "zeroDenominator" }] });
    }
  });

  it("is 1 exactly where all that was due was paid, and falls short by a fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(1000, 1250, 1500), (pupils, standard) => {
        expect(boarderAidPaid({ paidYuan: pupils * standard, eligibleBoarders: pupils }, standard).value).toBe(1);
        expect(boarderAidPaid({ paidYuan: pupils * standard - 0.01, eligibleBoarders: pupils }, standard).value).toBeLessThan(1);
        expect(nonBoarderAidPaid({ paidYuan: (pupils * standard) / 2, eligibleNonBoarders: pupils }, standard, 0.5).value).toBe(1);
      }),
    );
  });
});
