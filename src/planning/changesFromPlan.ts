import { UsageError } from "../foundation/usageError.js";
import type { ClassPlan } from "./classPlan.js";
import type { BudgetPlan } from "./planWithin.js";
import type { EqualisePlan } from "./equalise.js";
import { nameOfPlan, type RectificationPlan } from "./rectificationPlan.js";
import type { RedistributionPlan } from "./redistribute.js";
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
export function changesFromPlan(given: RectificationPlan): SchoolChange[] {
  const { kind, plan } = nameOfPlan(given, "plan");
  switch (kind) {
    case "classes":
      return changesOfClasses(plan);
    case "shortfalls":
      return changesOfNeeds(plan);
    case "budget":
      return changesOfBudget(plan);
    case "additions":
      return changesOfAdditions(plan);
    case "teachers":
      return changesOfTeachers(plan);
    case "moves":
      return changesOfMoves(plan);
  }
}

function changesOfAdditions({ stage, figure, additions }: EqualisePlan): SchoolChange[] {
  if (stage === null || figure === null) return [];
  return additions.map(({ schoolId, amount }): SchoolChange => ({ kind: "add", schoolId, stage, figure, amount }));
}

function changesOfMoves({ stage, figure, moves }: RedistributionPlan): SchoolChange[] {
  if (stage === null || figure === null) return [];
  return moves.map(({ from, to, amount }): SchoolChange => ({ kind: "move", from, to, stage, figure, amount }));
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
