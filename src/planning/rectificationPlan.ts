import { requireObject, UsageError } from "../foundation/usageError.js";
import type { ClassPlan } from "./classPlan.js";
import type { EqualisePlan } from "./equalise.js";
import type { BudgetPlan } from "./planWithin.js";
import type { RedistributionPlan } from "./redistribute.js";
import type { TeacherPlan } from "./redistributeTeachers.js";
import type { Shortfalls } from "./shortfalls.js";

/** What a ledger is drawn from. */
export type RectificationPlan = Shortfalls | EqualisePlan | RedistributionPlan | TeacherPlan | BudgetPlan | ClassPlan;

/** A plan with the word for what it is. */
export type NamedPlan =
  | { readonly kind: "classes"; readonly plan: ClassPlan }
  | { readonly kind: "shortfalls"; readonly plan: Shortfalls }
  | { readonly kind: "budget"; readonly plan: BudgetPlan }
  | { readonly kind: "additions"; readonly plan: EqualisePlan }
  | { readonly kind: "teachers"; readonly plan: TeacherPlan }
  | { readonly kind: "moves"; readonly plan: RedistributionPlan };

/** What a plan is, by what it alone has. @throws UsageError `notAnObject`, `badOption`. */
export function nameOfPlan(plan: RectificationPlan, name: string): NamedPlan {
  requireObject(plan, name);
  if ("mostPupils" in plan) return { kind: "classes", plan };
  if ("passing" in plan) return { kind: "shortfalls", plan };
  if ("years" in plan) return { kind: "budget", plan };
  if ("additions" in plan) return { kind: "additions", plan };
  if (!("moves" in plan)) throw new UsageError("badOption", `${name} must be what a function of plans returned.`, plan);
  return "coefficients" in plan ? { kind: "teachers", plan } : { kind: "moves", plan };
}
