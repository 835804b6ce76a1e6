import type { RecordOf } from "../reading/spec.js";
import { FUNDING_REGIONS, STAGES } from "./lists.js";
import { period } from "./period.js";

/** {@link AidCoverageFigures} as data. */
export const aidCoverageFigures = {
  id: "aidCoverageFigures",
  zh: "学生资助覆盖",
  en: "coverage of aid",
  fields: {
    aided: { kind: "count", unit: "persons", zh: "已获资助学生数", en: "pupils aided" },
    eligible: { kind: "count", unit: "persons", zh: "符合条件人数", en: "persons eligible" },
  },
  rules: [{ part: ["aided"], whole: ["eligible"] }],
} as const;
/** Pupils eligible for aid, and those who received some. */
export interface AidCoverageFigures extends RecordOf<typeof aidCoverageFigures> {}

/** {@link AidGrant} as data. */
export const aidGrant = {
  id: "aidGrant",
  zh: "一笔资助",
  en: "one grant",
  fields: {
    pupilId: { kind: "id", required: true, zh: "学生编号", en: "pupil id" },
    item: { kind: "text", required: true, zh: "资助项目", en: "item of aid" },
  },
} as const;
/** One payment of aid. */
export interface AidGrant extends RecordOf<typeof aidGrant> {}

/** {@link AidLists} as data. */
export const aidLists = {
  id: "aidLists",
  zh: "资助名单",
  en: "lists of aid",
  fields: {
    eligible: { kind: "list", of: { kind: "text" }, zh: "应助学生名单", en: "pupils eligible" },
    grants: { kind: "list", of: aidGrant as typeof aidGrant, zh: "资助发放记录", en: "grants" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Pupils eligible for aid, and the grants paid. */
export interface AidLists extends RecordOf<typeof aidLists> {}

/** {@link AidCounts} as data. */
export const aidCounts = {
  id: "aidCounts",
  zh: "资助人数",
  en: "numbers of aid",
  fields: {
    aided: { kind: "count", unit: "persons", zh: "已获资助学生数", en: "pupils aided" },
    eligible: { kind: "count", unit: "persons", zh: "符合条件人数", en: "persons eligible" },
    missed: { kind: "count", unit: "persons", zh: "漏助学生数", en: "pupils left out" },
    duplicated: { kind: "count", unit: "persons", zh: "重复资助学生数", en: "pupils aided twice" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["aided"], whole: ["eligible"] }],
} as const;
/** Numbers of aid, where the lists are not at hand. */
export interface AidCounts extends RecordOf<typeof aidCounts> {}

/** {@link BoarderAidFigures} as data. */
export const boarderAidFigures = {
  id: "boarderAidFigures",
  zh: "寄宿生生活补助",
  en: "aid to boarders",
  fields: {
    paidYuan: { kind: "amount", unit: "yuan", zh: "实际拨付（发放）金额", en: "amount paid" },
    eligibleBoarders: { kind: "count", unit: "persons", zh: "应补助寄宿生数", en: "boarders eligible for aid" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Living aid paid to poor boarders of one stage and one year. */
export interface BoarderAidFigures extends RecordOf<typeof boarderAidFigures> {}

/** {@link NonBoarderAidFigures} as data. */
export const nonBoarderAidFigures = {
  id: "nonBoarderAidFigures",
  zh: "非寄宿生生活补助",
  en: "aid to day pupils",
  fields: {
    paidYuan: { kind: "amount", unit: "yuan", zh: "实际拨付（发放）金额", en: "amount paid" },
    eligibleNonBoarders: { kind: "count", unit: "persons", zh: "应补助非寄宿生数", en: "day pupils eligible for aid" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Living aid paid to poor day pupils of one stage and one year. */
export interface NonBoarderAidFigures extends RecordOf<typeof nonBoarderAidFigures> {}

/** {@link PovertyDropoutFigures} as data. */
export const povertyDropoutFigures = {
  id: "povertyDropoutFigures",
  zh: "因贫辍学",
  en: "dropouts for poverty",
  fields: {
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Pupils who left school for poverty. */
export interface PovertyDropoutFigures extends RecordOf<typeof povertyDropoutFigures> {}

/** {@link StudentAidRecord} as data. */
export const studentAidRecord = {
  id: "studentAidRecord",
  zh: "学生资助",
  en: "aid to pupils",
  fields: {
    aidLists: { kind: "record", of: aidLists as typeof aidLists },
    aidCounts: { kind: "record", of: aidCounts as typeof aidCounts },
    fundingRegion: {
      kind: "choice",
      of: FUNDING_REGIONS as typeof FUNDING_REGIONS,
      zh: "经费区域（东、中、西部）",
      en: "region of funding",
    },
    boarderAid: { kind: "map", keys: STAGES as typeof STAGES, of: boarderAidFigures as typeof boarderAidFigures },
    nonBoarderAid: { kind: "map", keys: STAGES as typeof STAGES, of: nonBoarderAidFigures as typeof nonBoarderAidFigures },
    povertyDropouts: { kind: "record", of: povertyDropoutFigures as typeof povertyDropoutFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of aid to pupils. Absent or `null` means not reported. */
export interface StudentAidRecord extends RecordOf<typeof studentAidRecord> {}
