// The state of each of the 22 clauses in ten situations. A cell is what DESIGN's contract says of it, not what came out.
import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  checklistItems,
  clauses,
  type Achievement,
  type ChecklistAnswer,
  type CountyRecords,
  type ShuozhouAssessment,
  type ShuozhouOptions,
  type Verdict,
} from "edu-balance";
import { unit } from "../../support/county.js";
import { samples } from "../../support/shuozhouCity.js";

const yingxian = { id: "yingxian", name: "应县", place: "140622" };
type Records = Omit<CountyRecords, "county">;

const COVERED = ["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"];
const answersOf = (date: string): ChecklistAnswer[] =>
  checklistItems
    .filter(({ clause, id }) => clause.startsWith("shuozhouOpinion2016.") && !COVERED.includes(id))
    .map(({ id }) => ({ item: id, state: "met", evidence: [{ kind: "document", reference: "file", date }] }));

const denied = (knownOn: string): Achievement[] => [{ unitId: "yingxian", goal: "basicBalance", achieved: false, knownOn }];
const certified = (decisionDate: string): Achievement[] => [{ unitId: "yingxian", goal: "basicBalance", achieved: true, decisionDate }];

const rolls = (superSized: number, oversized = 0): CountyRecords["management"] => ({
  classes: Array.from({ length: 50 }, (_, index) => {
    const pupils = index < superSized ? 66 : index < superSized + oversized ? 60 : 40;
    return { schoolId: "s", classId: String(index), grade: 1, stage: "primary" as const, pupils };
  }),
});

const apart = [
  unit("a", "primary", 500, { locale: "town" }),
  unit("b", "primary", 500, {
    books: 1,
    computers: 0,
    equipmentYuan: 0,
    sportsGroundAreaM2: 0,
    fullTimeTeachers: 1,
    higherDegreeTeachers: 0,
    midSeniorTeachers: 0,
    locale: "rural",
  }),
  unit("c", "juniorSecondary", 500, { locale: "town" }),
];

/** Special education of a county of 290,849, whole but for what is asked about: so many of 100 disabled children at school. */
const disabled = (inSpecialSchools: number): Records => ({
  specialEducation: {
    disabledEnrolment: {
      definition: "threeTypes",
      inSpecialSchools,
      inclusivePlacement: 0,
      attachedClasses: 0,
      homeTeaching: 0,
      disabledChildren: 100,
    },
    individualPlans: { withPlan: 3, registeredNotEnrolled: 3 },
    specialSchools: {
      population: 290_849,
      populationBasis: "registered",
      specialSchools: 0,
      attachedClasses: false,
      inclusivePlacement: true,
    },
    inclusiveFunding: { inclusiveFundsYuan: 600_000, inclusivePupils: 100 },
    disabledEducationCommittee: { established: true },
  },
  // The plan that 十八 has carried out in full sets 6,000 yuan per pupil: 60,000 for ten.
  publicFunds: { specialEducation: { publicFundsYuan: 60_000, pupils: 10 } },
});

const retention = (graduates: number): Records => ({
  leftBehindChildren: {
    leftBehindFiles: { onFile: 40, leftBehindChildren: 40 },
    nineYearRetention: { denominator: "intake", graduates, intake: 1000 },
  },
});

const growth = (appropriationYuan: number): Records => ({
  fundingGrowth: {
    years: (samples.fundingGrowth?.years ?? []).map((year) => (year.year === 2018 ? { ...year, appropriationYuan } : year)),
  },
});

/** Years of accounts say themselves what they are of. */
const growthLater: Records = {
  fundingGrowth: { years: (samples.fundingGrowth?.years ?? []).map((each) => ({ ...each, year: each.year + 12 })) },
};

interface Clause {
  /** Short of what the clause asks, or of what it speaks of without a number. */
  readonly short: Records;
  /** Where none of it is. */
  readonly reached: Records;
  /** What the answer `met` to an item of the clause cannot stand beside. */
  readonly contradicted?: Records;
  /** Records of a later day, where it is not their period that says so. */
  readonly future?: Records;
  /** A day before what is short falls due; where the text sets none, an early day. */
  readonly before: string;
  readonly due: string;
  /** A day on which another rule has come after the one that was missed. */
  readonly later: string;
  readonly options?: Partial<ShuozhouOptions>;
}

