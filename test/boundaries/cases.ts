import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  assessClassSizes,
  assessCurriculum,
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  checklistItems,
  exceptions,
  indicators,
  parameterAt,
  parameters,
  qualityBalanceScope,
  qualityIndicators,
  stageUnits,
  findingsOf,
  type BasicBalanceParts,
  type Comparator,
  type ExceptionCondition,
  type ExceptionId,
  type Finding,
  type Indicator,
  type Parameter,
  type ParameterSet,
  type PolicyException,
  type QualityBalanceAssessment,
  type QualityBalanceInput,
  type QualityIndicatorId,
  type Requirement,
  type School,
  type SchoolConditions,
  type Stage,
  type StageUnit,
  type SurveyFigures,
  type Verdict,
  type WorkGroup,
} from "edu-balance";
import { qualityCounty, qualitySchool, qualityUnit } from "../support/qualityCounty.js";
import { listFindings } from "../support/listFindings.js";

/** Where a value lies: at the limit, or at the nearest value on either side of it. */
export type Side = "below" | "at" | "above";
export const SIDES: readonly Side[] = ["below", "at", "above"];

/** A value for each side. */
export type Near = (limit: number) => Readonly<Record<Side, number>>;

/** What a probe is run with. */
export interface Setting {
  readonly stage: Stage;
  /** The limit as the library has it. */
  readonly limit: Parameter;
  /** The rules to go by: the library's, or those with this one limit moved. */
  readonly parameters: ParameterSet;
}

/** What the assessment made of a value. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The value its finding shows, where that is the value held against the limit. */
  readonly shown?: number | null;
  /** The rule the finding names, where that is the limit itself. */
  readonly requirement?: Requirement | null;
  /** Verdict of the whole, where everything but this value is met. */
  readonly whole?: Verdict;
}

/** A way to hold a chosen value against a limit through a public assessment. */
export interface Probe {
  readonly through: string;
  readonly near: Near;
  /** The value is a part of a whole: below 0 there is nothing, and above 1 it cannot be right. */
  readonly partOfWhole?: boolean;
  /** The finding shows the value to the last bit. */
  readonly exact?: boolean;
  readonly run: (value: number, setting: Setting) => Outcome;
}

const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const DOCUMENTS: readonly string[] = ["basicBalance2012", "qualityBalance2017", "shenyangSystem2024"];

/** A record by its id and scope. */
export function keyOf({ id, scope }: Parameter): string {
  return `${id}@${scope ?? ""}`;
}

/** Limits of other documents: those the assessment of quality balance is held to, and of schools by a subject of their own. */
const BORROWED = ["curriculumOfferedShareFloor@", "smallSchoolPupils@", "specialEducationFundsPerPupilBase@"];

/** Every limit of the two standards and of the exceptions, and those the assessments borrow. */
export const limits: readonly Parameter[] = parameters.filter(
  (record) =>
    DOCUMENTS.includes(record.source.document) || (BORROWED.includes(keyOf(record)) && (record.effectiveTo ?? "9999") >= "2017-05-23"),
);

/** Limits that no assessment holds a value against, and why. The test shows that moving them changes nothing. */
export const notJudged: Readonly<Record<string, string>> = {
  "trainingHoursPerCycle@qualityBalance":
    "It defines who has the hours; the county counts those teachers, and the assessment sees the share alone.",
  "disabledEnrolmentShareFloor@basicBalance":
    "One of the 17 items of government work: the province's table of points brings the target and what falling short costs.",
  "fundingGrowthYears@": "It says of which years the three growths are asked; no value is held against it.",
  "specialEducationFundsPerPupilBase@qualityBalance":
    "Known from memory alone; the general base of the day is confirmed and holds in its place.",
};

/** The stages a limit holds for. */
export function stagesOf(limit: Parameter): readonly Stage[] {
  return STAGES.filter((stage) => limit.stage === undefined || limit.stage === stage);
}

/** Whether a value on a side of the limit keeps to it. */
export function keeps(comparator: Comparator, side: Side): boolean {
  switch (comparator) {
    case "<=":
      return side !== "above";
    case ">=":
      return side !== "below";
    case "<":
      return side === "below";
    case ">":
      return side === "above";
    case "=":
      return side === "at";
  }
}

/** The same rules with one limit moved so far that the old limit lies on its other side. */
export function withMoved(limit: Parameter): ParameterSet {
  const by = limit.comparator === ">=" || limit.comparator === "<" ? 1 : -1;
  return parameters.map((record) => (record === limit ? { ...record, value: record.value + by } : record));
}

const bits = new DataView(new ArrayBuffer(8));

function neighbour(value: number, step: 1n | -1n): number {
  if (!(value > 0)) throw new Error(`${String(value)} is not above 0.`);
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + step);
  return bits.getFloat64(0);
}

/** The next double above a positive one. */
export function nextUp(value: number): number {
  return neighbour(value, 1n);
}

/** The next double below a positive one. */
export function nextDown(value: number): number {
  return neighbour(value, -1n);
}

/** Amounts: the next doubles. */
const doubles: Near = (limit) => ({ below: nextDown(limit), at: limit, above: nextUp(limit) });

