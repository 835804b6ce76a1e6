import { dilapidatedAreaOf } from "../../../indicators/lists/dilapidatedArea.js";
import { bedsPerBoarderOf } from "../../../indicators/rates/bedsPerBoarder.js";
import { desksPerPupilOf } from "../../../indicators/rates/desksPerPupil.js";
import { femaleToMaleToiletRatioOf } from "../../../indicators/rates/femaleToMaleToiletRatio.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { ProjectSchool } from "../../../model/records/weakSchools.js";
import type { Question } from "../engine/question.js";

/** The scope of the rules of the weak-school programme. */
export const SCOPE = "weakSchoolUpgrading";

/** What a school is measured by: one item of the bottom line. */
export interface SchoolMeasure extends Pick<Question, "indicator" | "unit" | "scope"> {
  readonly parameter: string;
  readonly of: (school: ProjectSchool) => IndicatorValue;
}

/** The item that is asked of new buildings alone. */
export const TOILETS = "femaleToMaleToiletRatio";

/** The items that the figures of a school answer. */
export const MEASURES: readonly SchoolMeasure[] = [
  {
    indicator: "dilapidatedArea",
    parameter: "classDDilapidatedAreaLimit",
    unit: "squareMetres",
    of: (school) => dilapidatedAreaOf([school]),
  },
  { indicator: "desksPerPupil", parameter: "desksPerPupilFloor", unit: "ratio", of: desksPerPupilOf },
  { indicator: "bedsPerBoarder", parameter: "bedsPerBoarderFloor", unit: "ratio", of: bedsPerBoarderOf },
  {
    indicator: TOILETS,
    parameter: "femaleToMaleToiletRatioFloor",
    unit: "ratio",
    scope: "weakSchoolUpgrading.newBuilding",
    of: femaleToMaleToiletRatioOf,
  },
];

/** The item that the classes of a school answer. */
export const CLASS_MEASURE = "superSizedClassShare";

/** The share of the items. */
export const ITEMS_MEASURE = "weakSchoolItemsShare";
