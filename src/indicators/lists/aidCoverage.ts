import { aidLists, type AidGrant } from "../../model/records/studentAid.js";
import type { Problem } from "../../findings/problem.js";
import { requireArray } from "../../foundation/usageError.js";
import { readIds, type IdReading } from "../../model/reading/readIds.js";
import { readList } from "../../model/reading/readList.js";
import { keyOf } from "../../model/reading/readRecord.js";

/** A pupil paid more than once under one item. */
export interface DuplicatedGrant {
  readonly pupilId: string;
  readonly item: string;
  readonly times: number;
}

/** Who of those eligible received aid. */
export interface AidCoverage {
  /** Pupils eligible who received aid, in the order of the list. */
  readonly covered: readonly string[];
  /** Pupils eligible who received none, in the order of the list. */
  readonly missed: readonly string[];
  /** Pupils who received the same item more than once, eligible or not, in the order of their first grant. */
  readonly duplicated: readonly DuplicatedGrant[];
  /** Pupils who received aid and are not on the list, in the order of their first grant. */
  readonly notEligible: readonly string[];
  /** Entries that are not as they should be. Ids that cannot be read are left out; a pupil listed twice counts once. */
  readonly problems: readonly Problem[];
}

/**
 * Holds the pupils eligible for aid against the grants paid: none left out, none paid twice. A difference of sets, so
 * that two errors in the same number of pupils do not cancel out as they do between totals.
 *
 * @param eligible - Ids of the pupils eligible for aid.
 * @param grants - The grants paid in the period, one entry each.
 * @returns Ids: covered, missed, duplicated by item, not eligible; with what is wrong in the lists.
 * @throws UsageError `notAnArray`.
 *
 * Source: 朔政办发〔2016〕45号 十九, "不重不漏全覆盖".
 *
 * @example
 * ```ts
 * import { aidCoverage } from "edu-balance";
 *
 * const paid = (pupilId: string, item: string) => ({ pupilId, item });
 * const result = aidCoverage(["a", "b", "c"], [paid("a", "living"), paid("a", "books"), paid("b", "living"), paid("b", "living"), paid("x", "books")]);
 * [result.covered, result.missed]; // => [["a", "b"], ["c"]]
 * result.duplicated; // => [{ pupilId: "b", item: "living", times: 2 }]
 * result.notEligible; // => ["x"]
 * ```
 */
export function aidCoverage(eligible: readonly string[], grants: readonly AidGrant[]): AidCoverage {
  requireArray(eligible, "eligible");
  requireArray(grants, "grants");
  return readCoverage(eligible, grants).coverage;
}

/** Who of those eligible received aid, and the list of those eligible as it was read. */
export function readCoverage(
  eligible: readonly string[],
  grants: readonly AidGrant[],
): { readonly coverage: AidCoverage; readonly listed: IdReading } {
  const listed = readIds(aidLists.fields.eligible, eligible, ["eligible"]);
  const { ids, problems } = listed;
  const eligibleIds = new Set(ids);
  const paid = countGrants(grants);
  const coverage: AidCoverage = {
    covered: ids.filter((id) => paid.has(id)),
    missed: ids.filter((id) => !paid.has(id)),
    duplicated: [...paid].flatMap(([pupilId, items]) =>
      [...items].filter(([, times]) => times > 1).map(([item, times]) => ({ pupilId, item, times })),
    ),
    notEligible: [...paid.keys()].filter((id) => !eligibleIds.has(id)),
    problems: [...problems, ...readList(aidLists.fields.grants, grants, { path: ["grants"] }).problems],
  };
  return { coverage, listed };
}

/** Times each pupil was paid under each item. A grant without a sound item still shows that the pupil received aid. */
function countGrants(grants: readonly unknown[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const paid = new Map<string, Map<string, number>>();
  for (const grant of grants) {
    const pupilId = keyOf(grant, "pupilId");
    if (pupilId === null) continue;
    const item = keyOf(grant, "item");
    const items = paid.get(pupilId) ?? new Map<string, number>();
    if (item !== null) items.set(item, (items.get(item) ?? 0) + 1);
    paid.set(pupilId, items);
  }
  return paid;
}
