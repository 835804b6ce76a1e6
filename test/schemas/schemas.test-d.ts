import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type * as schemas from "edu-balance/schemas";
import type {
  AssessmentComparison,
  BasicBalanceAssessment,
  CityRecords,
  ClassRoll,
  Finding,
  Ledger,
  Parameter,
  Problem,
  QualityBalanceAssessment,
  QualityBalanceInput,
  Reason,
  School,
  ShuozhouAssessment,
  ShuozhouSummary,
  StaffingRecord,
  StageUnit,
  StageUnits,
  TargetRecord,
} from "edu-balance";

it("infers the types of the records themselves", () => {
  expectTypeOf<z.infer<typeof schemas.stageUnitSchema>>().toEqualTypeOf<StageUnit>();
  expectTypeOf<z.infer<typeof schemas.schoolSchema>>().toEqualTypeOf<School>();
  expectTypeOf<z.infer<typeof schemas.classRollSchema>>().toEqualTypeOf<ClassRoll>();
  expectTypeOf<z.infer<typeof schemas.targetRecordSchema>>().toEqualTypeOf<TargetRecord>();
  expectTypeOf<z.infer<typeof schemas.parameterSchema>>().toEqualTypeOf<Parameter>();
  expectTypeOf<z.infer<typeof schemas.staffingRecordSchema>>().toEqualTypeOf<StaffingRecord>();
  expectTypeOf<z.infer<typeof schemas.qualityBalanceInputSchema>>().toEqualTypeOf<QualityBalanceInput>();
  expectTypeOf<z.infer<typeof schemas.cityRecordsSchema>>().toEqualTypeOf<CityRecords>();
});

it("infers the types of the results themselves", () => {
  expectTypeOf<z.infer<typeof schemas.findingSchema>>().toEqualTypeOf<Finding>();
  expectTypeOf<z.infer<typeof schemas.reasonSchema>>().toEqualTypeOf<Reason>();
  expectTypeOf<z.infer<typeof schemas.problemSchema>>().toEqualTypeOf<Problem>();
  expectTypeOf<z.infer<typeof schemas.ledgerSchema>>().toEqualTypeOf<Ledger>();
  expectTypeOf<z.infer<typeof schemas.stageUnitsSchema>>().toEqualTypeOf<StageUnits>();
  expectTypeOf<z.infer<typeof schemas.basicBalanceAssessmentSchema>>().toEqualTypeOf<BasicBalanceAssessment>();
  expectTypeOf<z.infer<typeof schemas.qualityBalanceAssessmentSchema>>().toEqualTypeOf<QualityBalanceAssessment>();
  expectTypeOf<z.infer<typeof schemas.shuozhouAssessmentSchema>>().toEqualTypeOf<ShuozhouAssessment>();
  expectTypeOf<z.infer<typeof schemas.shuozhouSummarySchema>>().toEqualTypeOf<ShuozhouSummary>();
  expectTypeOf<z.infer<typeof schemas.assessmentComparisonSchema>>().toEqualTypeOf<AssessmentComparison>();
});

it("keeps unreported figures apart from numbers", () => {
  expectTypeOf<StageUnit["books"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<StageUnit["pupils"]>().toEqualTypeOf<number>();
});
