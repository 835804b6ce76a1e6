import type * as z from "zod";
import type {
  DefinedDisabledEnrolment,
  ResourceRoomSchool,
  SpecialEducationRecord,
} from "../../assessments/topics/assessSpecialEducation.js";
import type { DisabledEnrolmentFigures } from "../../indicators/rates/disabledEnrolmentShare.js";
import type { InclusiveFundingFigures } from "../../indicators/rates/inclusiveFundingParity.js";
import type { IndividualPlanFigures } from "../../indicators/rates/individualPlanShare.js";
import type { ResourceRoomFigures } from "../../indicators/rates/resourceRoomShare.js";
import type { SpecialSchoolFigures } from "../../indicators/rates/specialSchoolProvision.js";
import { flag, list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { DISABILITY_DEFINITIONS, POPULATION_BASES } from "../words.js";

const disabledEnrolmentFigures = {
  inSpecialSchools: reportedCount(),
  inclusivePlacement: reportedCount(),
  attachedClasses: reportedCount(),
  homeTeaching: reportedCount(),
  disabledChildren: reportedCount(),
};

/** {@link DisabledEnrolmentFigures}. */
export const disabledEnrolmentFiguresSchema: z.ZodType<DisabledEnrolmentFigures> = record(disabledEnrolmentFigures);

/** A {@link DefinedDisabledEnrolment}. */
export const definedDisabledEnrolmentSchema: z.ZodType<DefinedDisabledEnrolment> = record({
  ...disabledEnrolmentFigures,
  definition: oneOf(DISABILITY_DEFINITIONS),
});

/** {@link IndividualPlanFigures}. */
export const individualPlanFiguresSchema: z.ZodType<IndividualPlanFigures> = record({
  withPlan: reportedCount(),
  registeredNotEnrolled: reportedCount(),
});

/** {@link SpecialSchoolFigures}. */
export const specialSchoolFiguresSchema: z.ZodType<SpecialSchoolFigures> = record({
  population: reportedCount(),
  populationBasis: oneOf(POPULATION_BASES),
  specialSchools: reportedCount(),
  attachedClasses: flag().nullish(),
  inclusivePlacement: flag().nullish(),
});

/** {@link ResourceRoomFigures}. */
export const resourceRoomFiguresSchema: z.ZodType<ResourceRoomFigures> = record({
  schoolsWithRoom: reportedCount(),
  schoolsWithEnoughPupils: reportedCount(),
});

/** A {@link ResourceRoomSchool}. */
export const resourceRoomSchoolSchema: z.ZodType<ResourceRoomSchool> = record({
  schoolId: text(),
  disabledPupils: reportedCount(),
  resourceRoom: flag().nullish(),
});

/** {@link InclusiveFundingFigures}. */
export const inclusiveFundingFiguresSchema: z.ZodType<InclusiveFundingFigures> = record({
  inclusiveFundsYuan: reportedAmount(),
  inclusivePupils: reportedCount(),
});

/** A {@link SpecialEducationRecord}. */
export const specialEducationRecordSchema: z.ZodType<SpecialEducationRecord> = record({
  disabledEnrolment: definedDisabledEnrolmentSchema.nullish(),
  individualPlans: individualPlanFiguresSchema.nullish(),
  specialSchools: specialSchoolFiguresSchema.nullish(),
  resourceRooms: resourceRoomFiguresSchema.nullish(),
  resourceRoomSchools: list(resourceRoomSchoolSchema).nullish(),
  inclusiveFunding: inclusiveFundingFiguresSchema.nullish(),
  disabledEducationCommittee: record({ established: flag().nullish() }).nullish(),
});