const DATES = { before: "2016-05-16", due: "2018-12-31", later: "2020-06-30" };
const ownly = { ...DATES, short: {}, reached: {} };

const CLAUSES: Readonly<Record<string, Clause>> = {
  一: ownly,
  二: { ...DATES, short: { balance: { units: apart } }, reached: { balance: samples.balance } },
  三: {
    ...DATES,
    short: { standards: { ...samples.standards, basicStandard: { schoolsAtBasicStandard: 19, schools: 20 } } },
    reached: { standards: samples.standards },
  },
  四: {
    ...DATES,
    short: { standardisation: { ...samples.standardisation, schools: [{ schoolId: "p1", stage: "primary", values: { books: 19 } }] } },
    reached: { standardisation: samples.standardisation },
  },
  五: {
    ...DATES,
    due: "2019-07-30",
    short: {
      weakSchools: { ...samples.weakSchools, schools: (samples.weakSchools?.schools ?? []).map((school) => ({ ...school, desks: 49 })) },
    },
    reached: { weakSchools: samples.weakSchools },
    contradicted: { weakSchools: { ...samples.weakSchools, funds: { spentYuan: 0, allocatedYuan: 1000 } } },
  },
  六: {
    ...DATES,
    short: { layout: { ...samples.layout, seats: { primary: { pupilsToPlace: 900, classes: 10 } } } },
    reached: { layout: samples.layout },
  },
  七: { ...DATES, short: growth(1000), reached: growth(1100), future: growthLater },
  八: {
    ...DATES,
    short: {
      earmarkedFunds: {
        taxes: { valueAddedTaxYuan: 1_000_000, consumptionTaxYuan: 0, businessTaxYuan: 0 },
        funds: { educationSurchargeYuan: 29_999 },
      },
    },
    reached: {
      earmarkedFunds: {
        taxes: { valueAddedTaxYuan: 1_000_000, consumptionTaxYuan: 0, businessTaxYuan: 0 },
        funds: { educationSurchargeYuan: 30_000 },
      },
    },
  },
  九: {
    ...DATES,
    // 1,901 pupils on 100 posts are more than 19 a post.
    short: { staffing: { ...samples.staffing, pupilGroups: [{ stage: "primary", place: "rural", pupils: 1901, postsApproved: 100 }] } },
    reached: { staffing: samples.staffing },
  },
  十: {
    ...DATES,
    short: { rotation: { counts: { rotated: 19, eligible: 200, backboneRotated: 6, backboneDenominator: "rotated" } } },
    reached: { rotation: samples.rotation },
    contradicted: { rotation: { counts: { rotated: 0, eligible: 200, backboneRotated: 0, backboneDenominator: "rotated" } } },
  },
  十一: {
    ...DATES,
    short: { training: { cycle: { teachersTrained: 199, teachers: 200 } } },
    // “More funds for training” is held against the 5 % of public funds: 3,500 of 70,000.
    reached: { training: samples.training, earmarkedFunds: { training: { trainingFundsYuan: 3500, publicFundsYuan: 70_000 } } },
    contradicted: { training: { cycle: { teachersTrained: 0, teachers: 200 } } },
  },
  十二: {
    ...DATES,
    short: { schoolModels: { counts: { covered: 1, schools: 20 } } },
    reached: { schoolModels: samples.schoolModels },
    contradicted: { schoolModels: { counts: { covered: 0, schools: 20 } } },
  },
  十三: {
    ...DATES,
    short: { curriculum: { subjects: { offered: 11, required: 12 } } },
    reached: { curriculum: samples.curriculum },
    contradicted: { curriculum: { newTeachingModel: { juniorSecondary: { adopting: 1, schools: 20 } } } },
  },
  十四: {
    ...DATES,
    short: { technology: { broadband: { schoolsWithBroadband: 9, schools: 20 } } },
    reached: { technology: samples.technology },
  },
  十五: { ...DATES, before: "2016-12-31", later: "2019-07-17", short: { management: rolls(4) }, reached: { management: rolls(0) } },
  十六: {
    ...DATES,
    short: { migrantChildren: { publicSchools: { together: { inPublicSchools: 60, migrantPupils: 100 } } } },
    reached: { migrantChildren: samples.migrantChildren },
    contradicted: { migrantChildren: { publicSchools: { together: { inPublicSchools: 40, migrantPupils: 100 } } } },
  },
  十七: { ...DATES, due: "2020-12-31", later: "2021-06-30", short: retention(940), reached: retention(960) },
  十八: { ...DATES, due: "2016-12-31", later: "2017-07-01", short: disabled(85), reached: disabled(95) },
  十九: {
    ...DATES,
    short: { studentAid: { ...samples.studentAid, povertyDropouts: { pupils: 1 } } },
    reached: { studentAid: { ...samples.studentAid, povertyDropouts: { pupils: 0 } } },
    contradicted: { studentAid: { aidLists: { eligible: ["a", "b"], grants: [{ pupilId: "a", item: "living" }] } } },
  },
  二十: {
    ...DATES,
    short: { leadership: { weakSchools: { weakSchoolsWithLeader: 4, weakSchools: 9 }, studyMeetings: { meetings: 1 } } },
    reached: { leadership: samples.leadership },
    contradicted: { leadership: { weakSchools: { weakSchoolsWithLeader: 0, weakSchools: 9 }, studyMeetings: { meetings: 0 } } },
  },
  二十一: {
    ...DATES,
    short: { departments: { educationLand: { suppliedHectares: 1, plannedHectares: 12 } } },
    reached: { departments: samples.departments },
    contradicted: { departments: { educationLand: { suppliedHectares: 0, plannedHectares: 12 } } },
  },
  二十二: {
    ...DATES,
    short: {
      supervision: {
        annualAssessments: { years: [2016, 2017, 2018].map((year) => ({ year, assessed: year !== 2016, published: year !== 2016 })) },
      },
    },
    reached: { supervision: samples.supervision },
    future: {
      supervision: { annualAssessments: { years: [2028, 2029, 2030].map((year) => ({ year, assessed: true, published: true })) } },
    },
  },
};