/** Counts, `multiplier` each and over a whole: one more, one less. */
function counts(whole = 1, multiplier = 1): Near {
  return (limit) => {
    const value = (count: number): number => (count * multiplier) / whole;
    const at = Math.round((limit * whole) / multiplier);
    return { below: value(at - 1), at: value(at), above: value(at + 1) };
  };
}

/** A whole that makes one person a tiny step. */
const WHOLE = 100_000;
const persons = (share: number): number => Math.round(share * WHOLE);

/** Pupils or yuan by which an amount can be divided without rounding. */
const POWER = 1024;

/** A day on which the record holds and the measures of 2017 are in force. */
function dayOf({ effectiveFrom, effectiveTo }: Parameter): string {
  const day = "2023-12-31";
  if (effectiveFrom > day) return effectiveFrom;
  return effectiveTo !== undefined && effectiveTo < day ? effectiveTo : day;
}

// Quality balance: the county that meets everything, with one thing changed.

function assess(setting: Setting, change: Partial<QualityBalanceInput>, granted: readonly ExceptionId[] = []): QualityBalanceAssessment {
  const options = { asOf: dayOf(setting.limit), parameters: setting.parameters };
  return assessQualityBalance({ ...qualityCounty(), ...change }, { ...options, profile: { exceptions: granted } });
}

/** The one finding about something. */
function only(findings: readonly Finding[], indicator: string, subject: string, stage?: Stage): Finding {
  const [finding, ...more] = findings.filter(
    (each) => each.indicator === indicator && each.subject.id === subject && (stage === undefined || each.stage === stage),
  );
  if (finding === undefined || more.length > 0) throw new Error(`Not one finding, ${indicator} of ${subject}.`);
  return finding;
}

function outcomeOf(finding: Finding, whole?: Verdict): Outcome {
  const { verdict, value: shown, requirement } = finding;
  return { verdict, shown, requirement, ...(whole === undefined ? {} : { whole }) };
}

type Change = (value: number, stage: Stage) => Partial<QualityBalanceInput>;

/** A figure of the whole county. */
function ofCounty(indicator: string, near: Near, change: Change, more: Partial<Probe> = {}): Probe {
  return {
    through: `assessQualityBalance, ${indicator}`,
    near,
    exact: true,
    run: (value, setting) => {
      const result = assess(setting, change(value, setting.stage));
      const stage = indicator === "nearbyEnrolmentShare" || indicator === "overStandardClassShare" ? setting.stage : undefined;
      return outcomeOf(only(listFindings(result), indicator, "c", stage), result.verdict);
    },
    ...more,
  };
}

const PART = { partOfWhole: true };
const county = qualityCounty();

function government(change: Partial<NonNullable<QualityBalanceInput["government"]>>): Partial<QualityBalanceInput> {
  return { government: { ...county.government, ...change } };
}

function quality(change: Partial<NonNullable<QualityBalanceInput["quality"]>>): Partial<QualityBalanceInput> {
  return { quality: { ...county.quality, ...change } };
}

/** The county with one more school, "x", in all its records. */
function withSchool(school: School): Partial<QualityBalanceInput> {
  const parts = STAGES.flatMap((stage) => {
    const pupils = school.stages[stage]?.pupils;
    return pupils === undefined || school.kind === "special" ? [] : [{ stage, pupils }];
  });
  return {
    units: [...county.units, ...parts.map(({ stage, pupils }) => qualityUnit(school.id, stage, pupils))],
    schools: [...(county.schools ?? []), school],
    classes: [...(county.classes ?? []), ...parts.map(({ stage }) => ({ schoolId: school.id, classId: "1", stage, pupils: 40 }))],
  };
}

/** A figure of one school. */
function ofSchool(indicator: string, near: Near, school: (value: number, stage: Stage) => School, more: Partial<Probe> = {}): Probe {
  return {
    through: `assessQualityBalance, ${indicator}`,
    near,
    exact: true,
    run: (value, setting) => {
      const result = assess(setting, withSchool(school(value, setting.stage)));
      return outcomeOf(only(listFindings(result), indicator, "x"), result.verdict);
    },
    ...more,
  };
}

const ordinary = (stage: Stage, pupils: number, conditions: SchoolConditions = {}): School =>
  qualitySchool("x", stage, { [stage]: pupils }, conditions);

const combined = (kind: "nineYear" | "twelveYear", pupils: number, conditions: SchoolConditions = {}): School =>
  qualitySchool(
    "x",
    kind,
    { primary: pupils - 900, juniorSecondary: 900, ...(kind === "twelveYear" ? { seniorSecondary: 700 } : {}) },
    conditions,
  );

/** The rooms of a school are shown, not the classes or areas that decide. */
function rooms(indicator: "musicRooms" | "artRooms", near: Near, school: (value: number, stage: Stage) => School, how: string): Probe {
  const { through, run } = ofSchool(indicator, near, school);
  return {
    through: `${through}, ${how}`,
    near,
    run: (value, setting) => {
      const { verdict, whole } = run(value, setting);
      return { verdict, ...(whole === undefined ? {} : { whole }) };
    },
  };
}

const FIELDS = { musicRooms: "musicRoomAreasM2", artRooms: "artRoomAreasM2" } as const;

