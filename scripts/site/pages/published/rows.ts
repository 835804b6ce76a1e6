import tables from "../../../../examples/data/published-county-tables.json" with { type: "json" };
import type { LocalText } from "../../../../src/foundation/localText.js";
import type { QualityIndicatorId, ResourceIndicatorId } from "../../../../src/indicators/school/indicator.js";
import { STAGES } from "../../../../src/policy/records/lists.js";
import type { Stage } from "../../../../src/policy/records/types.js";
import { JIUJIANG, NINGGUO, byQualityIndicator } from "../../../../test/support/publishedQuality.js";

/** A district of which somebody published a table. */
export interface District extends LocalText {
  readonly id: string;
  readonly province: LocalText;
  /** Where it was seen. */
  readonly source: string;
}

/** One stage of a district by the standard of 2012, as printed. */
export interface PrintedStage {
  readonly stage: Stage;
  readonly means: Readonly<Record<ResourceIndicatorId, number>>;
  readonly coefficients: Readonly<Record<ResourceIndicatorId, number>>;
  readonly printedComposite: number;
}

/** A district by the standard of 2012; a public page may lack a stage. */
export interface BasicDistrict extends District {
  readonly stages: readonly PrintedStage[];
}

/** A district by the standard of 2017, with the year of its figures. */
export interface QualityDistrict extends District {
  readonly year: number;
  readonly coefficients: Readonly<Partial<Record<Stage, Readonly<Partial<Record<QualityIndicatorId, number>>>>>>;
  readonly means: Readonly<Partial<Record<QualityIndicatorId, number>>>;
}

const ids = [...new Set(tables.rows.map(({ county }) => county.id))];

/** The districts whose tables three provinces printed. */
export const BASIC_DISTRICTS: readonly BasicDistrict[] = ids.flatMap((id): BasicDistrict[] => {
  const rows = tables.rows.filter(({ county }) => county.id === id);
  const [first] = rows;
  if (first === undefined) return [];
  const { county, province, source } = first;
  const stages = STAGES.flatMap((stage) => rows.filter((row) => row.stage === stage).map((row) => ({ ...row, stage })));
  return [{ ...county, province, source, stages }];
});

const ANHUI: LocalText = { zh: "安徽省", en: "Anhui" };

/** The districts that published coefficients of quality balance. */
export const QUALITY_DISTRICTS: readonly QualityDistrict[] = [
  {
    id: "ningguo",
    zh: "宁国市",
    en: "Ningguo",
    province: ANHUI,
    source: "https://275167.com/OpennessContent/download/2668105.html",
    year: 2022,
    coefficients: { primary: byQualityIndicator(NINGGUO.primary), juniorSecondary: byQualityIndicator(NINGGUO.juniorSecondary) },
    means: {},
  },
  {
    id: "jiujiang",
    zh: "鸠江区",
    en: "Jiujiang",
    province: ANHUI,
    source: "https://www.jjq.gov.cn/openness/grassroots/6603441/38916753.html",
    year: 2023,
    coefficients: { primary: Object.fromEntries(JIUJIANG.map(([id, , , , coefficient]) => [id, coefficient])) },
    means: Object.fromEntries(JIUJIANG.map(([id, , mean]) => [id, mean])),
  },
];
