import type { Reason } from "../../findings/reason.js";
import type { ParameterLookup } from "../../policy/parameterAt.js";
import { ruleFor, type TopicContext } from "../topic.js";

/** A number that is counted by, and is itself held against nothing: the length of a cycle, hours. */
export interface Norm {
  /** `null` where none can be used on the day; the reasons say why. */
  readonly value: number | null;
  /** What a finding that rests on it has to say. */
  readonly reasons: readonly Reason[];
}

/** The norm in force for the county on the day. */
export function normFor(context: TopicContext, id: string): Norm {
  const lookup = ruleFor(context, id);
  return { value: lookup.parameter?.value ?? null, reasons: lookup.parameter === null ? [absenceOf(lookup)] : reasonsOfUse(lookup) };
}

/** What is to be said of a rule that is used. */
export function reasonsOfUse({ id, parameter }: ParameterLookup): Reason[] {
  if (parameter === null) return [];
  return [
    ...(parameter.confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: id } as const] : []),
    ...(parameter.overlay === undefined ? [] : [{ code: "overlayUsed", parameterId: id, overlay: parameter.overlay } as const]),
  ];
}

function absenceOf({ id, path, nextFrom, otherScopes }: ParameterLookup): Reason {
  if (path.some(({ outcome }) => outcome === "unverifiedRefused")) return { code: "unverifiedRuleRefused", parameterId: id };
  return otherScopes.length > 0
    ? { code: "ruleOfOtherScope", parameterId: id, scopes: otherScopes }
    : { code: "noRuleInForce", parameterId: id, nextFrom };
}
