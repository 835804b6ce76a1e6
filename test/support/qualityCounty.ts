import {
  checklistItems,
  type ChecklistAnswer,
  type QualityBalanceInput,
  type School,
  type SchoolConditions,
  type SchoolKind,
  type Stage,
  type StageUnit,
} from "edu-balance";

/** A unit that reaches all seven thresholds of either stage with room to spare. */
export function qualityUnit(schoolId: string, stage: Stage, pupils: number, more: Partial<StageUnit> = {}): StageUnit {
  return {
    schoolId,
    stage,
    pupils,
    fullTimeTeachers: Math.ceil(pupils / 12),
    higherDegreeTeachers: Math.ceil(pupils * 0.06),
    backboneTeachers: Math.ceil(pupils * 0.015),
    peArtsTeachers: Math.ceil(pupils * 0.012),
    teachingAreaM2: pupils * 7 + 200,
    indoorSportsAreaM2: 200,
    sportsGroundAreaM2: pupils * 12,
    equipmentYuan: pupils * 3000,
    multimediaRooms: Math.ceil(pupils * 0.03),
    ...more,
  };
}

/** A school that meets every item that is judged school by school. */
export function qualitySchool(
  id: string,
  kind: SchoolKind,
  pupils: Partial<Record<Stage | "seniorSecondary", number>>,
  conditions: SchoolConditions = {},
  more: Partial<School> = {},
): School {
  const stages = Object.fromEntries(Object.entries(pupils).map(([stage, count]) => [stage, { pupils: count }]));
  const compulsory = (pupils.primary ?? 0) + (pupils.juniorSecondary ?? 0);
  const classesOf = (count: number | undefined): number | null => (count === undefined ? null : Math.ceil(count / 40));
  const rooms = Math.max(1, Math.ceil(compulsory / 400));
  return {
    id,
    kind,
    ownership: "public",
    countyRun: true,
    locale: "rural",
    stages,
    conditions: {
      classes: { primary: classesOf(pupils.primary), juniorSecondary: classesOf(pupils.juniorSecondary) },
      largestClass: 40,
      musicRoomAreasM2: Array.from({ length: rooms }, () => 96),
      artRoomAreasM2: Array.from({ length: rooms }, () => 90),
      fundedPupils: Math.max(100, compulsory),
      publicFundsYuan: 1_000_000,
      trainingFundsYuan: 50_000,
      ...conditions,
    },
    ...more,
  };
}

const evidence = [{ kind: "document", reference: "file 1", checkedBy: "provincial inspectors" }] as const;

/** An answer that lets every item of these clauses off, with evidence. */
export function answersFor(...clauseIds: readonly string[]): ChecklistAnswer[] {
  return checklistItems
    .filter((item) => clauseIds.includes(item.clause))
    .map((item) =>
      item.obligation === "prohibited" ? { item: item.id, occurrences: 0, evidence } : { item: item.id, state: "met", evidence },
    );
}

const GOVERNMENT = ["layout", "uniformStandards", "payParity", "postAllocation", "migrantsAndLeftBehind"];
const QUALITY = ["schoolCharters", "ictUse", "moralEducation", "curriculum", "homeworkLoad"];
const named = (ids: readonly string[]): string[] => ids.map((id) => `qualityBalance2017.${id}`);

/** A county that meets all 32 items, the preconditions and the vetoes on 2023-12-31. */
export function qualityCounty(): QualityBalanceInput {
  return {
    county: { id: "c", name: "某县" },
    units: [
      qualityUnit("p1", "primary", 400),
      qualityUnit("p2", "primary", 800),
      qualityUnit("n1", "primary", 600),
      qualityUnit("n1", "juniorSecondary", 300),
      qualityUnit("j1", "juniorSecondary", 900),
    ],
    schools: [
      qualitySchool("p1", "primary", { primary: 400 }),
      qualitySchool("p2", "primary", { primary: 800 }),
      qualitySchool("n1", "nineYear", { primary: 600, juniorSecondary: 300 }),
      qualitySchool("j1", "juniorSecondary", { juniorSecondary: 900 }),
      qualitySchool("s1", "special", { primary: 50 }, { publicFundsYuan: 350_000, trainingFundsYuan: 17_500 }),
    ],
    classes: [
      ...["p1", "p2", "n1"].map((schoolId) => ({ schoolId, classId: "1", stage: "primary" as const, pupils: 40 })),
      ...["n1", "j1"].map((schoolId) => ({ schoolId, classId: "2", stage: "juniorSecondary" as const, pupils: 40 })),
    ],
    basicBalance: { recognisedOn: "2018-02-22", answers: answersFor("qualityBalance2017.application") },
    government: {
      pay: { teacherMeanPayYuan: 90_000, civilServantMeanPayYuan: 89_000 },
      training: { teachersWithHours: 500, teachers: 500 },
      rotation: { rotated: 36, eligible: 300, backboneRotated: 9, backboneDenominator: "rotated" },
      certification: { certifiedTeachers: 500, fullTimeTeachers: 500 },
      nearbyEnrolment: { primary: { admittedByZone: 800, admitted: 800 }, juniorSecondary: { admittedByZone: 760, admitted: 800 } },
      seniorHighQuota: { allottedPlaces: 500, places: 900 },
      migrantChildren: { inPublicSchools: 80, inPurchasedPlaces: 10, migrantChildren: 100 },
      answers: answersFor(...named(GOVERNMENT)),
    },
    quality: {
      juniorRetention: {
        denominator: "entrantsLessDeceased",
        graduates: 960,
        transferredIn: 30,
        transferredOut: 45,
        entrants: 1002,
        deceased: 2,
      },
      disabledEnrolment: { inSpecialSchools: 40, inclusivePlacement: 50, attachedClasses: 0, homeTeaching: 8, disabledChildren: 100 },
      performance: [
        { subject: "chinese", level: 3, difference: 0.14 },
        { subject: "mathematics", level: 4, difference: 0.1 },
      ],
      answers: answersFor(...named(QUALITY)),
    },
    recognition: { satisfied: 900, valid: 1000 },
    vetoes: answersFor("qualityBalance2017.vetoes"),
  };
}