/** Classes that so many rooms serve; one class more and a room is wanting. */
function classesFor(indicator: "musicRooms" | "artRooms", count: number): Probe {
  const near: Near = (limit) => ({ below: limit * count - 1, at: limit * count, above: limit * count + 1 });
  const areas = Array.from({ length: count }, () => 96);
  const plenty = Array.from({ length: count + 1 }, () => 96);
  const conditions = { musicRoomAreasM2: plenty, artRoomAreasM2: plenty, [FIELDS[indicator]]: areas };
  return rooms(
    indicator,
    near,
    (value, stage) => ordinary(stage, 900, { ...conditions, classes: { [stage]: value } }),
    `${String(count)} rooms`,
  );
}

/** Classes of both stages of a nine-year school together. */
const classesOfNineYears: Probe = rooms(
  "musicRooms",
  counts(),
  (value) =>
    combined("nineYear", 1300, { musicRoomAreasM2: [96], artRoomAreasM2: [90, 90], classes: { primary: value - 5, juniorSecondary: 5 } }),
  "both stages",
);

// Quality balance: the seven thresholds of a school.

const fieldOf = ({ numerator }: Indicator): string => numerator[0]?.field ?? "";

function unitWith(stage: Stage, pupils: number, amounts: Partial<Readonly<Record<QualityIndicatorId, number>>>): StageUnit {
  const figures = qualityIndicators.flatMap((indicator) => {
    const amount = amounts[indicator.id];
    return amount === undefined ? [] : [[fieldOf(indicator), amount] as const];
  });
  return qualityUnit("x", stage, pupils, { indoorSportsAreaM2: 0, teachingAreaM2: pupils * 7, ...Object.fromEntries(figures) });
}

/** Persons and rooms are counted per 100 pupils; areas and yuan are amounts per pupil. */
function unitAt(indicator: Indicator<QualityIndicatorId>, stage: Stage, value: number): StageUnit {
  return indicator.multiplier === 100
    ? unitWith(stage, WHOLE, { [indicator.id]: Math.round((value * WHOLE) / 100) })
    : unitWith(stage, POWER, { [indicator.id]: value * POWER });
}

function schoolOf(
  setting: Setting,
  unit: StageUnit,
): { check: QualityBalanceAssessment["stages"][Stage]["schools"][number]; findings: readonly Finding[]; whole: Verdict } {
  const result = assess(setting, { units: [...county.units, unit] });
  const stage = result.stages[setting.stage];
  const index = stage.schools.findIndex(({ schoolId }) => schoolId === "x");
  const check = stage.schools[index];
  if (check === undefined) throw new Error("The school was not checked.");
  const row = `/stages/${setting.stage}/schools/${String(index)}/`;
  const findings = findingsOf(result).flatMap(({ at, finding }) => (at.startsWith(row) ? [finding] : []));
  return { check, findings, whole: stage.verdict };
}

function threshold(indicator: Indicator<QualityIndicatorId>): Probe {
  return {
    through: "assessQualityBalance, the indicator of one school",
    near: indicator.multiplier === 100 ? counts(WHOLE, 100) : doubles,
    exact: true,
    run: (value, setting) => {
      const { findings } = schoolOf(setting, unitAt(indicator, setting.stage, value));
      return outcomeOf(only(findings, indicator.id, "x"));
    },
  };
}

/** A school that misses this indicator alone: whether it is let off. */
function floorOfMiss(indicator: Indicator<QualityIndicatorId>): Probe {
  return {
    ...threshold(indicator),
    through: "assessQualityBalance, a school that misses this one",
    run: (value, setting) => {
      const { check, findings, whole } = schoolOf(setting, unitAt(indicator, setting.stage, value));
      const [missed, ...more] = check.missed;
      if (missed !== indicator.id || more.length > 0) throw new Error(`Not ${indicator.id} alone is missed.`);
      return { verdict: check.verdict, shown: only(findings, indicator.id, "x").value, whole };
    },
  };
}

/** A unit that misses these indicators by one person, room, square metre or yuan of 100,000 pupils, and no other. */
export function unitMissing(stage: Stage, ids: readonly QualityIndicatorId[]): StageUnit {
  const amounts = qualityIndicators.flatMap(({ id, multiplier }) => {
    const { parameter } = parameterAt(`${id}Floor`, { asOf: "2023-12-31", stage, scope: "qualityBalance" });
    return ids.includes(id) ? [[id, Math.round(((parameter?.value ?? 0) * WHOLE) / multiplier) - 1] as const] : [];
  });
  return unitWith(stage, WHOLE, Object.fromEntries(amounts));
}

const indicatorsMet: Probe = {
  through: "assessQualityBalance, how many of the seven a school reaches",
  near: counts(),
  exact: true,
  run: (value, setting) => {
    const missed = qualityIndicators.slice(0, qualityIndicators.length - value).map(({ id }) => id);
    const { findings, whole } = schoolOf(setting, unitMissing(setting.stage, missed));
    return outcomeOf(only(findings, "qualityIndicatorsMet", "x"), whole);
  },
};

// Coefficients: schools whose coefficient is the limit to the last bit, and the least change of one of them.

/** One unit less, none, one unit more in the school that is ahead. */
const nudges: Near = () => ({ below: -1, at: 0, above: 1 });

