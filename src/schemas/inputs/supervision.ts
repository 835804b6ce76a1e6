import type * as z from "zod";
import type { SupervisedSchool, SupervisionRecord } from "../../assessments/topics/assessSupervision.js";
import type { AccountabilityFlags } from "../../indicators/lists/accountabilityTriggers.js";
import type { AssessedYear } from "../../indicators/lists/annualAssessmentShare.js";
import { count, day, flag, list, record, reportedCount, text } from "../fields.js";

/** An {@link AssessedYear}. */
export const assessedYearSchema: z.ZodType<AssessedYear> = record({
  year: count(),
  assessed: flag().nullish(),
  published: flag().nullish(),
});

/** {@link AccountabilityFlags}. */
export const accountabilityFlagsSchema: z.ZodType<AccountabilityFlags> = record({
  compositeNotMet: flag().nullish(),
  targetOverdue: flag().nullish(),
  problemsMany: flag().nullish(),
});

/** A {@link SupervisedSchool}. */
export const supervisedSchoolSchema: z.ZodType<SupervisedSchool> = record({
  schoolId: text(),
  name: text().optional(),
  lastSupervisedOn: day().nullish(),
  visitsPerTerm: reportedCount(),
});

/** A {@link SupervisionRecord}. */
export const supervisionRecordSchema: z.ZodType<SupervisionRecord> = record({
  annualAssessments: record({ years: list(assessedYearSchema).nullish() }).nullish(),
  accountability: accountabilityFlagsSchema.nullish(),
  countySupervision: record({ lastSupervisedOn: day().nullish() }).nullish(),
  schools: list(supervisedSchoolSchema).nullish(),
  supervisorVisits: record({ visitsPerTerm: reportedCount() }).nullish(),
});
