import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  assessChecklist,
  assessClassSizes,
  assessFundingGrowth,
  assessGovernmentWork,
  assessLayout,
  assessManagement,
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  assessSatisfaction,
  assessShuozhou2016,
  assessSpecialEducation,
  assessStaffing,
  assessSupervision,
  assessTargets,
  assessTechnology,
  checklistItems,
  indicators,
  interSchoolVariation,
  monitorBasicBalance,
  parameters,
  shuozhouTargets,
  stageUnits,
  withParameters,
  type AssessmentOptions,
  type ChecklistAnswer,
  type ChecklistItem,
  type ChecklistOptions,
  type Evidence,
  type ExceptionId,
  type QualityBalanceInput,
  type QualityBalanceOptions,
  type School,
  type StageUnit,
} from "edu-balance";
import { classPlan, equalise, rectificationLedger, redistribute, redistributeTeachers, shortfalls } from "edu-balance/planning";
import { qualityCounty, qualityUnit } from "../support/qualityCounty.js";

/** A named case: what functions of the library give for it. */
export interface BranchCase {
  readonly name: string;
  readonly result: () => unknown;
}

/** A county that differs in one respect. */
export type Change = (county: QualityBalanceInput) => QualityBalanceInput;

/** Puts a value of any kind at a path of the county; `undefined` takes the key away. */
export function put(path: string, value: unknown): Change {
  return (county) => {
    const copy = structuredClone(county);
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let at: unknown = copy;
    for (const key of keys) at = (at as Record<string, unknown>)[key];
    if (typeof at !== "object" || at === null) throw new Error(`The county has nothing at ${path}.`);
    if (value === undefined) Reflect.deleteProperty(at, last);
    else (at as Record<string, unknown>)[last] = value;
    return copy;
  };
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (county) => changes.reduce((changed, change) => change(changed), county);
}

/** Another answer to an item, or none. */
export function answer(
  path: "basicBalance.answers" | "government.answers" | "quality.answers" | "vetoes",
  item: string,
  given?: Partial<ChecklistAnswer>,
): Change {
  return (county) => {
    const [part, list] = path.split(".") as [keyof QualityBalanceInput, string | undefined];
    const holder = county[part] as Record<string, ChecklistAnswer[]> | ChecklistAnswer[];
    const answers = Array.isArray(holder) ? holder : (holder[list ?? ""] ?? []);
    if (!answers.some((each) => each.item === item)) throw new Error(`The county does not answer ${item}.`);
    const others = answers.filter((each) => each.item !== item);
    return put(path, given === undefined ? others : [...others, { item, ...given }])(county);
  };
}

/** How one item, the preconditions or the vetoes come to be notMet, and how they come to be undetermined. */
export interface Turn {
  readonly name: string;
  readonly notMet: Change;
  readonly unknown: Change;
  /** Another item that rests on the same figure and is undetermined with it. */
  readonly alsoUnknown?: string;
  /** Whether an answer makes it so, and no figure. */
  readonly answered?: true;
}

/** What the county itself shows. */
const evidence = [{ kind: "document", reference: "file 2" }] as const;
/** What somebody else has checked. */
const checked = [{ kind: "document", reference: "file 2", checkedBy: "provincial inspectors" }] as const;

function byAnswer(name: string, path: "government.answers" | "quality.answers", item: string): Turn {
  const prohibited = checklistItems.find(({ id }) => id === item)?.obligation === "prohibited";
  return {
    name: `qualityBalance2017.${name}`,
    notMet: answer(path, item, prohibited ? { occurrences: 1 } : { state: "notMet" }),
    unknown: answer(path, item),
    answered: true,
  };
}

function byFigure(name: string, path: string, value: unknown, record: string): Turn {
  return { name: `qualityBalance2017.${name}`, notMet: put(path, value), unknown: put(record, undefined) };
}

/** A figure of the first unit, 400 pupils of primary age, below the floor of its indicator; and not reported. */
function byResource(name: string, figure: string, value: number): Turn {
  return { name, notMet: put(`units.0.${figure}`, value), unknown: put(`units.0.${figure}`, null) };
}

/** The option under which a school of 2100 pupils is undetermined: nobody knows when it was built. */
export const TURN_PROFILE: NonNullable<QualityBalanceOptions["profile"]> = { exceptions: ["largerSchoolSize"] };

