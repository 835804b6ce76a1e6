import { max, min } from "simple-statistics";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { QUALITY_INDICATOR_IDS, RESOURCE_INDICATOR_IDS } from "../indicators/school/lists.js";
import { teacherFigures } from "../model/records/school.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import { BALANCE_STANDARDS, type BalanceStandard, type Stage } from "../policy/records/lists.js";
import { plainMean } from "../statistics/rows/plainMean.js";
import { plannedFigure } from "./plannedFigure.js";
import { planSeveral, type PlannedUnits } from "./planUnits.js";
import { CAUTION, highestMark, raisedTo, squaredCoefficient, sumsOf, total, type Amounts, type Sums } from "./spread.js";
import { readPrices, type UnitPrices } from "./unitPrices.js";

const INDICATORS: Readonly<Record<BalanceStandard, readonly IndicatorId[]>> = {
  basicBalance2012: RESOURCE_INDICATOR_IDS,
  qualityBalance2017: QUALITY_INDICATOR_IDS,
};

/** What one year has to spend. */
export interface YearBudget {
  readonly year: number;
  readonly yuan: number;
}

/** Options of {@link planWithin}. */
export interface BudgetOptions {
  readonly standard: BalanceStandard;
  /** Yuan in all, or year by year; what a year leaves over is there for the next. */
  readonly budget: number | readonly YearBudget[];
  /** What may be bought, and the yuan for one unit of it, by figure: 1 for the yuan of equipment. A figure without a price is not bought. */
  readonly prices: Readonly<Partial<Record<UnitFigure, number>>>;
  /** The stage, where units of both are given. */
  readonly stage?: Stage;
}

/** What one school gets of one figure. */
export interface Purchase {
  readonly indicator: IndicatorId;
  /** The figure that is added to. */
  readonly figure: UnitFigure;
  readonly schoolId: string;
  readonly amount: number;
  readonly yuan: number;
}

/** What one year buys, and where it leads. */
export interface YearOfPlan {
  /** `null` where the budget is not given by years. */
  readonly year: number | null;
  /** What was there to spend, what the years before left over included. */
  readonly available: number;
  readonly spent: number;
  readonly purchases: readonly Purchase[];
  /** What `interSchoolVariation` gives afterwards. */
  readonly coefficients: Readonly<Partial<Record<IndicatorId, number>>>;
  /** The plain mean of the coefficients afterwards: in basic balance the composite. */
  readonly mean: number;
}

