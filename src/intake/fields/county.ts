import { indicators } from "../../indicators/school/indicators.js";
import type { IndicatorId } from "../../indicators/school/indicator.js";
import { publishedCoefficients, type PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { field, type IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { drawField } from "./drawField.js";
import { PLACE, stageField } from "./shared.js";

/** The two standards share three indicators. */
const BY_ID = new Map([...indicators, ...qualityIndicators].map((indicator) => [indicator.id, indicator]));

/**
 * The coefficient of an indicator. Tables that print means beside it have the indicator's bare name over both, so only a
 * header that says "coefficient" is taken.
 */
function coefficient(id: IndicatorId, zh: string, en: string): IntakeField {
  return field(`coefficients.${id}`, "share", { zh: `${zh}差异系数`, en: `${en} coefficient` }, [
    `差异系数 ${zh}`,
    `${zh}校际差异系数`,
    `校际差异系数 ${zh}`,
    `coefficient ${en}`,
    `coefficient of ${en}`,
    id,
  ]);
}

const fields: readonly IntakeField[] = [
  drawField(publishedCoefficients, "countyId", ["县区代码", "编号", "代码", "id", "county code"], { kind: "code" }),
  drawField(publishedCoefficients, "name", ["县区名称", "county name", "县区", "县（市、区）", "县（区）", "county"]),
  drawField(publishedCoefficients, "place", PLACE, { kind: "code" }),
  stageField(publishedCoefficients),
  ...[...BY_ID.values()].map(({ id, name }) => coefficient(id, name.zh, name.en)),
];

/** The coefficients of one county and stage a row. */
export const countyRows: KindDefinition<PublishedCoefficients> = {
  fields,
  empty: { coefficients: {} },
  keyOf: (values) => (values.has("countyId") && values.has("stage") ? JSON.stringify([values.get("countyId"), values.get("stage")]) : null),
  complete: () => [],
  parts: [],
  ratios: [],
  record: publishedCoefficients,
  example: {
    countyId: "140600",
    name: "示例县（虚构）",
    place: "140600",
    stage: "primary",
    coefficients: Object.fromEntries([...BY_ID.keys()].map((id, index) => [id, (30 + index) / 100])),
  },
};