/** One turn for each of the 32 items, then for the two preconditions and the vetoes. */
export const turns: readonly Turn[] = [
  byResource("higherDegreeTeachersPer100Pupils", "higherDegreeTeachers", 14),
  byResource("backboneTeachersPer100Pupils", "backboneTeachers", 3),
  byResource("peArtsTeachersPer100Pupils", "peArtsTeachers", 3),
  byResource("teachingAreaPerPupil", "teachingAreaM2", 200 + 400 * 3.8),
  byResource("sportsAreaPerPupil", "sportsGroundAreaM2", 400 * 6.3 - 200),
  byResource("equipmentValuePerPupil", "equipmentYuan", 400 * 1699),
  byResource("multimediaRoomsPer100Pupils", "multimediaRooms", 7),
  byAnswer("layout", "government.answers", "qualityLayout"),
  byAnswer("uniformStandards", "government.answers", "qualityUniformFunds"),
  {
    name: "qualityBalance2017.artsRooms",
    notMet: put("schools.0.conditions.musicRoomAreasM2", [95.9]),
    unknown: put("schools.0.conditions.musicRoomAreasM2", null),
  },
  {
    name: "qualityBalance2017.schoolSize",
    notMet: put("schools.1.stages.primary.pupils", 2401),
    unknown: put("schools.1.stages.primary.pupils", 2100),
  },
  byFigure("classSize", "classes.0.pupils", 46, "classes"),
  {
    name: "qualityBalance2017.smallSchools",
    notMet: all(put("schools.0.stages.primary.pupils", 99), put("schools.0.conditions.fundedPupils", 99)),
    unknown: all(put("schools.0.stages.primary.pupils", 99), put("schools.0.conditions.fundedPupils", null)),
  },
  {
    name: "qualityBalance2017.specialEducation",
    notMet: put("schools.4.conditions.publicFundsYuan", 299_999),
    unknown: put("schools.4.conditions.publicFundsYuan", null),
    alsoUnknown: "qualityBalance2017.trainingFunds",
  },
  byFigure("payParity", "government.pay.teacherMeanPayYuan", 88_999, "government.pay"),
  byFigure("training", "government.training.teachersWithHours", 499, "government.training"),
  byAnswer("postAllocation", "government.answers", "qualityPostsAllocated"),
  byFigure("rotation", "government.rotation.backboneRotated", 7, "government.rotation"),
  byFigure("qualification", "government.certification.certifiedTeachers", 499, "government.certification"),
  byFigure("nearbyEnrolment", "government.nearbyEnrolment.primary.admittedByZone", 799, "government.nearbyEnrolment.primary"),
  byFigure("seniorHighQuota", "government.seniorHighQuota.allottedPlaces", 449, "government.seniorHighQuota"),
  byFigure("migrantsAndLeftBehind", "government.migrantChildren.inPublicSchools", 74, "government.migrantChildren"),
  byFigure("juniorRetention", "quality.juniorRetention.graduates", 934, "quality.juniorRetention"),
  byFigure("disabledEnrolment", "quality.disabledEnrolment.homeTeaching", 4, "quality.disabledEnrolment"),
  byAnswer("schoolCharters", "quality.answers", "qualityCharters"),
  {
    name: "qualityBalance2017.trainingFunds",
    notMet: put("schools.1.conditions.trainingFundsYuan", 49_999),
    unknown: put("schools.1.conditions.trainingFundsYuan", null),
  },
  byAnswer("ictUse", "quality.answers", "qualityTechnologyUsed"),
  byAnswer("moralEducation", "quality.answers", "qualityMoralEducation"),
  byAnswer("curriculum", "quality.answers", "qualityCurriculum"),
  byAnswer("homeworkLoad", "quality.answers", "qualityNoOverload"),
  byFigure("performance", "quality.performance.0.difference", 0.15, "quality.performance"),
  byFigure("recognition", "recognition.satisfied", 849, "recognition"),
  { name: "preconditions", notMet: put("basicBalance.recognisedOn", "2021-01-01"), unknown: put("basicBalance.recognisedOn", undefined) },
  {
    name: "vetoes",
    notMet: answer("vetoes", "qualityNoEntranceTests", { occurrences: 1, evidence }),
    unknown: answer("vetoes", "qualityNoEntranceTests"),
    answered: true,
  },
];

/** An exception: a county in which it decides, and the same county where it does not hold and where nobody can tell. */
export interface ExceptionTurn {
  readonly id: ExceptionId;
  readonly deciding: Change;
  readonly notHolding: Change;
  readonly unknown: Change;
  /** The fact that is not known then. */
  readonly fact: string;
}

const larger = put("schools.1.stages.primary.pupils", 2400);
const older = all(put("schools.1.conditions.musicRoomAreasM2", [73, 73]), put("schools.1.conditions.artRoomAreasM2", [67, 67]));
const smallRural = all(
  put("schools.0.stages.primary.pupils", 99),
  put("schools.0.conditions.musicRoomAreasM2", [54]),
  put("schools.0.conditions.artRoomAreasM2", [54]),
);
const shared = all(
  put("units.0", qualityUnit("p1", "primary", 80, { peArtsTeachers: 0, sharedPeArtsTeachers: 1 })),
  put("schools.0.stages.primary.pupils", 80),
);
const dense = all(put("units.0.sportsGroundAreaM2", 2000), put("units.0.additionalSportsAreaM2", 1600));