/** Two schools of one stage: pupils, and the amount that is the numerator of every indicator. */
interface Pair {
  readonly shape: string;
  readonly schools: (limit: number) => readonly (readonly [pupils: number, amount: number])[];
}

/** The limit as a fraction of 1000. */
const thousandths = (limit: number): number => Math.round(limit * 1000);

const PAIRS: readonly Pair[] = [
  {
    // With equal weights S/X̄ of 1000 ± p is p/1000.
    shape: "two schools of 1024 pupils",
    schools: (limit) => [
      [1024, (1000 + thousandths(limit)) * 2 ** 40],
      [1024, (1000 - thousandths(limit)) * 2 ** 40],
    ],
  },
  {
    // Weights 1/5 and 4/5 of 2000 + 4p and 2000 − p: X̄ = 2000, S = √(4/25)·5p = 2p.
    shape: "schools of 300 and 1200 pupils",
    schools: (limit) => [
      [300, (2000 + 4 * thousandths(limit)) * 300 * 2 ** 20],
      [1200, (2000 - thousandths(limit)) * 1200 * 2 ** 20],
    ],
  },
];

/** The units of a pair, the school that is ahead nudged in the figures of these indicators. */
function pairOf({ schools }: Pair, limit: number, nudge: number, stage: Stage, of: readonly Indicator[]): StageUnit[] {
  return schools(limit).map(([pupils, amount], at): StageUnit => {
    const figures = of.map((indicator) => [fieldOf(indicator), amount + (at === 0 ? nudge : 0)] as const);
    const zeros = { teachingAreaM2: 0, sportsGroundAreaM2: 0, indoorSportsAreaM2: 0 };
    return { schoolId: String(at), stage, pupils, ...zeros, ...Object.fromEntries(figures) };
  });
}

function qualityCoefficient(indicator: Indicator<QualityIndicatorId>): Probe[] {
  const { id } = indicator;
  const fromPair = (pair: Pair): Probe => ({
    through: `assessQualityBalance, ${id} of ${pair.shape}`,
    near: nudges,
    run: (nudge, setting) => {
      // The pair alone is the county: no other school is listed that would have no unit.
      const result = assess(setting, { units: pairOf(pair, setting.limit.value, nudge, setting.stage, [indicator]), schools: [] });
      return outcomeOf(only(result.stages[setting.stage].findings, id, "c"));
    },
  });
  return [
    ...PAIRS.map(fromPair),
    {
      through: `assessQualityBalanceFromCoefficients, ${id}`,
      near: doubles,
      exact: true,
      run: (value, { stage, limit, parameters: set }) => {
        const input = { county: { id: "c" }, coefficients: { [stage]: { [id]: value } } };
        const result = assessQualityBalanceFromCoefficients(input, { asOf: dayOf(limit), parameters: set });
        return outcomeOf(only(result.stages[stage].findings, id, "c"));
      },
    },
  ];
}

// Basic balance.

const eachOfEight = (coefficient: number): Record<string, number> => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));

function compositeOfPair(pair: Pair): Probe {
  return {
    through: `assessBasicBalance, all eight indicators of ${pair.shape}`,
    near: nudges,
    run: (nudge, { stage, limit, parameters: set }) => {
      const units = pairOf(pair, limit.value, nudge, stage, indicators);
      return outcomeOf(assessBasicBalance({ county: { id: "c" }, units }, { asOf: "2016-12-31", parameters: set }).stages[stage].finding);
    },
  };
}

const compositeOfCoefficients: Probe = {
  through: "assessBasicBalanceFromCoefficients",
  near: doubles,
  exact: true,
  run: (value, { stage, parameters: set }) => {
    const coefficients = { primary: eachOfEight(0.1), juniorSecondary: eachOfEight(0.1), [stage]: eachOfEight(value) };
    const result = assessBasicBalanceFromCoefficients({ county: { id: "c" }, coefficients }, { asOf: "2016-12-31", parameters: set });
    return outcomeOf(result.stages[stage].finding, result.verdict);
  },
};

/** A county whose coefficients are far below their limits, with one more part of the standard. */
function ofBasic(through: string, near: Near, parts: (value: number) => BasicBalanceParts, more: Partial<Probe> = {}): Probe {
  return {
    through: `assessBasicBalanceFromCoefficients, ${through}`,
    near,
    exact: true,
    run: (value, { limit, parameters: set }) => {
      const coefficients = { primary: eachOfEight(0.1), juniorSecondary: eachOfEight(0.1) };
      const input = { county: { id: "c" }, coefficients, ...parts(value) };
      const result = assessBasicBalanceFromCoefficients(input, { asOf: "2016-12-31", parameters: set });
      const [finding, ...others] = listFindings(result).filter(({ requirement }) => requirement?.parameterId === limit.id);
      if (finding === undefined || others.length > 0) throw new Error(`Not one finding rests on ${limit.id}.`);
      return outcomeOf(finding, result.verdict);
    },
    ...more,
  };
}

const GROUPS: readonly WorkGroup[] = ["access", "safeguards", "teachers", "quality"];

