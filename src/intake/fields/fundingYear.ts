import { fundingYear, type FundingYear } from "../../model/records/fundingGrowth.js";
import type { IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { drawField } from "./drawField.js";

/** Headers besides the names, in the order of a form. */
const HEADERS: Readonly<Record<keyof FundingYear, readonly string[]>> = {
  year: ["年度", "财政年度", "会计年度"],
  appropriationYuan: ["义务教育财政拨款", "fiscal appropriation", "财政拨款", "教育财政拨款", "appropriation"],
  regularRevenueYuan: ["regular fiscal revenue", "经常性收入"],
  spendingYuan: ["教育费用", "education spending", "教育支出", "spending"],
  pupils: ["在校生数", "在校学生数", "平均在校生数", "学生人数"],
  staffMeanPayYuan: ["教职工人均工资", "mean yearly pay of staff", "教职工年平均工资", "staff mean pay"],
  publicFundsYuan: ["公用经费支出", "公用经费总额"],
};

const fields: readonly IntakeField[] = Object.entries(HEADERS).map(([key, headers]) =>
  drawField(fundingYear, key, headers, { perHead: key === "staffMeanPayYuan" }),
);

/** One year of a county's education funding a row. */
export const fundingYearRows: KindDefinition<FundingYear> = {
  fields,
  empty: {},
  keyOf: (values) => (values.has("year") ? JSON.stringify(values.get("year")) : null),
  complete: () => [],
  parts: [],
  ratios: [],
  record: fundingYear,
  example: {
    year: 2016,
    appropriationYuan: 186000000,
    regularRevenueYuan: 940000000,
    spendingYuan: 203000000,
    pupils: 13550,
    staffMeanPayYuan: 58200,
    publicFundsYuan: 9820000,
  },
};
