import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { distinct } from "../foundation/distinct.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { INDICATOR_IDS } from "../indicators/school/lists.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { TEACHER_FIGURES, type StageUnit, type TeacherFigure } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/lists.js";
import { plannedFigure } from "./plannedFigure.js";
import { bySchool, planSeveral, requireLimit, type PlannedUnits } from "./planUnits.js";
import { joined, redistribute, type Move } from "./redistribute.js";
import { sumsOf, total } from "./spread.js";

/** The teachers of a school who may leave it, by kind. */
export interface TeacherRoster {
  readonly schoolId: string;
  readonly teachers: Readonly<Record<string, number>>;
}

/** Options of {@link redistributeTeachers}. */
export interface TeacherOptions {
  /** The coefficients to come down to, included, by indicator of teachers. */
  readonly limits: Readonly<Partial<Record<IndicatorId, number>>>;
  /** The kinds of teachers, by a name of the caller's: in which figures one of them counts. */
  readonly kinds: Readonly<Record<string, readonly TeacherFigure[]>>;
  /** Who may leave: `10 %` of the eligible, backbone teachers among them, is for the caller to enter here. A school that is left out lets nobody go. */
  readonly rosters: readonly TeacherRoster[];
  /** The stage, where units of both are given. */
  readonly stage?: Stage;
  /** How many may move in all. */
  readonly atMost?: number;
}

/** Teachers of a kind who go from one school to another. */
export interface TeacherMove extends Move {
  readonly kind: string;
  /** The figures in which one of them counts. */
  readonly figures: readonly TeacherFigure[];
}

/** A coefficient before and after a plan; `null` where it is not known. */
export interface CoefficientOfPlan {
  readonly indicator: IndicatorId;
  readonly limit: number;
  readonly before: number | null;
  /** What `interSchoolVariation` gives after the moves. */
  readonly after: number | null;
}

/** Result of {@link redistributeTeachers}. */
export interface TeacherPlan {
  readonly stage: Stage | null;
  /** How many teachers move; `null` where there is no plan, and the reasons say why. */
  readonly moved: number | null;
  readonly moves: readonly TeacherMove[];
  /** No plan moves fewer: what the indicator that needs most would need if it were alone. */
  readonly bound: number | null;
  /** How many more than that move. */
  readonly gap: number | null;
  readonly coefficients: readonly CoefficientOfPlan[];
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * Which teachers must move, and where, until several coefficients come down to their limits together. A teacher counts in several
 * figures at once, as one of all, of those with a higher degree and of the backbone, so that each move is of a kind of teacher.
 *
 * **How it is found.** With all totals fixed every coefficient falls with its own Σx²/P. What exceeds the limits is added up, each as a
 * share of its limit, and the move of one teacher that lowers this sum most is made, until nothing exceeds; then whoever of a
 * kind would go to a school and others of the kind away from it stay. This is a search and no proof of the least: `bound` is the
 * greatest of what `redistribute` finds for each indicator alone, `moved` is never below it, and `gap` says how far above it is.
 *
 * **When there is none.** If one indicator alone is out of reach, so are all together (`limitOutOfReach`). If the search ends where no single
 * move lowers what exceeds, `noPlanFound` says that it found none; one may exist.
 *
 * @param units - Units of one stage, or of both with `stage`.
 * @param options - Limits, kinds of teachers, and who may leave.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `unknownId`, `unknownIndicator`.
 *
 * Source: the coefficients of 教督〔2012〕3号 and 教督〔2017〕6号; rotation of 晋教师〔2015〕21号 and 教师〔2014〕4号 is what such moves are for;
 * the plan is the library's own.
 *
 * @example
 * ```ts
 * import { redistributeTeachers } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, fullTimeTeachers: 4, higherDegreeTeachers: 1 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, fullTimeTeachers: 8, higherDegreeTeachers: 7 },
 * ];
 * // 1 and 7 come to 3 and 5 by two graduates: 2/8; 4 and 8 become 6 and 6.
 * const plan = redistributeTeachers(units, {
 *   limits: { teacherPupilRatio: 0.3, higherDegreeTeachersPerPupil: 0.3 },
 *   kinds: { graduate: ["fullTimeTeachers", "higherDegreeTeachers"], other: ["fullTimeTeachers"] },
 *   rosters: [{ schoolId: "town", teachers: { graduate: 3, other: 1 } }],
 * });
 * plan.moves.map(({ from, to, amount, kind }) => [from, to, amount, kind]); // => [["town", "village", 2, "graduate"]]
 * [plan.bound, plan.gap]; // => [2, 0]
 * plan.coefficients.map(({ after }) => after); // => [0, 0.25]
 * ```
 */
export function redistributeTeachers(units: readonly StageUnit[], options: TeacherOptions): TeacherPlan {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, ["limits", "kinds", "rosters", "stage", "atMost"], "options");
  const { limits, kinds, stage, atMost = Number.POSITIVE_INFINITY } = options;
  if (!(atMost >= 0)) throw new UsageError("badOption", "atMost must be a number of 0 or more.", atMost);
  checkKinds(kinds);
  const goals = goalsOf(limits);
  const ofStage = stage === undefined ? {} : { stage };
  const ids = goals.map(({ indicator }) => indicator);
  const { planned, reasons, coefficients: found, stage: planStage, problems } = planSeveral(units, ids, ofStage);
  const about = { stage: planStage, problems };
  const before = goals.map((goal, at) => ({ ...goal, before: found[at] ?? null }));
  const none = { ...about, ...NO_PLAN, coefficients: before.map((each) => ({ ...each, after: null })) };
  if (planned === null) return { ...none, reasons };
  const [one] = planned;
  const names = Object.keys(kinds);
  const leaving = rosterOf(one, options);
  const alone = goals.map(({ indicator, limit }, at) => {
    const field = planned[at]?.field;
    const counted = names.flatMap((kind, index) =>
      kinds[kind]?.some((figure) => figure === field) === true ? [leaving[index] ?? []] : [],
    );
    const eligible = Object.fromEntries(one.units.map(({ schoolId }, school) => [schoolId, total(counted.map((of) => of[school] ?? 0))]));
    return redistribute(units, indicator, { limit, eligible, ...ofStage, ...(atMost === Number.POSITIVE_INFINITY ? {} : { atMost }) });
  });
  const unreachable = alone.flatMap(({ moved, reasons }) => (moved === null ? reasons : []));
  if (unreachable.length > 0) return { ...none, reasons: distinct(unreachable) };
  const bound = Math.max(...alone.map(({ moved }) => moved ?? 0));
  const counts = names.map((kind) => planned.map(({ field }) => kinds[kind]?.some((figure) => figure === field) === true));
  const changes = search(planned, { limits: goals.map(({ limit }) => limit), counts, leaving, atMost });
  if (changes === null) return { ...none, bound, reasons: [{ code: "noPlanFound" }] };
  const moves = names.flatMap((kind, index) =>
    movesOf(one, changes[index] ?? []).map((move): TeacherMove => ({ ...move, kind, figures: [...(kinds[kind] ?? [])] })),
  );
  const moved = total(moves.map(({ amount }) => amount));
  const coefficients = before.map((goal, at) => ({ ...goal, after: planned[at]?.coefficientAfter(changeOf(changes, counts, at)) ?? null }));
  return { ...about, moved, moves, bound, gap: moved - bound, coefficients, reasons: [] };
}

