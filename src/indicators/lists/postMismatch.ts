import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { gapsIn, joinGaps, missingFirst } from "../../model/reading/readFigures.js";
import { readList, sortByRow } from "../../model/reading/readList.js";
import { fieldName, isRecord, keyOf } from "../../model/reading/readRecord.js";
import type { SchoolStanding } from "../../model/records/lists.js";
import { schoolPosts, type SchoolPosts } from "../../model/records/rotation.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

export type { SchoolStanding } from "../../model/records/lists.js";

/** Posts above and below the need, in posts. */
export interface PostBalance {
  readonly surplus: number;
  readonly deficit: number;
}

/** Result of {@link postMismatch}. */
export interface PostMismatch extends IndicatorValue {
  /** Sums over all schools; `null` where a figure is missing or in error. */
  readonly total: PostBalance | null;
  /** The same sums over the strong schools, the weak ones and those not marked, which add up to the total. */
  readonly strong: PostBalance | null;
  readonly weak: PostBalance | null;
  readonly unmarked: PostBalance | null;
  /** Each school in the order given; those whose figures are not known are left out. */
  readonly schools: readonly (PostBalance & { readonly schoolId: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Staff posts out of place between schools: min(Σ surplus, Σ deficit), the posts that moving could bring where they are
 * needed. Surplus of a school is max(0, posts − postsNeeded), deficit max(0, postsNeeded − posts). Sums are exact, of the numbers as they are written.
 *
 * Source: 朔政办发〔2016〕45号 十 (strong schools short of teachers, weak schools short of posts); the formula is this library's.
 *
 * @param schools - All schools among which posts can move, each once.
 * @returns Posts, the balance of every school and the sums by standing; `null` with the reasons where a figure was not
 *   reported or is in error, a school is given twice, or there is no school.
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { postMismatch } from "edu-balance";
 *
 * const result = postMismatch([
 *   { schoolId: "s-1", posts: 60, postsNeeded: 75, standing: "strong" },
 *   { schoolId: "s-2", posts: 30, postsNeeded: 20, standing: "weak" },
 *   { schoolId: "s-3", posts: 25, postsNeeded: 23.5 },
 * ]);
 * result.value; // => 11.5
 * result.strong; // => { surplus: 0, deficit: 15 }
 * result.schools[1]; // => { schoolId: "s-2", surplus: 10, deficit: 0 }
 * ```
 */
export function postMismatch(schools: readonly SchoolPosts[]): PostMismatch {
  requireArray(schools, "schools");
  const { balances, reasons, problems } = readBalances(schools);
  const sumOf = (isCounted: (standing: SchoolStanding | null) => boolean): PostBalance | null =>
    reasons.length > 0 ? null : sumBalances(balances.filter(({ standing }) => isCounted(standing)));
  const total = sumOf(() => true);
  return {
    value: total === null ? null : Math.min(total.surplus, total.deficit),
    reasons,
    total,
    strong: sumOf((standing) => standing === "strong"),
    weak: sumOf((standing) => standing === "weak"),
    unmarked: sumOf((standing) => standing === null),
    schools: balances.map(({ schoolId, surplus, deficit }) => ({ schoolId, surplus, deficit })),
    problems,
  };
}

/** The balance of one school. */
interface SchoolBalance extends PostBalance {
  readonly schoolId: string;
  readonly standing: SchoolStanding | null;
}

interface BalanceReading {
  readonly balances: readonly SchoolBalance[];
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Read without a key: a school that is given twice is in the sums as often, which are then not known. */
const EACH = { kind: "list", of: schoolPosts } as const;

/** Reads the schools. One without an id or with a wrong standing is left out; of those with one id the later are reported. */
function readBalances(given: readonly unknown[]): BalanceReading {
  const list = readList(EACH, given, { path: [] });
  const ids = given.map((entry) => keyOf(entry, "schoolId"));
  const named = ids.flatMap((id, index) => (id === null ? [] : [{ row: id, index }]));
  const again = findRepeats(named, (id) => id, { path: [], at: ["schoolId"], name: fieldName(schoolPosts.fields.schoolId) });
  const faulty = new Set(list.problems.filter(isFault).map(({ path }) => Number(path[0])));
  const unitOf = (index: number): string => ids[index] ?? `#${String(index)}`;
  const gaps = given.map((entry, index) => (isRecord(entry) ? gapsIn(schoolPosts, entry, ["posts", "postsNeeded"], [unitOf(index)]) : []));
  return {
    balances: given.flatMap((entry, index) => (faulty.has(index) || gaps[index]?.length !== 0 ? [] : [balanceOf(entry as SchoolPosts)])),
    reasons: [
      ...list.reasons.filter(({ code }) => code === "noUnits"),
      ...(faulty.size === 0 ? [] : [{ code: "invalidRecord", units: [...faulty].map(unitOf) } as const]),
      ...again.reasons,
      ...missingFirst(joinGaps(gaps.flat())),
    ],
    problems: sortByRow([...list.problems, ...again.problems], 0),
  };
}

/** Whether a school with this problem cannot be placed among the others. */
function isFault({ path: [, field] }: Problem): boolean {
  return field === undefined || field === "schoolId" || field === "standing";
}

function balanceOf({ schoolId, posts, postsNeeded, standing }: SchoolPosts): SchoolBalance {
  const over = nearestSum([posts ?? 0, -(postsNeeded ?? 0)]);
  return { schoolId, standing: standing ?? null, surplus: Math.max(over, 0), deficit: Math.max(-over, 0) };
}

function sumBalances(balances: readonly PostBalance[]): PostBalance {
  const sum = (side: keyof PostBalance): number => nearestSum(balances.map((school) => school[side]));
  return { surplus: sum("surplus"), deficit: sum("deficit") };
}