/** All points in one item, so that their sum can be any number. */
function governmentWork(points: number): BasicBalanceParts {
  const items = GROUPS.flatMap((group) =>
    checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) => ({ item: id, group })),
  );
  const table = {
    name: "one item",
    total: 100,
    items: items.map((item, at) => ({ ...item, points: at === 0 ? 100 : 0, rule: { kind: "awarded" as const } })),
  };
  const evidence = [{ kind: "document" as const, reference: "file 1", checkedBy: "provincial inspectors" }];
  return { governmentWork: { table, answers: items.map(({ item }, at) => ({ item, points: at === 0 ? points : 0, evidence })) } };
}

/** A survey that passes, with a change. */
function survey(change: SurveyFigures): BasicBalanceParts {
  const passing = { residents: 10_000_000, distributed: 125_000, parents: 100_000, valid: WHOLE, satisfied: 95_000 };
  return { satisfaction: { ...passing, ...change } };
}

const RESIDENTS = 100_000_000;

// Exceptions: at the relaxed limit, and at the edge of each condition.

interface Exceptional {
  readonly exception: ExceptionId;
  readonly indicator: string;
  readonly input: (value: number, stage: Stage) => Partial<QualityBalanceInput>;
}

/** Under the exception, which must be the reason wherever the verdict is `met`. */
function underException({ exception, indicator, input }: Exceptional, value: number, setting: Setting): Outcome {
  const result = assess(setting, input(value, setting.stage), [exception]);
  const finding = only(listFindings(result), indicator, "x");
  const used = finding.reasons.some((reason) => reason.code === "exceptionUsed" && reason.exception === exception);
  if (used !== (finding.verdict === "met")) throw new Error(`${exception} does not decide ${indicator}.`);
  // Rooms are held against their number, so that the area that decides is not the rule they name.
  const named = used && finding.unit !== "rooms";
  return { verdict: finding.verdict, ...(named ? { requirement: finding.requirement } : {}), whole: result.verdict };
}

function relaxed(exceptional: Exceptional, near: Near, how: string): Probe {
  return {
    through: `assessQualityBalance with ${exceptional.exception}, ${how}`,
    near,
    run: (value, setting) => underException(exceptional, value, setting),
  };
}

const larger = { exception: "largerSchoolSize", indicator: "schoolSize" } as const;
const older = { exception: "olderArtsRooms" } as const;
const small = { exception: "smallRuralArtsRooms" } as const;

/** A room of this area, with the other kind of room large enough. */
function oneRoom(indicator: "musicRooms" | "artRooms", area: number): SchoolConditions {
  return { musicRoomAreasM2: [96], artRoomAreasM2: [90], [FIELDS[indicator]]: [area] };
}

function roomsUnder(indicator: "musicRooms" | "artRooms"): readonly [older: Probe, small: Probe] {
  return [
    relaxed(
      { ...older, indicator, input: (area, stage) => withSchool(ordinary(stage, 400, { ...oneRoom(indicator, area), builtYear: 2016 })) },
      doubles,
      "built in 2016",
    ),
    relaxed(
      { ...small, indicator, input: (area, stage) => withSchool(ordinary(stage, 99, { ...oneRoom(indicator, area), largestClass: 29 })) },
      doubles,
      "99 pupils, classes of 29",
    ),
  ];
}

const [olderMusic, smallMusic] = roomsUnder("musicRooms");
const [olderArt, smallArt] = roomsUnder("artRooms");

// Limits with a probe of their own kind.

/** The day before so many years are full, the day itself and the day after; leap days between make no difference. */
function yearsAfterBasic(year: number, month: string, day: number): Probe {
  const recognisedOn = `${String(year)}-${month}-${String(day)}`;
  return {
    through: `assessQualityBalance, days around the anniversary of ${recognisedOn}`,
    near: nudges,
    run: (days, { limit, parameters: set }) => {
      const asOf = `${String(year + limit.value)}-${month}-${String(day + days)}`;
      const input = { ...qualityCounty(), basicBalance: { ...county.basicBalance, recognisedOn } };
      const result = assessQualityBalance(input, { asOf, parameters: set });
      const { verdict, requirement } = only(result.preconditions.findings, "yearsSinceBasicBalance", "c");
      return { verdict, requirement, whole: result.verdict };
    },
  };
}

const countedTeachingPoint: Probe = {
  through: "stageUnits with qualityBalanceScope: a teaching point is counted",
  near: counts(),
  run: (pupils, { stage, limit, parameters: set }) => {
    const moved = set.find((record) => keyOf(record) === keyOf(limit));
    const scope = set === parameters ? qualityBalanceScope : { ...qualityBalanceScope, teachingPointPupils: moved?.value ?? 0 };
    const { units, ledger } = stageUnits([qualitySchool("x", "teachingPoint", { [stage]: pupils })], { scope });
    const left = ledger.excluded.some(({ reason }) => reason === "smallTeachingPoint");
    if (left === units.length > 0) throw new Error("The ledger says otherwise.");
    return { verdict: left ? "notMet" : "met" };
  },
};