const NO_PLAN = { moved: null, moves: [], bound: null, gap: null } as const;

type Goal = Pick<CoefficientOfPlan, "indicator" | "limit">;

/** The indicators to bring down. @throws UsageError `badOption`, `notAnObject`. */
function goalsOf(limits: unknown): Goal[] {
  requireObject(limits, "options.limits");
  const given = limits as TeacherOptions["limits"];
  requireKeys(given, INDICATOR_IDS, "options.limits");
  const goals = INDICATOR_IDS.flatMap((indicator): Goal[] => {
    const limit = given[indicator];
    return limit === undefined ? [] : [{ indicator, limit }];
  });
  if (goals.length === 0) throw new UsageError("badOption", "limits must name one indicator of teachers at least.", limits);
  for (const { indicator, limit } of goals) {
    requireLimit(limit);
    const { field } = plannedFigure(termsById(indicator));
    if (!isTeacherFigure(field)) throw new UsageError("badOption", `limits.${indicator} is of no teachers.`, indicator);
  }
  return goals;
}

function isTeacherFigure(figure: unknown): figure is TeacherFigure {
  return TEACHER_FIGURES.some((known) => known === figure);
}

/** @throws UsageError `badOption`, `notAnObject`, `notAnArray`. */
function checkKinds(kinds: TeacherOptions["kinds"]): void {
  requireObject(kinds, "options.kinds");
  for (const [kind, figures] of Object.entries<unknown>(kinds)) {
    requireArray(figures, `options.kinds.${kind}`);
    const wrong = (figures as readonly unknown[]).find((figure) => !isTeacherFigure(figure));
    if (wrong !== undefined)
      throw new UsageError("badOption", `kinds.${kind} must name figures of teachers: ${TEACHER_FIGURES.join(", ")}.`, wrong);
  }
}

