// What the indicators of schools should be, in fractions and straight from the documents: nothing here comes from src but the
// shape of a school. Campuses are added to their school, combined schools shared out by weighted pupils, and only then divided.
import type { School } from "edu-balance";
import { negative, NOTHING, over, product, quotient, sum, written, type Fraction } from "./fraction.js";

export type CompulsoryStage = "primary" | "juniorSecondary";
type AnyStage = CompulsoryStage | "seniorSecondary";

const STAGES: readonly AnyStage[] = ["primary", "juniorSecondary", "seniorSecondary"];

/** The twelve indicators: what is added, what is taken off, and per how many pupils. */
export const DEFINITIONS: Readonly<
  Record<string, { readonly plus: readonly string[]; readonly minus?: readonly string[]; readonly per: number }>
> = {
  teachingAreaPerPupil: { plus: ["teachingAreaM2"], minus: ["indoorSportsAreaM2"], per: 1 },
  sportsAreaPerPupil: { plus: ["sportsGroundAreaM2", "indoorSportsAreaM2"], per: 1 },
  equipmentValuePerPupil: { plus: ["equipmentYuan"], per: 1 },
  computersPer100Pupils: { plus: ["computers"], per: 100 },
  booksPerPupil: { plus: ["books"], per: 1 },
  multimediaRoomsPer100Pupils: { plus: ["multimediaRooms"], per: 100 },
  teacherPupilRatio: { plus: ["fullTimeTeachers"], per: 1 },
  higherDegreeTeachersPerPupil: { plus: ["higherDegreeTeachers"], per: 1 },
  midSeniorTeachersPerPupil: { plus: ["midSeniorTeachers"], per: 1 },
  higherDegreeTeachersPer100Pupils: { plus: ["higherDegreeTeachers"], per: 100 },
  backboneTeachersPer100Pupils: { plus: ["backboneTeachers"], per: 100 },
  peArtsTeachersPer100Pupils: { plus: ["peArtsTeachers"], per: 100 },
};

/** 教督〔2017〕6号: the thresholds of a school, [primary, junior secondary]. */
export const THRESHOLDS: Readonly<Record<string, readonly [string, string]>> = {
  higherDegreeTeachersPer100Pupils: ["4.2", "5.3"],
  backboneTeachersPer100Pupils: ["1", "1"],
  peArtsTeachersPer100Pupils: ["0.9", "0.9"],
  teachingAreaPerPupil: ["4.5", "5.8"],
  sportsAreaPerPupil: ["7.5", "10.2"],
  equipmentValuePerPupil: ["2000", "2500"],
  multimediaRoomsPer100Pupils: ["2.3", "2.4"],
};

/** The threshold of an indicator in a stage, `null` where it has none. */
export function thresholdOf(indicator: string, stage: CompulsoryStage): Fraction | null {
  const threshold = THRESHOLDS[indicator]?.[stage === "primary" ? 0 : 1];
  return threshold === undefined ? null : written(Number(threshold));
}

/** What even the one permitted miss has to reach: 85 % of the threshold. */
export function floorOf(threshold: Fraction): Fraction {
  return product(threshold, over(85, 100));
}

/** One school's part in a stage: its pupils and its indicators, `null` where a figure is missing or nobody is there. */
export interface ExpectedUnit {
  readonly schoolId: string;
  readonly stage: CompulsoryStage;
  readonly pupils: number;
  readonly values: Readonly<Record<string, Fraction | null>>;
}

/** What every counted school should come to. All schools given are within the scope. */
export function expectedUnits(schools: readonly School[]): readonly ExpectedUnit[] {
  const byId = new Map(schools.map((school) => [school.id, school]));
  const headOf = (school: School): string =>
    school.countedSeparately === false ? headOf(byId.get(school.parentId ?? "") as School) : school.id;
  const sites = new Map<string, School[]>();
  for (const school of schools) {
    const head = headOf(school);
    sites.set(head, [...(sites.get(head) ?? []), school]);
  }
  return schools
    .filter(({ countedSeparately }) => countedSeparately !== false)
    .flatMap((head) => {
      const all = sites.get(head.id) ?? [];
      const pupils = pupilsOf(all);
      return (["primary", "juniorSecondary"] as const)
        .filter((stage) => pupils[stage] !== undefined)
        .map((stage) => ({ schoolId: head.id, stage, pupils: Number(pupils[stage]), values: valuesOf(all, pupils, stage) }));
    });
}