const classOfCounty: Probe = {
  through: "assessQualityBalance, overStandardClassShare",
  near: counts(),
  run: (pupils, setting) => {
    const school = setting.stage === "primary" ? "p1" : "j1";
    const added = { schoolId: school, classId: "9", stage: setting.stage, pupils };
    const result = assess(setting, { classes: [...(county.classes ?? []), added] });
    return { verdict: only(listFindings(result), "overStandardClassShare", "c", setting.stage).verdict, whole: result.verdict };
  },
};

const classAlone: Probe = {
  through: "assessClassSizes",
  near: counts(),
  run: (pupils, { stage, limit, parameters: set }) => {
    const options = { asOf: dayOf(limit), parameters: set, scope: "qualityBalance" as const };
    const { findings } = assessClassSizes([{ schoolId: "x", classId: "1", stage, pupils }], options);
    return { verdict: only(findings, "overStandardClassShare", "county", stage).verdict };
  },
};

const smallSchool: Probe = {
  through: "assessQualityBalance, a rural school is asked for what small ones are",
  near: counts(),
  run: (pupils, setting) => {
    const result = assess(setting, withSchool(ordinary(setting.stage, pupils, { fundedPupils: 60 })));
    const asked = listFindings(result).some(({ indicator, subject }) => indicator === "smallSchoolFundedPupils" && subject.id === "x");
    // Funded for 60, it fails what it is asked.
    if (asked !== (result.verdict === "notMet")) throw new Error("The county's verdict says otherwise.");
    return { verdict: asked ? "met" : "notMet" };
  },
};

// The probes of every limit.

const resources = qualityIndicators.flatMap((indicator): [string, readonly Probe[]][] => [
  [`${indicator.id}Floor@qualityBalance`, [threshold(indicator)]],
  [`${indicator.id}Floor@qualityBalance.oneMiss`, [floorOfMiss(indicator)]],
]);

const share = counts(WHOLE);
const rotation = { ...county.government?.rotation, backboneDenominator: "rotated" as const };

