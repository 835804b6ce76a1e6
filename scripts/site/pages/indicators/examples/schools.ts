import { example, type WorkedExample } from "./example.js";
import { PUPILS, VOLUMES } from "./publishedCounty.js";

const unit = { schoolId: "s-1", stage: "primary", pupils: 480 };

/** An example of the function of a resource indicator: one school of 480 pupils. */
function resource(measure: string, figures: Readonly<Record<string, number>>, sum: string): WorkedExample {
  return example(measure, `${measure}Of`, [{ ...unit, ...figures }], sum);
}

const rural = { stage: "primary", locale: "rural" };
const gapUnits = [
  { schoolId: "a", stage: "primary", locale: "town", pupils: 100, books: 3000 },
  { schoolId: "b", ...rural, pupils: 50, books: 1000 },
  { schoolId: "c", ...rural, pupils: 150, books: 2000 },
];

function gap(measure: string, sum: string): WorkedExample {
  return {
    measure,
    call: "resourceGaps",
    given: [gapUnits],
    read: { list: "answer", where: { indicator: "booksPerPupil" }, path: [measure] },
    steps: [sum],
  };
}

const sizes = [45, 46, 55, 56, 66].map((pupils, at) => ({ schoolId: "s-1", classId: String(at + 1), stage: "primary", pupils }));

function classes(measure: string, path: readonly string[], sum: string): WorkedExample {
  return {
    measure,
    call: "assessClassSizes",
    given: [sizes, { asOf: "2018-12-31" }],
    read: { path: ["stages", "primary", ...path] },
    steps: [sum],
  };
}

const ruralSchools = [
  { schoolId: "a", kind: "primary", locale: "rural", pupils: 99, boarders: 0 },
  { schoolId: "b", kind: "primary", locale: "rural", pupils: 301, boarders: 120, livingTeachers: 3 },
  { schoolId: "c", kind: "primary", locale: "town", pupils: 900 },
];

function ofRural(measure: string, sum: string): WorkedExample {
  return {
    measure,
    call: "ruralSchools",
    given: [ruralSchools, { value: 100, comparator: "<" }],
    read: { path: [measure, "value"] },
    steps: [sum],
  };
}

const zones = [
  { zone: "a", pupilsToPlace: 1000, classes: 20 },
  { zone: "b", pupilsToPlace: 600, classes: 16 },
];

const COEFFICIENTS = {
  teachingAreaPerPupil: 0.41,
  sportsAreaPerPupil: 0.62,
  equipmentValuePerPupil: 0.55,
  computersPer100Pupils: 0.38,
  booksPerPupil: 0.29,
  teacherPupilRatio: 0.21,
  higherDegreeTeachersPerPupil: 0.26,
  midSeniorTeachersPerPupil: 0.32,
};

const weighted = PUPILS.map((pupils, at) => `${String(pupils)} × (${String(VOLUMES[at])} ÷ ${String(pupils)} − M)²`).join(" + ");
const N = PUPILS.join(" + ");

