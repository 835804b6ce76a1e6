import type { SchoolPosts } from "../../model/records/rotation.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { SCHOOL_STANDINGS, type SchoolStanding } from "../../model/records/lists.js";

export type { SchoolStanding } from "../../model/records/lists.js";

/** Posts above and below the need, in posts. */
export interface PostBalance {
  readonly surplus: number;
  readonly deficit: number;
}

/** Result of {@link postMismatch}. */
export interface PostMismatch extends IndicatorValue {
  /** Sums over all schools; `null` where a figure is wanting. */
  readonly total: PostBalance | null;
  /** The same sums over the strong schools, the weak ones and those not marked, which add up to the total. */
  readonly strong: PostBalance | null;
  readonly weak: PostBalance | null;
  readonly unmarked: PostBalance | null;
  /** Each school in the order given; those whose figures are wanting are left out. */
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
 *   reported or is in error, a school stands twice, or there is none.
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
  const problems: Problem[] = [];
  const missing = new Map<string, string[]>();
  const invalid = new Map<string, string[]>();
  const records: string[] = [];
  const repeated: string[] = [];
  const seen = new Set<unknown>();
  const each: (PostBalance & { readonly schoolId: string; readonly standing: SchoolStanding | null })[] = [];
  schools.forEach((given: unknown, index) => {
    const report = reporterUnder(problems, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
      records.push(`#${String(index)}`);
      return;
    }
    const school = given as SchoolPosts;
    const { schoolId, posts, postsNeeded } = school;
    const badId = textProblem(schoolId);
    const badStanding = isAbsent(school.standing) ? null : listProblem(school.standing, SCHOOL_STANDINGS);
    report(["schoolId"], badId, schoolId);
    report(["standing"], badStanding, school.standing);
    const id = badId === null ? schoolId : `#${String(index)}`;
    if (badId !== null || badStanding !== null) records.push(id);
    if (badId === null && seen.has(schoolId)) {
      report(["schoolId"], "duplicateId", schoolId);
      if (!repeated.includes(schoolId)) repeated.push(schoolId);
    }
    seen.add(schoolId);
    const sound = (field: "posts" | "postsNeeded", kind: "count" | "amount"): boolean => {
      const value: unknown = school[field];
      if (isAbsent(value)) {
        missing.set(field, [...(missing.get(field) ?? []), id]);
        return false;
      }
      const code = figureProblem(value, kind);
      report([field], code, value);
      if (code !== null) invalid.set(field, [...(invalid.get(field) ?? []), id]);
      return code === null;
    };
    const known = [sound("posts", "count"), sound("postsNeeded", "amount")].every(Boolean);
    if (!known || badId !== null || badStanding !== null) return;
    const over = nearestSum([posts ?? 0, -(postsNeeded ?? 0)]);
    each.push({ schoolId, standing: school.standing ?? null, surplus: Math.max(over, 0), deficit: Math.max(-over, 0) });
  });
  const reasons: Reason[] = [
    ...(schools.length === 0 ? [{ code: "noUnits" } as const] : []),
    ...(records.length === 0 ? [] : [{ code: "invalidRecord", units: records } as const]),
    ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ...[...missing].map(([field, units]) => ({ code: "missingFigure", field, units }) as const),
    ...[...invalid].map(([field, units]) => ({ code: "invalidFigure", field, units }) as const),
  ];
  const known = reasons.length === 0;
  const sumOf = (counts: (standing: SchoolStanding | null) => boolean): PostBalance | null => {
    const those = each.filter(({ standing }) => counts(standing));
    const sum = (side: keyof PostBalance): number => nearestSum(those.map((school) => school[side]));
    return known ? { surplus: sum("surplus"), deficit: sum("deficit") } : null;
  };
  const total = sumOf(() => true);
  return {
    value: total === null ? null : Math.min(total.surplus, total.deficit),
    reasons,
    total,
    strong: sumOf((standing) => standing === "strong"),
    weak: sumOf((standing) => standing === "weak"),
    unmarked: sumOf((standing) => standing === null),
    schools: each.map(({ schoolId, surplus, deficit }) => ({ schoolId, surplus, deficit })),
    problems,
  };
}