/** The ways in which every limit is probed, by {@link keyOf}. */
export const probes: Readonly<Record<string, readonly Probe[]>> = {
  "compositeCoefficientLimit@": [...PAIRS.map(compositeOfPair), compositeOfCoefficients],
  "governmentWorkPassMark@": [ofBasic("government work", doubles, governmentWork)],
  "satisfactionShareFloor@": [
    ofBasic("satisfied among valid", share, (value) => survey({ satisfied: persons(value) }), PART),
    ofBasic("the published share", doubles, (value) => survey({ satisfied: null, share: value })),
  ],
  "surveySampleShare@": [
    ofBasic("handed out among residents", counts(RESIDENTS), (value) =>
      survey({ residents: RESIDENTS, distributed: Math.round(value * RESIDENTS), valid: 140_000, satisfied: 130_000 }),
    ),
  ],
  "surveySampleFloor@": [
    ofBasic("handed out", counts(), (value) =>
      survey({ residents: 300_000, distributed: value, parents: 400, valid: 550, satisfied: 540 }),
    ),
  ],
  "surveyParentShareFloor@": [
    ofBasic("parents", share, (value) => survey({ distributed: WHOLE, parents: persons(value), valid: 90_000, satisfied: 85_000 })),
  ],
  "surveyValidReturnFloor@": [
    ofBasic("valid returns", share, (value) => survey({ distributed: WHOLE, parents: 60_000, valid: persons(value), satisfied: 65_000 })),
  ],

  ...Object.fromEntries(resources),
  "qualityIndicatorsMetFloor@": [indicatorsMet],
  "qualityCoefficientLimit@": qualityIndicators.flatMap(qualityCoefficient),
  "qualityBalanceYearsAfterBasic@": [yearsAfterBasic(2018, "02", 22), yearsAfterBasic(2016, "03", 15)],
  "teachingPointScopePupils@qualityBalance": [countedTeachingPoint],

  "classesPerArtsRoom@": [
    classesFor("musicRooms", 1),
    classesFor("artRooms", 1),
    classesFor("musicRooms", 3),
    classesFor("artRooms", 3),
    classesOfNineYears,
  ],
  "musicRoomAreaFloor@": [rooms("musicRooms", doubles, (area, stage) => ordinary(stage, 400, oneRoom("musicRooms", area)), "area")],
  "artRoomAreaFloor@": [rooms("artRooms", doubles, (area, stage) => ordinary(stage, 400, oneRoom("artRooms", area)), "area")],
  "schoolSizeLimit@qualityBalance": [
    ofSchool("schoolSize", counts(), (pupils, stage) => ordinary(stage, pupils)),
    ofSchool(
      "schoolSize",
      counts(),
      (pupils, stage) =>
        stage === "primary"
          ? ordinary(stage, pupils)
          : qualitySchool("x", "completeSecondary", { juniorSecondary: pupils, seniorSecondary: 700 }),
      { through: "assessQualityBalance, schoolSize beside seniors, who do not count" },
    ),
  ],
  "schoolSizeLimit@qualityBalance.combinedSchool": (["nineYear", "twelveYear"] as const).map((kind) =>
    ofSchool("schoolSize", counts(), (pupils) => combined(kind, pupils), {
      through: `assessQualityBalance, schoolSize of a ${kind} school`,
    }),
  ),
  "standardClassSize@": [classOfCounty, classAlone],
  "overStandardClassShareLimit@qualityBalance": [
    ofCounty(
      "overStandardClassShare",
      share,
      (value, stage) => {
        const over = persons(value);
        const band = (classes: number, size: number) => ({ kind: "band" as const, stage, least: size, most: size, classes });
        const other = stage === "primary" ? ("juniorSecondary" as const) : ("primary" as const);
        return { classes: [{ ...band(1, 40), stage: other }, band(WHOLE - over, 40), ...(over === 0 ? [] : [band(over, 60)])] };
      },
      PART,
    ),
  ],
  "smallSchoolPupils@": [smallSchool],
  "smallSchoolFundingFloorPupils@qualityBalance": [
    ofSchool("smallSchoolFundedPupils", counts(), (funded, stage) => ordinary(stage, 60, { fundedPupils: funded })),
    ofSchool(
      "smallSchoolFundedPupils",
      counts(),
      (funded, stage) => qualitySchool("x", "teachingPoint", { [stage]: 60 }, { fundedPupils: funded }),
      { through: "assessQualityBalance, smallSchoolFundedPupils of a teaching point" },
    ),
  ],
  "specialEducationFundsPerPupilBase@": [
    ofSchool("specialEducationFundsPerPupil", doubles, (value) =>
      qualitySchool("x", "special", { primary: POWER }, { publicFundsYuan: value * POWER, trainingFundsYuan: value * 64 }),
    ),
  ],
  "trainingShareOfPublicFundsFloor@qualityBalance": [
    ofSchool("trainingFundsShare", doubles, (value, stage) =>
      ordinary(stage, 400, { publicFundsYuan: 2 ** 20, trainingFundsYuan: value * 2 ** 20 }),
    ),
  ],

  "teacherPayParityFloor@qualityBalance": [
    ofCounty("teacherPayParity", doubles, (value) =>
      government({ pay: { teacherMeanPayYuan: value * 2 ** 16, civilServantMeanPayYuan: 2 ** 16 } }),
    ),
  ],
  "trainingCompletionShareFloor@qualityBalance": [
    ofCounty(
      "trainingHoursCompletionShare",
      share,
      (value) => government({ training: { teachersWithHours: persons(value), teachers: WHOLE } }),
      PART,
    ),
  ],
  "rotationShareFloor@qualityBalance": [
    ofCounty("rotationShare", share, (value) =>
      government({ rotation: { ...rotation, rotated: persons(value), eligible: WHOLE, backboneRotated: 5000 } }),
    ),
  ],
  "backboneRotationShareFloor@qualityBalance": [
    ofCounty("backboneRotationShare", share, (value) =>
      government({ rotation: { ...rotation, rotated: WHOLE, eligible: 2 * WHOLE, backboneRotated: persons(value) } }),
    ),
  ],
  "certifiedTeacherShareFloor@qualityBalance": [
    ofCounty(
      "certifiedTeacherShare",
      share,
      (value) => government({ certification: { certifiedTeachers: persons(value), fullTimeTeachers: WHOLE } }),
      PART,
    ),
  ],
  "nearbyEnrolmentShareFloor@qualityBalance": [
    ofCounty(
      "nearbyEnrolmentShare",
      share,
      (value, stage) =>
        government({
          nearbyEnrolment: { ...county.government?.nearbyEnrolment, [stage]: { admittedByZone: persons(value), admitted: WHOLE } },
        }),
      PART,
    ),
  ],
  "seniorHighQuotaShareFloor@qualityBalance": [
    ofCounty("seniorHighQuotaShare", share, (value) => government({ seniorHighQuota: { allottedPlaces: persons(value), places: WHOLE } })),
  ],
  "migrantPublicOrPurchasedShareFloor@qualityBalance": [
    ofCounty("migrantPublicOrPurchasedShare", share, (value) =>
      government({ migrantChildren: { inPublicSchools: persons(value) - 20_000, inPurchasedPlaces: 20_000, migrantChildren: WHOLE } }),
    ),
  ],
  "juniorRetentionShareFloor@": [
    ofCounty("juniorRetention", share, (value) =>
      quality({
        juniorRetention: {
          denominator: "entrantsLessDeceased",
          graduates: persons(value) + 30 - 45,
          transferredIn: 30,
          transferredOut: 45,
          entrants: WHOLE + 2,
          deceased: 2,
        },
      }),
    ),
  ],
  "disabledEnrolmentShareFloor@qualityBalance": [
    ofCounty("disabledEnrolmentShare", share, (value) => {
      const others = { inclusivePlacement: 30_000, attachedClasses: 2000, homeTeaching: 8000, disabledChildren: WHOLE };
      return quality({ disabledEnrolment: { ...others, inSpecialSchools: persons(value) - 40_000 } });
    }),
  ],
  "performanceDifferenceLimit@": [
    ofCounty("performanceDifference", doubles, (value) => quality({ performance: [{ subject: "chinese", level: 3, difference: value }] })),
  ],
  "performanceLevelFloor@": [
    ofCounty("performanceLevel", counts(), (value) => quality({ performance: [{ subject: "chinese", level: value, difference: 0.1 }] })),
  ],
  "curriculumOfferedShareFloor@": [
    {
      through: "assessCurriculum, subjects offered of those prescribed",
      near: counts(13),
      ...PART,
      exact: true,
      run: (value: number, { limit, parameters: set }: Setting): Outcome => {
        const subjects = { offered: Math.round(value * 13), required: 13 };
        const { findings, verdict } = assessCurriculum({ subjects }, { asOf: dayOf(limit), parameters: set });
        const [finding] = findings.filter(({ requirement }) => requirement !== null);
        if (finding === undefined) throw new Error("No rule judged the subjects.");
        return outcomeOf(finding, verdict);
      },
    },
  ],
  "satisfactionShareFloor@qualityBalance": [
    ofCounty("satisfactionShare", share, (value) => ({ recognition: { satisfied: persons(value), valid: WHOLE } })),
  ],

  "schoolSizeLimit@exception.largerSchoolSize": [
    relaxed({ ...larger, input: (pupils, stage) => withSchool(ordinary(stage, pupils, { builtYear: 2010 })) }, counts(), "built in 2010"),
    relaxed(
      { ...larger, input: (pupils, stage) => withSchool(ordinary(stage, pupils, { builtYear: 2011, migrantPupils: 1300 })) },
      counts(),
      "more than half migrants",
    ),
  ],
  "schoolSizeLimit@exception.largerSchoolSize.combinedSchool": (["nineYear", "twelveYear"] as const).map((kind) =>
    relaxed({ ...larger, input: (pupils) => withSchool(combined(kind, pupils, { builtYear: 2010 })) }, counts(), `a ${kind} school`),
  ),
  "musicRoomAreaFloor@exception.olderArtsRooms": [olderMusic],
  "artRoomAreaFloor@exception.olderArtsRooms": [olderArt],
  "musicRoomAreaFloor@exception.smallRuralArtsRooms": [smallMusic],
  "artRoomAreaFloor@exception.smallRuralArtsRooms": [smallArt],
};

