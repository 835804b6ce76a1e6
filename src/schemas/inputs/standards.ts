import { recordSchema } from "../recordSchema.js";
import {
  type BasicStandardFigures,
  type ManagementStandardFigures,
  type OpportunityCounts,
  type OpportunityFigures,
  type StandardsRecord,
  basicStandardFigures,
  managementStandardFigures,
  opportunityCounts,
  opportunityFigures,
  standardsRecord,
} from "../../model/records/standards.js";
import type * as z from "zod";

/** {@link BasicStandardFigures}. */
export const basicStandardFiguresSchema: z.ZodType<BasicStandardFigures> = /* @__PURE__ */ recordSchema(basicStandardFigures);

/** {@link ManagementStandardFigures}. */
export const managementStandardFiguresSchema: z.ZodType<ManagementStandardFigures> =
  /* @__PURE__ */ recordSchema(managementStandardFigures);

/** {@link OpportunityCounts}. */
export const opportunityCountsSchema: z.ZodType<OpportunityCounts> = /* @__PURE__ */ recordSchema(opportunityCounts);

/** {@link OpportunityFigures}. */
export const opportunityFiguresSchema: z.ZodType<OpportunityFigures> = /* @__PURE__ */ recordSchema(opportunityFigures);

/** A {@link StandardsRecord}. */
export const standardsRecordSchema: z.ZodType<StandardsRecord> = /* @__PURE__ */ recordSchema(standardsRecord);
