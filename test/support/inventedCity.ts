// An invented city of the size of a real one: six counties, 165 schools, 2,028 classes, 85,789 pupils, a record of every subject
// matter, and what was known of it on five dates. Everything is arithmetic; nothing is drawn at random.
import { checklistItems, evaluationUnits, placeCodeAt } from "edu-balance";
import type {
  Achievement,
  AssessedYear,
  CalendarDate,
  ChecklistAnswer,
  CityRecords,
  ClassRoll,
  CountyRecords,
  Evidence,
  FundingYear,
  Stage,
  StageUnit,
} from "edu-balance";

/** The days on which the city is looked at. */
export const FIVE_DATES = ["2016-05-16", "2016-12-31", "2017-12-31", "2018-12-31", "2019-01-01"] as const;
/** The six counties, in the order of the tables. */
export const COUNTIES = ["shuocheng", "shanyin", "yingxian", "huairen", "pinglu", "youyu"] as const;
export type CountyId = (typeof COUNTIES)[number];

/** A figure of each of the four school years from 2015/2016 on, or one that stays. */
type ByYear = number | readonly [number, number, number, number];

/** What sets one county apart; the rest is the same everywhere. */
interface Story {
  /** Primary schools of 18 classes, junior secondary schools of 15, and rural primary schools of six classes of 15 pupils. */
  readonly schools: readonly [primary: number, junior: number, small: number];
  /** Junior secondary schools of 18 classes instead. */
  readonly largerJunior?: number;
  /** Classes of 57 pupils, and of 67, by stage. */
  readonly oversized?: readonly [ByYear, ByYear];
  readonly superSized?: readonly [ByYear, ByYear];
  /** Small schools with 6 books a pupil, where the standard is 10. */
  readonly belowStandard: ByYear;
  /** How far half of the schools are above the mean, and half below, in all but books and rooms. */
  readonly spread?: readonly [number, number, number, number];
  /** Small schools whose public funds are those of 90 pupils, not of 100. */
  readonly fundsShort?: number;
  /** Small schools with 7 posts, where 9 are asked. */
  readonly postsShort?: number;
  readonly projectSchools: number;
  readonly dilapidatedAreaM2?: ByYear;
  readonly desksMissing?: ByYear;
  /** Years in which appropriations grow no faster than revenue. */
  readonly slowYears?: readonly number[];
  readonly surchargeYuan?: number;
  readonly postsApprovedShare?: number;
  readonly certified?: ByYear;
  readonly rotated?: ByYear;
  readonly backboneRotated?: number;
  readonly trained: ByYear;
  readonly schoolsWithNewModel?: ByYear;
  readonly pupilsWithSpace?: ByYear;
  readonly migrants?: number;
  readonly graduates?: number;
  readonly disabledEnrolled?: ByYear;
  readonly withPlan?: ByYear;
  readonly population: number;
  readonly specialSchools?: ByYear;
  readonly aidMissed?: ByYear;
  readonly povertyDropouts?: ByYear;
  readonly leaders?: ByYear;
  readonly meetings?: ByYear;
  readonly landSuppliedHectares?: number;
  readonly postsOfNeeded?: number;
  readonly unpublished?: readonly number[];
}

