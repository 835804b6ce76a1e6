import { disabledEducationCommitteeFigures, type DisabledEducationCommitteeFigures } from "../../model/records/specialEducation.js";
import { recordSchema } from "../recordSchema.js";
import {
  type DefinedDisabledEnrolment,
  type DisabledEnrolmentFigures,
  type InclusiveFundingFigures,
  type IndividualPlanFigures,
  type ResourceRoomFigures,
  type ResourceRoomSchool,
  type SpecialEducationRecord,
  type SpecialSchoolFigures,
  definedDisabledEnrolment,
  disabledEnrolmentFigures,
  inclusiveFundingFigures,
  individualPlanFigures,
  resourceRoomFigures,
  resourceRoomSchool,
  specialEducationRecord,
  specialSchoolFigures,
} from "../../model/records/specialEducation.js";
import type * as z from "zod";

/** {@link DisabledEnrolmentFigures}. */
export const disabledEnrolmentFiguresSchema: z.ZodType<DisabledEnrolmentFigures> = /* @__PURE__ */ recordSchema(disabledEnrolmentFigures);

/** A {@link DefinedDisabledEnrolment}. */
export const definedDisabledEnrolmentSchema: z.ZodType<DefinedDisabledEnrolment> = /* @__PURE__ */ recordSchema(definedDisabledEnrolment);

/** {@link IndividualPlanFigures}. */
export const individualPlanFiguresSchema: z.ZodType<IndividualPlanFigures> = /* @__PURE__ */ recordSchema(individualPlanFigures);

/** {@link SpecialSchoolFigures}. */
export const specialSchoolFiguresSchema: z.ZodType<SpecialSchoolFigures> = /* @__PURE__ */ recordSchema(specialSchoolFigures);

/** {@link ResourceRoomFigures}. */
export const resourceRoomFiguresSchema: z.ZodType<ResourceRoomFigures> = /* @__PURE__ */ recordSchema(resourceRoomFigures);

/** A {@link ResourceRoomSchool}. */
export const resourceRoomSchoolSchema: z.ZodType<ResourceRoomSchool> = /* @__PURE__ */ recordSchema(resourceRoomSchool);

/** {@link InclusiveFundingFigures}. */
export const inclusiveFundingFiguresSchema: z.ZodType<InclusiveFundingFigures> = /* @__PURE__ */ recordSchema(inclusiveFundingFigures);

/** A {@link SpecialEducationRecord}. */
export const specialEducationRecordSchema: z.ZodType<SpecialEducationRecord> = /* @__PURE__ */ recordSchema(specialEducationRecord);

/** {@link DisabledEducationCommitteeFigures}. */
export const disabledEducationCommitteeFiguresSchema: z.ZodType<DisabledEducationCommitteeFigures> =
  /* @__PURE__ */ recordSchema(disabledEducationCommitteeFigures);