function pupilsOf(sites: readonly School[]): Partial<Record<AnyStage, bigint>> {
  const pupils: Partial<Record<AnyStage, bigint>> = {};
  for (const { stages } of sites) {
    for (const stage of STAGES) {
      const here = stages[stage];
      if (here !== undefined) pupils[stage] = (pupils[stage] ?? 0n) + BigInt(here.pupils);
    }
  }
  return pupils;
}

/** Weights per pupil: 1 : 1.1 with both compulsory stages, 1 : 1.2 of junior and senior, 1 : 1.1 : 1.32 of all three. */
function weightsFor(pupils: Partial<Record<AnyStage, bigint>>): Readonly<Record<AnyStage, Fraction>> {
  const hasPrimary = pupils.primary !== undefined;
  return {
    primary: over(1),
    juniorSecondary: hasPrimary ? over(11, 10) : over(1),
    seniorSecondary: hasPrimary ? over(132, 100) : over(12, 10),
  };
}

function valuesOf(
  sites: readonly School[],
  pupils: Partial<Record<AnyStage, bigint>>,
  stage: CompulsoryStage,
): Readonly<Record<string, Fraction | null>> {
  const weights = weightsFor(pupils);
  const weighted = (each: AnyStage): Fraction => product(over(pupils[each] ?? 0n), weights[each]);
  const all = sum(...STAGES.map(weighted));
  const share = (field: string): Fraction | null => {
    const own = sites.filter(({ stages }) => stages[stage] !== undefined);
    const teachers = add(own.map(({ stages }) => (stages[stage] as Readonly<Record<string, number>>)[field]));
    if (teachers !== null && own.length > 0) return teachers;
    const whole = add(sites.map(({ facilities }) => (facilities as Readonly<Record<string, number>> | undefined)?.[field]));
    if (whole === null || all.top === 0n) return null;
    return quotient(product(whole, weighted(stage)), all);
  };
  const divisor = pupils[stage] ?? 0n;
  return Object.fromEntries(
    Object.entries(DEFINITIONS).map(([indicator, { plus, minus = [], per }]) => {
      const terms = [...plus.map(share), ...minus.map((field) => opposite(share(field)))];
      const known = terms.filter((term) => term !== null);
      if (known.length < terms.length || divisor === 0n) return [indicator, null];
      return [indicator, quotient(product(sum(...known), over(per)), over(divisor))];
    }),
  );
}

function opposite(value: Fraction | null): Fraction | null {
  return value === null ? null : negative(value);
}

/** The sum of figures as they are written; `null` where one was not reported. */
function add(figures: readonly (number | undefined)[]): Fraction | null {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length < figures.length ? null : known.map(written).reduce((a, b) => sum(a, b), NOTHING);
}

const SCALE = 10n ** 80n;

/**
 * The coefficient of variation of an indicator over units with pupils, weighted by these: √(ΣP·ΣP·x² − (ΣP·x)²) / ΣP·x, in 80
 * decimal places; `null` where a figure is missing or all are 0.
 */
export function expectedCoefficient(units: readonly ExpectedUnit[], indicator: string): number | null {
  const used = units.filter(({ pupils }) => pupils > 0);
  const scaled = used.map(({ pupils, values }) => {
    const value = values[indicator] ?? null;
    return value === null ? null : { pupils: BigInt(pupils), x: (value.top * SCALE) / value.bottom };
  });
  const known = scaled.filter((each) => each !== null);
  const total = known.reduce((sum, { pupils, x }) => sum + pupils * x, 0n);
  if (known.length < scaled.length || total === 0n) return null;
  const weight = known.reduce((sum, { pupils }) => sum + pupils, 0n);
  const squares = known.reduce((sum, { pupils, x }) => sum + pupils * x * x, 0n);
  const spread = weight * squares - total * total;
  return Number((root(spread) * 10n ** 30n) / total) / 1e30;
}

/** The whole part of a square root. */
function root(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(16).length * 2) + 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
