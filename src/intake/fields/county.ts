import { indicators } from "../../indicators/school/indicators.js";
import type { IndicatorId } from "../../indicators/school/indicator.js";
import type { PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { publishedCoefficientsSchema } from "../../schemas/inputs/rows.js";
import { field, type IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { PLACE, STAGE } from "./shared.js";

/** The two standards share three indicators. */
const BY_ID = new Map([...indicators, ...qualityIndicators].map((indicator) => [indicator.id, indicator]));

/**
 * The coefficient of an indicator. Tables that print means beside it have the indicator's bare name over both, so only a
 * header that says "coefficient" is taken.
 */
function coefficient(id: IndicatorId, zh: string, en: string): IntakeField {
  return field(`coefficients.${id}`, "share", `${zh}差异系数`, `${en} coefficient`, [
    `差异系数 ${zh}`,
    `${zh}校际差异系数`,
    `校际差异系数 ${zh}`,
    `coefficient ${en}`,
    `coefficient of ${en}`,
    id,
  ]);
}

const fields: readonly IntakeField[] = [
  field("countyId", "code", "县区编号", "county id", ["县区代码", "编号", "代码", "id", "county code"], { required: true }),
  field("name", "text", "县区名称", "county name", ["县区", "县（市、区）", "县（区）", "名称", "county", "name"]),
  PLACE,
  STAGE,
  ...[...BY_ID.values()].map(({ id, name }) => coefficient(id, name.zh, name.en)),
];

/** The coefficients of one county and stage a row. */
export const countyRows: KindDefinition<PublishedCoefficients> = {
  fields,
  empty: { coefficients: {} },
  keyOf: (values) => (values.has("countyId") && values.has("stage") ? JSON.stringify([values.get("countyId"), values.get("stage")]) : null),
  complete: () => undefined,
  parts: [],
  ratios: [],
  schemaFor: () => publishedCoefficientsSchema,
  example: {
    countyId: "140600",
    name: "示例县（虚构）",
    place: "140600",
    stage: "primary",
    coefficients: Object.fromEntries([...BY_ID.keys()].map((id, index) => [id, (30 + index) / 100])),
  },
};
