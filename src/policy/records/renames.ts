import { requireArray, UsageError } from "../../foundation/usageError.js";
import type { LocalText } from "../../foundation/localText.js";
import type { IdKind } from "./lists.js";

/** What became of an id that was published once: it has a successor, or it went and the reason says why. */
export interface Rename {
  readonly kind: IdKind;
  readonly from: string;
  /** The id to use instead, `null` where there is none. */
  readonly to: string | null;
  /** Version in which it changed. */
  readonly since: string;
  readonly reason: LocalText;
}

/** Ids that were published and changed. An id is never used again for something else. */
export const renames: readonly Rename[] = [
  {
    kind: "measure",
    from: "aidCoverage",
    to: "aidCoverageShare",
    since: "0.2.0",
    reason: {
      zh: "与函数 aidCoverage 同名而所指不同；指标编号改与其记录的名称一致。",
      en: "A function has the same name and means something else; the id is now the name of its record.",
    },
  },
  {
    kind: "checklistItem",
    from: "schoolsInConstruction",
    to: "schoolsInUrbanPlanning",
    since: "0.3.0",
    reason: {
      zh: "原文请国土、规划、住建等部门按各自职能共同把学校建设纳入统一规划，并未单独要求住建部门建校。",
      en: "The text asks land, planning and housing together to take schools into one plan; it asks no building of housing alone.",
    },
  },
];

/**
 * The present id for one that may be of an earlier version.
 *
 * @param table - The renames to go by; default those of this library.
 * @throws UsageError `notAnArray`, `unknownId`.
 * @returns The id itself where it never changed, its successor, or `null` where it went without one.
 *
 * @example
 * ```ts
 * import { currentId } from "edu-balance";
 *
 * currentId("parameter", "compositeCoefficientLimit"); // => "compositeCoefficientLimit"
 * ```
 */
export function currentId(kind: Rename["kind"], id: string, table: readonly Rename[] = renames): string | null {
  requireArray(table, "table");
  if (typeof id !== "string") throw new UsageError("unknownId", "id must be a text.", id);
  const rename = table.find((each: Rename | null | undefined) => isRename(each) && each.kind === kind && each.from === id);
  if (rename === undefined) return id;
  // Each rename is followed once: two that lead to each other have an end.
  return rename.to === null
    ? null
    : currentId(
        kind,
        rename.to,
        table.filter((each) => each !== rename),
      );
}

function isRename(given: Rename | null | undefined): given is Rename {
  return typeof given === "object" && given !== null;
}
