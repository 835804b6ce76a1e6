import type * as z from "zod";
import type { CityRecords, CountyRecords } from "../../assessments/shuozhou2016/records.js";
import { list, record } from "../fields.js";
import { balanceRecordSchema, standardisationRecordSchema } from "./basicBalance.js";
import { checklistAnswerSchema } from "./checklist.js";
import { curriculumRecordSchema } from "./curriculum.js";
import { departmentsRecordSchema } from "./departments.js";
import { earmarkedFundsRecordSchema } from "./earmarkedFunds.js";
import { fundingGrowthRecordSchema } from "./fundingGrowth.js";
import { layoutRecordSchema } from "./layout.js";
import { leadershipRecordSchema } from "./leadership.js";
import { leftBehindChildrenRecordSchema } from "./leftBehindChildren.js";
import { managementRecordSchema } from "./management.js";
import { migrantChildrenRecordSchema } from "./migrantChildren.js";
import { assessedCountySchema } from "./options.js";
import { publicFundsRecordSchema } from "./publicFunds.js";
import { rotationRecordSchema } from "./rotation.js";
import { schoolModelsRecordSchema } from "./schoolModels.js";
import { specialEducationRecordSchema } from "./specialEducation.js";
import { staffingRecordSchema } from "./staffing.js";
import { standardsRecordSchema } from "./standards.js";
import { studentAidRecordSchema } from "./studentAid.js";
import { supervisionRecordSchema } from "./supervision.js";
import { cityAchievementsSchema } from "./targets.js";
import { technologyRecordSchema } from "./technology.js";
import { trainingRecordSchema } from "./training.js";
import { weakSchoolsRecordSchema } from "./weakSchools.js";

/** {@link CountyRecords}. */
export const countyRecordsSchema: z.ZodType<CountyRecords> = record({
  county: assessedCountySchema,
  answers: list(checklistAnswerSchema).optional(),
  balance: balanceRecordSchema.optional(),
  standardisation: standardisationRecordSchema.optional(),
  standards: standardsRecordSchema.optional(),
  weakSchools: weakSchoolsRecordSchema.optional(),
  layout: layoutRecordSchema.optional(),
  fundingGrowth: fundingGrowthRecordSchema.optional(),
  publicFunds: publicFundsRecordSchema.optional(),
  earmarkedFunds: earmarkedFundsRecordSchema.optional(),
  staffing: staffingRecordSchema.optional(),
  rotation: rotationRecordSchema.optional(),
  training: trainingRecordSchema.optional(),
  schoolModels: schoolModelsRecordSchema.optional(),
  curriculum: curriculumRecordSchema.optional(),
  technology: technologyRecordSchema.optional(),
  management: managementRecordSchema.optional(),
  migrantChildren: migrantChildrenRecordSchema.optional(),
  leftBehindChildren: leftBehindChildrenRecordSchema.optional(),
  specialEducation: specialEducationRecordSchema.optional(),
  studentAid: studentAidRecordSchema.optional(),
  leadership: leadershipRecordSchema.optional(),
  departments: departmentsRecordSchema.optional(),
  supervision: supervisionRecordSchema.optional(),
});

/** {@link CityRecords}. */
export const cityRecordsSchema: z.ZodType<CityRecords> = record({
  city: assessedCountySchema.optional(),
  counties: list(countyRecordsSchema).optional(),
  targets: cityAchievementsSchema.optional(),
  answers: list(checklistAnswerSchema).optional(),
});
