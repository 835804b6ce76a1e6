import { checklistItems, clauses, type ChecklistAnswer, type CountyRecords } from "edu-balance";
import { unit } from "./county.js";

type Topic = Exclude<keyof CountyRecords, "county" | "answers">;

/** A small record of every subject matter, all of it met or described on 2018-12-31. */
export const samples: Readonly<Required<Pick<CountyRecords, Topic>>> = {
  balance: {
    units: [
      unit("p1", "primary", 300, { locale: "urban" }),
      unit("p2", "primary", 300, { locale: "rural" }),
      unit("j1", "juniorSecondary", 400, { locale: "urban" }),
      unit("j2", "juniorSecondary", 400, { locale: "rural" }),
    ],
  },
  standards: {
    basicStandard: { schoolsAtBasicStandard: 20, schools: 20 },
    managementStandard: { schoolsAtManagementStandard: 15, schools: 20 },
    opportunity: { rate: "enrolment", rates: { migrant: 0.98, leftBehind: 0.99, disabled: 0.9, poor: 0.99, all: 0.99 } },
  },
  standardisation: {
    profile: {
      name: "example",
      mayMiss: 0,
      items: [{ id: "books", name: { zh: "图书", en: "books" }, unit: "per pupil", comparator: ">=", limit: 20 }],
    },
    schools: [{ schoolId: "p1", stage: "primary", values: { books: 20 } }],
  },
  weakSchools: {
    schools: [
      {
        schoolId: "w1",
        pupils: 50,
        desks: 50,
        chairs: 60,
        boarders: 10,
        beds: 10,
        femaleToiletPlaces: 9,
        maleToiletPlaces: 3,
        newToilets: true,
        dilapidatedAreaM2: 0,
        items: { lighting: true },
      },
    ],
    classes: [{ schoolId: "w1", classId: "1", stage: "primary", pupils: 50 }],
    funds: { spentYuan: 900, allocatedYuan: 1000 },
  },
  layout: {
    schools: [{ schoolId: "p1", kind: "primary", pupils: 300 }],
    boarding: { beds: 90, boardingDemand: 100 },
    seats: { primary: { pupilsToPlace: 440, classes: 10 } },
  },
  fundingGrowth: {
    years: [
      {
        year: 2017,
        appropriationYuan: 1000,
        regularRevenueYuan: 5000,
        spendingYuan: 1200,
        pupils: 100,
        staffMeanPayYuan: 60_000,
        publicFundsYuan: 100,
      },
      {
        year: 2018,
        appropriationYuan: 1100,
        regularRevenueYuan: 5400,
        spendingYuan: 1300,
        pupils: 100,
        staffMeanPayYuan: 61_000,
        publicFundsYuan: 101,
      },
    ],
  },
  publicFunds: {
    fundingRegion: "central",
    stages: {
      primary: { publicFundsYuan: 70_000, pupils: 100, lastYearPublicFundsYuan: 69_000, lastYearPupils: 100, provincialStandardYuan: 600 },
    },
  },
  earmarkedFunds: { ruralAndUrban: { ruralFundingYuan: 900, ruralPupils: 100, urbanFundingYuan: 1000, urbanPupils: 100 } },
  staffing: {
    certification: { certifiedTeachers: 200, fullTimeTeachers: 200 },
    pay: { teacherMeanPayYuan: 61_000, civilServantMeanPayYuan: 60_000 },
    // 300 / 19 = 15.8, so 16.
    schoolStaff: { schools: [{ schoolId: "p1", stage: "primary", pupils: 300, postsFilled: 16 }] },
  },
  rotation: { counts: { rotated: 30, eligible: 200, backboneRotated: 6, backboneDenominator: "rotated" } },
  training: { cycle: { teachersTrained: 200, teachers: 200 } },
  schoolModels: { counts: { covered: 12, schools: 20 } },
  curriculum: { subjects: { offered: 12, required: 12 } },
  technology: { broadband: { schoolsWithBroadband: 20, schools: 20 } },
  management: { classes: [{ schoolId: "p1", classId: "1", grade: 1, stage: "primary", pupils: 45 }] },
  migrantChildren: { publicSchools: { together: { inPublicSchools: 80, migrantPupils: 100 } } },
  leftBehindChildren: { leftBehindFiles: { onFile: 40, leftBehindChildren: 40 } },
  specialEducation: { specialSchools: { population: 300_000, populationBasis: "resident", specialSchools: 1 } },
  studentAid: {
    aidLists: {
      eligible: ["a", "b"],
      grants: [
        { pupilId: "a", item: "living" },
        { pupilId: "b", item: "living" },
      ],
    },
  },
  leadership: { weakSchools: { weakSchoolsWithLeader: 4, weakSchools: 4 } },
  departments: { educationLand: { suppliedHectares: 9, plannedHectares: 10 } },
  supervision: {
    annualAssessments: {
      years: [
        { year: 2016, assessed: true, published: true },
        { year: 2017, assessed: true, published: true },
        { year: 2018, assessed: true, published: true },
      ],
    },
  },
};

/** Answers, with evidence, that let every item of the clause with this number off. */
export function answersTo(number: string): ChecklistAnswer[] {
  const clause = clauses.find((each) => each.document === "shuozhouOpinion2016" && each.number === number);
  return checklistItems
    .filter((item) => item.clause === clause?.id)
    .map(({ id }) => ({
      item: id,
      state: "met",
      evidence: [{ kind: "document", reference: `file on ${id}`, checkedBy: "city inspectors" }],
    }));
}
