import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  assessGovernmentWork,
  assessSatisfaction,
  assessSchoolStandards,
  checklistItems,
  indicators,
  interSchoolVariation,
  stageUnits,
  UsageError,
  type BasicBalanceAssessment,
  type BasicBalanceParts,
  type Evidence,
  type School,
  type StageUnit,
  type Verdict,
} from "edu-balance";
import { arbitraryUnits, FIGURES, unit } from "../../support/county.js";
import { listFindings } from "../../support/listFindings.js";

const county = { id: "c", name: "某县" };
const asOf = "2016-12-31";
const units = [
  unit("p1", "primary", 300),
  unit("p2", "primary", 40),
  unit("p3", "primary", 1500),
  unit("j1", "juniorSecondary", 900),
  unit("j2", "juniorSecondary", 200),
];
const assess = (given: readonly StageUnit[]): BasicBalanceAssessment => assessBasicBalance({ county, units: given }, { asOf });
const each = (coefficient: number): Record<string, number> => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));

describe("assessBasicBalance", () => {
  it("has the mean of the eight unrounded coefficients as composite, by stage", () => {
    const result = assess(units);
    for (const stage of ["primary", "juniorSecondary"] as const) {
      const { variation, composite } = result.stages[stage];
      const coefficients = indicators.map(({ id }) => variation[id].coefficient ?? Number.NaN);
      expect(composite).toBeCloseTo(coefficients.reduce((sum, coefficient) => sum + coefficient, 0) / 8, 14);
      for (const { id } of indicators) {
        expect(variation[id].coefficient).toBe(interSchoolVariation(units, id, { stage }).coefficient);
      }
    }
    expect(result.verdict).toBe("met");
    expect(result.notAssessed).toEqual(["schoolStandards", "governmentWork", "satisfaction"]);
  });

  it("states rule, dates, margin and source in its findings", () => {
    const [primary, junior] = listFindings(assess(units));
    expect(primary).toMatchObject({
      indicator: "compositeCoefficient",
      subject: { kind: "county", id: "c", name: "某县" },
      stage: "primary",
      verdict: "met",
      requirement: {
        comparator: "<=",
        limit: 0.65,
        parameterId: "compositeCoefficientLimit",
        effectiveFrom: "2012-01-20",
        confirmation: "secondary",
      },
      basis: [{ document: "basicBalance2012" }],
      origin: "national",
      reasons: [],
    });
    expect(primary?.margin).toBe(0.65 - (primary?.value ?? 0));
    expect(junior?.requirement?.limit).toBe(0.55);
  });

  it("has no rule to hold a county against before the document", () => {
    const result = assessBasicBalance({ county, units }, { asOf: "2012-01-19" });
    expect(result.verdict).toBe("notApplicable");
    expect(listFindings(result)[0]).toMatchObject({
      requirement: null,
      margin: null,
      reasons: [{ code: "noRuleInForce", parameterId: "compositeCoefficientLimit", nextFrom: "2012-01-20" }],
    });
    expect(result.stages.primary.composite).not.toBeNull();
  });

  it("is undetermined for a county without one of the stages, or without any school", () => {
    const primaryOnly = assess(units.slice(0, 3));
    expect(primaryOnly.stages.primary.verdict).toBe("met");
    expect(primaryOnly.stages.juniorSecondary).toMatchObject({ composite: null, verdict: "undetermined" });
    expect(primaryOnly.verdict).toBe("undetermined");
    expect(assess([]).verdict).toBe("undetermined");
  });

  it("is notMet as soon as one stage is, whatever is unknown of the other", () => {
    const unequal = [unit("p1", "primary", 500, { books: 1 }), unit("p2", "primary", 500)].map((school, index) =>
      index === 0
        ? {
            ...school,
            fullTimeTeachers: 1,
            higherDegreeTeachers: 0,
            midSeniorTeachers: 0,
            equipmentYuan: 0,
            computers: 0,
            sportsGroundAreaM2: 0,
          }
        : school,
    );
    const result = assess([...unequal, unit("j", "juniorSecondary", 10, { books: null })]);
    expect(result.stages.primary.verdict).toBe("notMet");
    expect(result.stages.juniorSecondary.verdict).toBe("undetermined");
    expect(result.verdict).toBe("notMet");
  });

  it("never yields a number silently when any one figure of any one unit is removed", () => {
    fc.assert(
      fc.property(
        arbitraryUnits("primary", 1),
        arbitraryUnits("juniorSecondary", 1),
        fc.constantFrom(...FIGURES),
        fc.nat(),
        fc.constantFrom(undefined, null),
        (primary, junior, figure, position, absent) => {
          const all = [...primary, ...junior];
          const index = position % all.length;
          const stage = all[index]?.stage ?? "primary";
          const result = assess(all.map((each, at) => (at === index ? { ...each, [figure]: absent } : each)));
          const balance = result.stages[stage];
          expect(balance.composite).toBeNull();
          expect(balance.verdict).toBe("undetermined");
          expect(result.verdict).not.toBe("met");
          const id = all[index]?.schoolId ?? "";
          expect(balance.finding.reasons).toContainEqual({ code: "missingFigure", field: figure, units: [id] });
          expect(result.ledger.missing).toContainEqual({ id, stage, field: figure });
          for (const indicator of indicators) {
            const rests = indicator.numerator.some(({ field }) => field === figure);
            const variation = balance.variation[indicator.id];
            if (rests) expect(variation.coefficient).toBeNull();
            expect(variation.coefficient === null).toBe(
              variation.reasons.some(({ code }) => code === "missingFigure" || code === "zeroMean"),
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("removes each figure of each unit in turn, none yields a composite", () => {
    for (const [index, { stage }] of units.entries()) {
      for (const figure of FIGURES) {
        const { [figure]: _removed, ...rest } = units[index] ?? unit("", "primary", 0);
        const result = assess(units.map((each, at) => (at === index ? rest : each)));
        expect(result.stages[stage].composite, `${figure} of unit ${String(index)}`).toBeNull();
        expect(result.verdict).toBe("undetermined");
      }
    }
  });

  it("is undetermined when a school never became a unit because its record is in error", () => {
    const school = (id: string, kind: "primary" | "juniorSecondary", more: Partial<School> = {}): School => ({
      id,
      kind,
      ownership: "public",
      countyRun: true,
      stages: { [kind]: { pupils: 100, fullTimeTeachers: 8, higherDegreeTeachers: 7, midSeniorTeachers: 4 } },
      facilities: {
        teachingAreaM2: 600,
        indoorSportsAreaM2: 0,
        sportsGroundAreaM2: 900,
        equipmentYuan: 90_000,
        computers: 10,
        books: 2000,
      },
      ...more,
    });
    const sound = [school("p", "primary"), school("j", "juniorSecondary")];
    const options = { asOf };
    expect(assessBasicBalance({ county, ...stageUnits(sound) }, options).verdict).toBe("met");
    expect(
      assessBasicBalance({ county, ...stageUnits([...sound, school("x", "primary", { ownership: "private" })]) }, options).verdict,
    ).toBe("met");
    const faulty = assessBasicBalance({ county, ...stageUnits([...sound, school("x", "primary", { stages: {} })]) }, options);
    expect(faulty.verdict).toBe("undetermined");
    expect(faulty.stages.primary.finding.reasons).toContainEqual({ code: "invalidRecord", units: ["x"] });
    expect(faulty.problems).toMatchObject([{ code: "stageMissing" }]);
  });

  it("is plain JSON", () => {
    const result = assess([...units, unit("x", "primary", 5, { books: Number.NaN })]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("throws only for wrong calls", () => {
    expect(() => assessBasicBalance({ county, units }, { asOf: "31.12.2016" })).toThrow(
      expect.objectContaining({ code: "badDate" }) as Error,
    );
    for (const origin of [{ ledger: 3 }, { ledger: { excluded: "s-1" } }, { problems: {} }]) {
      expect(() => assessBasicBalance({ county, units: [], ...(origin as object) }, { asOf })).toThrow(UsageError);
    }
    expect(() => assessBasicBalance({ county, units: 3 as unknown as StageUnit[] }, { asOf })).toThrow(
      expect.objectContaining({ code: "notAnArray" }) as Error,
    );
    expect(() => assessBasicBalance(null as never, { asOf })).toThrow(expect.objectContaining({ code: "notAnObject" }) as Error);
  });
});

describe("assessBasicBalanceFromCoefficients", () => {
  const from = (primary: object, juniorSecondary: object) =>
    assessBasicBalanceFromCoefficients({ county, coefficients: { primary, juniorSecondary } }, { asOf });

  it("passes at exactly the limit and fails one double above it", () => {
    const next = (value: number): number => value + 2 ** -53;
    expect(next(0.65)).toBeGreaterThan(0.65);
    expect(next(0.55)).toBeGreaterThan(0.55);
    expect(from(each(0.65), each(0.55))).toMatchObject({
      verdict: "met",
      stages: { primary: { composite: 0.65 }, juniorSecondary: { composite: 0.55 } },
    });
    expect(from(each(next(0.65)), each(0.55)).stages.primary.verdict).toBe("notMet");
    expect(from(each(0.65), each(next(0.55))).stages.juniorSecondary.verdict).toBe("notMet");
    expect(from(each(0.65 - 2 ** -53), each(0.55 - 2 ** -53)).verdict).toBe("met");
  });

  it("does not round: 0.6504 prints as 0.650 and fails", () => {
    expect(from(each(0.6504), each(0.3)).verdict).toBe("notMet");
  });

  it("does not average the coefficients that happen to exist", () => {
    const { booksPerPupil: _books, ...seven } = each(0.1);
    const result = from(seven, each(0.1));
    expect(result.stages.primary).toMatchObject({ composite: null, verdict: "undetermined" });
    expect(result.stages.primary.finding.reasons).toEqual([{ code: "coefficientUnavailable", indicators: ["booksPerPupil"] }]);
    expect(result.verdict).toBe("undetermined");
  });

  it.each([
    [-0.1, "negative"],
    [Number.NaN, "notFinite"],
    ["0.3", "notANumber"],
  ])("reports a coefficient of %s", (value, code) => {
    const result = from({ ...each(0.1), booksPerPupil: value }, each(0.1));
    expect(result.stages.primary.composite).toBeNull();
    expect(result.problems).toMatchObject([{ path: ["coefficients", "primary", "booksPerPupil"], code }]);
  });

  it("agrees with the assessment of the units behind the coefficients, to the last bit", () => {
    const whole = assess(units);
    const coefficients = (["primary", "juniorSecondary"] as const).map((stage) =>
      Object.fromEntries(indicators.map(({ id }) => [id, whole.stages[stage].variation[id].coefficient])),
    );
    const again = from(coefficients[0] ?? {}, coefficients[1] ?? {});
    expect(listFindings(again)).toEqual(listFindings(whole));
  });
});

describe("the four parts together", () => {
  const evidence = [{ kind: "document" as const, reference: "inspection report no. 7", checkedBy: "provincial inspectors" }];
  const ownEvidence = [{ kind: "document" as const, reference: "report of the county" }];
  const groups = ["access", "safeguards", "teachers", "quality"] as const;
  const items = groups.flatMap((group) =>
    checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) => ({ item: id, group })),
  );
  const table = {
    name: "example province",
    total: 102,
    items: items.map((item) => ({ ...item, points: 6, rule: { kind: "byState" as const, partly: 3, notMet: "all" as const } })),
  };
  const profile = {
    name: "example province",
    mayMiss: 0,
    items: [{ id: "books", name: { zh: "图书", en: "books" }, unit: "volumes per pupil", comparator: ">=" as const, limit: 20 }],
  };
  const schoolsWith = (books: number | null) => ({ profile, schools: [{ schoolId: "p1", stage: "primary" as const, values: { books } }] });
  const workWith = (state: "met" | "notMet" | "unknown", shown = evidence as readonly Evidence[]) => ({
    table,
    answers: items.map(({ item }) => ({ item, state, evidence: shown })),
  });
  const surveyWith = (satisfied: number | null) => ({ residents: 100_000, distributed: 600, parents: 300, valid: 600, satisfied });
  const PARTS: Readonly<
    Record<
      "schoolStandards" | "governmentWork" | "satisfaction",
      Readonly<Record<"met" | "undetermined" | "notMet", BasicBalanceParts>>
    > & { readonly governmentWork: { readonly declared: BasicBalanceParts } }
  > = {
    schoolStandards: {
      met: { schoolStandards: schoolsWith(20) },
      undetermined: { schoolStandards: schoolsWith(null) },
      notMet: { schoolStandards: schoolsWith(19) },
    },
    governmentWork: {
      met: { governmentWork: workWith("met") },
      declared: { governmentWork: workWith("met", ownEvidence) },
      undetermined: { governmentWork: workWith("unknown") },
      notMet: { governmentWork: workWith("notMet") },
    },
    satisfaction: {
      met: { satisfaction: surveyWith(510) },
      undetermined: { satisfaction: surveyWith(null) },
      notMet: { satisfaction: surveyWith(509) },
    },
  };
  const STATES = ["met", "undetermined", "notMet"] as const;
  const combined = (verdicts: readonly Verdict[]): Verdict | undefined =>
    (["notMet", "undetermined", "declared", "met"] as const).find((verdict) => verdicts.includes(verdict));

  it("has the verdict of the parts given, and recognises only the whole", () => {
    const states = fc.record({
      gap: fc.constantFrom(...STATES),
      schoolStandards: fc.option(fc.constantFrom(...STATES)),
      governmentWork: fc.option(fc.constantFrom(...STATES, "declared" as const)),
      satisfaction: fc.option(fc.constantFrom(...STATES)),
    });
    const gapWith = { met: each(0.1), undetermined: {}, notMet: each(0.9) };
    fc.assert(
      fc.property(states, ({ gap, ...others }) => {
        const { schoolStandards, governmentWork, satisfaction } = others;
        const parts = [
          schoolStandards === null ? {} : PARTS.schoolStandards[schoolStandards],
          governmentWork === null ? {} : PARTS.governmentWork[governmentWork],
          satisfaction === null ? {} : PARTS.satisfaction[satisfaction],
        ];
        const input = {
          county,
          coefficients: { primary: gapWith[gap], juniorSecondary: each(0.1) },
          ...(Object.assign({}, ...parts) as BasicBalanceParts),
        };
        const result = assessBasicBalanceFromCoefficients(input, { asOf });
        const given = Object.values(others).filter((state) => state !== null);
        expect(result.parts.interSchoolGap.verdict).toBe(gap);
        expect(result.verdict).toBe(combined([gap, ...given]));
        expect(result.recognition).toBe(combined([gap, ...given, ...(given.length < 3 ? ["undetermined" as const] : [])]));
        expect(result.notAssessed).toHaveLength(3 - given.length);
      }),
    );
  });

  it("keeps the composites first and hands the other parts on as they are alone", () => {
    const given = { ...PARTS.schoolStandards.met, ...PARTS.governmentWork.met, ...PARTS.satisfaction.met };
    const result = assessBasicBalance({ county, units, ...given }, { asOf });
    expect(result).toMatchObject({ verdict: "met", recognition: "met", notAssessed: [], problems: [] });
    const options = { asOf, county };
    expect(result.parts).toEqual({
      interSchoolGap: { verdict: "met" },
      schoolStandards: assessSchoolStandards(schoolsWith(20), options),
      governmentWork: assessGovernmentWork(workWith("met"), options),
      satisfaction: assessSatisfaction(surveyWith(510), options),
    });
    const { schoolStandards, governmentWork, satisfaction } = result.parts;
    expect(listFindings(result)).toEqual([
      ...listFindings(assess(units)),
      ...listFindings(schoolStandards ?? {}),
      ...listFindings(governmentWork ?? {}),
      ...listFindings(satisfaction ?? {}),
    ]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("is declared, and recognised as no more, where the government's work rests on the county's own word", () => {
    const own = { ...PARTS.schoolStandards.met, ...PARTS.governmentWork.declared, ...PARTS.satisfaction.met };
    const result = assessBasicBalance({ county, units, ...own }, { asOf });
    expect(result).toMatchObject({ verdict: "declared", recognition: "declared", notAssessed: [], problems: [] });
    expect(result.parts).toMatchObject({ governmentWork: { verdict: "declared" }, satisfaction: { verdict: "met" } });
  });

  it("without other parts says what it always said, and that the whole is open", () => {
    const result = assess(units);
    expect(result.parts).toEqual({ schoolStandards: null, interSchoolGap: { verdict: "met" }, governmentWork: null, satisfaction: null });
    expect([result.verdict, result.recognition]).toEqual(["met", "undetermined"]);
    expect(assess(units.slice(0, 3)).recognition).toBe("undetermined");
  });

  it("names a part that is still wanting", () => {
    expect(assessBasicBalance({ county, units, ...PARTS.satisfaction.met }, { asOf }).notAssessed).toEqual([
      "schoolStandards",
      "governmentWork",
    ]);
    expect(assessBasicBalance({ county, units, ...PARTS.governmentWork.notMet }, { asOf })).toMatchObject({
      verdict: "notMet",
      recognition: "notMet",
    });
  });

  it("places problems under the part they are of", () => {
    const input = {
      county,
      units,
      schoolStandards: schoolsWith(-1),
      governmentWork: { ...workWith("met"), answers: [{ item: "basicRotation", state: "good" as never }] },
      satisfaction: surveyWith(601),
    };
    expect(assessBasicBalance(input, { asOf }).problems.map(({ path, code }) => [path, code])).toEqual([
      [["schoolStandards", "schools", 0, "values", "books"], "negative"],
      [["governmentWork", "answers", 0, "state"], "notInList"],
      [["satisfaction", "satisfied"], "partExceedsWhole"],
    ]);
  });
});
