import { lookOfId } from "./readId.js";

/**
 * Positions of the first row of every id that another id looks like: the two differ in blanks, marks, zeros before them
 * or the form of their characters alone, and are most likely one school.
 */
export function findIdsAlike(ids: readonly (string | null)[]): ReadonlySet<number> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [at, id] of ids.entries()) {
    if (id === null) continue;
    const look = lookOfId(id);
    const same = spellings.get(look);
    if (same === undefined) spellings.set(look, new Map([[id, at]]));
    else if (!same.has(id)) same.set(id, at);
  }
  return new Set([...spellings.values()].flatMap((same) => (same.size > 1 ? [...same.values()] : [])));
}
