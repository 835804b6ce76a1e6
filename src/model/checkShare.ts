import type { ProblemCode } from "../findings/problem.js";
import { nearestSum } from "../statistics/exact/decimal.js";
import { figureProblem, isAbsent, requiredCountProblem } from "./checkFigure.js";
import type { StageShare } from "./records/school.js";
import { FACILITY_FIGURES, type FacilityFigure } from "./stageUnit.js";

/** Something in a share that cannot be right, and where. */
export interface ShareProblem {
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  readonly value: unknown;
}

/** What is wrong with the record of how figures were shared out, apart from the figures of its unit. */
export function shareProblems(share: unknown): readonly ShareProblem[] {
  if (typeof share !== "object" || share === null) return [{ path: [], code: "notAnObject", value: share }];
  const { weight, totalWeight, figures } = share as Partial<Record<keyof StageShare, unknown>>;
  const found = [...problemsAt(["weight"], requiredCountProblem(weight), weight)];
  found.push(...problemsAt(["totalWeight"], requiredCountProblem(totalWeight), totalWeight));
  if (found.length === 0 && Number(weight) > Number(totalWeight)) found.push({ path: ["weight"], code: "partExceedsWhole", value: weight });
  if (typeof figures !== "object" || figures === null) {
    return [...found, { path: ["figures"], code: isAbsent(figures) ? "missing" : "notAnObject", value: figures }];
  }
  const given = figures as Readonly<Record<string, unknown>>;
  return [...found, ...FACILITY_FIGURES.flatMap((field) => listProblems(["figures", field], given[field]))];
}

function listProblems(path: readonly string[], list: unknown): readonly ShareProblem[] {
  if (isAbsent(list)) return [];
  if (!Array.isArray(list)) return [{ path, code: "notAList", value: list }];
  return list.flatMap((figure: unknown, at) => problemsAt([...path, at], figureProblem(figure, "amount"), figure));
}

function problemsAt(path: ShareProblem["path"], code: ProblemCode | null, value: unknown): ShareProblem[] {
  return code === null ? [] : [{ path, code, value }];
}

// Parts that add up to their whole lie within a few units of its last bit.
const ROUNDING = 2 ** -48;
const SMALLEST = 8 * Number.MIN_VALUE;

/** Whether a figure is its share, but for the rounding of parts that have to add up; true where the share does not hold it. */
export function agreesWithShare(figure: number, share: StageShare, field: FacilityFigure): boolean {
  const reported = share.figures[field];
  if (isAbsent(reported)) return true;
  const whole = nearestSum(reported);
  return Math.abs(figure - whole * (share.weight / share.totalWeight)) <= Math.max(whole * ROUNDING, SMALLEST);
}
