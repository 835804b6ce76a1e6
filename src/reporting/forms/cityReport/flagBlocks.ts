import { groupLines } from "../../../assessments/summary/parts/listLines.js";
import type { Block } from "../../document.js";
import type { Scorecard } from "../scorecard/openScorecard.js";
import { lineRuns } from "./lineRuns.js";

/** The clause that names conditions which the others show. */
const ACCOUNTABILITY = "二十二";

/** On the page of the clause that names them: which conditions the other clauses show, and of whom. */
export function flagBlocks(card: Scorecard, number: string): Block[] {
  if (number !== ACCOUNTABILITY) return [];
  const { result, found } = card;
  const words = card.words.cityReport;
  const places = new Set(result.flags.map(({ at }) => at));
  const groups = groupLines(
    found.filter(({ at }) => places.has(at)),
    result.asOf,
  );
  if (groups.length === 0) return [{ kind: "paragraph", runs: [words.noFlags] }];
  return [
    { kind: "paragraph", runs: [words.flags] },
    { kind: "list", items: groups.map((group) => lineRuns(card, group)) },
    { kind: "note", about: "reading", runs: [words.flagsNote] },
  ];
}