const STORIES: Readonly<Record<CountyId, Story>> = {
  // Crowded town schools; a slow year 2013, which falls out of the three years that count.
  shuocheng: {
    schools: [18, 10, 12],
    largerJunior: 2,
    oversized: [154, 70],
    belowStandard: [10, 8, 4, 2],
    postsShort: 12,
    projectSchools: 4,
    slowYears: [2013],
    certified: [400, 400, 400, 396],
    trained: [392, 400, 400, 400],
    graduates: 940,
    population: 500_000,
    specialSchools: 1,
  },
  // Money and land come late; rooms of class D stay in use; the notice of 2017 never came out.
  shanyin: {
    schools: [4, 6, 16],
    oversized: [10, 4],
    belowStandard: [7, 6, 5, 3],
    postsShort: 16,
    projectSchools: 5,
    dilapidatedAreaM2: [120, 120, 85, 85],
    surchargeYuan: 290_000,
    rotated: [27, 27, 27, 30],
    trained: [388, 400, 400, 400],
    population: 240_000,
    landSuppliedHectares: 0,
    postsOfNeeded: 0,
    unpublished: [2017],
  },
  // Many small schools, and most of what is missing.
  yingxian: {
    schools: [4, 7, 22],
    superSized: [
      [12, 12, 10, 9],
      [4, 4, 3, 3],
    ],
    belowStandard: [9, 9, 8, 6],
    spread: [0.95, 0.95, 0.3, 0.3],
    fundsShort: 14,
    postsShort: 22,
    projectSchools: 8,
    desksMissing: [10, 10, 10, 0],
    postsApprovedShare: 0.9,
    rotated: 24,
    backboneRotated: 3,
    trained: [384, 388, 388, 388],
    disabledEnrolled: [85, 85, 90, 90],
    withPlan: [10, 10, 10, 9],
    population: 335_000,
    specialSchools: 1,
    aidMissed: [0, 0, 2, 2],
    leaders: [0, 0, 0, 9],
    meetings: [0, 0, 0, 4],
  },
  // Much done in part at first; more than 300,000 people, and a special school in 2018 only.
  huairen: {
    schools: [16, 8, 6],
    oversized: [12, [8, 8, 8, 5]],
    belowStandard: [6, 5, 3, 2],
    projectSchools: 3,
    slowYears: [2016],
    trained: [396, 400, 400, 400],
    population: 330_000,
    specialSchools: [0, 0, 0, 1],
  },
  // Recognised in 2015; no migrant children; a quarter of the pupils with a space of their own, where 2015 asked for 30 %.
  pinglu: {
    schools: [7, 5, 8],
    belowStandard: [1, 1, 0, 0],
    projectSchools: 2,
    trained: 400,
    pupilsWithSpace: [25, 25, 35, 35],
    migrants: 0,
    population: 200_000,
  },
  // Recognised in 2015; two of five schools use the new model at first; a pupil out of school for poverty in 2018.
  youyu: {
    schools: [7, 4, 5],
    belowStandard: 0,
    projectSchools: 2,
    trained: [399, 400, 400, 400],
    schoolsWithNewModel: [4, 4, 4, 6],
    population: 110_000,
    povertyDropouts: [0, 0, 0, 1],
  },
};

/** The first year of the school year whose statistics were out on a day. */
function schoolYearAt(asOf: CalendarDate): number {
  const year = Number(asOf.slice(0, 4));
  return asOf.slice(5) >= "09-01" ? year : year - 1;
}

function at(figure: ByYear, schoolYear: number): number {
  return typeof figure === "number" ? figure : (figure[schoolYear - 2015] ?? 0);
}

interface School {
  readonly id: string;
  readonly stage: Stage;
  readonly isSmall: boolean;
  readonly isStrong: boolean;
  readonly classes: readonly ClassRoll[];
  readonly pupils: number;
}

const CLASSES_OF_52 = 289;

/** The schools of a county with their classes. The total of a school never changes: a large class takes from its neighbour. */
function schoolsOf(county: CountyId, schoolYear: number): School[] {
  const { schools, largerJunior = 0, oversized = [0, 0], superSized = [0, 0] } = STORIES[county];
  const [primary, junior, small] = schools;
  const sizes = (stage: 0 | 1): number[] => [
    ...Array<number>(at(superSized[stage], schoolYear)).fill(67),
    ...Array<number>(at(oversized[stage], schoolYear)).fill(57),
  ];
  const large = { primary: sizes(0), juniorSecondary: sizes(1) };
  // 289 of the 606 classes of junior secondary schools have 52 pupils, the others 51.
  let before = COUNTIES.slice(0, COUNTIES.indexOf(county)).reduce((sum, each) => sum + juniorClasses(each), 0);
  const build = (index: number, stage: Stage, kind: "p" | "j" | "s"): School => {
    const id = `${county}-${kind}${String(index + 1)}`;
    const count = kind === "p" ? 18 : kind === "s" ? 6 : index < largerJunior ? 18 : 15;
    const pupils = Array.from({ length: count }, (): number =>
      kind === "s" ? 15 : kind === "p" ? 48 : before++ < CLASSES_OF_52 ? 52 : 51,
    );
    for (let first = 0; kind !== "s" && first + 1 < count; first += 2) {
      const size = large[stage].shift();
      if (size === undefined) break;
      pupils[first + 1] = (pupils[first + 1] ?? 0) - (size - (pupils[first] ?? 0));
      pupils[first] = size;
    }
    const grades = stage === "primary" ? 6 : 3;
    return {
      id,
      stage,
      isSmall: kind === "s",
      isStrong: index % 2 === 0,
      classes: pupils.map((size, each) => ({
        schoolId: id,
        stage,
        grade: Math.floor((each * grades) / count) + 1,
        classId: String(each + 1),
        pupils: size,
      })),
      pupils: pupils.reduce((sum, size) => sum + size, 0),
    };
  };
  return [
    ...Array.from({ length: primary }, (_, index) => build(index, "primary", "p")),
    ...Array.from({ length: small }, (_, index) => build(index, "primary", "s")),
    ...Array.from({ length: junior }, (_, index) => build(index, "juniorSecondary", "j")),
  ];
}

