import type { RecordOf } from "../reading/spec.js";
import { period } from "./period.js";

/** {@link FundingYear} as data. */
export const fundingYear = {
  id: "fundingYear",
  dated: "year",
  zh: "年度教育经费",
  en: "education funding of a year",
  fields: {
    year: { kind: "year", required: true, zh: "年份", en: "year" },
    appropriationYuan: { kind: "amount", unit: "yuan", zh: "财政教育拨款", en: "appropriation for education" },
    regularRevenueYuan: { kind: "amount", unit: "yuan", zh: "财政经常性收入", en: "regular revenue" },
    spendingYuan: { kind: "amount", unit: "yuan", zh: "教育经费支出", en: "spending on education" },
    pupils: { kind: "amount", unit: "persons", zh: "学生数", en: "pupils" },
    staffMeanPayYuan: { kind: "amount", unit: "yuan", zh: "教职工平均工资", en: "mean pay of staff" },
    publicFundsYuan: { kind: "amount", unit: "yuan", zh: "公用经费", en: "public funds" },
  },
} as const;
/** Education funding of one county in one year. */
export interface FundingYear extends RecordOf<typeof fundingYear> {}

/** {@link FundingGrowthRecord} as data. */
export const fundingGrowthRecord = {
  id: "fundingGrowthRecord",
  zh: "教育经费“三个增长”",
  en: "three growths of funding",
  fields: {
    years: { kind: "list", of: fundingYear as typeof fundingYear, zh: "各年度情况", en: "by year" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Education funding of a county by year. Absent or `null` means not reported. */
export interface FundingGrowthRecord extends RecordOf<typeof fundingGrowthRecord> {}
