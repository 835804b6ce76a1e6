import { recordSchema } from "../recordSchema.js";
import { type FundingGrowthRecord, type FundingYear, fundingGrowthRecord, fundingYear } from "../../model/records/fundingGrowth.js";
import type * as z from "zod";

/** A {@link FundingYear}. */
export const fundingYearSchema: z.ZodType<FundingYear> = /* @__PURE__ */ recordSchema(fundingYear);

/** A {@link FundingGrowthRecord}. */
export const fundingGrowthRecordSchema: z.ZodType<FundingGrowthRecord> = /* @__PURE__ */ recordSchema(fundingGrowthRecord);