/** One for each exception. */
export const exceptionTurns: readonly ExceptionTurn[] = [
  {
    id: "largerSchoolSize",
    deciding: all(larger, put("schools.1.conditions.builtYear", 2010)),
    notHolding: all(larger, put("schools.1.conditions.builtYear", 2011), put("schools.1.conditions.migrantPupils", 1200)),
    unknown: all(larger, put("schools.1.conditions.builtYear", 2011)),
    fact: "migrantShare",
  },
  {
    id: "olderArtsRooms",
    deciding: all(older, put("schools.1.conditions.builtYear", 2016)),
    notHolding: all(older, put("schools.1.conditions.builtYear", 2017)),
    unknown: older,
    fact: "builtYear",
  },
  {
    id: "smallRuralArtsRooms",
    deciding: all(smallRural, put("schools.0.conditions.largestClass", 29)),
    notHolding: all(smallRural, put("schools.0.conditions.largestClass", 30)),
    unknown: all(smallRural, put("schools.0.conditions.largestClass", null)),
    fact: "largestClass",
  },
  {
    id: "sharedPeArtsTeachers",
    deciding: shared,
    notHolding: all(shared, put("schools.0.locale", "town")),
    unknown: all(shared, put("schools.0.locale", undefined)),
    fact: "locale",
  },
  {
    id: "cityCentreSportsAreas",
    deciding: all(dense, put("schools.0.conditions.denseCityCentre", true)),
    notHolding: all(dense, put("schools.0.conditions.denseCityCentre", false)),
    unknown: dense,
    fact: "denseCityCentre",
  },
];

const asOf = "2023-12-31";

function quality(name: string, change: Change, options: Partial<QualityBalanceOptions> = {}): BranchCase {
  return { name, result: () => assessQualityBalance(change(qualityCounty()), { asOf, ...options }) };
}

const same: Change = (county) => county;

const nobody = { evidence, state: "notApplicable" } as const;

/** A county in which there is nobody most items could be about. */
const nothingToAsk: Change = (county) => ({
  ...county,
  units: [],
  schools: [],
  classes: [],
  government: {
    training: { teachersWithHours: 0, teachers: 0 },
    rotation: { rotated: 0, eligible: 0, backboneRotated: 0, backboneDenominator: "rotated" },
    certification: { certifiedTeachers: 0, fullTimeTeachers: 0 },
    nearbyEnrolment: { primary: { admittedByZone: 0, admitted: 0 }, juniorSecondary: { admittedByZone: 0, admitted: 0 } },
    seniorHighQuota: { allottedPlaces: 0, places: 0 },
    migrantChildren: { inPublicSchools: 0, inPurchasedPlaces: 0, migrantChildren: 0 },
    answers: (county.government?.answers ?? []).map(({ item }) => ({ item, ...nobody })),
  },
  quality: {
    juniorRetention: { denominator: "entrants", graduates: 0, transferredIn: 0, transferredOut: 0, entrants: 0 },
    disabledEnrolment: { inSpecialSchools: 0, inclusivePlacement: 0, attachedClasses: 0, homeTeaching: 0, disabledChildren: 0 },
    trainingFundsAccounts: "finalAccounts",
    answers: (county.quality?.answers ?? []).map(({ item }) => ({ item, ...nobody })),
  },
  recognition: { satisfied: 0, valid: 0 },
  vetoes: (county.vetoes ?? []).map(({ item }) => ({ item, ...nobody })),
});

/** Every answer of the county as a change makes it. */
export function everyAnswer(change: (given: ChecklistAnswer) => ChecklistAnswer): Change {
  const each = (given: readonly ChecklistAnswer[] | null | undefined): ChecklistAnswer[] => (given ?? []).map(change);
  return (county) => ({
    ...county,
    basicBalance: { ...county.basicBalance, answers: each(county.basicBalance?.answers) },
    government: { ...county.government, answers: each(county.government?.answers) },
    quality: { ...county.quality, answers: each(county.quality?.answers) },
    vetoes: each(county.vetoes),
  });
}

/** Whether an item of the library asks that something is not done. */
export const isProhibited = (id: string): boolean => checklistItems.some((each) => each.id === id && each.obligation === "prohibited");

/** A veto of the caller's own that asks for something to be done. */
const ownVeto: ChecklistItem = {
  id: "公开结果",
  clause: "own",
  text: { zh: "公开结果", en: "Results are published." },
  obligation: "must",
  departments: ["education"],
  evidence: ["document"],
};

