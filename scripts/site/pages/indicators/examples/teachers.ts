import { assessed, example, findingOf, type WorkedExample } from "./example.js";

const staffed = [
  { schoolId: "a", stage: "primary", pupils: 950, classes: 20, postsFilled: 47 },
  { schoolId: "b", stage: "primary", pupils: 570, classes: 12, postsFilled: 33 },
];
const asOf = { asOf: "2016-12-31" };

function ofStaff(measure: string, sum: string): WorkedExample {
  return { measure, call: "assessStaffing", given: [{ schoolStaff: { schools: staffed } }, asOf], read: findingOf(measure), steps: [sum] };
}

const subjects = (music: number, english: number): Readonly<Record<string, number>> => ({
  music,
  physicalEducation: 2,
  art: 1,
  english,
  informationTechnology: 1,
});

/** Examples of teachers. */
export const teacherExamples: readonly WorkedExample[] = [
  example(
    "smallSchoolPosts",
    "smallSchoolPosts",
    [{ pupils: 57, pupilsPerPost: 19, classes: 6, postsPerClass: 1.5 }],
    "max(57 ÷ 19, 6 × 1.5)",
  ),
  ofStaff("staffInPost", "47"),
  ofStaff("staffShortage", "max(0, ⌈950 ÷ 19⌉ − 47) + max(0, ⌈570 ÷ 19⌉ − 33)"),
  ofStaff("staffSurplus", "max(0, 47 − ⌈950 ÷ 19⌉) + max(0, 33 − ⌈570 ÷ 19⌉)"),
  assessed(
    "teacherAgeShare",
    "assessStaffing",
    [
      {
        ages: [
          { stage: "primary", oldest: 35, fullTimeTeachers: 120 },
          { stage: "primary", youngest: 36, oldest: 50, fullTimeTeachers: 130 },
          { stage: "primary", youngest: 51, fullTimeTeachers: 50 },
        ],
      },
      asOf,
    ],
    "120 ÷ (120 + 130 + 50)",
  ),
  assessed(
    "schoolsWithoutSubjectTeacher",
    "assessStaffing",
    [
      {
        schoolStaff: {
          schools: [
            { schoolId: "a", stage: "primary", subjectTeachers: subjects(1, 3) },
            { schoolId: "b", stage: "primary", subjectTeachers: subjects(0, 2) },
          ],
        },
      },
      asOf,
    ],
    "0 + 1",
  ),
  example(
    "rotationEligibleTeachers",
    "rotationEligible",
    [
      [
        { id: "t-1", role: "teacher", yearsAtSchool: 6, age: 45, gender: "female" },
        { id: "t-2", role: "teacher", yearsAtSchool: 5, age: 30, gender: "male" },
        { id: "t-3", role: "head", termsAsHead: 2, age: 44, gender: "male" },
      ],
      { yearsAtSchool: 6, headTerms: 2, ageAtMost: { female: 45, male: 50 } },
    ],
    "(6 ≥ 6) + (5 ≥ 6) + (2 ≥ 2)",
  ),
  example(
    "postMismatch",
    "postMismatch",
    [
      [
        { schoolId: "a", posts: 60, postsNeeded: 75 },
        { schoolId: "b", posts: 30, postsNeeded: 20 },
      ],
    ],
    "min(30 − 20, 75 − 60)",
  ),
  example(
    "trainingUrbanRuralGap",
    "trainingUrbanRuralGap",
    [{ urban: { teachersTrained: 450, teachers: 500 }, rural: { teachersTrained: 480, teachers: 600 } }],
    "450 ÷ 500 − 480 ÷ 600",
  ),
  { ...example("practiceBases", "practiceBasesOf", [{ bases: 4, pupils: 30_000 }], "4"), read: { path: ["bases", "value"] } },
  example(
    "classSizeSpread",
    "classSizeSpread",
    [
      [
        { schoolId: "s-1", stage: "primary", grade: 1, classId: "1", pupils: 45 },
        { schoolId: "s-1", stage: "primary", grade: 1, classId: "2", pupils: 38 },
      ],
    ],
    "45 − 38",
  ),
  example(
    "betweenClassVarianceShare",
    "betweenClassVarianceShare",
    [
      [
        ["1", 61],
        ["1", 63],
        ["2", 65],
        ["2", 67],
      ].map(([classId, score]) => ({ schoolId: "s-1", stage: "juniorSecondary", grade: 1, classId, score })),
    ],
    "M = (61 + 63 + 65 + 67) ÷ 4",
    "A = (61 + 63) ÷ 2",
    "B = (65 + 67) ÷ 2",
    "(2 × (A − M)² + 2 × (B − M)²) ÷ ((61 − M)² + (63 − M)² + (65 − M)² + (67 − M)²)",
  ),
];
