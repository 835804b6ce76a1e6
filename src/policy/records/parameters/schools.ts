import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { cite, NATION, QUALITY, qualityClause } from "./shared.js";

const BOTTOM_LINE = {
  ...NATION,
  scope: "weakSchoolUpgrading",
  effectiveFrom: "2014-07-30",
  dueBy: "2019-07-30",
  confirmation: "secondary",
  notes: ["weakSchoolProgramme"],
} as const;

const ICT = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2010-01-01",
  effectiveTo: "2015-12-31",
  dueBy: "2015-12-31",
  confirmation: "secondary",
} as const;

const ARTS = {
  ...NATION,
  effectiveFrom: "2017-05-23",
  source: qualityClause("政府保障3"),
  confirmation: "secondary",
  notes: ["qualityOnly"],
} as const;

/** Buildings and equipment, sizes of schools, enrolment near home, information technology. */
export const schoolParameters: readonly Parameter<ParameterId>[] = [
  {
    ...NATION,
    id: "classDDilapidatedAreaLimit",
    value: 0,
    unit: "squareMetres",
    comparator: "<=",
    scope: "weakSchoolUpgrading",
    effectiveFrom: "2014-07-30",
    source: cite("weakSchoolBottomLine2014", "（危房）"),
    confirmation: "secondary",
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

  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2000,
    unit: "pupils",
    comparator: "<=",
    stage: "primary",
    source: qualityClause("政府保障4"),
  },
  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2000,
    unit: "pupils",
    comparator: "<=",
    stage: "juniorSecondary",
    source: qualityClause("政府保障4"),
  },
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
    ...NATION,
    id: "smallSchoolPupils",
    value: 100,
    unit: "pupils",
    comparator: "<",
    effectiveFrom: "2016-01-01",
    source: cite("stateCouncil2015No67", "（小规模学校）"),
    confirmation: "secondary",
    notes: ["below100LeavesOut100"],
  },
  {
    ...QUALITY,
    id: "nearbyEnrolmentShareFloor",
    value: 1,
    unit: "share",
    comparator: ">=",
    stage: "primary",
    source: qualityClause("政府保障13"),
    notes: ["publicDaySchools"],
  },
  {
    ...QUALITY,
    id: "nearbyEnrolmentShareFloor",
    value: 0.95,
    unit: "share",
    comparator: ">=",
    stage: "juniorSecondary",
    source: qualityClause("政府保障13"),
    notes: ["publicDaySchools"],
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
