import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import type { UnitId } from "../units.js";
import { byStage, QUALITY, qualityClause, REPORTED, SHARE } from "./shared.js";

const RESOURCES = { ...QUALITY, comparator: ">=", source: qualityClause("资源配置") } as const;
const WHOLE_COUNTY = { ...REPORTED, effectiveFrom: "2017-05-23", notes: ["qualityOnly"] } as const;

const ONE_MISS = { scope: "qualityBalance.oneMiss", notes: ["oneMissFloor"] } as const;

/** Threshold and floor of a primary and of a junior school, in this order. */
type Levels = readonly [primary: number, primaryFloor: number, junior: number, juniorFloor: number];

function resource(id: ParameterId, unit: UnitId, [primary, primaryFloor, junior, juniorFloor]: Levels): Parameter<ParameterId>[] {
  return [
    ...byStage({ ...RESOURCES, id, unit }, primary, junior),
    ...byStage({ ...RESOURCES, ...ONE_MISS, id, unit }, primaryFloor, juniorFloor),
  ];
}

/** What counties show for quality balance, as far as it is not listed with its subject. */
export const qualityBalanceParameters: readonly Parameter<ParameterId>[] = [
  ...resource("higherDegreeTeachersPer100PupilsFloor", "per100Pupils", [4.2, 3.57, 5.3, 4.505]),
  ...resource("backboneTeachersPer100PupilsFloor", "per100Pupils", [1, 0.85, 1, 0.85]),
  ...resource("peArtsTeachersPer100PupilsFloor", "per100Pupils", [0.9, 0.765, 0.9, 0.765]),
  ...resource("teachingAreaPerPupilFloor", "squareMetresPerPupil", [4.5, 3.825, 5.8, 4.93]),
  ...resource("sportsAreaPerPupilFloor", "squareMetresPerPupil", [7.5, 6.375, 10.2, 8.67]),
  ...resource("equipmentValuePerPupilFloor", "yuanPerPupil", [2000, 1700, 2500, 2125]),
  ...resource("multimediaRoomsPer100PupilsFloor", "per100Pupils", [2.3, 1.955, 2.4, 2.04]),
  {
    ...WHOLE_COUNTY,
    id: "qualityIndicatorsMetFloor",
    value: 6,
    unit: "count",
    comparator: ">=",
    source: qualityClause("资源配置"),
    notes: ["ofSevenIndicators"],
  },
  ...byStage(
    {
      ...WHOLE_COUNTY,
      id: "qualityCoefficientLimit",
      unit: "coefficient",
      comparator: "<=",
      source: qualityClause("资源配置"),
      notes: ["eachOfSevenIndicators"],
    },
    0.5,
    0.45,
  ),
  {
    ...WHOLE_COUNTY,
    id: "qualityBalanceYearsAfterBasic",
    value: 3,
    unit: "years",
    comparator: ">=",
    source: qualityClause("（申报条件）"),
    notes: ["hebeiRules"],
  },
  {
    ...QUALITY,
    id: "teachingPointScopePupils",
    value: 50,
    unit: "pupils",
    comparator: ">=",
    source: qualityClause("（评估范围）"),
    notes: ["below50LeftOut"],
  },
  { ...QUALITY, ...SHARE, id: "satisfactionShareFloor", value: 0.85, source: qualityClause("（社会认可度）") },
  { ...WHOLE_COUNTY, ...SHARE, id: "juniorRetentionShareFloor", value: 0.95, source: qualityClause("教育质量1") },
  {
    ...WHOLE_COUNTY,
    id: "performanceDifferenceLimit",
    value: 0.15,
    unit: "share",
    comparator: "<",
    source: qualityClause("教育质量9"),
    notes: ["belowLeavesOutEquality"],
  },
  {
    ...WHOLE_COUNTY,
    id: "performanceLevelFloor",
    value: 3,
    unit: "count",
    comparator: ">=",
    source: qualityClause("教育质量9"),
    notes: ["levelThreeIs3"],
  },
];
