import { describe, expect, it } from "vitest";
import { specialSchoolProvision } from "edu-balance";

const offers = { specialSchools: 0, attachedClasses: false, inclusivePlacement: true } as const;
const none = { specialSchools: 0, attachedClasses: false, inclusivePlacement: false } as const;
const all = { specialSchools: 1, attachedClasses: true, inclusivePlacement: true } as const;
const of = (figures: object): ReturnType<typeof specialSchoolProvision> =>
  specialSchoolProvision({ populationBasis: "resident", ...figures }, 300_000);

describe("specialSchoolProvision", () => {
  it.each<[number, number, string]>([
    [299_999, 1, "attachedOrInclusive"],
    [300_000, 0, "specialSchool"],
    [300_001, 0, "specialSchool"],
  ])("of %d people without a special school, with inclusive placement: %d", (population, value, needs) => {
    expect(of({ ...offers, population })).toEqual({ value, needs, reasons: [{ code: "denominatorChosen", denominator: "resident" }] });
  });

  it("of a large county needs a special school and nothing else", () => {
    expect(of({ population: 300_000, specialSchools: 1 }).value).toBe(1);
    expect(of({ population: 300_000, specialSchools: 2, attachedClasses: false, inclusivePlacement: false }).value).toBe(1);
    expect(of({ population: 300_000, attachedClasses: true, inclusivePlacement: true })).toMatchObject({
      value: null,
      reasons: [{ code: "denominatorChosen" }, { code: "missingFigure", field: "specialSchools" }],
    });
  });

  it("of a small county needs either of the two; a no needs both answers", () => {
    const small = { population: 1 };
    expect(of({ ...small, attachedClasses: true }).value).toBe(1);
    expect(of({ ...small, inclusivePlacement: true }).value).toBe(1);
    expect(of({ ...small, attachedClasses: false, inclusivePlacement: false }).value).toBe(0);
    expect(of({ ...small, attachedClasses: false })).toMatchObject({
      value: null,
      reasons: [{ code: "denominatorChosen" }, { code: "missingFigure", field: "inclusivePlacement", units: [] }],
    });
    // A special school is not what the clause asks of a smaller county.
    expect(of({ ...small, specialSchools: 3, attachedClasses: false, inclusivePlacement: false }).value).toBe(0);
  });

  it("without the population is known only where both ways agree", () => {
    expect(of(all).value).toBe(1);
    expect(of(none).value).toBe(0);
    expect(of(offers)).toMatchObject({ value: null, needs: null });
    expect(of({ ...all, population: 1, populationBasis: null }).reasons).toEqual([
      { code: "missingFigure", field: "populationBasis", units: [] },
    ]);
    expect(of({ ...offers, population: 1, populationBasis: null }).value).toBeNull();
    expect(of({ ...offers, population: 1, populationBasis: "all" })).toMatchObject({
      value: null,
      reasons: [{ code: "invalidFigure", field: "populationBasis" }],
    });
    expect(of({ ...offers, population: -1 })).toMatchObject({
      value: null,
      reasons: [{ code: "denominatorChosen" }, { code: "invalidFigure", field: "population" }],
    });
  });

  it("takes what is no answer for none", () => {
    expect(of({ population: 1, attachedClasses: "yes", inclusivePlacement: false }).reasons).toContainEqual({
      code: "invalidFigure",
      field: "attachedClasses",
      units: [],
    });
    expect(of({ population: 300_000, specialSchools: 0.5 }).reasons).toContainEqual({
      code: "invalidFigure",
      field: "specialSchools",
      units: [],
    });
  });
});
