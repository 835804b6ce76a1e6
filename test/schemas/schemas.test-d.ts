import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { classRollSchema, schoolSchema, stageUnitSchema, targetRecordSchema } from "edu-balance/schemas";
import type { ClassRoll, School, StageUnit, TargetRecord } from "edu-balance";

it("infers the records' own types", () => {
  expectTypeOf<z.infer<typeof stageUnitSchema>>().toEqualTypeOf<StageUnit>();
  expectTypeOf<z.infer<typeof schoolSchema>>().toEqualTypeOf<School>();
  expectTypeOf<z.infer<typeof classRollSchema>>().toEqualTypeOf<ClassRoll>();
  expectTypeOf<z.infer<typeof targetRecordSchema>>().toEqualTypeOf<TargetRecord>();
});

it("keeps unreported figures apart from numbers", () => {
  expectTypeOf<StageUnit["books"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<StageUnit["pupils"]>().toEqualTypeOf<number>();
});
