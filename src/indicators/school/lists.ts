// The ids of the resource indicators, apart from their records: whoever needs a list loads no indicator.

/** The resource indicators of 教督〔2012〕3号. */
export const RESOURCE_INDICATOR_IDS = [
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "computersPer100Pupils",
  "booksPerPupil",
  "teacherPupilRatio",
  "higherDegreeTeachersPerPupil",
  "midSeniorTeachersPerPupil",
] as const;
/** Ids of the eight resource indicators of 教督〔2012〕3号. */
export type ResourceIndicatorId = (typeof RESOURCE_INDICATOR_IDS)[number];

/** The resource indicators of 教督〔2017〕6号, in the order of its text. */
export const QUALITY_INDICATOR_IDS = [
  "higherDegreeTeachersPer100Pupils",
  "backboneTeachersPer100Pupils",
  "peArtsTeachersPer100Pupils",
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "multimediaRoomsPer100Pupils",
] as const;
/** Ids of the seven resource indicators of 教督〔2017〕6号, in the order of its text. */
export type QualityIndicatorId = (typeof QUALITY_INDICATOR_IDS)[number];

/** Ids of all resource indicators; three belong to both standards. */
export type IndicatorId = ResourceIndicatorId | QualityIndicatorId;

/** The ids of all resource indicators, each once. */
export const INDICATOR_IDS: readonly IndicatorId[] = /* @__PURE__ */ distinctIds();

function distinctIds(): IndicatorId[] {
  return [...new Set<IndicatorId>([...RESOURCE_INDICATOR_IDS, ...QUALITY_INDICATOR_IDS])];
}

/** The ways of computing a coefficient of variation, the official one first. */
export const VARIATION_METHODS = [
  "official",
  "unweightedPopulation",
  "unweightedSample",
  "unweightedAroundCountyMean",
  "unweightedSampleAroundCountyMean",
  "weightedAroundMeanOfSchools",
  "weightedAroundMeanOfSchoolsOverCountyMean",
  "weightedSample",
  "reliabilityWeighted",
  "frequencyWeighted",
] as const;
/** A way of computing a coefficient of variation of per-pupil figures. */
export type VariationMethod = (typeof VARIATION_METHODS)[number];