function juniorClasses(county: CountyId): number {
  const { schools, largerJunior = 0 } = STORIES[county];
  return schools[1] * 15 + largerJunior * 3;
}

/** Figures by pupil, 30 % (or as far as the story says) above the mean in every other school, and as far below in the rest. */
function unitOf(county: CountyId, school: School, schoolYear: number): StageUnit {
  const { spread, belowStandard } = STORIES[county];
  const { id, stage, pupils, isSmall, isStrong } = school;
  const far = spread?.[schoolYear - 2015] ?? 0.3;
  const times = (mean: number, by: number): number => Math.round(pupils * mean * (isStrong ? 1 + by : 1 - by));
  const isShort = isSmall && Number(id.split("-s")[1]) <= at(belowStandard, schoolYear);
  return {
    schoolId: id,
    stage,
    pupils,
    // Schools of the city itself, which count for 朔城区.
    ...(county === "shuocheng" && id.endsWith("1") && !isSmall ? { countyRun: false } : {}),
    locale: isSmall ? "rural" : county === "shuocheng" || county === "pinglu" ? "urban" : "town",
    fullTimeTeachers: times(1 / 15, far),
    higherDegreeTeachers: times(1 / 18, far),
    midSeniorTeachers: times(1 / 25, far),
    teachingAreaM2: times(5, 0.3),
    indoorSportsAreaM2: 0,
    sportsGroundAreaM2: times(8, far),
    equipmentYuan: times(1500, far),
    computers: times(1 / 8, far),
    books: isShort ? pupils * 6 : times(20, 0.3),
  };
}

const PROFILE = {
  name: "虚构的省定办学标准",
  mayMiss: 0,
  items: [
    { id: "books", name: { zh: "生均图书", en: "books per pupil" }, unit: "册", comparator: ">=" as const, limit: 10 },
    { id: "area", name: { zh: "生均教学用房", en: "teaching area per pupil" }, unit: "平方米", comparator: ">=" as const, limit: 3 },
  ],
};

const FIRST_ACCOUNTS = 2012;
const YEARS_REPORTED = 4;

/** Accounts of a year are known from the middle of the next; each report has the last four. Revenue grows by 5 % and appropriations by 6 %, or by 5 % too. */
function fundingYears(county: CountyId, asOf: CalendarDate): FundingYear[] {
  const { slowYears = [] } = STORIES[county];
  const years: FundingYear[] = [];
  for (let year = FIRST_ACCOUNTS; `${String(year + 1)}-06-30` <= asOf; year += 1) {
    const before = years.at(-1);
    const steps = year - FIRST_ACCOUNTS;
    years.push({
      year,
      appropriationYuan: before === undefined ? 4e11 : (Number(before.appropriationYuan) * (slowYears.includes(year) ? 105 : 106)) / 100,
      regularRevenueYuan: before === undefined ? 16e11 : (Number(before.regularRevenueYuan) * 105) / 100,
      spendingYuan: 50_000_000 + steps * 1_000_000,
      pupils: 10_000,
      staffMeanPayYuan: 50_000 + steps * 2_000,
      publicFundsYuan: 7_000_000 + steps * 100_000,
    });
  }
  return years.slice(-YEARS_REPORTED);
}

/** The city's own notices come out on 20 December. */
function assessedYears(county: CountyId, asOf: CalendarDate): AssessedYear[] {
  const { unpublished = [] } = STORIES[county];
  return [2016, 2017, 2018]
    .filter((year) => `${String(year)}-12-20` <= asOf)
    .map((year) => ({ year, assessed: true, published: !unpublished.includes(year) }));
}

