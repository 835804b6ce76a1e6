import {
  supervisorVisitFigures,
  type SupervisorVisitFigures,
  namedSupervisorFigures,
  type NamedSupervisorFigures,
} from "../../model/records/supervision.js";
import { countySupervision, type CountySupervision } from "../../model/records/supervision.js";
import { annualAssessments, type AnnualAssessments } from "../../model/records/supervision.js";
import { recordSchema } from "../recordSchema.js";
import {
  type AccountabilityFlags,
  type AssessedYear,
  type SupervisedSchool,
  type SupervisionRecord,
  accountabilityFlags,
  assessedYear,
  supervisedSchool,
  supervisionRecord,
} from "../../model/records/supervision.js";
import type * as z from "zod";

/** An {@link AssessedYear}. */
export const assessedYearSchema: z.ZodType<AssessedYear> = /* @__PURE__ */ recordSchema(assessedYear);

/** {@link AccountabilityFlags}. */
export const accountabilityFlagsSchema: z.ZodType<AccountabilityFlags> = /* @__PURE__ */ recordSchema(accountabilityFlags);

/** A {@link SupervisedSchool}. */
export const supervisedSchoolSchema: z.ZodType<SupervisedSchool> = /* @__PURE__ */ recordSchema(supervisedSchool);

/** {@link NamedSupervisorFigures}. */
export const namedSupervisorFiguresSchema: z.ZodType<NamedSupervisorFigures> = /* @__PURE__ */ recordSchema(namedSupervisorFigures);

/** A {@link SupervisionRecord}. */
export const supervisionRecordSchema: z.ZodType<SupervisionRecord> = /* @__PURE__ */ recordSchema(supervisionRecord);

/** {@link AnnualAssessments}. */
export const annualAssessmentsSchema: z.ZodType<AnnualAssessments> = /* @__PURE__ */ recordSchema(annualAssessments);

/** {@link CountySupervision}. */
export const countySupervisionSchema: z.ZodType<CountySupervision> = /* @__PURE__ */ recordSchema(countySupervision);

/** {@link SupervisorVisitFigures}. */
export const supervisorVisitFiguresSchema: z.ZodType<SupervisorVisitFigures> = /* @__PURE__ */ recordSchema(supervisorVisitFigures);