/** Examples of what is counted, measured or compared at schools and classes. */
export const schoolExamples: readonly WorkedExample[] = [
  {
    measure: "interSchoolCoefficient",
    call: "interSchoolVariation",
    given: [
      PUPILS.map((pupils, at) => ({ schoolId: `s-${String(at + 1)}`, stage: "primary", pupils, books: VOLUMES[at] })),
      "booksPerPupil",
    ],
    read: { path: ["coefficient"] },
    steps: [`N = ${N}`, `M = (${VOLUMES.join(" + ")}) ÷ N`, `S = √((${weighted}) ÷ N)`, "V = S ÷ M"],
    decimals: 4,
  },
  {
    measure: "compositeCoefficient",
    call: "assessBasicBalanceFromCoefficients",
    given: [{ county: { id: "c" }, coefficients: { primary: COEFFICIENTS } }, { asOf: "2016-12-31" }],
    read: { path: ["stages", "primary", "finding", "value"] },
    steps: [`(${Object.values(COEFFICIENTS).join(" + ")}) ÷ 8`],
  },
  gap("urbanRuralRatio", "(1000 + 2000) ÷ (50 + 150) ÷ (3000 ÷ 100)"),
  gap("urbanRuralDifference", "3000 ÷ 100 − (1000 + 2000) ÷ (50 + 150)"),
  gap("schoolRangeRatio", "(3000 ÷ 100) ÷ (2000 ÷ 150)"),
  {
    measure: "combinedSchoolStageAmount",
    call: "splitCombinedSchool",
    given: ["nineYear", { primary: 600, juniorSecondary: 300 }, 9300],
    read: { path: ["primary"] },
    steps: ["9300 × 600 × 1 ÷ (600 × 1 + 300 × 1.1)"],
  },
  resource("teachingAreaPerPupil", { teachingAreaM2: 2700, indoorSportsAreaM2: 300 }, "(2700 − 300) ÷ 480"),
  resource("sportsAreaPerPupil", { sportsGroundAreaM2: 3300, indoorSportsAreaM2: 300 }, "(3300 + 300) ÷ 480"),
  resource("equipmentValuePerPupil", { equipmentYuan: 1_080_000 }, "1080000 ÷ 480"),
  resource("computersPer100Pupils", { computers: 60 }, "60 × 100 ÷ 480"),
  resource("booksPerPupil", { books: 14_400 }, "14400 ÷ 480"),
  resource("teacherPupilRatio", { fullTimeTeachers: 30 }, "30 ÷ 480"),
  resource("higherDegreeTeachersPerPupil", { higherDegreeTeachers: 24 }, "24 ÷ 480"),
  resource("midSeniorTeachersPerPupil", { midSeniorTeachers: 15 }, "15 ÷ 480"),
  resource("higherDegreeTeachersPer100Pupils", { higherDegreeTeachers: 24 }, "24 × 100 ÷ 480"),
  resource("backboneTeachersPer100Pupils", { backboneTeachers: 6 }, "6 × 100 ÷ 480"),
  resource("peArtsTeachersPer100Pupils", { peArtsTeachers: 6 }, "6 × 100 ÷ 480"),
  resource("multimediaRoomsPer100Pupils", { multimediaRooms: 12 }, "12 × 100 ÷ 480"),
  classes("meanClassSize", ["mean"], "(45 + 46 + 55 + 56 + 66) ÷ 5"),
  classes("overStandardClassShare", ["overStandard", "share"], "((45 > 45) + (46 > 45) + (55 > 45) + (56 > 45) + (66 > 45)) ÷ 5"),
  classes("oversizedClassShare", ["oversized", "share"], "((45 ≥ 56) + (46 ≥ 56) + (55 ≥ 56) + (56 ≥ 56) + (66 ≥ 56)) ÷ 5"),
  classes("superSizedClassShare", ["superSized", "share"], "((45 ≥ 66) + (46 ≥ 66) + (55 ≥ 66) + (56 ≥ 66) + (66 ≥ 66)) ÷ 5"),
  example(
    "weakSchoolItemsShare",
    "weakSchoolItemsShareOf",
    [{ showers: true, boiledWater: true, flagpole: false, multimedia: true }],
    "(1 + 1 + 0 + 1) ÷ 4",
  ),
  example(
    "dilapidatedArea",
    "dilapidatedAreaOf",
    [
      [
        { schoolId: "a", dilapidatedAreaM2: 0 },
        { schoolId: "b", dilapidatedAreaM2: 320.5 },
      ],
    ],
    "0 + 320.5",
  ),
  example("desksPerPupil", "desksPerPupilOf", [{ desks: 210, chairs: 190, pupils: 200 }], "min(210 ÷ 200, 190 ÷ 200)"),
  example(
    "schoolsOverSizeLimit",
    "schoolsOverSizeLimitOf",
    [
      [
        { schoolId: "a", kind: "primary", pupils: 2000 },
        { schoolId: "b", kind: "primary", pupils: 2001 },
      ],
      { primary: { value: 2000, comparator: "<=" } },
    ],
    "(2000 > 2000) + (2001 > 2000)",
  ),
  example(
    "smallSchoolShare",
    "smallSchoolShareOf",
    [
      [99, 100, 450, 30].map((pupils, at) => ({ schoolId: `s-${String(at + 1)}`, kind: "primary", pupils })),
      { value: 100, comparator: "<" },
    ],
    "((99 < 100) + (100 < 100) + (450 < 100) + (30 < 100)) ÷ 4",
  ),
  ofRural("ruralSmallSchools", "(99 < 100) + (301 < 100)"),
  ofRural("ruralSmallSchoolPupilShare", "99 ÷ (99 + 301)"),
  ofRural("ruralBoardingSchools", "(0 > 0) + (120 > 0)"),
  ofRural("ruralBoarderShare", "(0 + 120) ÷ (99 + 301)"),
  ofRural("livingTeachersPer100Boarders", "3 × 100 ÷ 120"),
  example("seatGap", "seatGapOf", [{ pupilsToPlace: 5600, classes: 120 }, 45], "5600 − 120 × 45"),
  example("seatsShort", "seatsShortOf", [{ zones }, 45], "max(0, 1000 − 20 × 45) + max(0, 600 − 16 × 45)"),
  example("seatsSpare", "seatsSpareOf", [{ zones }, 45], "max(0, 20 × 45 − 1000) + max(0, 16 × 45 − 600)"),
];
