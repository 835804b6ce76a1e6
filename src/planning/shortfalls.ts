import type { QualityBalanceInput } from "../assessments/qualityBalance/input.js";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { type CalendarDate, requireDate } from "../foundation/calendarDate.js";
import { distinct } from "../foundation/distinct.js";
import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireObject, requireOption, UsageError } from "../foundation/usageError.js";
import type { AssessedCounty } from "../model/records/options.js";
import type { QualityBalanceProfile } from "../model/records/qualityBalance.js";
import type { SchoolStandardsInput } from "../model/records/schoolStandards.js";
import { STAGES, type StageUnit } from "../model/stageUnit.js";
import type { ParameterSet } from "../policy/lookup/joinParameters.js";
import { BALANCE_STANDARDS, type BalanceStandard } from "../policy/records/lists.js";
import type { Stage } from "../policy/records/types.js";
import { nearestSum } from "../statistics/exact/decimal.js";
import { PLANNED_FIELDS } from "./plannedFigure.js";
import { joinReasons } from "./short/joinReasons.js";
import type { JudgedItem, JudgedSchools } from "./short/judgedSchool.js";
import { findShortfall } from "./short/passSchool.js";
import { judgeQualitySchools } from "./short/qualitySchools.js";
import type { SchoolShortfall, ShortfallLine } from "./short/shortfallLine.js";
import { judgeStandardSchools } from "./short/standardSchools.js";
import { readPrices } from "./unitPrices.js";

export type { SchoolShortfall, ShortfallLine } from "./short/shortfallLine.js";

/** What {@link shortfalls} reads: units or the input of `assessQualityBalance`, or the standard and schools of `assessSchoolStandards`. */
export type ShortfallInput = readonly StageUnit[] | QualityBalanceInput | SchoolStandardsInput;

/** Options of {@link shortfalls}. */
export interface ShortfallOptions {
  /** By whose limits: the seven indicators of quality balance, or the standard of a province within basic balance. */
  readonly standard: BalanceStandard;
  readonly asOf: CalendarDate;
  /** Yuan for one unit of a figure (a teacher, a room, a square metre), by its id; by the id of the item for a province's standard. Yuan of equipment cost themselves. */
  readonly prices?: Readonly<Record<string, number>>;
  /** The county, where units alone are given. */
  readonly county?: AssessedCounty;
  /** Exceptions the province grants to quality balance. */
  readonly profile?: QualityBalanceProfile;
  readonly parameters?: ParameterSet;
  readonly allowUnverified?: boolean;
}

/** What the schools of a stage are short of an indicator together. */
export interface ShortfallTotal {
  readonly indicator: string;
  readonly figure: string;
  readonly stage: Stage;
  readonly unit: string;
  /** Schools that miss it. */
  readonly schools: number;
  /** Ids of schools of which nobody knows. */
  readonly unknown: readonly string[];
  /** Sums over the schools; `null` where a school is not known, or amounts do not add up. */
  readonly toLimit: number | null;
  readonly toFloor: number | null;
  readonly needed: number | null;
  readonly yuan: number | null;
}