/** The records of a county as they were known on a day: of the last school year whose statistics were out. */
function recordsOf(county: CountyId, asOf: CalendarDate): Omit<CountyRecords, "county" | "answers"> {
  const story = STORIES[county];
  const year = schoolYearAt(asOf);
  const of = (figure: ByYear | undefined, usual: number): number => (figure === undefined ? usual : at(figure, year));
  const schools = schoolsOf(county, year);
  const units = schools.map((school) => unitOf(county, school, year));
  const pupilsIn = (stage: Stage): number => schools.reduce((sum, each) => sum + (each.stage === stage ? each.pupils : 0), 0);
  const classesIn = (stage: Stage): number => schools.reduce((sum, each) => sum + (each.stage === stage ? each.classes.length : 0), 0);
  const [primary, junior] = [pupilsIn("primary"), pupilsIn("juniorSecondary")];
  const small = schools.filter(({ isSmall }) => isSmall);
  const project = small.slice(0, story.projectSchools);
  const postsNeeded = Math.ceil(primary / 19 + junior / 13.5);
  const migrants = story.migrants ?? 200;
  const models = { adopting: of(story.schoolsWithNewModel, 8), schools: 10 };
  const missed = of(story.aidMissed, 0);
  const pupils = Array.from({ length: 20 }, (_, index) => `${county}-pupil-${String(index + 1)}`);
  return {
    balance: { units },
    standards: {
      managementStandard: { schoolsAtManagementStandard: schools.length - 5, schools: schools.length },
      opportunity: { rate: "enrolment", rates: { migrant: 0.98, leftBehind: 0.99, disabled: 0.9, poor: 0.99, all: 0.99 } },
    },
    standardisation: {
      profile: PROFILE,
      schools: units.map(({ schoolId, stage, pupils: count, books, teachingAreaM2 }) => ({
        schoolId,
        stage,
        values: { books: Number(books) / count, area: Number(teachingAreaM2) / count },
      })),
    },
    weakSchools: {
      schools: project.map(({ id, pupils: count }, index) => ({
        schoolId: id,
        pupils: count,
        desks: count - (index === 0 ? of(story.desksMissing, 0) : 0),
        chairs: count,
        boarders: 10,
        beds: 10,
        femaleToiletPlaces: 9,
        maleToiletPlaces: 3,
        newToilets: true,
        dilapidatedAreaM2: index === 0 ? of(story.dilapidatedAreaM2, 0) : 0,
        items: { lighting: true },
      })),
      classes: project.flatMap(({ classes }) => classes),
      funds: { spentYuan: 310_000, allocatedYuan: 1_000_000 },
    },
    layout: {
      schools: schools.map(({ id, stage, pupils: count }) => ({ schoolId: id, kind: stage, pupils: count })),
      boarding: { beds: 450, boardingDemand: 500 },
      seats: {
        primary: { pupilsToPlace: primary, classes: classesIn("primary") },
        juniorSecondary: { pupilsToPlace: junior, classes: classesIn("juniorSecondary") },
      },
      nearbyEnrolment: { primary: { admittedByZone: 990, admitted: 1000 }, juniorSecondary: { admittedByZone: 960, admitted: 1000 } },
    },
    fundingGrowth: { years: fundingYears(county, asOf) },
    publicFunds: {
      fundingRegion: "central",
      stages: {
        primary: {
          publicFundsYuan: primary * 620,
          pupils: primary,
          lastYearPublicFundsYuan: primary * 610,
          lastYearPupils: primary,
          provincialStandardYuan: 600,
        },
        juniorSecondary: {
          publicFundsYuan: junior * 830,
          pupils: junior,
          lastYearPublicFundsYuan: junior * 820,
          lastYearPupils: junior,
          provincialStandardYuan: 800,
        },
      },
      boarding: { boarders: 500, paidYuan: 100_000 },
      smallSchools: small.map(({ id, stage, pupils: count }, index) => ({
        schoolId: id,
        stage,
        locale: "rural",
        pupils: count,
        paidYuan: index < (story.fundsShort ?? 0) ? 54_000 : 60_000,
      })),
      heating: { heatingAddOnYuan: 1_000_000, pupils: primary + junior },
      specialEducation: { publicFundsYuan: 120_000, pupils: 20 },
      educationSpending: { spendingYuan: 62_000_000, pupils: 10_000, lastYearSpendingYuan: 60_000_000, lastYearPupils: 10_000 },
      gdp: { educationSpendingYuan: 400_000_000, gdpYuan: 10_000_000_000 },
    },
    earmarkedFunds: {
      taxes: { valueAddedTaxYuan: 9_000_000, consumptionTaxYuan: 1_000_000, businessTaxYuan: 0 },
      landSales: {
        revenueYuan: 10_000_000,
        landAcquisitionYuan: 5_000_000,
        landDevelopmentYuan: 1_000_000,
        farmlandDevelopmentYuan: 0,
        farmersSocialSecurityYuan: 0,
        farmersLivingSubsidyYuan: 0,
        workerResettlementYuan: 0,
        saleCostsYuan: 0,
        newConstructionLandFeeYuan: 0,
      },
      funds: {
        educationSurchargeYuan: story.surchargeYuan ?? 300_000,
        localEducationSurchargeYuan: 200_000,
        landSaleEducationFundsYuan: 400_000,
        educationSurchargeSpentYuan: story.surchargeYuan ?? 300_000,
        localEducationSurchargeSpentYuan: 200_000,
        landSaleEducationFundsSpentYuan: 400_000,
      },
      ruralAndUrban: { ruralFundingYuan: 900, ruralPupils: 100, urbanFundingYuan: 1000, urbanPupils: 100 },
      capital: schools.slice(0, 5).map(({ id, pupils: count }) => ({ schoolId: id, capitalYuan: 100_000, pupils: count })),
      training: { trainingFundsYuan: 60_000, publicFundsYuan: 1_000_000, ofSchools: "ruralAndCountyTown" },
    },
    staffing: {
      posts: {
        postsApproved: Math.ceil(postsNeeded * (story.postsApprovedShare ?? 1)),
        postsFilled: Math.floor(postsNeeded * (story.postsApprovedShare ?? 1)) - 5,
      },
      pupilGroups: [
        { stage: "primary", pupils: primary },
        { stage: "juniorSecondary", pupils: junior },
      ],
      smallSchools: {
        rule: { postsPerClass: 1.5, name: "虚构的班师比" },
        schools: small.map(({ id, stage, pupils: count, classes }, index) => ({
          schoolId: id,
          stage,
          pupils: count,
          classes: classes.length,
          postsApproved: index < (story.postsShort ?? 0) ? 7 : 9,
        })),
      },
      peArts: { primary: { peArtsTeachers: 100, pupils: primary }, juniorSecondary: { peArtsTeachers: 60, pupils: junior } },
      certification: { certifiedTeachers: of(story.certified, 400), fullTimeTeachers: 400 },
      pay: { teacherMeanPayYuan: 61_000, civilServantMeanPayYuan: 60_000 },
      replacement: { hired: 12, retired: 8, left: 2 },
    },
    rotation: {
      counts: {
        rotated: of(story.rotated, 36),
        eligible: 300,
        backboneRotated: story.backboneRotated ?? 9,
        backboneDenominator: "rotated",
      },
      countyManaged: { teachersPlacedByDepartment: 320, teachers: 400 },
    },
    training: {
      cycle: { teachersTrained: of(story.trained, 400), teachers: 400 },
      hours: { teachersWithHours: 380, teachers: 400 },
      induction: { newTeachersWithHours: 11, newTeachers: 12 },
      urbanRural: { definition: "cycle", urban: { teachersTrained: 198, teachers: 200 }, rural: { teachersTrained: 186, teachers: 200 } },
    },
    schoolModels: { counts: { covered: schools.length - 6, schools: schools.length }, weakCounts: { covered: 5, schools: 9 } },
    curriculum: {
      newTeachingModel: { upperPrimary: models, juniorSecondary: models, seniorSecondary: models },
      subjects: { offered: 11, required: 12 },
      hours: { offered: 32, required: 34 },
      practiceBases: { bases: 4, pupils: primary + junior },
    },
    technology: {
      broadband: { schoolsWithBroadband: schools.length - 2, schools: schools.length },
      multimediaClassrooms: { multimediaClassrooms: 70, classrooms: 100 },
      teacherSpaces: { teachersWithSpace: 60, teachers: 100 },
      pupilSpaces: { pupilsWithSpace: of(story.pupilsWithSpace, 40), pupils: 100 },
    },
    management: {
      classes: schools.flatMap(({ classes }) => classes),
      schoolChoice: { fromOutsideZone: 30, admitted: 2000 },
      seniorHighQuota: { allottedPlaces: 600, places: 1000 },
      teacherEthics: { cases: 1, teachers: 400 },
    },
    migrantChildren: {
      publicSchools: {
        primary: { inPublicSchools: migrants * 0.8, migrantPupils: migrants },
        juniorSecondary: { inPublicSchools: migrants * 0.8, migrantPupils: migrants },
      },
      publicOrPurchased: {
        primary: { inPublicSchools: migrants * 0.8, inPurchasedPlaces: migrants * 0.1, migrantChildren: migrants },
        juniorSecondary: { inPublicSchools: migrants * 0.8, inPurchasedPlaces: migrants * 0.1, migrantChildren: migrants },
      },
    },
    leftBehindChildren: {
      leftBehindFiles: { onFile: 98, leftBehindChildren: 100 },
      leftBehind: { definition: "education", together: { leftBehindChildren: 100, pupils: primary + junior } },
      nineYearRetention: { denominator: "intake", graduates: story.graduates ?? 960, intake: 1000 },
      dropout: { primary: { dropouts: 1, pupils: primary }, juniorSecondary: { dropouts: 20, pupils: junior } },
    },
    specialEducation: {
      disabledEnrolment: {
        // All types are counted from the plan of 2017 on.
        definition: year < 2017 ? "threeTypes" : "allTypes",
        inSpecialSchools: 20,
        inclusivePlacement: of(story.disabledEnrolled, 95) - 20,
        attachedClasses: 0,
        homeTeaching: 0,
        disabledChildren: 100,
      },
      individualPlans: { withPlan: of(story.withPlan, 10), registeredNotEnrolled: 10 },
      specialSchools: {
        population: story.population,
        populationBasis: "resident",
        specialSchools: of(story.specialSchools, 0),
        attachedClasses: false,
        inclusivePlacement: true,
      },
      resourceRooms: { schoolsWithRoom: 3, schoolsWithEnoughPupils: 4 },
      inclusiveFunding: {
        inclusiveFundsYuan: 6000 * (of(story.disabledEnrolled, 95) - 20),
        inclusivePupils: of(story.disabledEnrolled, 95) - 20,
      },
      disabledEducationCommittee: { established: true },
    },
    studentAid: {
      fundingRegion: "central",
      aidLists: { eligible: pupils, grants: pupils.slice(missed).map((pupilId) => ({ pupilId, item: "living" })) },
      boarderAid: { primary: { paidYuan: 100_000, eligibleBoarders: 100 }, juniorSecondary: { paidYuan: 125_000, eligibleBoarders: 100 } },
      nonBoarderAid: {
        primary: { paidYuan: 50_000, eligibleNonBoarders: 100 },
        juniorSecondary: { paidYuan: 62_500, eligibleNonBoarders: 100 },
      },
      povertyDropouts: { pupils: of(story.povertyDropouts, 0) },
    },
    leadership: {
      weakSchools: { weakSchoolsWithLeader: of(story.leaders, 9), weakSchools: 9 },
      studyMeetings: { meetings: of(story.meetings, 2) },
    },
    departments: {
      educationLand: { suppliedHectares: story.landSuppliedHectares ?? 9, plannedHectares: 12 },
      posts: { postsApprovedAndFilled: story.postsOfNeeded ?? 30, postsNeeded: 48 },
    },
    supervision: {
      annualAssessments: { years: assessedYears(county, asOf) },
      accountability: { compositeNotMet: false, targetOverdue: isDenied(county, asOf), problemsMany: false },
      countySupervision: { lastSupervisedOn: "2015-06-10" },
      schools: schools.map(({ id }) => ({ schoolId: id, lastSupervisedOn: "2015-10-20" })),
      supervisorVisits: { visitsPerTerm: 2 },
    },
  };
}

