import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { stageCoefficients } from "./coefficients.js";
import { ledger, ledgerOfSchools, problemsBefore } from "./given.js";
import { governmentWorkInput } from "./governmentWork.js";
import { STAGES } from "./lists.js";
import { assessedCounty, indicatorOptions } from "./options.js";
import { stageUnit } from "./school.js";
import { schoolStandardsInput } from "./schoolStandards.js";
import { surveyFigures } from "./survey.js";
import { period } from "./period.js";

/** {@link BasicBalanceParts} as data. */
export const basicBalanceParts = {
  id: "basicBalanceParts",
  zh: "基本均衡评估的其他三部分",
  en: "parts besides the inter-school gap",
  fields: {
    schoolStandards: {
      kind: "record",
      of: schoolStandardsInput as typeof schoolStandardsInput,
      optional: true,
      zh: "学校办学基本标准",
      en: "basic standard of schools",
    },
    governmentWork: {
      kind: "record",
      of: governmentWorkInput as typeof governmentWorkInput,
      optional: true,
      zh: "县级政府推进工作",
      en: "work of the county government",
    },
    satisfaction: { kind: "record", of: surveyFigures as typeof surveyFigures, optional: true },
  },
} as const;
/** The parts of the standard besides the inter-school gap; what is not given is not assessed. */
export interface BasicBalanceParts extends RecordOf<typeof basicBalanceParts> {}

const basicBalanceInputOwn = {
  id: "basicBalanceInput",
  zh: "基本均衡评估的输入",
  en: "a county for basic balance",
  fields: {
    county: { kind: "record", of: assessedCounty as typeof assessedCounty, required: true },
    units: { kind: "list", of: stageUnit as typeof stageUnit, required: true, zh: "各校各学段", en: "units" },
    ledger: ledgerOfSchools as typeof ledgerOfSchools,
    problems: problemsBefore as typeof problemsBefore,
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** {@link BasicBalanceInput} as data. */
export const basicBalanceInput: Extended<typeof basicBalanceInputOwn, readonly [typeof indicatorOptions, typeof basicBalanceParts]> =
  /* @__PURE__ */ extend(basicBalanceInputOwn, [indicatorOptions, basicBalanceParts]);
/** Input of `assessBasicBalance`; the result of `stageUnits` can be spread into it. */
export interface BasicBalanceInput extends RecordOf<typeof basicBalanceInput> {}

const basicBalanceCoefficientsOwn = {
  id: "basicBalanceCoefficients",
  zh: "由已公布的差异系数评估基本均衡的输入",
  en: "published coefficients of basic balance",
  fields: {
    county: { kind: "record", of: assessedCounty as typeof assessedCounty, required: true },
    coefficients: {
      kind: "map",
      keys: STAGES as typeof STAGES,
      of: stageCoefficients as typeof stageCoefficients,
      required: true,
      zh: "差异系数",
      en: "coefficients",
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** {@link BasicBalanceCoefficients} as data. */
export const basicBalanceCoefficients: Extended<typeof basicBalanceCoefficientsOwn, readonly [typeof basicBalanceParts]> =
  /* @__PURE__ */ extend(basicBalanceCoefficientsOwn, [basicBalanceParts]);
/** Input of `assessBasicBalanceFromCoefficients`: the county and, by stage, its eight coefficients. */
export interface BasicBalanceCoefficients extends RecordOf<typeof basicBalanceCoefficients> {}

/** {@link MonitoredYear} as data. */
export const monitoredYear = {
  id: "monitoredYear",
  zh: "监测的一个年度",
  en: "monitored year",
  fields: {
    year: { kind: "year", required: true, zh: "年份", en: "year" },
    units: { kind: "list", of: stageUnit as typeof stageUnit, optional: true, zh: "各校各学段", en: "units" },
    ledger: { kind: "record", of: ledger as typeof ledger, optional: true },
    coefficients: {
      kind: "map",
      keys: STAGES as typeof STAGES,
      of: stageCoefficients as typeof stageCoefficients,
      optional: true,
      zh: "差异系数",
      en: "coefficients",
    },
  },
} as const;
/** The schools of one year, or the coefficients published of it; not both. */
export interface MonitoredYear extends RecordOf<typeof monitoredYear> {}

const balanceRecordOwn = {
  id: "balanceRecord",
  zh: "校际均衡",
  en: "balance between schools",
  fields: {
    units: { kind: "list", of: stageUnit as typeof stageUnit, optional: true, zh: "各校各学段", en: "units" },
    ledger: { kind: "record", of: ledger as typeof ledger, optional: true },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** {@link BalanceRecord} as data. */
export const balanceRecord: Extended<typeof balanceRecordOwn, readonly [typeof indicatorOptions]> = /* @__PURE__ */ extend(
  balanceRecordOwn,
  [indicatorOptions],
);
/** Units of a county, as `stageUnits` gives them, for clause 二. */
export interface BalanceRecord extends RecordOf<typeof balanceRecord> {}
