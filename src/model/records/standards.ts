import type { RecordOf } from "../reading/spec.js";
import { OPPORTUNITY_GROUPS, OPPORTUNITY_RATES } from "./lists.js";
import { period } from "./period.js";

/** {@link BasicStandardFigures} as data. */
export const basicStandardFigures = {
  id: "basicStandardFigures",
  zh: "学校办学基本标准达标情况",
  en: "schools at the basic standard",
  fields: {
    schoolsAtBasicStandard: { kind: "count", unit: "schools", zh: "达到办学基本标准的学校数", en: "schools at the basic standard" },
    schools: { kind: "count", unit: "schools", zh: "学校数", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["schoolsAtBasicStandard"], whole: ["schools"] }],
} as const;
/** Schools, and those at the basic standard of the province. */
export interface BasicStandardFigures extends RecordOf<typeof basicStandardFigures> {}

/** {@link ManagementStandardFigures} as data. */
export const managementStandardFigures = {
  id: "managementStandardFigures",
  zh: "义务教育学校管理标准达标情况",
  en: "schools at the management standard",
  fields: {
    schoolsAtManagementStandard: { kind: "count", unit: "schools", zh: "达到管理标准的学校数", en: "schools at the management standard" },
    schools: { kind: "count", unit: "schools", zh: "学校数", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["schoolsAtManagementStandard"], whole: ["schools"] }],
} as const;
/** Schools, and those at the management standard. */
export interface ManagementStandardFigures extends RecordOf<typeof managementStandardFigures> {}

/** {@link OpportunityCounts} as data. */
export const opportunityCounts = {
  id: "opportunityCounts",
  zh: "一类儿童的入学（巩固）人数",
  en: "children of one group",
  fields: {
    enrolled: { kind: "count", unit: "persons", zh: "入学（巩固）人数", en: "children enrolled or retained" },
    children: { kind: "count", unit: "persons", zh: "应入学（应巩固）人数", en: "children of the group" },
  },
  rules: [{ part: ["enrolled"], whole: ["children"] }],
} as const;
/** Children of one group, and those of them enrolled or retained. */
export interface OpportunityCounts extends RecordOf<typeof opportunityCounts> {}

/** {@link OpportunityFigures} as data. */
export const opportunityFigures = {
  id: "opportunityFigures",
  zh: "各类儿童的入学（巩固）机会",
  en: "opportunity of each group",
  fields: {
    rate: { kind: "choice", of: OPPORTUNITY_RATES as typeof OPPORTUNITY_RATES, required: true, zh: "比较的比率", en: "rate compared" },
    groups: {
      kind: "map",
      keys: OPPORTUNITY_GROUPS as typeof OPPORTUNITY_GROUPS,
      of: opportunityCounts as typeof opportunityCounts,
      zh: "各类儿童人数",
      en: "counts by group",
    },
    rates: {
      kind: "map",
      keys: OPPORTUNITY_GROUPS as typeof OPPORTUNITY_GROUPS,
      of: { kind: "share" },
      zh: "各类儿童比率",
      en: "rates by group",
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Enrolment or retention of groups of children: counts, or rates where only those are known. */
export interface OpportunityFigures extends RecordOf<typeof opportunityFigures> {}

/** {@link StandardsRecord} as data. */
export const standardsRecord = {
  id: "standardsRecord",
  zh: "均衡标准与机会均等",
  en: "standards and equal opportunity",
  fields: {
    basicStandard: { kind: "record", of: basicStandardFigures as typeof basicStandardFigures },
    managementStandard: { kind: "record", of: managementStandardFigures as typeof managementStandardFigures },
    opportunity: { kind: "record", of: opportunityFigures as typeof opportunityFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of standards and of equal opportunity in a county. Absent or `null` means not reported. */
export interface StandardsRecord extends RecordOf<typeof standardsRecord> {}
