import { expectTypeOf, it } from "vitest";
import type { ClassRecord, FundingYear, PublishedCoefficients, School, StaffYear, StageUnit } from "edu-balance";
import { readRows, toRows, type IntakeProblem } from "edu-balance/intake";

it("the kind decides the record", () => {
  expectTypeOf(readRows([], { kind: "school" }).records).toEqualTypeOf<readonly School[]>();
  expectTypeOf(readRows([], { kind: "stageUnit" }).records).toEqualTypeOf<readonly StageUnit[]>();
  expectTypeOf(readRows([], { kind: "class" }).records).toEqualTypeOf<readonly ClassRecord[]>();
  expectTypeOf(readRows([], { kind: "staffYear" }).records).toEqualTypeOf<readonly StaffYear[]>();
  expectTypeOf(readRows([], { kind: "fundingYear" }).records).toEqualTypeOf<readonly FundingYear[]>();
  expectTypeOf(readRows([], { kind: "county" }).records).toEqualTypeOf<readonly PublishedCoefficients[]>();
});

it("records and kinds have to fit", () => {
  // @ts-expect-error -- a year is no school
  toRows([{ year: 2016 }], { kind: "school" });
  // @ts-expect-error -- a misspelt kind
  readRows([], { kind: "schools" });
  expectTypeOf<IntakeProblem["severity"]>().toEqualTypeOf<"error" | "warning">();
});