/** The rules of the library, as if none of them were due yet. */
const later = parameters.map((each) => ({ ...each, dueBy: "2030-12-31" }));

const ofQuality: readonly BranchCase[] = [
  quality("a county that meets everything", same),
  quality(
    "a county that nobody else has checked",
    everyAnswer((given) => ({ ...given, evidence })),
  ),
  quality(
    "a county that has done everything in part",
    everyAnswer((given) => (isProhibited(given.item) ? given : { item: given.item, state: "partly" })),
  ),
  quality(
    "a veto of the caller's own, met in part",
    (county) => ({ ...county, vetoes: [...(county.vetoes ?? []), { item: ownVeto.id, state: "partly" }] }),
    { profile: { vetoes: [ownVeto] } },
  ),
  ...turns.filter(({ answered }) => answered !== true).map((turn) => quality(`${turn.name}: not due`, turn.notMet, { parameters: later })),
  quality("the day before the measures", same, { asOf: "2017-05-22" }),
  quality("nobody to ask about", nothingToAsk),
  quality("a small school funded as for 100 pupils", put("schools.0.stages.primary.pupils", 99)),
  ...turns.flatMap((turn) => [
    quality(`${turn.name}: notMet`, turn.notMet),
    quality(`${turn.name}: unknown`, turn.unknown, { profile: TURN_PROFILE }),
  ]),
  ...exceptionTurns.flatMap(({ id, deciding, notHolding, unknown }) => [
    quality(`${id}: granted and deciding`, deciding, { profile: { exceptions: [id] } }),
    quality(`${id}: not granted`, deciding),
    quality(`${id}: does not hold`, notHolding, { profile: { exceptions: [id] } }),
    quality(`${id}: nobody can tell`, unknown, { profile: { exceptions: [id] } }),
  ]),
  quality("one miss above its floor", put("units.0.equipmentYuan", 400 * 1700)),
  quality("rooms of unknown area", put("schools.0.conditions.musicRoomAreasM2", [null])),
  quality("faulty records", (county) => ({
    ...county,
    units: [
      ...county.units,
      qualityUnit("p2", "primary", 1),
      { ...qualityUnit("x", "primary", 100), backboneTeachers: 1.5, equipmentYuan: Number.POSITIVE_INFINITY },
      { schoolId: "y", stage: "primary" } as StageUnit,
      qualityUnit("z", "primary", 0),
    ],
    schools: [
      ...(county.schools ?? []),
      { id: "w", kind: "primary", ownership: "public", countyRun: true, stages: {}, conditions: {} },
      { id: "v", kind: "primary", ownership: "public", countyRun: true, stages: { juniorSecondary: { pupils: 1 } } },
      {
        id: "u",
        kind: "primary",
        ownership: "public",
        countyRun: true,
        countedSeparately: false,
        parentId: "t",
        stages: { primary: { pupils: 1 } },
      },
    ],
  })),
  quality(
    "faulty words and lists",
    all(put("schools.0.conditions.musicRoomAreasM2", 96), put("government.training.teachers", "500"), put("vetoes.0.item", 7)),
  ),
  quality("a number that cannot be held exactly", put("government.training.teachers", 2 ** 53)),
  quality("an impossible day of recognition", put("basicBalance.recognisedOn", "2018-02-30")),
  quality("a record that is none", put("recognition", 900)),
  quality("a part larger than its whole", put("recognition.satisfied", 1001)),
  {
    name: "a limit of the caller's own for one stage, where none is asked about",
    result: () => {
      const overlay = parameters.filter(({ id, scope }) => id === "satisfactionShareFloor" && scope === "qualityBalance");
      const ofPrimary = overlay.map((each) => ({ ...each, stage: "primary" as const, value: 0.9 }));
      return assessQualityBalance(qualityCounty(), {
        asOf,
        parameters: withParameters(parameters, { name: "example province", parameters: ofPrimary }),
      });
    },
  },
  {
    name: "a limit of the caller's own",
    result: () => {
      const overlay = parameters.filter(({ id, scope }) => id === "satisfactionShareFloor" && scope === "qualityBalance");
      const set = withParameters(parameters, { name: "example province", parameters: overlay.map((each) => ({ ...each, value: 0.9 })) });
      return assessQualityBalance(qualityCounty(), { asOf, parameters: set });
    },
  },
  {
    name: "a limit that was announced after the day and reaches back to it",
    result: () => {
      const overlay = parameters.filter(({ id, scope }) => id === "satisfactionShareFloor" && scope === "qualityBalance");
      const late = overlay.map((each) => ({ ...each, value: 0.9, announcedOn: "2030-01-01" }));
      return assessQualityBalance(qualityCounty(), {
        asOf,
        parameters: withParameters(parameters, { name: "example province", parameters: late }),
      });
    },
  },
  {
    name: "a coefficient below zero",
    result: () =>
      assessQualityBalanceFromCoefficients({ county: { id: "c" }, coefficients: { primary: { teachingAreaPerPupil: -1 } } }, { asOf }),
  },
];