/** Who checks the counties: other than they, and for all of the city. */
export const INSPECTORS = "朔州市人民政府教育督导室";

/** Answers of one day. Without numbers of clauses they are to every item that the county is asked. */
interface AnswerSheet {
  readonly day: CalendarDate;
  readonly reference: string;
  readonly clauses?: readonly string[];
  /** Alone these items. */
  readonly items?: readonly string[];
  /** The first item of the clause is as the state says, the others are met. */
  readonly firstItem?: "partly";
  readonly state?: ChecklistAnswer["state"];
  readonly checkedBy?: string;
}

/** What the city itself does, and answers for: its counties say nothing of it. */
const CITY_ITEMS = ["bureauManaged", "annualCheck", "resultsPublished"];
/** Decided by the population, which the records tell. */
const MEASURED_ITEMS = ["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"];

const SHEETS: Readonly<Record<CountyId, readonly AnswerSheet[]>> = {
  shuocheng: [
    { day: "2016-08-20", reference: "朔城区实施方案" },
    { day: "2017-11-20", reference: "市督导组检查意见", clauses: ["一", "二"], checkedBy: INSPECTORS },
    { day: "2018-10-25", reference: "市督导组复查意见", clauses: ["一"], checkedBy: INSPECTORS },
  ],
  shanyin: [
    { day: "2016-09-05", reference: "山阴县实施方案" },
    { day: "2016-09-05", reference: "山阴县实施方案", items: ["dropoutControl"], state: "notMet" },
    { day: "2017-06-01", reference: "山阴县控辍保学工作机制", items: ["dropoutControl"] },
    { day: "2017-11-20", reference: "市督导组检查意见", clauses: ["一", "二"], checkedBy: INSPECTORS },
  ],
  yingxian: [
    { day: "2017-03-15", reference: "应县实施方案" },
    // A body of the county is the county.
    { day: "2017-03-16", reference: "应县督导报告", clauses: ["一"], checkedBy: "应县教育督导室" },
    { day: "2018-10-25", reference: "市督导组复查意见", clauses: ["一"], checkedBy: INSPECTORS },
  ],
  huairen: [
    { day: "2016-07-15", reference: "怀仁县实施方案" },
    {
      day: "2016-07-16",
      reference: "怀仁县自查报告",
      clauses: ["二", "六", "十", "十二", "十三", "十六", "十七", "二十", "二十一"],
      firstItem: "partly",
    },
    { day: "2018-06-30", reference: "怀仁县整改报告" },
    { day: "2018-10-25", reference: "市督导组复查意见", clauses: ["一", "二", "十六", "二十"], checkedBy: INSPECTORS },
  ],
  pinglu: [
    { day: "2016-03-10", reference: "平鲁区巩固提高方案" },
    { day: "2016-03-10", reference: "平鲁区巩固提高方案", clauses: ["十六"], state: "notApplicable" },
    { day: "2016-12-10", reference: "市督导组检查意见", clauses: ["一", "二"], checkedBy: INSPECTORS },
    { day: "2018-10-25", reference: "市督导组复查意见", clauses: ["四", "五"], checkedBy: INSPECTORS },
  ],
  youyu: [
    { day: "2016-04-20", reference: "右玉县巩固提高方案" },
    { day: "2016-12-10", reference: "市督导组检查意见", clauses: ["一", "二"], checkedBy: INSPECTORS },
    { day: "2018-10-25", reference: "市督导组复查意见", clauses: ["四"], checkedBy: INSPECTORS },
  ],
};