/** A condition of an exception that sets a number. */
export interface Edge {
  readonly exception: PolicyException;
  readonly condition: ExceptionCondition;
  readonly value: number;
}

/** The numeric conditions of all exceptions. */
export const edges: readonly Edge[] = exceptions.flatMap((exception) =>
  exception.anyOf
    .flat()
    .flatMap((condition) => (typeof condition.value === "number" ? [{ exception, condition, value: condition.value }] : [])),
);

/** An edge by its exception and fact; two numbers of one fact are probed alike. */
export function edgeKey({ exception, condition }: Edge): string {
  return `${exception.id}.${condition.fact}`;
}

const SIZE = 2200;

function olderRooms(indicator: "musicRooms" | "artRooms"): Probe {
  const input = (builtYear: number, stage: Stage): Partial<QualityBalanceInput> =>
    withSchool(ordinary(stage, 400, { ...oneRoom(indicator, 80), builtYear }));
  return relaxed({ ...older, indicator, input }, counts(), `${indicator} of 80 m²`);
}

function smallRooms(indicator: "musicRooms" | "artRooms", near: "pupils" | "largestClass"): Probe {
  const input = (value: number, stage: Stage): Partial<QualityBalanceInput> => {
    const facts = { pupils: 60, largestClass: 20, [near]: value };
    return withSchool(ordinary(stage, facts.pupils, { ...oneRoom(indicator, 65), largestClass: facts.largestClass }));
  };
  return relaxed({ ...small, indicator, input }, counts(), `${indicator} of 65 m²`);
}

/** The ways in which every edge is probed: the school is as the exception asks in all but this fact. */
export const edgeProbes: Readonly<Record<string, readonly Probe[]>> = {
  "largerSchoolSize.builtYear": [
    relaxed(
      { ...larger, input: (builtYear, stage) => withSchool(ordinary(stage, SIZE, { builtYear, migrantPupils: 0 })) },
      counts(),
      `${String(SIZE)} pupils, no migrants`,
    ),
  ],
  "largerSchoolSize.migrantShare": [
    relaxed(
      {
        ...larger,
        input: (value, stage) => withSchool(ordinary(stage, SIZE, { builtYear: 2011, migrantPupils: Math.round(value * SIZE) })),
      },
      counts(SIZE),
      `${String(SIZE)} pupils, built in 2011`,
    ),
  ],
  "olderArtsRooms.builtYear": [olderRooms("musicRooms"), olderRooms("artRooms")],
  "smallRuralArtsRooms.pupils": [smallRooms("musicRooms", "pupils"), smallRooms("artRooms", "pupils")],
  "smallRuralArtsRooms.largestClass": [smallRooms("musicRooms", "largestClass"), smallRooms("artRooms", "largestClass")],
  "sharedPeArtsTeachers.pupils": (["registered", "known by its unit alone"] as const).map((how) =>
    relaxed(
      {
        exception: "sharedPeArtsTeachers",
        indicator: "peArtsTeachersPer100Pupils",
        input: (pupils, stage) => {
          const unit = qualityUnit("x", stage, pupils, { locale: "rural", peArtsTeachers: 0, sharedPeArtsTeachers: 1 });
          const records = how === "registered" ? withSchool(ordinary(stage, pupils)) : {};
          return { ...records, units: [...county.units, unit] };
        },
      },
      counts(),
      `a shared teacher, ${how}`,
    ),
  ),
};
