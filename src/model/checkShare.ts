import type { UnitProblemCode } from "../findings/problemTexts.js";
import { unitProblem, type Problem } from "../findings/unitProblem.js";
import { nearestSum } from "../statistics/exact/decimal.js";
import { figureProblem, isAbsent, requiredCountProblem } from "./checkFigure.js";
import type { StageShare } from "./records/school.js";
import { FACILITY_FIGURES, type FacilityFigure } from "./stageUnit.js";

/** What is wrong with the record of how figures were shared out, apart from the figures of its unit. */
export function shareProblems(path: Problem["path"], share: unknown): readonly Problem[] {
  if (typeof share !== "object" || share === null) return [unitProblem(path, "notAnObject", share)];
  const { weight, totalWeight, figures } = share as Partial<Record<keyof StageShare, unknown>>;
  const wholeProblem = requiredCountProblem(totalWeight);
  const isMore = wholeProblem === null && requiredCountProblem(weight) === null && Number(weight) > Number(totalWeight);
  return [
    ...problemsAt([...path, "weight"], requiredCountProblem(weight) ?? (isMore ? "partExceedsWhole" : null), weight),
    ...problemsAt([...path, "totalWeight"], wholeProblem, totalWeight),
    ...figuresProblems([...path, "figures"], figures),
  ];
}

function figuresProblems(path: Problem["path"], figures: unknown): readonly Problem[] {
  if (typeof figures !== "object" || figures === null) {
    return [unitProblem(path, isAbsent(figures) ? "missing" : "notAnObject", figures)];
  }
  const given = figures as Readonly<Record<string, unknown>>;
  return FACILITY_FIGURES.flatMap((field) => listProblems([...path, field], given[field]));
}

function listProblems(path: Problem["path"], list: unknown): readonly Problem[] {
  if (isAbsent(list)) return [];
  if (!Array.isArray(list)) return [unitProblem(path, "notAList", list)];
  return list.flatMap((figure: unknown, at) => problemsAt([...path, at], figureProblem(figure, "amount"), figure));
}

function problemsAt(path: Problem["path"], code: UnitProblemCode | null, value: unknown): readonly Problem[] {
  return code === null ? [] : [unitProblem(path, code, value)];
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