const item = (id: string): (typeof checklistItems)[number] => {
  const found = checklistItems.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no item ${id}.`);
  return found;
};
const layout = item("qualityLayout");
const checklist = (name: string, answers: readonly ChecklistAnswer[], options: ChecklistOptions = {}): BranchCase => ({
  name: `checklist: ${name}`,
  result: () => assessChecklist([layout], answers, options),
});
const shownOn = (date: string): readonly ChecklistAnswer[] => [
  { item: layout.id, state: "met", evidence: checked.map((piece) => ({ ...piece, date })) },
];

const ofChecklists: readonly BranchCase[] = [
  checklist("met", [{ item: layout.id, state: "met", evidence: checked }]),
  checklist("declared", [{ item: layout.id, state: "met", evidence }]),
  checklist("evidence of a later day", shownOn("2024-01-01"), { asOf }),
  checklist("evidence of long ago", shownOn("2022-12-30"), { asOf, maxEvidenceAge: 365 }),
  checklist("unevidenced", [{ item: layout.id, state: "met" }]),
  checklist("partly", [{ item: layout.id, state: "partly" }]),
  checklist("notMet", [{ item: layout.id, state: "notMet" }]),
  checklist("notApplicable", [{ item: layout.id, state: "notApplicable", evidence }]),
  checklist("no answer", []),
  checklist("answers that contradict each other", [
    { item: layout.id, state: "met", evidence },
    { item: layout.id, state: "notMet" },
  ]),
  checklist("an answer in error", [{ item: layout.id, occurrences: 0 }]),
  checklist("about another item", [{ item: "other", state: "met", evidence }]),
  checklist("before the document", [{ item: layout.id, state: "met", evidence }], { asOf: "2016-12-31" }),
];

const school = (id: string, more: Partial<School> = {}): School => ({
  id,
  kind: "primary",
  ownership: "public",
  countyRun: true,
  stages: { primary: { pupils: 100 } },
  ...more,
});
const unit = (schoolId: string, more: Partial<StageUnit> = {}): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils: 100,
  books: 1000,
  ...more,
});

const ofUnits: readonly BranchCase[] = [
  {
    name: "schools outside the scope of basic balance",
    result: () =>
      stageUnits([
        school("a", { ownership: "private" }),
        school("b", { countyRun: false }),
        school("c", { kind: "teachingPoint" }),
        school("d", { kind: "special" }),
        school("e", { kind: "vocational" }),
        school("f", { countedSeparately: false, parentId: "a" }),
      ]),
  },
  {
    name: "a teaching point of 49 pupils",
    result: () =>
      stageUnits([school("a", { kind: "teachingPoint", stages: { primary: { pupils: 49 } } })], {
        scope: { teachingPoints: true, teachingPointPupils: 50 },
      }),
  },
  { name: "no units", result: () => interSchoolVariation([], "booksPerPupil") },
  { name: "one unit", result: () => interSchoolVariation([unit("a")], "booksPerPupil") },
  { name: "both stages", result: () => interSchoolVariation([unit("a"), unit("b", { stage: "juniorSecondary" })], "booksPerPupil") },
  {
    name: "one of two stages",
    result: () => interSchoolVariation([unit("a"), unit("b", { stage: "juniorSecondary" })], "booksPerPupil", { stage: "primary" }),
  },
  { name: "all figures zero", result: () => interSchoolVariation([unit("a", { books: 0 }), unit("b", { books: 0 })], "booksPerPupil") },
  {
    name: "figures missing and wrong",
    result: () =>
      interSchoolVariation([unit("a", { books: null }), unit("b", { books: Number.NaN }), unit("d", { books: -1 })], "booksPerPupil"),
  },
];

const ofClasses: readonly BranchCase[] = [
  {
    name: "public funds as last year",
    result: () => {
      const years = [2015, 2016].map((year) => ({ year, publicFundsYuan: 610_000, pupils: 1000 }));
      return assessFundingGrowth({ years }, { asOf: "2016-12-31" });
    },
  },
  {
    name: "classes known in total",
    result: () => assessClassSizes([{ kind: "total", stage: "primary", classes: 10, pupils: 450 }], { asOf: "2018-12-31" }),
  },
  {
    name: "a band over the limit",
    result: () => assessClassSizes([{ kind: "band", stage: "primary", least: 50, most: 60, classes: 3 }], { asOf: "2018-12-31" }),
  },
  {
    name: "classes before the definitions",
    result: () => assessClassSizes([{ schoolId: "a", stage: "primary", pupils: 46 }], { asOf: "2011-12-31" }),
  },
  {
    name: "a size known from memory",
    result: () => assessClassSizes([{ schoolId: "a", stage: "primary", pupils: 70 }], { asOf: "2014-12-31" }),
  },
  {
    name: "a share that has not fallen due",
    result: () => assessClassSizes([{ schoolId: "a", stage: "primary", pupils: 70 }], { asOf: "2016-12-31" }),
  },
  {
    name: "a target that was missed before another took its place",
    result: () => assessClassSizes([{ schoolId: "a", stage: "primary", pupils: 70 }], { asOf: "2019-07-17" }),
  },
];

const [target] = shuozhouTargets;
const reached = { unitId: target?.unit.id ?? "", goal: target?.goal ?? "basicBalance", achieved: true } as const;
const dated = (name: string, achievements: readonly object[], day: string, dueBy: string | null = "2016-12-31"): BranchCase => ({
  name: `target: ${name}`,
  result: () =>
    assessTargets(target === undefined ? [] : [{ ...target, dueBy }], achievements as never, { asOf: day, dateBasis: "decisionDate" }),
});

const ofTargets: readonly BranchCase[] = [
  dated("nothing known, before it is due", [], "2016-12-31"),
  dated("nothing known, after it was due", [], "2017-01-01"),
  dated("no due day", [], "2020-01-01", null),
  dated("achieved late", [{ ...reached, decisionDate: "2017-03-10" }], "2018-12-31"),
  dated("another date alone", [{ ...reached, listYear: 2016 }], "2040-01-01"),
  dated(
    "two dates",
    [
      { ...reached, decisionDate: "2016-07-01" },
      { ...reached, decisionDate: "2016-08-01" },
    ],
    "2040-01-01",
  ),
  dated("a record in error", [{ ...reached, achieved: "yes" }], "2040-01-01"),
];

const each = (coefficient: number): Record<string, number> => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
const gaps = { met: each(0.1), notMet: each(0.9), undetermined: {} } as const;
const basic = (name: string, parts: object, coefficients: object = gaps.met, options: Partial<AssessmentOptions> = {}): BranchCase => ({
  name: `basic balance: ${name}`,
  result: () =>
    assessBasicBalanceFromCoefficients(
      { county: { id: "c" }, coefficients: { primary: coefficients, juniorSecondary: coefficients }, ...parts },
      { asOf: "2016-12-31", ...options },
    ),
});
/** The rules of the library, as if nobody had confirmed any. */
const unconfirmed = parameters.map((each) => ({ ...each, confirmation: "unverified" as const }));

const profile = {
  name: "example province",
  mayMiss: 1,
  items: [
    { id: "books", name: { zh: "图书", en: "books" }, unit: "volumes", comparator: ">=" as const, limit: 20, missFloor: 15 },
    { id: "area", name: { zh: "校舍", en: "area" }, unit: "m²", comparator: ">=" as const, limit: 5 },
  ],
};
const standard = (books: number | null): object => ({
  schoolStandards: { profile, schools: [{ schoolId: "p1", stage: "primary", values: { books, area: 5 } }] },
});

const groups = ["access", "safeguards", "teachers", "quality"] as const;
const workItems = groups.flatMap((group) =>
  checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) => ({ item: id, group })),
);
const table = {
  name: "example province",
  total: 6 * workItems.length,
  items: workItems.map((each) => ({ ...each, points: 6, rule: { kind: "byState" as const, partly: 3, notMet: "all" as const } })),
};
const work = (state: "met" | "notMet" | "unknown", shown: readonly Evidence[] = checked): object => ({
  governmentWork: { table, answers: workItems.map(({ item: id }) => ({ item: id, state, evidence: shown })) },
});
const survey = (satisfied: number | null): object => ({
  satisfaction: { residents: 100_000, distributed: 600, parents: 300, valid: 600, satisfied },
});
const first = workItems[0]?.item ?? "";

const ofBasicBalance: readonly BranchCase[] = [
  basic("all four parts met", { ...standard(20), ...work("met"), ...survey(510) }),
  basic("inter-school gap notMet", {}, gaps.notMet),
  basic("inter-school gap undetermined", {}, gaps.undetermined),
  basic("work of the government that nobody else has checked", { ...standard(20), ...work("met", evidence), ...survey(510) }),
  basic("short of rules that are not due", { ...standard(20), ...work("notMet"), ...survey(509) }, gaps.notMet, { parameters: later }),
  basic("rules nobody could confirm", { ...work("met"), ...survey(510) }, gaps.met, { parameters: unconfirmed }),
  basic("the day before the document", { ...work("met"), ...survey(510) }, gaps.met, { asOf: "2012-01-19" }),
  basic("long before the document", { ...work("met"), ...survey(510) }, gaps.met, { asOf: "1999-12-31" }),
  basic("school standards notMet", standard(14)),
  basic("school standards undetermined", standard(null)),
  basic("school standards of a profile in error", { schoolStandards: { profile: { ...profile, mayMiss: -1 }, schools: [] } }),
  basic("government work notMet", work("notMet")),
  basic("government work undetermined", work("unknown")),
  basic("satisfaction notMet", survey(509)),
  basic("satisfaction undetermined", survey(null)),
  basic("a published share that its counts contradict", { satisfaction: { share: 0.95, satisfied: 510, valid: 600 } }),
  {
    name: "basic balance from units",
    result: () => assessBasicBalance({ county: { id: "c" }, units: [unit("a")] }, { asOf: "2016-12-31" }),
  },
  { name: "government work without a table", result: () => assessGovernmentWork({ answers: [] }, { asOf: "2016-12-31" }) },
  {
    name: "government work by a table that leaves items out",
    result: () =>
      assessGovernmentWork({ table: { ...table, total: 6, items: table.items.slice(0, 1) }, answers: [] }, { asOf: "2016-12-31" }),
  },
  {
    name: "government work: an answer the table sets no points for",
    result: () => assessGovernmentWork({ table, answers: [{ item: first, state: "notApplicable", evidence }] }, { asOf: "2016-12-31" }),
  },
  {
    name: "a bar nobody could confirm",
    result: () => {
      const set = parameters.map((each) =>
        each.id === "satisfactionShareFloor" ? { ...each, confirmation: "unverified" as const } : each,
      );
      return assessSatisfaction({ share: 0.9 }, { asOf: "2016-12-31", parameters: set });
    },
  },
  {
    name: "one year by two accounts",
    result: () => monitorBasicBalance({ id: "c" }, [{ year: 2016, units: [], coefficients: {} }], { asOf: "2016-12-31" }),
  },
];

const ofTopics: readonly BranchCase[] = [
  { name: "growth in a year", result: () => assessFundingGrowth({ years: [{ year: 2015 }, { year: 2016 }] }, { asOf: "2016-12-31" }) },
  {
    name: "town and country in one county of the city",
    result: () => assessShuozhou2016({ counties: [{ county: { id: "c" }, balance: { units: [unit("a")] } }] }, { asOf: "2016-12-31" }),
  },
  {
    name: "a reading of how near town and country are",
    result: () =>
      assessShuozhou2016(
        {
          counties: [
            {
              county: { id: "c" },
              balance: {
                units: [
                  { ...unit("a"), locale: "town" },
                  { ...unit("b"), locale: "rural" },
                ],
              },
            },
          ],
        },
        { asOf: "2016-12-31", interpretations: { urbanRuralRatio: { comparator: ">=", limit: 0.8, name: "0.8" } } },
      ),
  },
  {
    name: "朔城区 without a school of the city",
    result: () => assessBasicBalance({ county: { id: "shuocheng" }, units: [unit("a")] }, { asOf: "2016-12-31" }),
  },
  {
    name: "a district of a size that counties need a special school at",
    result: () =>
      assessSpecialEducation(
        { specialSchools: { population: 500_000, populationBasis: "registered", specialSchools: 0 } },
        { asOf: "2016-12-31", county: { id: "shuocheng", place: "140602" } },
      ),
  },
  {
    name: "classes and seats that do not agree",
    result: () =>
      assessShuozhou2016(
        {
          counties: [
            {
              county: { id: "c" },
              management: { classes: [{ schoolId: "a", classId: "1", stage: "primary", pupils: 40 }] },
              layout: { seats: { primary: { pupilsToPlace: 40, classes: 2 } } },
            },
          ],
        },
        { asOf: "2016-12-31" },
      ),
  },
  {
    name: "an answer that a figure of its clause contradicts",
    result: () =>
      assessShuozhou2016(
        {
          counties: [
            {
              county: { id: "c" },
              answers: [{ item: "rotationSystem", state: "met", evidence: checked }],
              rotation: { counts: { rotated: 0, eligible: 90 } },
            },
          ],
        },
        { asOf: "2016-12-31" },
      ),
  },
  {
    name: "places by zone, and by locale",
    result: () =>
      assessLayout(
        {
          seats: {
            primary: { zones: [{ zone: "a", pupilsToPlace: 46, classes: 1 }] },
            juniorSecondary: { zones: [{ locale: "town", pupilsToPlace: 46, classes: 1 }] },
          },
        },
        { asOf: "2018-12-31" },
      ),
  },
  {
    name: "classes of 66 and the schools they are in",
    result: () => assessManagement({ classes: [{ schoolId: "a", stage: "primary", pupils: 66 }] }, { asOf: "2020-12-31" }),
  },
  {
    name: "a plan that schools without room make impossible",
    result: () =>
      equalise(
        [
          { schoolId: "a", stage: "primary", pupils: 100, books: 0 },
          { schoolId: "b", stage: "primary", pupils: 100, books: 900 },
        ],
        "booksPerPupil",
        { limit: 0.5, exclude: ["a"] },
      ),
  },
  {
    name: "teachers of whom only those may leave who take another coefficient out of its limit",
    result: () =>
      redistributeTeachers(
        [
          { schoolId: "a", stage: "primary", pupils: 100, fullTimeTeachers: 10, higherDegreeTeachers: 0 },
          { schoolId: "b", stage: "primary", pupils: 100, fullTimeTeachers: 10, higherDegreeTeachers: 10 },
        ],
        {
          limits: { teacherPupilRatio: 0.05, higherDegreeTeachersPerPupil: 0.3 },
          kinds: { graduate: ["fullTimeTeachers", "higherDegreeTeachers"] },
          rosters: [{ schoolId: "b", teachers: { graduate: 10 } }],
        },
      ),
  },
  {
    name: "two misses of six of seven without prices",
    result: () =>
      shortfalls([qualityUnit("a", "primary", 1000, { peArtsTeachers: 8, multimediaRooms: 20 })], {
        standard: "qualityBalance2017",
        asOf: "2023-12-31",
      }),
  },
  {
    name: "one miss below its floor without a price",
    result: () =>
      shortfalls([qualityUnit("a", "primary", 1000, { peArtsTeachers: 3 })], { standard: "qualityBalance2017", asOf: "2023-12-31" }),
  },
  {
    name: "classes that cannot be planned",
    result: () => {
      const sound = { schoolId: "a", classId: "1", stage: "primary", grade: 1, pupils: 60 } as const;
      const classes = [
        sound,
        { ...sound, pupils: -1, classId: "2" },
        { kind: "total", schoolId: "b", stage: "primary", classes: 3, pupils: 90 },
      ] as const;
      return classPlan(classes, { aim: "standard", asOf: "1999-12-31" });
    },
  },
  {
    name: "two plans for the same figure",
    result: () => {
      const units = [qualityUnit("a", "primary", 100, { fullTimeTeachers: 4 }), qualityUnit("b", "primary", 100, { fullTimeTeachers: 12 })];
      const plans = [equalise(units, "teacherPupilRatio", { limit: 0.4 }), redistribute(units, "teacherPupilRatio", { limit: 0.3 })];
      return rectificationLedger(plans, { standard: "basicBalance2012", asOf: "2016-12-31", units });
    },
  },
  { name: "a measure without a number", result: () => assessTechnology({}, { asOf: "2016-12-31" }) },
  {
    name: "a record of a later day",
    result: () => assessTechnology({ broadband: { schoolsWithBroadband: 4, schools: 9 }, period: { year: 2017 } }, { asOf: "2016-12-31" }),
  },
  { name: "a target on its last day", result: () => assessTechnology({}, { asOf: "2015-12-31" }) },
  {
    name: "a target missed, after its time",
    result: () => assessTechnology({ broadband: { schoolsWithBroadband: 4, schools: 9 } }, { asOf: "2016-12-31" }),
  },
  {
    name: "staff of a small school without posts per class, and teachers alone",
    result: () =>
      assessStaffing(
        { schoolStaff: { schools: [{ schoolId: "s", stage: "primary", locale: "rural", pupils: 38, fullTimeTeachers: 5 }] } },
        { asOf: "2018-12-31" },
      ),
  },
  {
    name: "ages of teachers, and schools without a teacher of a subject",
    result: () =>
      assessStaffing(
        {
          ages: [{ stage: "primary", youngest: 51, fullTimeTeachers: 4 }],
          schoolStaff: { schools: [{ schoolId: "s", stage: "primary", subjectTeachers: { music: 0 } }] },
        },
        { asOf: "2018-12-31" },
      ),
  },
  {
    name: "a school without a named supervisor",
    result: () => assessSupervision({ schools: [{ schoolId: "s", hasSupervisor: false }] }, { asOf: "2018-12-31" }),
  },
  {
    name: "three growths of years before and after those that are asked about",
    result: () => assessFundingGrowth({ years: [{ year: 2011 }, { year: 2012 }, { year: 2017 }] }, { asOf: "2016-12-31" }),
  },
];

/** All cases; every branch that can occur occurs in at least one of them. */
export const cases: readonly BranchCase[] = [
  ...ofQuality,
  ...ofChecklists,
  ...ofUnits,
  ...ofClasses,
  ...ofTargets,
  ...ofBasicBalance,
  ...ofTopics,
];
