import type * as z from "zod";
import type { StandardsRecord } from "../../assessments/topics/assessStandards.js";
import type { ManagementStandardFigures } from "../../indicators/rates/managementStandardShare.js";
import type { OpportunityCounts, OpportunityFigures } from "../../indicators/lists/opportunityGap.js";
import type { BasicStandardFigures } from "../../indicators/rates/schoolsAtBasicStandardShare.js";
import { oneOf, record, reportedAmount, reportedCount } from "../fields.js";
import { OPPORTUNITY_RATES } from "../words.js";

/** {@link BasicStandardFigures}. */
export const basicStandardFiguresSchema: z.ZodType<BasicStandardFigures> = record({
  schoolsAtBasicStandard: reportedCount(),
  schools: reportedCount(),
});

/** {@link ManagementStandardFigures}. */
export const managementStandardFiguresSchema: z.ZodType<ManagementStandardFigures> = record({
  schoolsAtManagementStandard: reportedCount(),
  schools: reportedCount(),
});

/** {@link OpportunityCounts}. */
export const opportunityCountsSchema: z.ZodType<OpportunityCounts> = record({ enrolled: reportedCount(), children: reportedCount() });

/** {@link OpportunityFigures}. */
export const opportunityFiguresSchema: z.ZodType<OpportunityFigures> = record({
  rate: oneOf(OPPORTUNITY_RATES),
  groups: record({
    migrant: opportunityCountsSchema.nullish(),
    leftBehind: opportunityCountsSchema.nullish(),
    disabled: opportunityCountsSchema.nullish(),
    poor: opportunityCountsSchema.nullish(),
    all: opportunityCountsSchema.nullish(),
  }).nullish(),
  rates: record({
    migrant: reportedAmount(),
    leftBehind: reportedAmount(),
    disabled: reportedAmount(),
    poor: reportedAmount(),
    all: reportedAmount(),
  }).nullish(),
});

/** A {@link StandardsRecord}. */
export const standardsRecordSchema: z.ZodType<StandardsRecord> = record({
  basicStandard: basicStandardFiguresSchema.nullish(),
  managementStandard: managementStandardFiguresSchema.nullish(),
  opportunity: opportunityFiguresSchema.nullish(),
});