/** Result of {@link planWithin}. */
export interface BudgetPlan {
  readonly standard: BalanceStandard;
  readonly stage: Stage | null;
  /** The plain mean of the coefficients as it is: in basic balance the composite. */
  readonly before: number | null;
  readonly years: readonly YearOfPlan[];
  /** The mean after the last year; `null` where there is no plan, and the reasons say why. */
  readonly after: number | null;
  /** No plan of this budget can reach a lower mean: the optimum if everything could be bought in parts. */
  readonly bound: number | null;
  /** How far the plan is from that bound at most: 0 where nothing is counted in whole numbers, but for rounding. */
  readonly gap: number | null;
  readonly unspent: number | null;
  /** Indicators whose figure has no price, and that get nothing. */
  readonly withoutPrice: readonly IndicatorId[];
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * How far a budget reaches: what to buy, and for which schools, so that the mean of the inter-school coefficients of a stage, in
 * basic balance the composite, comes down as far as it can.
 *
 * **Where the next yuan goes.** With S = Σx, Q = Σx²/P and c the coefficient √(ΣP·Q/S² − 1), an addition is best put on the schools of
 * the lowest level λ of x/P (see `equalise`), and lowers c by ΣP·(Q/S − λ)/(c·S²) a unit, that over the price a yuan. The mean falls
 * fastest where this is greatest, so the plan raises the levels until all that is bought has the same fall per yuan and the budget
 * is spent.
 *
 * **Why that is the optimum.** The least coefficient is a convex function of what is added, as far as it falls. Let μ = S/ΣP, σ the
 * deviation, δ = μ − λ and π the share of pupils at the level. Along the way μ′ = 1, λ′ = 1/π and (σ²)′ = −2δ, a dash being the change
 * by one unit a pupil. The second derivative of σ/μ has the sign of 1/π − 1 − δ²/σ² + 2(δ/μ + σ²/μ²). The bracket is not negative
 * while the coefficient falls, and δ²/σ² ≤ 1/π − 1, since a share π that lies δ off the mean makes for a variance of
 * δ²·π/(1 − π) at least. Where another school joins the level the first derivative does not jump. A sum of convex functions, one an
 * indicator, under one budget is least where the falls per yuan are equal.
 *
 * **Whole numbers.** Teachers, rooms, computers and books are bought whole: what the optimum buys in part is left out, and what is
 * left of the budget buys the single units of the greatest fall per yuan, then areas and equipment. The optimum in parts is
 * the `bound`, and `gap` says how far the plan may be from the best one.
 *
 * Nothing is taken from anybody, so a figure per pupil that reaches its standard still does. Teachers of a kind are bought as qualifications of
 * full-time teachers who are there, never more than these. A year begins where the year before ended: in parts, and nearly so in
 * whole numbers, every year ends at the optimum of all that was spent until then.
 *
 * @param units - Units of one stage, or of both with `stage`. All indicators of the standard must be computable: a county with a missing
 * figure has no plan.
 * @param options - The standard, the budget and the prices.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * Source: the coefficients of 教督〔2012〕3号 and 教督〔2017〕6号; the plan is the library's own.
 *
 * @example
 * ```ts
 * import { planWithin } from "edu-balance/planning";
 *
 * const school = { stage: "primary" as const, pupils: 100, fullTimeTeachers: 6, peArtsTeachers: 1, backboneTeachers: 1 };
 * const more = { higherDegreeTeachers: 5, equipmentYuan: 150_000, multimediaRooms: 3, sportsGroundAreaM2: 800, indoorSportsAreaM2: 0 };
 * const units = [
 *   { ...school, ...more, schoolId: "village", teachingAreaM2: 300 },
 *   { ...school, ...more, schoolId: "town", teachingAreaM2: 500 },
 * ];
 * const prices = { teachingAreaM2: 2000 };
 * const plan = planWithin(units, { standard: "qualityBalance2017", budget: 200_000, prices });
 * plan.years[0]?.purchases.map(({ schoolId, figure, amount }) => [schoolId, figure, Math.round(amount)]); // => [["village", "teachingAreaM2", 100]]
 * plan.years[0]?.coefficients.teachingAreaPerPupil?.toFixed(9); // => "0.111111111"
 * plan.withoutPrice.length; // => 6
 * ```
 */
export function planWithin(units: readonly StageUnit[], options: BudgetOptions): BudgetPlan {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, ["standard", "budget", "prices", "stage"], "options");
  const { standard, stage } = options;
  requireWord("standard", standard, BALANCE_STANDARDS);
  const ids = INDICATORS[standard];
  const prices = buyable(options.prices, ids);
  const budgets = checkBudget(options.budget);
  const { planned, reasons, stage: planStage, problems } = planSeveral(units, ids, stage === undefined ? {} : { stage });
  const withoutPrice = ids.filter((id) => !prices.has(plannedFigure(termsById(id)).field));
  const start = { standard, stage: planStage, withoutPrice, problems };
  if (planned === null) return { ...start, before: null, years: [], after: null, bound: null, gap: null, unspent: null, reasons };
  const lines = planned.map((each) => lineOf(each, prices));
  const nothing = lines.map(({ planned }) => planned.units.map(() => 0));
  const years: YearOfPlan[] = [];
  let [bought, left]: [Bought, number] = [nothing, 0];
  for (const { year, yuan } of budgets) {
    const before = bought;
    const available = left + yuan;
    bought = buy(lines, before, available);
    const purchases = lines.flatMap((line, at) => purchasesOf(line, before[at] ?? [], bought[at] ?? []));
    const spent = total(purchases.map((each) => each.yuan));
    left = Math.max(0, available - spent);
    years.push({ year, available, spent, purchases, ...meansAfter(lines, bought) });
  }
  const before = plainMean(planned.map(({ coefficient }) => coefficient));
  const after = years.at(-1)?.mean ?? before;
  const inParts = raise(lines, nothing, total(budgets.map(({ yuan }) => yuan)));
  const bound = Math.min(after, plainMean(lines.map(({ planned }, at) => roundedCoefficient(planned, inParts[at] ?? []))));
  return { ...start, before, years, after, bound, gap: after - bound, unspent: left, reasons: [] };
}

/** What can be bought of one indicator. */
interface Line {
  readonly planned: PlannedUnits;
  /** `null`: it cannot be bought. */
  readonly price: number | null;
  readonly room: readonly number[];
}

