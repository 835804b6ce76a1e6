import type { RecordOf } from "../reading/spec.js";
import { STAGES_AND_TOGETHER } from "./lists.js";
import { period } from "./period.js";

/** {@link MigrantPublicSchoolFigures} as data. */
export const migrantPublicSchoolFigures = {
  id: "migrantPublicSchoolFigures",
  zh: "随迁子女就读公办学校",
  en: "migrant pupils in public schools",
  fields: {
    inPublicSchools: { kind: "count", unit: "persons", zh: "在公办学校就读的随迁子女数", en: "migrant children in public schools" },
    migrantPupils: { kind: "count", unit: "persons", zh: "随迁子女学生数", en: "migrant pupils" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["inPublicSchools"], whole: ["migrantPupils"] }],
} as const;
/** Migrant pupils at school, and those in public schools. */
export interface MigrantPublicSchoolFigures extends RecordOf<typeof migrantPublicSchoolFigures> {}

/** {@link MigrantPlaceFigures} as data. */
export const migrantPlaceFigures = {
  id: "migrantPlaceFigures",
  zh: "随迁子女就读公办或购买学位学校",
  en: "migrant children in public or purchased places",
  fields: {
    inPublicSchools: { kind: "count", unit: "persons", zh: "在公办学校就读的随迁子女数", en: "migrant children in public schools" },
    inPurchasedPlaces: {
      kind: "count",
      unit: "persons",
      zh: "在政府购买学位就读的随迁子女数",
      en: "migrant children in places the government buys",
    },
    migrantChildren: { kind: "count", unit: "persons", zh: "符合条件的随迁子女数", en: "eligible migrant children" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["inPublicSchools", "inPurchasedPlaces"], whole: ["migrantChildren"] }],
} as const;
/** Migrant children who meet the local conditions, and those in public or purchased places. */
export interface MigrantPlaceFigures extends RecordOf<typeof migrantPlaceFigures> {}

/** {@link MigrantChildrenRecord} as data. */
export const migrantChildrenRecord = {
  id: "migrantChildrenRecord",
  zh: "随迁子女入学",
  en: "schooling of migrant children",
  fields: {
    publicSchools: {
      kind: "map",
      keys: STAGES_AND_TOGETHER as typeof STAGES_AND_TOGETHER,
      of: migrantPublicSchoolFigures as typeof migrantPublicSchoolFigures,
    },
    publicOrPurchased: {
      kind: "map",
      keys: STAGES_AND_TOGETHER as typeof STAGES_AND_TOGETHER,
      of: migrantPlaceFigures as typeof migrantPlaceFigures,
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Schooling of migrant children. Absent or `null` means not reported. */
export interface MigrantChildrenRecord extends RecordOf<typeof migrantChildrenRecord> {}
