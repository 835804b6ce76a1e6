import type { FundingYear } from "../../model/records/fundingGrowth.js";

import { UNIT_FIGURE_WORDS, YUAN } from "../../model/figureWords.js";
import { fundingYearSchema } from "../../schemas/inputs/fundingGrowth.js";
import { field, type IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";

const money = (id: string, zh: string, en: string, aliases: readonly string[]): IntakeField =>
  field(id, "yuan", zh, en, aliases, { unit: YUAN });

const fields: readonly IntakeField[] = [
  field("year", "year", "年份", "year", ["年度", "财政年度", "会计年度"], { required: true }),
  money("appropriationYuan", "义务教育财政拨款", "fiscal appropriation", ["财政拨款", "教育财政拨款", "appropriation"]),
  money("regularRevenueYuan", "财政经常性收入", "regular fiscal revenue", ["经常性收入", "regular revenue"]),
  money("spendingYuan", "教育费用", "education spending", ["教育支出", "教育经费支出", "spending"]),
  field("pupils", "amount", "在校生数", "pupils", ["在校学生数", "学生数", "平均在校生数", "学生人数"], {
    unit: UNIT_FIGURE_WORDS.pupils.unit,
  }),
  money("staffMeanPayYuan", "教职工人均工资", "mean yearly pay of staff", ["教职工年平均工资", "教职工平均工资", "staff mean pay"]),
  money("publicFundsYuan", "公用经费", "public funds", ["公用经费支出", "公用经费总额"]),
];

/** One year of a county's education funding a row. */
export const fundingYearRows: KindDefinition<FundingYear> = {
  fields,
  empty: {},
  keyOf: (values) => (values.has("year") ? JSON.stringify(values.get("year")) : null),
  complete: () => undefined,
  parts: [],
  ratios: [],
  schemaFor: () => fundingYearSchema,
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
