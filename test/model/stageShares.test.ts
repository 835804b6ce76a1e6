import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessQualityBalance,
  attributeVariation,
  booksPerPupilOf,
  interSchoolVariation,
  multimediaRoomsPer100PupilsOf,
  qualityBalanceScope,
  sportsAreaPerPupilOf,
  stageUnits,
  teachingAreaPerPupilOf,
  findingAt,
  findingsOf,
  type School,
  type StageUnit,
} from "edu-balance";

const asOf = "2018-12-31";

const nineYear = (id: string, primary: number, juniorSecondary: number, facilities: School["facilities"]): School => ({
  id,
  kind: "nineYear",
  ownership: "public",
  countyRun: true,
  stages: { primary: { pupils: primary }, juniorSecondary: { pupils: juniorSecondary } },
  ...(facilities === undefined ? {} : { facilities }),
});
const campusOf = (parentId: string, pupils: number, facilities: School["facilities"]): School => ({
  id: `${parentId}-campus`,
  kind: "primary",
  ownership: "public",
  countyRun: true,
  countedSeparately: false,
  parentId,
  stages: { primary: { pupils } },
  ...(facilities === undefined ? {} : { facilities }),
});
const primary = (id: string, pupils: number, facilities: School["facilities"]): School => ({
  ...campusOf("", pupils, facilities),
  id,
  countedSeparately: true,
});
const unitsOf = (...schools: readonly School[]): readonly StageUnit[] => stageUnits(schools).units;
const first = (units: readonly StageUnit[]): StageUnit => units[0] as StageUnit;

describe("a school exactly at a limit is found there", () => {
  it("when its areas are a difference that was shared out", () => {
    // (383.7 − 77.7) / (13 + 1.1·50) = 306 / 68 = 4.5.
    const small = unitsOf(nineYear("a", 13, 50, { teachingAreaM2: 383.7, indoorSportsAreaM2: 77.7 }));
    expect(teachingAreaPerPupilOf(first(small)).value).toBe(4.5);
    // (316.9 − 123.4) / (10 + 1.1·30) = 193.5 / 43 = 4.5.
    expect(teachingAreaPerPupilOf(first(unitsOf(nineYear("a", 10, 30, { teachingAreaM2: 316.9, indoorSportsAreaM2: 123.4 })))).value).toBe(
      4.5,
    );
  });

  it("when they are a sum that was shared out, as its verdict says", () => {
    // (199.1 + 123.4) / 43 = 7.5 a primary pupil; × 1.1 = 8.25 a junior one.
    const { units, ledger } = stageUnits(
      [nineYear("a", 10, 30, { teachingAreaM2: 316.9, indoorSportsAreaM2: 123.4, sportsGroundAreaM2: 199.1 })],
      { scope: qualityBalanceScope },
    );
    expect(units.map((unit) => sportsAreaPerPupilOf(unit).value)).toEqual([7.5, 8.25]);
    const result = assessQualityBalance({ county: { id: "c" }, units, ledger }, { asOf });
    const findings = findingsOf(result).filter(
      ({ at, finding }) => at.startsWith("/stages/primary/schools/0/") && finding.unit === "squareMetresPerPupil",
    );
    expect(findings.map(({ finding }) => finding).map(({ value, verdict, margin }) => [value, verdict, margin])).toEqual([
      [4.5, "met", 0],
      [7.5, "met", 0],
    ]);
  });

  it("when the areas of campuses add up to it", () => {
    // 0.04 + 12.296 = 12.336, over 3 pupils 4.112; in doubles the sum is 12.335999999999999.
    expect(0.04 + 12.296).not.toBe(12.336);
    const [unit] = unitsOf(primary("a", 1, { books: 1, sportsGroundAreaM2: 0.04 }), campusOf("a", 2, { sportsGroundAreaM2: 12.296 }));
    expect(unit?.sportsGroundAreaM2).toBe(12.336);
    expect(unit).not.toHaveProperty("share");
    expect(sportsAreaPerPupilOf({ ...(unit as StageUnit), indoorSportsAreaM2: 0 }).value).toBe(4.112);
  });

  it("when an exception adds an area that was shared out", () => {
    // (1.1 + 2.2 + 319.2) / 43 = 7.5, and without the 319.2 of further areas 3.3 / 43.
    const areas = { teachingAreaM2: 300, indoorSportsAreaM2: 1.1, sportsGroundAreaM2: 2.2, additionalSportsAreaM2: 319.2 };
    const school: School = { ...nineYear("a", 10, 30, areas), conditions: { denseCityCentre: true } };
    const { units, ledger } = stageUnits([school], { scope: qualityBalanceScope });
    const result = assessQualityBalance(
      { county: { id: "c" }, units, ledger, schools: [school] },
      { asOf, allowUnverified: true, profile: { exceptions: ["cityCentreSportsAreas"] } },
    );
    const finding = findingAt(result, "/stages/primary/schools/0/findings/4");
    expect(finding?.indicator).toBe("sportsAreaPerPupil");
    expect([finding?.value, finding?.verdict]).toEqual([7.5, "met"]);
  });
});