const CITY_SHEETS: readonly AnswerSheet[] = [
  { day: "2016-10-08", reference: "市直学校局管校聘办法", items: ["bureauManaged"] },
  { day: "2016-12-20", reference: "2016年度考核通报", items: ["annualCheck", "resultsPublished"] },
];

const OPINION = "shuozhouOpinion2016";
const NUMBERS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二".split(" ");
const OWN_ITEMS = checklistItems.filter(
  ({ clause, id }) => clause.startsWith(`${OPINION}.`) && !CITY_ITEMS.includes(id) && !MEASURED_ITEMS.includes(id),
);
const CLAUSE_IDS = [...new Set(checklistItems.filter(({ clause }) => clause.startsWith(`${OPINION}.`)).map(({ clause }) => clause))];

/** The items of a sheet in the order of the text; an item asked of some counties is not asked of the others. */
function answersOn(
  { day, reference, clauses, items, firstItem, state = "met", checkedBy }: AnswerSheet,
  county: string,
): ChecklistAnswer[] {
  const asked = items ?? OWN_ITEMS.filter(({ units }) => units === undefined || units.includes(county)).map(({ id }) => id);
  const evidence: Evidence[] = [{ kind: "document", reference, date: day, ...(checkedBy === undefined ? {} : { checkedBy }) }];
  const numbered = asked.flatMap((item) => {
    const clause = checklistItems.find(({ id }) => id === item)?.clause ?? "";
    const number = NUMBERS[CLAUSE_IDS.indexOf(clause)] ?? "";
    return clauses === undefined || clauses.includes(number) ? [{ item, clause }] : [];
  });
  const isFirst = (index: number): boolean => numbered[index]?.clause !== numbered[index - 1]?.clause;
  return numbered.map(({ item }, index) => ({ item, state: firstItem !== undefined && isFirst(index) ? firstItem : state, evidence }));
}

