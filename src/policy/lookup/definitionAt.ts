import { parameterAt, parameterHistory, type ParameterQuery } from "./parameterAt.js";
import type { Parameter } from "../records/types.js";

/** A number that things are counted by, and whether its first day is later than the day that was asked about. */
export interface DefinitionLookup {
  readonly parameter: Parameter;
  readonly later: boolean;
}

/**
 * The definition to count by on a day. Counting is description, not judgement: an unconfirmed definition is used, and
 * before the first day of the earliest one that one is applied backwards.
 */
export function definitionAt(id: string, query: ParameterQuery): DefinitionLookup {
  const { parameter } = parameterAt(id, { ...query, allowUnverified: true });
  if (parameter !== null) return { parameter, later: false };
  const [earliest] = parameterHistory(id, query.parameters).filter(
    ({ stage, scope }) => (stage === undefined || stage === query.stage) && (scope === undefined || scope === query.scope),
  );
  if (earliest === undefined) throw new Error(`The policy records hold no ${id} for ${query.stage ?? "any stage"}.`);
  return { parameter: earliest, later: true };
}

/** The smallest size that a definition counts: 46 for "at most 45", 56 for "56 and more". */
export function leastCounted({ comparator, value }: Parameter): number {
  return comparator === "<=" || comparator === ">" ? Math.floor(value) + 1 : Math.ceil(value);
}