const SITUATIONS = [
  "short and not due",
  "short and due",
  "missed and superseded",
  "reached late",
  "answers only",
  "answer against figure",
  "figures of the future",
  "no place",
  "wrong id",
  "given twice",
] as const;
type Situation = (typeof SITUATIONS)[number];

const of = (asOf: string, counties: readonly CountyRecords[], achievements: Achievement[], options: Partial<ShuozhouOptions> = {}) =>
  assessShuozhou2016({ counties, targets: { dateBasis: "decisionDate", achievements } }, { asOf, ...options });

/** The records with their period put in: the day after the assessment. */
const inFuture = (records: Records, day: string): Records =>
  Object.fromEntries(
    Object.entries(records as Readonly<Record<string, object>>).map(([key, record]) => [key, { ...record, period: { day } }]),
  );

function assessed(situation: Situation, { short, reached, contradicted, future, before, due, later, options }: Clause): ShuozhouAssessment {
  const county = (records: Records, more: object = {}): CountyRecords => ({
    county: yingxian,
    answers: answersOf("2016-05-01"),
    ...records,
    ...more,
  });
  switch (situation) {
    case "short and not due":
      return of(before, [county(short)], denied(before), options);
    case "short and due":
      return of(due, [county(short)], denied(due), options);
    case "missed and superseded":
      return of(later, [county(short)], denied(later), options);
    case "reached late":
      return of(later, [county(reached)], certified("2017-03-10"), options);
    case "answers only":
      return of(due, [county({})], [], options);
    case "answer against figure":
      return of(due, [county(contradicted ?? reached)], certified("2016-12-01"), options);
    case "figures of the future":
      return of(due, [county(future ?? inFuture(reached, "2030-01-01"))], certified("2030-01-01"), options);
    case "no place":
      return of(due, [county(short, { county: { id: "yingxian", name: "应县" } })], denied(due), options);
    case "wrong id":
      return of(due, [county(short, { county: { id: "nowhere", name: "应县" } })], denied(due), options);
    case "given twice":
      return of(due, [county(short), county(reached)], denied(due), options);
  }
}

const [M, D, P, U, N] = ["met", "declared", "pending", "undetermined", "notMet"] as const;

