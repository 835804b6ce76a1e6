import type { CountyRecords } from "edu-balance";
import { samples } from "../support/shuozhouCity.js";

type Topic = Exclude<keyof CountyRecords, "county" | "answers">;

const name = "reading of the example";
const byStage = <Figures>(figures: Figures): { readonly primary: Figures; readonly juniorSecondary: Figures } => ({
  primary: figures,
  juniorSecondary: figures,
});
const schoolId = "w1";

/** A record of every subject matter in which every field is filled in, those that are not to stand together included. */
export const fullRecords: { readonly [Key in Topic]: NonNullable<CountyRecords[Key]> } = {
  balance: {
    ...samples.balance,
    indoorSportsInTeachingArea: "included",
    ledger: { given: 5, used: 4, excluded: [{ id: "p3", reason: "privateSchool" }], missing: [{ id: "p1", field: "books" }] },
  },
  standards: {
    basicStandard: { schoolsAtBasicStandard: 20, schools: 20 },
    managementStandard: { schoolsAtManagementStandard: 15, schools: 20 },
    opportunity: {
      rate: "enrolment",
      groups: Object.fromEntries(
        ["migrant", "leftBehind", "disabled", "poor", "all"].map((group) => [group, { enrolled: 98, children: 100 }]),
      ),
      rates: { migrant: 0.98, leftBehind: 0.99, disabled: 0.9, poor: 0.99, all: 0.99 },
    },
  },
  standardisation: {
    profile: {
      name: "example",
      source: { document: "example", clause: "1" },
      confirmation: "secondary",
      effectiveFrom: "2015-01-01",
      mayMiss: 1,
      items: [
        { id: "books", name: { zh: "图书", en: "books" }, unit: "per pupil", comparator: ">=", limit: byStage(20), missFloor: 15 },
        { id: "laboratory", name: { zh: "实验室", en: "laboratory" }, unit: "yes or no", comparator: ">=", limit: 1 },
      ],
    },
    schools: [
      { schoolId: "p1", name: "P1", stage: "primary", values: { books: 20, laboratory: true } },
      { schoolId: "p2", stage: "juniorSecondary", values: { books: 16, laboratory: null } },
    ],
  },
  weakSchools: {
    schools: [
      {
        schoolId,
        name: "W1",
        pupils: 50,
        desks: 50,
        chairs: 60,
        boarders: 10,
        beds: 10,
        femaleToiletPlaces: 9,
        maleToiletPlaces: 3,
        dilapidatedAreaM2: 0.5,
        items: { lighting: true, heating: null },
      },
    ],
    classes: [{ schoolId, classId: "1", stage: "primary", grade: 1, pupils: 50 }],
    funds: { spentYuan: 900, allocatedYuan: 1000 },
  },
  layout: {
    schools: [{ schoolId: "p1", kind: "primary", pupils: 300, locale: "rural", boarders: 40, livingTeachers: 2 }],
    boarding: { beds: 90, boardingDemand: 100 },
    seats: byStage({ pupilsToPlace: 440, classes: 10 }),
    nearbyEnrolment: byStage({ admittedByZone: 90, admitted: 100 }),
  },
  fundingGrowth: samples.fundingGrowth ?? {},
  publicFunds: {
    fundingRegion: "central",
    stages: byStage({
      publicFundsYuan: 70_000,
      pupils: 100,
      lastYearPublicFundsYuan: 69_000,
      lastYearPupils: 100,
      provincialStandardYuan: 600,
    }),
    boarding: { boarders: 20, paidYuan: 4000 },
    smallSchools: [{ schoolId, name: "W1", stage: "primary", locale: "rural", pupils: 40, paidYuan: 60_000 }],
    heating: { heatingAddOnYuan: 10_000, pupils: 100 },
    specialEducation: { publicFundsYuan: 60_000, pupils: 10 },
    educationSpending: { spendingYuan: 900_000, pupils: 100, lastYearSpendingYuan: 880_000, lastYearPupils: 99 },
    gdp: { educationSpendingYuan: 4_100_000, gdpYuan: 100_000_000 },
  },
  earmarkedFunds: {
    taxes: { valueAddedTaxYuan: 1000, consumptionTaxYuan: 100, businessTaxYuan: 0 },
    landSales: {
      revenueYuan: 9000,
      landAcquisitionYuan: 1000,
      landDevelopmentYuan: 1000,
      farmlandDevelopmentYuan: 100,
      farmersSocialSecurityYuan: 100,
      farmersLivingSubsidyYuan: 100,
      workerResettlementYuan: 0,
      saleCostsYuan: 100,
      newConstructionLandFeeYuan: 100,
    },
    funds: {
      educationSurchargeYuan: 33,
      localEducationSurchargeYuan: 22,
      landSaleEducationFundsYuan: 640,
      educationSurchargeSpentYuan: 30,
      localEducationSurchargeSpentYuan: 20,
      landSaleEducationFundsSpentYuan: 600,
    },
    ruralAndUrban: { ruralFundingYuan: 900, ruralPupils: 100, urbanFundingYuan: 1000, urbanPupils: 100 },
    capital: [
      { schoolId: "p1", capitalYuan: 1000, pupils: 300 },
      { schoolId: "p2", capitalYuan: 0, pupils: 100 },
    ],
    training: { trainingFundsYuan: 5000, publicFundsYuan: 70_000 },
  },
  staffing: {
    posts: { postsFilled: 190, postsApproved: 200 },
    pupilGroups: [
      { stage: "primary", place: "rural", pupils: 1900, postsApproved: 100 },
      { stage: "juniorSecondary", place: null, pupils: 1350, postsApproved: 100 },
    ],
    smallSchools: {
      rule: { postsPerClass: 1.7, name },
      schools: [{ schoolId, name: "W1", stage: "primary", place: "rural", pupils: 40, classes: 4, postsApproved: 7 }],
    },
    schoolStaff: {
      schools: [
        {
          schoolId: "p1",
          name: "P1",
          stage: "primary",
          locale: "rural",
          place: "rural",
          pupils: 300,
          classes: 8,
          fullTimeTeachers: 15,
          postsFilled: 16,
          subjectTeachers: { music: 1, physicalEducation: 1, art: 0, english: 2, informationTechnology: null },
        },
      ],
    },
    structure: byStage({
      fullTimeTeachers: 200,
      qualifiedTeachers: 195,
      higherDegreeTeachers: 150,
      intermediateTitleTeachers: 90,
      seniorTitleTeachers: 30,
    }),
    ages: [
      { stage: "primary", youngest: null, oldest: 35, fullTimeTeachers: 60 },
      { stage: "primary", youngest: 36, oldest: null, fullTimeTeachers: 140 },
    ],
    peArts: byStage({ peArtsTeachers: 18, pupils: 1900 }),
    certification: { certifiedTeachers: 200, fullTimeTeachers: 200 },
    pay: { teacherMeanPayYuan: 61_000, civilServantMeanPayYuan: 60_000 },
    replacement: { hired: 12, retired: 8, left: 3 },
  },
  rotation: {
    counts: { rotated: 2, eligible: 2, backboneRotated: 1, backboneEligible: 2, backboneDenominator: "rotated" },
    roster: {
      rule: { yearsAtSchool: 6, headYears: 5, headTerms: 2, ageAtMost: { female: 45, male: 50 } },
      teachers: [
        { id: "t1", role: "teacher", yearsAtSchool: 7.5, age: 40, gender: "female", termsAsHead: null },
        { id: "t2", role: "head", yearsAtSchool: 3, age: 48, gender: "male", termsAsHead: 2 },
      ],
    },
    countyManaged: { teachersPlacedByDepartment: 150, teachers: 200 },
    schools: [
      { schoolId: "p1", name: "P1", posts: 20, postsNeeded: 18.5, standing: "strong" },
      { schoolId: "p2", posts: 9, postsNeeded: 10, standing: "weak" },
    ],
  },
  training: {
    cycle: { teachersTrained: 190, teachers: 200 },
    hours: { teachersWithHours: 1, teachers: 2 },
    register: {
      roster: ["t1", "t2"],
      records: [
        { teacherId: "t1", date: "2017-05-01", year: null, hours: 360 },
        { teacherId: "t2", date: null, year: 2018, hours: 12.5 },
      ],
      complete: true,
    },
    induction: { newTeachersWithHours: 1, newTeachers: 1 },
    newTeachers: [{ teacherId: "n1", hours: 120 }],
    urbanRural: { urban: { teachersTrained: 90, teachers: 100 }, rural: { teachersTrained: 100, teachers: 100 }, definition: "cycle" },
  },
  schoolModels: {
    schools: [
      { schoolId: "p1", weak: false, models: ["alliance", "group"] },
      { schoolId: "p2", weak: true, models: [] },
    ],
    counts: { covered: 12, schools: 20 },
    weakCounts: { covered: 3, schools: 4 },
  },
  curriculum: {
    newTeachingModel: {
      upperPrimary: { adopting: 9, schools: 10 },
      juniorSecondary: { adopting: 9, schools: 10 },
      seniorSecondary: { adopting: 1, schools: 2 },
    },
    subjects: { offered: 12, required: 12 },
    hours: { offered: 1100, required: 1200 },
    practiceBases: { bases: 3, pupils: 4000 },
  },
  technology: {
    broadband: { schoolsWithBroadband: 20, schools: 20 },
    multimediaClassrooms: { multimediaClassrooms: 180, classrooms: 200 },
    teacherSpaces: { teachersWithSpace: 190, teachers: 200 },
    pupilSpaces: { pupilsWithSpace: 900, pupils: 1400 },
  },
  management: {
    classes: [
      { schoolId: "p1", classId: "1", grade: 1, stage: "primary", pupils: 45 },
      { schoolId: "p1", classId: "2", grade: 1, stage: "primary", pupils: 41 },
    ],
    schoolChoice: { fromOutsideZone: 10, admitted: 200 },
    intakeScores: [80, 90, 85, 95].map((score, index) => ({
      schoolId: "p1",
      stage: "primary",
      grade: 1,
      classId: index < 2 ? "1" : "2",
      score,
    })),
    seniorHighQuota: { allottedPlaces: 600, places: 1000 },
    teacherEthics: { cases: 1, teachers: 200 },
  },
  migrantChildren: {
    publicSchools: { ...byStage({ inPublicSchools: 40, migrantPupils: 50 }), together: { inPublicSchools: 80, migrantPupils: 100 } },
    publicOrPurchased: {
      ...byStage({ inPublicSchools: 40, inPurchasedPlaces: 5, migrantChildren: 50 }),
      together: { inPublicSchools: 80, inPurchasedPlaces: 10, migrantChildren: 100 },
    },
  },
  leftBehindChildren: {
    leftBehindFiles: { onFile: 40, leftBehindChildren: 40 },
    leftBehind: {
      definition: "education",
      ...byStage({ leftBehindChildren: 20, pupils: 1500 }),
      together: { leftBehindChildren: 40, pupils: 3000 },
    },
    nineYearRetention: { denominator: "intakeAdjustedForMoves", graduates: 95, intake: 100, movedIn: 2, movedOut: 3 },
    dropout: byStage({ dropouts: 1, pupils: 1500 }),
  },
  specialEducation: {
    disabledEnrolment: {
      definition: "threeTypes",
      inSpecialSchools: 10,
      inclusivePlacement: 20,
      attachedClasses: 3,
      homeTeaching: 2,
      disabledChildren: 36,
    },
    individualPlans: { withPlan: 1, registeredNotEnrolled: 1 },
    specialSchools: {
      population: 300_000,
      populationBasis: "resident",
      specialSchools: 1,
      attachedClasses: true,
      inclusivePlacement: null,
    },
    resourceRooms: { schoolsWithRoom: 2, schoolsWithEnoughPupils: 3 },
    resourceRoomSchools: [{ schoolId: "p1", disabledPupils: 6, resourceRoom: true }],
    inclusiveFunding: { inclusiveFundsYuan: 120_000, inclusivePupils: 20 },
    disabledEducationCommittee: { established: true },
  },
  studentAid: {
    aidLists: {
      eligible: ["a", "b"],
      grants: [
        { pupilId: "a", item: "living" },
        { pupilId: "a", item: "living" },
        { pupilId: "c", item: "living" },
      ],
    },
    aidCounts: { aided: 90, eligible: 100, missed: 10, duplicated: 0 },
    fundingRegion: "central",
    boarderAid: byStage({ paidYuan: 100_000, eligibleBoarders: 100 }),
    nonBoarderAid: byStage({ paidYuan: 50_000, eligibleNonBoarders: 100 }),
    povertyDropouts: { pupils: 0 },
  },
  leadership: {
    weakSchools: { weakSchoolsWithLeader: 4, weakSchools: 4 },
    weakSchoolList: [{ schoolId, hasLeader: true }],
    studyMeetings: { meetings: 2 },
  },
  departments: { educationLand: { suppliedHectares: 9.5, plannedHectares: 10 }, posts: { postsApprovedAndFilled: 19, postsNeeded: 20 } },
  supervision: {
    annualAssessments: {
      years: [
        { year: 2016, assessed: true, published: true },
        { year: 2017, assessed: true, published: null },
      ],
      graceDays: 90,
    },
    accountability: { compositeNotMet: false, targetOverdue: true, problemsMany: null },
    countySupervision: { lastSupervisedOn: "2016-05-01" },
    schools: [{ schoolId: "p1", name: "P1", lastSupervisedOn: "2016-05-01", visitsPerTerm: 3, hasSupervisor: true }],
    supervisorVisits: { visitsPerTerm: 2 },
    supervisors: { schoolsWithSupervisor: 1, schools: 1, supervisors: 1 },
  },
};
