import type * as z from "zod";
import type { FundingGrowthRecord } from "../../assessments/topics/assessFundingGrowth.js";
import type { FundingYear } from "../../indicators/rates/fundingYear.js";
import { count, list, record, reportedAmount } from "../fields.js";

/** A {@link FundingYear}. */
export const fundingYearSchema: z.ZodType<FundingYear> = record({
  year: count(),
  appropriationYuan: reportedAmount(),
  regularRevenueYuan: reportedAmount(),
  spendingYuan: reportedAmount(),
  pupils: reportedAmount(),
  staffMeanPayYuan: reportedAmount(),
  publicFundsYuan: reportedAmount(),
});

/** A {@link FundingGrowthRecord}. */
export const fundingGrowthRecordSchema: z.ZodType<FundingGrowthRecord> = record({ years: list(fundingYearSchema).nullish() });
