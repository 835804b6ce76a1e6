import type { LocalText } from "../../foundation/localText.js";

/** What became of an id that was published once: it has a successor, or it went and the reason says why. */
export interface Rename {
  readonly kind: "document" | "clause" | "parameter" | "measure" | "checklistItem" | "indicator" | "target" | "evaluationUnit";
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
    kind: "parameter",
    from: "pupilsPerStaffPost",
    to: "pupilsPerStaffPostLimit",
    since: "0.2.0",
    reason: {
      zh: "与计量单位 pupilsPerStaffPost 同名；限值的编号以 Limit 结尾。",
      en: "A unit has the same id; ids of limits end in Limit.",
    },
  },
];

/**
 * The present id for one that may be of an earlier version.
 *
 * @param table - The renames to go by; default those of this library.
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
  const rename = table.find((each) => each.kind === kind && each.from === id);
  if (rename === undefined) return id;
  return rename.to === null ? null : currentId(kind, rename.to, table);
}
