import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkClassRecords,
  checkSchoolRecords,
  checkStageUnits,
  assessBasicBalance,
  interSchoolVariation,
  stageUnits,
  type School,
} from "edu-balance";
import { classRecordSchema, schoolSchema, stageUnitSchema } from "edu-balance/schemas";

const strange = fc.constantFrom<unknown>(
  undefined,
  null,
  3,
  0,
  -1,
  1.5,
  NaN,
  "3",
  "",
  "primary",
  "小学",
  "public",
  "a",
  true,
  10n,
  {},
  [],
  { primary: { pupils: 3 } },
);

/** Records with fields of the right names and whatever in them. */
const rowsWith = (...keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), strange);

describe("the checks of the core", () => {
  it("find a unit at fault where its schema does", () => {
    const rows = rowsWith(
      "schoolId",
      "stage",
      "pupils",
      "books",
      "locale",
      "share",
      "teachingAreaM2",
      "indoorSportsAreaM2",
      "fullTimeTeachers",
      "name",
    );
    fc.assert(
      fc.property(rows, (row) => (checkStageUnits([row]).length === 0) === stageUnitSchema.safeParse(row).success),
      { seed: 15, numRuns: 2000 },
    );
  });

  it("find a school at fault where its schema does", () => {
    const rows = rowsWith("id", "kind", "ownership", "countyRun", "stages", "facilities", "parentId", "countedSeparately", "locale");
    fc.assert(
      fc.property(rows, (row) => (checkSchoolRecords([row]).length === 0) === schoolSchema.safeParse(row).success),
      { seed: 15, numRuns: 2000 },
    );
  });

  it("find classes at fault where their schema does", () => {
    const rows = rowsWith("kind", "schoolId", "classId", "stage", "grade", "pupils", "classes", "least", "most");
    fc.assert(
      fc.property(rows, (row) => (checkClassRecords([row]).length === 0) === classRecordSchema.safeParse(row).success),
      { seed: 15, numRuns: 2000 },
    );
  });
});

describe("ids that differ by a blank or a Unicode form", () => {
  const unit = (schoolId: string) => ({ schoolId, stage: "primary" as const, pupils: 10, books: 100 });
  const pairs: readonly (readonly [string, string])[] = [
    ["1", "1 "],
    ["\u00e9", "e\u0301"],
    ["s-1", "s-１"],
    ["a b", "ab"],
  ];

  it.each(pairs)("%j and %j are given twice, in units, schools and lists", (one, other) => {
    const { problems, coefficient } = interSchoolVariation([unit(one), unit(other)], "booksPerPupil");
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [[0, "schoolId"], "duplicateId"],
      [[1, "schoolId"], "duplicateId"],
    ]);
    expect(coefficient).toBeNull();
    const school = (id: string): School => ({
      id,
      kind: "primary",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 3 } },
    });
    expect(stageUnits([school(one), school(other)]).problems.map(({ code }) => code)).toEqual(["duplicateId", "duplicateId"]);
    expect(checkStageUnits([unit(one), unit(other)]).map(({ path, code }) => [path, code])).toEqual([[[1, "schoolId"], "duplicateId"]]);
  });

  it("are told apart by any letter", () => {
    expect(interSchoolVariation([unit("1"), unit("2")], "booksPerPupil").problems).toEqual([]);
  });
});

describe("a county", () => {
  it("without an id is refused", () => {
    expect(() => assessBasicBalance({ county: {} as never, units: [] }, { asOf: "2016-12-31" })).toThrow(
      "county.id must be a text. Given: undefined.",
    );
  });
});