describe("the share of a unit", () => {
  it("holds what was reported, the weight of the stage and that of all, as plain JSON", () => {
    const units = unitsOf(nineYear("a", 166, 210, { books: 23226 }), campusOf("a", 0, { books: 0 }));
    expect(units.map(({ share }) => share)).toEqual([
      { weight: 16_600, totalWeight: 39_700, figures: { books: [23226, 0] } },
      { weight: 23_100, totalWeight: 39_700, figures: { books: [23226, 0] } },
    ]);
    expect(JSON.parse(JSON.stringify(units))).toEqual(units);
    // 100 · 7 · 16600 / 39700 / 166 = 70000 / 39700.
    const [rooms] = unitsOf(nineYear("a", 166, 210, { multimediaRooms: 7 }));
    expect(multimediaRoomsPer100PupilsOf(rooms as StageUnit).value).toBe(70_000 / 39_700);
  });

  it("is not there where the figures say it all", () => {
    expect(first(unitsOf(primary("a", 3, { books: 10 })))).not.toHaveProperty("share");
    expect(first(unitsOf(primary("a", 3, { sportsGroundAreaM2: 0.1 }), campusOf("a", 2, { sportsGroundAreaM2: 0.2 })))).toMatchObject({
      sportsGroundAreaM2: 0.3,
    });
    expect(first(unitsOf(nineYear("a", 0, 0, { books: 10 })))).not.toHaveProperty("share");
  });

  it("holds figures of campuses whose sum no double is written as", () => {
    // 2^53 − 1 and a tenth: the nearest double is 2^53 − 1 itself.
    const areas = [Number.MAX_SAFE_INTEGER - 1, 0.1] as const;
    const [unit] = unitsOf(primary("a", 1, { sportsGroundAreaM2: areas[0] }), campusOf("a", 2, { sportsGroundAreaM2: areas[1] }));
    expect(unit?.share).toEqual({ weight: 1, totalWeight: 1, figures: { sportsGroundAreaM2: areas } });
  });

  it("makes the coefficient of schools at one ratio 0", () => {
    const at = (id: string, primaries: number, juniors: number): School => {
      // Tenths of what 4.5 m² a weighted pupil come to, and 77.7 m² of gym on top.
      const tenths = 45 * primaries + 49.5 * juniors;
      return nineYear(id, primaries, juniors, { teachingAreaM2: (tenths + 777) / 10, indoorSportsAreaM2: 77.7 });
    };
    const units = unitsOf(at("a", 13, 50), at("b", 10, 30), at("c", 171, 90));
    expect(interSchoolVariation(units, "teachingAreaPerPupil", { stage: "primary" }).coefficient).toBe(0);
  });
});

