import type { RecordOf } from "../../model/reading/spec.js";
import { STAGES } from "../../model/records/lists.js";
import { INDICATOR_IDS, type IndicatorId } from "./lists.js";

export const publishedCoefficients = {
  id: "publishedCoefficients",
  zh: "已公布的差异系数",
  en: "published coefficients",
  fields: {
    countyId: { kind: "id", required: true, zh: "县区编号", en: "county id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    place: {
      kind: "text",
      optional: true,
      zh: "行政区划代码",
      en: "place code",
      about: { zh: "所在县的国家标准代码（GB/T 2260）。", en: "GB/T 2260 code of the county." },
    },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    coefficients: {
      kind: "map",
      keys: INDICATOR_IDS as typeof INDICATOR_IDS,
      of: { kind: "amount", unit: "coefficient" },
      required: true,
      zh: "各项差异系数",
      en: "coefficients by indicator",
      about: { zh: "未公布的不填。", en: "Absent or null means not published." },
    },
  },
} as const;
/** Inter-school coefficients of one county and stage as they were published, as one row of a table. */
export interface PublishedCoefficients extends Omit<RecordOf<typeof publishedCoefficients>, "coefficients"> {
  /** By indicator; absent or `null` means not published. */
  readonly coefficients: Partial<Readonly<Record<IndicatorId, number | null>>>;
}
