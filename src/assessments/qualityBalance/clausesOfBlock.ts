import { clauses } from "../../policy/records/clauses.js";
import type { PolicyClause } from "../../policy/records/types.js";
import { QUALITY_BLOCKS, type QualityBlock } from "./lists.js";

/** A block whose items are clauses; those of resources are the seven indicators. */
export type ClauseBlock = Exclude<QualityBlock, "resources">;
/** The blocks whose items are clauses, in the order of the text. */
export const CLAUSE_BLOCKS: readonly ClauseBlock[] = QUALITY_BLOCKS.filter((block) => block !== "resources");

/** How the numbers of their clauses begin. */
const PREFIXES: Readonly<Record<ClauseBlock, string>> = { government: "政府保障", quality: "教育质量", recognition: "（社会认可度）" };

/** The clauses of a block, each an item, in the order of the text. */
export function clausesOfBlock(block: ClauseBlock): readonly PolicyClause[] {
  return clauses.filter(({ document, number }) => document === "qualityBalance2017" && number.startsWith(PREFIXES[block]));
}