/** How many of each kind may leave each school, in the order of the units. @throws UsageError `badOption`, `unknownId`. */
function rosterOf({ units }: PlannedUnits, { kinds, rosters }: TeacherOptions): number[][] {
  requireArray(rosters, "options.rosters");
  const names = Object.keys(kinds);
  for (const [at, roster] of rosters.entries()) {
    requireObject(roster, `options.rosters[${String(at)}]`);
    requireObject(roster.teachers, `options.rosters[${String(at)}].teachers`);
    requireKeys(roster.teachers, names, `options.rosters[${String(at)}].teachers`);
  }
  const leaving = names.map((kind) => {
    const given = Object.fromEntries(rosters.map(({ schoolId, teachers }) => [schoolId, teachers[kind] ?? 0]));
    return bySchool("rosters", given, units, () => 0).map(Math.floor);
  });
  for (const figure of TEACHER_FIGURES)
    for (const [school, unit] of units.entries()) {
      const counted = total(names.map((kind, at) => (kinds[kind]?.includes(figure) === true ? (leaving[at]?.[school] ?? 0) : 0)));
      const known = unit[figure];
      if (typeof known === "number" && counted > known)
        throw new UsageError("badOption", `rosters lets more teachers leave ${unit.schoolId} than its ${figure}.`, counted);
    }
  return leaving;
}

/** How each school's figure changes for one indicator. */
function changeOf(changes: readonly (readonly number[])[], counts: readonly (readonly boolean[])[], goal: number): number[] {
  const counted = changes.filter((_change, kind) => counts[kind]?.[goal] === true);
  return (changes[0] ?? []).map((_change, school) => total(counted.map((change) => change[school] ?? 0)));
}

function movesOf(planned: PlannedUnits, change: readonly number[]): Move[] {
  return joined(planned, { given: change.map((each) => Math.max(0, -each)), got: change.map((each) => Math.max(0, each)) });
}

/** What a search is told: the limits, in which goals a kind counts, and who may leave. */
interface Search {
  readonly limits: readonly number[];
  readonly counts: readonly (readonly boolean[])[];
  readonly leaving: readonly (readonly number[])[];
  readonly atMost: number;
}

/** By kind and school how many more or fewer there are once nothing exceeds its limit; `null` where the search finds no such moves. */
function search(planned: readonly PlannedUnits[], { limits, counts, leaving, atMost }: Search): number[][] | null {
  const changes = leaving.map((of) => of.map(() => 0));
  const left = leaving.map((of) => [...of]);
  for (let moved = 0; ; moved += 1) {
    const goals = planned.map((of, at) => goalNow(of, changeOf(changes, counts, at), limits[at] ?? 0));
    if (goals.every(({ excess }) => excess <= 0) && isReached(planned, { changes, counts, limits })) return changes;
    const best = moved < atMost ? bestMove(goals, counts, left) : null;
    if (best === null) return null;
    const [change, stays] = [changes[best.kind] ?? [], left[best.kind] ?? []];
    change[best.from] = (change[best.from] ?? 0) - 1;
    change[best.to] = (change[best.to] ?? 0) + 1;
    stays[best.from] = (stays[best.from] ?? 0) - 1;
  }
}

function isReached(
  planned: readonly PlannedUnits[],
  { changes, counts, limits }: Pick<Search, "counts" | "limits"> & { readonly changes: readonly (readonly number[])[] },
): boolean {
  return planned.every(({ coefficientAfter }, at) => coefficientAfter(changeOf(changes, counts, at)) <= (limits[at] ?? 0));
}

/** A goal on the way: by how much Σx²/P exceeds what its limit allows, as a share of that, and how a teacher more or less changes it. */
interface GoalNow {
  readonly excess: number;
  readonly more: readonly number[];
  readonly less: readonly number[];
}

function goalNow({ amounts, pupils }: PlannedUnits, change: readonly number[], limit: number): GoalNow {
  const now = amounts.map((amount, school) => amount + (change[school] ?? 0));
  const { sum, square } = sumsOf({ amounts: now, pupils });
  // A hair below the limit, so that the exact coefficient is not above it where the search ends.
  const allowed = ((1 + limit * limit) * sum * sum * (1 - Number.EPSILON)) / total(pupils);
  const of = (school: number): number => allowed * (pupils[school] ?? 1);
  return {
    excess: square / allowed - 1,
    more: now.map((amount, school) => (2 * amount + 1) / of(school)),
    less: now.map((amount, school) => (1 - 2 * amount) / of(school)),
  };
}

/** The move of one teacher that lowers most what exceeds in all; `null` where none lowers it. */
function bestMove(
  goals: readonly GoalNow[],
  counts: readonly (readonly boolean[])[],
  left: readonly (readonly number[])[],
): { readonly kind: number; readonly from: number; readonly to: number } | null {
  const now = total(goals.map(({ excess }) => Math.max(0, excess)));
  let [least, best]: [number, { readonly kind: number; readonly from: number; readonly to: number } | null] = [now - Number.EPSILON, null];
  for (const [kind, stays] of left.entries()) {
    const counted = counts[kind] ?? [];
    for (const [from, there] of stays.entries()) {
      if (there < 1) continue;
      for (let to = 0; to < stays.length; to += 1) {
        if (to === from) continue;
        let excess = 0;
        for (const [at, goal] of goals.entries())
          excess += Math.max(0, goal.excess + (counted[at] === true ? (goal.more[to] ?? 0) + (goal.less[from] ?? 0) : 0));
        if (excess < least) [least, best] = [excess, { kind, from, to }];
      }
    }
  }
  return best;
}
