import type { UnitProblemCode } from "../findings/problemTexts.js";
import { unitProblem, type Problem } from "../findings/unitProblem.js";
import { writtenSum } from "../statistics/exact/sharedAmount.js";
import { figureProblem, isAbsent, requiredCountProblem } from "./checkFigure.js";
import type { StageShare } from "./records/school.js";
import { FACILITY_FIGURES, type FacilityFigure } from "./stageUnit.js";

/** What is wrong with the record of how figures were shared out, apart from the figures of its unit. */
export function shareProblems(path: Problem["path"], share: unknown): readonly Problem[] {
  if (typeof share !== "object" || share === null) return [unitProblem(path, "notAnObject", share)];
  const { weight, totalWeight, figures } = share as Partial<Record<keyof StageShare, unknown>>;
  const problems: Problem[] = [];
  const report = (keys: Problem["path"], code: UnitProblemCode | null, value: unknown): void => {
    if (code !== null) problems.push(unitProblem([...path, ...keys], code, value));
  };
  const whole = requiredCountProblem(totalWeight);
  const isMore = whole === null && Number(weight) > Number(totalWeight);
  report(["weight"], requiredCountProblem(weight) ?? (isMore ? "partExceedsWhole" : null), weight);
  report(["totalWeight"], whole, totalWeight);
  if (typeof figures !== "object" || figures === null) {
    report(["figures"], isAbsent(figures) ? "missing" : "notAnObject", figures);
    return problems;
  }
  for (const field of FACILITY_FIGURES) {
    const list = (figures as Readonly<Record<string, unknown>>)[field];
    if (isAbsent(list)) continue;
    if (!Array.isArray(list)) report(["figures", field], "notAList", list);
    else
      list.forEach((figure: unknown, at) => {
        report(["figures", field, at], figureProblem(figure, "amount"), figure);
      });
  }
  return problems;
}

// Parts that add up to their whole lie within a few units of its last bit.
const ROUNDING = 2 ** -48;
const SMALLEST = 8 * Number.MIN_VALUE;

/** Whether a figure is its share, but for the rounding of parts that have to add up; true where the share does not hold it. */
export function agreesWithShare(figure: number, share: StageShare, field: FacilityFigure): boolean {
  const reported = share.figures[field];
  if (isAbsent(reported)) return true;
  const whole = writtenSum(reported);
  return Math.abs(figure - whole * (share.weight / share.totalWeight)) <= Math.max(whole * ROUNDING, SMALLEST);
}