/** Result of {@link shortfalls}. */
export interface Shortfalls {
  readonly standard: BalanceStandard;
  readonly asOf: CalendarDate;
  /** How many schools were judged, each stage of a combined school by itself, and how many reach the standard. */
  readonly judged: number;
  readonly passing: number;
  /** Schools that miss something or of which something is not known, those that pass all the same among them. */
  readonly schools: readonly SchoolShortfall[];
  readonly totals: readonly ShortfallTotal[];
  /** Yuan for every school to reach the standard; `null` where it is not known, and the reasons say why. */
  readonly cost: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * What every school lacks to its limits and to its floors: whole teachers, rooms and computers, exact square metres and yuan; and the
 * cheapest way in which each comes to reach the standard.
 *
 * The least amount a of a figure with multiplier × (numerator + a) / pupils at the limit: of what is counted the first whole number, of
 * areas and yuan the number itself. Whether it is enough is decided as the assessment decides it, on the unrounded value.
 *
 * **Six of seven.** A school of quality balance may leave one of its misses at the floor. The cheapest way leaves the one by which most is
 * saved, price × (to the limit − to the floor): what all limits would cost, less what is saved, is then least. Where two or more
 * are missed and a price is missing, no cheapest can be said (`cheapestUnknown`); a single miss is left without any price.
 *
 * **What it does not say.** A teacher may count in several indicators; each is given by itself, so sums of teachers of several indicators are
 * no persons to hire. Where a figure of a school was not reported there is no plan for the school and no total for the county.
 *
 * @param given - Units, or the input of `assessQualityBalance` (`"qualityBalance2017"`); the input of `assessSchoolStandards`
 * (`"basicBalance2012"`), whose items say in `amount` what is counted.
 * @param options - Standard, day, unit prices.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2017〕6号, seven indicators; 教督〔2012〕3号 art. 2 with the standard of the province. The plan is the library's own.
 *
 * @example
 * ```ts
 * import { shortfalls } from "edu-balance/planning";
 *
 * const units = [{
 *   schoolId: "village", stage: "primary" as const, pupils: 510, higherDegreeTeachers: 30, backboneTeachers: 6, peArtsTeachers: 4,
 *   teachingAreaM2: 3000, indoorSportsAreaM2: 500, sportsGroundAreaM2: 4000, equipmentYuan: 1020000, multimediaRooms: 10,
 * }];
 * const prices = { peArtsTeachers: 80000, multimediaRooms: 30000 };
 * const { schools, cost } = shortfalls(units, { standard: "qualityBalance2017", asOf: "2023-12-31", prices });
 * // 0.9 of 5.1 hundred pupils is 4.59, at the floor 3.9015; 2.3 of them 11.73, at the floor 9.9705.
 * schools[0]?.lines.map(({ figure, toLimit, toFloor, needed }) => [figure, toLimit, toFloor, needed]);
 * // => [["peArtsTeachers", 1, 0, 0], ["multimediaRooms", 2, 0, 2]]
 * [schools[0]?.leave, cost]; // => [["peArtsTeachersPer100Pupils"], 60000]
 * ```
 */
export function shortfalls(given: ShortfallInput, options: ShortfallOptions): Shortfalls {
  requireOptionsOf(options);
  const { standard, asOf } = options;
  const { schools: judged, reasons, problems } = judgeSchools(given, options);
  const prices = readPrices(options.prices, "profile" in given ? given.profile.items.map(({ id }) => id) : Object.keys(PLANNED_FIELDS));
  const schools = judged.flatMap((school) => findShortfall(school, prices) ?? []);
  const items = judged[0]?.itemsOf() ?? [];
  const missed = linesByPlace(schools);
  const isKnown = reasons.length === 0;
  const costs = schools.flatMap(({ cost }) => cost ?? []);
  return {
    standard,
    asOf,
    judged: judged.length,
    passing: judged.filter(({ finding }) => finding.verdict === "met").length,
    schools,
    totals: items.flatMap((item) => totalsOf(item, missed, isKnown)),
    cost: isKnown && costs.length === schools.length ? nearestSum(costs) : null,
    reasons: distinct([...reasons, ...joinReasons(schools.flatMap((school) => school.reasons))]),
    problems,
  };
}

const OPTION_KEYS: readonly (keyof ShortfallOptions)[] = [
  "standard",
  "asOf",
  "prices",
  "county",
  "profile",
  "parameters",
  "allowUnverified",
];

function requireOptionsOf(options: ShortfallOptions): void {
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  requireOption("standard", options.standard, BALANCE_STANDARDS);
  if ((options.standard as unknown) === undefined) throw unknownId("badOption", "standard", options.standard, BALANCE_STANDARDS);
  requireDate(options.asOf, "asOf");
}

function judgeSchools(given: ShortfallInput, options: ShortfallOptions): JudgedSchools {
  const { standard, prices: _prices, county, profile, ...rules } = options;
  if (standard === "basicBalance2012") {
    if (isUnits(given) || !("profile" in given)) {
      throw new UsageError(
        "badOption",
        "For basic balance, shortfalls take what assessSchoolStandards takes: { profile, schools }.",
        given,
      );
    }
    if (profile !== undefined) throw new UsageError("badOption", "profile is an option of quality balance.", profile);
    return judgeStandardSchools(given, { ...rules, ...(county === undefined ? {} : { county }) });
  }
  const input = isUnits(given) ? { county: county ?? { id: "county" }, units: given } : given;
  requireObject(input, "given");
  if (!("units" in input)) {
    throw new UsageError(
      "badOption",
      "For quality balance, shortfalls take units or what assessQualityBalance takes: { county, units }.",
      given,
    );
  }
  return judgeQualitySchools(input, { ...rules, ...(profile === undefined ? {} : { profile }) });
}

function isUnits(given: ShortfallInput): given is readonly StageUnit[] {
  return Array.isArray(given);
}

/** A line with the school it is of. */
interface LineOfSchool {
  readonly line: ShortfallLine;
  readonly id: string;
}

/** The lines of all schools in one pass, by stage and indicator. */
function linesByPlace(schools: readonly SchoolShortfall[]): ReadonlyMap<string, readonly LineOfSchool[]> {
  const places = new Map<string, LineOfSchool[]>();
  for (const { schoolId: id, stage, lines } of schools) {
    for (const line of lines) {
      const place = placeOf(stage, line.indicator);
      const own = places.get(place);
      if (own === undefined) places.set(place, [{ line, id }]);
      else own.push({ line, id });
    }
  }
  return places;
}

function placeOf(stage: Stage, indicator: string): string {
  return `${stage} ${indicator}`;
}

/** Sums over the schools of each stage; none where nobody misses it and all is known. */
function totalsOf(
  { finding: { indicator }, figure, unit, addsUp }: JudgedItem,
  missed: ReadonlyMap<string, readonly LineOfSchool[]>,
  isKnown: boolean,
): ShortfallTotal[] {
  return STAGES.flatMap((stage) => {
    const own = missed.get(placeOf(stage, indicator)) ?? [];
    if (own.length === 0) return [];
    const sum = (key: "toLimit" | "toFloor" | "needed" | "yuan"): number | null => {
      const amounts = own.map(({ line }) => line[key]).filter((amount) => amount !== null);
      return isKnown && addsUp && amounts.length === own.length ? nearestSum(amounts) : null;
    };
    return [
      {
        indicator,
        figure,
        stage,
        unit,
        schools: own.filter(({ line }) => line.verdict !== "undetermined").length,
        unknown: own.filter(({ line }) => line.toLimit === null).map(({ id }) => id),
        toLimit: sum("toLimit"),
        toFloor: sum("toFloor"),
        needed: sum("needed"),
        yuan: sum("yuan"),
      },
    ];
  });
}
