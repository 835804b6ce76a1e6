import { parameterAt, type ParameterQuery } from "./parameterAt.js";
import { parameters } from "../records/parameters.js";
import type { Parameter } from "../records/types.js";

const ONE_MISS = "qualityBalance.oneMiss";

/**
 * The floor that even a permitted miss of quality balance has to reach; a rule that is not about misses, such as a place's own
 * threshold, does not stand in for it.
 */
export function missFloorAt(id: string, query: Omit<ParameterQuery, "scope">): Parameter | null {
  const floors = (query.parameters ?? parameters).filter((record) => record.id === id && record.scope === ONE_MISS);
  return floors.length === 0 ? null : parameterAt(id, { ...query, scope: ONE_MISS, parameters: floors }).parameter;
}
