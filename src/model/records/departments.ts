import type { RecordOf } from "../reading/spec.js";
import { period } from "./period.js";

/** {@link EducationLandFigures} as data. */
export const educationLandFigures = {
  id: "educationLandFigures",
  zh: "教育用地供应",
  en: "land for education",
  fields: {
    suppliedHectares: { kind: "amount", unit: "hectares", zh: "实际供应教育用地面积", en: "land supplied for education" },
    plannedHectares: { kind: "amount", unit: "hectares", zh: "规划教育用地面积", en: "land planned for education" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["suppliedHectares"], whole: ["plannedHectares"] }],
} as const;
/** Land planned for education, and what was supplied. */
export interface EducationLandFigures extends RecordOf<typeof educationLandFigures> {}

/** {@link PostsTimelyFigures} as data. */
export const postsTimelyFigures = {
  id: "postsTimelyFigures",
  zh: "教职工编制补足",
  en: "posts in time",
  fields: {
    postsApprovedAndFilled: { kind: "count", unit: "posts", zh: "已核定并补足的编制数", en: "posts approved and filled" },
    postsNeeded: { kind: "count", unit: "posts", zh: "所需编制数", en: "posts needed" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["postsApprovedAndFilled"], whole: ["postsNeeded"] }],
} as const;
/** Posts needed, and those approved and filled in time. */
export interface PostsTimelyFigures extends RecordOf<typeof postsTimelyFigures> {}

/** {@link DepartmentsRecord} as data. */
export const departmentsRecord = {
  id: "departmentsRecord",
  zh: "部门职责",
  en: "duties of departments",
  fields: {
    educationLand: { kind: "record", of: educationLandFigures as typeof educationLandFigures },
    posts: { kind: "record", of: postsTimelyFigures as typeof postsTimelyFigures, zh: "教职工编制情况", en: "posts" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What departments did. Absent or `null` means not reported. */
export interface DepartmentsRecord extends RecordOf<typeof departmentsRecord> {}