describe("schools that a coefficient is attributed to", () => {
  it("have the values their shares give, and the coefficient of the others to the last bit", () => {
    const units = unitsOf(
      nineYear("a", 13, 50, { teachingAreaM2: 383.7, indoorSportsAreaM2: 77.7 }),
      nineYear("b", 171, 90, { teachingAreaM2: 1234.56, indoorSportsAreaM2: 0.1 }),
      primary("c", 300, { teachingAreaM2: 1500.3, indoorSportsAreaM2: 100 }),
    ).filter(({ stage }) => stage === "primary");
    const { schools } = attributeVariation(units, "teachingAreaPerPupil");
    expect(schools?.map(({ value }) => value)).toEqual(units.map((unit) => teachingAreaPerPupilOf(unit).value));
    expect(schools?.[0]?.value).toBe(4.5);
    for (const { schoolId, coefficientWithout } of schools ?? []) {
      const others = units.filter((unit) => unit.schoolId !== schoolId);
      expect(coefficientWithout).toBe(interSchoolVariation(others, "teachingAreaPerPupil").coefficient);
    }
  });
});

describe("a share that is wrong", () => {
  const share = { weight: 100, totalWeight: 210, figures: { books: [21] } };
  const unit = (more: object): StageUnit => ({ schoolId: "a", stage: "primary", pupils: 1, books: 10, share, ...more });
  const problemsOf = (more: object): [string, string][] =>
    assessBasicBalance({ county: { id: "c" }, units: [unit(more)] }, { asOf })
      .problems.filter(({ path }) => path.includes("share") || path.includes("books"))
      .map(({ path, code }) => [path.join("."), code]);

  it("is none where the figure is the share, but for its rounding", () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ books: 10.000_000_000_000_002 })).toEqual([]);
    expect(problemsOf({ share: null })).toEqual([]);
  });

  it("contradicts a figure that is not the share, which then counts as invalid", () => {
    expect(problemsOf({ books: 10.1 })).toEqual([["0.books", "contradicts"]]);
    expect(booksPerPupilOf(unit({ books: 10.1 }))).toMatchObject({ value: null, reasons: [{ code: "invalidFigure", field: "books" }] });
    expect(problemsOf({ share: { ...share, totalWeight: 0, weight: 0 } })).toEqual([["0.books", "contradicts"]]);
  });

  it("leaves figures it does not hold as they are, alone and beside others", () => {
    const mixed = { weight: 100, totalWeight: 300, figures: { indoorSportsAreaM2: [1] } };
    const given = { schoolId: "a", stage: "primary", pupils: 1, sportsGroundAreaM2: 2.5, indoorSportsAreaM2: 1 / 3, share: mixed } as const;
    // 5/2 + 1/3 = 17/6.
    expect(sportsAreaPerPupilOf(given).value).toBe(17 / 6);
    expect(booksPerPupilOf({ ...given, books: 7 }).value).toBe(7);
  });

  it.each<[string, unknown, [string, string][]]>([
    ["text", "1/2", [["0.share", "notAnObject"]]],
    [
      "no weights",
      { figures: {} },
      [
        ["0.share.weight", "missing"],
        ["0.share.totalWeight", "missing"],
      ],
    ],
    ["a weight above that of all", { ...share, weight: 211 }, [["0.share.weight", "partExceedsWhole"]]],
    ["half a weight", { ...share, weight: 0.5 }, [["0.share.weight", "notWhole"]]],
    ["no figures", { weight: 1, totalWeight: 2 }, [["0.share.figures", "missing"]]],
    ["figures that are none", { ...share, figures: 3 }, [["0.share.figures", "notAnObject"]]],
    ["a figure that is no list", { ...share, figures: { books: 21 } }, [["0.share.figures.books", "notAList"]]],
    ["a negative figure", { ...share, figures: { books: [22, -1] } }, [["0.share.figures.books.1", "negative"]]],
  ])("is a problem of the record: %s", (_case, given, problems) => {
    expect(problemsOf({ share: given })).toEqual(problems);
    expect(booksPerPupilOf(unit({ share: given })).reasons).toMatchObject([{ code: "invalidRecord" }]);
  });

  it("does not break the rule that gyms are part of the teaching area", () => {
    const codes = (teaching: number): string[] =>
      assessBasicBalance(
        { county: { id: "c" }, units: unitsOf(nineYear("a", 10, 31, { teachingAreaM2: teaching, indoorSportsAreaM2: 100.1 })) },
        { asOf },
      ).problems.map(({ code }) => code);
    expect(codes(100.1)).toEqual([]);
    expect(codes(100)).toEqual(["partExceedsWhole", "partExceedsWhole"]);
  });
});