/** What was bought so far, by line and school. */
type Bought = readonly (readonly number[])[];

function lineOf(planned: PlannedUnits, prices: UnitPrices): Line {
  const isKind = planned.field in teacherFigures.fields && planned.field !== "fullTimeTeachers";
  const room = planned.units.map((unit) => {
    const teachers = isKind ? unit.fullTimeTeachers : undefined;
    return typeof teachers === "number" ? Math.max(0, Math.floor(teachers - (unit[planned.field] ?? 0))) : Number.POSITIVE_INFINITY;
  });
  return { planned, price: prices.get(planned.field) ?? null, room };
}

/** The prices of the figures that may be bought. A price of 0 would have no end. @throws UsageError `badOption`, `notAnObject`. */
function buyable(given: BudgetOptions["prices"], ids: readonly IndicatorId[]): UnitPrices {
  requireObject(given, "prices");
  const prices = [
    ...readPrices(
      given,
      ids.map((id) => plannedFigure(termsById(id)).field),
    ),
  ].filter(([figure]) => Object.hasOwn(given, figure));
  const free = prices.find(([, price]) => price === 0);
  if (free !== undefined) throw new UsageError("badOption", `prices.${free[0]} must be yuan above 0.`, free[1]);
  return new Map(prices);
}

function checkBudget(given: unknown): readonly { readonly year: number | null; readonly yuan: number }[] {
  if (isYuan(given)) return [{ year: null, yuan: given }];
  if (!Array.isArray(given) || given.length === 0)
    throw new UsageError("badOption", "budget must be yuan of 0 or more, or a list of years with yuan.", given);
  const years = given as readonly Partial<YearBudget>[];
  return years.map((each, at) => {
    requireObject(each, `options.budget[${String(at)}]`);
    const { year, yuan } = each;
    const before = years[at - 1]?.year ?? Number.NEGATIVE_INFINITY;
    if (!Number.isInteger(year) || year === undefined || year <= before)
      throw new UsageError("badOption", "budget must give its years one after the other.", year);
    if (!isYuan(yuan)) throw new UsageError("badOption", "budget must give each year yuan of 0 or more.", yuan);
    return { year, yuan };
  });
}

function isYuan(given: unknown): given is number {
  return typeof given === "number" && Number.isFinite(given) && given >= 0;
}

/** The amounts of a line after what was bought. */
function amountsAfter({ planned }: Pick<Line, "planned">, bought: readonly number[]): number[] {
  return planned.amounts.map((amount, school) => amount + (bought[school] ?? 0));
}

function roundedCoefficient(planned: PlannedUnits, bought: readonly number[]): number {
  const sums = sumsOf({ amounts: amountsAfter({ planned }, bought), pupils: planned.pupils });
  return Math.sqrt(Math.max(0, squaredCoefficient(total(planned.pupils), sums)));
}

/** A line from where it is: what a level of it costs, and by how much a yuan more lowers its coefficient there. */
interface Rise {
  /** The place of its line. */
  readonly at: number;
  readonly of: Amounts;
  readonly room: readonly number[];
  readonly range: { readonly low: number; readonly high: number };
  readonly costOf: (level: number) => number;
  readonly fallAt: (level: number) => number;
}

function risesOf(lines: readonly Line[], bought: Bought): Rise[] {
  return lines.flatMap((line, at): Rise[] => {
    const { planned, price } = line;
    if (price === null) return [];
    const before = bought[at] ?? [];
    const of = { amounts: amountsAfter(line, before), pupils: planned.pupils };
    const room = line.room.map((most, school) => most - (before[school] ?? 0));
    const ratios = of.amounts.map((amount, school) => amount / (of.pupils[school] ?? 1));
    const [people, { sum }] = [total(of.pupils), sumsOf(of)];
    return [
      {
        at,
        of,
        room,
        range: { low: min(ratios), high: max(ratios) },
        costOf: (level) => price * (sumsOf(of, level, room).sum - sum),
        fallAt: (level) => fallOf(people, sumsOf(of, level, room), level) / price,
      },
    ];
  });
}

