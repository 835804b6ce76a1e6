import type { Citation, PolicyClause } from "../../src/policy/records/types.js";

/** Whether a statement stands in a clause: a citation names its document and its number. */
export function standsIn(source: Citation, { document, number }: Pick<PolicyClause, "document" | "number">): boolean {
  return source.document === document && source.clause === number;
}
