import { UsageError } from "../foundation/usageError.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { missFloorAt } from "../policy/lookup/missFloorAt.js";
import { parameterAt, type ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Parameter, Stage } from "../policy/records/types.js";

const SCOPE = "qualityBalance";
/** How near to a limit a figure is computed again. */
export const NEAR = 1e-10;

/** A threshold. */
export interface Limit {
  readonly parameter: Parameter;
  /** What the amounts are yet to be multiplied by. */
  readonly multiplier: number;
}

/** The rules of one stage; `null` where none is in force or can be used. */
export interface StageRules {
  readonly inForce: boolean;
  /** How many of the seven a school may miss. */
  readonly permitted: number;
  readonly thresholds: readonly (Limit | null)[];
  readonly floors: readonly (Limit | null)[];
  readonly coefficient: Parameter | null;
}

function limitOf(parameter: Parameter | null, multiplier: number): Limit | null {
  if (parameter === null) return null;
  const { comparator } = parameter;
  if (comparator !== ">=" && comparator !== ">") {
    throw new UsageError("badOption", `${parameter.id} must be a least value.`, comparator);
  }
  return { parameter, multiplier };
}

/** The rules of quality balance about resources in one stage. @throws UsageError `badOption`, `badDate`. */
export function rulesAt(query: Omit<ParameterQuery, "stage" | "scope">, stage: Stage, multiplied: boolean): StageRules {
  const at = (id: string): Parameter | null => parameterAt(id, { ...query, stage, scope: SCOPE }).parameter;
  const count = at("qualityIndicatorsMetFloor");
  const terms = qualityIndicators.map(({ id, multiplier }) => ({ id: `${id}Floor`, multiplier: multiplied ? 1 : multiplier }));
  return {
    inForce: count !== null,
    permitted: count === null ? 0 : qualityIndicators.length - count.value,
    thresholds: terms.map(({ id, multiplier }) => limitOf(at(id), multiplier)),
    floors: terms.map(({ id, multiplier }) => limitOf(missFloorAt(id, { ...query, stage }), multiplier)),
    coefficient: at("qualityCoefficientLimit"),
  };
}