/** The last answer to each item by a day. */
function answersBy(sheets: readonly AnswerSheet[], county: string, asOf: CalendarDate): ChecklistAnswer[] {
  const last = new Map<string, ChecklistAnswer>();
  for (const sheet of sheets) if (sheet.day <= asOf) for (const answer of answersOn(sheet, county)) last.set(answer.item, answer);
  return [...last.values()];
}

/** Who was recognised when, and what the city says of its own goals. */
const ACHIEVEMENTS: readonly (Achievement & { readonly knownFrom: CalendarDate })[] = [
  { knownFrom: "2015-05-27", unitId: "pinglu", goal: "basicBalance", achieved: true, decisionDate: "2015-05-27" },
  { knownFrom: "2015-05-27", unitId: "youyu", goal: "basicBalance", achieved: true, decisionDate: "2015-05-27" },
  { knownFrom: "2016-12-31", unitId: "shuocheng", goal: "basicBalance", achieved: false, knownOn: "2016-12-31" },
  { knownFrom: "2016-12-31", unitId: "shanyin", goal: "basicBalance", achieved: false, knownOn: "2016-12-31" },
  { knownFrom: "2016-12-31", unitId: "yingxian", goal: "basicBalance", achieved: false, knownOn: "2016-12-31" },
  { knownFrom: "2017-03-10", unitId: "shuocheng", goal: "basicBalance", achieved: true, decisionDate: "2017-03-10" },
  { knownFrom: "2017-11-28", unitId: "shanyin", goal: "basicBalance", achieved: true, decisionDate: "2017-11-28" },
  { knownFrom: "2017-12-20", unitId: "pinglu", goal: "managementStandards", achieved: true, decisionDate: "2017-12-20" },
  { knownFrom: "2018-02-13", unitId: "yingxian", goal: "basicBalance", achieved: true, decisionDate: "2018-02-13" },
  { knownFrom: "2018-02-13", unitId: "huairen", goal: "basicBalance", achieved: true, decisionDate: "2018-02-13" },
  { knownFrom: "2018-11-30", unitId: "shuozhou", goal: "fundingMechanism", achieved: true, decisionDate: "2018-11-30" },
  { knownFrom: "2018-12-20", unitId: "shuozhou", goal: "schoolLayout", achieved: true, decisionDate: "2018-12-20" },
];

