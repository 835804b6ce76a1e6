import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { fundingYearSchema, problemsOf, publishedCoefficientsSchema, staffYearSchema } from "edu-balance/schemas";

const codes = (schema: z.ZodType, input: unknown): [string, string][] => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : problemsOf(error, input).map(({ path, code }) => [path.join("."), code]);
};

describe("schemas of rows", () => {
  it("take a year with every figure, with none, and with nulls", () => {
    expect(codes(fundingYearSchema, { year: 2016 })).toEqual([]);
    expect(codes(fundingYearSchema, { year: 2016, spendingYuan: 12.5, pupils: 300.5, publicFundsYuan: null })).toEqual([]);
    expect(codes(staffYearSchema, { id: "c", year: 2016, rotated: 4, eligible: null, teacherMeanPayYuan: 61200.5 })).toEqual([]);
  });

  it("name what is wrong as the other schemas do", () => {
    expect(codes(fundingYearSchema, { spendingYuan: -1 })).toEqual([
      ["year", "missing"],
      ["spendingYuan", "negative"],
    ]);
    expect(codes(staffYearSchema, { id: " ", year: 2016.5, rotated: 1.5, hired: "3" })).toEqual([
      ["id", "notText"],
      ["year", "notWhole"],
      ["hired", "notANumber"],
      ["rotated", "notWhole"],
    ]);
    expect(codes(publishedCoefficientsSchema, { countyId: "c", stage: "senior" })).toEqual([
      ["stage", "notInList"],
      ["coefficients", "missing"],
    ]);
    expect(
      codes(publishedCoefficientsSchema, {
        countyId: "c",
        stage: "primary",
        coefficients: { booksPerPupil: null, teacherPupilRatio: Number.NaN },
      }),
    ).toEqual([["coefficients.teacherPupilRatio", "notFinite"]]);
  });
});
