import type { RecordOf } from "../reading/spec.js";
import { FIGURE_SCHOOLS } from "./lists.js";
import { period } from "./period.js";

/** {@link SurchargeTaxFigures} as data. */
export const surchargeTaxFigures = {
  id: "surchargeTaxFigures",
  zh: "附加的计征税额",
  en: "taxes the surcharges are counted from",
  fields: {
    valueAddedTaxYuan: { kind: "amount", unit: "yuan", zh: "增值税实缴额", en: "value-added tax paid" },
    consumptionTaxYuan: { kind: "amount", unit: "yuan", zh: "消费税实缴额", en: "consumption tax paid" },
    businessTaxYuan: { kind: "amount", unit: "yuan", zh: "营业税实缴额", en: "business tax paid" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Taxes paid in a year, from which the surcharges are counted. */
export interface SurchargeTaxFigures extends RecordOf<typeof surchargeTaxFigures> {}

/** {@link LandSaleFigures} as data. */
export const landSaleFigures = {
  id: "landSaleFigures",
  zh: "土地出让收支",
  en: "land sales",
  fields: {
    revenueYuan: { kind: "amount", unit: "yuan", zh: "土地出让收入", en: "revenue of land sales" },
    landAcquisitionYuan: { kind: "amount", unit: "yuan", zh: "征地和拆迁补偿支出", en: "compensation for land and buildings" },
    landDevelopmentYuan: { kind: "amount", unit: "yuan", zh: "土地开发支出", en: "land development" },
    farmlandDevelopmentYuan: { kind: "amount", unit: "yuan", zh: "农业土地开发支出", en: "development of farmland" },
    farmersSocialSecurityYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "补助被征地农民社会保障支出",
      en: "social security of farmers who lost land",
    },
    farmersLivingSubsidyYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "保持被征地农民原有生活水平补贴支出",
      en: "living subsidies of farmers who lost land",
    },
    workerResettlementYuan: { kind: "amount", unit: "yuan", zh: "支付破产或改制企业职工安置费支出", en: "resettlement of workers" },
    saleCostsYuan: { kind: "amount", unit: "yuan", zh: "土地出让业务支出", en: "costs of the sales" },
    newConstructionLandFeeYuan: { kind: "amount", unit: "yuan", zh: "缴纳新增建设用地土地有偿使用费", en: "fee for new construction land" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Revenue of land sales of a year and what is taken off it. */
export interface LandSaleFigures extends RecordOf<typeof landSaleFigures> {}

/** {@link EarmarkedFundsFigures} as data. */
export const earmarkedFundsFigures = {
  id: "earmarkedFundsFigures",
  zh: "专项教育资金收支",
  en: "earmarked funds",
  fields: {
    educationSurchargeYuan: { kind: "amount", unit: "yuan", zh: "教育费附加收入", en: "education surcharge received" },
    localEducationSurchargeYuan: { kind: "amount", unit: "yuan", zh: "地方教育附加收入", en: "local education surcharge received" },
    landSaleEducationFundsYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "土地出让收益计提教育资金",
      en: "education funds set aside from land sales",
    },
    educationSurchargeSpentYuan: { kind: "amount", unit: "yuan", zh: "教育费附加支出", en: "education surcharge spent" },
    localEducationSurchargeSpentYuan: { kind: "amount", unit: "yuan", zh: "地方教育附加支出", en: "local education surcharge spent" },
    landSaleEducationFundsSpentYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "土地出让收益计提教育资金支出",
      en: "education funds of land sales spent",
    },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [
    {
      part: ["educationSurchargeSpentYuan", "localEducationSurchargeSpentYuan", "landSaleEducationFundsSpentYuan"],
      whole: ["educationSurchargeYuan", "localEducationSurchargeYuan", "landSaleEducationFundsYuan"],
    },
  ],
} as const;
/** Earmarked funds of a year, and what was spent of each on education. */
export interface EarmarkedFundsFigures extends RecordOf<typeof earmarkedFundsFigures> {}

/** {@link RuralFundingFigures} as data. */
export const ruralFundingFigures = {
  id: "ruralFundingFigures",
  zh: "城乡学校经费",
  en: "funding of rural and urban schools",
  fields: {
    ruralFundingYuan: { kind: "amount", unit: "yuan", zh: "农村学校经费", en: "funding of rural schools" },
    ruralPupils: { kind: "amount", unit: "persons", zh: "农村学校学生数", en: "pupils of rural schools" },
    urbanFundingYuan: { kind: "amount", unit: "yuan", zh: "城市学校经费", en: "funding of urban schools" },
    urbanPupils: { kind: "amount", unit: "persons", zh: "城市学校学生数", en: "pupils of urban schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Funding and pupils of rural and of urban schools in one year, the same kind of funding for both. */
export interface RuralFundingFigures extends RecordOf<typeof ruralFundingFigures> {}

/** {@link SchoolCapital} as data. */
export const schoolCapital = {
  id: "schoolCapital",
  zh: "学校基本建设支出",
  en: "capital spending of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    capitalYuan: { kind: "amount", unit: "yuan", zh: "基本建设支出", en: "capital spending" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
  },
} as const;
/** Capital spending of one school in a year, and its pupils. */
export interface SchoolCapital extends RecordOf<typeof schoolCapital> {}

/** {@link TrainingFundsFigures} as data. */
export const trainingFundsFigures = {
  id: "trainingFundsFigures",
  zh: "教师培训经费",
  en: "training funds",
  fields: {
    trainingFundsYuan: { kind: "amount", unit: "yuan", zh: "教师培训经费", en: "training funds" },
    publicFundsYuan: { kind: "amount", unit: "yuan", zh: "公用经费", en: "public funds" },
    ofSchools: { kind: "choice", of: FIGURE_SCHOOLS as typeof FIGURE_SCHOOLS, zh: "数据所属学校", en: "schools the figures are of" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["trainingFundsYuan"], whole: ["publicFundsYuan"] }],
} as const;
/** Training funds and public funds of the same schools and year. */
export interface TrainingFundsFigures extends RecordOf<typeof trainingFundsFigures> {}

/** {@link EarmarkedFundsRecord} as data. */
export const earmarkedFundsRecord = {
  id: "earmarkedFundsRecord",
  zh: "教育附加与土地出让收益计提",
  en: "earmarked funds",
  fields: {
    taxes: { kind: "record", of: surchargeTaxFigures as typeof surchargeTaxFigures },
    landSales: { kind: "record", of: landSaleFigures as typeof landSaleFigures },
    funds: { kind: "record", of: earmarkedFundsFigures as typeof earmarkedFundsFigures, zh: "资金收支", en: "funds" },
    ruralAndUrban: { kind: "record", of: ruralFundingFigures as typeof ruralFundingFigures },
    capital: {
      kind: "list",
      of: schoolCapital as typeof schoolCapital,
      key: "schoolId",
      zh: "各校基本建设支出",
      en: "capital spending by school",
    },
    training: { kind: "record", of: trainingFundsFigures as typeof trainingFundsFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Earmarked funds of a county. Absent or `null` means not reported. */
export interface EarmarkedFundsRecord extends RecordOf<typeof earmarkedFundsRecord> {}