/** Whether the last thing known by a day is that the county was not recognised. */
function isDenied(id: string, asOf: CalendarDate): boolean {
  return (
    ACHIEVEMENTS.filter(({ unitId, goal, knownFrom }) => unitId === id && goal === "basicBalance" && knownFrom <= asOf).at(-1)?.achieved ===
    false
  );
}

function achievementsBy(asOf: CalendarDate): Achievement[] {
  return ACHIEVEMENTS.filter(({ knownFrom }) => knownFrom <= asOf).map(({ knownFrom: _day, ...achievement }) => achievement);
}

/** Records of accounts, which are of a calendar year; growths and supervision carry years and days of their own. */
const OF_ACCOUNTS: readonly string[] = ["publicFunds", "earmarkedFunds"];
const OF_OWN_YEARS: readonly string[] = ["fundingGrowth", "supervision"];

/** The records of a county, each with what it is of. */
function datedRecords(county: CountyId, asOf: CalendarDate): Omit<CountyRecords, "county" | "answers"> {
  const accounts = fundingYears(county, asOf).at(-1)?.year ?? FIRST_ACCOUNTS;
  return Object.fromEntries(
    Object.entries(recordsOf(county, asOf)).map(([name, record]) => {
      if (OF_OWN_YEARS.includes(name)) return [name, record];
      return [name, { period: OF_ACCOUNTS.includes(name) ? { year: accounts } : { schoolYear: schoolYearAt(asOf) }, ...record }];
    }),
  );
}

/** The city as it was known on a day. */
export function cityOn(asOf: CalendarDate): CityRecords {
  return {
    counties: COUNTIES.map((id) => ({
      county: { id, name: evaluationUnits.find((unit) => unit.id === id)?.name.zh ?? id, place: placeCodeAt(id, asOf).code },
      answers: answersBy(SHEETS[id], id, asOf),
      ...datedRecords(id, asOf),
    })),
    targets: { dateBasis: "decisionDate", achievements: achievementsBy(asOf) },
    answers: answersBy(CITY_SHEETS, "", asOf),
  };
}

const LAST_DATE = "2019-01-01";

/** The city as it was on a day, with whatever carries a later day added: answers, achievements, accounts, yearly assessments. */
export function cityOnWithLaterDays(asOf: CalendarDate): CityRecords {
  const { counties = [], answers = [] } = cityOn(asOf);
  const later = (sheets: readonly AnswerSheet[], county: string): ChecklistAnswer[] =>
    sheets.filter(({ day }) => day > asOf).flatMap((sheet) => answersOn(sheet, county));
  return {
    counties: counties.map((records, index) => {
      const id = COUNTIES[index] ?? "youyu";
      return {
        ...records,
        answers: [...(records.answers ?? []), ...later(SHEETS[id], id)],
        fundingGrowth: {
          years: [
            ...(records.fundingGrowth?.years ?? []),
            ...fundingYears(id, "2020-12-31").filter(({ year }) => `${String(year)}-12-31` > asOf),
          ],
        },
      };
    }),
    targets: { dateBasis: "decisionDate", achievements: achievementsBy(LAST_DATE) },
    answers: [...answers, ...later(CITY_SHEETS, "")],
  };
}