/** The optimum in parts: what each line buys so that all have the same fall per yuan and the yuan are spent. */
function raise(lines: readonly Line[], bought: Bought, yuan: number): Bought {
  const rises = risesOf(lines, bought);
  if (yuan === 0 || rises.length === 0) return bought;
  const levelAt = ({ fallAt, range }: Rise, fall: number): number => highestMark((level) => fallAt(level) >= fall, range);
  const costs = (fall: number): number => total(rises.map((rise) => rise.costOf(levelAt(rise, fall))));
  const steepest = Math.max(...rises.map(({ fallAt, range }) => fallAt(range.low)));
  const fall = -highestMark((mark) => costs(-mark) <= yuan, { low: -steepest, high: 0 });
  return lines.map((_line, at) => {
    const before = bought[at] ?? [];
    const rise = rises.find((each) => each.at === at);
    if (rise === undefined) return before;
    const raised = raisedTo(levelAt(rise, fall), rise.of, rise.room);
    return before.map((amount, school) => amount + ((raised[school] ?? 0) - (rise.of.amounts[school] ?? 0)));
  });
}

/** By how much one unit more at the level lowers the coefficient: ΣP·(Q/S − λ)/(c·S²). */
function fallOf(people: number, { sum, square }: Sums, level: number): number {
  const coefficient = Math.sqrt(Math.max(0, squaredCoefficient(people, { sum, square })));
  return sum === 0 || coefficient === 0 ? 0 : (people * (square / sum - level)) / (coefficient * sum * sum);
}

/** What the yuan buy beyond what was bought, whole where it is counted. */
function buy(lines: readonly Line[], bought: Bought, yuan: number): Bought {
  const inParts = raise(lines, bought, yuan);
  const whole = lines.map(({ planned }, at) => {
    const before = bought[at] ?? [];
    if (!planned.isWhole) return [...before];
    return before.map((amount, school) => amount + Math.floor((inParts[at]?.[school] ?? 0) - amount + CAUTION));
  });
  const costOf = (amounts: Bought): number =>
    total(lines.map(({ price }, at) => (price ?? 0) * (total(amounts[at] ?? []) - total(bought[at] ?? []))));
  const parts = lines.map((line, at) => (line.planned.isWhole ? (bought[at] ?? []) : (inParts[at] ?? [])));
  let left = yuan - costOf(whole) - costOf(parts);
  for (;;) {
    const next = bestUnit(lines, whole, left);
    if (next === null) break;
    const line = whole[next.line];
    if (line !== undefined) line[next.school] = (line[next.school] ?? 0) + 1;
    left -= next.price;
  }
  const others = lines.map((line): Line => (line.planned.isWhole ? { ...line, price: null } : line));
  return raise(others, whole, Math.max(0, yuan - costOf(whole)));
}

/** The whole unit of the greatest fall per yuan that can be paid; `null` where none lowers a coefficient. */
function bestUnit(
  lines: readonly Line[],
  bought: Bought,
  left: number,
): { readonly line: number; readonly school: number; readonly price: number } | null {
  let best: { readonly line: number; readonly school: number; readonly price: number; readonly fall: number } | null = null;
  for (const [at, { planned, price, room }] of lines.entries()) {
    if (price === null || !planned.isWhole || price > left) continue;
    const before = bought[at] ?? [];
    const { pupils } = planned;
    const amounts = amountsAfter({ planned }, before);
    const costs = amounts.map((amount, school) =>
      (before[school] ?? 0) + 1 > (room[school] ?? 0) ? Number.POSITIVE_INFINITY : (2 * amount + 1) / (pupils[school] ?? 1),
    );
    const school = costs.indexOf(min(costs));
    if (costs[school] === Number.POSITIVE_INFINITY) continue;
    const more = before.map((amount, index) => (index === school ? amount + 1 : amount));
    const fall = (roundedCoefficient(planned, before) - roundedCoefficient(planned, more)) / price;
    if (fall > 0 && (best === null || fall > best.fall)) best = { line: at, school, price, fall };
  }
  return best;
}

function purchasesOf({ planned, price }: Line, before: readonly number[], after: readonly number[]): Purchase[] {
  return planned.units.flatMap(({ schoolId }, school): Purchase[] => {
    const amount = (after[school] ?? 0) - (before[school] ?? 0);
    return amount > 0 ? [{ indicator: planned.indicator, figure: planned.field, schoolId, amount, yuan: amount * (price ?? 0) }] : [];
  });
}

function meansAfter(lines: readonly Line[], bought: Bought): Pick<YearOfPlan, "coefficients" | "mean"> {
  const after = lines.map(({ planned }, at) => [planned.indicator, planned.coefficientAfter(bought[at] ?? [])] as const);
  return { coefficients: Object.fromEntries(after), mean: plainMean(after.map(([, coefficient]) => coefficient)) };
}
