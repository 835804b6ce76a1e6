import { requireObject, UsageError } from "../foundation/usageError.js";
import type { ClassPlan } from "./classPlan.js";
import type { BudgetPlan } from "./planWithin.js";
import type { RectificationPlan } from "./rectificationLedger.js";
import type { TeacherPlan } from "./redistributeTeachers.js";
import type { Shortfalls } from "./shortfalls.js";
import type { ChangedFigure, SchoolChange } from "./change/schoolChange.js";

/**
 * The changes that a plan makes, for `whatIf`: additions of `equalise` and `planWithin`, movements of `redistribute` and `redistributeTeachers`, what `shortfalls` say is needed, grades that
 * `classPlan` shares out anew.
 *
 * A plan that could not be made has none; nor has what nobody knows of shortfalls. Items of a province's standard are no figures of
 * units, so that shortfalls of basic balance have no changes; classes of several grades or of an unknown one have none either.
 *
 * @throws UsageError `notAnObject`, `badOption` (no plan, or shortfalls of basic balance).
 *
 * @example
 * ```ts
 * import { changesFromPlan, equalise } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, computers: 2 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, computers: 10 },
 * ];
 * changesFromPlan(equalise(units, "computersPer100Pupils", { limit: 0.43 }));
 * // => [{ kind: "add", schoolId: "village", stage: "primary", figure: "computers", amount: 2 }]
 * ```
 */
export function changesFromPlan(plan: RectificationPlan): SchoolChange[] {
  requireObject(plan, "plan");
  if ("mostPupils" in plan) return changesOfClasses(plan);
  if ("passing" in plan) return changesOfNeeds(plan);
  if (!("additions" in plan || "moves" in plan || "years" in plan))
    throw new UsageError("badOption", "plan must be what a function of plans returned.", plan);
  if ("years" in plan) return changesOfBudget(plan);
  if ("coefficients" in plan) return changesOfTeachers(plan);
  const { stage, figure } = plan;
  if (stage === null || figure === null) return [];
  return "additions" in plan
    ? plan.additions.map((addition): SchoolChange => ({ kind: "add", schoolId: addition.schoolId, stage, figure, amount: addition.amount }))
    : plan.moves.map((move): SchoolChange => ({ kind: "move", from: move.from, to: move.to, stage, figure, amount: move.amount }));
}

function changesOfBudget({ stage, years }: BudgetPlan): SchoolChange[] {
  if (stage === null) return [];
  return years.flatMap(({ purchases }) =>
    purchases.map(({ schoolId, figure, amount }): SchoolChange => ({ kind: "add", schoolId, stage, figure, amount })),
  );
}

/** One movement for each figure in which a teacher counts. */
function changesOfTeachers({ stage, moves }: TeacherPlan): SchoolChange[] {
  if (stage === null) return [];
  return moves.flatMap(({ from, to, amount, figures }) =>
    figures.map((figure): SchoolChange => ({ kind: "move", from, to, stage, figure, amount })),
  );
}

function changesOfNeeds({ standard, schools }: Shortfalls): SchoolChange[] {
  if (standard !== "qualityBalance2017")
    throw new UsageError(
      "badOption",
      "Items of a province's standard are no figures of units: plan must be of qualityBalance2017.",
      standard,
    );
  return schools.flatMap(({ schoolId, stage, lines }) =>
    lines.flatMap(({ figure, needed }): SchoolChange[] =>
      needed === null || needed === 0 ? [] : [{ kind: "add", schoolId, stage, figure: figure as ChangedFigure, amount: needed }],
    ),
  );
}

function changesOfClasses({ grades }: ClassPlan): SchoolChange[] {
  return grades.flatMap(({ schoolId, stage, grade, needed }): SchoolChange[] =>
    grade === null ? [] : [{ kind: "regroup", schoolId, stage, grade, classes: needed }],
  );
}
