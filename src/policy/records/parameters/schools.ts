import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { byStage, cite, QUALITY, qualityClause, REPORTED, SHARE } from "./shared.js";

const BOTTOM_LINE = {
  ...REPORTED,
  scope: "weakSchoolUpgrading",
  effectiveFrom: "2014-07-30",
  dueBy: "2019-07-30",
  notes: ["weakSchoolProgramme"],
} as const;

const ICT = { ...REPORTED, ...SHARE, effectiveFrom: "2010-01-01", effectiveTo: "2015-12-31", dueBy: "2015-12-31" } as const;

const ARTS = { ...REPORTED, effectiveFrom: "2017-05-23", source: qualityClause("政府保障3"), notes: ["qualityOnly"] } as const;

/** Buildings and equipment, sizes of schools, enrolment near home, subjects offered, information technology. */
export const schoolParameters: readonly Parameter<ParameterId>[] = [
  {
    ...REPORTED,
    id: "classDDilapidatedAreaLimit",
    value: 0,
    unit: "squareMetres",
    comparator: "<=",
    scope: "weakSchoolUpgrading",
    effectiveFrom: "2014-07-30",
    source: cite("weakSchoolBottomLine2014", "（危房）"),
    notes: ["noGrace"],
  },
  {
    ...BOTTOM_LINE,
    id: "desksPerPupilFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    source: cite("weakSchoolBottomLine2014", "（桌椅）"),
  },
  {
    ...BOTTOM_LINE,
    id: "bedsPerBoarderFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    source: cite("weakSchoolBottomLine2014", "（床位）"),
  },
  {
    ...BOTTOM_LINE,
    id: "femaleToMaleToiletRatioFloor",
    value: 3,
    unit: "ratio",
    comparator: ">=",
    scope: "weakSchoolUpgrading.newBuilding",
    source: cite("weakSchoolBottomLine2014", "（厕所）"),
    notes: ["newToilets", "weakSchoolProgramme"],
  },

  ...byStage({ ...QUALITY, id: "schoolSizeLimit", unit: "pupils", comparator: "<=", source: qualityClause("政府保障4") }, 2000, 2000),
  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2500,
    unit: "pupils",
    comparator: "<=",
    scope: "qualityBalance.combinedSchool",
    source: qualityClause("政府保障4"),
    notes: ["combinedSchools"],
  },
  {
    ...REPORTED,
    id: "smallSchoolPupils",
    value: 100,
    unit: "pupils",
    comparator: "<",
    effectiveFrom: "2016-01-01",
    source: cite("stateCouncil2015No67", "（小规模学校）"),
    notes: ["below100LeavesOut100"],
  },
  ...byStage(
    { ...QUALITY, ...SHARE, id: "nearbyEnrolmentShareFloor", source: qualityClause("政府保障13"), notes: ["publicDaySchools"] },
    1,
    0.95,
  ),
  {
    ...REPORTED,
    ...SHARE,
    id: "curriculumOfferedShareFloor",
    value: 1,
    effectiveFrom: "2012-09-05",
    source: cite("stateCouncil2012No48", "（国家课程）"),
    notes: ["subjectsQuoted"],
  },
  { ...ARTS, id: "classesPerArtsRoom", value: 12, unit: "count", comparator: "<=" },
  { ...ARTS, id: "musicRoomAreaFloor", value: 96, unit: "squareMetres", comparator: ">=" },
  { ...ARTS, id: "artRoomAreaFloor", value: 90, unit: "squareMetres", comparator: ">=" },

  { ...ICT, id: "broadbandSchoolShareTarget", value: 0.5, source: cite("ictPlan2015", "（宽带）"), notes: ["startUnseen", "yearEnd"] },
  { ...ICT, id: "teacherSpaceShareTarget", value: 0.5, source: cite("ictPlan2015", "（网络学习空间）"), notes: ["startUnseen", "yearEnd"] },
  {
    ...ICT,
    id: "pupilSpaceShareTarget",
    value: 0.3,
    stage: "juniorSecondary",
    source: cite("ictPlan2015", "（网络学习空间）"),
    notes: ["fromJuniorSecondaryUp", "startUnseen", "yearEnd"],
  },
];