// In the order of SITUATIONS. The county's own answers are there throughout, so that what nothing else decides is declared.
// Where a cell is not what its column says, the line above gives the reason.
const EXPECTED: Readonly<Record<string, readonly Verdict[]>> = {
  // No figure belongs to it: only answers speak.
  一: [D, D, D, D, D, D, D, D, D, D],
  // The limits of 2012 have no due day, and no item implies a figure; nothing was reached late, so that it is as if on time.
  二: [N, N, N, D, U, D, U, N, N, N],
  // Recognised in 2030 is not recognised on the day: the deadline of 2016 is missed, whatever else is of the future.
  三: [P, N, N, D, U, D, N, N, N, N],
  // The caller's profile holds on any day.
  四: [N, N, N, D, U, D, U, N, N, N],
  五: [P, N, N, D, U, U, U, N, N, N],
  // The text sets no number for places: full schools are described and leave the answers as they are.
  六: [D, D, D, D, D, D, D, D, D, D],
  // On the early day the years were not over. Public funds are asked as well and not given: nothing short leaves it open.
  七: [U, N, N, U, U, U, U, N, N, N],
  // Surcharges are due each year. Land sales are asked as well and not given.
  八: [N, N, N, U, U, U, U, N, N, N],
  // Teachers without a certificate are never allowed. Posts are asked as well and not given.
  九: [N, N, N, U, U, U, U, N, N, N],
  // The share of 10 % has no due day. Nobody rotated is short of it, and that weighs more than the answer that it denies.
  十: [N, N, N, D, U, N, U, N, N, N],
  // A round that began five years before ends on the day. As in 十, none trained is short first and contradicted second.
  十一: [N, N, N, D, U, N, U, N, N, N],
  // No number is set: one school of twenty is described. Only none at all contradicts the answers.
  十二: [D, D, D, D, D, U, D, D, D, D],
  // No number is set; one school of twenty is no great majority.
  十三: [D, D, D, D, D, U, D, D, D, D],
  // The plan to 2015 was missed before the opinion, and stays so; it asks nothing of figures that reach it or are not given.
  十四: [N, N, N, D, D, D, D, N, N, N],
  十五: [P, N, N, D, U, D, U, N, N, N],
  // No number is set: 60 % is described. 40 % is no majority, which the answer says there is.
  十六: [D, D, D, D, D, U, D, D, D, D],
  十七: [P, N, N, D, U, D, U, N, N, N],
  // Its items are decided by the figures of a special school, so that no answer is left: what is reached is met.
  十八: [P, N, N, M, U, M, U, N, N, N],
  // A child out of school for poverty is never allowed. Aid of boarders is asked as well and not given; a pupil missed is short.
  十九: [N, N, N, U, U, N, U, N, N, N],
  二十: [D, D, D, D, D, U, D, D, D, D],
  二十一: [D, D, D, D, D, U, D, D, D, D],
  // On the early day no year was over. Supervision of governments and schools is the nation's demand, a companion of the clause.
  二十二: [D, N, N, U, U, D, U, N, N, N],
};

describe("the state of each clause in ten situations", () => {
  it("is said of all 22", () => {
    const numbers = clauses.filter(({ document }) => document === "shuozhouOpinion2016").map(({ number }) => number);
    expect([Object.keys(CLAUSES), Object.keys(EXPECTED)]).toEqual([numbers, numbers]);
  });

  for (const [number, clause] of Object.entries(CLAUSES)) {
    it.each(SITUATIONS.map((situation, at) => [number, situation, EXPECTED[number]?.[at]] as const))(
      "%s, %s: %s",
      (_, situation, expected) => {
        const state = assessed(situation, clause).clauses.find((each) => each.number === number);
        expect(state?.counties[0]?.verdict).toBe(expected);
      },
    );
  }

  it.each([
    ["wrong id", "counties.0.county.id notInList"],
    ["given twice", "counties.1.county.id duplicateId"],
  ] as const)("%s is a problem whatever the clause", (situation, expected) => {
    for (const clause of Object.values(CLAUSES)) {
      expect(assessed(situation, clause).problems.map(({ path, code }) => `${path.join(".")} ${code}`)).toContain(expected);
    }
  });

  it("figures of the future are set aside, and the ledger of the clause says so", () => {
    for (const [number, clause] of Object.entries(CLAUSES)) {
      const [record] = Object.keys(clause.reached);
      if (record === undefined) continue;
      const result = assessed("figures of the future", clause);
      expect(JSON.stringify(result.clauses.find((each) => each.number === number)), number).toContain("laterThanDate");
    }
  });
});
