import { UsageError } from "../foundation/usageError.js";
import { figureProblem } from "./checkFigure.js";

/** Throws unless an argument that is a rule's number is one. @throws UsageError `badOption`. */
export function requireAmount(value: unknown, name: string): void {
  if (figureProblem(value, "amount") !== null) throw new UsageError("badOption", `${name} must be a number that is not negative.`, value);
}
